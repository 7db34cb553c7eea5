import { expect, test } from 'vitest';
import { merge } from '../../src/merge/index.js';
import { proof } from '../builders.js';
import { person, told } from './told.js';

test('a statement is its speaker’s of all articles; one of nobody known is left out', () => {
  const kenyan = { country: 'KE', title: 'Foreign Minister' };
  const praise = { speaker: 'Wanjiru', evidence: proof('a2', 'Wanjiru praised the port.') };
  const thanks = { speaker: 'Grace Wanjiru', evidence: proof('a1', 'Grace Wanjiru thanked Peru.') };
  const stranger = { speaker: 'Luis Rojas', evidence: proof('a2', 'Rojas agreed.') };
  const { statements } = merge(
    [
      told('a1', { people: [person('Grace Wanjiru', kenyan)], statements: [thanks] }),
      told('a2', { people: [person('Wanjiru', kenyan)], statements: [praise, stranger] }),
    ],
    [],
  );
  expect(statements).toEqual([
    { ...thanks, speaker: 'grace-wanjiru' },
    { ...praise, speaker: 'grace-wanjiru' },
  ]);
});
