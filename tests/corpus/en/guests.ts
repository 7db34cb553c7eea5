import type { CorpusCase } from '../case.js';

export const cases: readonly CorpusCase[] = [
  {
    name: 'a visit that frames the talks it was made for',
    published: '2025-03-19',
    text: "Slovenian Foreign Minister Tanja Fajon held talks with her Croatian counterpart, Gordan Grlić Radman, in Zagreb on Tuesday. Fajon's visit to Croatia comes a week before the border commission meets.",
    officials: [
      ['Tanja Fajon', 'SI'],
      ['Gordan Grlić Radman', 'HR'],
    ],
    meetings: [
      {
        who: ['Tanja Fajon', 'Gordan Grlić Radman'],
        date: '2025-03-18',
        city: 'Zagreb',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
];
