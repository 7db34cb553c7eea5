import { gather } from '../gather.js';
import { packTable } from '../packTable.js';
import { determinersOf } from '../people/roles.js';
import { phraseSet } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import type { Anchor } from './anchors.js';
import type { SideList, Who } from './sides.js';
import { follows } from '../spans.js';
import { isSomebody } from './who.js';

const apartTables = packTable((pack) => phraseSet(pack.meetings.apart));
const amongTables = packTable((pack) => phraseSet(pack.meetings.among));
const alsoTables = packTable((pack) => phraseSet(pack.meetings.also));
const jointTables = packTable((pack) => phraseSet(pack.meetings.jointly));
const marginTables = packTable((pack) => phraseSet(pack.meetings.margins));

/** Words between "among others" and the first of those it tells of. */
const amongReach = 2;

/**
 * The meetings one word tells of, each with its people: "met A and B separately", "met among others A and B" are two.
 * So is "also met X’s president A and Y’s premier B" and "met A and B on the sidelines", where each serves another
 * country or body, and so are "the president" and "the prime minister" of one country who receive somebody.
 */
export function meetingsApart(
  sentence: Sentence,
  anchor: Anchor,
  clauses: readonly number[],
  sides: readonly SideList[],
): Who[][] {
  const whole = [gather(sides, (list) => list.who)];
  const [first, second] = sides;
  if (first === undefined || second === undefined || sides.length > 2) return whole;
  const [one, many] = first.who.length === 1 ? [first, second] : [second, first];
  const isRow =
    one.who.length === 1 && many.who.length > 1 && (many.who.every(isSomebody) || many.ofCountries);
  if (!isRow || !areApart(sentence, anchor, clauses, many)) return whole;
  return many.who.map((who) => [...one.who, who]);
}

function areApart(
  { words, pack }: Sentence,
  anchor: Anchor,
  clauses: readonly number[],
  many: SideList,
): boolean {
  const inClause = ({ from }: { from: number }) =>
    clauses[from] === clauses[anchor.from] || clauses[from] === clauses[anchor.last];
  if (apartTables(pack).findAll(words).some(inClause)) return true;
  const among = amongTables(pack).findAll(words);
  const isLed = among.some(({ to }) => follows(many.from, to, amongReach));
  if (isLed || among.some(({ from }) => follows(from, many.to, 1))) return true;
  const countries = new Set(many.who.map((who) => who.country));
  const areOfCountries = countries.size === many.who.length && many.who.every(({ role }) => role !== null);
  if (areOfOne(countries) && areRanked(many, anchor)) return true;
  if (!areOfCountries && !many.ofCountries) return false;
  // "held talks with the foreign ministers of Peru, A, of Togo, B, and of Nepal, C": nobody sits down with three at once.
  if (isOfMany(many, anchor, { words, pack })) return true;
  return alsoTables(pack).findAll(words).some(inClause) || marginTables(pack).findAll(words).length > 0;
}

/** Partners of as many countries as are more than a table of three, unless the word says that they met together. */
const mostAtOnce = 2;

function isOfMany(
  { who, cues }: SideList,
  { row, from, last }: Anchor,
  { words, pack }: Pick<Sentence, 'words' | 'pack'>,
): boolean {
  if (who.length <= mostAtOnce || row.frame !== 'verb' || row.kind !== 'talks' || !cues.includes('with'))
    return false;
  // "held a meeting with A, B and C" is one.
  if (determinersOf(pack).findAll(words, from, last + 1).length > 0) return false;
  const isOfOffices = who.every(({ individual }) => individual !== undefined);
  return isOfOffices && jointTables(pack).findAll(words).length === 0;
}

function areOfOne(countries: ReadonlySet<Who['country']>): boolean {
  return [...countries].filter((country) => country !== null).length <= 1;
}

/** The highest of a state, of its government and of its parliament. */
const heads: readonly ReadonlySet<string>[] = [
  new Set([
    'State President',
    'President',
    'King',
    'Queen',
    'Emperor',
    'Sultan',
    'Emir',
    'Pope',
    'Supreme Leader',
  ]),
  new Set(['Prime Minister', 'Chancellor', 'Premier']),
  new Set(['National Assembly Chairman', 'Speaker of Parliament', 'President of the Senate']),
  new Set(['General Secretary']),
];

/**
 * Somebody heads something, and nobody heads the same: "met President A, Prime Minister B and Foreign Minister C". Whom a
 * head and a minister receive, they may receive together.
 */
function areRanked({ who }: SideList, { row }: Anchor): boolean {
  const headed = who.map(({ role }) => heads.findIndex((titles) => titles.has(role ?? '')));
  const leading = headed.filter((index) => index !== -1);
  const isEach = row.frame === 'passive' ? leading.length === who.length : leading.length > 0;
  return isEach && new Set(leading).size === leading.length && who.every(({ role }) => role !== null);
}
