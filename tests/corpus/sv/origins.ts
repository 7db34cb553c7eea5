import type { CorpusCase } from '../case.js';

/** Vems ämbetsman någon är, ur orden kring namnet. */
export const cases: readonly CorpusCase[] = [
  {
    name: 'delegationen: vem som leder den',
    published: '2025-03-12',
    text: 'En delegation från Kenya ledd av utrikesminister Grace Wanjiru besöker Oslo i veckan.',
    officials: [['Grace Wanjiru', 'KE']],
    meetings: [{ who: ['Grace Wanjiru'], date: '2025-03-10/2025-03-16', kind: 'visit', status: 'held' }],
    trade: [],
  },
  {
    name: 'delegationen: vem som ingår',
    published: '2025-03-12',
    text: 'Islands president Björk Jónsdóttir besöker Norge i veckan. I delegationen ingår utrikesminister Ragnar Helgason.',
    officials: [
      ['Björk Jónsdóttir', 'IS'],
      ['Ragnar Helgason', 'IS'],
    ],
    meetings: [{ who: ['Björk Jónsdóttir'], date: '2025-03-10/2025-03-16', kind: 'visit', status: 'held' }],
    trade: [],
  },
];
