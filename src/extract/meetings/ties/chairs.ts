import type { CountryCode } from '../../../model.js';
import { packTable } from '../../packTable.js';
import { phraseSet } from '../../phrases.js';
import { beforeDeterminers } from '../clauses.js';
import type { SideList, Who } from '../sides.js';
import type { Scene } from './scene.js';
import { isSomebody } from '../who.js';

const delegationTables = packTable((pack) => phraseSet(pack.meetings.delegations));

/** "The commission met under the chairmanship of A and B", "chaired by A and by B": those right behind, of two countries. */
export function chairs({ anchor, lists, sentence }: Scene): SideList | undefined {
  const { words, pack } = sentence;
  const index = lists.findIndex(({ from }) => from >= anchor.to);
  const [first, second] = index === -1 ? [] : lists.slice(index);
  if (first === undefined || beforeDeterminers(words, pack, first.from) - anchor.last > chairReach)
    return undefined;
  const isSecond =
    second !== undefined && second.from - first.to <= chairReach && !second.cues.includes('none');
  const who = first.who.length > 1 || !isSecond ? first.who : [...first.who, ...second.who];
  return who.length > 1 && areOfSeveral(who) ? { ...first, who } : undefined;
}

/** Words between the chair and those in it, and between them: "von A und dem Staatsminister B". */
const chairReach = 4;

/** Known to serve at least two countries, or one and another that is not told. */
function areOfSeveral(who: readonly Who[]): boolean {
  const countries = new Set(who.map(({ country }) => country));
  return countries.size > 1 && who.every(isSomebody);
}

/** "The Nepali side was led by A and the Indian side by B": two delegations and two people, in turn. */
export function leaders({ anchor, anchors, lists, sentence }: Scene): SideList[] {
  const { countries } = sentence;
  if (anchors.find(({ row }) => row.frame === 'sides') !== anchor) return [];
  const people = lists.filter(({ named, who }) => named && who[0]?.individual !== undefined);
  const free = countries.filter(({ from }) => lists.every((list) => from < list.from || from >= list.to));
  const [one, other] = free;
  const isOfTwo = free.length === 2 && one?.country !== other?.country;
  if (!isOfTwo || !free.some((mention) => sends(mention, sentence))) return [];
  if (people.length !== 2 || people.some(({ who }) => who.length > 1)) return [];
  const order = [...people, ...free].sort((a, b) => a.from - b.from).map((span) => 'who' in span);
  if (order[0] !== order[2] || order[1] !== order[3] || order[0] === order[1]) return [];
  return people.map((list, index) => leading(list, free[index]?.country));
}

function leading(list: SideList, leads: CountryCode | undefined): SideList {
  return leads === undefined ? list : { ...list, who: list.who.map((one) => ({ ...one, leads })) };
}

/** "the Nepali side", "Nepal’s delegation", "the delegation of Nepal". */
function sends({ from, to }: { from: number; to: number }, { words, pack }: Scene['sentence']): boolean {
  const table = delegationTables(pack);
  return [from - 3, from - 2, from - 1, to, to + 1, to + 2].some((at) => table.at(words, at) !== undefined);
}
