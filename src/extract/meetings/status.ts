import type { MeetingStatus } from '../../model.js';
import { packTable } from '../packTable.js';
import { type PhraseMatch, PhraseTable, phraseSet, startOfPhraseBefore } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { type Anchor, isVerb } from './anchors.js';
import type { SideList } from './sides.js';
import { isSmall, wordAt } from '../words.js';
import { holds, lies, overlap, type Span } from '../spans.js';

type Marker = 'planned' | 'cancelled' | 'unreal' | 'negation' | 'kept';

/** Doubts cast on the whole sentence: "unconfirmed reports that …". */
const hearsayTables = packTable((pack) => phraseSet(pack.meetings.hearsay));

/** What the words around a meeting word say of it; `unreal` meetings are not reported at all. */
export type Reality = MeetingStatus | 'unreal';

const markerTables = packTable(
  ({ meetings }) =>
    new PhraseTable<Marker>([
      ...meetings.cancelled.map((phrase) => [phrase, 'cancelled'] as const),
      ...meetings.planned.map((phrase) => [phrase, 'planned'] as const),
      ...meetings.unreal.map((phrase) => [phrase, 'unreal'] as const),
      ...meetings.negation.map((phrase) => [phrase, 'negation'] as const),
      ...(meetings.kept ?? []).map((phrase) => [phrase, 'kept'] as const),
    ]),
);
const sameDayTables = packTable((pack) => phraseSet(pack.meetings.sameDay));
const infinitiveTables = packTable((pack) => phraseSet(pack.meetings.infinitives));
const attributiveTables = packTable((pack) => phraseSet(pack.meetings.attributive));
const meantTables = packTable((pack) => phraseSet(pack.meetings.meant));
const joinTables = packTable((pack) => phraseSet(pack.meetings.and));
const speechTables = packTable((pack) => phraseSet(pack.people.speech));
const duringTables = packTable((pack) => phraseSet(pack.meetings.during));
const occasionTables = packTable((pack) => phraseSet(pack.meetings.occasions));
const determinerTables = packTable((pack) => phraseSet(pack.people.determiners));

/** Words between a marker and the meeting word, at most. */
const reach = 14;

/** Reads the markers of the anchor's own clause. Cancelled outweighs unreal, unreal outweighs planned. */
export function realityOf(
  anchor: Anchor,
  anchors: readonly Anchor[],
  sentence: Sentence,
  clauses: readonly number[],
  lists: readonly SideList[],
  times: readonly { from: number; to: number }[],
  days: readonly { from: number; to: number }[] = [],
): { reality: Reality; why: string; at?: number } {
  const [doubt] = hearsayTables(sentence.pack).findAll(sentence.words);
  if (doubt !== undefined) return { reality: 'unreal', why: `"${doubt.phrase}": hearsay` };
  if (/[?？]["”»’)]?$/u.test(sentence.passage.text.trimEnd()))
    return { reality: 'unreal', why: 'a question' };
  const dayParts = sameDayTables(sentence.pack).findAll(sentence.words);
  const markers = markerTables(sentence.pack)
    .findAll(sentence.words)
    // "on May 25" is no "may".
    .filter((marker) => !times.some((time) => lies(marker, time.from, time.to)))
    // "por la mañana" is no "mañana".
    .filter((marker) => !dayParts.some(({ from, to }) => lies(marker, from + 1, to)))
    // "A greets B ahead of their talks": they are together.
    .filter((marker) => !isOfCaption(marker, anchor, anchors, sentence))
    .filter((marker) => touches(marker, anchor, anchors, sentence, clauses, lists));
  const told = (kind: Marker) => markers.find((marker) => marker.value === kind);
  for (const [kind, reality] of [
    ['cancelled', 'cancelled'],
    ['unreal', 'unreal'],
    ['negation', 'unreal'],
    ['planned', 'planned'],
  ] as const) {
    const marker = told(kind);
    // "A sollte am 20. Mai von B empfangen werden": with a day of its own it was a plan, no wish.
    if (marker === undefined) continue;
    if (kind === 'unreal' && isPlan(marker, anchor, sentence, clauses, days))
      return { reality: 'planned', why: `"${marker.phrase}" beside "${anchor.written}" and a day: planned` };
    return { reality, why: `"${marker.phrase}" beside "${anchor.written}": ${reality}`, at: marker.from };
  }
  if (anchor.row.tense === 'future')
    return { reality: 'planned', why: `"${anchor.written}" looks ahead: planned` };
  // "в ходе визита в Италию встретится с A": a visit during which something will be lies ahead too.
  const ahead =
    anchor.row.frame === 'visit noun' &&
    anchors.find(({ row, from }) => row.tense === 'future' && clauses[from] === clauses[anchor.from]);
  if (ahead) return { reality: 'planned', why: `"${ahead.written}" beside "${anchor.written}": planned` };
  return { reality: 'held', why: `nothing around "${anchor.written}" says otherwise: held` };
}

function isPlan(
  { from, to }: { from: number; to: number },
  anchor: Anchor,
  { words, pack }: Sentence,
  clauses: readonly number[],
  times: readonly { from: number; to: number }[],
): boolean {
  if (meantTables(pack).at(words, from)?.to !== to) return false;
  return times.some((time) => lies(time, to, anchor.last) && clauses[time.from] === clauses[from]);
}

function isOfCaption(
  { from }: { from: number },
  anchor: Anchor,
  anchors: readonly Anchor[],
  { words, pack }: Sentence,
): boolean {
  const isGreeting = anchors.some(({ row, to }) => row.frame === 'verb' && to <= from);
  return isGreeting && duringTables(pack).at(words, from)?.to === anchor.from;
}

function touches(
  marker: PhraseMatch<Marker>,
  anchor: Anchor,
  anchors: readonly Anchor[],
  { words, pack }: Sentence,
  clauses: readonly number[],
  lists: readonly SideList[],
): boolean {
  if (marker.value === 'negation' && marker.from >= anchor.to && !deniesVerb(marker, anchor, words))
    return false;
  if (speechTables(pack).at(words, marker.from) !== undefined && isOccasion(anchor, { words, pack }))
    return false;
  // "ofreció un almuerzo": what the meeting word itself holds was given, not offered.
  const isWithin = lies(marker, anchor.from, anchor.to) && marker.to <= anchor.last;
  if (marker.value === 'unreal' && isWithin) return false;
  // "met B to discuss preparations for the summit": it is the summit that lies ahead.
  if (
    isVerb(anchor) &&
    marker.from > anchor.last &&
    attributiveTables(pack).at(words, marker.from) !== undefined
  )
    return false;
  // "arrived in Riga to visit the fort": what looks ahead is the second one.
  const isOfLater = ({ from, last }: Anchor) => from > anchor.last && overlap({ from, to: last + 1 }, marker);
  if (marker.value === 'planned' && anchors.some(isOfLater)) return false;
  // A marker that reaches into the anchor ("to meet") always counts.
  if (marker.from <= anchor.last && marker.to > anchor.from) return true;
  // "denied that she had met B", "dementerade i går att hon …": the clause is that of the marker’s last word.
  const clause = clauses[(marker.second ?? marker).to - 1];
  if (clause !== clauses[anchor.from] && clause !== clauses[anchor.last]) return false;
  const isBefore = marker.to <= anchor.from;
  const between: [number, number] = isBefore ? [marker.to, anchor.from] : [anchor.to, marker.from];
  if (gapOf(between, lists) > reach) return false;
  if (anchors.some((other) => other !== anchor && lies(other, ...between)))
    return isBefore && marker.value === 'planned' && goesOnUntensed(anchor, { words, pack });
  if (isBefore) return true;
  // "Receiving B, A said the border would open": so will what is said, not the meeting.
  const isOfSaid = ({ from, to }: Span) => from >= anchor.to && wordAt(words, to).text !== ',';
  if (
    marker.value !== 'cancelled' &&
    speechTables(pack).findAll(words, anchor.to, marker.from).some(isOfSaid)
  )
    return false;
  if (isOfOtherNoun(marker, { words, pack })) return false;
  if (marker.value === 'planned' && isOfNounBefore(marker, anchor, { words, pack }, lists)) return false;
  const isInside = marker.value === 'cancelled' || lists.some(({ from }) => from >= marker.to);
  if (!(anchor.last >= anchor.to && isInside) && isOfLaterVerb(anchor, between, lists)) return false;
  // Behind the anchor "and" starts a statement of its own: "is on a visit and will attend …".
  const inList = (at: number) => lists.some((list) => holds(list, at));
  for (let at = between[0]; at < between[1]; at++)
    if (!inList(at) && joinTables(pack).at(words, at) !== undefined) return false;
  return true;
}

/** "sẽ gặp A và hội kiến B": where verbs show no tense, what is said of the first goes for the one behind "and". */
function goesOnUntensed({ from }: Anchor, { words, pack }: Pick<Sentence, 'words' | 'pack'>): boolean {
  const isUntensed =
    pack.meetings.rows.every(({ tense }) => tense === undefined) ||
    infinitiveTables(pack).at(words, from) !== undefined;
  const isListed = isUntensed && wordAt(words, from - 1).text === ',';
  return isListed || (isUntensed && startOfPhraseBefore(joinTables(pack), words, from) !== undefined);
}

/** Words of "à l’occasion d’une brève". */
const longestOccasion = 8;

/** "held talks on the proposed agreement": behind an article it is said of another noun. */
function isOfOtherNoun(
  marker: { from: number; to: number },
  { words, pack }: Pick<Sentence, 'words' | 'pack'>,
) {
  const next = wordAt(words, marker.to);
  if (next.kind !== 'word') return false;
  if (pack.people.nounsCapitalised && !next.capital) return false;
  return determinerTables(pack).at(words, marker.from - 1)?.to === marker.from;
}

/**
 * "The talks with A dealt with the joint commission, expected in Tunis in May": behind a comma it is said of the noun in
 * front of it, when that is another one than the meeting with its people.
 */
function isOfNounBefore(
  { from }: { from: number },
  { to }: Anchor,
  { words, pack }: Pick<Sentence, 'words' | 'pack'>,
  lists: readonly SideList[],
): boolean {
  if (wordAt(words, from - 1).text !== ',') return false;
  const start = Math.max(to, ...lists.filter((list) => list.to < from).map((list) => list.to));
  const between = words.slice(start, from - 1);
  // Two words and more, and no mark: a predicate and its object.
  const comma = between.findLastIndex(({ kind }) => kind === 'mark');
  const own = between.slice(comma + 1).filter(isSmall);
  return own.length >= shortestPredicate && determinerTables(pack).findAll(words, start, from - 1).length > 0;
}

/** Whether a time behind such a noun is that noun’s: "…, attendue à Tunis au premier semestre". */
export function isOfOtherPlan(
  time: { from: number },
  anchor: Anchor,
  { words, pack }: Pick<Sentence, 'words' | 'pack'>,
  lists: readonly SideList[],
): boolean {
  if (wordAt(words, time.from).capital) return false;
  const start = Math.max(anchor.to, time.from - planReach);
  return markerTables(pack)
    .findAll(words, start, time.from)
    .some(
      (marker) =>
        marker.value === 'planned' &&
        (isOfNounBefore(marker, anchor, { words, pack }, lists) || isOfVerbBehind(marker, { words, pack })),
    );
}

/** "met B in Seoul and will tour a shipyard on Wednesday": behind "and" a verb of its own. */
function isOfVerbBehind({ from }: Span, { words, pack }: Pick<Sentence, 'words' | 'pack'>): boolean {
  return startOfPhraseBefore(joinTables(pack), words, from) !== undefined;
}

/** Words from "expected" to its time. */
const planReach = 6;

/** Words of a verb with its object: "dealt with the commission". */
const shortestPredicate = 4;

/** "announced after a meeting with A", "forderte bei einem Treffen mit B": what is said there is said of something else. */
export function isOccasion(
  { row, from }: Anchor,
  { words, pack }: Pick<Sentence, 'words' | 'pack'>,
): boolean {
  const occasions = occasionTables(pack);
  // "In a letter to B, A called for …"
  if (row.frame === 'letter') return occasions.at(words, from) !== undefined;
  if (row.frame !== 'noun') return false;
  const determiners = determinerTables(pack);
  // "lors d’une brève réunion": an elided article belongs to the phrase.
  const isLed = ({ to }: { to: number }) => to === from || (to === from - 1 && !wordAt(words, to).capital);
  for (let at = Math.max(0, from - longestOccasion); at < from; at++)
    if (occasions.allAt(words, at).some(isLed)) return true;
  // Adjectives right before the noun, then determiners, then the preposition: "in May a meeting" is none of May's.
  let isDetermined = false;
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    if (occasions.at(words, at) !== undefined) return true;
    const isDeterminer = determiners.at(words, at) !== undefined;
    if (!isDeterminer && (isDetermined || !isSmall(wordAt(words, at)))) return false;
    isDetermined ||= isDeterminer;
  }
  return false;
}

/** "At a meeting with A, B proposed …": behind a noun, what follows a subject of its own is said of that subject. */
function isOfLaterVerb(anchor: Anchor, [from, to]: [number, number], lists: readonly SideList[]): boolean {
  return (
    anchor.row.frame === 'noun' &&
    lists.some((list) => list.named && list.from > from && list.to <= to && list.cues.includes('none'))
  );
}

/** "träffade inte", "traf ihn nicht.": elsewhere behind the meeting word "not" and "without" deny something else. */
function deniesVerb(marker: { from: number; to: number }, anchor: Anchor, words: Sentence['words']): boolean {
  if (anchor.row.frame !== 'verb') return false;
  return (
    marker.from <= anchor.last || marker.from === anchor.to || /^[.,;]?$/u.test(wordAt(words, marker.to).text)
  );
}

/** Words between, the names and titles of the sides left out. */
function gapOf([from, to]: [number, number], lists: readonly SideList[]): number {
  const names = lists.filter((list) => lies(list, from, to));
  return names.reduce((gap, list) => gap - (list.to - list.from), to - from);
}
