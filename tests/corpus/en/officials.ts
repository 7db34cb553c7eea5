import type { CorpusCase } from '../case.js';

/** Which country officials serve where no title tells, and what an article says of them in its later sentences. */
export const cases: readonly CorpusCase[] = [
  {
    name: 'planned, then called off in the same report',
    published: '2025-04-26',
    text: `Kenyan Foreign Minister Grace Wanjiru will meet her Peruvian counterpart Luis Rojas in Lima on 5 May 2025, the ministry announced last week. It said later that the meeting between Wanjiru and Rojas had been cancelled.`,
    officials: [
      ['Grace Wanjiru', 'KE'],
      ['Luis Rojas', 'PE'],
    ],
    meetings: [
      {
        who: ['Grace Wanjiru', 'Luis Rojas'],
        date: '2025-05-05',
        city: 'Lima',
        kind: 'meeting',
        status: 'cancelled',
      },
    ],
    trade: [],
  },
  {
    name: 'portfolios of many words: none of their words is a name',
    published: '2025-09-03',
    text: "LUSAKA, Sept 3 – Minister of Water Development, Sanitation and Blue Economy Grace Banda on Wednesday met Namibia's Minister of Industries, Mines and Energy, Hon. Petrus Haufiku. Commissioner for International Partnerships and Youth, Eva Lindqvist, is due in Lusaka next week.",
    officials: [
      ['Grace Banda', 'ZM'],
      ['Petrus Haufiku', 'NA'],
      ['Eva Lindqvist', null],
    ],
    meetings: [
      { who: ['Grace Banda', 'Petrus Haufiku'], date: '2025-09-03', kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'portfolio in front of the title',
    published: '2025-02-11',
    text: "India's Commerce and Industry Minister Ravi Menon met New Zealand's Trade, Forestry and Overseas Investment Minister Aroha Parata in Auckland on Tuesday.",
    officials: [
      ['Ravi Menon', 'IN'],
      ['Aroha Parata', 'NZ'],
    ],
    meetings: [
      {
        who: ['Ravi Menon', 'Aroha Parata'],
        date: '2025-02-11',
        kind: 'meeting',
        status: 'held',
        city: 'Auckland',
      },
    ],
    trade: [],
  },
];
