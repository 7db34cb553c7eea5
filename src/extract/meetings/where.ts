import type { Place } from '../../model.js';
import { packTable } from '../packTable.js';
import { phraseSet } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import type { Anchor } from './anchors.js';
import { sceneBefore } from './clauses.js';
import type { SideList } from './sides.js';
import { postedAbroad } from '../people/roles.js';
import { lies, type Span } from '../spans.js';

const inTables = packTable((pack) => phraseSet(pack.places.in));
const toTables = packTable((pack) => phraseSet([...pack.places.to, ...pack.places.in]));
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
): Place | undefined {
  const isVisit = anchor.row.frame === 'visit noun' || anchor.row.frame === 'visit verb';
  const table = (isVisit ? toTables : inTables)(sentence.pack);
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
      (isPrepositioned(sentence, table, mention.from) || (isVisit && isObject(mention.from))),
  );
  const reachable = isVisit
    ? candidates.filter(
        (mention) =>
          mention.from >= anchor.to &&
          mention.from - anchor.to <= (anchor.row.frame === 'visit verb' ? travelReach : visitReach),
      )
    : candidates;
  const nearest = reachable.sort(
    (a, b) => gap(a, anchor) - gap(b, anchor) || specificity(b) - specificity(a),
  )[0];
  return nearest?.place;

  /** "visited Berlin", "am Montag besuchte Minister A Berlin": right behind the verb or the subject behind it. */
  function isObject(from: number): boolean {
    return (
      from === anchor.to ||
      lists.some((list) => list.from === anchor.to && list.to === from && list.cues.includes('none'))
    );
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
