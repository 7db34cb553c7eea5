import type { CorpusCase } from '../case.js';

export const cases: readonly CorpusCase[] = [
  {
    name: 'ett besök som bara ramar in samtalet',
    published: '2025-03-19',
    text: 'Sloveniens utrikesminister på besök i Kroatien\n\nSloveniens utrikesminister Tanja Fajon träffade på tisdagen sin kroatiska kollega Gordan Grlić Radman i Zagreb.',
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
