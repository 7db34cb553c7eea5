import type { Sentence } from './sentence.js';

/** Works something out of a sentence and remembers it: while a sentence is read, its finders ask for the same. */
export function perSentence<T>(build: (sentence: Sentence) => T): (sentence: Sentence) => T {
  let last: { sentence: Sentence; built: T } | undefined;
  return (sentence) => {
    if (last?.sentence !== sentence) last = { sentence, built: build(sentence) };
    return last.built;
  };
}
