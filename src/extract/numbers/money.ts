import {
  currencyCodes,
  currencyFamilies,
  type CurrencyFamily,
  currencySigns,
  letterSigns,
  scaledSigns,
  scaleSigns,
  signFamilies,
} from '../../languages/currencies.js';
import { type Word, wordAt } from '../words.js';
import { type Money, moneyNamed, type NumberLexicon } from './lexicon.js';

/** A name or sign of money beside a number. */
export interface MoneyReading {
  from: number;
  to: number;
  code: string | null;
  family: CurrencyFamily | null;
  /** `MUSD`, `MSEK`: millions are part of the sign. */
  factor: number;
  /** Written as a sign or a code, not as a word. */
  sign: boolean;
  /** The code is only the likely one of the family. */
  likely?: true;
}

/** Codes that are no words in any language, and so may be written small. */
const smallCodes: ReadonlySet<string> = new Set(
  'usd eur gbp jpy cny rmb rub vnd inr krw chf sek nok dkk cad aud'.split(' '),
);

/** Money named right before `words[end]`: `US$`, `EUR`, `dollar`. */
export function moneyBefore(
  words: readonly Word[],
  end: number,
  lexicon: NumberLexicon,
): MoneyReading | undefined {
  for (let from = Math.max(0, end - 4); from < end; from++) {
    const money = signAt(words, from) ?? letterAt(words, from, end, lexicon) ?? namedAt(words, from, lexicon);
    if (money?.to === end) return money;
  }
  return undefined;
}

/** Money named at `words[at]`, with no number: `in New Zealand dollars`. */
export function moneyAt(
  words: readonly Word[],
  at: number,
  lexicon: NumberLexicon,
): MoneyReading | undefined {
  return namedAt(words, at, lexicon);
}

/** Money named right after a number that ends before `words[at]`: `USD`, `de dollars canadiens`, `đô la Mỹ`. */
export function moneyAfter(
  words: readonly Word[],
  at: number,
  lexicon: NumberLexicon,
): MoneyReading | undefined {
  const direct = signAt(words, at) ?? namedAt(words, at, lexicon);
  if (direct !== undefined) return direct;
  const link = lexicon.moneyLinks.at(words, at)?.to ?? hyphenAt(words, at);
  if (link === undefined) return undefined;
  const apostrophe = wordAt(words, link).lower === '’' ? link + 1 : link;
  return signAt(words, apostrophe) ?? namedAt(words, apostrophe, lexicon);
}

/** `N38.04 trillion`, `S/ 4,200 million`: a letter that is a sign before a figure with a scale. */
function letterAt(
  words: readonly Word[],
  at: number,
  end: number,
  lexicon: NumberLexicon,
): MoneyReading | undefined {
  const scale = lexicon.numerals.at(words, end + 1)?.value;
  if (wordAt(words, end).kind !== 'number' || !scale?.scale || scale.value < 1000) return undefined;
  const text = wordAt(words, at).text;
  if (/^[SB]$/u.test(text) && wordAt(words, at + 1).text === '/' && wordAt(words, at + 1).glued)
    return reading(at, wordAt(words, at + 2).text === '.' ? at + 3 : at + 2, text === 'S' ? 'PEN' : 'PAB');
  // `SR273.1 billion`, `RO 148.6 million`, `Bs. 12 millones`
  const isDotted = wordAt(words, at + 1).text === '.' && wordAt(words, at + 1).glued;
  if (Object.hasOwn(scaleSigns, text) && at + (isDotted ? 2 : 1) === end)
    return reading(at, end, scaleSigns[text]);
  if (!Object.hasOwn(letterSigns, text) || !wordAt(words, end).glued || at + 1 !== end) return undefined;
  return readingOf(at, end, letterSigns[text] ?? '');
}

/** A sign of one currency, or of a name that several countries share. */
function readingOf(from: number, to: number, name: string): MoneyReading {
  return { ...reading(from, to, null), ...moneyNamed(name) };
}

function hyphenAt(words: readonly Word[], at: number): number | undefined {
  return wordAt(words, at).text === '-' && wordAt(words, at).glued ? at + 1 : undefined;
}

function signAt(words: readonly Word[], at: number): MoneyReading | undefined {
  const word = wordAt(words, at);
  return joinedSign(words, at, word) ?? plainSign(words, at, word);
}

/** `US$`, `C $`, `$ CAD`: letters and a dollar sign together, spaced in tokenised text. */
function joinedSign(words: readonly Word[], at: number, word: Word): MoneyReading | undefined {
  const next = wordAt(words, at + 1);
  // `$us 4.904 millones`
  if (word.text === '$' && next.text === 'us' && next.glued) return reading(at, at + 2, 'USD');
  if (word.text === '$' && /^(?:USD?|CAD?|AUD?|HKD?|NZD?|SGD?|MXN?)$/u.test(next.text))
    return reading(at, at + 2, next.text.length === 3 ? next.text : codeOfSign(`${next.text}$`));
  const dotted = dottedSign(words, at);
  if (dotted !== undefined) return dotted;
  if (word.text === 'GH' && /^[¢₵]$/u.test(next.text)) return reading(at, at + 2, 'GHS');
  if (next.text !== '$' || word.kind !== 'word') return undefined;
  const letters = word.text.toUpperCase();
  if (currencyCodes.has(letters)) return reading(at, at + 2, letters);
  if (word.text === 'u' && wordAt(words, at + 2).lower === 's' && wordAt(words, at + 2).glued)
    return reading(at, at + 3, 'USD');
  // `a $5 million deal`: a lone small letter is no sign.
  if (word.text.length === 1 && letters !== 'C' && !(word.capital && next.glued)) return undefined;
  const long = wordAt(words, at + 2).glued ? wordAt(words, at + 2).text : undefined;
  if (letters === 'U' && (long === 'D' || long === 'S')) return reading(at, at + 3, 'USD');
  const code = codeOfSign(`${letters}$`);
  // Dollars of a country that the sign does not tell.
  if (code === undefined && word.capital && next.glued && letters.length <= 3)
    return reading(at, at + 2, null);
  return code === undefined ? undefined : reading(at, at + 2, code);
}

/** `U.S.$`, `U.S $`. */
function dottedSign(words: readonly Word[], at: number): MoneyReading | undefined {
  if (
    wordAt(words, at).lower !== 'u' ||
    wordAt(words, at + 1).text !== '.' ||
    wordAt(words, at + 2).lower !== 's'
  )
    return undefined;
  const sign = wordAt(words, at + 3).text === '.' ? at + 4 : at + 3;
  return wordAt(words, sign).text === '$' ? reading(at, sign + 1, 'USD') : undefined;
}

function plainSign(words: readonly Word[], at: number, word: Word): MoneyReading | undefined {
  if (currencyCodes.has(word.text)) {
    const to = wordAt(words, at + 1).text === '$' && wordAt(words, at + 1).glued ? at + 2 : at + 1;
    return reading(at, to, word.text);
  }
  if (smallCodes.has(word.text)) return reading(at, at + 1, word.text.toUpperCase());
  const code = codeOfSign(word.text);
  if (code !== undefined) return reading(at, at + 1, code);
  const family = Object.hasOwn(signFamilies, word.text) ? signFamilies[word.text] : undefined;
  if (family !== undefined)
    return readingOf(
      at,
      wordAt(words, at + 1).text === '.' && wordAt(words, at + 1).glued ? at + 2 : at + 1,
      family,
    );
  const scaled = Object.hasOwn(scaledSigns, word.text) ? scaledSigns[word.text] : undefined;
  if (scaled !== undefined) return { ...reading(at, at + 1, scaled[0]), factor: scaled[1] };
  const millions = /^M([A-Z]{3})$/u.exec(word.text)?.[1] ?? (/^M€$/u.test(word.text) ? 'EUR' : undefined);
  if (millions === undefined || !currencyCodes.has(millions)) return undefined;
  return { ...reading(at, at + 1, millions), factor: 1e6 };
}

/** Undefined for no sign, null for one of several countries. */
function codeOfSign(text: string): string | null | undefined {
  return Object.hasOwn(currencySigns, text) ? currencySigns[text] : undefined;
}

function reading(from: number, to: number, code: string | null | undefined): MoneyReading {
  return { from, to, code: code ?? null, family: null, factor: 1, sign: true };
}

/** A name with the country it is of, before or after: `Canadian dollars`, `francs suisses`, `đô la Úc`. */
function namedAt(words: readonly Word[], at: number, lexicon: NumberLexicon): MoneyReading | undefined {
  const direct = lexicon.money.at(words, at);
  if (direct !== undefined) return withCountryAfter(words, direct, lexicon);
  const country = lexicon.countries.at(words, at);
  if (country === undefined) return undefined;
  const named = lexicon.money.at(words, hyphenAt(words, country.to) ?? country.to);
  if (named === undefined) return undefined;
  const { family } = named.value;
  return { from: at, to: named.to, code: codeIn(named.value, country.value), family, factor: 1, sign: false };
}

function withCountryAfter(
  words: readonly Word[],
  money: { value: Money; from: number; to: number },
  lexicon: NumberLexicon,
): MoneyReading {
  const plain = { from: money.from, to: money.to, ...money.value, factor: 1, sign: false };
  if (money.value.family === null) return plain;
  const link = lexicon.moneyLinks.at(words, money.to)?.to ?? money.to;
  const country = lexicon.countries.at(words, link);
  const code = country === undefined ? undefined : codeOf(money.value, country.value);
  if (country === undefined || code === undefined) return plain;
  const { from, family } = plain;
  return { from, to: country.to, code, family, factor: 1, sign: false };
}

function codeIn(money: Money, country: string): string | null {
  return codeOf(money, country) ?? money.code;
}

function codeOf(money: Money, country: string): string | undefined {
  if (money.family === null) return undefined;
  const of: Readonly<Record<string, string>> = currencyFamilies[money.family].of;
  return of[country];
}
