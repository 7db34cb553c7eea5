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
];
