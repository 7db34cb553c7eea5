import { expect, test } from 'vitest';
import { Postings } from '../../src/search/postings.js';

test('holds every pair, open, sealed and stored, whatever their number', () => {
  const postings = new Postings();
  const words = 300;
  const passages = 2000;
  // Word w stands in every passage that w + 1 divides: 12,000 pairs of very uneven words, then as many again.
  const fill = (from: number, to: number) => {
    for (let passage = from; passage < to; passage++)
      for (let word = 0; word < words; word++) if (passage % (word + 1) === 0) postings.add(word, passage);
  };
  fill(0, passages);
  const again = new Postings(postings.seal());
  fill(passages, 20 * passages);
  expect(visited(again, 99)).toEqual(multiples(100, passages));
  expect(visited(postings, 99)).toEqual(multiples(100, 20 * passages));
  expect(postings.count(0)).toBe(20 * passages);
  expect(visited(postings, 5000)).toEqual([]);
});

function visited(postings: Postings, word: number): number[] {
  const passages: number[] = [];
  postings.visit(word, (passage) => passages.push(passage));
  return passages.sort((a, b) => a - b);
}

function multiples(of: number, below: number): number[] {
  return Array.from({ length: Math.ceil(below / of) }, (_, at) => at * of);
}
