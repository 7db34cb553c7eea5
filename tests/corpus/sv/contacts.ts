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
];
