import type { CorpusCase } from '../case.js';
import { figures } from '../figures.js';

/** Notes of customs and statistics offices: sectors and yearly growth. */
export const cases: readonly CorpusCase[] = [
  figures(
    'rubros de exportación',
    '2025-08-04',
    'Las exportaciones ecuatorianas sumaron 16.900 millones de dólares entre enero y junio de 2025. El camarón fue el principal rubro de exportación, con 3.950 millones de dólares.',
    [
      { measure: 'exports', reporter: 'EC', amount: 16900e6, currency: 'USD', period: '2025-H1' },
      {
        measure: 'exports',
        reporter: 'EC',
        scope: 'seafood',
        amount: 3950e6,
        currency: 'USD',
        period: '2025-H1',
      },
    ],
  ),
  figures(
    'crecimiento anual',
    '2025-09-30',
    'El valor de las exportaciones de Chile alcanzó US$ 8.410 millones en agosto de 2025, con un avance anual de 3,4%.',
    [
      {
        measure: 'exports',
        reporter: 'CL',
        amount: 8410e6,
        currency: 'USD',
        period: '2025-08',
        change: 3.4,
      },
    ],
  ),
  figures(
    'sectores que aportaron',
    '2025-09-30',
    'Panamá exportó servicios por US$ 9.100 millones en el primer semestre de 2025. Los viajes aportaron US$ 3.300 millones y el transporte, US$ 4.050 millones.',
    [
      {
        measure: 'exports',
        reporter: 'PA',
        scope: 'services',
        amount: 9100e6,
        currency: 'USD',
        period: '2025-H1',
      },
      {
        measure: 'exports',
        reporter: 'PA',
        scope: 'viajes',
        amount: 3300e6,
        currency: 'USD',
        period: '2025-H1',
      },
      {
        measure: 'exports',
        reporter: 'PA',
        scope: 'transporte',
        amount: 4050e6,
        currency: 'USD',
        period: '2025-H1',
      },
    ],
  ),
  figures(
    'mismo periodo de otro año',
    '2025-06-26',
    'Entre enero y abril de 2025 la balanza comercial de Guatemala presentó un déficit de 5.120 millones de dólares. En el mismo periodo de 2024, el déficit fue de 4.730 millones de dólares.',
    [
      { measure: 'balance', reporter: 'GT', amount: -5120e6, currency: 'USD', period: '2025-01/2025-04' },
      { measure: 'balance', reporter: 'GT', amount: -4730e6, currency: 'USD', period: '2024-01/2024-04' },
    ],
  ),
  figures(
    'miles con coma',
    '2025-09-24',
    'Honduras tuvo en julio de 2025 un déficit comercial de 1,214 millones de dólares.',
    [{ measure: 'balance', reporter: 'HN', amount: -1214e6, currency: 'USD', period: '2025-07' }],
  ),
  figures(
    'mes por su número',
    '2025-09-24',
    'En el séptimo mes de este año, el valor de las importaciones de Costa Rica alcanzó 2.130 millones de dólares, superiores en 3,5 por ciento a las del mismo mes de 2024.',
    [{ measure: 'imports', reporter: 'CR', amount: 2130e6, currency: 'USD', period: '2025-07', change: 3.5 }],
  ),
  figures(
    'destinos detrás de rubros',
    '2025-09-24',
    'Las exportaciones de Ecuador sumaron 14.200 millones de dólares en el primer semestre de 2025. El camarón fue el principal rubro de exportación, con 3.900 millones, seguido por el banano, que subió 9% a 2.050 millones. China fue el principal destino, con 2.600 millones.',
    [
      { measure: 'exports', reporter: 'EC', amount: 14200e6, currency: 'USD', period: '2025-H1' },
      {
        measure: 'exports',
        reporter: 'EC',
        scope: 'seafood',
        amount: 3900e6,
        currency: 'USD',
        period: '2025-H1',
      },
      {
        measure: 'exports',
        reporter: 'EC',
        scope: 'bananas',
        amount: 2050e6,
        currency: 'USD',
        period: '2025-H1',
        change: 9,
      },
      {
        measure: 'exports',
        reporter: 'EC',
        partner: 'CN',
        amount: 2600e6,
        currency: 'USD',
        period: '2025-H1',
      },
    ],
  ),
  figures(
    'trampa: aporte al fisco',
    '2025-06-06',
    'Las exportaciones de Chile sumaron 8.000 millones de dólares en abril de 2025. La minería aportó 300 millones de dólares al fisco.',
    [{ measure: 'exports', reporter: 'CL', amount: 8000e6, currency: 'USD', period: '2025-04' }],
  ),
];
