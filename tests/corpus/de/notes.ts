import type { CorpusCase } from '../case.js';
import { figures } from '../figures.js';

/** Notes of customs and statistics offices: partners before the figures. */
export const cases: readonly CorpusCase[] = [
  figures(
    'Mitteilung mit Partnern im Titel',
    '2025-10-07',
    'Ausfuhren nach Polen stark gestiegen\n\nWien – Die Einfuhren von Waren lagen laut Statistik Austria im August 2025 bei 14,8 Mrd. Euro, die Ausfuhren bei 14,1 Mrd. Euro.',
    [
      { measure: 'imports', reporter: 'AT', amount: 14800e6, currency: 'EUR', period: '2025-08' },
      { measure: 'exports', reporter: 'AT', amount: 14100e6, currency: 'EUR', period: '2025-08' },
    ],
  ),
  figures(
    'Importe aus der …',
    '2025-09-09',
    'Die Einfuhren Österreichs betrugen im ersten Halbjahr 2025 laut Statistik Austria 98,4 Mrd. Euro. Importe aus der Slowakei erhöhten sich in diesem Zeitraum um 3,2 Prozent auf 2,9 Mrd. Euro.',
    [
      { measure: 'imports', reporter: 'AT', amount: 98400e6, currency: 'EUR', period: '2025-H1' },
      {
        measure: 'imports',
        reporter: 'AT',
        partner: 'SK',
        amount: 2900e6,
        currency: 'EUR',
        period: '2025-H1',
        change: 3.2,
      },
    ],
  ),
  figures(
    'Partner mit Wachstum in Klammern',
    '2025-09-09',
    'Die Ausfuhren Ungarns beliefen sich im ersten Halbjahr 2025 auf 76,2 Mrd. Euro. Die wichtigsten Partner im Export waren Deutschland (+1,3 Prozent auf 19,4 Mrd. Euro) und Rumänien (-2,0 Prozent auf 4,1 Mrd. Euro).',
    [
      { measure: 'exports', reporter: 'HU', amount: 76200e6, currency: 'EUR', period: '2025-H1' },
      {
        measure: 'exports',
        reporter: 'HU',
        partner: 'DE',
        amount: 19400e6,
        currency: 'EUR',
        period: '2025-H1',
        change: 1.3,
      },
      {
        measure: 'exports',
        reporter: 'HU',
        partner: 'RO',
        amount: 4100e6,
        currency: 'EUR',
        period: '2025-H1',
        change: -2.0,
      },
    ],
  ),
  figures(
    'dorthin im selben Satz',
    '2025-06-06',
    'Chiles Warenexporte erreichten 2024 einen Wert von 99 Milliarden US-Dollar. Deutschland importierte 2024 Waren im Wert von 2,1 Milliarden Euro aus Chile, die Exporte dorthin beliefen sich auf 2,9 Milliarden Euro.',
    [
      { measure: 'exports', reporter: 'CL', amount: 99000e6, currency: 'USD', period: '2024' },
      { measure: 'imports', reporter: 'DE', partner: 'CL', amount: 2100e6, currency: 'EUR', period: '2024' },
      { measure: 'exports', reporter: 'DE', partner: 'CL', amount: 2900e6, currency: 'EUR', period: '2024' },
    ],
  ),
  figures(
    'Falle: Erträge des Fonds',
    '2025-06-06',
    'Die Ausfuhren Norwegens betrugen im April 2025 15 Milliarden Euro. Auf den Staatsfonds entfielen Erträge von 4 Milliarden Euro.',
    [{ measure: 'exports', reporter: 'NO', amount: 15000e6, currency: 'EUR', period: '2025-04' }],
  ),
];
