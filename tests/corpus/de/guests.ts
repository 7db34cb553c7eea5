import type { CorpusCase } from '../case.js';

export const cases: readonly CorpusCase[] = [
  {
    name: 'ein Besuch, der nur das Gespräch rahmt',
    published: '2025-03-19',
    text: 'Die slowenische Außenministerin Tanja Fajon ist zu Besuch in Kroatien. Am Dienstag traf sie in Zagreb ihren kroatischen Kollegen Gordan Grlić Radman.',
    officials: [
      ['Tanja Fajon', 'SI'],
      ['Gordan Grlić Radman', 'HR'],
    ],
    meetings: [
      {
        who: ['Tanja Fajon', 'Gordan Grlić Radman'],
        date: '2025-03-18',
        city: 'Zagreb',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
];
