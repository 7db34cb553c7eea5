import type { CorpusCase } from '../case.js';
import { figures } from '../figures.js';

/** Notes of customs and statistics offices: money of the Gulf, partners before the figures, sectors. */
export const cases: readonly CorpusCase[] = [
  figures(
    'riyals and rials',
    '2025-08-26',
    'Qatar’s exports fell 4.1 percent to QR 78.3 billion in the second quarter of 2025. Exports to Oman reached RO 91.2 million.',
    [
      {
        measure: 'exports',
        reporter: 'QA',
        amount: 78300e6,
        currency: 'QAR',
        period: '2025-Q2',
        change: -4.1,
      },
      {
        measure: 'exports',
        reporter: 'QA',
        partner: 'OM',
        amount: 91.2e6,
        currency: 'OMR',
        period: '2025-Q2',
      },
    ],
  ),
  figures(
    'a note that names partners first',
    '2025-08-26',
    'Exports to Germany fall sharply\n\nStatistics Austria, 26 August 2025\n\nExports of goods amounted to EUR 16.2 billion in June 2025, imports to EUR 15.9 billion.',
    [
      { measure: 'exports', reporter: 'AT', amount: 16200e6, currency: 'EUR', period: '2025-06' },
      { measure: 'imports', reporter: 'AT', amount: 15900e6, currency: 'EUR', period: '2025-06' },
    ],
  ),
  figures(
    'total trade behind a partner',
    '2025-08-26',
    'Kenya’s exports to Uganda were valued at 31 billion shillings in the first quarter of 2025, while total trade in the quarter stood at 980 billion shillings.',
    [
      {
        measure: 'exports',
        reporter: 'KE',
        partner: 'UG',
        amount: 31000e6,
        currency: 'KES',
        period: '2025-Q1',
      },
      { measure: 'total', reporter: 'KE', amount: 980000e6, currency: 'KES', period: '2025-Q1' },
    ],
  ),
  figures(
    'sectors by their noun',
    '2025-10-16',
    'Swiss exports rose to CHF 24.1 billion in September 2025. Watch exports were down to CHF 2.1 billion.',
    [
      { measure: 'exports', reporter: 'CH', amount: 24100e6, currency: 'CHF', period: '2025-09' },
      {
        measure: 'exports',
        reporter: 'CH',
        scope: 'watches',
        amount: 2100e6,
        currency: 'CHF',
        period: '2025-09',
      },
    ],
  ),
  figures(
    'trap: more than the year before',
    '2025-10-16',
    'Peru’s exports reached $6.9 billion in August 2025, $0.5 billion more than in July.',
    [{ measure: 'exports', reporter: 'PE', amount: 6900e6, currency: 'USD', period: '2025-08' }],
  ),
  figures(
    'trap: almost doubled',
    '2025-06-06',
    'Exports from Slovenia to Serbia almost doubled in 2024 because of one pharmaceutical order.',
    [],
  ),
  figures(
    'two friendly countries, top destination',
    '2025-06-06',
    'Oman and Kuwait signed an agreement. The trade exchange between the two brotherly countries amounted to 410 million dollars in 2024. The UAE remains the top destination for Omani exports, at RO 190 million.',
    [
      { measure: 'total', reporter: 'OM', partner: 'KW', amount: 410e6, currency: 'USD', period: '2024' },
      { measure: 'exports', reporter: 'OM', partner: 'AE', amount: 190e6, currency: 'OMR', period: '2024' },
    ],
  ),
  figures(
    'quarter by its last month',
    '2025-06-06',
    'Exports of Samoa in the March quarter of 2025 stood at $31.5 million. May exports were $9.8 million.',
    [
      { measure: 'exports', reporter: 'WS', amount: 31.5e6, currency: 'USD', period: '2025-Q1' },
      { measure: 'exports', reporter: 'WS', amount: 9.8e6, currency: 'USD', period: '2025-05' },
    ],
  ),
  figures(
    'goods imported from a list',
    '2025-06-06',
    'Moldova’s imports rose to $4.4 billion in January-May 2025, the State Customs Service said. Goods were imported mostly from Romania ($1.1 billion), Ukraine ($520 million) and Germany ($410 million).',
    [
      { measure: 'imports', reporter: 'MD', amount: 4400e6, currency: 'USD', period: '2025-01/2025-05' },
      {
        measure: 'imports',
        reporter: 'MD',
        partner: 'RO',
        amount: 1100e6,
        currency: 'USD',
        period: '2025-01/2025-05',
      },
      {
        measure: 'imports',
        reporter: 'MD',
        partner: 'UA',
        amount: 520e6,
        currency: 'USD',
        period: '2025-01/2025-05',
      },
      {
        measure: 'imports',
        reporter: 'MD',
        partner: 'DE',
        amount: 410e6,
        currency: 'USD',
        period: '2025-01/2025-05',
      },
    ],
  ),
];
