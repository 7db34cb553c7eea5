import { expect, test } from 'vitest';
import { evaluateLanguage, languages } from './evaluate.js';
import { reached } from './reached.js';
import { figures, percentOf } from './tally.js';

// The level each language has reached may rise, never fall. `npm run evaluate` prints the figures, `-- sv` the misses.
test.each(await languages())('%s reads as well as it did', async (language) => {
  const { score } = await evaluateLanguage(language);
  for (const figure of figures) {
    expect.soft(percentOf(score[figure]), figure).toBeGreaterThanOrEqual(reached[language]?.[figure] ?? 100);
  }
});
