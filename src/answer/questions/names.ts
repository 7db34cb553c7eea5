import type { Archive, OfficialMatch } from '../../archive.js';
import type { Word } from '../../extract/words.js';
import type { LanguagePack } from '../../languages/pack.js';
import type { Official } from '../../model.js';
import { distance } from '../../search/distance.js';
import { fold, formsOf } from '../../search/fold.js';
import { declinedForms } from './nameForms.js';

/** A name of one or, when several bear it, more officials in a question. */
export interface NameFound {
  from: number;
  to: number;
  typed: string;
  officials: Official[];
}

/** Words of a name at most: `Lê Thị Thu Hằng` with a hyphen or an initial's full stop. */
const longestName = 6;

/**
 * How close a name must be: several words confirm each other, a capital letter makes a name likelier,
 * and what could be a word of the question (`Son` in Spanish) must be spelt well.
 */
const closeness = { several: 0.88, capital: 0.78, small: 0.84, alsoWord: 0.97 };

/** Officials this much less close than the best are not meant. */
const sameCloseness = 0.05;

/** Officials looked at for one name. */
const mostMatches = 10;

interface Candidate extends NameFound {
  closeness: number;
}

/** Finds officials by a name in any of its forms, each asked for once. */
type Lookup = (typed: string) => Promise<readonly OfficialMatch[]>;

/**
 * Officials named among words, typed well or badly, in any form of the language.
 * `free` tells which words may be part of a name, `known` which have a meaning of their own in questions.
 */
export async function findNames(
  text: string,
  words: readonly Word[],
  free: (at: number) => boolean,
  known: (at: number) => boolean,
  pack: LanguagePack,
  archive: Pick<Archive, 'findOfficials'>,
): Promise<NameFound[]> {
  const lookup = lookupOf(pack, archive);
  const typedAt = (from: number, to: number) => text.slice(words[from]?.start, words[to - 1]?.end);
  const candidates: Candidate[] = [];
  const alike = new Set<number>();
  // Words alone first: only around those that are like a name, longer spans are worth asking for.
  const spans = windows(words, free, known).sort((a, b) => a[1] - a[0] - (b[1] - b[0]));
  for (const [from, to] of spans) {
    const span = rangeOf(from, to);
    if (span.length > 1 && !span.some((at) => alike.has(at))) continue;
    const typed = typedAt(from, to);
    const matches = await lookup(typed);
    if (span.length === 1 && matches.length > 0) alike.add(from);
    const named = span.filter((at) => words[at]?.kind === 'word').length;
    const meant = meantBy(matches, leastCloseness(span, words, known), named);
    if (meant !== undefined) candidates.push({ ...meant, from, to, typed });
  }
  return apart(candidates);
}

/** Spans of words that could be a name: they start and end in words that questions do not know. */
function windows(
  words: readonly Word[],
  free: (at: number) => boolean,
  known: (at: number) => boolean,
): [from: number, to: number][] {
  const mayEnd = (at: number) => {
    const word = words[at];
    return word?.kind === 'word' && free(at) && (!known(at) || (word.capital && at > 0));
  };
  const spans: [number, number][] = [];
  for (const from of words.keys()) {
    if (!mayEnd(from)) continue;
    for (let to = from + 1; to <= Math.min(words.length, from + longestName) && free(to - 1); to++)
      if (mayEnd(to - 1)) spans.push([from, to]);
  }
  return spans;
}

function rangeOf(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

function leastCloseness(
  span: readonly number[],
  words: readonly Word[],
  known: (at: number) => boolean,
): number {
  if (span.every(known)) return closeness.alsoWord;
  if (span.length > 1) return closeness.several;
  return words[span[0] ?? 0]?.capital ? closeness.capital : closeness.small;
}

function lookupOf(pack: LanguagePack, archive: Pick<Archive, 'findOfficials'>): Lookup {
  const asked = new Map<string, readonly OfficialMatch[]>();
  return async (typed) => {
    let best: readonly OfficialMatch[] = [];
    for (const form of declinedForms(typed, pack)) {
      const matches = asked.get(form) ?? (await archive.findOfficials(form, mostMatches));
      asked.set(form, matches);
      if ((matches[0]?.closeness ?? 0) > (best[0]?.closeness ?? 0)) best = matches;
      if ((best[0]?.closeness ?? 0) >= closeness.alsoWord) break;
    }
    return best;
  };
}

function meantBy(
  matches: readonly OfficialMatch[],
  least: number,
  named: number,
): { officials: Official[]; closeness: number } | undefined {
  const [first] = matches;
  if (first === undefined || first.closeness < least) return undefined;
  const margin = first.closeness === 1 && named > 1 ? 0 : sameCloseness;
  const officials = matches.filter((match) => match.closeness >= first.closeness - margin);
  return { officials: officials.map(({ official }) => official), closeness: first.closeness };
}

/** The closest names, of nearly equal ones the longest, none over another. */
function apart(candidates: readonly Candidate[]): NameFound[] {
  const inOrder = [...candidates].sort((a, b) => worth(b) - worth(a) || b.to - b.from - (a.to - a.from));
  const kept: Candidate[] = [];
  for (const one of inOrder)
    if (kept.every((other) => one.to <= other.from || one.from >= other.to)) kept.push(one);
  const names = kept.sort((a, b) => a.from - b.from);
  return names
    .filter((name, at) => !isForename(name, names[at + 1]))
    .map(({ from, to, typed, officials }) => ({ from, to, typed, officials }));
}

/**
 * A first name right before a surname is that person's: `Vladimir Lavrov` names nobody who is known, and least
 * of all two people. Left out here, it is a word that nothing accounts for.
 */
function isForename(name: Candidate, next: Candidate | undefined): boolean {
  if (next?.from !== name.to || name.to - name.from > 1) return false;
  const written = fold(name.typed);
  return (
    name.officials.length > 1 ||
    name.officials.every((official) => {
      const [first = '', ...others] = formsOf(official.name);
      const last = others.at(-1) ?? first;
      return distance(written, first, longestName) < distance(written, last, longestName);
    })
  );
}

/** A word more outweighs a little closeness. */
function worth({ from, to, closeness: close }: Candidate): number {
  return close + 0.05 * (to - from);
}
