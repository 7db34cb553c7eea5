import { expect, test } from 'vitest';
import { figures, percentOf } from '../corpus/tally.js';
import { evaluationOf, pressLanguages, readPress } from './evaluate.js';
import { reached } from './reached.js';
import { recordOf } from './record.js';

/**
 * The level reached may rise, never fall. What is read of each page is recorded beside the pages: a change of the rules
 * shows there in which pages it is felt. Read the difference, then record it anew: `npx vitest run tests/press -u`.
 * `npm run evaluate -- press sv` prints the misses.
 */
test.each(await pressLanguages())('%s reads as it did', { timeout: 60_000 }, async (language) => {
  const readings = await readPress(language);
  const { score } = evaluationOf(language, readings);
  for (const figure of figures)
    expect.soft(percentOf(score[figure]), figure).toBeGreaterThanOrEqual(reached[language]?.[figure] ?? 100);
  const record = readings.map(recordOf).join('\n\n');
  await expect(`${record}\n`).toMatchFileSnapshot(`./${language}/readings.txt`);
});
