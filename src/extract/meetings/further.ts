import { gather } from '../gather.js';
import type { TimeMention } from '../dates.js';
import { packTable } from '../packTable.js';
import { phraseSet } from '../phrases.js';
import { determinersOf } from '../people/roles.js';
import type { Sentence } from '../sentence.js';
import type { Anchor } from './anchors.js';
import type { SideList } from './sides.js';
import { isSmall, wordAt } from '../words.js';
import { holds, lies } from '../spans.js';

const joinTables = packTable(({ meetings }) =>
  phraseSet([...meetings.and, ...meetings.then, ...meetings.apart, ...meetings.sameDay, ',']),
);
const placeTables = packTable(({ places }) => phraseSet([...places.in, ...places.to]));
const partnerCues = ['with', 'by', 'object'] as const;

/**
 * "s’est entretenu avec A, puis avec B", "fue recibido el lunes por A y el martes por B": the meeting word counts again
 * before each further partner with the preposition of the first, when only times, places and joining words stand between.
 */
export function withFurther(
  anchors: readonly Anchor[],
  lists: readonly SideList[],
  clauses: readonly number[],
  sentence: Sentence,
  times: readonly TimeMention[],
): Anchor[] {
  return gather(anchors, (anchor, index) => {
    const end = anchors[index + 1]?.from ?? sentence.words.length;
    const behind = lists.filter((list) => lies(list, anchor.to, end));
    return [anchor, ...furtherOf(anchor, behind, clauses, sentence, times)];
  });
}

function furtherOf(
  anchor: Anchor,
  behind: readonly SideList[],
  clauses: readonly number[],
  sentence: Sentence,
  times: readonly TimeMention[],
): Anchor[] {
  const first = behind.find((list) => list.named && cueOf(list, anchor) !== undefined);
  if (first === undefined || !isOfPartners(anchor)) return [];
  const cue = cueOf(first, anchor);
  const further: Anchor[] = [];
  for (let before = first; ;) {
    const next = behind.find((list) => list.from >= before.to && list.named && cueOf(list, anchor) === cue);
    if (next === undefined || clauses[next.from] !== clauses[first.from]) return further;
    const from = joinBetween(sentence, times, before.to, next.from, cue === 'none');
    if (from !== undefined && cue === 'none' && !closesClause(sentence, times, next.to)) return further;
    // "Am Montag traf A den Minister B und am Dienstag C": the first one is the subject.
    const isSubject = cue === 'none' && before === first && next.from - before.to <= longestPreposition;
    if (from === undefined && !isSubject) return further;
    if (from !== undefined)
      further.push({ ...anchor, from, to: from, last: from, second: from, again: anchor });
    before = next;
  }
}

function isOfPartners({ row }: Anchor): boolean {
  return row.frame === 'verb' || row.frame === 'passive' || row.frame === 'noun';
}

/** Behind a verb with a bare object that has no preposition, such an object. */
function cueOf({ cues }: SideList, { row }: Anchor) {
  const bare = row.frame === 'verb' && row.object === undefined ? (['none'] as const) : [];
  return [...partnerCues, ...bare].find((cue) => cues[0] === cue);
}

/** "a reçu lundi A et mardi B.": what follows is no verb that makes B its subject. */
function closesClause({ words, places }: Sentence, times: readonly TimeMention[], at: number): boolean {
  const isTold = [...times, ...places].some((mention) => mention.from === at);
  return isTold || wordAt(words, at).kind !== 'word';
}

/** Where the joining word stands; undefined where more than times, places and small words stand between. */
function joinBetween(
  sentence: Sentence,
  times: readonly TimeMention[],
  from: number,
  to: number,
  isBare: boolean,
): number | undefined {
  const { words, pack, places } = sentence;
  const joins: number[] = [];
  for (let at = from; at < to;) {
    const join = joinTables(pack).at(words, at)?.to;
    const span = [...times, ...places].find((mention) => holds(mention, at))?.to;
    const end = join ?? span ?? venueEnd(sentence, at, to) ?? smallWordEnd(sentence, at, to, isBare);
    if (end === undefined) return undefined;
    if (join !== undefined) joins.push(at);
    at = end;
  }
  return joins.find((at) => wordAt(words, at).kind === 'word') ?? joins[0];
}

/** "au palais de la Paix,", "at Kadriorg and by": what a preposition of place leads to, up to the comma, else words in capitals. */
function venueEnd({ words, pack }: Sentence, at: number, to: number): number | undefined {
  const start = placeTables(pack).at(words, at)?.to;
  if (start === undefined) return undefined;
  for (let end = start; end < Math.min(to, start + longestVenue); end++)
    if (wordAt(words, end).text === ',') return end;
  let end = start;
  while (end < Math.min(to, start + longestVenue) && wordAt(words, end).capital) end++;
  return end;
}

/** Words in the name of a venue. */
const longestVenue = 6;

/** The preposition of the partner and its article, right before it; before a bare partner only the article. */
function smallWordEnd(
  { words, pack }: Sentence,
  at: number,
  to: number,
  isBare: boolean,
): number | undefined {
  if (isBare && determinersOf(pack).at(words, at) === undefined) return undefined;
  return to - at <= longestPreposition && isSmall(wordAt(words, at)) ? at + 1 : undefined;
}

/** Words of a preposition with an article: "par la", "junto con el". */
const longestPreposition = 3;
