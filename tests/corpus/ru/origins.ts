import type { CorpusCase } from '../case.js';

/** Из какой страны должностное лицо, по словам рядом с именем. */
export const cases: readonly CorpusCase[] = [
  {
    name: 'делегация во главе с кем-то',
    published: '2025-03-12',
    text: 'Делегация Кении во главе с министром торговли Питером Отиено прибыла в Осло.',
    officials: [['Питер Отиено', 'KE']],
    meetings: [],
    trade: [],
  },
];
