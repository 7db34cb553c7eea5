import type { ClientBase } from 'pg';
import type { Passage } from '../model.js';
import { passageRow } from './rows.js';
import { sumOf } from './sync.js';

/** The part of the numbers that may be nobody's before all are given anew. */
const mostSpare = 0.25;

/** The numbers of passages in the search index. */
export interface Numbering {
  /** In the order of the passages. */
  numbers: Uint32Array;
  /** Places of the passages that are not in the database as they are. */
  added: number[];
  /** Numbers of passages that are in the database and are gone or changed. */
  gone: number[];
}

/**
 * Numbers passages. One that is in the database keeps its number, so that an article between others changes nothing of
 * theirs; new ones get those behind all others.
 * @returns undefined where too many numbers would be nobody's: then the number of each is its place
 */
export async function numberingOf(
  client: ClientBase,
  passages: readonly Passage[],
): Promise<Numbering | undefined> {
  const { rows } = await client.query<{ article: string; index: number; number: number; sum: string }>(
    'select article, index, number, sum from briefing.passages',
  );
  const known = new Map(rows.map((row) => [keyOf(row), row]));
  const gone = new Set(rows.map(({ number }) => number));
  const added: number[] = [];
  let next = rows.reduce((most, { number }) => Math.max(most, number + 1), 0);
  const numbers = Uint32Array.from(passages, (passage, place) => {
    const row = known.get(keyOf(passage));
    const number = row?.number ?? next++;
    if (row?.sum === sumOf(JSON.stringify(passageRow(passage, number)))) gone.delete(number);
    else added.push(place);
    return number;
  });
  return next * (1 - mostSpare) > passages.length ? undefined : { numbers, added, gone: [...gone] };
}

function keyOf({ article, index }: Pick<Passage, 'article' | 'index'>): string {
  return `${index} ${article}`;
}

/** Stands for the place of a number that is nobody's. */
export const nowhere = 0xffffffff;

/** The place of the passage of each number. */
export function placesOf(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const size = numbers.reduce((most, number) => Math.max(most, number + 1), 0);
  const places = new Uint32Array(size).fill(nowhere);
  for (const [place, number] of numbers.entries()) places[number] = place;
  return places;
}
