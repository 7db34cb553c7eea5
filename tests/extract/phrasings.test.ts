import { describe, expect, test } from 'vitest';
import { examples } from './examples.rows.js';
import { lines, read, reasons } from './pages.js';
import { phrasings } from './phrasings.rows.js';

/**
 * All that a page tells, and how it was found, as recorded once: a change of the rules shows here in which pages it is
 * felt. Read the difference, then record it anew: `npx vitest run tests/extract -u`.
 */
describe('ways to say it, and why it was read so', () => {
  test.each([...phrasings, ...examples])('%s', (text) => {
    const facts = read(text);
    expect([...lines(facts), ...reasons(facts)].join('\n')).toMatchSnapshot();
  });
});
