import type { LanguagePack } from '../languages/pack.js';
import type { Place } from '../model.js';
import { findPlaces } from './places.js';
import type { Word } from './words.js';

/** Where a dateline may begin (page noise before it) and how many words may stand before its dash. */
const latestStart = 8;
const longestLine = 14;

/**
 * The place a report was written in: `MOSCOW —`, `HÀ NỘI —`, `HANOI, Nov 3 (Agency) -`, `Hanoi (dpa) -`.
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

function mentionOf(words: readonly Word[], pack: LanguagePack) {
  const head = words.slice(0, latestStart + longestLine + 3);
  return findPlaces(head, pack).find(
    ({ place, from, to }) =>
      place.city !== null && place.name === null && from <= latestStart && isDateline(head, from, to),
  );
}

function isDateline(words: readonly Word[], from: number, to: number): boolean {
  if (!isCapitals(words, from, to) && !(from === 0 && words[to]?.text === '(')) return false;
  if (!/^[,(/:.–—-]$/u.test(words[to]?.text ?? '')) return false;
  return words.slice(to, to + longestLine).some(endsLine);
}

function isCapitals(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).every((word) => word.text === word.text.toUpperCase());
}

/** A dash between spaces or behind a full stop (`(EFE).-`), or the slash that closes `/TASS/`. */
function endsLine(word: Word, at: number, words: readonly Word[]): boolean {
  if (word.text === '—' || word.text === '/') return true;
  return /^[–-]$/u.test(word.text) && (!word.glued || words[at - 1]?.text === '.');
}
