import { afterAll, beforeAll, expect, test } from 'vitest';
import { askingOf } from '../../src/answer/command.js';
import type { Archive } from '../../src/archive.js';
import { type Library, openLibrary } from '../../src/library.js';
import { replyTo } from '../../src/terminal/reply.js';
import { describePostgres, stored } from '../stores.js';

describePostgres('the five articles in PostgreSQL', (server) => {
  let library: Library;
  let archive: Archive;
  beforeAll(async () => {
    library = await openLibrary('seeds');
    archive = await stored(server(), library);
  });
  afterAll(() => archive.close());

  test.each(['en', 'de', 'sv', 'vi'].flatMap((locale) => lines.map((line) => [locale, line] as const)))(
    'answers as from memory, byte for byte: %s %s',
    async (locale, line) => {
      const options = { width: 100, colour: false, why: true };
      const now = new Date('2026-11-21T12:00:00Z');
      const said = await replyTo(line, askingOf(archive, locale, now), options);
      expect(said).toEqual(await replyTo(line, askingOf(library.archive, locale, now), options));
    },
  );

  const texts = ['Tolam', 'pu', 'Putjin', 'п', 'Lawrow', 'Bui Than Son', 'a', 'vu nguyen', 'zzz', ''];
  test.each(texts)('offers the same names for "%s"', async (typed) => {
    expect(await archive.findOfficials(typed, 25)).toEqual(await library.archive.findOfficials(typed, 25));
  });

  const topics = [
    'Asia-Pacific regoin',
    'handel',
    'thuong mai',
    'торговля',
    'the of',
    'kärnkraft',
    'xyzzy',
    '',
  ];
  test.each(topics)('finds the same passages for "%s"', async (typed) => {
    expect(await archive.searchPassages(typed, 50)).toEqual(await library.archive.searchPassages(typed, 50));
  });
});

const lines = [
  '/meetings list',
  '/meetings list official:Lawrow since:April 2025',
  '/meetings list country:Vietnam kind:talks',
  '/meetings list place:Moscow',
  '/meetings list place:RU when:2025',
  '/meetings between first:To Lam second:Puttin',
  '/meetings between first:Vietnam second:Russia',
  '/meetings of official:To Lam',
  '/trade country:Vietnam',
  '/trade country:Vietnam partner:Russia measure:exports',
  '/trade country:Russia measure:imports period:2024',
  '/trade period:2025',
  '/official name:Bui Than Son',
  '/official name:Zzyzx Qwerty',
  '/brief subject:Mischustin',
  '/brief subject:Vietnam Russia',
  '/search text:Asia-Pacific region',
  '/search text:kärnkraft',
  '/sources',
  '/help',
  'Wen traf To Lam im Mai 2025?',
  'when did Mishustin meet To Lam?',
  'когда Путин был во Вьетнаме',
];
