import { expect, test } from 'vitest';
import { catalogueFor } from '../../src/render/catalogues/index.js';
import { conflictSpans } from '../../src/render/rows/conflicts.js';
import { queryOf } from '../../src/answer/queries.js';
import type { Conflict } from '../../src/model.js';
import { article, proof } from '../builders.js';

const proofs = ['a1', 'a2', 'a3'].map((id) => proof(id));
const citations = proofs.map((evidence, at) => ({
  ...{ number: at + 1, article: article(evidence.article), evidence, language: 'en' as const },
}));

/** What stands behind a fact of source 1 when source 2 says otherwise. */
function shown(conflicts: readonly Conflict[], locale = 'en'): string {
  const context = { catalogue: catalogueFor(locale), citations, topics: [], query: queryOf('help', {}) };
  const spans = conflictSpans(conflicts, [1, 2], { ...context, section: 'held' });
  return spans
    .map(({ text, style }) => (style === 'cite' ? `[${text}]` : style === 'break' ? '\n' : text))
    .join('');
}

const other = (field: string, value: unknown): Conflict => ({ field, value, evidence: proofs.slice(1, 2) });

const rows: [string, unknown, string][] = [
  ['amount', 4.6e9, '4.6 billion[2]'],
  ['amount', { amount: 4.6e9, currency: 'USD' }, '4.6 billion USD[2]'],
  ['amount', { amount: 4.6e9, currency: 7 }, '4.6 billion[2]'],
  ['change', 26.1, '+26.1%[2]'],
  ['change', { percent: -3, basis: '2023' }, '-3% on 2023[2]'],
  ['change', { percent: -3 }, '-3%[2]'],
  ['period', '2025-Q1', 'first quarter of 2025[2]'],
  ['date', '2025-05-08', '8 May 2025[2]'],
  ['date', { from: '2025-05-08', to: '2025-05-09' }, '8–9 May 2025[2]'],
  ['status', 'cancelled', 'cancelled[2]'],
  ['kind', 'phone call', 'phone call[2]'],
  ['measure', 'exports', 'exports[2]'],
  ['place', { name: null, city: 'Cusco', country: 'PE' }, 'Cusco[2]'],
  ['place', { name: 'Palace', city: 'Lima' }, 'Palace, Lima[2]'],
  ['other', { anything: 1 }, '{"anything":1}[2]'],
  ['other', null, 'null[2]'],
  ['other', true, 'true[2]'],
];
test.each(rows)('%s %j', (field, value, words) => {
  expect(shown([other(field, value)])).toBe(`[1]\n⚠ Other sources say: ${words}`);
});

test('several stand side by side, each with its sources', () => {
  const both: Conflict[] = [
    other('status', 'planned'),
    { field: 'date', value: '2025', evidence: proofs.slice(1) },
  ];
  expect(shown(both)).toBe('[1]\n⚠ Other sources say: planned[2], 2025[2][3]');
});

test('no conflict, no words', () => {
  expect(shown([])).toBe('');
});

test('in the reader’s language', () => {
  expect(shown([other('date', '2025-05-08')], 'sv')).toContain('8 maj 2025[2]');
});
