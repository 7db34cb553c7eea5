import type { CorpusCase } from '../case.js';

export const cases: readonly CorpusCase[] = [
  {
    name: 'a cable of greetings',
    published: '2025-11-12',
    text: 'His Majesty King Abdullah II has sent a cable of greetings to Polish President Karol Nawrocki on the occasion of Independence Day.',
    officials: [
      ['Abdullah', 'JO'],
      ['Karol Nawrocki', 'PL'],
    ],
    meetings: [{ who: ['Abdullah', 'Karol Nawrocki'], date: null, kind: 'letter', status: 'held' }],
    trade: [],
  },
  {
    name: 'who says something in a letter wrote it',
    published: '2025-02-07',
    text: 'In a message of condolence to Greek Prime Minister Kyriakos Mitsotakis, Italian President Sergio Mattarella expressed sorrow over the train crash.',
    officials: [
      ['Kyriakos Mitsotakis', 'GR'],
      ['Sergio Mattarella', 'IT'],
    ],
    meetings: [
      { who: ['Kyriakos Mitsotakis', 'Sergio Mattarella'], date: null, kind: 'letter', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'a letter received',
    published: '2025-04-10',
    text: 'Thai Prime Minister Paetongtarn Shinawatra received a letter from Japanese Prime Minister Shigeru Ishiba on Tuesday.',
    officials: [
      ['Paetongtarn Shinawatra', 'TH'],
      ['Shigeru Ishiba', 'JP'],
    ],
    meetings: [
      {
        who: ['Paetongtarn Shinawatra', 'Shigeru Ishiba'],
        date: '2025-04-08',
        kind: 'letter',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'messages exchanged',
    published: '2025-06-20',
    text: 'Slovenian President Nataša Pirc Musar and Croatian President Zoran Milanović exchanged congratulatory messages on Thursday.',
    officials: [
      ['Nataša Pirc Musar', 'SI'],
      ['Zoran Milanović', 'HR'],
    ],
    meetings: [
      { who: ['Nataša Pirc Musar', 'Zoran Milanović'], date: '2025-06-19', kind: 'letter', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'trap: a clear message is no letter',
    published: '2025-06-20',
    text: 'With the vote Danish Prime Minister Mette Frederiksen sent a clear message to Russian President Vladimir Putin on Thursday.',
    officials: [
      ['Mette Frederiksen', 'DK'],
      ['Vladimir Putin', 'RU'],
    ],
    meetings: [],
    trade: [],
  },
];
