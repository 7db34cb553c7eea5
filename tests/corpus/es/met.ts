import type { CorpusCase } from '../case.js';

/** Who belongs to a meeting, class by class. */
export const cases: readonly CorpusCase[] = [
  {
    name: 'llamó: llamada, pero no un llamamiento',
    published: '2025-06-18',
    text: 'El canciller uruguayo Mario Lubetkin llamó el martes a su par paraguayo Rubén Ramírez Lezcano. El presidente chileno Gabriel Boric llamó a la canciller boliviana Celinda Sosa a mantener la calma.',
    officials: [
      ['Mario Lubetkin', 'UY'],
      ['Rubén Ramírez Lezcano', 'PY'],
      ['Gabriel Boric', 'CL'],
      ['Celinda Sosa', 'BO'],
    ],
    meetings: [
      {
        who: ['Mario Lubetkin', 'Rubén Ramírez Lezcano'],
        date: '2025-06-17',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'copresidieron una reunión con nombre propio, saluda en el pie de foto',
    published: '2025-06-18',
    text: 'La viceministra ecuatoriana Carolina Larrea y el viceministro finlandés Jarno Syrjälä copresidieron el lunes en Quito la II Reunión del Mecanismo de Consultas. El canciller ecuatoriano Gabriel Valdez saluda a su homóloga finlandesa Elina Valtonen, el martes.',
    officials: [
      ['Carolina Larrea', 'EC'],
      ['Jarno Syrjälä', 'FI'],
      ['Gabriel Valdez', 'EC'],
      ['Elina Valtonen', 'FI'],
    ],
    meetings: [
      {
        who: ['Carolina Larrea', 'Jarno Syrjälä'],
        date: '2025-06-16',
        kind: 'consultation',
        status: 'held',
        city: 'Quito',
      },
      { who: ['Gabriel Valdez', 'Elina Valtonen'], date: '2025-06-17', kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
];
