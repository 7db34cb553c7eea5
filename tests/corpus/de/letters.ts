import type { CorpusCase } from '../case.js';

export const cases: readonly CorpusCase[] = [
  {
    name: 'ein Schreiben vor dem Verb',
    published: '2025-04-10',
    text: 'Bundeskanzler Friedrich Merz hat dem norwegischen Ministerpräsidenten Jonas Gahr Støre am Dienstag ein Glückwunschschreiben gesandt.',
    officials: [
      ['Friedrich Merz', 'DE'],
      ['Jonas Gahr Støre', 'NO'],
    ],
    meetings: [
      { who: ['Friedrich Merz', 'Jonas Gahr Støre'], date: '2025-04-08', kind: 'letter', status: 'held' },
    ],
    trade: [],
  },
  {
    name: 'ein Telegramm an jemanden gerichtet',
    published: '2025-05-22',
    text: 'Der ungarische Präsident Tamás Sulyok hat an den türkischen Präsidenten Recep Tayyip Erdogan ein Beileidstelegramm gerichtet.',
    officials: [
      ['Tamás Sulyok', 'HU'],
      ['Recep Tayyip Erdogan', 'TR'],
    ],
    meetings: [{ who: ['Tamás Sulyok', 'Recep Tayyip Erdogan'], date: null, kind: 'letter', status: 'held' }],
    trade: [],
  },
  {
    name: 'wer in einem Brief fordert, schrieb ihn',
    published: '2025-05-22',
    text: 'In einem Brief an die estnische Ministerpräsidentin Kaja Kallas forderte der finnische Ministerpräsident Petteri Orpo mehr Tempo.',
    officials: [
      ['Kaja Kallas', 'EE'],
      ['Petteri Orpo', 'FI'],
    ],
    meetings: [{ who: ['Kaja Kallas', 'Petteri Orpo'], date: null, kind: 'letter', status: 'held' }],
    trade: [],
  },
  {
    name: 'ein Brief, den jemand erhielt',
    published: '2025-05-22',
    text: 'Der slowakische Ministerpräsident Robert Fico erhielt am Mittwoch einen Brief von dem tschechischen Ministerpräsidenten Petr Fiala.',
    officials: [
      ['Robert Fico', 'SK'],
      ['Petr Fiala', 'CZ'],
    ],
    meetings: [{ who: ['Robert Fico', 'Petr Fiala'], date: '2025-05-21', kind: 'letter', status: 'held' }],
    trade: [],
  },
];
