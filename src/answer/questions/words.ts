import type { Phrase } from '../../languages/pack.js';

/** What a word does in a question; the phrases of each are written as in the packs. */
export const wordKinds = [
  /** Asks for contacts: `meet`, `met`. */
  'meet',
  'talks',
  'visit',
  'phone call',
  'letter',
  'summit',
  'consultation',
  'reception',
  'trade',
  'exports',
  'imports',
  'investment',
  /** `deficit`, `surplus`: answered by the figures it is worked out from. */
  'balance',
  'target',
  'forecast',
  'planned',
  'held',
  'cancelled',
  /** `say`, `said` */
  'said',
  /** `who is`, `role`, `position` */
  'identity',
  /** `briefing`, `relations` */
  'brief',
  /** What follows is looked up in the texts. */
  'search',
  'sources',
  'help',
  /** Asks for people: `who`, `whom`. */
  'who',
  /** Before the other side of a meeting or of trade. */
  'with',
  /** Before a direction of trade or travel. */
  'to',
  'from',
  /** Opens a question that leans on the one before: `and`, `what about`. */
  'again',
  /** Shows that the question is for something no archive of meetings and trade can tell: `why`, `how old`. */
  'beyond',
  /** Says nothing by itself. */
  'filler',
] as const;

export type WordKind = (typeof wordKinds)[number];

/** The words of questions in one language. Data only. */
export interface QuestionWords {
  /** ISO 639-1, as of its language pack. */
  code: string;
  words: Readonly<Record<WordKind, readonly Phrase[]>>;
  /** Before a time that is itself left out: `before 2025` ends with 2024, `until 2025` does not. Lower case. */
  strictly: { before: readonly string[]; after: readonly string[] };
}
