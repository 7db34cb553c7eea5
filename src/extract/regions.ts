import type { LanguagePack } from '../languages/pack.js';
import { countryOfFamilyName } from '../languages/familyNames.js';
import { packTable } from './packTable.js';
import { foldPart } from './people/spelling.js';
import { phraseSet } from './phrases.js';
import { type Word, wordAt } from './words.js';

/** A province or region named with its kind: "Savannakhet province", "Астраханской области", "tỉnh Quảng Ninh". */
export interface RegionMention {
  from: number;
  to: number;
}

/** Words of a region's own name: more are somebody's name beside it. */
const longestName = 2;
/** Words of a person's full name beside the word for a kind of region. */
const longestPerson = 4;

const beforeTables = packTable(({ places }) => phraseSet(places.regions.before));
const syllablePatterns = packTable(({ people: { syllables } }) =>
  syllables === undefined ? undefined : new RegExp(`^${syllables.shape}$`, 'u'),
);
const afterTables = packTable(({ places }) => phraseSet(places.regions.after));

/** Every region named with its kind, left to right, the word for its kind included. `words` are those of one passage. */
export function findRegions(words: readonly Word[], pack: LanguagePack): RegionMention[] {
  const before = beforeTables(pack)
    .findAll(words)
    .map(({ from, to }) => ({ from, to: endOfCapitals(words, to, pack) }));
  const after = afterTables(pack)
    .findAll(words)
    .map(({ from, to }) => ({ from: startOfCapitals(words, from), to }));
  const named = [
    ...before.filter(({ from, to }) => wordAt(words, to - 1).capital && to > from + 1),
    ...after.filter(({ from }) => wordAt(words, from).capital),
  ];
  return named.sort((a, b) => a.from - b.from);
}

/** "Thống đốc tỉnh Cordoba Juan Schiaretti": of three foreign words the last two are who serves the province. */
function isBesideName(words: readonly Word[], from: number, to: number, pack: LanguagePack): boolean {
  const shape = syllablePatterns(pack);
  return to - from === longestName + 1 && shape?.test(wordAt(words, from).lower) === false;
}

function endOfCapitals(words: readonly Word[], from: number, pack: LanguagePack): number {
  let to = from;
  while (to <= from + longestPerson && wordAt(words, to).capital) to++;
  if (isPerson(words.slice(from, to))) return from;
  return isBesideName(words, from, to, pack) ? from + 1 : Math.min(to, from + longestName);
}

/** "Chủ tịch UBND tỉnh Phan Văn Trọng": a family name and two or three more words are whoever serves the province. */
function isPerson(words: readonly Word[]): boolean {
  if (words.length <= longestName || words.length > longestPerson) return false;
  return countryOfFamilyName(words.map((word) => foldPart(word.text))) !== undefined;
}

function startOfCapitals(words: readonly Word[], to: number): number {
  let from = to;
  while (from > 0 && from > to - longestName && wordAt(words, from - 1).capital) from--;
  return from;
}
