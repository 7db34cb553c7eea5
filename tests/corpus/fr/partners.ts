import type { CorpusCase } from '../case.js';

export const cases: readonly CorpusCase[] = [
  {
    name: 'ce qu’une commission attend n’est pas la rencontre',
    published: '2025-11-26',
    text: 'Le ministre tunisien du Commerce, Samir Abid, a rencontré mardi à Luanda le ministre angolais Rui Miguêns. La rencontre avec le ministre sénégalais du Commerce, Serigne Diop, a permis de passer en revue les préparatifs de la commission mixte, attendue à Tunis au premier semestre de 2026.',
    officials: [
      ['Samir Abid', 'TN'],
      ['Rui Miguêns', 'AO'],
      ['Serigne Diop', 'SN'],
    ],
    meetings: [
      {
        who: ['Samir Abid', 'Rui Miguêns'],
        date: '2025-11-25',
        kind: 'meeting',
        status: 'held',
      },
      {
        who: ['Samir Abid', 'Serigne Diop'],
        date: null,
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'avec X, les discussions',
    published: '2025-11-26',
    text: 'Le ministre tunisien du Commerce, Samir Abid, a rencontré mardi à Luanda le ministre angolais Rui Miguêns. Avec la ministre slovène des Finances, Klara Novak, les discussions ont porté sur la formation.',
    officials: [
      ['Samir Abid', 'TN'],
      ['Rui Miguêns', 'AO'],
      ['Klara Novak', 'SI'],
    ],
    meetings: [
      {
        who: ['Samir Abid', 'Rui Miguêns'],
        date: '2025-11-25',
        kind: 'meeting',
        status: 'held',
      },
      {
        who: ['Samir Abid', 'Klara Novak'],
        date: '2025-11-25',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'recevant A, B est l’hôte',
    published: '2025-07-31',
    text: 'Recevant mercredi l’ambassadeur du Pérou, Jorge Salas, le président ghanéen Kojo Mensah a salué cette coopération. La veille, il s’était entretenu avec son homologue togolais, Yao Amouzou.',
    officials: [
      ['Kojo Mensah', 'GH'],
      ['Jorge Salas', 'PE'],
      ['Yao Amouzou', 'TG'],
    ],
    meetings: [
      {
        who: ['Kojo Mensah', 'Jorge Salas'],
        date: '2025-07-30',
        kind: 'reception',
        status: 'held',
      },
      {
        who: ['Kojo Mensah', 'Yao Amouzou'],
        date: '2025-07-29',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'un parti entre parenthèses, une autre étape',
    published: '2025-04-26',
    text: 'Le ministre belge des Affaires étrangères, Luc Denis (Les Engagés), a été reçu vendredi par le président ougandais Paul Okello. Il doit rencontrer dimanche à Bujumbura le président burundais Jean Ndayi, puis lundi à Kinshasa des élus.',
    officials: [
      ['Luc Denis', 'BE'],
      ['Paul Okello', 'UG'],
      ['Jean Ndayi', 'BI'],
    ],
    meetings: [
      {
        who: ['Luc Denis', 'Paul Okello'],
        date: '2025-04-25',
        kind: 'reception',
        status: 'held',
      },
      {
        who: ['Luc Denis', 'Jean Ndayi'],
        date: '2025-04-27',
        kind: 'meeting',
        status: 'planned',
      },
    ],
    trade: [],
  },
  {
    name: 'François Hollande n’est pas un pays',
    published: '2015-06-07',
    text: 'Le président ivoirien Alassane Koné a été reçu vendredi à Paris par le président François Hollande.',
    officials: [
      ['Alassane Koné', 'CI'],
      ['François Hollande', 'FR'],
    ],
    meetings: [
      {
        who: ['Alassane Koné', 'François Hollande'],
        date: '2015-06-05',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'commissaire aux Transports durables',
    published: '2025-05-23',
    text: 'La ministre luxembourgeoise Claire Weber a rencontré jeudi le commissaire européen aux Transports durables, Nikos Pappas.',
    officials: [
      ['Claire Weber', 'LU'],
      ['Nikos Pappas', 'EU'],
    ],
    meetings: [
      {
        who: ['Claire Weber', 'Nikos Pappas'],
        date: '2025-05-22',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
];
