import type { CorpusCase } from '../case.js';
import { figures } from '../figures.js';

export const cases: readonly CorpusCase[] = [
  figures(
    'total, exportaciones e importaciones',
    '2025-03-03',
    'El intercambio comercial entre Chile y Brasil alcanzó los 12.300 millones de dólares en 2024, un 3,2 % más que en 2023. Las exportaciones chilenas a Brasil sumaron 4.800 millones de dólares y las importaciones desde Brasil 7.500 millones.',
    [
      {
        measure: 'total',
        reporter: 'CL',
        partner: 'BR',
        amount: 12.3e9,
        currency: 'USD',
        period: '2024',
        change: 3.2,
      },
      { measure: 'exports', reporter: 'CL', partner: 'BR', amount: 4.8e9, currency: 'USD', period: '2024' },
      { measure: 'imports', reporter: 'CL', partner: 'BR', amount: 7.5e9, currency: 'USD', period: '2024' },
    ],
  ),
  figures(
    'mil … millones',
    '2025-03-03',
    'En 2024, el comercio bilateral entre México y Canadá superó los 31 mil 200 millones de dólares.',
    [
      {
        measure: 'total',
        reporter: 'MX',
        partner: 'CA',
        amount: 31.2e9,
        bound: 'over',
        currency: 'USD',
        period: '2024',
      },
    ],
  ),
  figures(
    'respectivamente',
    '2025-03-03',
    'Las exportaciones y las importaciones de Portugal ascendieron a 79.000 y 107.000 millones de euros respectivamente en 2024.',
    [
      { measure: 'exports', reporter: 'PT', amount: 79e9, currency: 'EUR', period: '2024' },
      { measure: 'imports', reporter: 'PT', amount: 107e9, currency: 'EUR', period: '2024' },
    ],
  ),
  figures(
    'meta',
    '2025-03-03',
    'Argentina e India se fijaron la meta de elevar el comercio bilateral a 10.000 millones de dólares para 2030.',
    [
      {
        measure: 'total',
        reporter: 'AR',
        partner: 'IN',
        amount: 10e9,
        currency: 'USD',
        period: '2030',
        status: 'target',
      },
    ],
  ),
  figures(
    'crecimiento interanual',
    '2025-05-20',
    'Las exportaciones de Perú a China crecieron un 21,4 % interanual en el primer trimestre de 2025, hasta 6.700 millones de dólares.',
    [
      {
        measure: 'exports',
        reporter: 'PE',
        partner: 'CN',
        amount: 6.7e9,
        currency: 'USD',
        period: '2025-Q1',
        change: 21.4,
      },
    ],
  ),
  figures(
    'superávit',
    '2025-05-20',
    'Brasil registró en 2024 un superávit comercial de 74.600 millones de dólares.',
    [{ measure: 'balance', reporter: 'BR', amount: 74.6e9, currency: 'USD', period: '2024' }],
  ),
  figures(
    'caída sin importe',
    '2025-05-20',
    'Las importaciones españolas procedentes de Rusia cayeron un 30 % en 2024 respecto al año anterior.',
    [{ measure: 'imports', reporter: 'ES', partner: 'RU', amount: null, period: '2024', change: -30 }],
  ),
  figures(
    'un sector',
    '2025-05-20',
    'Las exportaciones de vino de Chile al Reino Unido totalizaron 190 millones de dólares en 2024.',
    [
      {
        measure: 'exports',
        reporter: 'CL',
        partner: 'GB',
        scope: 'wine',
        amount: 1.9e8,
        currency: 'USD',
        period: '2024',
      },
    ],
  ),
  figures(
    'trampa: aranceles',
    '2025-05-20',
    'Estados Unidos aplica un arancel del 50 % a las importaciones de Brasil, que suman 40.000 millones de dólares.',
    [],
  ),
  figures(
    'trampa: empresa',
    '2025-05-20',
    'La compañía facturó 12.000 millones de euros, un 6 % más, y sus exportaciones a México crecieron un 9 %.',
    [],
  ),
  figures(
    'trampa: cuotas',
    '2025-05-20',
    'China concentra el 34 % de las exportaciones de Perú, y Estados Unidos el 13 %.',
    [],
  ),
  figures(
    'trampa: préstamo y presupuesto',
    '2025-05-20',
    'Argentina obtuvo un préstamo de 20.000 millones de dólares y su déficit fiscal cayó un 2 %.',
    [],
  ),
  figures(
    'trampa: feria',
    '2025-05-20',
    'La feria comercial de Madrid reunió a 12.000 visitantes de Francia y costó 3 millones de euros, un 5 % más que la anterior.',
    [],
  ),
  figures(
    'respectivamente por países',
    '2025-09-05',
    'Las exportaciones de Chile a China y Japón sumaron 37.000 y 7.500 millones de dólares, respectivamente, en 2024.',
    [
      { measure: 'exports', reporter: 'CL', partner: 'CN', amount: 37e9, period: '2024', currency: 'USD' },
      { measure: 'exports', reporter: 'CL', partner: 'JP', amount: 7.5e9, period: '2024', currency: 'USD' },
    ],
  ),
  figures(
    'un tercio y triplicado',
    '2025-09-05',
    'Las importaciones de México desde Vietnam crecieron un tercio en 2024. El comercio entre Perú e India se triplicó en 2023.',
    [
      { measure: 'imports', reporter: 'MX', partner: 'VN', amount: null, period: '2024', change: 33.3 },
      { measure: 'total', reporter: 'PE', partner: 'IN', amount: null, period: '2023', change: 200 },
    ],
  ),
  figures(
    'trampa: empresa',
    '2025-09-05',
    'Inditex exportó prendas por 900 millones de euros a Rusia en 2021. La empresa española subió un 4 por ciento en bolsa.',
    [],
  ),
  figures(
    'trampa: contrato',
    '2025-09-05',
    'Brasil firmó un contrato de 5.000 millones de dólares con Suecia para aviones de combate.',
    [],
  ),
  figures(
    'frente a una suma sin moneda; importaciones sin moneda en la frase siguiente',
    '2025-06-27',
    'Las exportaciones chilenas a México sumaron 13 mil 600 millones de dólares en 2024, frente a los 750 millones registrados en 1990. Las importaciones desde México totalizaron 7 mil 800 millones.',
    [
      {
        measure: 'exports',
        reporter: 'CL',
        partner: 'MX',
        amount: 750e6,
        currency: 'USD',
        period: '1990',
      },
      {
        measure: 'exports',
        reporter: 'CL',
        partner: 'MX',
        amount: 13.6e9,
        currency: 'USD',
        period: '2024',
      },
      {
        measure: 'imports',
        reporter: 'CL',
        partner: 'MX',
        amount: 7.8e9,
        currency: 'USD',
        period: '2024',
      },
    ],
  ),
  figures(
    'ventas y compras entre países, respectivamente',
    '2024-11-27',
    'En los primeros nueve meses de 2024 las ventas turcas a Venezuela y las compras de oro venezolano subieron un 14 % y un 3,5 %, respectivamente.',
    [
      {
        measure: 'exports',
        reporter: 'TR',
        partner: 'VE',
        amount: null,
        currency: null,
        period: '2024-01/2024-09',
        change: 14,
      },
      {
        measure: 'imports',
        reporter: 'TR',
        partner: 'VE',
        amount: null,
        currency: null,
        period: '2024-01/2024-09',
        change: 3.5,
      },
    ],
  ),
  figures(
    'el primer comprador y el saldo con él',
    '2025-07-21',
    'Las exportaciones paraguayas sumaron US$ 5.430 millones en el primer semestre de 2025. Chile fue el primer destino, con ventas por US$ 610 millones.',
    [
      { measure: 'exports', reporter: 'PY', amount: 5.43e9, currency: 'USD', period: '2025-H1' },
      {
        measure: 'exports',
        reporter: 'PY',
        partner: 'CL',
        amount: 610e6,
        currency: 'USD',
        period: '2025-H1',
      },
    ],
  ),
  figures(
    'vendió y compró',
    '2024-11-07',
    'El Salvador vendió a Japón $31,4 millones en 2023, sobre todo café, y le compró $212,5 millones.',
    [
      { measure: 'exports', reporter: 'SV', partner: 'JP', amount: 31.4e6, currency: 'USD', period: '2023' },
      { measure: 'imports', reporter: 'SV', partner: 'JP', amount: 212.5e6, currency: 'USD', period: '2023' },
    ],
  ),
  figures(
    'saldo positivo frente al de un año antes',
    '2025-09-19',
    'La balanza comercial argentina registró en agosto de 2025 un saldo positivo de 1.402 millones de dólares, frente a los 1.963 millones de igual mes de 2024. Las exportaciones llegaron a 7.865 millones de dólares.',
    [
      { measure: 'balance', reporter: 'AR', amount: 1.402e9, currency: 'USD', period: '2025-08' },
      { measure: 'balance', reporter: 'AR', amount: 1.963e9, currency: 'USD', period: '2024-08' },
      { measure: 'exports', reporter: 'AR', amount: 7.865e9, currency: 'USD', period: '2025-08' },
    ],
  ),
];
