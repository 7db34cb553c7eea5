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

function isEveryday(parts: readonly string[], pack: LanguagePack): boolean {
  const words = parts.map((part) => part.toLowerCase());
  const everyday = everydayWords(pack);
  return (
    words.some((word) => everyday.has(word)) &&
    words.every((word) => everyday.has(word) || smallWords(pack).has(word))
  );
}
