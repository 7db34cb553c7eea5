import type { MeetingRow } from '../../languages/pack.js';
import { packTable } from '../packTable.js';
import { determinersOf } from '../people/roles.js';
import { perSentence } from '../perSentence.js';
import { type PhraseMatch, PhraseTable, phraseSet } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { holds, inSpans, overlap, type Span } from '../spans.js';
import { isSmall, type Word, wordAt } from '../words.js';

/** A word or phrase that tells of a meeting. */
export interface Anchor {
  row: MeetingRow;
  /** As the sentence has it, lower-cased; `…` for what stands between its parts. */
  written: string;
  /** Word span of its first part; `last` is the last word of its second part when it has a gap. */
  from: number;
  to: number;
  last: number;
  /** Where its second part begins; `to` without one. */
  second: number;
  /** The meeting word this one stands in for, before a further partner. */
  again?: Anchor;
}

const anchorTables = packTable(
  ({ meetings }) =>
    new PhraseTable<MeetingRow | undefined>([
      ...meetings.rows.flatMap((row) => row.words.map((phrase) => [phrase, row] as const)),
      ...meetings.notMeetings.map((phrase) => [phrase, undefined] as const),
    ]),
);
const prepositionTables = packTable(({ meetings, dates }) =>
  phraseSet([
    ...meetings.absent,
    ...meetings.with,
    ...meetings.occasions,
    ...dates.leads.until,
    ...dates.leads.since,
  ]),
);
const joinTables = packTable((pack) => phraseSet(pack.meetings.and));
const otherSenseTables = packTable((pack) => phraseSet(pack.meetings.otherSense));

const asideTables = packTable(({ meetings }) =>
  phraseSet([...meetings.sameDay, ...meetings.then, ...meetings.also]),
);

/** Whether a meeting word is a verb with sides of its own. */
export function isVerb({ row }: Anchor): boolean {
  return row.frame === 'verb' || row.frame === 'passive';
}

/** How far behind the word its other sense shows: "meet the growing energy needs". */
const senseReach = 5;

type Found = PhraseMatch<MeetingRow | undefined>;

/** Every meeting word of the sentence, the longest phrase at each place; where times are told they may stand inside a phrase. */
export function anchorsOf(sentence: Sentence, times?: readonly Span[]): readonly Anchor[] {
  return times === undefined ? timelessAnchors(sentence) : findAnchors(sentence, times);
}

/** Asked for by each name of a sentence. */
const timelessAnchors = perSentence((sentence) => findAnchors(sentence));

function findAnchors(sentence: Sentence, times?: readonly Span[]): Anchor[] {
  const { words } = sentence;
  const anchors: Anchor[] = [];
  const inside = new Set<number>();
  const around = aroundAsides(sentence, times);
  for (let at = 0; at < words.length; at++) {
    if (inside.has(at)) continue;
    const match = around(at);
    if (match === undefined || isWider(match, around)) continue;
    const last = match.second === null ? match.to - 1 : match.second.to - 1;
    for (let word = match.from; word < match.to; word++) inside.add(word);
    for (let word = match.second?.from ?? 0; word < (match.second?.to ?? 0); word++) inside.add(word);
    if (match.value === undefined) {
      const own = isTorn(match, sentence) ? anchorBefore(sentence, match.from, match.second.from) : undefined;
      if (own !== undefined) anchors.push(own);
      continue;
    }
    anchors.push({
      row: match.value,
      written: writtenOf(match, words),
      from: match.from,
      to: match.to,
      last,
      second: match.second?.from ?? match.to,
    });
  }
  return anchors.filter((anchor) => !hasOtherSense(anchor, sentence) && !isElsewhere(anchor, words));
}

/**
 * "called on A and is scheduled to meet B", "called on A during her visit to Peru": behind "and" a verb of its own goes on,
 * or "to" leads to a place, unlike in "called on A and B to resign".
 */
function isTorn(match: Found, { words, pack }: Sentence): match is Found & { second: Span } {
  if (match.second === null) return false;
  if (wordAt(words, match.second.to).capital) return true;
  return joinTables(pack)
    .findAll(words, match.to, match.second.from)
    .some(({ to }) => isSmall(wordAt(words, to)) && determinersOf(pack).at(words, to) === undefined);
}

/** "received Minister A, who delivered a letter from B": the meeting word at a place when what follows an end is left out. */
export function anchorBefore({ words, pack }: Sentence, from: number, end: number): Anchor | undefined {
  const match = anchorTables(pack).at(words.slice(0, end), from);
  if (match?.value === undefined) return undefined;
  return {
    row: match.value,
    written: writtenOf(match, words),
    from: match.from,
    to: match.to,
    last: match.second === null ? match.to - 1 : match.second.to - 1,
    second: match.second?.from ?? match.to,
  };
}

/** "har på torsdagen haft samtal": a phrase of its own within the gap ends where this one does. */
function isWider({ to, second }: Found, around: (at: number) => Found | undefined): boolean {
  for (let at = to; second !== null && at < second.from; at++) {
    const inner = around(at)?.second;
    if (inner != null && overlap(inner, second)) return true;
  }
  return false;
}

/** "received on Monday a call from", "had lunch today with": the phrase at a word, whether or not asides stand within it. */
function aroundAsides({ words, pack }: Sentence, times?: readonly Span[]): (at: number) => Found | undefined {
  const table = anchorTables(pack);
  const asides = times === undefined ? [] : [...times, ...asideTables(pack).findAll(words)];
  if (asides.length === 0) return (at) => table.at(words, at);
  const aside = inSpans(asides);
  /** The words outside asides, where each stands among all, and where each of all stands among them. */
  const rest: Word[] = [];
  const places: number[] = [];
  const placeOf = words.map((word, at) => {
    if (aside[at]) return -1;
    places.push(at);
    return rest.push(word) - 1;
  });
  const spread = ({ from, to }: Span): Span => ({
    from: places[from] ?? from,
    to: (places[to - 1] ?? to) + 1,
  });
  return (at) => {
    const plain = table.at(words, at);
    const match = table.at(rest, placeOf[at] ?? -1);
    if (match === undefined || lengthOf(match) <= lengthOf(plain)) return plain;
    return { ...match, ...spread(match), second: match.second && spread(match.second) };
  };
}

/** Words of a phrase without what stands in its gap. */
function lengthOf(match: Found | undefined): number {
  if (match === undefined) return 0;
  return match.to - match.from + (match.second === null ? 0 : match.second.to - match.second.from);
}

/** "left for Paris": where somebody stands in a picture is told between marks. */
function isElsewhere({ row, from }: Anchor, words: Sentence['words']): boolean {
  return row.frame === 'caption noun' && !/^[(,]$/u.test(wordAt(words, from - 1).text);
}

function writtenOf({ from, to, second }: PhraseMatch<unknown>, words: Sentence['words']): string {
  const part = (start: number, end: number) =>
    words
      .slice(start, end)
      .map((word) => word.lower)
      .join(' ');
  return second === null ? part(from, to) : `${part(from, to)} … ${part(second.from, second.to)}`;
}

function hasOtherSense(anchor: Anchor, { words, pack }: Sentence): boolean {
  if (!isVerb(anchor)) return false;
  const table = otherSenseTables(pack);
  // "a reçu lundi un appel de": the meeting word’s own second part is no other object.
  const isOwn = (at: number) => holds({ from: anchor.second, to: anchor.last + 1 }, at);
  const isOther = (at: number) => !isOwn(at) && table.at(words, at) !== undefined;
  for (let at = anchor.to; at < anchor.to + senseReach && !isStop(wordAt(words, at)); at++)
    if (isOther(at)) return true;
  // "will er Vorkehrungen gegen neue Zölle treffen.": a verb that closes its clause has its object in front.
  if (wordAt(words, anchor.last + 1).kind === 'word') return false;
  const start = Math.max(0, anchor.last - senseReach);
  for (
    let at = anchor.last - 1;
    at >= start && !isStop(wordAt(words, at)) && wordAt(words, at).text !== ',';
    at--
  )
    if (isOther(at)) return true;
  return false;
}

function isStop({ text }: Word): boolean {
  return /^[.;:]$/u.test(text);
}

/**
 * "wolle er mit A Vorkehrungen gegen Zölle treffen": where the verb ends its clause its object stands before it, behind
 * the people; "vor der Entscheidung" is no object.
 */
export function hasOtherObject(
  { from, row }: Anchor,
  { words, pack }: Sentence,
  clauses: readonly number[],
  people: readonly { to: number }[],
): boolean {
  if (row.frame !== 'verb') return false;
  const table = otherSenseTables(pack);
  const start = Math.max(0, ...people.map(({ to }) => to));
  for (let at = from - 1; at >= start && clauses[at] === clauses[from]; at--)
    if (table.at(words, at) !== undefined && !isPrepositional(words, pack, at)) return true;
  return false;
}

/** Whether a preposition stands before the noun or its article. */
function isPrepositional(words: Sentence['words'], pack: Sentence['pack'], at: number): boolean {
  const table = prepositionTables(pack);
  return [at - 1, at - 2].some((before) => table.at(words, before) !== undefined);
}
