import type { CorpusCase } from '../case.js';

/** Whole items of several sentences, as wires and ministries write them. */
export const cases: readonly CorpusCase[] = [
  {
    name: 'wire: dateline with its own day, counterpart, a call on the president, a visit ahead',
    published: '2025-08-14',
    text: 'JAKARTA, Aug 14 (Antara) — Indonesian Foreign Minister Sugiono received his Malaysian counterpart Mohamad Hasan at the Pancasila Building on Wednesday for the annual bilateral consultations.\n\nThe two ministers discussed border demarcation. Mohamad Hasan also called on President Prabowo Subianto later in the day.\n\nSugiono is scheduled to visit Kuala Lumpur in October at the invitation of Prime Minister Anwar Ibrahim.',
    officials: [
      ['Sugiono', 'ID'],
      ['Mohamad Hasan', 'MY'],
      ['Prabowo Subianto', 'ID'],
      ['Anwar Ibrahim', 'MY'],
    ],
    meetings: [
      {
        who: ['Sugiono', 'Mohamad Hasan'],
        date: '2025-08-13',
        city: 'Jakarta',
        kind: 'reception',
        status: 'held',
      },
      { who: ['Mohamad Hasan', 'Prabowo Subianto'], date: '2025-08-13', kind: 'reception', status: 'held' },
      { who: ['Sugiono'], date: '2025-10', city: 'Kuala Lumpur', kind: 'visit', status: 'planned' },
    ],
    trade: [],
  },
  {
    name: 'wire: planned talks, a past meeting, a phone call, a spokesperson’s Monday',
    published: '2025-08-25',
    text: 'BERLIN, Aug 25 (Reuters) - German Chancellor Friedrich Merz will travel to France on Thursday for talks with President Emmanuel Macron, a government spokesperson said on Monday.\n\nMerz last met Macron in Berlin on July 23. The chancellor spoke by phone with Ukrainian President Volodymyr Zelenskiy on Sunday, the spokesperson added.',
    officials: [
      ['Friedrich Merz', 'DE'],
      ['Emmanuel Macron', 'FR'],
      ['Volodymyr Zelenskiy', 'UA'],
    ],
    meetings: [
      { who: ['Friedrich Merz', 'Emmanuel Macron'], date: '2025-08-28', kind: 'talks', status: 'planned' },
      {
        who: ['Friedrich Merz', 'Emmanuel Macron'],
        date: '2025-07-23',
        city: 'Berlin',
        kind: 'meeting',
        status: 'held',
      },
      {
        who: ['Friedrich Merz', 'Volodymyr Zelenskiy'],
        date: '2025-08-24',
        kind: 'phone call',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'readout: headline, today, the date at the foot',
    published: '2025-03-25',
    text: 'Secretary Rubio’s Meeting with Foreign Minister Fidan\n\nThe below is attributable to Spokesperson Tammy Bruce:\n\nSecretary of State Marco Rubio met today with Turkish Foreign Minister Hakan Fidan in Washington, D.C. The Secretary thanked Foreign Minister Fidan for Türkiye’s leadership. They discussed efforts to end the war in Ukraine.',
    officials: [
      ['Marco Rubio', 'US'],
      ['Hakan Fidan', 'TR'],
      ['Tammy Bruce', 'US'],
    ],
    meetings: [
      {
        who: ['Marco Rubio', 'Hakan Fidan'],
        date: '2025-03-25',
        city: 'Washington',
        kind: 'meeting',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'agency: one guest, two hosts, greetings to somebody absent',
    published: '2025-03-13',
    text: 'HANOI (VNA) – State President Luong Cuong hosted a reception in Hanoi on March 12 for outgoing Australian Ambassador to Vietnam Andrew Goledzinowski.\n\nThe host praised the diplomat’s contributions. The same day, Prime Minister Pham Minh Chinh also received the ambassador. Chinh asked him to convey his greetings to Australian Prime Minister Anthony Albanese.',
    officials: [
      ['Luong Cuong', 'VN'],
      ['Andrew Goledzinowski', 'AU'],
      ['Pham Minh Chinh', 'VN'],
      ['Anthony Albanese', 'AU'],
    ],
    meetings: [
      {
        who: ['Luong Cuong', 'Andrew Goledzinowski'],
        date: '2025-03-12',
        city: 'Hanoi',
        kind: 'reception',
        status: 'held',
      },
      {
        who: ['Pham Minh Chinh', 'Andrew Goledzinowski'],
        date: '2025-03-12',
        kind: 'reception',
        status: 'held',
      },
    ],
    trade: [],
  },
  {
    name: 'titles with their country before the name, a visit as frame',
    published: '2025-10-11',
    text: 'The Prime Minister of Singapore, Lawrence Wong, and the Prime Minister of New Zealand, Christopher Luxon, held a bilateral meeting on 10 October 2025 in Auckland. Prime Minister Wong is on an official visit to New Zealand from 9 to 11 October.',
    officials: [
      ['Lawrence Wong', 'SG'],
      ['Christopher Luxon', 'NZ'],
    ],
    meetings: [
      {
        who: ['Lawrence Wong', 'Christopher Luxon'],
        date: '2025-10-10',
        city: 'Auckland',
        kind: 'talks',
        status: 'held',
      },
      { who: ['Lawrence Wong'], date: '2025-10-09/2025-10-11', kind: 'visit', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'relative clause about the guest',
    published: '2025-08-19',
    text: 'NEW DELHI: External Affairs Minister S. Jaishankar on Monday held talks with Chinese Foreign Minister Wang Yi, who is on a two-day visit to India. Wang is expected to call on Prime Minister Narendra Modi on Wednesday.',
    officials: [
      ['S. Jaishankar', 'IN'],
      ['Wang Yi', 'CN'],
      ['Narendra Modi', 'IN'],
    ],
    meetings: [
      {
        who: ['S. Jaishankar', 'Wang Yi'],
        date: '2025-08-18',
        city: 'New Delhi',
        kind: 'talks',
        status: 'held',
      },
      { who: ['Wang Yi', 'Narendra Modi'], date: '2025-08-20', kind: 'reception', status: 'planned' },
    ],
    trade: [],
  },
  {
    name: 'parliament: speaker receives speaker',
    published: '2025-04-24',
    text: 'Speaker of the Latvian parliament Daiga Mieriņa on Thursday received Estonian parliament speaker Lauri Hussar in Riga. Hussar is also due to meet President Edgars Rinkēvičs.',
    officials: [
      ['Daiga Mieriņa', 'LV'],
      ['Lauri Hussar', 'EE'],
      ['Edgars Rinkēvičs', 'LV'],
    ],
    meetings: [
      {
        who: ['Daiga Mieriņa', 'Lauri Hussar'],
        date: '2025-04-24',
        city: 'Riga',
        kind: 'reception',
        status: 'held',
      },
      { who: ['Lauri Hussar', 'Edgars Rinkēvičs'], date: null, kind: 'meeting', status: 'planned' },
    ],
    trade: [],
  },
  {
    name: 'cancelled after being announced',
    published: '2025-10-22',
    text: 'WASHINGTON — A planned summit between US President Donald Trump and Russian President Vladimir Putin in Budapest has been called off, the White House said on Tuesday. Secretary of State Marco Rubio and Russian Foreign Minister Sergey Lavrov spoke by phone on Monday.',
    officials: [
      ['Donald Trump', 'US'],
      ['Vladimir Putin', 'RU'],
      ['Marco Rubio', 'US'],
      ['Sergey Lavrov', 'RU'],
    ],
    meetings: [
      {
        who: ['Donald Trump', 'Vladimir Putin'],
        date: null,
        city: 'Budapest',
        kind: 'summit',
        status: 'cancelled',
      },
      { who: ['Marco Rubio', 'Sergey Lavrov'], date: '2025-10-20', kind: 'phone call', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'machine-translated page',
    published: '2025-06-12',
    text: 'On the morning of June 11, in Stockholm, Prime Minister Pham Minh Chinh held talks with Swedish Prime Minister Ulf Kristersson immediately after the official welcoming ceremony. At the talks, the two sides highly appreciated the good traditional friendship.\n\n[Ad_1]\n\nOn the same afternoon, Prime Minister Pham Minh Chinh met with the President of the Swedish Parliament Andreas Norlén.\n\nComment (0)',
    officials: [
      ['Pham Minh Chinh', 'VN'],
      ['Ulf Kristersson', 'SE'],
      ['Andreas Norlén', 'SE'],
    ],
    meetings: [
      {
        who: ['Pham Minh Chinh', 'Ulf Kristersson'],
        date: '2025-06-11',
        city: 'Stockholm',
        kind: 'talks',
        status: 'held',
      },
      { who: ['Pham Minh Chinh', 'Andreas Norlén'], date: '2025-06-11', kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'trap: football transfer news',
    published: '2025-08-14',
    text: 'United manager Ruben Amorim met chairman Joel Glazer in London on Tuesday. The club held talks with Sporting president Frederico Varandas over a transfer worth 60 million euros. Chelsea will host Liverpool on Saturday.',
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    name: 'trap: obituary and history',
    published: '2025-02-14',
    text: 'The historian, who died on Monday, wrote of how President Nixon met Chairman Mao in 1972. Her last book tells of the talks between Kennedy and Khrushchev in Vienna.',
    officials: [],
    meetings: [],
    trade: [],
  },
  {
    name: 'trap: opinion, conditional',
    published: '2025-02-14',
    text: 'If Foreign Minister Penny Wong met her Chinese counterpart tomorrow, what should she say? A visit by Prime Minister Anthony Albanese to Beijing could help, analysts argue, but no meeting is planned.',
    officials: [
      ['Penny Wong', 'AU'],
      ['Anthony Albanese', 'AU'],
    ],
    meetings: [],
    trade: [],
  },
];
