import { isSpace } from '../extract/letters.js';
import { packs } from '../languages/index.js';
import type { NumberWords, SplitWords } from '../languages/pack.js';
import type { Language } from '../model.js';

/** Longer "sentences" are lists without punctuation; they are cut at a space so that no rule meets a megabyte. */
const longestSentence = 1200;
/** Longest word or abbreviation looked at before a full stop. */
const longestWord = 40;

interface Rules {
  ordinalDot: boolean;
  never: ReadonlySet<string>;
  seldom: ReadonlySet<string>;
  openers: ReadonlySet<string>;
  /** `млрд`, `долл`: what a sum ends with, where a noun behind it has a small letter. */
  sums: ReadonlySet<string>;
}

const rulesByLanguage = new Map(packs.map((pack) => [pack.code, rulesOf(pack.split, pack.numbers)]));
const noRules = rulesOf(
  { abbreviations: [], closingAbbreviations: [], stopWords: [], ordinalDot: false },
  { scales: [], currencies: [] },
);

function rulesOf(
  words: Pick<SplitWords, 'abbreviations' | 'closingAbbreviations' | 'stopWords' | 'ordinalDot'>,
  { scales, currencies }: Pick<NumberWords, 'scales' | 'currencies'>,
): Rules {
  const closing = words.closingAbbreviations.map(partsOf);
  const never = [...words.abbreviations.flatMap(partsOf), ...closing.flatMap((parts) => parts.slice(0, -1))];
  return {
    ordinalDot: words.ordinalDot,
    never: new Set(never),
    seldom: new Set(closing.flatMap((parts) => parts.slice(-1))),
    openers: new Set(words.stopWords),
    sums: new Set(
      [...scales.map(([phrase]) => phrase), ...currencies.flatMap(([, ...phrases]) => phrases)]
        .flatMap((phrase) => phrase.split('|'))
        .map((phrase) => phrase.replace(/[.*]$/u, '').toLowerCase()),
    ),
  };
}

/** `z. B` is met as two words before two full stops. */
function partsOf(abbreviation: string): string[] {
  return abbreviation.toLowerCase().split(/\.? /);
}

/**
 * Cuts a paragraph into sentences: spans without white space at their ends, in order. Linear in its length.
 * A rule table on top of punctuation, since Intl.Segmenter is slower and would need the same rules to mend it.
 */
export function sentencesOf(paragraph: string, language: Language): [start: number, end: number][] {
  const rules = rulesByLanguage.get(language) ?? noRules;
  const spans: [number, number][] = [];
  let from = 0;
  for (const match of paragraph.matchAll(/[.!?…]+[)\]"'”’»“]*|[。！？]/gu)) {
    const end = match.index + match[0].length;
    if (end >= paragraph.length || !endsSentence(paragraph, from, match.index, match[0], rules)) continue;
    addSpan(spans, paragraph, from, end);
    from = end;
  }
  addSpan(spans, paragraph, from, paragraph.length);
  return spans;
}

function addSpan(spans: [number, number][], text: string, from: number, to: number): void {
  let start = from;
  while (to - start > longestSentence) {
    const space = text.lastIndexOf(' ', start + longestSentence);
    const end = space > start ? space : start + longestSentence;
    addTrimmed(spans, text, start, end);
    start = end;
  }
  addTrimmed(spans, text, start, to);
}

function addTrimmed(spans: [number, number][], text: string, from: number, to: number): void {
  let [start, end] = [from, to];
  while (start < end && /[\s*\u200b]/.test(text.charAt(start))) start++;
  while (end > start && /[\s*\u200b]/.test(text.charAt(end - 1))) end--;
  if (start < end) spans.push([start, end]);
}

function endsSentence(text: string, from: number, at: number, mark: string, rules: Rules): boolean {
  const end = at + mark.length;
  if (/^[。！？]/u.test(mark)) return true;
  if (!/\s/.test(text.charAt(end))) return mark === '.' && isGlued(text, at, rules);
  const next = nextWord(text, end);
  if (next === undefined) return false;
  if (next.startsWith('/')) return false;
  const lower = /^\p{Ll}/u.test(next);
  if (mark !== '.') return !lower && !(mark.startsWith('.') && !closes(text, from, at, next, rules));
  return closes(text, from, at, next, rules);
}

/** Whether the full stop at `at` closes a sentence, judged by the words on either side. */
function closes(text: string, from: number, at: number, next: string, rules: Rules): boolean {
  const before = wordBefore(text, from, at);
  const opener = /^\p{Lu}/u.test(next) && rules.openers.has(next.toLowerCase());
  const word = before.toLowerCase();
  if (rules.seldom.has(word) && rules.sums.has(word) && !rules.ordinalDot && /^\p{Lu}\p{Ll}/u.test(next))
    return true;
  if (rules.seldom.has(word) || isAcronym(before)) return opener;
  if (rules.never.has(word) || /^\/.*\/$/.test(before)) return false;
  if (isInitial(before)) return opener && next.length > 1;
  if (/^[\d.,]+$/.test(before)) return closesNumber(text, from, at, before, next, opener, rules);
  if (/^[IVX]{1,5}$/.test(before) && rules.ordinalDot) return opener;
  // A lower-case start is a fragment of its own (machine translations make them) only after a full word.
  if (/^\p{Ll}/u.test(next)) return /^\p{L}{5,}$/u.test(before);
  return true;
}

function closesNumber(
  text: string,
  from: number,
  at: number,
  before: string,
  next: string,
  opener: boolean,
  rules: Rules,
): boolean {
  // `1. President`: the number of a list.
  if (at - before.length <= from + 1 && text.slice(from, at - before.length).trim() === '') return false;
  if (/^\p{Ll}/u.test(next)) return false;
  const short = /^\d{1,2}$/.test(before);
  if (short && /^\d/.test(next)) return false;
  return !(short && rules.ordinalDot) || opener;
}

/** `Ende.Der nächste`: a space was lost; `Node.js` and `tuoitre.vn` are not meant. */
function isGlued(text: string, at: number, rules: Rules): boolean {
  const before = /\p{Ll}{3}$/u.test(text.slice(Math.max(0, at - 3), at));
  const next = /^\p{Lu}\p{Ll}+/u.exec(text.slice(at + 1, at + 1 + longestWord))?.[0];
  return before && next !== undefined && (rules.openers.has(next.toLowerCase()) || next.length > 3);
}

/** `A`, `G.L`, `J.-P`, `Ts`: letters of a name. */
function isInitial(word: string): boolean {
  return /^\p{Lu}$|^\p{Lu}\p{Ll}?\.?-\p{Lu}$|^\p{Lu}\.\p{Lu}$|^(?:Th|Ch|Yu|Ya|Ju|Sh|Ts|Kh|Zh|Dz)$/u.test(
    word,
  );
}

function isAcronym(word: string): boolean {
  return /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word) && !/^\p{Lu}\.-?\p{Lu}$/u.test(word);
}

/** Marks that stand before a word. */
const openings: ReadonlySet<string> = new Set('("\'„“«”»[');

function wordBefore(text: string, from: number, at: number): string {
  const first = Math.max(from, at - longestWord);
  let start = at;
  while (start > first && !isSpace(text, start - 1) && !openings.has(text.charAt(start - 1))) start--;
  return text.slice(start, at);
}

/** The word that follows, behind opening quotes and dashes; a dash before a small letter goes on with the sentence. */
function nextWord(text: string, end: number): string | undefined {
  return /^[\s("'„“«”»[*–—-]*(\p{L}[\p{L}\p{M}]*|\S)/u.exec(text.slice(end, end + longestWord))?.[1];
}
