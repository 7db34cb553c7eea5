import type { LanguagePack } from '../../languages/pack.js';
import { packTable } from '../packTable.js';
import { phraseSet, startOfPhraseBefore } from '../phrases.js';
import type { Word } from '../words.js';

const fieldTables = packTable(({ people }) => phraseSet(people.fields.words));
const linkTables = packTable(({ people }) => phraseSet(people.fields.links));
const joinTables = packTable(({ meetings }) => phraseSet([...meetings.and, ',', '&']));

/** Titles that an office’s fields are named behind. */
const ofFields = /(?:Minister|Minister of State|[Ss]ecretary|Commissioner|Adviser|Councillor)$/u;

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
    if (words[end]?.text === ',' && words[start]?.capital !== words[first ?? to - 1]?.capital) return end;
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
    const end = start < from && joinTables(pack).at(words, start - 1)?.to === start ? start - 1 : start;
    if (!isField(words, end - 1, pack)) return start;
    start = end - 1;
  }
  return start;
}

function isField(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  return words[at]?.capital === true && fieldTables(pack).at(words, at)?.to === at + 1;
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
  const join = joinTables(pack).at(words, words[at]?.text === '-' ? at + 1 : at)?.to;
  if (join !== undefined) {
    const second = joinTables(pack).at(words, join)?.to ?? join;
    return isOpen ? (linkTables(pack).at(words, second)?.to ?? second) : undefined;
  }
  return isRun || isOpen || pack.people.fields.direct === true ? at : undefined;
}

/** The end of a field of office; a capitalised word that no list has is one before "and" and another field. */
function fieldAt(words: readonly Word[], at: number, pack: LanguagePack): number | undefined {
  const known = fieldTables(pack).at(words, at)?.to;
  if (known !== undefined) return known;
  if (words[at]?.capital !== true) return undefined;
  const end = words[at + 1]?.text === '-' ? at + 2 : at + 1;
  const join = joinTables(pack).at(words, end)?.to;
  if (join === undefined || words[end]?.text === ',') return undefined;
  const next = linkTables(pack).at(words, join)?.to ?? join;
  const isOther = words[next]?.capital === true && fieldTables(pack).at(words, next) !== undefined;
  return isOther ? at + 1 : undefined;
}
