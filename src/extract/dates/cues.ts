import type { LanguagePack } from '../../languages/pack.js';
import { packTable } from '../packTable.js';
import { PhraseTable, phraseSet } from '../phrases.js';
import { holds } from '../spans.js';
import { type Word, wordAt } from '../words.js';
import type { TimeTables } from './tables.js';

/** Words around a time in which a word of the future counts; words before it in which a percentage does. */
const futureReach = 12;
const percentReach = 8;

/** Verbs of meeting in the present: "trifft am Montag" lies ahead. */
const aheadTables = packTable((pack) =>
  phraseSet(pack.meetings.rows.flatMap(({ tense, words }) => (tense === undefined ? [] : words))),
);

/** Verbs told as done that no infinitive looks like. */
const toldTables = packTable((pack) =>
  phraseSet(
    pack.meetings.rows.flatMap(({ tense, frame, words }) =>
      tense === undefined && (frame === 'verb' || frame === 'visit verb')
        ? words.filter((word) => !/[… ]/u.test(word))
        : [],
    ),
  ),
);

const joinTables = packTable((pack) => new Set(pack.meetings.and));

const pastTables = packTable((pack) =>
  phraseSet(pack.meetings.rows.flatMap(({ tense, words }) => (tense === undefined ? words : []))),
);

/** Whether a percentage stands shortly before `at`: "up 5 % from". */
export function percentBefore(words: readonly Word[], at: number, tables: TimeTables): boolean {
  for (let index = Math.max(0, at - percentReach); index < at; index++)
    if (tables.percent.at(words, index) !== undefined) return true;
  return false;
}

/**
 * Whether the clause around the time speaks of the future. A verb of saying or a clause opener between the two
 * parts them: "said on Wednesday that he will go" tells when it was said.
 */
export function isFuture(
  words: readonly Word[],
  from: number,
  to: number,
  tables: TimeTables,
  pack: LanguagePack,
): boolean {
  const borders = bordersOf(pack);
  const isAhead = (at: number) => tables.future.at(words, at) !== undefined || isInPresent(words, at, pack);
  let isPast = false;
  for (let at = from - 1; at >= Math.max(0, from - futureReach); at--) {
    if (borders.at(words, at) !== undefined || isStop(wordAt(words, at))) break;
    if (isAhead(at)) return true;
    isPast ||= isInPast(words, at, pack);
    // "who will visit A on Friday, met B on Monday"
    if (isPast && wordAt(words, at).text === ',') break;
  }
  // "met B on Monday and invited him to visit A"; "met B, and on Friday he will see A"
  if (isPast && !joinTables(pack).has(wordAt(words, from - 1).lower)) return false;
  if (borders.at(words, from - 1)?.value === 'speech') return false;
  for (let at = to; at < Math.min(words.length, to + futureReach); at++) {
    if (borders.at(words, at) !== undefined || isStop(wordAt(words, at))) return false;
    // "met B on Monday and is due back on Friday": what follows "and" has a day of its own.
    if (isAhead(at)) return !joinTables(pack).has(wordAt(words, at - 1).lower);
  }
  return false;
}

/** "har på torsdagen haft samtal med" only looks like "har samtal med". */
function isInPresent(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  const match = aheadTables(pack).at(words, at);
  if (match === undefined || isOfPast(words, at, pack)) return false;
  if (match.second === null) return true;
  for (let inner = match.to; inner < match.second.from; inner++)
    if ((pastTables(pack).at(words, inner)?.second?.from ?? 0) >= match.to) return false;
  return true;
}

/** "hann under dagen träffa": the infinitive that a verb in the past leads to. */
function isOfPast(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  for (let start = Math.max(0, at - futureReach); start < at; start++) {
    const second = pastTables(pack).at(words, start)?.second;
    if (second != null && holds(second, at)) return true;
  }
  return false;
}

const untoldTables = packTable(({ meetings }) => phraseSet([...meetings.presents, ...meetings.infinitives]));

/** A verb of meeting in a form that tells of what has been: "met", not "meets" or "meet". */
function isInPast(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  return toldTables(pack).at(words, at) !== undefined && untoldTables(pack).at(words, at) === undefined;
}

function isStop(word: Word): boolean {
  return /^[;!?:]$/u.test(word.text);
}

const known = new WeakMap<LanguagePack, PhraseTable<'speech' | 'clause'>>();

function bordersOf(pack: LanguagePack): PhraseTable<'speech' | 'clause'> {
  const ready = known.get(pack);
  if (ready !== undefined) return ready;
  const fresh = new PhraseTable<'speech' | 'clause'>([
    ...pack.people.speech.map((phrase) => [phrase, 'speech'] as const),
    ...pack.meetings.clauseOpeners.map((phrase) => [phrase, 'clause'] as const),
  ]);
  known.set(pack, fresh);
  return fresh;
}
