import type { CorpusCase } from '../case.js';

export const cases: readonly CorpusCase[] = [
  {
    name: 'otro recibido tras la coma',
    published: '2025-03-14',
    text: 'El presidente Luis Abinader recibió ayer, por separado, a la ministra de Asuntos Exteriores de Finlandia, Elina Valtonen, y al presidente del Banco Africano de Desarrollo (BAD), Sidi Ould Tah.',
    officials: [
      ['Elina Valtonen', 'FI'],
      ['Luis Abinader', null],
      ['Sidi Ould Tah', null],
    ],
    meetings: [
      { who: ['Luis Abinader', 'Elina Valtonen'], date: '2025-03-13', kind: 'reception', status: 'held' },
      { who: ['Luis Abinader', 'Sidi Ould Tah'], date: '2025-03-13', kind: 'reception', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'ofreció un almuerzo',
    published: '2025-03-14',
    text: 'El presidente del Gobierno español, Pedro Sánchez, ofreció un almuerzo al emir de Catar, Tamim bin Hamad Al Thani.',
    officials: [
      ['Pedro Sánchez', 'ES'],
      ['Tamim bin Hamad Al Thani', 'QA'],
    ],
    meetings: [
      { who: ['Pedro Sánchez', 'Tamim bin Hamad Al Thani'], date: null, kind: 'reception', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'y mañana visitará',
    published: '2025-03-14',
    text: 'El canciller chileno, Alberto van Klaveren, mantuvo hoy una reunión con la ministra de Pesca y Puertos, Åsa Lindgren, y mañana visitará un astillero.',
    officials: [
      ['Alberto van Klaveren', 'CL'],
      ['Åsa Lindgren', null],
    ],
    meetings: [
      { who: ['Åsa Lindgren', 'Alberto van Klaveren'], date: '2025-03-14', kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'se encontró este martes en',
    published: '2025-03-14',
    text: 'El ministro de Comercio Exterior de Costa Rica, Manuel Tovar, se encontró este martes en Ginebra con la directora general de la OMC, Ngozi Okonjo-Iweala.',
    officials: [
      ['Manuel Tovar', 'CR'],
      ['Ngozi Okonjo-Iweala', null],
    ],
    meetings: [
      {
        who: ['Manuel Tovar', 'Ngozi Okonjo-Iweala'],
        date: '2025-03-11',
        city: 'Geneva',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'la visita aplazada se lleva sus encuentros',
    published: '2025-03-14',
    text: 'La visita del presidente turco Recep Tayyip Erdogan a Caracas, prevista para el 17 de marzo, fue aplazada. Iba a entrevistarse con Nicolás Maduro, presidente de Venezuela.',
    officials: [
      ['Nicolás Maduro', 'VE'],
      ['Recep Tayyip Erdogan', 'TR'],
    ],
    meetings: [
      {
        who: ['Recep Tayyip Erdogan', 'Nicolás Maduro'],
        date: '2025-03-17',
        kind: 'talks',
        status: 'cancelled',
      },
      {
        who: ['Recep Tayyip Erdogan'],
        date: '2025-03-17',
        city: 'Caracas',
        kind: 'visit',
        status: 'cancelled',
      },
    ],
    trade: [],
  },
  {
    name: 'con quien se reunió',
    published: '2025-03-14',
    text: 'El presidente dominicano, Luis Abinader, saludó a su homólogo guatemalteco, Bernardo Arévalo, con quien se reunió en la sede de la ONU.',
    officials: [
      ['Bernardo Arévalo', 'GT'],
      ['Luis Abinader', 'DO'],
    ],
    meetings: [
      {
        who: ['Luis Abinader', 'Bernardo Arévalo'],
        date: null,
        city: 'New York',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'reuniones con cada uno',
    published: '2025-03-14',
    text: 'La canciller ecuatoriana Gabriela Sommerfeld cumplió una visita a Nueva Delhi. Allí mantuvo reuniones con el ministro de Asuntos Exteriores de la India, S. Jaishankar, y el ministro de Comercio, Piyush Goyal.',
    officials: [
      ['Gabriela Sommerfeld', 'EC'],
      ['Piyush Goyal', 'IN'],
      ['S. Jaishankar', 'IN'],
    ],
    meetings: [
      { who: ['Gabriela Sommerfeld', 'Piyush Goyal'], date: null, kind: 'meeting', status: 'held' },
      { who: ['Gabriela Sommerfeld', 'S. Jaishankar'], date: null, kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'el nombre entero del Estado',
    published: '2025-03-14',
    text: 'El embajador de la República Democrática Socialista de Sri Lanka, Nimal Perera, fue recibido hoy por el canciller panameño, Javier Martínez-Acha.',
    officials: [
      ['Javier Martínez-Acha', 'PA'],
      ['Nimal Perera', 'LK'],
    ],
    meetings: [
      {
        who: ['Nimal Perera', 'Javier Martínez-Acha'],
        date: '2025-03-14',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'el titular de Salud Pública',
    published: '2025-03-19',
    text: 'El viceprimer ministro bielorruso, Víktor Karankévich, sostuvo ayer un intercambio con el titular de Salud Pública de Cuba, José Ángel Portal, interesado en medicamentos.',
    officials: [
      ['José Ángel Portal', 'CU'],
      ['Víktor Karankévich', 'BY'],
    ],
    meetings: [
      { who: ['José Ángel Portal', 'Víktor Karankévich'], date: '2025-03-18', kind: 'talks', status: 'held' },
    ],
    trade: [],
  },
];
