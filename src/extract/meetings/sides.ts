import { gather } from '../gather.js';
import type { CountryCode } from '../../model.js';
import type { PeopleInSentence } from '../people/mentions.js';
import { packTable } from '../packTable.js';
import { phraseSet, startOfPhraseBefore } from '../phrases.js';
import type { Individual } from '../people/persons.js';
import type { Sentence } from '../sentence.js';
import { type Cue, beforeDeterminers } from './clauses.js';
import { groupSides, isGroupInside, withLeaders } from './lists/groups.js';
import { joined, withoutOverlaps } from './lists/joining.js';
import { namedSides, speakersOwn } from './lists/named.js';
import { officeSides } from './lists/offices.js';
import { standInSides } from './lists/standIns.js';
import { wordAt } from '../words.js';
import { lies, overlap } from '../spans.js';
import { isSomebody } from './who.js';

/** Somebody who can be at a meeting: a person, or an office or group without a name. */
export interface Who {
  individual: Individual | undefined;
  /** English words for an office or group; the person's name is looked up later. */
  name: string;
  /** Of an office or country; a person’s own is worked out later. */
  country: CountryCode | null;
  role: string | null;
  /** The role is the one held at the time of the meeting, not when the article was written. */
  then?: true;
  /** An office of the article’s own country, which nothing states. */
  own?: true;
  /** Leads the delegation of that country. */
  leads?: CountryCode;
}

/** People joined by "and" with the preposition before them: `with A and B`. */
export interface SideList {
  who: Who[];
  from: number;
  to: number;
  cues: Cue[];
  /** The whole list owns what follows: `A’s`. */
  possessive: boolean;
  /** Each stands behind a country: "colleagues from Gambia, A, and Peru, B". */
  ofCountries?: boolean;
  /** Named people, or only a stand-in such as "he" or "the two ministers". */
  named: boolean;
}

/** What the sentences before tell: whom "he" and "both ministers" stand for. */
export interface Memory {
  /** The person the last sentence was about. */
  subject: Individual | undefined;
  /** The two who met last. */
  pair: Individual[];
  /** The pairs that met before them. */
  pairs?: readonly (readonly Individual[])[];
  /** Who was received last, and by whom. */
  guest?: Individual | undefined;
  host?: Individual | undefined;
  /** Whoever was named last as speaking, before a colon. */
  interviewed?: Individual | undefined;
}

/** What the article tells as a whole. */
export interface ArticlePeople {
  individuals: readonly Individual[];
  /** Person of a name mention, by the mention's sentence and word. */
  find(at: number, from: number): Individual | undefined;
  countryOf(one: Individual): CountryCode | null;
  bearers(title: string, country: CountryCode | null): Individual[];
  /** The country whose king, queen or heir a title without name or country means: the article’s own. */
  royalsOf(title: string): CountryCode | null;
  /** Where it was written. */
  home: CountryCode | null;
  /** It names another kingdom. */
  hasOtherKings: boolean;
}

export interface Side {
  /** How its grammatical case ties it where no preposition does. */
  ties?: readonly Cue[];
  from: number;
  to: number;
  who: Who[];
  possessive: boolean;
  named: boolean;
  pronoun?: boolean;
}

const bothTables = packTable((pack) => phraseSet(pack.people.bothSides));

/** A group that words for a pair end with: "the two ministers". */
function isOfPair({ words, pack }: Sentence, { from, to, who }: Side): boolean {
  const start = startOfPhraseBefore(bothTables(pack), words, to);
  return !who.some(isSomebody) && start !== undefined && start < from;
}

/** Everybody in the sentence who could be at a meeting, as lists with their prepositions, left to right. */
export function sideLists(
  sentence: Sentence,
  people: PeopleInSentence,
  article: ArticlePeople,
  memory: Memory,
): SideList[] {
  const both = bothTables(sentence.pack).findAll(sentence.words);
  const told = [
    ...namedSides(people, article),
    // "die beiden Minister": an office that is written alike for one and for several.
    ...officeSides(sentence, people, article, memory).filter(
      (side) => !both.some(({ from, to }) => lies(side, from + 1, to)),
    ),
    ...groupSides(sentence),
  ];
  // "le dirigeant syrien Ahmed al-Charaa" is somebody by name.
  // "his guest, Minister B": the name behind the comma tells who.
  const isNamedBehind = ({ to }: Side) =>
    wordAt(sentence.words, to).text === ',' &&
    told.some(({ from }) => beforeDeterminers(sentence.words, sentence.pack, from) === to + 1);
  const standIns = standInSides(sentence, told, people, article, memory).filter(
    (side) =>
      !isNamedBehind(side) && told.every((other) => !overlap(other, side) || isGroupInside(other, side)),
  );
  // "The two ministers, A of Norway and B of Peru, met": those two, no further ministers.
  const isPairNamed = (side: Side) => isOfPair(sentence, side) && isNamedBehind(side);
  const isOffice = ({ who }: Side) =>
    who.length === 1 && who.every(({ individual, role }) => individual === undefined && role !== null);
  // "met the Saudi minister’s envoy, A": the office is that of the name behind the comma.
  const isOfNameBehind = ({ to }: Side) =>
    wordAt(sentence.words, to).text === ',' &&
    told.some(
      ({ from, who: [one] }) => from === to + 1 && one?.individual !== undefined && one.role === null,
    );
  const others = told.filter((side) => !isPairNamed(side) && !(isOffice(side) && isOfNameBehind(side)));
  const sides = [
    ...withLeaders(sentence, others),
    ...standIns,
    ...speakersOwn(sentence, told, memory.interviewed),
  ].sort((a, b) => a.from - b.from || b.to - a.to);
  return joined(sentence, withoutOverlaps(sides));
}

/** The people of office a sentence names. */
export function ofOffice(lists: readonly SideList[]): Individual[] {
  const who = gather(lists, (list) => (list.named ? list.who : []));
  return gather(who, ({ individual }) => (individual && individual.titles.size > 0 ? individual : []));
}
