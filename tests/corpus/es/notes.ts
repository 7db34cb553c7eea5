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
];
