import type { CorpusCase } from '../case.js';

export const cases: readonly CorpusCase[] = [
  {
    name: 'message de félicitations',
    published: '2025-05-02',
    text: 'Le président kényan William Ruto a adressé jeudi un message de félicitations au chancelier autrichien Christian Stocker.',
    officials: [
      ['William Ruto', 'KE'],
      ['Christian Stocker', 'AT'],
    ],
    meetings: [
      { who: ['William Ruto', 'Christian Stocker'], date: '2025-05-01', kind: 'letter', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'une lettre reçue',
    published: '2025-05-02',
    text: 'Le Premier ministre grec Kyriákos Mitsotákis a reçu une lettre du président chypriote Níkos Christodoulídis.',
    officials: [
      ['Kyriákos Mitsotákis', 'GR'],
      ['Níkos Christodoulídis', 'CY'],
    ],
    meetings: [
      { who: ['Kyriákos Mitsotákis', 'Níkos Christodoulídis'], date: null, kind: 'letter', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'qui demande dans une lettre l’a écrite',
    published: '2025-05-02',
    text: 'Dans une lettre adressée au Premier ministre belge Bart De Wever, le Premier ministre luxembourgeois Luc Frieden demande un report.',
    officials: [
      ['Bart De Wever', 'BE'],
      ['Luc Frieden', 'LU'],
    ],
    meetings: [{ who: ['Bart De Wever', 'Luc Frieden'], date: null, kind: 'letter', status: 'held' }],
    trade: [],
  },
];
