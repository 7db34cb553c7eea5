import type { CorpusCase } from '../case.js';

/** Wessen Amtsträger jemand ist, aus den Worten um seinen Namen. */
export const cases: readonly CorpusCase[] = [
  {
    name: 'Delegation: wer sie leitet',
    published: '2025-03-12',
    text: 'Eine kenianische Delegation unter Leitung von Außenministerin Grace Wanjiru ist diese Woche in Oslo.',
    officials: [['Grace Wanjiru', 'KE']],
    meetings: [],
    trade: [],
  },
  {
    name: 'sein eigener Minister begleitet den Gast',
    published: '2025-03-12',
    text: 'Der sambische Präsident Hakim Mwansa und sein Finanzminister Peter Banda landeten am Mittwoch in Bern.',
    officials: [
      ['Hakim Mwansa', 'ZM'],
      ['Peter Banda', 'ZM'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'eine Liste von Botschaftern, jeder mit seinem Land',
    published: '2025-03-12',
    text: 'Anwesend waren die Botschafter von Peru, Ana Vega, Nepal, Ram Thapa, und Gabun, Luc Ba.',
    officials: [
      ['Ana Vega', 'PE'],
      ['Ram Thapa', 'NP'],
      ['Luc Ba', 'GA'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'Kabinettssekretärin und Marschall',
    published: '2025-03-12',
    text: 'Kenias Kabinettssekretärin Grace Wanjiru und der Marschall der Woiwodschaft Lublin, Adam Nowak, sprachen am Mittwoch vor Studierenden. Handelskommissarin Anna Berg fehlte.',
    officials: [
      ['Grace Wanjiru', 'KE'],
      ['Adam Nowak', 'PL'],
      ['Anna Berg', 'EU'],
    ],
    meetings: [],
    trade: [],
  },
];
