import { describe, expect, test } from 'vitest';
import { split } from '../../src/articles/split.js';
import { extract } from '../../src/extract/index.js';
import { describe as articleOf } from '../../src/articles/describe.js';
import type { MeetingMention } from '../../src/model.js';
import { rows } from './when.rows.js';

describe.each(Object.entries(rows))('when meetings were and whether they were held, in %s', (_, table) => {
  test.each(table)('%s %s', (published, text, ...expected) => {
    const article = articleOf({ file: 'a.txt', id: 'a', text }, published === '' ? {} : { published });
    if ('reason' in article) throw new Error(article.reason);
    expect(extract(article, split(article)).meetings.flatMap(shown).sort()).toEqual([...expected].sort());
  });
});

/** `Otieno + Quispe held 2025-04-15`: last names; nothing where fewer than two are named. */
function shown({ participants, status, date }: MeetingMention): string[] {
  const named = participants.flatMap(({ person, name }) =>
    person === null ? [] : (name.split(' ').at(-1) ?? []),
  );
  if (named.length < 2) return [];
  const days = date === null ? 'undated' : date.from === date.to ? date.from : `${date.from}/${date.to}`;
  return [`${named.sort().join(' + ')} ${status} ${days}`];
}
