import type { CorpusCase } from '../case.js';

export const cases: readonly CorpusCase[] = [
  {
    name: 'luego, el mismo día',
    published: '2025-03-21',
    text: 'El canciller portugués Paulo Rangel se reunió el jueves en Nicosia con el presidente de Chipre, Nikos Christodoulides. Rangel fue recibido luego por el canciller chipriota, Constantinos Kombos.',
    officials: [
      ['Paulo Rangel', 'PT'],
      ['Nikos Christodoulides', 'CY'],
      ['Constantinos Kombos', 'CY'],
    ],
    meetings: [
      {
        who: ['Paulo Rangel', 'Nikos Christodoulides'],
        date: '2025-03-20',
        city: 'Nicosia',
        kind: 'meeting',
        status: 'held',
      },
      { who: ['Paulo Rangel', 'Constantinos Kombos'], date: '2025-03-20', kind: 'reception', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'mañana es el día siguiente, por la mañana no',
    published: '2025-04-21',
    text: 'El presidente uruguayo Yamandú Orsi se reunirá mañana con el canciller de Austria, Christian Stocker. El martes pasado por la mañana Orsi se reunió con el presidente de Chipre, Nikos Christodoulides.',
    officials: [
      ['Yamandú Orsi', 'UY'],
      ['Christian Stocker', 'AT'],
      ['Nikos Christodoulides', 'CY'],
    ],
    meetings: [
      { who: ['Yamandú Orsi', 'Christian Stocker'], date: '2025-04-22', kind: 'meeting', status: 'planned' },
      { who: ['Yamandú Orsi', 'Nikos Christodoulides'], date: '2025-04-15', kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'called off in words that name nobody',
    published: '2025-03-12',
    text: 'La ministra portuguesa de Economía Rita Teles iba a reunirse el viernes con el ministro chileno de Economía Pablo Reyes, pero la reunión fue cancelada.',
    officials: [
      ['Rita Teles', 'PT'],
      ['Pablo Reyes', 'CL'],
    ],
    meetings: [
      { who: ['Rita Teles', 'Pablo Reyes'], date: '2025-03-14', kind: 'meeting', status: 'cancelled' },
    ],
    trade: [],
  },
];
