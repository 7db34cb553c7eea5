import type { CorpusCase } from '../case.js';
import { figures } from '../figures.js';

export const cases: readonly CorpusCase[] = [
  figures(
    'totalt, export och import i en mening',
    '2025-03-03',
    'Handelsutbytet mellan Sverige och Finland uppgick 2024 till 251 miljarder kronor, varav den svenska exporten till Finland 135 miljarder kronor och importen 116 miljarder kronor.',
    [
      { measure: 'total', reporter: 'SE', partner: 'FI', amount: 251e9, currency: 'SEK', period: '2024' },
      { measure: 'exports', reporter: 'SE', partner: 'FI', amount: 135e9, currency: 'SEK', period: '2024' },
      { measure: 'imports', reporter: 'SE', partner: 'FI', amount: 116e9, currency: 'SEK', period: '2024' },
    ],
  ),
  figures(
    'respektive',
    '2025-03-03',
    'Norges export och import uppgick till 1 790 respektive 1 030 miljarder norska kronor under 2024.',
    [
      { measure: 'exports', reporter: 'NO', amount: 1790e9, currency: 'NOK', period: '2024' },
      { measure: 'imports', reporter: 'NO', amount: 1030e9, currency: 'NOK', period: '2024' },
    ],
  ),
  figures(
    'två tillväxttakter',
    '2025-03-03',
    'Under 2024 ökade Danmarks export till Polen med 6,2 procent till 5,1 miljarder euro, medan importen från Polen minskade med 1,4 procent till 6,3 miljarder euro.',
    [
      {
        measure: 'exports',
        reporter: 'DK',
        partner: 'PL',
        amount: 5.1e9,
        currency: 'EUR',
        period: '2024',
        change: 6.2,
      },
      {
        measure: 'imports',
        reporter: 'DK',
        partner: 'PL',
        amount: 6.3e9,
        currency: 'EUR',
        period: '2024',
        change: -1.4,
      },
    ],
  ),
  figures(
    'maskinöversatt framtid om ett år som gått, punkt som decimaltecken',
    '2025-06-12',
    'Handelsomsättningen mellan Vietnam och Indien kommer att nå 14.9 miljarder USD år 2024, en ökning med 3.6 % jämfört med 2023.',
    [
      {
        measure: 'total',
        reporter: 'VN',
        partner: 'IN',
        amount: 14.9e9,
        currency: 'USD',
        period: '2024',
        change: 3.6,
      },
    ],
  ),
  figures(
    'mål bredvid utfall',
    '2025-06-12',
    'Varuutbytet mellan Turkiet och Irak var drygt 15 miljarder dollar förra året. Målet är 30 miljarder dollar till 2028.',
    [
      {
        measure: 'total',
        reporter: 'TR',
        partner: 'IQ',
        amount: 15e9,
        bound: 'about',
        currency: 'USD',
        period: '2024',
      },
      {
        measure: 'total',
        reporter: 'TR',
        partner: 'IQ',
        amount: 30e9,
        currency: 'USD',
        period: '2028',
        status: 'target',
      },
    ],
  ),
  figures(
    'bara tillväxt, kvartal mot samma period i fjol',
    '2025-05-12',
    'Sveriges export till USA föll med 5,5 procent under första kvartalet 2025 jämfört med samma period förra året.',
    [{ measure: 'exports', reporter: 'SE', partner: 'US', amount: null, period: '2025-Q1', change: -5.5 }],
  ),
  figures(
    'underskott',
    '2025-05-12',
    'Storbritanniens handelsunderskott mot EU växte till 96 miljarder pund 2024.',
    [{ measure: 'balance', reporter: 'GB', partner: 'EU', amount: -96e9, currency: 'GBP', period: '2024' }],
  ),
  figures(
    'en bransch som sammansättning',
    '2025-05-12',
    'Stålexporten från Sverige till Tyskland uppgick 2023 till 9,8 miljarder kronor.',
    [
      {
        measure: 'exports',
        reporter: 'SE',
        partner: 'DE',
        scope: 'steel',
        amount: 9.8e9,
        currency: 'SEK',
        period: '2023',
      },
    ],
  ),
  figures(
    'nio månader, mellan två värden',
    '2024-11-20',
    'Under de första nio månaderna 2024 låg handeln mellan Ryssland och Belarus på mellan 36 och 38 miljarder dollar.',
    [
      {
        measure: 'total',
        reporter: 'RU',
        partner: 'BY',
        amount: 36e9,
        amountTo: 38e9,
        bound: 'between',
        currency: 'USD',
        period: '2024-01/2024-09',
      },
    ],
  ),
  figures(
    'från … till',
    '2025-05-12',
    'Importen från Kina till Sverige steg från 98 miljarder kronor 2022 till 112 miljarder kronor 2024.',
    [
      { measure: 'imports', reporter: 'SE', partner: 'CN', amount: 98e9, currency: 'SEK', period: '2022' },
      { measure: 'imports', reporter: 'SE', partner: 'CN', amount: 112e9, currency: 'SEK', period: '2024' },
    ],
  ),
  figures(
    'investeringar mellan länder',
    '2025-05-12',
    'Japan har hittills investerat 3,2 miljarder dollar i Laos, enligt ambassaden.',
    [{ measure: 'investment', reporter: 'JP', partner: 'LA', amount: 3.2e9, currency: 'USD' }],
  ),
  figures('prognos', '2025-02-12', 'Finlands export väntas öka med 3,5 procent 2025 enligt centralbanken.', [
    { measure: 'exports', reporter: 'FI', amount: null, period: '2025', status: 'forecast', change: 3.5 },
  ]),
  figures(
    'fälla: tullar',
    '2025-05-12',
    'USA inför en tull på 25 procent på import från Kanada värd 40 miljarder dollar.',
    [],
  ),
  figures(
    'fälla: bolagssiffror',
    '2025-05-12',
    'Bolaget ökade nettoomsättningen med 8 procent till 42 miljarder kronor, och exporten till Kina steg med 12 procent.',
    [],
  ),
  figures(
    'fälla: andelar',
    '2025-05-12',
    'Tyskland stod för 10 procent av Sveriges export, medan Norges andel var 11 procent.',
    [],
  ),
  figures(
    'fälla: bistånd, lån och vapenköp',
    '2025-05-12',
    'Sverige ger 16 miljarder kronor i bistånd till Ukraina, och Polen tecknade ett kontrakt värt 4,6 miljarder dollar.',
    [],
  ),
  figures(
    'fälla: ekonomi och budget',
    '2025-05-12',
    'Vietnams BNP växte med 7,1 procent och budgetunderskottet var 3 miljarder dollar; frihandelsavtalet omfattar 500 miljoner konsumenter.',
    [],
  ),
  figures(
    'fälla: besökare och byggkostnad',
    '2025-05-12',
    'Mässan i Hanoi drog 12 000 besökare och hallen kostade 2,1 miljarder kronor, 15 procent mer än väntat.',
    [],
  ),
  figures(
    'SCB varuexport',
    '2025-08-28',
    'Sveriges varuexport uppgick till 153,4 miljarder kronor i juli 2025. Importen uppgick till 149,1 miljarder kronor. Handelsnettot gav därmed ett överskott på 4,3 miljarder kronor.',
    [
      { measure: 'exports', reporter: 'SE', amount: 153.4e9, period: '2025-07', currency: 'SEK' },
      { measure: 'imports', reporter: 'SE', amount: 149.1e9, period: '2025-07', currency: 'SEK' },
      { measure: 'balance', reporter: 'SE', amount: 4.3e9, period: '2025-07', currency: 'SEK' },
    ],
  ),
  figures(
    'respektive över partner',
    '2025-08-28',
    'Finlands export till Sverige och Tyskland uppgick till 7,1 respektive 8,2 miljarder euro under 2024.',
    [
      { measure: 'exports', reporter: 'FI', partner: 'SE', amount: 7.1e9, period: '2024', currency: 'EUR' },
      { measure: 'exports', reporter: 'FI', partner: 'DE', amount: 8.2e9, period: '2024', currency: 'EUR' },
    ],
  ),
  figures(
    'en tredjedel och fyrdubblad',
    '2025-08-28',
    'Norges export till Polen ökade med en tredjedel under 2024. Danmarks import från Vietnam fyrdubblades 2023.',
    [
      { measure: 'exports', reporter: 'NO', partner: 'PL', amount: null, period: '2024', change: 33.3 },
      { measure: 'imports', reporter: 'DK', partner: 'VN', amount: null, period: '2023', change: 300 },
    ],
  ),
  figures('halverad import', '2025-08-28', 'Sveriges import från Ryssland halverades 2023.', [
    { measure: 'imports', reporter: 'SE', partner: 'RU', amount: null, period: '2023', change: -50 },
  ]),
  figures(
    'största handelspartner',
    '2025-08-28',
    'Tyskland var Sveriges största handelspartner 2024 med en handel på 420 miljarder kronor.',
    [{ measure: 'total', reporter: 'DE', partner: 'SE', amount: 420e9, period: '2024', currency: 'SEK' }],
  ),
  figures(
    'ned från året innan',
    '2025-08-28',
    'Handeln mellan Sverige och Indien minskade till 5,1 miljarder dollar 2024, ned från 5,4 miljarder dollar 2023.',
    [
      { measure: 'total', reporter: 'SE', partner: 'IN', amount: 5.1e9, period: '2024', currency: 'USD' },
      { measure: 'total', reporter: 'SE', partner: 'IN', amount: 5.4e9, period: '2023', currency: 'USD' },
    ],
  ),
  figures(
    'fälla: bolag',
    '2025-08-28',
    'Ericssons export till Indien steg med 40 procent till 6 miljarder kronor under kvartalet.',
    [],
  ),
  figures(
    'fälla: bistånd och försvar',
    '2025-08-28',
    'Sverige ger Ukraina ett stödpaket på 9 miljarder kronor, samtidigt som importen av ammunition från Sydkorea väntar på besked om 15 procents tull.',
    [],
  ),
  figures('fälla: andel', '2025-08-28', 'USA stod för 9 procent av Sveriges export under 2024.', []),
];
