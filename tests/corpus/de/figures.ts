import type { CorpusCase } from '../case.js';
import { figures } from '../figures.js';

export const cases: readonly CorpusCase[] = [
  figures(
    'Mitteilung eines Statistikamts',
    '2025-03-12',
    'Außenhandel im Januar 2025\n\nWie Statistik Austria mitteilt, lagen die Exporte im Januar 2025 bei 14,9 Milliarden Euro. Die Importe betrugen 15,6 Milliarden Euro. Das Handelsbilanzdefizit belief sich auf 0,7 Milliarden Euro. Die Exporte nach Ungarn betrugen 0,5 Milliarden Euro.',
    [
      {
        measure: 'exports',
        reporter: 'AT',
        partner: null,
        amount: 14900000000.0,
        currency: 'EUR',
        period: '2025-01',
      },
      {
        measure: 'imports',
        reporter: 'AT',
        partner: null,
        amount: 15600000000.0,
        currency: 'EUR',
        period: '2025-01',
      },
      {
        measure: 'balance',
        reporter: 'AT',
        partner: null,
        amount: -700000000.0,
        currency: 'EUR',
        period: '2025-01',
      },
      {
        measure: 'exports',
        reporter: 'AT',
        partner: 'HU',
        amount: 500000000.0,
        currency: 'EUR',
        period: '2025-01',
      },
    ],
  ),
  figures(
    'dorthin und davon entfielen',
    '2025-03-11',
    'Der Warenverkehr zwischen Tschechien und Kroatien erreichte 2024 ein Volumen von 2,4 Milliarden Euro. Davon entfielen 1,5 Milliarden Euro auf Exporte und 0,9 Milliarden Euro auf Importe.',
    [
      {
        measure: 'total',
        reporter: 'CZ',
        partner: 'HR',
        amount: 2400000000.0,
        currency: 'EUR',
        period: '2024',
      },
      {
        measure: 'exports',
        reporter: 'CZ',
        partner: 'HR',
        amount: 1500000000.0,
        currency: 'EUR',
        period: '2024',
      },
      {
        measure: 'imports',
        reporter: 'CZ',
        partner: 'HR',
        amount: 900000000.0,
        currency: 'EUR',
        period: '2024',
      },
    ],
  ),
  figures(
    'Waren dorthin',
    '2025-02-06',
    'Die norwegischen Ausfuhren betrugen im Dezember 2024 insgesamt 17,2 Milliarden Euro. Wichtigster Abnehmer war Polen. Dorthin wurden Waren im Wert von 2,1 Milliarden Euro exportiert.',
    [
      {
        measure: 'exports',
        reporter: 'NO',
        partner: null,
        amount: 17200000000.0,
        currency: 'EUR',
        period: '2024-12',
      },
      {
        measure: 'exports',
        reporter: 'NO',
        partner: 'PL',
        amount: 2100000000.0,
        currency: 'EUR',
        period: '2024-12',
      },
    ],
  ),
  figures(
    'Jahr hinter den beiden Staaten',
    '2025-03-11',
    'Kroatien und Peru wollen mehr Handel. Der Warenaustausch zwischen beiden Staaten 2024 belief sich auf 88 Millionen Euro.',
    [
      {
        measure: 'total',
        reporter: 'HR',
        partner: 'PE',
        amount: 88000000.0,
        currency: 'EUR',
        period: '2024',
      },
    ],
  ),
];
