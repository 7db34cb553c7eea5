import { expect, test } from 'vitest';
import { describe } from '../../src/articles/describe.js';
import { split } from '../../src/articles/split.js';
import { extract } from '../../src/extract/index.js';
import { merge } from '../../src/merge/index.js';
import { saysMore } from '../../src/merge/roles.js';
import type { Facts } from '../../src/model.js';

/** The facts of articles, each with the day it was published. */
function facts(articles: Record<string, string>): Facts {
  const read = Object.entries(articles).map(([published, text], at) => {
    const article = describe({ id: `a${at}`, file: `a${at}.txt`, text }, { published });
    if ('reason' in article) throw new Error(article.reason);
    return extract(article, split(article));
  });
  return merge(read, []);
}

/** `2025-05-09 Grace Wanjiru, Foreign Minister + …`, oldest first; visits left out. */
function meetings(articles: Record<string, string>): string[] {
  return facts(articles)
    .meetings.filter(({ kind }) => kind !== 'visit')
    .map(
      ({ date, participants }) =>
        `${date?.from} ${participants
          .map(({ name, role }) => `${name}, ${role}`)
          .sort()
          .join(' + ')}`,
    )
    .sort();
}

test('each meeting shows the office held then, not the one held later', () => {
  expect(
    meetings({
      '2022-03-04':
        'Kenyan Trade Minister Grace Wanjiru met Peruvian Foreign Minister Luis Rojas in Nairobi on 3 March 2022.',
      '2025-05-10':
        'Peruvian President Luis Rojas received Kenyan Foreign Minister Grace Wanjiru in Lima on 9 May 2025. Rojas, who was foreign minister until 2023, thanked her.',
      '2025-06-02':
        'Kenyan Foreign Minister Grace Wanjiru told parliament that she had met Luis Rojas in Nairobi in March 2022.',
    }),
  ).toEqual([
    '2022-03-03 Grace Wanjiru, Trade Minister + Luis Rojas, Foreign Minister',
    '2025-05-09 Grace Wanjiru, Foreign Minister + Luis Rojas, President',
  ]);
});

test('an office once held is a former one in later articles, in another language too', () => {
  expect(
    meetings({
      '2023-11-15':
        'Bundesaußenministerin Lena Brandt traf am 14. November 2023 in Berlin die kenianische Handelsministerin Grace Wanjiru.',
      '2025-09-02':
        'Bundespräsidentin Lena Brandt ist am 1. September 2025 in Nairobi mit der kenianischen Außenministerin Grace Wanjiru zusammengekommen. Die frühere Außenministerin Brandt kennt sie seit Jahren.',
    }),
  ).toEqual([
    '2023-11-14 Grace Wanjiru, Trade Minister + Lena Brandt, Foreign Minister',
    '2025-09-01 Grace Wanjiru, Foreign Minister + Lena Brandt, President',
  ]);
});

test('a deputy who rises is a deputy before, by the long title where one is told', () => {
  const articles = {
    '2024-02-12':
      'Norwegian Deputy Foreign Minister Nils Berg held talks with Kenyan Ambassador Peter Otieno in Oslo on 12 February 2024. The deputy minister, Nils Berg, thanked him.',
    '2025-02-12':
      'Norwegian Foreign Minister Nils Berg met Kenyan Foreign Minister Grace Wanjiru in Oslo on 11 February 2025. Minister Berg praised the talks.',
  };
  expect(meetings(articles)).toEqual([
    '2024-02-12 Nils Berg, Deputy Foreign Minister + Peter Otieno, Ambassador',
    '2025-02-11 Grace Wanjiru, Foreign Minister + Nils Berg, Foreign Minister',
  ]);
  const berg = facts(articles).officials.find(({ id }) => id === 'nils-berg');
  expect(berg?.roles.map(({ title, from, to }) => [title, from, to])).toEqual([
    ['Deputy Foreign Minister', '2024-02-12', '2024-02-12'],
    ['Foreign Minister', '2025-02-11', '2025-02-12'],
  ]);
});

test.each([
  ['Foreign Minister', 'Minister', true],
  ['Deputy Foreign Minister', 'Deputy Minister', true],
  ['First Deputy Foreign Minister', 'First Deputy Minister', true],
  ['Former Foreign Minister', 'Former Minister', true],
  ['Secretary of State', 'Secretary', true],
  ['Special Envoy', 'Envoy', true],
  ['Minister', 'Minister', false],
  ['Minister', 'Foreign Minister', false],
  ['Prime Minister', 'Minister', false],
  ['Deputy Foreign Minister', 'Minister', false],
  ['Foreign Minister', 'Deputy Minister', false],
  ['Former Foreign Minister', 'Minister', false],
  ['Late Foreign Minister', 'Former Minister', false],
  ['Secretary-General', 'Secretary', false],
  ['Foreign Minister', 'Chairman', false],
  ['Vice President', 'President', false],
])('%s says more than %s: %s', (title, than, says) => {
  expect(saysMore(title, than)).toBe(says);
});
