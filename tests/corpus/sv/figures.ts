import type { CorpusCase } from '../case.js';
import { figures } from '../figures.js';

export const cases: readonly CorpusCase[] = [
  figures(
    'statistiknyhet utan landets namn, tillväxten i nästa mening',
    '2025-04-28',
    'Varuexport, varuimport och handelsnetto, mars 2025\n\nStatistiknyhet från SCB 2025-04-28 8.00\n\nVaruexporten uppgick under mars till 181,2 miljarder kronor och varuimporten till 176,9 miljarder. Varuexporten har därmed ökat med 4 procent och varuimporten med 3 procent jämfört med mars 2024.',
    [
      {
        measure: 'exports',
        reporter: 'SE',
        partner: null,
        amount: 181200000000.0,
        currency: 'SEK',
        period: '2025-03',
        change: 4,
      },
      {
        measure: 'imports',
        reporter: 'SE',
        partner: null,
        amount: 176900000000.0,
        currency: 'SEK',
        period: '2025-03',
        change: 3,
      },
    ],
  ),
  figures(
    'därefter följde, respektive',
    '2025-02-27',
    'Danmarks export uppgick till 890 miljarder danska kronor 2024. Därefter följde Tyskland och Norge med 120 respektive 95 miljarder danska kronor.',
    [
      {
        measure: 'exports',
        reporter: 'DK',
        partner: null,
        amount: 890000000000.0,
        currency: 'DKK',
        period: '2024',
      },
      {
        measure: 'exports',
        reporter: 'DK',
        partner: 'DE',
        amount: 120000000000.0,
        currency: 'DKK',
        period: '2024',
      },
      {
        measure: 'exports',
        reporter: 'DK',
        partner: 'NO',
        amount: 95000000000.0,
        currency: 'DKK',
        period: '2024',
      },
    ],
  ),
  figures(
    'utanför unionen är inget land, målet i nästa svar',
    '2025-02-27',
    'Estlands export till Lettland uppgick till 2,1 miljarder euro 2024. Exporten till länder utanför EU ökade med 3 procent. Vårt mål är 3 miljarder 2030.',
    [
      {
        measure: 'exports',
        reporter: 'EE',
        partner: 'LV',
        amount: 2100000000.0,
        currency: 'EUR',
        period: '2024',
      },
      {
        measure: 'exports',
        reporter: 'EE',
        partner: 'LV',
        amount: 3000000000.0,
        currency: 'EUR',
        period: '2030',
        status: 'target',
      },
    ],
  ),
  figures(
    'handeln med unionen är ingen unionens handel',
    '2025-04-28',
    'Handelsnetto, mars 2025\n\nStatistiknyhet från SCB 2025-04-28 8.00\n\nVaruexporten uppgick under mars 2025 till 181,2 miljarder kronor. EU-handeln gav ett underskott på 20,1 miljarder kronor.',
    [
      {
        measure: 'exports',
        reporter: 'SE',
        partner: null,
        amount: 181200000000.0,
        currency: 'SEK',
        period: '2025-03',
      },
      {
        measure: 'balance',
        reporter: 'SE',
        partner: 'EU',
        amount: -20100000000.0,
        currency: 'SEK',
        period: '2025-03',
      },
    ],
  ),
];
