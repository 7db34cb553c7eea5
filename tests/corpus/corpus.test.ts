import { describe, expect, test } from 'vitest';
import { evaluateAll } from './evaluate.js';
import { reached } from './reached.js';
import { figures } from './score.js';

// The level each language has reached may rise, never fall. `npm run evaluate` prints the figures, `-- sv` the misses.
describe.each(await evaluateAll())('$language', ({ language, score }) => {
  test.each(figures)('%s', (figure) => {
    const { right, of } = score[figure];
    const percent = of === 0 ? 100 : Math.floor((right / of) * 100);
    expect(percent).toBeGreaterThanOrEqual(reached[language]?.[figure] ?? 100);
  });
});
