import type { CorpusCase } from '../case.js';

export const cases: readonly CorpusCase[] = [
  {
    name: 'gratulationsbrev',
    published: '2025-09-10',
    text: 'Danmarks statsminister Mette Frederiksen har skickat ett gratulationsbrev till Norges statsminister Jonas Gahr Støre.',
    officials: [
      ['Mette Frederiksen', 'DK'],
      ['Jonas Gahr Støre', 'NO'],
    ],
    meetings: [
      { who: ['Mette Frederiksen', 'Jonas Gahr Støre'], date: null, kind: 'letter', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'ett telegram riktat till någon',
    published: '2025-09-10',
    text: 'Polens president Karol Nawrocki riktade på tisdagen ett lyckönskningstelegram till Mexikos president Claudia Sheinbaum.',
    officials: [
      ['Karol Nawrocki', 'PL'],
      ['Claudia Sheinbaum', 'MX'],
    ],
    meetings: [
      { who: ['Karol Nawrocki', 'Claudia Sheinbaum'], date: '2025-09-09', kind: 'letter', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'ett brev någon fick',
    published: '2025-09-10',
    text: 'Finlands president Alexander Stubb fick ett brev från Turkiets president Recep Tayyip Erdogan.',
    officials: [
      ['Alexander Stubb', 'FI'],
      ['Recep Tayyip Erdogan', 'TR'],
    ],
    meetings: [
      { who: ['Alexander Stubb', 'Recep Tayyip Erdogan'], date: null, kind: 'letter', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'fälla: deltagande utan mottagare',
    published: '2025-09-10',
    text: 'Även statsminister Ulf Kristersson och utrikesminister Maria Malmer Stenergard har framfört sitt deltagande.',
    officials: [
      ['Ulf Kristersson', 'SE'],
      ['Maria Malmer Stenergard', 'SE'],
    ],
    meetings: [],
    trade: [],
  },
];
