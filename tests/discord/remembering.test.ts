import { describe, expect, test } from 'vitest';
import { remembering } from '../../src/discord/remembering.js';
import type { PictureSpec } from '../../src/render/document.js';

const specOf = (title: string): PictureSpec => ({
  type: 'timeline',
  title,
  subtitle: '',
  alt: '',
  events: [],
});

/** What is drawn when these titles are asked for one after the other, two of them being kept. */
async function drawnFor(titles: string[], failing = ''): Promise<string[]> {
  const drawn: string[] = [];
  const draw = remembering(async ({ title }) => {
    drawn.push(title);
    if (title === failing) throw new Error('no ink');
    return { file: title, png: new Uint8Array(), alt: '' };
  }, 2);
  for (const title of titles) await draw(specOf(title)).catch(() => undefined);
  return drawn;
}

describe('a picture', () => {
  test.each<[string, string[], string[]]>([
    ['is drawn once', ['a', 'a', 'b', 'a'], ['a', 'b']],
    ['is drawn again when two others were asked for since', ['a', 'b', 'c', 'a'], ['a', 'b', 'c', 'a']],
    ['stays while it is asked for', ['a', 'b', 'a', 'c', 'a'], ['a', 'b', 'c']],
  ])('%s', async (_, titles, drawn) => expect(await drawnFor(titles)).toEqual(drawn));

  test('that failed is tried again', async () => {
    expect(await drawnFor(['a', 'a'], 'a')).toEqual(['a', 'a']);
  });

  test('asked for by two at once is drawn once', async () => {
    let count = 0;
    const draw = remembering(async () => ({ file: String(++count), png: new Uint8Array(), alt: '' }));
    const [one, other] = await Promise.all([draw(specOf('a')), draw(specOf('a'))]);
    expect([one, other, count]).toEqual([one, one, 1]);
  });
});
