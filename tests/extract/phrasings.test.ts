import { describe, expect, test } from 'vitest';
import { lines, read, reasons } from './pages.js';
import { phrasings } from './phrasings.rows.js';

describe('ways to say it, and why it was read so', () => {
  test.each(Object.entries(phrasings))('%s', (text, expected) => {
    const facts = read(text);
    expect([...lines(facts), ...reasons(facts)]).toEqual(expected);
  });
});
