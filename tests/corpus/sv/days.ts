import type { CorpusCase } from '../case.js';

export const cases: readonly CorpusCase[] = [
  {
    name: 'på eftermiddagen samma dag som före',
    published: '2025-03-21',
    text: 'Portugals utrikesminister Paulo Rangel träffade på torsdagen Cyperns president Nikos Christodoulides i Nicosia. På eftermiddagen mötte Rangel sin cypriotiska kollega Constantinos Kombos.',
    officials: [
      ['Paulo Rangel', 'PT'],
      ['Nikos Christodoulides', 'CY'],
      ['Constantinos Kombos', 'CY'],
    ],
    meetings: [
      {
        who: ['Paulo Rangel', 'Nikos Christodoulides'],
        date: '2025-03-20',
        city: 'Nicosia',
        kind: 'meeting',
        status: 'held',
      },
      { who: ['Paulo Rangel', 'Constantinos Kombos'], date: '2025-03-20', kind: 'meeting', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'fredagens möte ligger framåt',
    published: '2025-10-21',
    text: 'Sloveniens president Nataša Pirc Musar ställer in fredagens möte med Kroatiens president Zoran Milanović. Skälet är vädret i Zagreb.',
    officials: [
      ['Nataša Pirc Musar', 'SI'],
      ['Zoran Milanović', 'HR'],
    ],
    meetings: [
      {
        who: ['Nataša Pirc Musar', 'Zoran Milanović'],
        date: '2025-10-24',
        kind: 'meeting',
        status: 'cancelled',
      },
    ],
    trade: [],
  },
  {
    name: 'called off in words that name nobody',
    published: '2025-03-12',
    text: 'Danmarks handelsminister Mette Juhl skulle på fredagen träffa Chiles ekonomiminister Pablo Reyes, men mötet ställdes in.',
    officials: [
      ['Mette Juhl', 'DK'],
      ['Pablo Reyes', 'CL'],
    ],
    meetings: [
      { who: ['Mette Juhl', 'Pablo Reyes'], date: '2025-03-14', kind: 'meeting', status: 'cancelled' },
    ],
    trade: [],
  },
];
