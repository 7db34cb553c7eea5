import type { CorpusCase } from '../case.js';

/** Meetings told in other ways than "A met B". */
export const cases: readonly CorpusCase[] = [
  {
    name: 'a day between the words of a call',
    published: '2025-05-16',
    text: 'Peruvian Foreign Minister Ana Torres received on Monday a phone call from her Dutch counterpart Wopke Hoekstra.',
    officials: [
      ['Ana Torres', 'PE'],
      ['Wopke Hoekstra', 'NL'],
    ],
    meetings: [
      {
        who: ['Ana Torres', 'Wopke Hoekstra'],
        date: '2025-05-12',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: '"today" between lunch and with',
    published: '2025-05-16',
    text: 'Peru’s Foreign Minister Ana Torres had lunch today with the Dutch ambassador, Wopke Hoekstra.',
    officials: [
      ['Ana Torres', 'PE'],
      ['Wopke Hoekstra', 'NL'],
    ],
    meetings: [
      {
        who: ['Ana Torres', 'Wopke Hoekstra'],
        date: '2025-05-16',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'a day between was and received',
    published: '2025-05-16',
    text: 'Japanese Deputy Minister Keiko Abe was on Thursday received by Pakistan’s Commerce Minister Jam Kamal Khan in Islamabad.',
    officials: [
      ['Keiko Abe', 'JP'],
      ['Jam Kamal Khan', 'PK'],
    ],
    meetings: [
      {
        who: ['Keiko Abe', 'Jam Kamal Khan'],
        date: '2025-05-15',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'president, premier and minister are met one after another',
    published: '2025-05-16',
    text: 'In Lima, Dutch Foreign Minister Wopke Hoekstra will meet President Carlos Bermudez, Prime Minister Luis Rojas and Foreign Minister Ana Torres.',
    officials: [
      ['Wopke Hoekstra', 'NL'],
      ['Carlos Bermudez', 'PE'],
      ['Luis Rojas', 'PE'],
      ['Ana Torres', 'PE'],
    ],
    meetings: [
      {
        who: ['Wopke Hoekstra', 'Carlos Bermudez'],
        date: null,
        kind: 'meeting',
        status: 'planned',
      },
      {
        who: ['Wopke Hoekstra', 'Luis Rojas'],
        date: null,
        kind: 'meeting',
        status: 'planned',
      },
      {
        who: ['Wopke Hoekstra', 'Ana Torres'],
        date: null,
        kind: 'meeting',
        status: 'planned',
      },
    ],
    trade: [],
  },
  {
    name: 'two ministers at one table',
    published: '2025-05-16',
    text: 'Dutch Foreign Minister Wopke Hoekstra met Peru’s Foreign Minister Ana Torres and Trade Minister Luis Rojas.',
    officials: [
      ['Wopke Hoekstra', 'NL'],
      ['Ana Torres', 'PE'],
      ['Luis Rojas', 'PE'],
    ],
    meetings: [
      {
        who: ['Wopke Hoekstra', 'Ana Torres', 'Luis Rojas'],
        date: null,
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'a relative clause about who chaired with whom',
    published: '2025-05-16',
    text: 'Japanese Deputy Minister Keiko Abe reported on the commission, which she co-chaired with Pakistan’s Commerce Minister Jam Kamal Khan.',
    officials: [
      ['Keiko Abe', 'JP'],
      ['Jam Kamal Khan', 'PK'],
    ],
    meetings: [
      {
        who: ['Keiko Abe', 'Jam Kamal Khan'],
        date: null,
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'a session chaired by two',
    published: '2025-05-16',
    text: 'ISLAMABAD: The eighth session of the Joint Economic Commission was co-chaired by Pakistan’s Commerce Minister Jam Kamal Khan and Japanese Deputy Minister Keiko Abe.',
    officials: [
      ['Jam Kamal Khan', 'PK'],
      ['Keiko Abe', 'JP'],
    ],
    meetings: [
      {
        who: ['Jam Kamal Khan', 'Keiko Abe'],
        date: null,
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'under the chairmanship of two',
    published: '2025-05-16',
    text: 'The commission met in Tashkent under the co-chairmanship of Jamaica’s Commerce Minister Andrea Brown and Uzbek Deputy Prime Minister Sherzod Rasulov.',
    officials: [
      ['Andrea Brown', 'JM'],
      ['Sherzod Rasulov', 'UZ'],
    ],
    meetings: [
      {
        who: ['Andrea Brown', 'Sherzod Rasulov'],
        date: null,
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'each side led by somebody',
    published: '2025-05-16',
    text: 'The Swedish side was headed by State Secretary Karin Olsson and the South African side by Deputy Minister Thandi Mbeki.',
    officials: [
      ['Karin Olsson', 'SE'],
      ['Thandi Mbeki', 'ZA'],
    ],
    meetings: [
      {
        who: ['Karin Olsson', 'Thandi Mbeki'],
        date: null,
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'leading one delegation, heading the other',
    published: '2025-05-16',
    text: 'Swedish State Secretary Karin Olsson led the Swedish delegation, while Deputy Foreign Minister Thandi Mbeki headed the South African side.',
    officials: [
      ['Karin Olsson', 'SE'],
      ['Thandi Mbeki', 'ZA'],
    ],
    meetings: [
      {
        who: ['Karin Olsson', 'Thandi Mbeki'],
        date: null,
        kind: 'talks',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'trap: chaired by one, a delegation led by two colleagues',
    published: '2025-05-16',
    text: 'The board was chaired by Swedish Finance Minister Karin Olsson and its director. The Swedish delegation was led by State Secretary Per Holm of Sweden.',
    officials: [
      ['Karin Olsson', 'SE'],
      ['Per Holm', 'SE'],
    ],
    meetings: [],
    trade: [],
  },
  {
    name: 'with whom: the person before',
    published: '2025-05-16',
    text: 'Peruvian Foreign Minister Ana Flores thanked Norwegian Prime Minister Nils Berg, with whom she spoke by phone on Monday.',
    officials: [
      ['Ana Flores', 'PE'],
      ['Nils Berg', 'NO'],
    ],
    meetings: [
      {
        who: ['Ana Flores', 'Nils Berg'],
        date: '2025-05-12',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'a clause whose subject has an apposition',
    published: '2025-05-16',
    text: 'Norwegian Trade Minister Nils Berg made the remarks when the Ambassador of Peru, Ms Ana Flores, called on him in his office.',
    officials: [
      ['Nils Berg', 'NO'],
      ['Ana Flores', 'PE'],
    ],
    meetings: [
      {
        who: ['Ana Flores', 'Nils Berg'],
        date: null,
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'whom another clause names is received',
    published: '2025-05-16',
    text: 'The letter was handed over by Peruvian Trade Minister Ana Flores when Prime Minister Nils Berg of Norway received her in Oslo.',
    officials: [
      ['Ana Flores', 'PE'],
      ['Nils Berg', 'NO'],
    ],
    meetings: [
      {
        who: ['Nils Berg', 'Ana Flores'],
        date: null,
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'after meeting a delegation led by somebody with an article',
    published: '2025-05-16',
    text: 'Norwegian Prime Minister Nils Berg was speaking after meeting a delegation led by the Peruvian Trade Minister, Ms Ana Flores.',
    officials: [
      ['Nils Berg', 'NO'],
      ['Ana Flores', 'PE'],
    ],
    meetings: [
      {
        who: ['Nils Berg', 'Ana Flores'],
        date: null,
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'was hosting',
    published: '2025-05-16',
    text: 'Norwegian Prime Minister Nils Berg was on Tuesday hosting Peruvian President Ana Flores at Akershus.',
    officials: [
      ['Nils Berg', 'NO'],
      ['Ana Flores', 'PE'],
    ],
    meetings: [
      {
        who: ['Nils Berg', 'Ana Flores'],
        date: '2025-05-13',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'caption: greets ahead of their talks',
    published: '2025-05-16',
    text: 'Norwegian Foreign Minister Nils Berg greets his Peruvian counterpart Ana Flores ahead of their talks in Oslo, May 12, 2025.',
    officials: [
      ['Nils Berg', 'NO'],
      ['Ana Flores', 'PE'],
    ],
    meetings: [
      {
        who: ['Nils Berg', 'Ana Flores'],
        date: '2025-05-12',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'a matter raised with somebody',
    published: '2025-05-16',
    text: 'Norwegian Foreign Minister Nils Berg raised the issue on Thursday with Peruvian Foreign Minister Ana Flores.',
    officials: [
      ['Nils Berg', 'NO'],
      ['Ana Flores', 'PE'],
    ],
    meetings: [
      {
        who: ['Nils Berg', 'Ana Flores'],
        date: '2025-05-15',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'talks that could not take place',
    published: '2025-05-16',
    text: 'Norwegian Foreign Minister Nils Berg’s meeting with Peru’s Foreign Minister Ana Flores did not take place.',
    officials: [
      ['Nils Berg', 'NO'],
      ['Ana Flores', 'PE'],
    ],
    meetings: [
      {
        who: ['Ana Flores', 'Nils Berg'],
        date: null,
        kind: 'meeting',
        status: 'cancelled',
      },
    ],
    trade: [],
  },
];
