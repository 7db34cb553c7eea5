import type { CorpusCase } from '../case.js';

export const cases: readonly CorpusCase[] = [
  {
    name: 'mensaje de condolencias',
    published: '2025-05-02',
    text: 'El presidente uruguayo Yamandú Orsi envió este jueves un mensaje de condolencias al primer ministro de Tailandia, Anutin Charnvirakul.',
    officials: [
      ['Yamandú Orsi', 'UY'],
      ['Anutin Charnvirakul', 'TH'],
    ],
    meetings: [
      { who: ['Yamandú Orsi', 'Anutin Charnvirakul'], date: '2025-05-01', kind: 'letter', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'una carta recibida',
    published: '2025-05-02',
    text: 'El presidente boliviano Rodrigo Paz recibió una carta del presidente de Turquía, Recep Tayyip Erdogan.',
    officials: [
      ['Rodrigo Paz', 'BO'],
      ['Recep Tayyip Erdogan', 'TR'],
    ],
    meetings: [{ who: ['Rodrigo Paz', 'Recep Tayyip Erdogan'], date: null, kind: 'letter', status: 'held' }],
    trade: [],
  },
];
