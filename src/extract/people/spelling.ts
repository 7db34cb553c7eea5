import type { LanguagePack } from '../../languages/pack.js';
import { packTable } from '../packTable.js';

/** Endings, folded, with what stands for them in the nominative. */
const endingTables = packTable(({ people }): (readonly [ending: string, nominative: string])[] => [
  ...people.possessiveEndings.map((ending) => [ending, ''] as const),
  ...people.caseEndings.map(([ending, nominative]) => [foldPart(ending), foldPart(nominative)] as const),
]);

/** Lower case without diacritics: how parts of names are compared within one article. */
export function foldPart(part: string): string {
  // Most parts are plain letters: nothing to fold but their case.
  if (/^[a-z-]*$/i.test(part)) return part.toLowerCase();
  return part
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll('ß', 'ss')
    .replaceAll('’', "'")
    .replace(/\.$/u, '');
}

/**
 * The forms a written part may stand for, folded, itself first: `Putins` → putins, putin;
 * `Путиным` → путиным, путин. Endings come from the pack.
 */
export function basesOf(part: string, pack: LanguagePack): readonly string[] {
  const known = knownBases(pack);
  const told = known.get(part);
  if (told !== undefined) return told;
  if (known.size >= mostKnown) known.clear();
  const fresh = workedOut(part, pack);
  known.set(part, fresh);
  return fresh;
}

/** An article names the same people again and again. */
const knownBases = packTable(() => new Map<string, readonly string[]>());
/** Keeps the memory small on hostile text. */
const mostKnown = 5000;

function workedOut(part: string, pack: LanguagePack): readonly string[] {
  const folded = foldPart(part);
  const bases = [folded];
  for (const [ending, nominative] of endingTables(pack))
    if (folded.endsWith(ending) && folded.length > ending.length + 1)
      bases.push(folded.slice(0, -ending.length) + nominative);
  return bases;
}

/** Whether two parts can be the same name in different cases, or one the initial of the other. */
export function sameParts(a: readonly string[], b: readonly string[]): boolean {
  return a.some((base) => b.includes(base)) || isInitialOf(a, b) || isInitialOf(b, a);
}

function isInitialOf(short: readonly string[], long: readonly string[]): boolean {
  const [letter] = short;
  return letter?.length === 1 && long.some((base) => base.length > 1 && base.startsWith(letter));
}

/** Whether every part of the shorter name stands in the longer one, in the same order. */
export function namesFit(a: readonly (readonly string[])[], b: readonly (readonly string[])[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let next = 0;
  for (const part of short) {
    while (next < long.length && !sameParts(part, long[next] ?? [])) next++;
    if (next++ >= long.length) return false;
  }
  return true;
}
