import fc from 'fast-check';
import type { Block, Document, Line, SourceLine, Span } from '../../src/render/document.js';

/** Scripts and signs that are long in bytes, escaped by Markdown, or turn text around. */
const alphabets = [
  'abc DEF ghi',
  'Lê Thị Thu Hằng Nguyễn ',
  '外交部长会谈',
  '👩‍👩‍👧‍👦🇻🇳🎯 ',
  'مرحبا بالعالم ',
  '**__||~~``[]()<@>#',
  'Владимир Путин ',
];

const text = (most: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...alphabets), fc.integer({ min: 1, max: most }))
    .map(([alphabet, length]) => alphabet.repeat(Math.ceil(length / alphabet.length)).slice(0, length));

const styles = ['plain', 'bold', 'quote', 'mark', 'quiet', 'worked-out', 'code'] as const;

const span: fc.Arbitrary<Span> = fc.record({ text: text(400), style: fc.constantFrom(...styles) });

const query = fc.record({
  command: fc.constantFrom('meetings list', 'official', 'ask'),
  options: fc.dictionary(fc.constantFrom('meeting', 'name', 'question'), text(120), { maxKeys: 2 }),
});

/** What stands in every line so that it can be found again. */
export const markerOf = (line: Line): string => line.spans[0]?.text ?? '';

const line = (sources: number): fc.Arbitrary<Line> =>
  fc
    .record(
      {
        spans: fc.array(span, { maxLength: 4 }),
        cites: fc.uniqueArray(fc.integer({ min: 1, max: Math.max(1, sources) }), { maxLength: 6 }),
        open: query,
        label: text(200),
      },
      { requiredKeys: ['spans', 'cites'] },
    )
    .map((one) => ({ ...one, cites: one.cites.filter((number) => number <= sources) }));

const source: fc.Arbitrary<Omit<SourceLine, 'number'>> = fc.record(
  {
    article: fc.constantFrom('a1', 'a2', 'a3'),
    label: text(300),
    url: fc.constantFrom(null, 'https://news.example/a', `https://news.example/${'ä'.repeat(70)}`),
    urlNote: fc.constant('publisher’s copy'),
    quote: fc.oneof(text(200), text(5000)),
    quoteLanguage: fc.constant('Swedish'),
  },
  { requiredKeys: ['article', 'label', 'url', 'quote'] },
);

const block = (sources: number): fc.Arbitrary<Block> =>
  fc.record(
    {
      heading: text(150),
      lines: fc.oneof(
        { weight: 9, arbitrary: fc.array(line(sources), { maxLength: 12 }) },
        { weight: 1, arbitrary: fc.array(line(sources), { minLength: 60, maxLength: 120 }) },
      ),
    },
    { requiredKeys: ['lines'] },
  );

const action = fc.record({
  kind: fc.constantFrom('ask', 'csv', 'ics'),
  label: text(60),
  query,
  style: fc.constantFrom('primary', 'secondary'),
});

const parts = fc.integer({ min: 0, max: 30 }).chain((sources) =>
  fc.record({
    heading: text(500),
    subheading: text(900),
    blocks: fc.array(block(sources), { maxLength: 5 }),
    sources: fc.array(source, { minLength: sources, maxLength: sources }),
    actions: fc.array(action, { maxLength: 12 }),
    notes: fc.array(text(400), { maxLength: 2 }),
    locale: fc.constantFrom('en-GB', 'de', 'sv-SE', 'vi', 'fr'),
    tone: fc.constantFrom('found', 'unclear', 'nothing', 'wrong'),
  }),
);

/** Documents as wild as articles can make them; each line begins with a marker of its own. */
export const anyDocument: fc.Arbitrary<Document> = parts.map((document) => ({
  ...document,
  sources: document.sources.map((one, position) => ({ ...one, number: position + 1 })),
  blocks: document.blocks.map((one, group) => ({
    ...one,
    lines: one.lines.map((each, position) => ({
      ...each,
      spans: [{ text: `fact ${group}.${position}.`, style: 'plain' as const }, ...each.spans],
    })),
  })),
}));
