import type { CorpusCase } from '../case.js';

/** Who holds which office for which country: titles with long fields, names with small words, countries nobody states. */
export const cases: readonly CorpusCase[] = [
  {
    name: 'ministrar med långa ansvarsområden',
    published: '2025-04-08',
    text: 'Zambias minister för vattenresurser, sanitet och landsbygdsutveckling Peter Mwale träffade på tisdagen i Oslo Norges minister för fiske och hav Kari Dahl.',
    officials: [
      ['Peter Mwale', 'ZM'],
      ['Kari Dahl', 'NO'],
    ],
    meetings: [
      {
        who: ['Peter Mwale', 'Kari Dahl'],
        date: '2025-04-08',
        kind: 'meeting',
        status: 'held',
        city: 'Oslo',
      },
    ],
    trade: [],
  },
  {
    name: 'partiet i genitiv hör inte till namnet',
    published: '2025-04-16',
    text: 'Handelsministern, Centerpartiets Karin Lindqvist, mötte i tisdags Kenyas handelsminister Peter Otieno i riksdagen.',
    officials: [
      ['Karin Lindqvist', 'SE'],
      ['Peter Otieno', 'KE'],
    ],
    meetings: [
      { who: ['Karin Lindqvist', 'Peter Otieno'], date: '2025-04-15', kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
];
