import fc from 'fast-check';

/** Pieces of news in several languages, that rules fire on. */
const news = [
  'Kenyan President Jane Mwangi received Peruvian Foreign Minister Carlos Rojas in Nairobi on 5 March 2025.',
  'Kenyas Präsidentin Jane Mwangi traf am 5. März 2025 in Nairobi den peruanischen Außenminister Carlos Rojas.',
  'Kenyas president Jane Mwangi träffade Perus utrikesminister Carlos Rojas i Nairobi den 5 mars 2025.',
  'Tổng thống Kenya Jane Mwangi đã hội đàm với Ngoại trưởng Peru Carlos Rojas tại Nairobi ngày 5/3/2025.',
  'La présidente du Kenya Jane Mwangi a rencontré le ministre péruvien Carlos Rojas à Nairobi le 5 mars 2025.',
  'Президент Кении Джейн Мванги встретилась с министром иностранных дел Перу в Найроби 5 марта 2025 года.',
  'Trade between Kenya and Peru rose 26.1% to USD 4.58 billion in 2024.',
  'Der Handel zwischen Kenia und Peru stieg 2024 um 26,1 Prozent auf 4,58 Milliarden US-Dollar.',
  'The two sides aim for 15 billion USD by 2030, and will meet again next week.',
  'President Mwangi said the talks were “frank”.',
];

/** What pages, machines and enemies put between. */
const noise = [
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\u2028',
    '\t',
    ' ',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\u202e',
    '\u0000',
    '\u001b[31m',
  ],
  ...[
    '# ',
    '> ',
    '- ',
    '* ',
    '1. ',
    '| a | b |',
    '---',
    '***',
    '![x](y)',
    '[x](https://evil.example)',
    '<b>',
    '</p>',
  ],
  ...[
    '@everyone',
    '<@1>',
    '```',
    '||',
    '\\',
    '"',
    '“',
    '(',
    ')',
    '[',
    ']',
    '…',
    '...',
    '!?',
    '%',
    '=',
    '+1',
    '-2',
  ],
  ...['Source: https://news.example/2025/03/06/a', 'Foto: AP', 'Published: 6 March 2025', '06/03/2025 10:00'],
  ...[
    'U.S.',
    'Dr.',
    'z. B.',
    'bl.a.',
    'TP.HCM',
    '1,2,3',
    '1.000.000',
    '31.02.2025',
    '2025-13-45',
    '99999999999',
  ],
];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...news) },
  { weight: 3, arbitrary: fc.constantFrom(...noise) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  // Sentences cut anywhere.
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...news), fc.nat(100), fc.nat(100))
      .map(([text, from, to]) => text.slice(Math.min(from, to), Math.max(from, to))),
  },
);

/** An article's text: news, cut and mixed with what does not belong there. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(piece, { minLength: 1, maxLength: 14 })
  .map((pieces) => pieces.join(' '));

/** Texts of a small folder, by file name. */
export const hostileFolder: fc.Arbitrary<Record<string, string>> = fc
  .array(hostileText, { minLength: 1, maxLength: 4 })
  .map((texts) => Object.fromEntries(texts.map((text, at) => [`${at}.txt`, text])));
