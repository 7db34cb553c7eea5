import type { Archive, OfficialMatch } from '../../archive.js';
import type { Word } from '../../extract/words.js';
import type { LanguagePack } from '../../languages/pack.js';
import type { Official } from '../../model.js';

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

interface Candidate extends NameFound {
  closeness: number;
}

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
  const candidates: Candidate[] = [];
  for (const [from, to] of windows(words, free, known)) {
    const typed = text.slice(words[from]?.start, words[to - 1]?.end);
    const least = leastCloseness(rangeOf(from, to), words, known);
    const candidate = await nearest(typed, words.slice(from, to), least, pack, archive);
    if (candidate !== undefined) candidates.push({ ...candidate, from, to, typed });
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

async function nearest(
  typed: string,
  words: readonly Word[],
  least: number,
  pack: LanguagePack,
  archive: Pick<Archive, 'findOfficials'>,
): Promise<{ officials: Official[]; closeness: number } | undefined> {
  const named = words.filter(({ kind }) => kind === 'word');
  let best: OfficialMatch[] = [];
  for (const form of formsOf(typed, pack)) {
    const matches = await archive.findOfficials(form, 10);
    if ((matches[0]?.closeness ?? 0) > (best[0]?.closeness ?? 0)) best = matches;
  }
  const [first] = best;
  if (first === undefined || first.closeness < least) return undefined;
  const exact = first.closeness === 1 && named.length > 1;
  const margin = exact ? 0 : sameCloseness;
  const officials = best.filter((match) => match.closeness >= first.closeness - margin);
  return { officials: officials.map(({ official }) => official), closeness: first.closeness };
}

/** The name as typed, without a possessive ending, and in the nominative. */
function formsOf(typed: string, { people }: LanguagePack): string[] {
  const plain = typed.replace(/['’]s?$/u, '');
  const forms = new Set([plain]);
  for (const ending of people.possessiveEndings)
    if (plain.endsWith(ending)) forms.add(plain.slice(0, -ending.length));
  for (const [ending, nominative] of people.caseEndings) {
    const parts = plain.split(' ').map((part) => nominativeOf(part, ending, nominative));
    forms.add(parts.join(' '));
    forms.add([...plain.split(' ').slice(0, -1), parts.at(-1)].join(' '));
  }
  for (const cut of [1, 2])
    forms.add(
      plain
        .split(' ')
        .map((part) => stemOf(part, cut))
        .join(' '),
    );
  return [...forms].slice(0, 24);
}

/** Cyrillic names are declined with endings of one or two letters: `Лавровым`. */
function stemOf(part: string, cut: number): string {
  return part.length > 5 && /\p{Script=Cyrillic}$/u.test(part) ? part.slice(0, -cut) : part;
}

function nominativeOf(part: string, ending: string, nominative: string): string {
  const long = part.length - ending.length > 2;
  return long && part.endsWith(ending) ? part.slice(0, -ending.length) + nominative : part;
}

/** The closest names, of nearly equal ones the longest, none over another. */
function apart(candidates: readonly Candidate[]): NameFound[] {
  const inOrder = [...candidates].sort((a, b) => worth(b) - worth(a) || b.to - b.from - (a.to - a.from));
  const kept: Candidate[] = [];
  for (const one of inOrder)
    if (kept.every((other) => one.to <= other.from || one.from >= other.to)) kept.push(one);
  return kept
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, typed, officials }) => ({ from, to, typed, officials }));
}

/** A word more outweighs a little closeness. */
function worth({ from, to, closeness: close }: Candidate): number {
  return close + 0.05 * (to - from);
}
