import type { CorpusCase } from '../case.js';

/** De quel pays est quelqu’un, d’après les mots autour de son nom. */
export const cases: readonly CorpusCase[] = [
  {
    name: 'des salutations',
    published: '2025-03-12',
    text: 'LIBREVILLE, 12 mars 2025 - Le président gabonais, Jean Obame, a reçu mercredi le ministre béninois du Commerce, Luc Agossou. Le visiteur a transmis les salutations du président Paul Dossou.',
    officials: [
      ['Jean Obame', 'GA'],
      ['Luc Agossou', 'BJ'],
      ['Paul Dossou', 'BJ'],
    ],
    meetings: [{ who: ['Jean Obame', 'Luc Agossou'], date: '2025-03-12', kind: 'reception', status: 'held' }],
    trade: [],
  },
  {
    name: 'une délégation conduite par quelqu’un',
    published: '2025-03-12',
    text: 'Une délégation kényane conduite par la ministre du Commerce, Grace Wanjiru, est attendue à Oslo.',
    officials: [['Grace Wanjiru', 'KE']],
    meetings: [],
    trade: [],
  },
  {
    name: 'une liste d’ambassadeurs, chacun avec son pays',
    published: '2025-03-12',
    text: 'Le ministère a présenté les ambassadeurs Ana Holm (Norvège), Ram Thapa (Népal) et Luc Ba (Gabon).',
    officials: [
      ['Ana Holm', 'NO'],
      ['Ram Thapa', 'NP'],
      ['Luc Ba', 'GA'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'un collègue d’un autre pays; des questions',
    published: '2025-03-12',
    text: 'Pouvez-vous confirmer que le ministre béninois Luc Agossou et son collègue gabonais, Jean Obame, ne se sont pas vus ?',
    officials: [
      ['Luc Agossou', 'BJ'],
      ['Jean Obame', 'GA'],
    ],
    meetings: [],
    trade: [],
  },
];
