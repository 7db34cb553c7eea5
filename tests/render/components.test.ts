import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogueFor } from '../../src/render/catalogues/index.js';
import { componentsOf, pagesOf, type MessageBody, type View } from '../../src/render/components.js';
import { decodeState } from '../../src/render/buttons.js';
import { documentOf } from '../../src/render/words.js';
import { problemsOf } from '../discord/double/rules.js';
import { article, meeting, side } from '../builders.js';
import { citation, foundMeetings } from './answers.js';
import { anyDocument, markerOf } from './documents.js';

const view: View = { page: 1, query: { command: 'meetings list', options: {} }, private: false };

/** All values of one field anywhere in a payload. */
const valuesOf = (payload: unknown, field: string): unknown[] =>
  typeof payload !== 'object' || payload === null
    ? []
    : Object.entries(payload).flatMap(([name, value]) => [
        ...(name === field ? [value] : []),
        ...valuesOf(value, field),
      ]);

const textOfPage = (body: MessageBody): string => valuesOf(body, 'content').join('');

const checkLimits = (body: MessageBody): void => {
  expect(
    problemsOf('message', body, {
      files: JSON.stringify(body).includes('attachment://a.png') ? ['a.png'] : [],
    }),
  ).toEqual([]);
  expect(valuesOf(body, 'type').length).toBeLessThanOrEqual(40);
  expect(valuesOf(body, 'content').join('').length).toBeLessThanOrEqual(4000);
  expect(Buffer.byteLength(JSON.stringify(body))).toBeLessThanOrEqual(10_000);
  const ids = valuesOf(body, 'custom_id').map(String);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(100);
  for (const text of valuesOf(body, 'content')) expect(text).not.toBe('');
};

describe('any document', () => {
  test('fits Discord on every page, and no fact is lost', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        anyDocument,
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        (document, isPrivate, whole, drawn) => {
          const picture = { file: 'a.png', alt: 'Lê Thị Thu Hằng '.repeat(62) };
          const how = { ...view, private: isPrivate, evidence: whole, ...(drawn && { picture }) };
          const pages = pagesOf(document, how).map((build) => build());
          pages.forEach(checkLimits);
          const all = pages.map(textOfPage).join('\n');
          for (const line of document.blocks.flatMap(({ lines }) => lines)) {
            expect(all).toContain(markerOf(line));
            const shown = whole ? line.cites : line.cites.slice(0, 1);
            for (const number of shown) expect(all).toContain(`> -# \\[${number}\\]`);
          }
        },
      ),
      { numRuns: 60, endOnFailure: true },
    );
  });
});

describe('a page of meetings', () => {
  const many = Array.from({ length: 40 }, (_, position) =>
    meeting(`m${position}`, [side('Anna Berg')], '2025-05-10'),
  );
  const document = documentOf(foundMeetings(many), catalogueFor('en-US'));

  test('says how many more there are and pages with buttons that know their place', () => {
    const { body } = componentsOf(document, view);
    expect(textOfPage(body)).toMatch(/-# Page 1 of \d+ · and \d+ more/);
    const states = valuesOf(body, 'custom_id').map((id) => decodeState(String(id)));
    expect(states).toContainEqual({ action: 'page', query: view.query, page: 2 });
  });

  test('shows each source on the page of its fact', () => {
    for (const build of pagesOf(document, view)) {
      const text = textOfPage(build());
      const cited = [...text.matchAll(/\[(\d+)\]\(</g)].map(([, number]) => number);
      for (const number of cited) expect(text).toContain(`> -# \\[${number}\\] “Anna Berg met`);
    }
  });

  test('opens one meeting from the menu', () => {
    const { body } = componentsOf(document, view);
    const values = valuesOf(body, 'value').map((id) => decodeState(String(id)));
    expect(values[0]).toEqual({
      action: 'open',
      query: { command: 'meeting', options: { id: 'm0' } },
      page: 1,
    });
  });

  test('offers the evidence under a public answer only', () => {
    const labels = (isPrivate: boolean): unknown[] =>
      valuesOf(componentsOf(document, { ...view, private: isPrivate }).body, 'label');
    expect(labels(false)).toContain('Show me the evidence');
    expect(labels(true)).not.toContain('Show me the evidence');
  });
});

describe('text of articles', () => {
  test.each([
    ['@everyone', '@\u200beveryone'],
    ['<@1234> and <#5>', '\\<@\u200b1234> and \\<#5>'],
    ['<t:1:R>', '\\<t:1:R>'],
    ['[click](https://evil.example)', '\\[click\\](https:\u200b//evil.example)'],
    ['||hidden|| **bold** `code`', '\\|\\|hidden\\|\\| \\*\\*bold\\*\\* \\`code\\`'],
    ['# Heading\n- list', '\\# Heading - list'],
    ['a\u202eb\u0007c', 'abc'],
  ])('%s is shown as written', (name, expected) => {
    const found = foundMeetings([meeting('m1', [side(name)], null)]);
    const { body } = componentsOf(documentOf(found, catalogueFor('en')), view);
    expect(valuesOf(body, 'content').join('\n')).toContain(expected);
  });

  test.each([
    ['javascript:alert(1)', undefined],
    ['https://news.example/a(b) c', '[1](<https://news.example/a%28b%29%20c>)'],
    [`https://news.example/${'x'.repeat(600)}`, 'address too long to link here'],
    [null, 'no address known'],
  ])('address %s', (url, expected) => {
    const found = foundMeetings([meeting('m1', [side('Anna Berg')], null)], {
      citations: [citation(1, { article: article('a1', { url }) })],
    });
    const { body } = componentsOf(documentOf(found, catalogueFor('en')), view);
    const text = valuesOf(body, 'content').join('\n');
    if (expected === undefined) expect(text).not.toContain('javascript');
    else expect(text).toContain(expected);
  });
});
