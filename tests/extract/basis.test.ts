import { expect, test } from 'vitest';
import { readTrade } from './read-trade.js';

/** What the growth of Kenya's exports to Peru is compared with. */
function basis(when: string, than: string): string | null | undefined {
  const text = `${when}, Kenya’s exports to Peru rose 5 percent ${than} to 2 billion dollars.`;
  return readTrade(text, 'en', '2025-08-20')[0]?.change?.basis;
}

test.each([
  ['In the second quarter of 2025', 'from the previous quarter', '2025-Q1'],
  ['In the first quarter of 2025', 'from the previous quarter', '2024-Q4'],
  ['In March 2025', 'from the previous month', '2025-02'],
  ['In January 2025', 'from the previous month', '2024-12'],
  ['In the first half of 2025', 'year-on-year', '2024-H1'],
  ['In March 2025', 'year-on-year', '2024-03'],
  ['In 2024', 'year-on-year', '2023'],
  ['In 2024', 'from 2019', '2019'],
])('%s, %s: %s', (when, than, expected) => {
  expect(basis(when, than)).toBe(expected);
});
