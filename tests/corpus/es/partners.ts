import type { CorpusCase } from '../case.js';

export const cases: readonly CorpusCase[] = [
  {
    name: 'lista con punto y coma',
    published: '2025-04-10',
    text: 'La canciller de México, Laura Ibáñez, se reunirá el viernes con Peter Walsh, secretario de Estado de Estados Unidos; Ana Brown, secretaria de Comercio de Estados Unidos; y Kate Lin, representante comercial de Estados Unidos; sobre las cadenas de suministro.',
    officials: [
      ['Laura Ibáñez', 'MX'],
      ['Peter Walsh', 'US'],
      ['Ana Brown', 'US'],
      ['Kate Lin', 'US'],
    ],
    meetings: [
      {
        who: ['Laura Ibáñez', 'Peter Walsh', 'Ana Brown', 'Kate Lin'],
        date: '2025-04-11',
        kind: 'meeting',
        status: 'planned',
      },
    ],
    trade: [],
  },
  {
    name: 'América Latina no es nadie, la firma tampoco',
    published: '2025-04-10',
    text: 'Redacción Sur.- Fue recibido este miércoles el presidente boliviano, Juan Rojas, por el subsecretario para América Latina y el Caribe de México, Pedro Lara.',
    officials: [
      ['Juan Rojas', 'BO'],
      ['Pedro Lara', 'MX'],
    ],
    meetings: [
      {
        who: ['Juan Rojas', 'Pedro Lara'],
        date: '2025-04-09',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'tendrá una reunión bilateral',
    published: '2025-04-10',
    text: 'El presidente de Bolivia, Juan Rojas, llegó a Lima, en donde tendrá una reunión bilateral con el presidente de Perú, Luis Vega.',
    officials: [
      ['Juan Rojas', 'BO'],
      ['Luis Vega', 'PE'],
    ],
    meetings: [
      {
        who: ['Juan Rojas', 'Luis Vega'],
        date: null,
        kind: 'meeting',
        status: 'planned',
      },
    ],
    trade: [],
  },
  {
    name: 'un día después de otra cosa',
    published: '2025-04-10',
    text: 'El encuentro entre la canciller de Chile, Ana Soto, y el canciller de Italia, Marco Neri, se llevó a cabo un día después de que la responsable de la diplomacia chilena se reunió, también en Roma, con el canciller de Rusia Iván Petrov.',
    officials: [
      ['Ana Soto', 'CL'],
      ['Marco Neri', 'IT'],
      ['Iván Petrov', 'RU'],
    ],
    meetings: [
      {
        who: ['Ana Soto', 'Marco Neri'],
        date: null,
        kind: 'meeting',
        status: 'held',
      },
      {
        who: ['Ana Soto', 'Iván Petrov'],
        date: null,
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'han sido recibidos: no quien se nombró antes',
    published: '2025-04-10',
    text: 'El ministro de Hacienda de Nicaragua, Iván Rivas, presentó su informe. Han sido recibidos por el viceministro chino Zhang Bo y el embajador chino Liu Wei.',
    officials: [
      ['Iván Rivas', 'NI'],
      ['Zhang Bo', 'CN'],
      ['Liu Wei', 'CN'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'la delegación no es quien preside el Gobierno',
    published: '2025-04-10',
    text: 'Una delegación del Partido Comunista de China inició este domingo una visita en Bolivia para reunirse con representantes del Gobierno que preside Juan Rojas.',
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    name: 'en el marco de la Asamblea General',
    published: '2025-09-26',
    text: 'En el marco del 80.º período de sesiones de la Asamblea General de la ONU, la canciller de Bolivia, Ana Rivas, se reunió con el canciller de Serbia, Marko Ilić, y la ministra de Exteriores de Angola, Teresa Neto.',
    officials: [
      ['Ana Rivas', 'BO'],
      ['Marko Ilić', 'RS'],
      ['Teresa Neto', 'AO'],
    ],
    meetings: [
      {
        who: ['Ana Rivas', 'Marko Ilić'],
        date: null,
        kind: 'meeting',
        status: 'held',
      },
      {
        who: ['Ana Rivas', 'Teresa Neto'],
        date: null,
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'ministros en plural no es otro cargo suyo',
    published: '2024-02-22',
    text: 'En el marco de su participación en la Reunión de Ministros de Relaciones Exteriores del G20, en Río de Janeiro, el canciller paraguayo Hugo Ferreira mantuvo un encuentro de trabajo con su par de Argentina Silvia Romano.',
    officials: [
      ['Hugo Ferreira', 'PY'],
      ['Silvia Romano', 'AR'],
    ],
    meetings: [
      {
        who: ['Hugo Ferreira', 'Silvia Romano'],
        date: null,
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
];
