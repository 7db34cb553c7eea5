import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeState, encodeState, type ButtonState } from '../../src/render/buttons.js';

const state: fc.Arbitrary<ButtonState> = fc.record(
  {
    action: fc.constantFrom('page', 'ask', 'open', 'evidence', 'csv', 'ics'),
    query: fc.record({
      command: fc.oneof(
        fc.constantFrom('meetings list', 'meetings of', 'trade', 'help'),
        fc.string({ minLength: 1 }),
      ),
      options: fc
        .array(
          fc.tuple(
            fc.oneof(fc.constantFrom('official', 'since', 'text'), fc.stringMatching(/^[a-z=|%]{1,8}$/)),
            fc.string(),
          ),
          { maxLength: 5 },
        )
        .map((pairs) => Object.fromEntries(pairs)),
    }),
    page: fc.integer({ min: 1, max: 5000 }),
    language: fc.constantFrom('de', 'sv'),
  },
  { requiredKeys: ['action', 'query', 'page'] },
);

describe('a button’s state', () => {
  test('comes back as it was, or does not fit', () => {
    fc.assert(
      fc.property(state, (one) => {
        const id = encodeState(one);
        if (id === undefined) return;
        expect(id.length).toBeLessThanOrEqual(100);
        expect(decodeState(id)).toEqual(one);
      }),
    );
  });

  test('is short for an ordinary question', () => {
    const options = { official: 'to-lam', since: '2025' };
    const id = encodeState({ action: 'page', query: { command: 'meetings list', options }, page: 2 });
    expect(id).toBe('1|p2|l|oto-lam|a2025');
  });

  test('tells the language to go on in', () => {
    const query = { command: 'meetings list', options: { official: 'to-lam' } };
    expect(encodeState({ action: 'page', query, page: 2, language: 'de' })).toBe('1|p2.de|l|oto-lam');
  });

  test('keeps a typed text of 80 characters', () => {
    const query = { command: 'search', options: { text: 'å'.repeat(80) } };
    expect(encodeState({ action: 'page', query, page: 99 })).toBeDefined();
  });

  test.each([
    ['0|whatever', 'old'],
    ['17|p1|l', 'old'],
    ['', undefined],
    ['hello', undefined],
    ['1|x1|l', undefined],
    ['1|p0|l', undefined],
    ['1|p|l', undefined],
  ])('%s is %s', (id, expected) => {
    expect(decodeState(id)).toBe(expected);
  });
});
