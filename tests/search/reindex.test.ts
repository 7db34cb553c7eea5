import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PassageIndex, type StoredPassages } from '../../src/search/passages.js';
import { reindexed, spareWords, unknown } from '../../src/search/reindex.js';

function built(texts: readonly string[]): StoredPassages {
  const index = new PassageIndex((key) => texts[key] ?? '');
  for (const [key, text] of texts.entries()) index.add({ key, text });
  return index.store();
}

function answersOf(stored: StoredPassages, texts: readonly string[], asked: readonly string[]): unknown[] {
  const index = new PassageIndex((key) => texts[key] ?? '', stored);
  return asked.map((text) => index.find(text, 20));
}

/** Words with other endings, spellings and typing errors of one another. */
const word = fc.constantFrom(
  ...['trade', 'trades', 'trading', 'traed', 'Handel', 'Handelsabkommen', 'fisheries', 'fishery', 'fisch'],
  ...[
    'Kostrow',
    'Kostrov',
    'Kostroff',
    'Đỗ',
    'do',
    'Quân',
    'quan',
    'the',
    'of',
    '2024',
    '2025',
    'ти',
    'торговля',
  ],
);
const sentence = fc.array(word, { maxLength: 7 }).map((words) => words.join(' '));

/** A passage as it was, or in its place (or before all others) something else. */
const change = fc.record({ keep: fc.boolean(), before: fc.array(sentence, { maxLength: 2 }) });

test('after any adding, changing and removing the answers are those of an index built anew', () => {
  fc.assert(
    fc.property(
      fc.array(sentence, { maxLength: 12 }),
      fc.array(fc.array(change, { minLength: 12, maxLength: 12 }), { minLength: 1, maxLength: 3 }),
      fc.array(sentence, { minLength: 1, maxLength: 4 }),
      (first, rounds, asked) => {
        let [texts, stored] = [first, built(first)];
        for (const changes of rounds) {
          const next = [...texts, ''].flatMap((text, place) => {
            const { keep, before } = changes[place % changes.length] ?? { keep: true, before: [] };
            const old = keep && place < texts.length ? [{ text, from: place }] : [];
            return [...before.map((fresh) => ({ text: fresh, from: unknown })), ...old];
          });
          texts = next.map(({ text }) => text);
          const from = Uint32Array.from(next, (one) => one.from);
          stored = reindexed(stored, from, (place) => texts[place] ?? '');
        }
        expect(answersOf(stored, texts, asked)).toEqual(answersOf(built(texts), texts, asked));
      },
    ),
  );
});

test('words that nobody says any more are counted, and found by nobody', () => {
  const older = built(['Trade in timber', 'timber and tin']);
  const newer = reindexed(older, Uint32Array.from([1]), () => 'timber and tin');
  expect([spareWords(older), spareWords(newer)]).toEqual([0, 2]);
  expect(answersOf(newer, ['timber and tin'], ['trade', 'tin'])[0]).toEqual([]);
  expect(answersOf(newer, ['timber and tin'], ['tin'])[0]).toMatchObject([{ key: 0 }]);
});
