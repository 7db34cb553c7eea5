import { PhraseTable } from '../../extract/phrases.js';
import { packOf } from '../../languages/index.js';
import type { Title } from '../../languages/titles.js';
import type { LanguagePack } from '../../languages/pack.js';
import { questionWords } from './index.js';
import { wordKinds, type QuestionWords, type WordKind } from './words.js';

/** One language's words of questions, ready to be found. */
export interface QuestionTables {
  code: string;
  pack: LanguagePack;
  kinds: PhraseTable<WordKind>;
  roles: PhraseTable<Title>;
  strictly: QuestionWords['strictly'];
}

let tables: readonly QuestionTables[] | undefined;

/** The tables of every language; made at the first question, as most commands need none. */
export function questionTables(): readonly QuestionTables[] {
  return (tables ??= questionWords.map(({ code, words, strictly }) => {
    const pack = packOf(code);
    const rows = wordKinds.flatMap((kind) => words[kind].map((phrase) => [phrase, kind] as const));
    const stops = pack.split.stopWords.map((word) => [word, 'filler'] as const);
    const roles = pack.people.roles.flatMap(([title, ...phrases]) =>
      phrases.map((phrase) => [phrase, title] as const),
    );
    const kinds = new PhraseTable([...rows, ...stops]);
    return { code, pack, kinds, roles: new PhraseTable(roles), strictly };
  }));
}
