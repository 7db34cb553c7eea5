import type { CorpusCase } from '../case.js';

/** Who belongs to a meeting, class by class. */
export const cases: readonly CorpusCase[] = [
  {
    name: 'bilatéraux en marge d’un sommet: un par pays',
    published: '2025-06-18',
    text: 'En marge du sommet, le Premier ministre norvégien Jonas Gahr Støre a rencontré lundi le président ghanéen John Mahama, le président chilien Gabriel Boric et le Premier ministre canadien Mark Carney.',
    officials: [
      ['Jonas Gahr Støre', 'NO'],
      ['John Mahama', 'GH'],
      ['Gabriel Boric', 'CL'],
      ['Mark Carney', 'CA'],
    ],
    meetings: [
      { who: ['Jonas Gahr Støre', 'John Mahama'], date: '2025-06-16', kind: 'meeting', status: 'held' },
      { who: ['Jonas Gahr Støre', 'Gabriel Boric'], date: '2025-06-16', kind: 'meeting', status: 'held' },
      { who: ['Jonas Gahr Støre', 'Mark Carney'], date: '2025-06-16', kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'légende de photo: deux officiels côte à côte',
    published: '2025-06-18',
    text: 'Le Premier ministre Mark Carney (à g.) et son homologue néo-zélandais Christopher Luxon à Ottawa, lundi 16 juin.',
    officials: [
      ['Mark Carney', 'CA'],
      ['Christopher Luxon', 'NZ'],
    ],
    meetings: [
      {
        who: ['Mark Carney', 'Christopher Luxon'],
        date: '2025-06-16',
        kind: 'meeting',
        status: 'held',
        city: 'Ottawa',
      },
    ],
    trade: [],
  },
  {
    name: 'réunion citée après un verbe commun',
    published: '2025-06-18',
    text: 'Le Premier ministre bulgare Rossen Jeliazkov et la présidente moldave Maia Sandu ont convenu, lors d’une réunion à Sofia, de rouvrir le pont.',
    officials: [
      ['Rossen Jeliazkov', 'BG'],
      ['Maia Sandu', 'MD'],
    ],
    meetings: [
      { who: ['Rossen Jeliazkov', 'Maia Sandu'], date: null, kind: 'meeting', status: 'held', city: 'Sofia' },
    ],
    trade: [],
  },
  {
    name: 'question: rien n’est affirmé',
    published: '2025-06-18',
    text: 'La ministre chilienne Carolina Tohá se rendra-t-elle à Lima pour rencontrer le ministre péruvien Elmer Schialer ?',
    officials: [
      ['Carolina Tohá', 'CL'],
      ['Elmer Schialer', 'PE'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'verbes et tournures: ont tenu une rencontre, fait le point, a vu, se sont retrouvés',
    published: '2025-06-18',
    text: 'Le ministre croate Gordan Radman et son homologue jordanien Ayman Safadi ont tenu lundi une rencontre bilatérale à Zagreb. Mardi, Radman a fait le point avec le ministre norvégien Espen Barth Eide. Lundi, le ministre croate avait vu la ministre slovène Tanja Fajon.',
    officials: [
      ['Gordan Radman', 'HR'],
      ['Ayman Safadi', 'JO'],
      ['Espen Barth Eide', 'NO'],
      ['Tanja Fajon', 'SI'],
    ],
    meetings: [
      {
        who: ['Gordan Radman', 'Ayman Safadi'],
        date: '2025-06-16',
        kind: 'meeting',
        status: 'held',
        city: 'Zagreb',
      },
      { who: ['Gordan Radman', 'Espen Barth Eide'], date: '2025-06-17', kind: 'talks', status: 'held' },
      { who: ['Gordan Radman', 'Tanja Fajon'], date: '2025-06-16', kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'lettres de créance; « a accepté » de la traduction automatique',
    published: '2025-06-18',
    text: 'L’ambassadrice de Norvège, Kari Hansen, a présenté ses lettres de créance au président béninois Patrice Talon. Mardi, le président ouzbek Chavkat Mirziyoyev a accepté le ministre estonien Margus Tsahkna.',
    officials: [
      ['Kari Hansen', 'NO'],
      ['Patrice Talon', 'BJ'],
      ['Chavkat Mirziyoyev', 'UZ'],
      ['Margus Tsahkna', 'EE'],
    ],
    meetings: [
      { who: ['Kari Hansen', 'Patrice Talon'], date: null, kind: 'reception', status: 'held' },
      {
        who: ['Chavkat Mirziyoyev', 'Margus Tsahkna'],
        date: '2025-06-17',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
];
