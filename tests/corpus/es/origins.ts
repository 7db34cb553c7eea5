import type { CorpusCase } from '../case.js';

/** De qué país es alguien, por las palabras en torno a su nombre. */
export const cases: readonly CorpusCase[] = [
  {
    name: 'saludos de dos a la vez',
    published: '2025-03-12',
    text: 'LIMA, 12 mar 2025 - El canciller peruano, Hugo Vargas, recibió este miércoles a su homóloga keniana, Grace Wanjiru, quien transmitió los saludos del presidente Peter Otieno y de la vicepresidenta Ruth Mwangi.',
    officials: [
      ['Hugo Vargas', 'PE'],
      ['Grace Wanjiru', 'KE'],
      ['Peter Otieno', 'KE'],
      ['Ruth Mwangi', 'KE'],
    ],
    meetings: [
      { who: ['Hugo Vargas', 'Grace Wanjiru'], date: '2025-03-12', kind: 'reception', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'una delegación encabezada por alguien',
    published: '2025-03-12',
    text: 'Una delegación de Nepal encabezada por el ministro de Energía, Ram Thapa, visita esta semana la región.',
    officials: [['Ram Thapa', 'NP']],
    meetings: [],
    trade: [],
  },
  {
    name: 'una lista de embajadores, cada uno con su país',
    published: '2025-03-12',
    text: 'Asistieron los embajadores Ana Holm, de Noruega; Ram Thapa, de Nepal, y Luc Ba, de Gabón.',
    officials: [
      ['Ana Holm', 'NO'],
      ['Ram Thapa', 'NP'],
      ['Luc Ba', 'GA'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'titular de una cartera; nombre que es ciudad',
    published: '2025-03-12',
    text: 'El titular peruano de Salud Pública, Hugo Vargas, y la diputada chilena Sofía Rojas firmaron la carta.',
    officials: [
      ['Hugo Vargas', 'PE'],
      ['Sofía Rojas', 'CL'],
    ],
    meetings: [],
    trade: [],
  },
];
