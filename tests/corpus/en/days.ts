import type { CorpusCase } from '../case.js';

export const cases: readonly CorpusCase[] = [
  {
    name: 'in the afternoon of the day told before',
    published: '2025-03-21',
    text: 'Portuguese Foreign Minister Paulo Rangel met Cypriot President Nikos Christodoulides in Nicosia on Thursday. In the afternoon Rangel held talks with his Cypriot counterpart Constantinos Kombos.',
    officials: [
      ['Paulo Rangel', 'PT'],
      ['Nikos Christodoulides', 'CY'],
      ['Constantinos Kombos', 'CY'],
    ],
    meetings: [
      {
        who: ['Paulo Rangel', 'Nikos Christodoulides'],
        date: '2025-03-20',
        city: 'Nicosia',
        kind: 'meeting',
        status: 'held',
      },
      { who: ['Paulo Rangel', 'Constantinos Kombos'], date: '2025-03-20', kind: 'talks', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'trap: later by far',
    published: '2025-03-21',
    text: 'Portuguese Foreign Minister Paulo Rangel met Cypriot President Nikos Christodoulides in Nicosia on Thursday. Later this year Rangel met Latvian Foreign Minister Baiba Braže.',
    officials: [
      ['Paulo Rangel', 'PT'],
      ['Nikos Christodoulides', 'CY'],
      ['Baiba Braže', 'LV'],
    ],
    meetings: [
      {
        who: ['Paulo Rangel', 'Nikos Christodoulides'],
        date: '2025-03-20',
        city: 'Nicosia',
        kind: 'meeting',
        status: 'held',
      },
      { who: ['Paulo Rangel', 'Baiba Braže'], date: '2025', kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'phone verbs',
    published: '2025-05-27',
    text: 'Slovenian Prime Minister Robert Golob said he rang Croatian Prime Minister Andrej Plenković on Saturday. Austrian Chancellor Christian Stocker spoke to Cypriot President Nikos Christodoulides over the phone on Monday.',
    officials: [
      ['Robert Golob', 'SI'],
      ['Andrej Plenković', 'HR'],
      ['Christian Stocker', 'AT'],
      ['Nikos Christodoulides', 'CY'],
    ],
    meetings: [
      { who: ['Robert Golob', 'Andrej Plenković'], date: '2025-05-24', kind: 'phone call', status: 'held' },
      {
        who: ['Christian Stocker', 'Nikos Christodoulides'],
        date: '2025-05-26',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'called off in words that name nobody',
    published: '2025-03-12',
    text: 'British Trade Secretary Helen Marsh was to meet Chilean Economy Minister Pablo Reyes on Friday, but the talks were called off.',
    officials: [
      ['Helen Marsh', 'GB'],
      ['Pablo Reyes', 'CL'],
    ],
    meetings: [
      { who: ['Helen Marsh', 'Pablo Reyes'], date: '2025-03-14', kind: 'meeting', status: 'cancelled' },
    ],
    trade: [],
  },
  {
    name: 'trap: other talks called off',
    published: '2025-03-12',
    text: 'British Trade Secretary Helen Marsh met Chilean Economy Minister Pablo Reyes on Monday, but the talks on copper were postponed. Both ministers welcomed the pause.',
    officials: [
      ['Helen Marsh', 'GB'],
      ['Pablo Reyes', 'CL'],
    ],
    meetings: [{ who: ['Helen Marsh', 'Pablo Reyes'], date: '2025-03-10', kind: 'meeting', status: 'held' }],
    trade: [],
  },
];
