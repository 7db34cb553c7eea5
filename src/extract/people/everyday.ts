import type { LanguagePack } from '../../languages/pack.js';
import { packTable } from '../packTable.js';
import type { Sentence } from '../sentence.js';
import type { NameSpan } from './names.js';

const everydayWords = packTable(({ people }) => new Set(people.everyday.trim().split(/\s+/u)));
/** Small words that only begin a name: "Les Engagés". */
const smallWords = packTable(
  ({ people }) => new Set([...people.determiners, ...people.openers, ...people.of]),
);

/**
 * Tells the names among what looks like one in the sentences of an article: not "Rare Metals" or "Receives", whose words
 * are in everyday use, unless somebody of the article bears them beside others ("Nicolás Maduro", "Maduro").
 */
export function namesAmong(
  article: readonly { sentence: Sentence; spans: readonly NameSpan[] }[],
): (span: NameSpan, pack: LanguagePack) => boolean {
  const borne = new Set<string>();
  for (const { sentence, spans } of article)
    for (const { parts } of spans)
      if (parts.length > 1 && !isEveryday(parts, sentence.pack)) for (const part of parts) borne.add(part);
  return ({ parts }, pack) => parts.some((part) => borne.has(part)) || !isEveryday(parts, pack);
}

/** "Präsidentin Sobotka Pressestatements": a long common noun behind a name is no part of it. */
export function withoutNouns(span: NameSpan, pack: LanguagePack): NameSpan {
  const [last = '', ...before] = span.parts.toReversed();
  if (pack.people.nounEndings === undefined || before.length === 0 || last.length < longestNamed) return span;
  const word = last.toLowerCase();
  if (/[-‑’']/u.test(last) || !(everydayWords(pack).has(word) || endsLikeNoun(word, pack))) return span;
  const shorter = { ...span, to: span.to - 1, parts: before.reverse(), tight: span.tight.slice(0, -1) };
  return withoutNouns({ ...shorter, possessive: false }, pack);
}

function isEveryday(parts: readonly string[], pack: LanguagePack): boolean {
  const isCommon = (part: string) => {
    const word = part.toLowerCase();
    return everydayWords(pack).has(word) || endsLikeNoun(word, pack);
  };
  return (
    parts.some(isCommon) &&
    // "Angelegenheiten EDA"
    parts.every((part) => isCommon(part) || smallWords(pack).has(part.toLowerCase()) || isAbbreviation(part))
  );
}

/** "Zusammenführung", "Volksdemokratischen": a long word with the ending of an abstract noun or of an adjective is nobody. */
function endsLikeNoun(word: string, { people: { nounEndings = [] } }: LanguagePack): boolean {
  return word.length >= longestNamed && nounEndings.some((ending) => word.endsWith(ending));
}

/** Letters from which on no name has such an ending: "Hartung" has. */
const longestNamed = 8;

function isAbbreviation(part: string): boolean {
  return /^\p{Lu}{2,4}$/u.test(part);
}
