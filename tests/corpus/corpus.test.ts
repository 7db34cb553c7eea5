import { expect, test } from 'vitest';
import { evaluateLanguage, languages } from './evaluate.js';
import { reached } from './reached.js';
import { figures } from './score.js';

// The level each language has reached may rise, never fall. `npm run evaluate` prints the figures, `-- sv` the misses.
test.each(await languages())('%s reads as well as it did', async (language) => {
  const { score } = await evaluateLanguage(language);
  for (const figure of figures) {
    const { right, of } = score[figure];
    const percent = of === 0 ? 100 : Math.floor((right / of) * 100);
    expect.soft(percent, figure).toBeGreaterThanOrEqual(reached[language]?.[figure] ?? 100);
  }
});
