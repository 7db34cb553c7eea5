import type { CorpusCase } from '../case.js';
import { figures } from '../figures.js';

export const cases: readonly CorpusCase[] = [
  figures(
    'a statistics note says in which dollars its figures are',
    '2025-06-24',
    'International trade in goods: May 2025\n\nAll values are in Canadian dollars and are seasonally adjusted.\n\nIn May 2025, exports rose 3 percent to $58.4 billion, while imports fell 1.5 percent to $61.2 billion. Exports to Mexico came to $1.1 billion.',
    [
      {
        measure: 'exports',
        reporter: 'CA',
        partner: null,
        amount: 58400000000.0,
        currency: 'CAD',
        period: '2025-05',
        change: 3,
      },
      {
        measure: 'imports',
        reporter: 'CA',
        partner: null,
        amount: 61200000000.0,
        currency: 'CAD',
        period: '2025-05',
        change: -1.5,
      },
      {
        measure: 'exports',
        reporter: 'CA',
        partner: 'MX',
        amount: 1100000000.0,
        currency: 'CAD',
        period: '2025-05',
      },
    ],
  ),
  figures(
    'money by a letter, and rupees that are not Indian',
    '2025-03-10',
    "South Africa's exports to Zambia came to R41.2 billion in 2024. Pakistan's imports from Iran reached 320 billion rupees in 2024. Jamaica's exports to Cuba were worth J$2.4 billion in 2024.",
    [
      {
        measure: 'exports',
        reporter: 'ZA',
        partner: 'ZM',
        amount: 41200000000.0,
        currency: 'ZAR',
        period: '2024',
      },
      {
        measure: 'imports',
        reporter: 'PK',
        partner: 'IR',
        amount: 320000000000.0,
        currency: 'PKR',
        period: '2024',
      },
      {
        measure: 'exports',
        reporter: 'JM',
        partner: 'CU',
        amount: 2400000000.0,
        currency: 'JMD',
        period: '2024',
      },
    ],
  ),
  figures(
    'partners ranked in the sentence behind, then there',
    '2025-03-11',
    "Vietnam's coffee exports are in demand. Ethiopia's exports came to $3.8 billion in 2024. The largest buyers were Germany ($0.6 billion) and Saudi Arabia ($0.5 billion), followed by Belgium with $0.3 billion.",
    [
      {
        measure: 'exports',
        reporter: 'ET',
        partner: null,
        amount: 3800000000.0,
        currency: 'USD',
        period: '2024',
      },
      {
        measure: 'exports',
        reporter: 'ET',
        partner: 'DE',
        amount: 600000000.0,
        currency: 'USD',
        period: '2024',
      },
      {
        measure: 'exports',
        reporter: 'ET',
        partner: 'SA',
        amount: 500000000.0,
        currency: 'USD',
        period: '2024',
      },
      {
        measure: 'exports',
        reporter: 'ET',
        partner: 'BE',
        amount: 300000000.0,
        currency: 'USD',
        period: '2024',
      },
    ],
  ),
];
