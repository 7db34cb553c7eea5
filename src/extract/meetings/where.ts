import type { Place } from '../../model.js';
import { packTable } from '../packTable.js';
import { phraseSet } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import type { Anchor } from './anchors.js';
import { beforeDeterminers, sceneBefore } from './clauses.js';
import type { SideList } from './sides.js';
import { postedAbroad } from '../people/roles.js';
import { follows, lies, type Span } from '../spans.js';
import { wordAt } from '../words.js';

const inTables = packTable((pack) => phraseSet(pack.places.in));
const toTables = packTable((pack) => phraseSet([...pack.places.to, ...pack.places.in]));
const joinTables = packTable((pack) => phraseSet(pack.meetings.and));
const determinerTables = packTable((pack) => phraseSet(pack.people.determiners));

/** Words from a visit to the name of its place. */
const visitReach = 24;
/** The same behind a verb: "visited the Vietnamese capital of Hanoi", not "visited relatives … in". */
const travelReach = 14;

/** The place of the anchor's clause: behind a preposition, the nearest; for a visit the place it leads to. */
export function placeOf(
  anchor: Anchor,
  sentence: Sentence,
  clauses: readonly number[],
  lists: readonly SideList[],
  times: readonly Span[],
): Place | undefined {
  const { words, pack } = sentence;
  const isVisit = anchor.row.frame === 'visit noun' || anchor.row.frame === 'visit verb';
  const table = (isVisit ? toTables : inTables)(pack);
  // "ist nach Lima gereist.", "wird nach Lima reisen und …", "hat am Montag Lima besucht."
  const next = anchor.last + 1;
  const closesClause =
    anchor.row.frame === 'visit verb' &&
    (wordAt(words, next).kind !== 'word' || joinTables(pack).at(words, next) !== undefined);
  const before = sceneBefore(sentence, clauses, anchor.from);
  const candidates = [
    ...sentence.places,
    ...sentence.countries
      .filter((c) => c.form === 'name')
      .map((c) => ({ from: c.from, to: c.to, place: { name: null, city: null, country: c.country } })),
  ].filter(
    (mention) =>
      (clauses[mention.from] === clauses[anchor.from] || clauses[mention.from] === before) &&
      !(isVisit && lists.some((list) => isPostOf(list, mention))) &&
      (isPrepositioned(sentence, table, mention.from) || (isVisit && isObject(mention))),
  );
  const reach = anchor.row.frame === 'visit verb' ? travelReach : visitReach;
  const reachable = isVisit
    ? candidates.filter(
        ({ from, to }) => follows(from, anchor.to, reach) || (closesClause && to === anchor.from),
      )
    : candidates;
  const nearest = reachable.sort(
    (a, b) => gap(a, anchor) - gap(b, anchor) || specificity(b) - specificity(a),
  )[0];
  return nearest?.place;

  /**
   * "visited Berlin", "am Montag besuchte die Ministerin, A, am Abend Berlin": behind the verb with nothing but its
   * subject and times between, or right before a verb that closes its clause.
   */
  function isObject({ from, to }: Span): boolean {
    if (from < anchor.to) return closesClause && to === anchor.from;
    const subjects = lists.filter((list) => list.from >= anchor.to && list.cues.includes('none'));
    let at = from;
    for (;;) {
      if (at === anchor.to) return true;
      const end = wordAt(words, at - 1).text === ',' ? at - 1 : at;
      const subject = subjects.find((list) => list.to === end || list.to === at);
      const before = subject
        ? beforeDeterminers(words, pack, subject.from)
        : times.find((time) => time.to === end)?.from;
      if (before === undefined || before < anchor.to) return false;
      at = before;
    }
  }
}

/** "a visit by Kenya’s ambassador to Peru": where the visitor is posted is not where the visit leads. */
function isPostOf({ who, from, to }: SideList, place: Span): boolean {
  return lies(place, from, to) && who.every(({ role }) => role !== null && postedAbroad.test(role));
}

function isPrepositioned(sentence: Sentence, table: ReturnType<typeof inTables>, from: number): boolean {
  const { words, pack } = sentence;
  const determiners = determinerTables(pack);
  const ends = [from];
  for (let start = from - 1; start >= Math.max(0, from - 2); start--)
    if (determiners.endingAt(words, start, from) !== undefined) ends.push(start);
  return ends.some((end) =>
    [1, 2, 3].some((length) => table.endingAt(words, end - length, end) !== undefined),
  );
}

function gap(mention: { from: number; to: number }, anchor: Anchor): number {
  return mention.from >= anchor.to ? mention.from - anchor.to : anchor.from - mention.to;
}

function specificity({ place }: { place: Place }): number {
  return (place.name === null ? 0 : 2) + (place.city === null ? 0 : 1);
}
