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
  {
    name: 'the agency and the place in front tell whose ministers they are',
    published: '2025-06-12',
    text: "New Delhi, Jun 12 (PTI) Minister of State for Textiles and Exports Asha Nair on Wednesday held discussions with Peru's Under Secretary for Regional Economic Affairs, Lucía Paredes. Paredes is also slated to call on Food and Consumer Affairs Minister Vikram Rathod on Friday.",
    officials: [
      ['Asha Nair', 'IN'],
      ['Lucía Paredes', 'PE'],
      ['Vikram Rathod', 'IN'],
    ],
    meetings: [
      { who: ['Asha Nair', 'Lucía Paredes'], date: '2025-06-11', kind: 'talks', status: 'held' },
      { who: ['Lucía Paredes', 'Vikram Rathod'], date: '2025-06-13', kind: 'reception', status: 'planned' },
    ],
    trade: [],
  },
  {
    name: 'whose the name is stands in front of it, what he is behind it',
    published: '2025-06-12',
    text: "Ghana's Kofi Adjei Mensah, Minister of Trade, spoke to reporters in Lomé on Thursday.",
    officials: [['Kofi Adjei Mensah', 'GH']],
    meetings: [],
    trade: [],
  },
  {
    name: 'a paper leaves out the country of its own government, in every sentence',
    published: '2025-05-28',
    text: 'Prime Minister Jone Tabua will host his Samoan counterpart Sefo Lealaiauloto in Suva next Monday. Trade Minister Mere Vakatale met Samoa’s High Commissioner Ana Faumuina yesterday. Fiji’s exports to Samoa were small, Fiji’s customs said.',
    officials: [
      ['Jone Tabua', 'FJ'],
      ['Sefo Lealaiauloto', 'WS'],
      ['Mere Vakatale', 'FJ'],
      ['Ana Faumuina', 'WS'],
    ],
    meetings: [
      { who: ['Jone Tabua', 'Sefo Lealaiauloto'], date: '2025-06-02', kind: 'reception', status: 'planned' },
      { who: ['Mere Vakatale', 'Ana Faumuina'], date: '2025-05-27', kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'words of every day behind a title are nobody',
    published: '2025-06-18',
    text: `Ambassador Visits Covered Market

The Secretary Complex in Nukuʻalofa was reopened on Tuesday. Kenyan Deputy Minister Peter Otieno met Commissioners and Governors of the lake region there.`,
    officials: [['Peter Otieno', 'KE']],
    meetings: [],
    trade: [],
  },
];
