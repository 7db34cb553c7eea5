import type { CorpusCase } from '../case.js';
import { figures } from '../figures.js';

/** Notes of customs and statistics offices: sectors, and the country by its customs. */
export const cases: readonly CorpusCase[] = [
  figures(
    'ventes de secteurs',
    '2025-07-02',
    'Les exportations du Sénégal ont atteint 2 400 milliards de francs CFA au premier semestre 2025. Les ventes de poisson se chiffrent à 310 milliards (+6,2 %), tandis que celles de l’or reculent de 2,5 % à 420 milliards.',
    [
      { measure: 'exports', reporter: 'SN', amount: 2400000e6, currency: 'XOF', period: '2025-H1' },
      {
        measure: 'exports',
        reporter: 'SN',
        scope: 'seafood',
        amount: 310000e6,
        currency: 'XOF',
        period: '2025-H1',
        change: 6.2,
      },
      {
        measure: 'exports',
        reporter: 'SN',
        scope: 'precious metals',
        amount: 420000e6,
        currency: 'XOF',
        period: '2025-H1',
        change: -2.5,
      },
    ],
  ),
  figures(
    'le pays et ses fournisseurs',
    '2025-08-20',
    'Douanes béninoises : recettes en hausse\n\nL’administration a collecté 280 milliards de francs CFA au premier semestre 2025. Sur la même période, le pays a importé pour 1 250 milliards de francs CFA de marchandises. L’Inde demeure le premier fournisseur (190 milliards), devant la Chine (160 milliards).',
    [
      { measure: 'imports', reporter: 'BJ', amount: 1250000e6, currency: 'XOF', period: '2025-H1' },
      {
        measure: 'imports',
        reporter: 'BJ',
        partner: 'IN',
        amount: 190000e6,
        currency: 'XOF',
        period: '2025-H1',
      },
      {
        measure: 'imports',
        reporter: 'BJ',
        partner: 'CN',
        amount: 160000e6,
        currency: 'XOF',
        period: '2025-H1',
      },
    ],
  ),
  figures(
    'soldes signés',
    '2025-06-06',
    'Le déficit commercial de la Belgique s’est creusé, passant de – 1,8 milliard d’euros en mars 2025 à – 2,4 milliards d’euros en avril 2025.',
    [
      { measure: 'balance', reporter: 'BE', amount: -1800e6, currency: 'EUR', period: '2025-03' },
      { measure: 'balance', reporter: 'BE', amount: -2400e6, currency: 'EUR', period: '2025-04' },
    ],
  ),
  figures(
    'taux de la période précédente',
    '2025-06-06',
    'Au premier trimestre 2025, les importations de la Belgique ont reculé de 2,1 % après une hausse de 0,9 % au trimestre précédent.',
    [{ measure: 'imports', reporter: 'BE', amount: null, currency: null, period: '2025-Q1', change: -2.1 }],
  ),
  figures(
    'piège : variations signées',
    '2025-06-06',
    'La hausse du déficit de la Belgique au premier trimestre 2025 tient à la forte croissance des importations (+1,6 milliard d’euros).',
    [],
  ),
  figures(
    'deux verbes, un sujet',
    '2025-09-24',
    'En 2024, le Kenya a exporté 92 millions de dollars de marchandises vers le Rwanda et importé 31 millions de dollars.',
    [
      { measure: 'exports', reporter: 'KE', partner: 'RW', amount: 92e6, currency: 'USD', period: '2024' },
      { measure: 'imports', reporter: 'KE', partner: 'RW', amount: 31e6, currency: 'USD', period: '2024' },
    ],
  ),
  figures(
    'un mois plus tôt',
    '2025-04-17',
    'Les exportations du Bénin se sont établies à 78,4 milliards de francs CFA en février 2025, contre 61,2 milliards un mois plus tôt.',
    [
      { measure: 'exports', reporter: 'BJ', amount: 78400e6, currency: 'XOF', period: '2025-02' },
      { measure: 'exports', reporter: 'BJ', amount: 61200e6, currency: 'XOF', period: '2025-01' },
    ],
  ),
  figures(
    'le premier client n’est pas celui de tout le commerce',
    '2025-04-29',
    'Les exportations du Bénin sont évaluées à 421,8 milliards de francs CFA en mars 2025. Le Mali demeure le premier client, avec 71,3 milliards de francs CFA. Les importations ont baissé de 5,2 % à 558,6 milliards de francs CFA.',
    [
      { measure: 'exports', reporter: 'BJ', amount: 421800e6, currency: 'XOF', period: '2025-03' },
      {
        measure: 'exports',
        reporter: 'BJ',
        partner: 'ML',
        amount: 71300e6,
        currency: 'XOF',
        period: '2025-03',
      },
      {
        measure: 'imports',
        reporter: 'BJ',
        amount: 558600e6,
        currency: 'XOF',
        period: '2025-03',
        change: -5.2,
      },
    ],
  ),
];
