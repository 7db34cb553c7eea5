import type { CorpusCase } from '../case.js';

export const cases: readonly CorpusCase[] = [
  {
    name: 'dans l’après-midi du même jour',
    published: '2025-03-21',
    text: 'Le ministre portugais des Affaires étrangères Paulo Rangel a rencontré jeudi à Nicosie le président chypriote Níkos Christodoulídis. Dans l’après-midi, M. Rangel s’est entretenu avec son homologue chypriote Constantínos Kómbos.',
    officials: [
      ['Paulo Rangel', 'PT'],
      ['Níkos Christodoulídis', 'CY'],
      ['Constantínos Kómbos', 'CY'],
    ],
    meetings: [
      {
        who: ['Paulo Rangel', 'Níkos Christodoulídis'],
        date: '2025-03-20',
        city: 'Nicosia',
        kind: 'meeting',
        status: 'held',
      },
      { who: ['Paulo Rangel', 'Constantínos Kómbos'], date: '2025-03-20', kind: 'talks', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'avait eu un entretien téléphonique',
    published: '2024-11-04',
    text: 'Jeudi dernier, le Premier ministre slovène Robert Golob avait eu un entretien téléphonique avec le Premier ministre croate Andrej Plenković.',
    officials: [
      ['Robert Golob', 'SI'],
      ['Andrej Plenković', 'HR'],
    ],
    meetings: [
      { who: ['Robert Golob', 'Andrej Plenković'], date: '2024-10-31', kind: 'phone call', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'le jour en tête de l’entrée',
    published: '2025-06-08',
    text: 'Agenda de la semaine\n\nMardi 10 juin. Le Premier ministre slovène Robert Golob sera reçu à Zagreb par le Premier ministre croate Andrej Plenković.\n\nLe Premier ministre grec Kyriákos Mitsotákis recevra le président chypriote Níkos Christodoulídis.',
    officials: [
      ['Robert Golob', 'SI'],
      ['Andrej Plenković', 'HR'],
      ['Kyriákos Mitsotákis', 'GR'],
      ['Níkos Christodoulídis', 'CY'],
    ],
    meetings: [
      {
        who: ['Robert Golob', 'Andrej Plenković'],
        date: '2025-06-10',
        city: 'Zagreb',
        kind: 'reception',
        status: 'planned',
      },
      {
        who: ['Kyriákos Mitsotákis', 'Níkos Christodoulídis'],
        date: null,
        kind: 'reception',
        status: 'planned',
      },
    ],
    trade: [],
  },
  {
    name: 'called off in words that name nobody',
    published: '2025-03-12',
    text: 'La ministre belge du Commerce Anne Leclercq devait rencontrer vendredi le ministre chilien de l’Économie Pablo Reyes. La rencontre a été annulée.',
    officials: [
      ['Anne Leclercq', 'BE'],
      ['Pablo Reyes', 'CL'],
    ],
    meetings: [
      { who: ['Anne Leclercq', 'Pablo Reyes'], date: '2025-03-14', kind: 'meeting', status: 'cancelled' },
    ],
    trade: [],
  },
  {
    name: 'le jour du déplacement',
    published: '2025-06-03',
    text: 'La ministre suédoise des Affaires étrangères Anna Lind se rendra jeudi à Riga pour rencontrer son homologue letton Janis Berzins.',
    officials: [
      ['Anna Lind', 'SE'],
      ['Janis Berzins', 'LV'],
    ],
    meetings: [
      { who: ['Anna Lind', 'Janis Berzins'], date: '2025-06-05', kind: 'meeting', status: 'planned' },
    ],
    trade: [],
  },
];
