import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerQuery } from '../../src/answer/dispatch.js';
import { askingOf } from '../../src/answer/command.js';
import { queryOf } from '../../src/answer/queries.js';
import { csvOfAnswer, icsOfAnswer } from '../../src/export/rows.js';
import { jsonOf } from '../../src/export/document.js';
import { type Library, libraryOf, openLibrary } from '../../src/library.js';
import type { Evidence } from '../../src/model.js';
import { type ReadArticle, readArticle } from '../../src/reading/read.js';
import { catalogueFor } from '../../src/render/catalogues/index.js';
import { pagesOf } from '../../src/render/components.js';
import { textOf } from '../../src/render/terminal.js';
import { documentOf } from '../../src/render/words.js';
import { folderOf } from '../reading/folders.js';
import { hostileFolder, hostileText } from './texts.js';

function read(texts: Readonly<Record<string, string>>): ReadArticle[] {
  return Object.entries(texts).flatMap(([file, text]) => {
    const one = readArticle({ id: file.replace('.txt', ''), file, text }, undefined);
    return 'reason' in one ? [] : [one];
  });
}

function libraryFrom(articles: ReadArticle[]): Library {
  const { length } = articles;
  return libraryOf({ articles, rejected: [], progress: { read: length, total: length } });
}

function evidenceIn(value: unknown): Evidence[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('quote' in value && 'start' in value) return [value as Evidence];
  return Object.values(value).flatMap(evidenceIn);
}

function exported(library: Library): string {
  return [...jsonOf(library)].join('');
}

describe('whatever a text holds', () => {
  test('its passages are slices of it, in order, none overlapping', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        let last = 0;
        for (const { passages } of read({ 'a.txt': text }))
          for (const passage of passages) {
            expect(passage.start).toBeGreaterThanOrEqual(last);
            expect(text.slice(passage.start, passage.end)).toBe(passage.text);
            last = passage.end;
          }
      }),
      { numRuns: 150 },
    );
  });

  test('every fact of it, merged and exported, quotes a slice of it', () => {
    fc.assert(
      fc.property(hostileFolder, (texts) => {
        const { facts } = libraryFrom(read(texts));
        for (const { article, quote, start, end } of evidenceIn(facts))
          expect(texts[`${article}.txt`]?.slice(start, end)).toBe(quote);
      }),
      { numRuns: 60 },
    );
  });

  test('the same text gives the same facts', () => {
    fc.assert(
      fc.property(hostileFolder, (texts) => {
        const document = exported(libraryFrom(read(texts)));
        expect(exported(libraryFrom(read(texts)))).toBe(document);
        expect(() => JSON.parse(document)).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });

  test('the order in which files were written or are listed does not matter', async () => {
    await fc.assert(
      fc.asyncProperty(hostileFolder, async (texts) => {
        const [one, other] = [
          await folderOf(texts),
          await folderOf(Object.fromEntries(Object.entries(texts).reverse())),
        ];
        expect(exported(await openLibrary(other))).toBe(exported(await openLibrary(one)));
      }),
      { numRuns: 25 },
    );
  });
});

/** Discord's limits of a message. */
const most = { components: 40, characters: 4000, bytes: 10_000 };

const questions = [
  queryOf('meetings list', {}),
  queryOf('meetings list', { official: 'Mwangi' }),
  queryOf('meetings between', { first: 'Kenya', second: 'Peru' }),
  queryOf('meetings of', { official: 'Rojas' }),
  queryOf('trade', { country: 'Kenya' }),
  queryOf('official', { name: 'Mwangi' }),
  queryOf('brief', { subject: 'Kenya Peru' }),
  queryOf('search', { text: 'Nairobi' }),
  queryOf('ask', { question: 'When did Mwangi meet Rojas?' }),
  queryOf('sources', {}),
  queryOf('help', {}),
];

function countOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = 'type' in value && typeof value.type === 'number' && !('media' in value) ? 1 : 0;
  return own + Object.values(value).reduce<number>((sum, part) => sum + countOf(part), 0);
}

function valuesOf(value: unknown, key: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    name === key && typeof part === 'string' ? [part] : valuesOf(part, key),
  );
}

describe('whatever is asked of it', () => {
  const asked = fc.tuple(
    hostileFolder,
    fc.constantFrom(...questions),
    fc.constantFrom('en', 'de', 'sv-SE', 'vi'),
  );

  test('every page fits into a message of Discord, and steers no terminal', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async ([texts, query, locale]) => {
        const { archive } = libraryFrom(read(texts));
        const answer = await answerQuery(query, askingOf(archive, locale, new Date('2026-11-21')));
        const document = documentOf(answer, catalogueFor(locale));
        for (const build of pagesOf(document, { query: answer.query, private: false })) {
          const body = build();
          expect(Buffer.byteLength(JSON.stringify(body))).toBeLessThanOrEqual(most.bytes);
          expect(countOf(body)).toBeLessThanOrEqual(most.components);
          const contents = valuesOf(body, 'content');
          expect(contents.join('').length).toBeLessThanOrEqual(most.characters);
          expect(contents.join('')).not.toMatch(/@everyone|\u202e|(?<!\\)<@1/);
          const ids = valuesOf(body, 'custom_id');
          expect(new Set(ids).size).toBe(ids.length);
          expect(Math.max(0, ...ids.map((id) => id.length))).toBeLessThanOrEqual(100);
        }
        const text = textOf(document, { width: 80, colour: false });
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      }),
      { numRuns: 80 },
    );
  });

  test('its rows become tables and calendars that programs read', async () => {
    await fc.assert(
      fc.asyncProperty(hostileFolder, async (texts) => {
        const { archive } = libraryFrom(read(texts));
        const asking = askingOf(archive, 'en', new Date('2026-11-21'));
        for (const query of questions.slice(0, 5)) {
          const answer = await answerQuery(query, asking);
          if (answer.type !== 'found') continue;
          for (const { text } of csvOfAnswer(answer)) {
            // A cell that begins like this is a formula to a spreadsheet.
            expect(text).not.toMatch(/(?:^|,|\n)"?[=@+\t\r]/);
          }
          const lines = icsOfAnswer(answer).text.split('\r\n');
          expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
          expect(lines.at(0)).toBe('BEGIN:VCALENDAR');
        }
      }),
      { numRuns: 40 },
    );
  });
});
