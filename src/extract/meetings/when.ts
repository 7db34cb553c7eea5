import type { TimeMention } from '../dates.js';
import { packTable } from '../packTable.js';
import { determinersOf } from '../people/roles.js';
import { phraseSet, startOfPhraseBefore } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { type Word, wordAt } from '../words.js';
import type { Anchor } from './anchors.js';
import { antecedentEnd, sceneBefore } from './clauses.js';
import { isFromAfar } from './same.js';
import type { SideList } from './sides.js';
import { isOccasion, isOfOtherPlan } from './status.js';
import type { WorkedOut } from './weekdays.js';
import { follows, lies, type Span } from '../spans.js';

/** Words that may stand before the day of a dateline. */
const latestDateline = 5;
/** Words before the day in the brackets behind its place. */
const longestLine = 9;

const upcomingTables = packTable((pack) => phraseSet(pack.meetings.attributive));
/** Words from "upcoming" to the day of what lies ahead. */
const upcomingReach = 8;
const sinceTables = packTable((pack) => phraseSet(pack.dates.leads.since));
const possessiveTables = packTable((pack) => phraseSet(pack.people.possessives));
/** Words of "since his election on". */
const sinceReach = 6;
const joinTables = packTable((pack) => phraseSet(pack.meetings.and));
const thenTables = packTable((pack) => phraseSet(pack.meetings.then));
/** Words of a preposition between the day and the place of a further stop. */
const nextStopReach = 2;
const sameDayTables = packTable((pack) => phraseSet(pack.meetings.sameDay));
const openerTables = packTable((pack) => phraseSet(pack.meetings.clauseOpeners));
const speechTables = packTable((pack) => phraseSet(pack.people.speech));

/**
 * Without the days on which something was only said: ", a indiqué jeudi la présidence", "…, teilte das Amt am Dienstag mit",
 * "the ministry on Friday announced a meeting". Words that are themselves the meeting word ("begrüßte heute") say nothing.
 */
export function timesOfEvents(
  times: readonly TimeMention[],
  sentence: Sentence,
  anchor?: Anchor,
): readonly TimeMention[] {
  const { words, pack } = sentence;
  // "Vid ett möte med B den 8 maj betonade A": what is said at a meeting is said on its day.
  const isSaidThere = anchor !== undefined && isOccasion(anchor, sentence);
  const speech = speechTables(pack)
    .findAll(words)
    .filter(({ from, to }) => anchor === undefined || to <= anchor.from || from > anchor.last);
  // "A, le ministre, a annoncé mardi à Rabat une aide, à l’issue d’un entretien": the talks were on that day.
  const isToldThere = (time: TimeMention) => isSaidThere && anchor !== undefined && time.to <= anchor.from;
  const isOfSpeech = (time: TimeMention) =>
    speech.some(
      (verb) =>
        (verb.to === time.from && hasCommaBefore(words, verb.from) && !isToldThere(time)) ||
        // "a spokesperson said on Friday: “She has postponed her visit”"
        (verb.to === time.from && wordAt(words, time.to).text === ':') ||
        (anchor !== undefined && isSaidOfElse(verb, time, sentence, anchor)) ||
        (anchor !== undefined && isInRemark(verb, time, sentence, anchor)) ||
        (times.length > 1 &&
          (((verb.from === time.to || isToldOn(verb, time)) && !isSaidThere) ||
            isInRemark(verb, time, sentence, anchor))),
    );
  // "said on Monday that she had met B on Sunday", "told reporters on Monday"
  const isToldOn = (verb: Span, time: Span) =>
    anchor !== undefined && follows(time.from, verb.to, toldReach) && time.to <= anchor.from;
  const isLong = ({ range }: TimeMention) =>
    range !== null && Number(range.to.slice(0, 4)) - Number(range.from.slice(0, 4)) > 1;
  return times.filter(
    (time) => !isOfSpeech(time) && !isLong(time) && !(times.length > 1 && isInDateline(time, words)),
  );
}

/** "said on Monday that A will meet B": what is to come was not on the day it was said. */
export function isDayOfSpeech(
  { words, pack }: Sentence,
  { from }: Pick<Span, 'from'>,
  anchor: Anchor,
): boolean {
  return speechTables(pack)
    .findAll(words, 0, from)
    .some(({ to }) => follows(from, to, toldReach) && from < anchor.from);
}

/** Words from a verb of saying to the clause of what is said: "told his guest that". */
const thatReach = 4;

/** "met B and told him that a delegation would come in May": behind "that" it is the time of what is said. */
function isSaidOfElse(verb: Span, time: Span, { words, pack }: Sentence, { last }: Anchor): boolean {
  return (
    verb.from > last &&
    openerTables(pack).findAll(words, verb.to, Math.min(time.from, verb.to + thatReach)).length > 0
  );
}

/** Words from a verb of saying to its day: "told reporters". */
const toldReach = 1;

/** Words from the verb of a remark to its day: ", teilte das Außenministerium am Dienstag mit". */
const longestRemark = 8;

/** A remark behind a comma, up to the end or the next comma: ", wie das Ministerium am Dienstag mitteilte". */
function isInRemark(
  verb: { from: number; to: number },
  time: TimeMention,
  { words, pack }: Sentence,
  anchor: { from: number; last: number } | undefined,
): boolean {
  const [from, to] = verb.from < time.from ? [verb.from, time.to] : [time.from, verb.to];
  if (to - from > longestRemark + 4 || words.slice(from, to).some(({ text }) => text === ',')) return false;
  // "met A, the minister, in Seoul on Tuesday and agreed": the day of what was done before.
  if (time.to <= verb.from && joinTables(pack).findAll(words, time.to, verb.from).length > 0) return false;
  const comma = words.slice(0, from).findLastIndex(({ text }) => /^[,»”"]$/u.test(text));
  if (comma < 0 || from - comma > longestSpeaker) return false;
  return anchor === undefined || anchor.last < comma;
}

/** `Conakry, 9 oct. (AGP) –`, `Geneva (AGP - 9 October)`: the day of the report. */
function isInDateline({ from, to }: TimeMention, words: readonly Word[]): boolean {
  const isOpening = from > 0 && from <= latestDateline && /^[(–—-]$/u.test(wordAt(words, to).text);
  // "GENEVA (Agency - 2 May, 2025) The minister …"
  return (
    isOpening || (from <= longestLine && wordAt(words, to).text === ')' && wordAt(words, 1).text === '(')
  );
}

/** Words between the comma and the verb of saying: ", a senior government spokesperson said". */
const longestSpeaker = 6;

/** A comma or a closing quotation mark before the speaker makes what stands there a remark on the rest. */
function hasCommaBefore(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - longestSpeaker), at).some((word) => /^[,»”"]$/u.test(word.text));
}

/** When it was and how that was found; or the day of the journey made for it. */
interface TimeOfMeeting extends WorkedOut {
  from: number;
  /** The journey whose day it is. */
  journey?: Anchor;
  /** Told of another meeting of the sentence behind this one. */
  ofLater: boolean;
}

/**
 * When the anchor's meeting took place. A time belongs to the meeting word before it, unless a comma or a semicolon
 * parts them and none parts it from the next one; a time in front of the sentence serves every meeting without a time of its own.
 */
export function timeOf(
  anchor: Anchor,
  anchors: readonly Anchor[],
  times: readonly TimeMention[],
  clauses: readonly number[],
  sentence: Sentence,
  lists: readonly SideList[],
): TimeOfMeeting | undefined {
  const isVisit = anchor.row.kind === 'visit';
  const usable = times.filter(
    (time) =>
      (time.use === 'when' || (isVisit && time.use === 'since')) &&
      !isOfRelative(time) &&
      !isOfUpcoming(time) &&
      !isOfSince(time),
  );
  const own = usable.filter(
    (time) =>
      ownerOf(time, anchors, sentence) === anchor &&
      !isNextStop(time) &&
      !isOfOtherPlan(time, anchor, sentence, lists),
  );
  const gap = (time: TimeMention) => Math.abs(time.from - anchor.from);
  const nearest =
    own.toSorted(
      (a, b) => sameClause(b) - sameClause(a) || Number(isAside(a)) - Number(isAside(b)) || gap(a) - gap(b),
    )[0] ?? shared();
  const journey = nearest === undefined ? journeyBefore() : undefined;
  const told = nearest ?? (journey && ofJourney(journey));
  return told?.range == null
    ? undefined
    : {
        ...{ from: told.from, range: told.range, how: told.how, counted: told.counted },
        ...(journey && { journey }),
        ofLater: anchors.some(({ from, to }) => from >= anchor.to && to <= told.from),
      };

  /** "A, who took office on 1 July, held talks": told of A; where the clause names a place, it tells of a journey there. */
  function isOfRelative({ from, to }: TimeMention): boolean {
    if (to > anchor.from || clauses[from] === clauses[anchor.from]) return false;
    if (sentence.places.some((place) => clauses[place.from] === clauses[from])) return false;
    const start = antecedentEnd(sentence, clauses, from);
    if (start === undefined || clauses[start - 1] !== clauses[anchor.from]) return false;
    return anchors.every((other) => clauses[other.from] !== clauses[from]);
  }

  /** "discussed the upcoming summit in Riga on 21 May": the day of what lies ahead, where that is not the meeting told of. */
  function isOfUpcoming({ from }: TimeMention): boolean {
    const { words, pack } = sentence;
    return upcomingTables(pack)
      .findAll(words, Math.max(0, from - upcomingReach), from)
      .some(
        (upcoming) =>
          (anchor.from < upcoming.to || anchor.from >= from) &&
          startOfPhraseBefore(determinersOf(pack), words, upcoming.from) !== undefined,
      );
  }

  /** "his first visit since his election on 24 March" */
  function isOfSince({ from }: TimeMention): boolean {
    const { words, pack } = sentence;
    return sinceTables(pack)
      .findAll(words, Math.max(0, from - sinceReach), from)
      .some(
        ({ to }) =>
          possessiveTables(pack).at(words, to) !== undefined &&
          anchors.every((other) => other.from < to || other.from >= from),
      );
  }

  /** "will meet B on Sunday, then on Monday in Kinshasa": behind such a word the day of another place. */
  function isNextStop({ from, to }: TimeMention): boolean {
    const { words, pack, places } = sentence;
    if (from < anchor.to || startOfPhraseBefore(thenTables(pack), words, from) === undefined) return false;
    return places.some((place) => follows(place.from, to, nextStopReach));
  }

  /** "A, elected in 2022, met B on Monday", "arrived on Sunday and met B a day later": told of something else before. */
  function isAside({ from, to, grain }: TimeMention): boolean {
    const { words, pack } = sentence;
    if (from >= anchor.from) return false;
    return (
      (grain === 'year' && wordAt(words, to).text === ',') ||
      startOfPhraseBefore(joinTables(pack), words, anchor.from) === to
    );
  }

  function sameClause(time: TimeMention): number {
    // "canceló la reunión que tenía prevista para el viernes": what the noun's own clause says goes first.
    if (anchor.last >= anchor.to && clauses[time.from] === clauses[anchor.last]) return 2;
    return Number(clauses[time.from] === clauses[anchor.from]);
  }

  /** "will travel to Riga on Thursday for talks with A": the day of the journey is that of what it is made for. */
  function journeyBefore(): Anchor | undefined {
    const journey = anchors.findLast(({ to }) => to <= anchor.from);
    if (
      journey?.row.frame !== 'visit verb' ||
      isVisit ||
      hasMark(sentence.words, journey.to, anchor.from, ';')
    )
      return undefined;
    return isFromAfar(anchor.row.kind) || hasSubject(journey.to, anchor.from) ? undefined : journey;
  }

  function ofJourney(journey: Anchor): TimeMention | undefined {
    return usable.findLast((time) => time.grain === 'day' && ownerOf(time, anchors, sentence) === journey);
  }

  function hasSubject(from: number, to: number): boolean {
    return lists.some((list) => lies(list, from, to) && list.cues.includes('none'));
  }

  function shared(): TimeMention | undefined {
    const first = anchors[0];
    const fronted = usable.find((time) => first !== undefined && time.to <= first.from);
    const isLaters = (time: TimeMention) =>
      anchors.some((other) => other.from > anchor.from && isLedIn(time, other, sentence));
    const only =
      usable.length === 1
        ? usable.find((time) => !isLaters(time) && !isOfOtherPlan(time, anchor, sentence, lists))
        : undefined;
    const before = sceneBefore(sentence, clauses, anchor.from);
    const there = usable.findLast((time) => clauses[time.from] === before);
    return fronted ?? there ?? (only !== undefined && sameClause(only) > 0 ? only : undefined);
  }
}

/** "se reunió con A y el viernes será recibida por B": right before the meeting word, behind "and". */
function isLedIn(time: TimeMention, { from }: Anchor, { words, pack }: Sentence): boolean {
  return from === time.to && startOfPhraseBefore(joinTables(pack), words, time.from) !== undefined;
}

function ownerOf(time: TimeMention, anchors: readonly Anchor[], sentence: Sentence): Anchor | undefined {
  const { words } = sentence;
  // "received on Monday a call from"
  const around = anchors.find((anchor) => anchor.from < time.from && time.to < anchor.to);
  if (around !== undefined) return around;
  const before = anchors.findLast((anchor) => anchor.to <= time.from);
  const after = anchors.find((anchor) => anchor.from >= time.to);
  if (before === undefined || after === undefined) return before ?? after;
  // "sprach am 4. April mit A; am 5. April, einem Samstag, ist ein Treffen mit B geplant"
  if (hasMark(words, before.to, time.from, ';'))
    return hasMark(words, time.to, after.from, ';') ? before : after;
  const parted = isLedIn(time, after, sentence) || hasMark(words, before.to, time.from, ',');
  return parted && !hasMark(words, time.to, after.from, ',') ? after : before;
}

function hasMark(words: readonly Word[], from: number, to: number, mark: string): boolean {
  return words.slice(from, to).some((word) => word.text === mark);
}

/** Words from the start of a clause, or from the meeting word, to the one that ties it to the day before. */
const openingReach = 2;
const besideReach = 3;
/** Words of a partner between: "called on acting President A in the afternoon". */
const behindReach = 12;

/** "Am Nachmittag traf sie …", "fue recibido luego por …": such words open the clause or stand beside the meeting word. */
export function isOfSameDay(
  { from, last }: Anchor,
  { words, pack }: Sentence,
  clauses: readonly number[],
): boolean {
  const start = clauses.indexOf(clauses[from] ?? 0);
  return sameDayTables(pack)
    .findAll(words)
    .some(
      (match) =>
        clauses[match.from] === clauses[from] &&
        (match.from - start <= openingReach ||
          (match.to <= from ? from - match.to <= besideReach : match.from - last <= behindReach)),
    );
}
