import type { CorpusCase } from '../case.js';
import { figures } from '../figures.js';

/** Notes of customs and statistics offices: sectors. */
export const cases: readonly CorpusCase[] = [
  figures(
    'mängd och värde',
    '2025-10-07',
    'Norges export av fisk uppgick till 14,2 miljarder norska kronor i september 2025, en ökning med 6 procent. Till Polen gick fisk för 1,6 miljarder norska kronor.',
    [
      {
        measure: 'exports',
        reporter: 'NO',
        scope: 'seafood',
        amount: 14200e6,
        currency: 'NOK',
        period: '2025-09',
        change: 6,
      },
    ],
  ),
  figures(
    'samma period ett annat år',
    '2025-06-26',
    'Norges handelsöverskott uppgick till 61 miljarder norska kronor i januari–april 2025. Under samma period 2024 var överskottet 74 miljarder norska kronor.',
    [
      { measure: 'balance', reporter: 'NO', amount: 61000e6, currency: 'NOK', period: '2025-01/2025-04' },
      { measure: 'balance', reporter: 'NO', amount: 74000e6, currency: 'NOK', period: '2024-01/2024-04' },
    ],
  ),
  figures(
    'fälla: klubbens underskott',
    '2025-06-06',
    'Klubbens underskott uppgick till 12 miljoner kronor. Försäljningen av biljetter gav 30 miljoner kronor.',
    [],
  ),
  {
    name: 'räknat från årets början: till och med månaden i noten',
    published: '2025-06-10',
    text: 'Enligt Tullens preliminära uppgifter var värdet av Finlands varuexport 6,3 miljarder euro i april. Räknat från årets början har exporten ökat med 5 procent och importen med 3 procent. Importen från övriga länder växte med 20 procent.',
    officials: [],
    meetings: [],
    trade: [
      {
        measure: 'exports',
        reporter: 'FI',
        amount: 6_300_000_000,
        currency: 'EUR',
        period: '2025-04',
      },
      { measure: 'exports', reporter: 'FI', amount: null, period: '2025-01/2025-04', change: 5 },
      { measure: 'imports', reporter: 'FI', amount: null, period: '2025-01/2025-04', change: 3 },
    ],
  },
  {
    name: 'tjänster åt båda håll, och en gissning åt båda håll',
    published: '2025-06-10',
    text: 'Norges export av tjänster ökade i fjol med 16 procent och importen med 15 procent. Bedömare hade räknat med att Kinas export i juni skulle minska med 2 procent och importen med 4 procent.',
    officials: [],
    meetings: [],
    trade: [
      { measure: 'exports', reporter: 'NO', amount: null, scope: 'services', period: '2024', change: 16 },
      { measure: 'imports', reporter: 'NO', amount: null, scope: 'services', period: '2024', change: 15 },
      {
        measure: 'exports',
        reporter: 'CN',
        amount: null,
        period: '2025-06',
        status: 'forecast',
        change: -2,
      },
      {
        measure: 'imports',
        reporter: 'CN',
        amount: null,
        period: '2025-06',
        status: 'forecast',
        change: -4,
      },
    ],
  },
];
