import { gather } from '../gather.js';
import { packTable } from '../packTable.js';
import { phraseSet } from '../phrases.js';
import type { CalendarDate, DateRange, MeetingKind, Place } from '../../model.js';
import type { TimeMention } from '../dates.js';
import type { PeopleInSentence } from '../people/mentions.js';
import type { Individual } from '../people/persons.js';
import type { Sentence } from '../sentence.js';
import { type Anchor, anchorBefore, anchorsOf, hasOtherObject } from './anchors.js';
import { meetingsApart } from './apart.js';
import type { OffVisit } from './calledOff.js';
import { clausesOf, sceneBefore, withClauseBehind } from './clauses.js';
import { withFurther } from './further.js';
import { participantsOf } from './participants.js';
import { type ArticlePeople, type Memory, type SideList, sideLists, type Who } from './sides.js';
import { isOccasion, type Reality, realityOf } from './status.js';
import { isInPresent, isTold } from './tense.js';
import { comingDay, isOfYesterday, nearestDay, pastDay } from './weekdays.js';
import { isDayOfSpeech, isOfSameDay, timeOf, timesOfEvents } from './when.js';
import { placeOf } from './where.js';
import { lies } from '../spans.js';
import { wordAt } from '../words.js';
import { onlyOf } from '../only.js';
import { aloneOn, isSomebody } from './who.js';

/** A meeting as one sentence tells it. */
export interface SceneReading {
  who: Who[];
  date: DateRange | null;
  place: Place | null;
  kind: MeetingKind;
  status: Exclude<Reality, 'unreal'>;
  /** Names nobody: it only adds to a meeting told by others. */
  echo?: boolean;
  /** Held only as nothing says otherwise: a noun without a day, not one at which something was said. */
  weak?: boolean;
  /** Told in the present, without a day: no proof that what is told as planned was held. */
  present?: boolean;
  /** May have been said at a meeting: "congratulated". */
  spoken?: boolean;
  /** All sides were named in the sentence; otherwise "he" or "both ministers" stood for somebody. */
  named: boolean;
  /** Who was received, where one side received the other. */
  guest?: Individual | undefined;
  /** The sentence begins with the meeting word. */
  opens: boolean;
  /** Somebody travels to where the next sentence goes on. */
  arrives: boolean;
  /** No day is told, but words such as "then" or "in the afternoon": it is the day of what was told before. */
  goesOn: boolean;
  /** The day told around it, for a meeting of which nothing tells the day. */
  near?: DateRange;
  /** Its days are those of the visit told before. */
  during?: true;
  rule: string;
  why: string[];
}

export interface SentenceReading {
  scenes: SceneReading[];
  lists: SideList[];
  /** Whose visit it tells of. */
  visitor?: Individual | undefined;
  /** Whose meetings with several it announces, and their day. */
  series?: { owner: Individual; date: DateRange } | undefined;
  /** A visit that is called off. */
  off?: OffVisit | undefined;
}

/** Every time the sentence names, and those of them that may be an event’s: not the day of the dateline. */
export interface TimesInSentence {
  found: readonly TimeMention[];
  times: readonly TimeMention[];
}

/** Reads the meetings of one sentence. */
export function meetingsIn(
  sentence: Sentence,
  people: PeopleInSentence,
  { found, times }: TimesInSentence,
  article: ArticlePeople & {
    published: CalendarDate | null;
    dateline: Place | undefined;
    /** The page is a programme, and this part of it lies ahead. */
    programme: boolean;
    /** … and names whose it is. */
    isOwned: boolean;
  },
  memory: Memory,
): SentenceReading {
  const written = anchorsOf(sentence, found);
  // "Zwei Tage später" and "Am Morgen" begin with capitals, but a time is nobody.
  const lists = sideLists(sentence, people, article, memory).filter(
    (list) => !found.some(({ from, to }) => lies(list, from, to)),
  );
  if (written.length === 0) return { scenes: [], lists };
  const clauses = clausesOf(sentence, lists);
  const told = gather(written, (anchor) => whole(anchor, sentence, clauses) ?? []).map((anchor) =>
    withClauseBehind(anchor, sentence, clauses, lists),
  );
  const anchors = withFurther(told, lists, clauses, sentence, times);
  const travels: Anchor[] = [];
  const visits: Visit[] = [];
  const read = gather(anchors, (anchor) => {
    const sides =
      echoOf(anchor, lists, memory, sentence, times) ??
      participantsOf({
        sentence,
        anchor,
        anchors,
        lists,
        clauses,
        times,
        spokenOf: memory.subject,
        isEntry: article.isOwned,
        pair: memory.pair,
        host: memory.host,
      });
    const place = placeOf(anchor, sentence, clauses, lists, found) ?? null;
    if (hasOtherObject(anchor, sentence, clauses, sides.sides)) return [];
    const visitor = visitorOf(anchor, sides.sides);
    if (visitor !== undefined) visits.push({ anchor, visitor });
    // "se reunió con A y mañana visitará el astillero": a journey has its own day, wherever it leads.
    if (anchor.row.frame === 'visit verb' && sides.sides.length > 0) travels.push(anchor);
    return gather(meetingsApart(sentence, anchor, clauses, sides.sides), (met) => {
      const who = withRolesThen(distinct(met), people, lists);
      return isMeeting(anchor, who, place, sides.sides.length) ? [{ anchor, told: sides, who, place }] : [];
    });
  });
  // Words that tell of nobody's meeting ("en marge du sommet") take no day away from those that do.
  const isTelling = new Set([...travels, ...read.map(({ anchor }) => anchor)]);
  const telling = anchors.filter((anchor) => isTelling.has(anchor));
  let firstPlan: number | undefined;
  const isPlan = (one: Anchor) =>
    realityOf(one, anchors, sentence, clauses, lists, found, times).reality !== 'held';
  // "will meet B on Thursday to discuss trade": the infinitive is of the plan before it.
  const isBehindPlan = ({ from }: Anchor) => (firstPlan ??= anchors.find(isPlan)?.from ?? Infinity) < from;
  const scenes = gather(read, ({ anchor, told: sides, who, place }): SceneReading[] => {
    const { reality, why, at } = realityOf(
      anchor.again ?? anchor,
      anchors,
      sentence,
      clauses,
      lists,
      [...found, ...lists.filter((list) => list.named)],
      times,
    );
    const off =
      reality === 'cancelled' ? undefined : whatCancels(anchor, reality, anchors, sentence, clauses, lists);
    if (reality === 'unreal' && off === undefined) return [];
    const beside = timeOf(anchor, telling, timesOfEvents(times, sentence, anchor), clauses, sentence, lists);
    // "met A, who will take office on Saturday": the day of what a clause behind it says is ahead.
    const isOfClause =
      beside?.counted === 'ahead' &&
      beside.from > anchor.last &&
      clauses[beside.from] !== clauses[anchor.from] &&
      reality === 'held' &&
      isTold(anchor, sentence, clauses);
    const told = isOfClause ? undefined : beside;
    const isLater =
      (reality === 'planned' &&
        at !== undefined &&
        told !== undefined &&
        at < told.from &&
        anchor.row.tense !== 'future') ||
      (isInPresent(told?.journey ?? anchor, sentence, clauses) &&
        !isOfYesterday(told?.range, article.published));
    const isOff = reality === 'cancelled' || off !== undefined;
    const isEcho = lists.length === 0;
    const day =
      told &&
      (isLater && !isOff
        ? comingDay(told, article.published, sentence)
        : reality === 'held' && isTold(anchor, sentence, clauses) && !isBehindPlan(anchor)
          ? pastDay(told, article.published)
          : isOff && !isEcho
            ? nearestDay(told, article.published)
            : told);
    // "went to Riga on Tuesday to meet A": whether they met by then is not told.
    const isOver = article.published !== null && day !== undefined && day.range.to < article.published;
    const isOfJourneyOver = day?.journey !== undefined && reality !== 'held' && isOver;
    // "met A and will meet B tomorrow": that day is the second one's.
    const isOfPlan =
      day?.ofLater === true &&
      reality === 'held' &&
      isTold(anchor, sentence, clauses) &&
      isAfter(told ?? day, article);
    const isOfRemark =
      reality === 'planned' && isOver && !isOff && isDayOfSpeech(sentence, told ?? day, anchor);
    const time = isOfJourneyOver || isOfPlan || isOfRemark ? undefined : day;
    if (isHistory(time?.range, article.published)) return [];
    const ahead =
      isAhead(anchor, sentence, time?.range, article.published) ||
      leadsAhead(anchor, telling, sentence, clauses) ||
      (article.programme && anchor.row.frame !== 'letter' && !isTold(anchor, sentence, clauses));
    return [
      {
        who,
        // "It was called off on Thursday" tells the day of the news, "ties that are 60 this year" no day at all.
        date: isEcho && (reality === 'cancelled' || isYear(time?.range)) ? null : (time?.range ?? null),
        place: place ?? (sentence.passage.index === 0 ? (article.dateline ?? null) : null),
        kind: anchor.row.kind,
        status:
          off !== undefined || reality === 'unreal'
            ? 'cancelled'
            : reality === 'held' && ahead
              ? 'planned'
              : reality,
        named: isNamed(lists, who),
        echo: isEcho,
        ...(reality === 'held' && isWeak(anchor, sentence, time?.range) && { weak: true }),
        ...(reality === 'held' &&
          time === undefined &&
          isInPresent(anchor, sentence, clauses) && { present: true }),
        ...(anchor.row.spoken && { spoken: true }),
        guest: guestOf(anchor, sides.sides),
        opens: anchor.from <= 1,
        // "Minister A’s visit is set for 3 February. He will meet …": a noun with one day still ahead tells no less.
        arrives:
          anchor.row.frame === 'visit verb' ||
          (anchor.row.frame === 'visit noun' &&
            reality === 'planned' &&
            time !== undefined &&
            time.range.from === time.range.to),
        goesOn: time === undefined && isOfSameDay(anchor, sentence, clauses),
        rule: `${sentence.pack.code}.${anchor.row.frame.replace(' ', '-')}.${anchor.written.replaceAll(' ', '-')}`,
        why: [
          `"${anchor.written}" tells of a ${anchor.row.kind}`,
          ...sides.why,
          why,
          ...(time === undefined ? [] : [`date: ${time.how}`]),
          ...(off === undefined ? [] : [off]),
          ...(reality === 'held' && ahead ? ['it lies ahead: planned'] : []),
        ],
      },
    ];
  });
  const off = anchors.find(
    (anchor) =>
      anchor.row.kind === 'visit' &&
      realityOf(anchor, anchors, sentence, clauses, lists, found).reality === 'cancelled',
  );
  const visitor = visits.find(({ anchor }) => off === undefined || anchor === off)?.visitor;
  const traveller = off && (visitor ?? lastOne(lists, off.from));
  const days = off && timeOf(off, [off], timesOfEvents(times, sentence, off), clauses, sentence, lists);
  return {
    scenes,
    lists,
    series: scenes.length === 0 ? seriesOf(anchors, lists, times, sentence) : undefined,
    visitor,
    off: traveller && { visitor: traveller, date: days?.range ?? null },
  };
}

/**
 * "hold a press conference as the group visits Riga for talks": where the second part of a meeting word stands in another
 * clause, not behind it, only the first part counts, if that is one.
 */
function whole(anchor: Anchor, sentence: Sentence, clauses: readonly number[]): Anchor | undefined {
  const { from, to, last } = anchor;
  // "traf A und lud ihn ein": the second part is that of the verb nearer to it.
  const nearer =
    last < to
      ? undefined
      : invitingTables(sentence.pack)
          .findAll(sentence.words, to, last + 1)
          .find(({ second }) => second !== null && second.to > anchor.second);
  if (nearer !== undefined) return anchorBefore(sentence, from, nearer.from);
  if (clauses[from] === clauses[last]) return anchor;
  const opener = clauses.indexOf(clauses[last] ?? 0);
  const isTorn = opener > from && !sentence.words.slice(opener + 1, last).some(({ text }) => text === ',');
  return isTorn ? anchorBefore(sentence, from, opener) : anchor;
}

/** "lud ihn ein", and whatever else of two parts was not done: a verb of its own. */
const invitingTables = packTable(({ meetings }) => phraseSet(meetings.unreal));

const colleagueTables = packTable(({ people }) => phraseSet([...people.counterparts, ...people.plurals]));

/** "On Thursday A held a series of meetings with several counterparts": those whom the next sentences name, on that day. */
function seriesOf(
  anchors: readonly Anchor[],
  lists: readonly SideList[],
  times: readonly TimeMention[],
  { words, pack }: Sentence,
): SentenceReading['series'] {
  const anchor = anchors.find(({ row }) => !row.frame.startsWith('visit') && row.frame !== 'letter');
  const only = onlyOf(lists.filter(({ named }) => named));
  const owner = only?.cues.includes('none') ? aloneOn(only) : undefined;
  const day = onlyOf(times.filter(({ use }) => use === 'when'));
  if (anchor === undefined || owner === undefined) return undefined;
  if (day?.grain !== 'day' || day.range === null) return undefined;
  const isToSeveral = colleagueTables(pack).findAll(words, anchor.to).length > 0;
  return isToSeveral ? { owner, date: day.range } : undefined;
}

interface Visit {
  anchor: Anchor;
  visitor: Individual;
}

/** "A hoãn chuyến đi": whoever calls off a journey without owner was to make it. */
function lastOne(lists: readonly SideList[], end: number): Individual | undefined {
  return aloneOn(lists.findLast(({ to, cues }) => to <= end && cues.includes('none')));
}

/** "la visita de A": the one person whose visit a noun tells of, wherever it leads. */
function visitorOf({ row }: Anchor, [owner]: readonly SideList[]): Individual | undefined {
  return row.frame.startsWith('visit') ? aloneOn(owner) : undefined;
}

/** Both sides by name, or one and a pronoun for a single person. */
function isNamed(lists: readonly SideList[], who: readonly Who[]): boolean {
  const own = lists.filter((list) => list.named || list.who.some((one) => who.includes(one)));
  const standIns = own.filter((list) => !list.named);
  const isPartnerNamed = own.some((list) => list.named && list.who.some((one) => who.includes(one)));
  return (
    lists.length > 0 &&
    (standIns.length === 0 || (isPartnerNamed && standIns.every((list) => list.who.length === 1)))
  );
}

/** Behind an active verb without preposition its object, else the subject: "received A", "was received", "called on B". */
function guestOf({ row }: Anchor, [first, second]: readonly SideList[]): Individual | undefined {
  if (row.kind !== 'reception') return undefined;
  const cue = second?.cues[0];
  const isHost = row.frame === 'verb' && row.guest === undefined && (cue === 'none' || cue === 'object');
  return aloneOn(isHost ? second : first);
}

/** "The meeting took place on Tuesday": a noun that opens a sentence without people is the meeting told last. */
function echoOf(
  { row, from, to }: Anchor,
  lists: readonly SideList[],
  { pair }: Memory,
  { words }: Sentence,
  times: readonly TimeMention[],
) {
  if (row.frame !== 'noun' || from > 2 || pair.length !== 2) return undefined;
  // "The talks, held on Wednesday, followed the visit of A": its day stands between commas right behind it.
  const comma = words.findIndex(({ text }, at) => at > to && text === ',');
  const isDated =
    wordAt(words, to).text === ',' &&
    times.some((time) => time.from > to && time.to <= comma && comma - to <= remarkReach);
  if (lists.length > 0 && !(isDated && lists.every((one) => one.from >= comma))) return undefined;
  const who = pair.map((individual): Who => ({ individual, name: '', country: null, role: null }));
  const list: SideList = { who, from, to: from, cues: ['none'], possessive: false, named: false };
  return { sides: [list], why: ['the meeting told of before'] };
}

/** Words between the commas: "held on Wednesday evening behind closed doors". */
const remarkReach = 10;

function isAfter(
  { range }: { range: DateRange },
  { published }: { published: CalendarDate | null },
): boolean {
  return published !== null && range.from > published;
}

/** The day lies after publication; a verb in the present also looks ahead on that day, or without a day but in headlines. */
function isAhead(
  { row }: Anchor,
  { passage }: Sentence,
  range: DateRange | undefined,
  published: CalendarDate | null,
): boolean {
  const isPresent = row.tense === 'present';
  if (range === undefined || published === null) return isPresent && passage.kind === 'body';
  return range.from > published || (isPresent && range.from === published);
}

/** "la visita de A a Riad, donde se entrevistará con B": where somebody will meet is where the visit will lead. */
function leadsAhead(
  { row, from }: Anchor,
  anchors: readonly Anchor[],
  sentence: Sentence,
  clauses: readonly number[],
): boolean {
  if (row.kind !== 'visit') return false;
  return anchors.some(
    (other) => other.row.tense === 'future' && sceneBefore(sentence, clauses, other.from) === clauses[from],
  );
}

/** "The meeting with B is his first one": whether it was held is told elsewhere. */
function isWeak(anchor: Anchor, sentence: Sentence, range: DateRange | undefined): boolean {
  // "It is her first visit to Peru."
  const isNoun = anchor.row.frame === 'noun' || anchor.row.frame === 'visit noun';
  return isNoun && range === undefined && !isOccasion(anchor, sentence);
}

/** What else in the sentence says that a meeting is off. */
function whatCancels(
  anchor: Anchor,
  reality: Reality,
  anchors: readonly Anchor[],
  sentence: Sentence,
  clauses: readonly number[],
  lists: readonly SideList[],
): string | undefined {
  if (isOfCancelledVisit(anchor, anchors, sentence, clauses, lists)) return 'the visit it was part of is off';
  // "met B on Monday, but the talks on gas were put off" tells of other talks.
  if (reality === 'held') return undefined;
  const off = anchors.find((other) => isSaidOff(other, anchor, anchors, sentence, clauses, lists));
  return off && `"${off.written}" behind it is off`;
}

/** "was to meet B on Friday, but the talks were called off": a noun in a clause without people is the meeting just told. */
function isSaidOff(
  noun: Anchor,
  { to }: Anchor,
  anchors: readonly Anchor[],
  sentence: Sentence,
  clauses: readonly number[],
  lists: readonly SideList[],
): boolean {
  if (noun.row.frame !== 'noun' || noun.from < to) return false;
  if (lists.some((list) => clauses[list.from] === clauses[noun.from])) return false;
  return realityOf(noun, anchors, sentence, clauses, lists, []).reality === 'cancelled';
}

/** "cancelled a visit during which she was to meet B". */
function isOfCancelledVisit(
  anchor: Anchor,
  anchors: readonly Anchor[],
  sentence: Sentence,
  clauses: readonly number[],
  lists: readonly SideList[],
): boolean {
  const before = sceneBefore(sentence, clauses, anchor.from);
  const visit = anchors.findLast(
    ({ row, from }) => row.kind === 'visit' && from < anchor.from && clauses[from] === before,
  );
  if (visit === undefined) return false;
  return realityOf(visit, anchors, sentence, clauses, lists, []).reality === 'cancelled';
}

function isYear(range: DateRange | undefined): boolean {
  return range?.from.length === 4;
}

/** Years after which a meeting is history, told in books and obituaries, not in a briefing. */
const yearsOfNews = 30;

function isHistory(range: DateRange | undefined, published: CalendarDate | null): boolean {
  if (range === undefined || published === null) return false;
  return Number(published.slice(0, 4)) - Number(range.to.slice(0, 4)) > yearsOfNews;
}

/** At least one known person, and somebody or somewhere to meet. */
function isMeeting(anchor: Anchor, who: readonly Who[], place: Place | null, sides: number): boolean {
  // Two offices ("the Saudi crown prince", "the Algerian premier") make a meeting, two groups do not.
  // Nor does an office that nothing ties to a country.
  if (!who.some((one) => isSomebody(one) && one.own !== true)) return false;
  if (anchor.row.kind === 'visit' && place !== null) return true;
  // "A and B visited the harbour" together.
  if (anchor.row.frame === 'visit verb' && sides < 2) return false;
  return who.length > 1 && anchor.row.frame !== 'visit noun';
}

/** The role held at that time is the subject’s, and counts more than the title before the name. */
function withRolesThen(who: readonly Who[], people: PeopleInSentence, lists: readonly SideList[]): Who[] {
  const [then] = people.rolesThen;
  const subject = lists.find((list) => list.cues.includes('none') && list.who.length === 1)?.who[0]
    ?.individual;
  if (then === undefined || subject === undefined) return [...who];
  return who.map((one) =>
    one.individual === subject ? { ...one, role: then.title, then: true as const } : one,
  );
}

function distinct(who: readonly Who[]): Who[] {
  const seen = new Set<unknown>();
  return who.filter((one) => {
    const key = one.individual ?? `${one.name}|${one.country}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
