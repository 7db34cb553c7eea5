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
];
