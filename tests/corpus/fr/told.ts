import type { CorpusCase } from '../case.js';

export const cases: readonly CorpusCase[] = [
  {
    name: 'un appel, le jour entre le verbe et lui',
    published: '2025-03-14',
    text: 'Le président gambien Adama Barrow a reçu jeudi un appel téléphonique de son homologue bissau-guinéen Umaro Sissoco Embaló. Le ministre togolais des Affaires étrangères, Robert Dussey, a reçu, le même jour, un coup de téléphone de la part de son homologue slovène, Mme Tanja Fajon.',
    officials: [
      ['Adama Barrow', 'GM'],
      ['Robert Dussey', 'TG'],
      ['Tanja Fajon', 'SI'],
      ['Umaro Sissoco Embaló', 'GW'],
    ],
    meetings: [
      {
        who: ['Adama Barrow', 'Umaro Sissoco Embaló'],
        date: '2025-03-13',
        kind: 'phone call',
        status: 'held',
      },
      { who: ['Robert Dussey', 'Tanja Fajon'], date: '2025-03-13', kind: 'phone call', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'ainsi qu’avec',
    published: '2025-03-14',
    text: 'Lors de sa visite à Zagreb, la ministre belge Annelies Verlinden a eu des entretiens avec le Premier ministre croate Andrej Plenković ainsi qu’avec le ministre de la Justice Damir Habijan.',
    officials: [
      ['Andrej Plenković', 'HR'],
      ['Annelies Verlinden', 'BE'],
      ['Damir Habijan', 'HR'],
    ],
    meetings: [
      {
        who: ['Andrej Plenković', 'Annelies Verlinden'],
        date: null,
        city: 'Zagreb',
        kind: 'talks',
        status: 'held',
      },
      {
        who: ['Damir Habijan', 'Annelies Verlinden'],
        date: null,
        city: 'Zagreb',
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'le jour entre deux virgules',
    published: '2025-03-14',
    text: 'Lors d’une conversation téléphonique, mercredi, avec le président chypriote Níkos Christodoulídis, le président Emmanuel Macron a salué une avancée.',
    officials: [
      ['Emmanuel Macron', 'FR'],
      ['Níkos Christodoulídis', 'CY'],
    ],
    meetings: [
      {
        who: ['Níkos Christodoulídis', 'Emmanuel Macron'],
        date: '2025-03-12',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'recevant',
    published: '2025-03-14',
    text: 'Recevant jeudi à Lomé le ministre ghanéen des Affaires étrangères, Samuel Okudzeto Ablakwa, le président togolais Faure Gnassingbé a évoqué la dette.',
    officials: [
      ['Faure Gnassingbé', 'TG'],
      ['Samuel Okudzeto Ablakwa', 'GH'],
    ],
    meetings: [
      {
        who: ['Samuel Okudzeto Ablakwa', 'Faure Gnassingbé'],
        date: '2025-03-13',
        city: 'Lomé',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'accordé une audience à la',
    published: '2025-03-14',
    text: 'Le roi des Belges Philippe a accordé mercredi une audience à la présidente slovène Nataša Pirc Musar.',
    officials: [
      ['Nataša Pirc Musar', 'SI'],
      ['Philippe', 'BE'],
    ],
    meetings: [
      { who: ['Philippe', 'Nataša Pirc Musar'], date: '2025-03-12', kind: 'reception', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'dit ce jour-là à l’issue d’un entretien; s’étaient déjà vus',
    published: '2025-06-18',
    text: 'Le ministre letton des Affaires étrangères, Baiba Braže, a annoncé mardi à Dakar une aide, à l’issue d’un entretien avec son homologue sénégalaise, Yassine Fall. Les deux ministres s’étaient déjà vus en janvier à Riga.',
    officials: [
      ['Baiba Braže', 'LV'],
      ['Yassine Fall', 'SN'],
    ],
    meetings: [
      { who: ['Yassine Fall', 'Baiba Braže'], date: '2025-06-17', kind: 'talks', status: 'held' },
      {
        who: ['Yassine Fall', 'Baiba Braže'],
        date: '2025-01',
        city: 'Riga',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'la visite reportée emporte ses rencontres',
    published: '2025-03-14',
    text: 'La visite du Premier ministre arménien Nikol Pachinian à Tbilissi, prévue lundi, a été reportée. Il devait s’entretenir avec le Premier ministre géorgien Irakli Kobakhidzé.',
    officials: [
      ['Irakli Kobakhidzé', 'GE'],
      ['Nikol Pachinian', 'AM'],
    ],
    meetings: [
      { who: ['Nikol Pachinian'], date: '2025-03-17', city: 'Tbilisi', kind: 'visit', status: 'cancelled' },
      {
        who: ['Nikol Pachinian', 'Irakli Kobakhidzé'],
        date: '2025-03-17',
        kind: 'talks',
        status: 'cancelled',
      },
    ],
    trade: [],
  },
  {
    name: 'avec lequel',
    published: '2025-03-14',
    text: 'La ministre lettone Baiba Braže a salué mercredi à Bamako le ministre malien Abdoulaye Diop, avec lequel elle a discuté d’un barrage.',
    officials: [
      ['Abdoulaye Diop', 'ML'],
      ['Baiba Braže', 'LV'],
    ],
    meetings: [{ who: ['Baiba Braže', 'Abdoulaye Diop'], date: '2025-03-12', kind: 'talks', status: 'held' }],
    trade: [],
  },
  {
    name: 'un appel le soir du même jour',
    published: '2025-03-14',
    text: 'Le président togolais Faure Gnassingbé a reçu jeudi à Lomé la ministre norvégienne Anne Beathe Tvinnereim. En fin de journée, Faure Gnassingbé s’est entretenu au téléphone avec son homologue kényan, William Ruto.',
    officials: [
      ['Anne Beathe Tvinnereim', 'NO'],
      ['Faure Gnassingbé', 'TG'],
      ['William Ruto', 'KE'],
    ],
    meetings: [
      {
        who: ['Faure Gnassingbé', 'Anne Beathe Tvinnereim'],
        date: '2025-03-13',
        city: 'Lomé',
        kind: 'reception',
        status: 'held',
      },
      { who: ['Faure Gnassingbé', 'William Ruto'], date: '2025-03-13', kind: 'phone call', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'un nom double avec Saint',
    published: '2025-03-14',
    text: 'M. Laurent Saint-Aubin, ministre français des Transports, recevra lundi à Paris la ministre chypriote Alexia Vafeades.',
    officials: [
      ['Alexia Vafeades', 'CY'],
      ['Laurent Saint-Aubin', 'FR'],
    ],
    meetings: [
      {
        who: ['Laurent Saint-Aubin', 'Alexia Vafeades'],
        date: '2025-03-17',
        city: 'Paris',
        kind: 'reception',
        status: 'planned',
      },
    ],
    trade: [],
  },
];
