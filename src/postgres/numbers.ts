import type { ClientBase } from 'pg';
import type { Passage } from '../model.js';

/** The part of the numbers that may be nobody's before all are given anew. */
const mostSpare = 0.25;

/**
 * The numbers of passages in the search index, in the order of the passages. One that is in the database keeps its
 * number, so that an article between others changes nothing of theirs; new ones get those behind all others.
 */
export async function numbersFor(client: ClientBase, passages: readonly Passage[]): Promise<Uint32Array> {
  const { rows } = await client.query<{ article: string; index: number; number: number }>(
    'select article, index, number from briefing.passages',
  );
  const known = new Map(rows.map(({ article, index, number }) => [keyOf({ article, index }), number]));
  let next = rows.reduce((most, { number }) => Math.max(most, number + 1), 0);
  const numbers = Uint32Array.from(passages, (passage) => known.get(keyOf(passage)) ?? next++);
  return next * (1 - mostSpare) > passages.length ? numbers.map((_, place) => place) : numbers;
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
