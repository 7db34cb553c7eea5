import type { CorpusCase } from '../case.js';

/** Courts, parliaments and islands: royals and speakers who need no name, and titles that stand beside what is no name. */
export const cases: readonly CorpusCase[] = [
  {
    name: 'kungen utan namn tar emot',
    published: '2025-03-12',
    text: 'Kungen tog på onsdagen emot Chiles ambassadör Tomás Rivas i avskedsaudiens på Stockholms slott. Kungen och ambassadör Tomás Rivas talade om skogsbruk.',
    officials: [['Tomás Rivas', 'CL']],
    meetings: [
      {
        who: ['Tomás Rivas'],
        offices: ['SE'],
        date: '2025-03-12',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'kungen och kungen: den andre heter något',
    published: '2025-03-12',
    text: 'Kung Mswati av Eswatini avlade på tisdagen besök i Stockholm. På slottet tog Kungen emot Eswatinis kung och premiärminister Sipho Dlamini.',
    officials: [
      ['Mswati', 'SZ'],
      ['Sipho Dlamini', 'SZ'],
    ],
    meetings: [{ who: ['Mswati'], date: '2025-03-11', kind: 'visit', status: 'held' }],
    trade: [],
  },
  {
    name: 'ambassadören besöker ett institut på orten',
    published: '2025-03-12',
    text: 'Perus ambassadör Ana Quispe besöker Åland i dag den 12 mars. Därefter samtalar ambassadören med talman Karin Sund i lagtinget. På eftermiddagen besöker ambassadören Mariehamns sjömanskyrka.',
    officials: [
      ['Ana Quispe', 'PE'],
      ['Karin Sund', 'AX'],
    ],
    meetings: [
      { who: ['Ana Quispe'], date: '2025-03-12', kind: 'visit', status: 'planned' },
      { who: ['Ana Quispe', 'Karin Sund'], date: '2025-03-12', kind: 'talks', status: 'planned' },
    ],
    trade: [],
  },
  {
    name: 'avlägger statsbesök, lång titel emellan',
    published: '2025-03-12',
    text: 'Den 19 och 20 mars avlägger Uruguays nyvalde president Martín Ferreira de Souza statsbesök i Finland.',
    officials: [['Martín Ferreira de Souza', 'UY']],
    meetings: [
      {
        who: ['Martín Ferreira de Souza'],
        date: '2025-03-19/2025-03-20',
        kind: 'visit',
        status: 'planned',
      },
    ],
    trade: [],
  },
  {
    name: 'två gäster på samma besök möter inte varandra',
    published: '2025-03-12',
    text: 'Greklands ambassadör Nikos Pappas och Perus ambassadör Ana Quispe besökte i tisdags gruvan Malmberget.',
    officials: [
      ['Nikos Pappas', 'GR'],
      ['Ana Quispe', 'PE'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'minister för nordiskt samarbete och riksdagsledamöter',
    published: '2025-03-12',
    text: 'Togos utrikesminister Kossi Amegan besöker Finland torsdagen den 13 mars. Ministern kommer också att träffa ministern för nordiskt samarbete Anna Berglund, riksdagsledamöter och företrädare för näringslivet.',
    officials: [
      ['Kossi Amegan', 'TG'],
      ['Anna Berglund', 'FI'],
    ],
    meetings: [
      { who: ['Kossi Amegan'], date: '2025-03-13', kind: 'visit', status: 'planned' },
      { who: ['Kossi Amegan', 'Anna Berglund'], date: '2025-03-13', kind: 'meeting', status: 'planned' },
    ],
    trade: [],
  },
  {
    name: 'ambassadören och lantrådet stöter ihop i ordföljden',
    published: '2025-03-12',
    text: 'Maltas ambassadör i Finland, Maria Camilleri, besökte Åland i dag. Därefter träffade ambassadören lantrådet Petra Holm och näringsminister Nils Ek.',
    officials: [
      ['Maria Camilleri', 'MT'],
      ['Petra Holm', 'AX'],
      ['Nils Ek', 'AX'],
    ],
    meetings: [
      { who: ['Maria Camilleri'], date: '2025-03-12', kind: 'visit', status: 'held' },
      {
        who: ['Maria Camilleri', 'Petra Holm', 'Nils Ek'],
        date: '2025-03-12',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
];
