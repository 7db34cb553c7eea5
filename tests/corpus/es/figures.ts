import type { CorpusCase } from '../case.js';
import { figures } from '../figures.js';

export const cases: readonly CorpusCase[] = [
  figures(
    'nota de la oficina de estadística sin el nombre del país',
    '2025-05-20',
    'Intercambio comercial\n\nEn abril de 2025, según el INDEC, las exportaciones alcanzaron 6.660 millones de dólares y las importaciones 6.450 millones de dólares. Las exportaciones a Paraguay sumaron 130 millones de dólares.',
    [
      {
        measure: 'exports',
        reporter: 'AR',
        partner: null,
        amount: 6660000000.0,
        currency: 'USD',
        period: '2025-04',
      },
      {
        measure: 'imports',
        reporter: 'AR',
        partner: null,
        amount: 6450000000.0,
        currency: 'USD',
        period: '2025-04',
      },
      {
        measure: 'exports',
        reporter: 'AR',
        partner: 'PY',
        amount: 130000000.0,
        currency: 'USD',
        period: '2025-04',
      },
    ],
  ),
  figures(
    'millones de dólares en abreviatura y soles',
    '2025-04-02',
    'Las exportaciones mexicanas a Guatemala sumaron 2,450.5 mdd en 2024. Las exportaciones peruanas a Bolivia alcanzaron S/ 4.2 mil millones en 2024.',
    [
      {
        measure: 'exports',
        reporter: 'MX',
        partner: 'GT',
        amount: 2450500000,
        currency: 'USD',
        period: '2024',
      },
      {
        measure: 'exports',
        reporter: 'PE',
        partner: 'BO',
        amount: 4200000000.0,
        currency: 'PEN',
        period: '2024',
      },
    ],
  ),
  figures(
    'destinos por orden y meta sin año',
    '2025-05-08',
    'Las exportaciones de Paraguay alcanzaron US$ 10.800 millones en 2024. Los principales destinos fueron Brasil, con US$ 3.100 millones, y Chile, con US$ 1.200 millones.',
    [
      {
        measure: 'exports',
        reporter: 'PY',
        partner: null,
        amount: 10800000000.0,
        currency: 'USD',
        period: '2024',
      },
      {
        measure: 'exports',
        reporter: 'PY',
        partner: 'BR',
        amount: 3100000000.0,
        currency: 'USD',
        period: '2024',
      },
      {
        measure: 'exports',
        reporter: 'PY',
        partner: 'CL',
        amount: 1200000000.0,
        currency: 'USD',
        period: '2024',
      },
    ],
  ),
  figures(
    'dólares escritos u$s',
    '2025-05-08',
    'Las exportaciones uruguayas a México sumaron u$s 410 millones en 2024, según el gobierno de Montevideo. Ambos países buscan alcanzar u$s 600 millones.',
    [
      {
        measure: 'exports',
        reporter: 'UY',
        partner: 'MX',
        amount: 410000000.0,
        currency: 'USD',
        period: '2024',
      },
      {
        measure: 'exports',
        reporter: 'UY',
        partner: 'MX',
        amount: 600000000.0,
        currency: 'USD',
        status: 'target',
      },
    ],
  ),
];
