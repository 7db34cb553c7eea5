import { expect, test } from 'vitest';
import { factsOf } from '../corpus/read.js';
import type { PressCase } from './case.js';
import { judge } from './judge.js';

const text =
  'Peruvian Foreign Minister Luis Rojas met Kenyan President Grace Wanjiru in Nairobi on 4 March 2025. Trade between Peru and Kenya came to 3 billion dollars in 2024, up 5 percent.';

const label: PressCase = {
  text,
  officials: [
    { name: 'Grace Wanjiru', country: 'KE' },
    { name: 'Luis Rojas', country: 'PE' },
  ],
  meetings: [{ who: ['Luis Rojas', 'Grace Wanjiru', 'an envoy'], date: '2025-03-04', status: 'held' }],
  trade: [
    {
      measure: 'total',
      reporter: 'KE',
      partner: 'PE',
      amount: 3e9,
      currency: 'USD',
      period: '2024',
      change: 5,
    },
  ],
};
const none = { officials: [], meetings: [], trade: [] };

/** Marks in the order of the facts: Grace Wanjiru, Luis Rojas, their meeting, the trade; what was missed after its kind. */
test.each<{ says: string; expected: Partial<PressCase>; marks: string[]; faults?: string[] }>([
  { says: 'all right', expected: {}, marks: ['right', 'right', 'right', 'right'] },
  { says: 'nothing there', expected: none, marks: ['wrong', 'wrong', 'wrong', 'wrong'] },
  {
    says: 'all optional',
    expected: { ...none, optional: label },
    marks: ['optional', 'optional', 'optional', 'optional'],
  },
  {
    says: 'one more person, who may have been there',
    expected: {
      officials: [...label.officials, { name: 'Nils Berg' }],
      meetings: [
        {
          who: ['Luis Rojas'],
          maybe: ['Grace Wanjiru', 'Nils Berg'],
          date: '2025-03',
          status: ['held', 'planned'],
        },
      ],
    },
    marks: ['right', 'right', 'missed', 'right', 'right'],
    faults: ['date: 2025-03'],
  },
  {
    says: 'any of several',
    expected: {
      officials: [
        { name: 'WANJIRU', aliases: ['Gráce Wanjiru'], country: [null, 'KE'] },
        { name: 'Luis Rojas', country: ['CL', null], world: true },
      ],
      meetings: [
        { who: ['Luis Rojas', 'WANJIRU'], date: [null, '2025-03-01/2025-03-04'], status: 'planned' },
      ],
    },
    marks: ['right', 'right', 'right', 'right'],
    faults: [
      'country: CL or none, by knowledge of the world',
      'date: none or 2025-03-01/2025-03-04',
      'status: planned',
    ],
  },
  {
    says: 'a letter, and other figures',
    expected: {
      meetings: [{ who: ['Luis Rojas', 'Grace Wanjiru'], kind: 'letter', status: 'held' }],
      trade: [{ measure: 'total', reporter: 'KE', partner: 'PE', amount: 3.1e9 }],
    },
    marks: ['right', 'right', 'wrong', 'missed', 'wrong', 'missed'],
  },
  {
    says: 'exports, which have a direction, and no growth',
    expected: {
      trade: [
        { measure: 'exports', reporter: 'KE', partner: 'PE', amount: -3.001e9, period: ['2024', '2023'] },
      ],
    },
    marks: ['right', 'right', 'right', 'right'],
    faults: ['measure, sides, growth: exports KE→PE · -3001000000 any · 2024 or 2023 · actual · no change'],
  },
])('judges a label with $says', ({ expected, marks, faults }) => {
  const verdicts = judge({ ...label, ...expected }, factsOf({ name: 'judged', text }));
  expect(verdicts.map(({ mark }) => mark)).toEqual(marks);
  expect(verdicts.flatMap((verdict) => verdict.faults)).toEqual(faults ?? []);
});
