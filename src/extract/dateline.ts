import { smallAgencies } from '../languages/agencies.js';
import type { LanguagePack } from '../languages/pack.js';
import type { Place } from '../model.js';
import { findNamed, type Named } from './places.js';
import { type Word, wordAt } from './words.js';

/** Where a dateline may begin (page noise before it) and how many words may stand before its dash. */
const latestStart = 8;
const longestLine = 14;
/** Words of a place and of the country behind it, at most. */
const longestPlace = 8;
/** How soon the day must begin, and the dash follow, behind a place that is not in capitals. */
const nearDay = 3;
const nearDash = 13;
/** Words of a day in front of the place, its comma included. */
const longestDay = 6;
/** Without one of these, a year or an end of the sentence right behind the place there is none. */
const lineEnds: ReadonlySet<string> = new Set(['—', '–', '-', '/', '(', ':']);
/** Words of a sentence that holds nothing but a place. */
const shortest = 5;

/**
 * The place a report was written in: `MOSCOW —`, `HÀ NỘI —`, `HANOI, Nov 3 (Agency) -`, `Hanoi (dpa) -`,
 * `Hanoi, 3. November 2024 (dpa) –`.
 * Reads the words of a passage, mostly an article's first; undefined where there is no dateline.
 */
export function datelineOf(words: readonly Word[], pack: LanguagePack): Place | undefined {
  return mentionOf(words, pack)?.place;
}

/** The first word behind the dateline; 0 where there is none. */
export function datelineEnd(words: readonly Word[], pack: LanguagePack): number {
  const mention = mentionOf(words, pack);
  return mention === undefined
    ? 0
    : words.findIndex((word, at) => at >= mention.to && endsLine(word, at, words)) + 1;
}

/** What every dateline has, told without cutting the text into words: a mark or a year that ends it, or few words. */
export function mayHoldDateline(text: string): boolean {
  return /[—–\-/(|]|20\d\d/.test(text) || text.trim().split(/\s+/, shortest + 1).length <= shortest;
}

function mentionOf(words: readonly Word[], pack: LanguagePack) {
  const head = words.slice(0, latestStart + longestLine + 3);
  const mayEnd = ({ text }: Word, at: number) =>
    text === '|' || lineEnds.has(text) || isYear(text) || (text === '.' && isBehindDayAlone(at, head));
  if (words.length > longestLineWithDay && !head.some(mayEnd)) return undefined;
  const named = findNamed(head.slice(0, latestStart + longestPlace), pack);
  return named.places.find(
    ({ place, from, to }) =>
      place.city !== null && place.name === null && from <= latestStart && isDateline(head, from, to, named),
  );
}

function isDateline(words: readonly Word[], from: number, to: number, named: Named): boolean {
  // The sentence cutter may leave the place alone: "MOSCOW. Nov 5 (Agency) –".
  if (from === 0 && wordAt(words, to).text === '.' && /^[–-]$/u.test(wordAt(words, to + 1).text)) return true;
  if (from === 0 && isBeforeAgency(words, to)) return true;
  if (from === 0 && isBeforeSender(words, to)) return true;
  if (isBehindDay(words, from)) return lineEnds.has(wordAt(words, to).text);
  // "ACCRA: The minister …", a place alone with the year or the day on the line before.
  if (from === 0 && isCapitals(words, from, to) && wordAt(words, to).text === ':') return true;
  if (from === 0 && words.length === to + 1 && wordAt(words, to).text === '.') return true;
  if (from === 0 && (isBeforeWeekday(words, to) || isLineWithDay(words, to))) return true;
  // "Wien – Außenminister …", "Kampala | Saturday, …"
  if (from === 0 && isBeforeText(words, to, named)) return true;
  const isPlain = isCapitals(words, from, to) || (from === 0 && wordAt(words, to).text === '(');
  const end = behindDistrict(words, to, named);
  // "Tegucigalpa, Honduras. The minister …"
  if (from === 0 && end > to && words.length === end + 1 && wordAt(words, end).text === '.') return true;
  if (from === 0 && isBeforeDay(words, end) && isBeforeAgency(words, openingBracket(words, end))) return true;
  if (!isPlain && !(from === 0 && isBeforeDay(words, end))) return false;
  if (!/^[,(/:.–—-]$/u.test(wordAt(words, end).text) && wordAt(words, end).kind !== 'number') return false;
  return words.slice(to, to + longestLine).some(endsLine);
}

/** A dash between spaces and a text that is longer than a headline’s, or an upright line. */
function isBeforeText(words: readonly Word[], to: number, { places }: Named): boolean {
  const [mark, next] = [words[to], words[to + 1]];
  if (mark?.text === '|') return true;
  // "Paris - New York" is a way.
  if (places.some(({ from }) => from === to + 1)) return false;
  return (
    /^[–—-]$/u.test(mark?.text ?? '') &&
    mark?.glued === false &&
    next?.capital === true &&
    words.length > longestLine
  );
}

/** "Bogotá D.C., 18 de septiembre de 2024.", "BAKU, Azerbaijan, May 21." */
function behindDistrict(words: readonly Word[], to: number, { countries }: Named): number {
  const country = countries.find(({ from, form }) => from === to + 1 && form === 'name');
  if (
    country !== undefined &&
    wordAt(words, to).text === ',' &&
    /^[,.]$/u.test(wordAt(words, country.to).text)
  )
    return country.to;
  const isDistrict =
    words
      .slice(to, to + 4)
      .map(({ text }) => text)
      .join('') === 'D.C.';
  return isDistrict ? to + 4 : to;
}

/** "SUVA, Monday: The speaker …": a place in capitals, one word and a colon. */
function isBeforeWeekday(words: readonly Word[], to: number): boolean {
  const isMarked = wordAt(words, to).text === ',' && wordAt(words, to + 2).text === ':';
  return isMarked && isCapitals(words, 0, to);
}

/** "Astana, 20. August, Kazinform": a line that holds the place, the day and the agency alone. */
function isLineWithDay(words: readonly Word[], to: number): boolean {
  return (
    words.length <= longestLineWithDay &&
    wordAt(words, to).text === ',' &&
    wordAt(words, to + 1).kind === 'number' &&
    wordAt(words, words.length - 2).text === ','
  );
}

/** Its words, marks included: "Ulan Bator, 20. August 2025, Kazinform". */
const longestLineWithDay = 9;

/** Where the bracket behind a day opens: "New Delhi, Aug 21 (PTI) Minister …". */
function openingBracket(words: readonly Word[], to: number): number {
  return words.findIndex(({ text }, at) => at > to && at <= to + nearDash && text === '(');
}

/** `Hanoi, 3. November (dpa) –`, `Ханой. 3 ноября. АГЕНТСТВО –`: a day and, soon, the dash stand behind it. */
function isBeforeDay(words: readonly Word[], to: number): boolean {
  // "Riyadh 18 February 2026 SPA -"
  const isMarked = /^[,.]$/u.test(wordAt(words, to).text);
  if (!isMarked && wordAt(words, to).kind !== 'number') return false;
  const day = words.slice(to, to + 1 + nearDay).some((word) => word.kind === 'number');
  const near = words.slice(to, to + nearDash);
  return (
    day && near.some((word, at) => endsLine(word, at, near) || (word.text === ')' && near[at + 1]?.capital))
  );
}

/** `14 июля, Минск /Корр. БЕЛТА/.`, `21. November 2025, Bern (sda) –`: the line opens with the day. */
function isBehindDay(words: readonly Word[], from: number): boolean {
  return (
    from > 1 &&
    from <= longestDay &&
    wordAt(words, 0).kind === 'number' &&
    wordAt(words, from - 1).text === ','
  );
}

/** `КИЕВ, 16 ноября.`, `LIMA, 6 de marzo.`: a full stop behind the day and the month, the day behind a comma. */
function isBehindDayAlone(at: number, words: readonly Word[]): boolean {
  if (at > longestLine || wordAt(words, at - 1).kind !== 'word') return false;
  const day = [at - 2, at - 3].find((before) => wordAt(words, before).kind === 'number');
  return day !== undefined && wordAt(words, day - 1).text === ',';
}

/** "Baghdad / Example News – The minister …": a slash and the sender’s name. */
function isBeforeSender(words: readonly Word[], to: number): boolean {
  // "Berlin/Wien –" names two places.
  if (wordAt(words, to).text !== '/' || wordAt(words, to).glued) return false;
  let end = to + 1;
  while (end <= to + longestSender && (wordAt(words, end).capital || wordAt(words, end).glued)) end++;
  return end > to + 1 && /^[–—-]$/u.test(wordAt(words, end).text) && !wordAt(words, end).glued;
}

/** Words of a sender’s name, its marks included. */
const longestSender = 5;

/** "Ankara (AA) Handeln växer", "KÖPENHAMN (TT-Ritzau). Danmarks …": an agency in brackets, and its sentence is over. */
function isBeforeAgency(words: readonly Word[], to: number): boolean {
  if (wordAt(words, to).text !== '(') return false;
  const close = words.findIndex((word, at) => at > to && word.text === ')');
  if (close === -1 || close - to > nearDay + 1) return false;
  const isAgency = words
    .slice(to + 1, close)
    .every(({ text }) => text === text.toUpperCase() || smallAgencies.has(text));
  return wordAt(words, close + 1).text === '.' || (isAgency && wordAt(words, close + 1).capital);
}

function isCapitals(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).every((word) => word.text === word.text.toUpperCase());
}

function isYear(text: string): boolean {
  return /^20\d\d$/u.test(text);
}

/** A dash between spaces or behind a full stop (`(EFE).-`), or the slash that closes `/TASS/`. */
function endsLine(word: Word, at: number, words: readonly Word[]): boolean {
  // "SANTIAGO, 21 de abril de 2025."
  if (word.text === '.')
    return (
      words.slice(Math.max(0, at - 2), at).some(({ text }) => isYear(text)) || isBehindDayAlone(at, words)
    );
  if (word.text === '/') return wordAt(words, at - 1).kind !== 'number';
  if (word.text === '—') return true;
  // "ISLAMABAD, May 27 (APP):"
  if (word.text === ':') return wordAt(words, at - 1).text === ')';
  return /^[–-]$/u.test(word.text) && (!word.glued || wordAt(words, at - 1).text === '.');
}
