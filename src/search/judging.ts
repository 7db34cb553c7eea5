import Fuse from 'fuse.js';
import { type FoldedWord, foldedWords } from './fold.js';
import type { Scored } from './highest.js';
import type { Asked, Term } from './question.js';
import { leastBesideBest } from './ranking.js';
import type { Vocabulary } from './vocabulary.js';

export interface PassageFound {
  key: number;
  /** 0 to 1: the part of what was asked that the passage answers. */
  score: number;
  /** UTF-16 spans of the words that matched, in order. */
  marks: [start: number, end: number][];
}

/** Where the passages stand: by their numbers in the index, the caller's keys and texts. */
export interface Texts {
  keyOf(at: number): number;
  textOf(key: number): string;
}

/** Below this part of what was asked, a passage is no answer. */
const leastScore = 0.25;

const fuseOptions = { includeScore: true, ignoreLocation: true, ignoreFieldNorm: true, threshold: 0.6 };

/** Reads the ranked passages, and keeps those that answer what was asked, the best first. */
export function judge(
  { typed, terms }: Asked,
  ranked: readonly Scored[],
  vocabulary: Vocabulary,
  texts: Texts,
): PassageFound[] {
  const wanted = terms.reduce((sum, term) => sum + term.idf, 0);
  const meanings = meaningsOf(terms);
  const read = ranked.map(({ at, score }) => {
    const key = texts.keyOf(at);
    return { key, at, score: score / wanted, hits: hitsIn(texts.textOf(key), vocabulary, meanings) };
  });
  const found = judged(typed.join(' '), read);
  const least = Math.max(leastScore, leastBesideBest * (found[0]?.score ?? 0));
  return found.filter(({ score }) => score >= least);
}

function hitsIn(text: string, vocabulary: Vocabulary, meanings: Meanings): Hit[] {
  return foldedWords(text).flatMap((word, place) => {
    const id = vocabulary.words.id(word.form);
    const meaning = id === undefined ? undefined : meanings.get(id);
    return meaning === undefined ? [] : [{ word, place, ...meaning }];
  });
}

/** Which typed word a word of the vocabulary answers, and how well. */
type Meanings = ReadonlyMap<number, { term: number; how: number }>;

/** A typed word met in a passage. */
interface Hit {
  word: FoldedWord;
  /** Which word of the passage, from 0. */
  place: number;
  term: number;
  how: number;
}

/** A candidate with its text read. */
interface Read {
  key: number;
  at: number;
  score: number;
  hits: readonly Hit[];
}

function meaningsOf(terms: readonly Term[]): Meanings {
  const meanings = new Map<number, { term: number; how: number }>();
  for (const [term, { likes }] of terms.entries())
    for (const { id, how } of likes) if (how > (meanings.get(id)?.how ?? 0)) meanings.set(id, { term, how });
  return meanings;
}

/** Word scores, how close together the words stand, and Fuse's judgement of their letters, in this order of weight. */
function judged(typed: string, passages: readonly Read[]): PassageFound[] {
  const fuse = new Fuse(
    passages.map(({ hits }) => answering(hits)),
    fuseOptions,
  );
  const closeness = new Map(fuse.search(typed).map(({ refIndex, score }) => [refIndex, 1 - (score ?? 1)]));
  return passages
    .map(({ key, at, score, hits }, index) => ({
      key,
      at,
      score: 0.8 * score + 0.1 * nearness(hits) + 0.1 * (closeness.get(index) ?? 0),
      marks: hits.map(({ word }): [number, number] => [word.start, word.end]),
    }))
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .map(({ key, score, marks }) => ({ key, score, marks }));
}

/** The passage's words that answer the typed ones best, in the order of the typed ones. */
function answering(hits: readonly Hit[]): string {
  const best = new Map<number, Hit>();
  for (const hit of hits) if (hit.how > (best.get(hit.term)?.how ?? 0)) best.set(hit.term, hit);
  return [...best.values()]
    .sort((a, b) => a.term - b.term)
    .map((hit) => hit.word.form)
    .join(' ');
}

/** 1 when all typed words that occur stand side by side, towards 0 the farther apart they are. */
function nearness(hits: readonly Hit[]): number {
  const wanted = new Set(hits.map((hit) => hit.term)).size;
  let shortest = Number.POSITIVE_INFINITY;
  for (let from = 0; from < hits.length; from++) {
    const terms = new Set<number>();
    for (let to = from; to < hits.length && terms.size < wanted; to++) {
      terms.add(hits[to]?.term ?? -1);
      if (terms.size === wanted)
        shortest = Math.min(shortest, (hits[to]?.place ?? 0) - (hits[from]?.place ?? 0) + 1);
    }
  }
  return wanted / Math.max(wanted, shortest);
}
