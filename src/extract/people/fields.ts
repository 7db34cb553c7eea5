import type { LanguagePack } from '../../languages/pack.js';
import { packTable } from '../packTable.js';
import { placeTables } from '../place-tables.js';
import { phraseSet, startOfPhraseBefore } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { type Word, wordAt } from '../words.js';

const fieldTables = packTable(({ people }) => phraseSet(people.fields.words));
const ofTables = packTable(({ people }) => phraseSet(people.of));
const linkTables = packTable(({ people }) => phraseSet(people.fields.links));
const joinTables = packTable(({ meetings }) => phraseSet([...meetings.and, ',', '&']));

/** Titles that an office’s fields are named behind. */
const ofFields =
  /(?:Minister|Minister of State|[Ss]ecretary|(?<!High )Commissioner|Adviser|Councillor|Envoy|Special Representative)$/u;

/** Words of an office’s fields, at most: "Minister of Commerce, Industry, Labour, Immigration, Science and Technology". */
const longestRun = 24;

/** Where the fields of office behind a title end: "of Public Works, Water and Sanitation"; its own end without any. */
export function fieldsEnd(
  words: readonly Word[],
  title: string,
  to: number,
  limit: number,
  pack: LanguagePack,
): number {
  if (!ofFields.test(title)) return to;
  let end = to;
  // "Minister of Foreign Affairs" goes on with "and", "Minister" does not.
  let isOpen = startOfPhraseBefore(fieldTables(pack), words, to) !== undefined;
  for (let first: number | undefined; end < Math.min(to + longestRun, limit);) {
    const start = startOfField(words, end, isOpen, end > to, pack);
    const next = start === undefined ? undefined : fieldAt(words, start, pack);
    if (start === undefined || next === undefined || next > limit) return end;
    // "minister of trade, Energy …": behind a comma a field is written like the first one.
    if (
      wordAt(words, end).text === ',' &&
      wordAt(words, start).capital !== wordAt(words, first ?? to - 1).capital
    )
      return end;
    first ??= start;
    isOpen = true;
    end = next;
  }
  return end;
}

/** Where a title’s fields in front of it start, in capitals: "Commerce and Industry Minister". */
export function fieldsStart(words: readonly Word[], title: string, from: number, pack: LanguagePack): number {
  if (!ofFields.test(title) || pack.people.nounsCapitalised) return from;
  let start = from;
  while (start > from - longestRun) {
    const follows = start < from || isField(words, from, pack);
    const end = follows && joinTables(pack).at(words, start - 1)?.to === start ? start - 1 : start;
    if (!isField(words, end - 1, pack)) return start;
    start = end - 1;
  }
  return start;
}

/** Whether every word of a span is a field of office. */
export function areFields({ words, pack }: Sentence, { from, to }: { from: number; to: number }): boolean {
  for (let at = from; at < to; at++) if (!isField(words, at, pack)) return false;
  return true;
}

function isField(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  if (!wordAt(words, at).capital) return false;
  return fieldTables(pack).at(words, at)?.to === at + 1 || endsLikeField(wordAt(words, at), pack);
}

/** The word a further field may begin with: behind "of", behind a comma or "and", or right behind another field. */
function startOfField(
  words: readonly Word[],
  at: number,
  isOpen: boolean,
  isRun: boolean,
  pack: LanguagePack,
): number | undefined {
  const link = linkTables(pack).at(words, at)?.to;
  if (link !== undefined) return link;
  // "Forst- und Landwirtschaft"
  const join = joinTables(pack).at(words, wordAt(words, at).text === '-' ? at + 1 : at)?.to;
  if (join !== undefined) {
    const second = joinTables(pack).at(words, join)?.to ?? join;
    // "minister of economy, at the Presidential Complex": behind a comma that is where.
    const links = wordAt(words, at).text === ',' ? ofTables(pack) : linkTables(pack);
    return isOpen ? (links.at(words, second)?.to ?? second) : undefined;
  }
  return isRun || isOpen || pack.people.fields.direct ? at : undefined;
}

/** The end of a field of office; capitalised words that no list has are one where what follows is no name of anybody. */
function fieldAt(words: readonly Word[], at: number, pack: LanguagePack): number | undefined {
  const known = fieldTables(pack).at(words, at)?.to;
  if (known !== undefined) return known;
  if (!wordAt(words, at).capital || pack.people.nounsCapitalised) return fieldBeforeAnother(words, at, pack);
  if (endsLikeField(wordAt(words, at), pack)) return at + 1;
  return fieldBeforeAnother(words, at, pack) ?? fieldOfCountry(words, at, pack);
}

function endsLikeField(word: Word, pack: LanguagePack): boolean {
  const { endings = [] } = pack.people.fields;
  return endings.some((ending) => word.lower.length > ending.length && word.lower.endsWith(ending));
}

/** "Railways and Transport": one word before "and" and another field. */
function fieldBeforeAnother(words: readonly Word[], at: number, pack: LanguagePack): number | undefined {
  if (!wordAt(words, at).capital) return undefined;
  const end = wordAt(words, at + 1).text === '-' ? at + 2 : at + 1;
  const join = joinTables(pack).at(words, end)?.to;
  if (join === undefined || wordAt(words, end).text === ',') return undefined;
  const next = linkTables(pack).at(words, join)?.to ?? join;
  const isOther = wordAt(words, next).capital && fieldTables(pack).at(words, next) !== undefined;
  return isOther ? at + 1 : undefined;
}

/** An "and" before a capital. */
function isJoin(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  const end = wordAt(words, at).kind === 'word' ? joinTables(pack).at(words, at)?.to : undefined;
  return end !== undefined && wordAt(words, end).capital;
}

/** Words of an unknown field, at most. */
const longestUnknown = 5;

/** "Trade and Dairy Affairs of Kenya": nobody's name goes on with "of" and a country. */
function fieldOfCountry(words: readonly Word[], at: number, pack: LanguagePack): number | undefined {
  // "Minister of Trade Peter Otieno of Kenya": right behind a field, or behind a comma, stands a name.
  if (wordAt(words, at - 1).capital || wordAt(words, at - 1).text === ',') return undefined;
  // "ministern för försvar Peter Otieno från Kenya"
  if (startOfPhraseBefore(fieldTables(pack), words, at) !== undefined) return undefined;
  let end = at;
  // "Plantations and Commodities of Malaysia"
  while (end < at + longestUnknown && (wordAt(words, end).capital || (end > at && isJoin(words, end, pack))))
    end++;
  const of = ofTables(pack).at(words, end)?.to;
  return of !== undefined && placeTables(pack).entries.at(words, of)?.value.kind === 'country'
    ? end
    : undefined;
}
