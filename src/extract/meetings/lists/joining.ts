import type { CountryCode } from '../../../model.js';
import { packTable } from '../../packTable.js';
import { determinersOf } from '../../people/roles.js';
import { phraseSet, startOfPhraseBefore } from '../../phrases.js';
import type { Sentence } from '../../sentence.js';
import { anchorsOf } from '../anchors.js';
import { type Cue, cuesBefore, cuesRightBefore, partnerCuesBefore, isOwningBody } from '../clauses.js';
import type { Side, SideList, Who } from '../sides.js';
import { wordAt } from '../../words.js';

const joinTables = packTable((pack) => phraseSet([...pack.meetings.and, ',', '/', '–', '-']));
/** "the Crown Prince A and His Highness the Prime Minister B" */
const honorificTables = packTable((pack) => phraseSet(pack.people.honorifics));
const speechTables = packTable((pack) => phraseSet(pack.people.speech));

const possessiveTables = packTable((pack) => phraseSet(pack.people.possessives));
const captionTables = packTable((pack) =>
  phraseSet(pack.meetings.rows.flatMap(({ frame, words }) => (frame === 'caption noun' ? words : []))),
);

/** The sides, left to right, without those inside an earlier, longer one. */
export function withoutOverlaps(sides: readonly Side[]): Side[] {
  const kept: Side[] = [];
  for (const side of sides) if (side.from >= (kept.at(-1)?.to ?? 0)) kept.push(side);
  return kept;
}

/** Joins sides that "and" ties together, and those before them that commas tie on, when they hang on one preposition. */
export function joined(sentence: Sentence, sides: readonly Side[]): SideList[] {
  const joins = sides.map((side, index) => joinBetween(sentence, sides[index - 1], side));
  const lists: SideList[] = [];
  for (const [index, side] of sides.entries()) {
    const last = lists.at(-1);
    if (last !== undefined && !last.possessive && isTied(joins, index) && !speaksAnew(sentence, last, side)) {
      // "A and his wife B": she comes along, and holds no office.
      if (!isOfKin(sentence, side) || side.who.some(isOfOffice)) {
        const country = ownCountry(sentence, side);
        last.who.push(...(country === undefined ? side.who : asColleagues(last, side, country)));
        last.ofCountries ||= country !== undefined;
      }
      last.to = side.to;
      last.possessive = side.possessive;
      last.named ||= side.named;
    } else lists.push(listOf(sentence, side));
  }
  return lists;
}

/** "colleagues from Gambia, A, and Peru, B": the country right before the name, closed by a comma. */
function ownCountry({ words, countries }: Sentence, { from }: Side): CountryCode | undefined {
  if (wordAt(words, from - 1).text !== ',') return undefined;
  return countries.find(({ form, to }) => form === 'name' && to === from - 1)?.country;
}

/** Behind a country of its own a name without title bears that of the one before. */
function asColleagues({ who: before }: SideList, { who }: Side, country: CountryCode): Who[] {
  const role = before.at(-1)?.role ?? null;
  return who.map((one) => (one.role === null ? { ...one, country, role } : one));
}

function listOf(sentence: Sentence, side: Side): SideList {
  const { from, to, who, possessive, named } = side;
  return { from, to, who: [...who], cues: cuesOf(sentence, side), possessive, named };
}

/** "A met B and C said": behind a verb of meeting somebody who says something begins anew. */
function speaksAnew(sentence: Sentence, { from }: SideList, { to }: Side): boolean {
  if (speechTables(sentence.pack).at(sentence.words, to) === undefined) return false;
  return anchorsOf(sentence).some(({ row, to: end }) => row.frame === 'verb' && end <= from);
}

/** A preposition ties a side; failing that its case does. */
export function cuesOf(sentence: Sentence, { from, to, pronoun, ties = [] }: Side): Cue[] {
  const cues = pronoun ? cuesRightBefore(sentence, from) : cuesBefore(sentence, from);
  // In a transcript whoever speaks is not spoken of.
  if (from <= 1 && wordAt(sentence.words, to).text === ':') return ['absent'];
  if (cues[0] !== 'none' || ties.length === 0) return cues;
  return ties.includes('by') ? (partnerCuesBefore(sentence, from) ?? [...ties]) : [...ties];
}

type Join = 'and' | 'comma' | undefined;

/** A comma only joins a list that an "and" closes: "A, B and C"; "At the invitation of A, B …" is no list. */
function isTied(joins: readonly Join[], index: number): boolean {
  if (joins[index] === 'and') return true;
  if (joins[index] === undefined) return false;
  for (let next = index + 1; joins[next] !== undefined; next++) if (joins[next] === 'and') return true;
  return false;
}

/** "A (right) and B", "A, left, and B": a word or two in brackets behind a name, or where somebody stands in a picture. */
function afterBrackets({ words, pack }: Sentence, at: number): number {
  const mark = wordAt(words, at).text;
  if (mark === ',') {
    const end = captionTables(pack).at(words, at + 1)?.to;
    return end === undefined ? at : end + Number(wordAt(words, end).text === ',');
  }
  const close = mark === '(' && [2, 3, 4].find((length) => wordAt(words, at + length).text === ')');
  return close ? at + close + 1 : at;
}

/** The word for her may belong to the side: "seine Frau A". */
function isOfKin(sentence: Sentence, { from }: Side): boolean {
  const isOwned = startOfPhraseBefore(possessiveTables(sentence.pack), sentence.words, from) !== undefined;
  return isOwned || startOfKin(sentence, from) < from;
}

function isOfOffice({ individual, role }: Side['who'][number]): boolean {
  return role !== null || (individual !== undefined && individual.titles.size > 0);
}

const kinTables = packTable(({ people }) => phraseSet(people.kin ?? []));

/** "A and his wife B": a possessive pronoun and a word between it and the name, or a word for her alone. */
function startOfKin({ words, pack }: Sentence, from: number): number {
  const start = startOfPhraseBefore(kinTables(pack), words, from);
  if (start !== undefined) return start;
  const isKin =
    wordAt(words, from - 1).kind === 'word' && possessiveTables(pack).at(words, from - 2)?.to === from - 1;
  return isKin ? from - 2 : from;
}

function areTitled(before: Side, { who: [one] }: Side): boolean {
  return before.who.at(-1)?.role != null && one?.role != null;
}

/** Words between two sides: ", and the Dominican Republic,". */
const longestJoin = 7;

/** "her colleagues from Gambia, A, and the Dominican Republic, B": the country of the second side, behind "and". */
function endOfOwnCountry({ words, countries }: Sentence, at: number, join: Join): number | undefined {
  const country = join === 'and' && countries.find(({ form, from }) => form === 'name' && from === at);
  return country && wordAt(words, country.to).text === ',' ? country.to + 1 : undefined;
}

/** Only joining words, commas and determiners between two sides, and no preposition of its own before the second. */
function joinBetween(sentence: Sentence, before: Side | undefined, side: Side): Join {
  if (
    before === undefined ||
    side.from - afterBrackets(sentence, before.to) > longestJoin ||
    cuesBefore(sentence, side.from)[0] !== 'none'
  )
    return undefined;
  const { words, pack } = sentence;
  // "met A, and he will visit B": a clause of his own.
  if (side.pronoun && wordAt(words, afterBrackets(sentence, before.to)).text === ',') return undefined;
  // "med senatens president A och kammarens talman B"
  const start = isOwningBody(words, pack, side.from - 1) ? side.from - 1 : startOfKin(sentence, side.from);
  let join: Join;
  for (let at = afterBrackets(sentence, before.to); at < start;) {
    const next = joinTables(pack).at(words, at);
    // "with A, secretary of state; B, secretary of commerce; and C": where each bears a title.
    const isMark =
      wordAt(words, at).text === ',' || (wordAt(words, at).text === ';' && areTitled(before, side));
    if (next !== undefined || isMark) join = isMark && join !== 'and' ? 'comma' : 'and';
    const to =
      next?.to ??
      endOfOwnCountry(sentence, at, join) ??
      (isMark ? at + 1 : (honorificTables(pack).at(words, at) ?? determinersOf(pack).at(words, at))?.to);
    if (to === undefined || to > side.from) return undefined;
    at = to;
  }
  return join;
}
