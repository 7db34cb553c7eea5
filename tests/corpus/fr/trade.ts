import type { CorpusCase } from '../case.js';
import { figures } from '../figures.js';

export const cases: readonly CorpusCase[] = [
  figures(
    'total, exportations et importations',
    '2025-03-03',
    'Les échanges commerciaux entre le Maroc et l’Espagne se sont établis à 22,7 milliards d’euros en 2024, en hausse de 7 % par rapport à 2023. Les exportations marocaines vers l’Espagne ont progressé de 9,3 % à 9,8 milliards d’euros, tandis que les importations ont atteint 12,9 milliards d’euros.',
    [
      {
        measure: 'total',
        reporter: 'MA',
        partner: 'ES',
        amount: 22.7e9,
        currency: 'EUR',
        period: '2024',
        change: 7,
      },
      {
        measure: 'exports',
        reporter: 'MA',
        partner: 'ES',
        amount: 9.8e9,
        currency: 'EUR',
        period: '2024',
        change: 9.3,
      },
      { measure: 'imports', reporter: 'MA', partner: 'ES', amount: 12.9e9, currency: 'EUR', period: '2024' },
    ],
  ),
  figures(
    'respectivement',
    '2025-03-03',
    'Les exportations et les importations de la Belgique se sont élevées respectivement à 506 et 498 milliards d’euros en 2024.',
    [
      { measure: 'exports', reporter: 'BE', amount: 506e9, currency: 'EUR', period: '2024' },
      { measure: 'imports', reporter: 'BE', amount: 498e9, currency: 'EUR', period: '2024' },
    ],
  ),
  figures(
    'objectif',
    '2025-03-03',
    'La Turquie et l’Algérie visent dix milliards de dollars d’échanges commerciaux d’ici 2030.',
    [
      {
        measure: 'total',
        reporter: 'TR',
        partner: 'DZ',
        amount: 10e9,
        currency: 'USD',
        period: '2030',
        status: 'target',
      },
    ],
  ),
  figures(
    'déficit',
    '2025-03-03',
    'Le déficit commercial de la France avec l’Allemagne s’est creusé à 8,9 milliards d’euros en 2024.',
    [{ measure: 'balance', reporter: 'FR', partner: 'DE', amount: -8.9e9, currency: 'EUR', period: '2024' }],
  ),
  figures(
    'croissance seule, premier semestre',
    '2025-08-20',
    'Au premier semestre 2025, les importations françaises en provenance de Chine ont augmenté de 4,6 % sur un an.',
    [{ measure: 'imports', reporter: 'FR', partner: 'CN', amount: null, period: '2025-H1', change: 4.6 }],
  ),
  figures(
    'un secteur',
    '2025-08-20',
    'Les exportations de produits agricoles du Kenya vers le Royaume-Uni ont dépassé 800 millions de dollars en 2024.',
    [
      {
        measure: 'exports',
        reporter: 'KE',
        partner: 'GB',
        scope: 'agriculture',
        amount: 8e8,
        bound: 'over',
        currency: 'USD',
        period: '2024',
      },
    ],
  ),
  figures(
    'montant avant le mot',
    '2025-08-20',
    'Le Canada a vendu pour 5,3 milliards de dollars canadiens de marchandises au Mexique ; le commerce bilatéral entre les deux pays a atteint 54 milliards de dollars canadiens en 2024.',
    [
      { measure: 'exports', reporter: 'CA', partner: 'MX', amount: 5.3e9, currency: 'CAD', period: '2024' },
      { measure: 'total', reporter: 'CA', partner: 'MX', amount: 54e9, currency: 'CAD', period: '2024' },
    ],
  ),
  figures(
    'de … à',
    '2025-08-20',
    'Le commerce entre le Vietnam et le Laos est passé de 1,6 milliard de dollars en 2023 à 2,2 milliards de dollars en 2024.',
    [
      { measure: 'total', reporter: 'VN', partner: 'LA', amount: 1.6e9, currency: 'USD', period: '2023' },
      { measure: 'total', reporter: 'VN', partner: 'LA', amount: 2.2e9, currency: 'USD', period: '2024' },
    ],
  ),
  figures(
    'piège : droits de douane',
    '2025-08-20',
    'Washington impose des droits de douane de 25 % sur les importations d’acier européen, d’une valeur de 8 milliards d’euros.',
    [],
  ),
  figures(
    'piège : entreprise',
    '2025-08-20',
    'Le groupe a vu son chiffre d’affaires progresser de 5 % à 60 milliards d’euros grâce aux exportations vers la Chine.',
    [],
  ),
  figures(
    'piège : parts',
    '2025-08-20',
    'L’Espagne représente 14 % des exportations du Maroc et reste son premier partenaire, devant la France avec 12 %.',
    [],
  ),
  figures(
    'piège : aide et budget',
    '2025-08-20',
    'Le déficit budgétaire de la France a atteint 168 milliards d’euros, et Paris a promis 2 milliards d’euros d’aide à l’Ukraine.',
    [],
  ),
  figures(
    'piège : échanges de vues',
    '2025-08-20',
    'Les deux ministres ont eu des échanges de vues sur un projet de 3 milliards d’euros entre la France et l’Italie.',
    [],
  ),
  figures(
    'respectivement par pays',
    '2025-09-05',
    'Les exportations du Maroc vers l’Espagne et la France ont atteint respectivement 9,1 milliards d’euros et 8,4 milliards d’euros en 2024.',
    [
      { measure: 'exports', reporter: 'MA', partner: 'ES', amount: 9.1e9, period: '2024', currency: 'EUR' },
      { measure: 'exports', reporter: 'MA', partner: 'FR', amount: 8.4e9, period: '2024', currency: 'EUR' },
    ],
  ),
  figures(
    'doublé et un tiers',
    '2025-09-05',
    'Les échanges commerciaux entre la France et le Kazakhstan ont doublé en 2023. Les importations de la Suisse en provenance du Brésil ont augmenté d’un tiers en 2024.',
    [
      { measure: 'total', reporter: 'FR', partner: 'KZ', amount: null, period: '2023', change: 100 },
      { measure: 'imports', reporter: 'CH', partner: 'BR', amount: null, period: '2024', change: 33.3 },
    ],
  ),
  figures(
    'déficit mensuel de la douane',
    '2025-09-05',
    'Le déficit commercial de la France s’est creusé à 7,6 milliards d’euros en juin 2025, contre 7,5 milliards d’euros en mai.',
    [
      { measure: 'balance', reporter: 'FR', amount: -7.6e9, period: '2025-06', currency: 'EUR' },
      { measure: 'balance', reporter: 'FR', amount: -7.5e9, period: '2025-05', currency: 'EUR' },
    ],
  ),
  figures(
    'piège : entreprise',
    '2025-09-05',
    'Airbus a exporté pour 12 milliards d’euros vers l’Inde en 2024. L’Allemagne versera 2 milliards d’euros d’aide à l’Ukraine.',
    [],
  ),
  figures(
    'contre une somme sans monnaie; dirhams du pays; à fin d’un mois; dont',
    '2025-06-27',
    'Les exportations tunisiennes vers l’Italie se sont élevées à 412 millions de dinars à fin février 2025, contre 655 millions un an plus tôt.',
    [
      {
        measure: 'exports',
        reporter: 'TN',
        partner: 'IT',
        amount: 655e6,
        currency: 'TND',
        period: '2024-01/2024-02',
      },
      {
        measure: 'exports',
        reporter: 'TN',
        partner: 'IT',
        amount: 412e6,
        currency: 'TND',
        period: '2025-01/2025-02',
      },
    ],
  ),
  figures(
    'ventes d’un pays à un autre',
    '2025-06-27',
    'Au premier trimestre 2025, les ventes ivoiriennes de cacao aux Pays-Bas ont augmenté de 21,4 %.',
    [
      {
        measure: 'exports',
        reporter: 'CI',
        partner: 'NL',
        amount: null,
        currency: null,
        period: '2025-Q1',
        change: 21.4,
      },
    ],
  ),
  figures(
    'piège: ventes au détail, ventes d’un groupe',
    '2025-06-27',
    'Les ventes de voitures neuves en France ont reculé de 4 %. Le groupe Renault a vu ses ventes en Turquie progresser de 3 %. Les ventes françaises de logements ont baissé de 5 %.',
    [],
  ),
  figures(
    'le partenaire en tête de phrase',
    '2025-06-13',
    'Les exportations marocaines ont atteint 190,2 milliards de dirhams au premier semestre 2025. Vers l’Italie, les ventes ont progressé de 2,3 % à 8,4 milliards de dirhams. Avec la Turquie, le déficit s’élève à 13,1 milliards de dirhams.',
    [
      { measure: 'exports', reporter: 'MA', amount: 190.2e9, currency: 'MAD', period: '2025-H1' },
      {
        measure: 'exports',
        reporter: 'MA',
        partner: 'IT',
        amount: 8.4e9,
        currency: 'MAD',
        period: '2025-H1',
        change: 2.3,
      },
      {
        measure: 'balance',
        reporter: 'MA',
        partner: 'TR',
        amount: -13.1e9,
        currency: 'MAD',
        period: '2025-H1',
      },
    ],
  ),
];
