import type { CorpusCase } from '../case.js';
import { figures } from '../figures.js';

export const cases: readonly CorpusCase[] = [
  figures(
    'Gesamthandel, Aus- und Einfuhren in zwei Sätzen',
    '2025-03-03',
    'Das Handelsvolumen zwischen Österreich und Ungarn erreichte 2024 rund 13,4 Milliarden Euro, ein Minus von 2,1 Prozent gegenüber 2023. Die österreichischen Ausfuhren nach Ungarn sanken um 4,3 Prozent auf 6,9 Milliarden Euro, die Einfuhren stiegen um 0,4 Prozent auf 6,5 Milliarden Euro.',
    [
      {
        measure: 'total',
        reporter: 'AT',
        partner: 'HU',
        amount: 13.4e9,
        bound: 'about',
        currency: 'EUR',
        period: '2024',
        change: -2.1,
      },
      {
        measure: 'exports',
        reporter: 'AT',
        partner: 'HU',
        amount: 6.9e9,
        currency: 'EUR',
        period: '2024',
        change: -4.3,
      },
      {
        measure: 'imports',
        reporter: 'AT',
        partner: 'HU',
        amount: 6.5e9,
        currency: 'EUR',
        period: '2024',
        change: 0.4,
      },
    ],
  ),
  figures(
    'bzw.',
    '2025-03-03',
    'Die Exporte und Importe der Schweiz beliefen sich 2024 auf 283 bzw. 222 Milliarden Franken.',
    [
      { measure: 'exports', reporter: 'CH', amount: 283e9, currency: 'CHF', period: '2024' },
      { measure: 'imports', reporter: 'CH', amount: 222e9, currency: 'CHF', period: '2024' },
    ],
  ),
  figures(
    'Verb am Ende',
    '2025-03-03',
    'Nach Angaben des Ministeriums hat Kasachstan im vergangenen Jahr Waren im Wert von 15 Milliarden US-Dollar nach China exportiert.',
    [{ measure: 'exports', reporter: 'KZ', partner: 'CN', amount: 15e9, currency: 'USD', period: '2024' }],
  ),
  figures(
    'Quartal und Vorjahreszeitraum',
    '2025-05-20',
    'Im ersten Quartal 2025 legten die deutschen Exporte nach Polen gegenüber dem Vorjahreszeitraum um 3,7 Prozent auf 24,1 Mrd. Euro zu.',
    [
      {
        measure: 'exports',
        reporter: 'DE',
        partner: 'PL',
        amount: 24.1e9,
        currency: 'EUR',
        period: '2025-Q1',
        change: 3.7,
      },
    ],
  ),
  figures(
    'Branche als Kompositum',
    '2025-05-20',
    'Die Maschinenexporte Deutschlands nach Indien wuchsen im Jahr 2024 um 8 Prozent auf 4,2 Milliarden Euro.',
    [
      {
        measure: 'exports',
        reporter: 'DE',
        partner: 'IN',
        scope: 'machinery',
        amount: 4.2e9,
        currency: 'EUR',
        period: '2024',
        change: 8,
      },
    ],
  ),
  figures(
    'Ziel',
    '2025-05-20',
    'Die Türkei und Serbien wollen ihr bilaterales Handelsvolumen bis 2028 auf fünf Milliarden Dollar steigern.',
    [
      {
        measure: 'total',
        reporter: 'TR',
        partner: 'RS',
        amount: 5e9,
        currency: 'USD',
        period: '2028',
        status: 'target',
      },
    ],
  ),
  figures(
    'Defizit',
    '2025-05-20',
    'Das Handelsdefizit Frankreichs mit China weitete sich 2024 auf 47 Milliarden Euro aus.',
    [{ measure: 'balance', reporter: 'FR', partner: 'CN', amount: -47e9, currency: 'EUR', period: '2024' }],
  ),
  figures(
    'nur Wachstum',
    '2025-08-20',
    'Die Einfuhren aus Vietnam nach Deutschland nahmen im ersten Halbjahr 2025 um 12,5 Prozent zu.',
    [{ measure: 'imports', reporter: 'DE', partner: 'VN', amount: null, period: '2025-H1', change: 12.5 }],
  ),
  figures(
    'davon',
    '2025-08-20',
    'Der Warenaustausch zwischen Belarus und Aserbaidschan belief sich 2023 auf knapp 400 Millionen Dollar. Davon entfielen auf die belarussischen Exporte 320 Millionen Dollar.',
    [
      {
        measure: 'total',
        reporter: 'BY',
        partner: 'AZ',
        amount: 4e8,
        bound: 'about',
        currency: 'USD',
        period: '2023',
      },
      { measure: 'exports', reporter: 'BY', partner: 'AZ', amount: 3.2e8, currency: 'USD', period: '2023' },
    ],
  ),
  figures(
    'von … auf',
    '2025-08-20',
    'Der Handel zwischen Spanien und Marokko wuchs von 20,5 Milliarden Euro im Jahr 2022 auf 22,7 Milliarden Euro im Jahr 2024.',
    [
      { measure: 'total', reporter: 'ES', partner: 'MA', amount: 20.5e9, currency: 'EUR', period: '2022' },
      { measure: 'total', reporter: 'ES', partner: 'MA', amount: 22.7e9, currency: 'EUR', period: '2024' },
    ],
  ),
  figures(
    'Außenhandel eines Landes mit Überschuss',
    '2025-02-10',
    'Deutschland exportierte 2024 Waren im Wert von 1.556 Milliarden Euro und importierte Waren im Wert von 1.317 Milliarden Euro. Der Exportüberschuss betrug 239 Milliarden Euro.',
    [
      { measure: 'exports', reporter: 'DE', amount: 1556e9, currency: 'EUR', period: '2024' },
      { measure: 'imports', reporter: 'DE', amount: 1317e9, currency: 'EUR', period: '2024' },
      { measure: 'balance', reporter: 'DE', amount: 239e9, currency: 'EUR', period: '2024' },
    ],
  ),
  figures(
    'Investitionen',
    '2025-02-10',
    'Japanische Direktinvestitionen in Thailand erreichten 2024 einen Wert von 1,4 Milliarden Dollar.',
    [
      {
        measure: 'investment',
        reporter: 'JP',
        partner: 'TH',
        amount: 1.4e9,
        currency: 'USD',
        period: '2024',
      },
    ],
  ),
  figures(
    'Falle: Zölle',
    '2025-02-10',
    'Washington erhebt Zölle von 25 Prozent auf Importe aus Mexiko im Wert von 400 Milliarden Dollar.',
    [],
  ),
  figures(
    'Falle: Konzernumsatz',
    '2025-02-10',
    'Der Autobauer steigerte den Umsatz um 7 Prozent auf 142 Milliarden Euro; die Exporte nach China gingen um 11 Prozent zurück.',
    [],
  ),
  figures(
    'Falle: Anteile',
    '2025-02-10',
    'Auf China entfallen 12 Prozent der deutschen Importe, der Anteil der Exporte beträgt 6 Prozent.',
    [],
  ),
  figures(
    'Falle: Haushalt, Wirtschaft, Hilfen',
    '2025-02-10',
    'Die Wirtschaft Vietnams wuchs um 7,1 Prozent, das Haushaltsdefizit lag bei 3,2 Milliarden Dollar, und Deutschland sagte 61 Millionen Euro Hilfe zu.',
    [],
  ),
  figures(
    'Falle: Transporte und Handelsabkommen',
    '2025-02-10',
    'Die Transporte über die Grenze zwischen Polen und Belarus sanken um 30 Prozent, das Handelsabkommen betrifft 450 Millionen Verbraucher.',
    [],
  ),
  figures(
    'Falle: Einzelhandel',
    '2025-02-10',
    'Im deutschen Einzelhandel stieg der Umsatz 2024 um 1,1 Prozent auf 663 Milliarden Euro.',
    [],
  ),
];
