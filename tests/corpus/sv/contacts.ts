import type { CorpusCase } from '../case.js';

/** Meetings told in other ways than "A met B". */
export const cases: readonly CorpusCase[] = [
  {
    name: 'två leder kommissionen tillsammans',
    published: '2025-05-16',
    text: 'Statssekreterare Eva Lind och Polens vice minister Jan Kowalski ledde tillsammans mötet i den gemensamma kommissionen i Poznan.',
    officials: [
      ['Eva Lind', 'SE'],
      ['Jan Kowalski', 'PL'],
    ],
    meetings: [
      {
        who: ['Eva Lind', 'Jan Kowalski'],
        date: null,
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'var sin delegation',
    published: '2025-05-16',
    text: 'Den svenska delegationen leddes av statssekreterare Per Holm och den japanska av vice minister Ken Tanaka.',
    officials: [
      ['Per Holm', 'SE'],
      ['Ken Tanaka', 'JP'],
    ],
    meetings: [
      {
        who: ['Per Holm', 'Ken Tanaka'],
        date: null,
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'gemensamt ordförandeskap',
    published: '2025-05-16',
    text: 'Under gemensamt ordförandeskap av statssekreterare Per Holm och Japans vice minister Ken Tanaka höll kommissionen sitt möte i Osaka.',
    officials: [
      ['Per Holm', 'SE'],
      ['Ken Tanaka', 'JP'],
    ],
    meetings: [
      {
        who: ['Per Holm', 'Ken Tanaka'],
        date: null,
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'president, premiärminister och utrikesminister var för sig',
    published: '2025-05-16',
    text: 'I Warszawa hade utrikesminister Eva Lind möten med president Jan Kowalski, premiärminister Piotr Nowak och utrikesminister Adam Wilk.',
    officials: [
      ['Eva Lind', 'SE'],
      ['Jan Kowalski', 'PL'],
      ['Piotr Nowak', 'PL'],
      ['Adam Wilk', 'PL'],
    ],
    meetings: [
      {
        who: ['Eva Lind', 'Jan Kowalski'],
        date: null,
        kind: 'meeting',
        status: 'held',
      },
      {
        who: ['Eva Lind', 'Piotr Nowak'],
        date: null,
        kind: 'meeting',
        status: 'held',
      },
      {
        who: ['Eva Lind', 'Adam Wilk'],
        date: null,
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'fälla: en ordförande, en delegationsledare',
    published: '2025-05-16',
    text: 'Under ordförandeskap av statssekreterare Per Holm sammanträdde nämnden. Den svenska delegationen leddes av riksdagsledamot Eva Lind.',
    officials: [
      ['Per Holm', 'SE'],
      ['Eva Lind', 'SE'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'kommer att möta någon och besöka något',
    published: '2025-05-16',
    text: 'Under besöket kommer handelsminister Per Holm att möta Japans utrikesminister Ken Tanaka och besöka Sanrio.',
    officials: [
      ['Per Holm', 'SE'],
      ['Ken Tanaka', 'JP'],
    ],
    meetings: [
      {
        who: ['Per Holm', 'Ken Tanaka'],
        date: null,
        kind: 'meeting',
        status: 'planned',
      },
    ],
    trade: [],
  },
  {
    name: 'enskilda möten',
    published: '2025-05-16',
    text: 'Handelsminister Per Holm mötte Japans minister Ken Tanaka samt Perus minister Ana Flores i enskilda möten.',
    officials: [
      ['Per Holm', 'SE'],
      ['Ken Tanaka', 'JP'],
      ['Ana Flores', 'PE'],
    ],
    meetings: [
      {
        who: ['Per Holm', 'Ken Tanaka'],
        date: null,
        kind: 'meeting',
        status: 'held',
      },
      {
        who: ['Per Holm', 'Ana Flores'],
        date: null,
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'två dagsdelar, två möten',
    published: '2025-05-16',
    text: 'På förmiddagen mötte handelsminister Per Holm sin japanske kollega Ken Tanaka och på eftermiddagen Perus ambassadör Ana Flores.',
    officials: [
      ['Per Holm', 'SE'],
      ['Ken Tanaka', 'JP'],
      ['Ana Flores', 'PE'],
    ],
    meetings: [
      {
        who: ['Per Holm', 'Ken Tanaka'],
        date: null,
        kind: 'meeting',
        status: 'held',
      },
      {
        who: ['Per Holm', 'Ana Flores'],
        date: null,
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'fick ett telefonsamtal',
    published: '2025-05-16',
    text: 'Handelsminister Per Holm fick på onsdagen ett telefonsamtal från Japans utrikesminister Ken Tanaka.',
    officials: [
      ['Per Holm', 'SE'],
      ['Ken Tanaka', 'JP'],
    ],
    meetings: [
      {
        who: ['Per Holm', 'Ken Tanaka'],
        date: '2025-05-14',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'bildtext: vid undertecknandet',
    published: '2025-05-16',
    text: 'Handelsminister Per Holm tillsammans med Japans utrikesminister Ken Tanaka vid undertecknandet i Osaka. Foto: TT',
    officials: [
      ['Per Holm', 'SE'],
      ['Ken Tanaka', 'JP'],
    ],
    meetings: [
      {
        who: ['Ken Tanaka', 'Per Holm'],
        date: null,
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
];
