import type { CorpusCase } from '../case.js';

/** Who holds which office for which country: titles with long fields, names with small words, countries nobody states. */
export const cases: readonly CorpusCase[] = [
  {
    name: 'portefeuilles de plusieurs mots',
    published: '2025-04-08',
    text: 'Le ministre gabonais des Eaux et Forêts, de la Mer et de l’Environnement, Paul Obiang, a rencontré mardi à Lomé la ministre togolaise déléguée chargée du commerce extérieur et de l’artisanat, Afi Mensah.',
    officials: [
      ['Paul Obiang', 'GA'],
      ['Afi Mensah', 'TG'],
    ],
    meetings: [
      {
        who: ['Paul Obiang', 'Afi Mensah'],
        date: '2025-04-08',
        kind: 'meeting',
        status: 'held',
        city: 'Lomé',
      },
    ],
    trade: [],
  },
  {
    name: 'président de la République d’un autre pays',
    published: '2025-05-06',
    text: 'Le 6 mai, le président de la République du Kazakhstan Daniyar Akhmetov a reçu à Astana le ministre slovaque de l’Économie Jozef Novák.',
    officials: [
      ['Daniyar Akhmetov', 'KZ'],
      ['Jozef Novák', 'SK'],
    ],
    meetings: [
      {
        who: ['Daniyar Akhmetov', 'Jozef Novák'],
        date: '2025-05-06',
        kind: 'reception',
        status: 'held',
        city: 'Astana',
      },
    ],
    trade: [],
  },
  {
    name: 'le parti du ministre entre parenthèses n’est personne',
    published: '2025-04-29',
    text: 'Le ministre kényan de la Pêche, Peter Otieno (Les Engagés), a reçu lundi à Nairobi la ministre péruvienne Ana Quispe (Rassemblement populaire).',
    officials: [
      ['Peter Otieno', 'KE'],
      ['Ana Quispe', 'PE'],
    ],
    meetings: [
      {
        who: ['Ana Quispe', 'Peter Otieno'],
        date: '2025-04-28',
        city: 'Nairobi',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'un nom de famille de deux mots en capitales',
    published: '2025-04-29',
    text: 'Le ministre kényan des Affaires étrangères, M. Peter OTIENO BA, a reçu lundi à Nairobi l’ambassadrice du Pérou, Mme Ana QUISPE LEMA.',
    officials: [
      ['Peter OTIENO BA', 'KE'],
      ['Ana QUISPE LEMA', 'PE'],
    ],
    meetings: [
      {
        who: ['Ana QUISPE LEMA', 'Peter OTIENO BA'],
        date: '2025-04-28',
        city: 'Nairobi',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
];
