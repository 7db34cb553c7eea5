import { packTable } from '../../packTable.js';
import { phraseSet, startOfPhraseBefore } from '../../phrases.js';
import { type Anchor, isVerb } from '../anchors.js';
import { beforeDeterminers } from '../clauses.js';
import type { SideList } from '../sides.js';
import { attending, attendingTables } from './attending.js';
import { type Scene, type Tie, inClause, inSameClause, sameClause, spoken } from './scene.js';
import {
  goneOn,
  notSpokesperson,
  onProgramme,
  ownedByPronoun,
  ownerOf,
  possessiveTables,
  silentSubject,
  subjectOf,
} from './subjects.js';
import { isTaken, joinTables } from './verbs.js';
import { wordAt } from '../../words.js';
import { follows, lies } from '../../spans.js';
import { bothOf } from '../../only.js';

/** Words before a noun in front of its sides. */
const frontReach = 4;

/** Words between a noun and its "between …" or "with …". */
const nounReach = 14;

const andTables = packTable((pack) => phraseSet(pack.meetings.and));
export const ofTables = packTable((pack) => phraseSet(pack.meetings.of));
const duringTables = packTable((pack) => phraseSet(pack.meetings.during));

/** Whether a list owns the noun inside a meeting verb: "nahm an dem Gespräch von A teil". */
export function isOwnerWithin({ from, to, cues, who }: SideList, { to: start, last }: Anchor): boolean {
  // "copresidieron, en el Palacio de San Carlos, la reunión": nobody of office.
  const isOffice = who.some(({ individual }) => individual === undefined || individual.titles.size > 0);
  return isOffice && from >= start && to <= last && (cues.includes('of') || cues.includes('between'));
}

/** The sides of a noun such as "talks": its owners, partners and those before or behind it. */
export function nounSides(scene: Scene): Tie[] {
  const { anchor, lists } = scene;
  const near = lists.filter(
    (list) =>
      list.from >= anchor.to && list.from <= anchor.to + nounReach && !isOfLaterNoun(scene, list.from),
  );
  const isBetween = (list: SideList) => list.cues.includes('between') && list.who.length > 1;
  // "Between A and B a telephone call took place."
  const between =
    near.find(isBetween) ??
    inClause(scene).findLast(
      (list) => list.to <= anchor.from && isBetween(list) && !list.cues.includes('of'),
    );
  if (between !== undefined) return [['between', between]];
  const owner = ownerOf(scene);
  const isBare = (list: SideList) => anchor.row.object === 'bare' && list.from === anchor.to;
  const partner =
    near.find(
      (list) =>
        (list.cues.includes('with') || isBare(list)) &&
        sameClause(scene, list) &&
        !isOfVerbBehind(scene, list),
    ) ??
    inClause(scene).findLast(
      (list) =>
        list.to <= anchor.from &&
        list.cues.includes('with') &&
        !isTaken(scene, list, scene.anchors.filter(isMeeting)),
    );
  if (partner !== undefined) {
    const other =
      owner ??
      notOnList(scene, partner, subjectOf(isBare(partner) ? without(scene, partner) : scene)) ??
      notSpokesperson(
        ownerBefore(scene, partner) ?? silentSubject(scene) ?? goneOn(scene) ?? onProgramme(scene, partner),
      );
    // "talks with A and B" are none between those two, nor are "talks with A, B and the members of C".
    return other === undefined || isFurther(scene, partner, other)
      ? []
      : [
          ['with', partner],
          ['other side', other],
        ];
  }
  const attended = attendingTables(scene.sentence.pack)
    .findAll(scene.sentence.words)
    .filter(inSameClause(scene));
  // "The meeting was attended by A, B and C": whose it was is told elsewhere.
  const isAttended = (list: SideList) => attended.some((span) => lies(span, anchor.to, list.from + 1));
  if (owner !== undefined && owner.who.length > 1 && !isAttended(owner)) return [['owners', owner]];
  if (attended.length > 0) return [];
  const pictured = picturedAt(scene);
  if (pictured !== undefined) return [['pictured', pictured]];
  if (ownedByPronoun(scene) && pairBefore(scene) !== undefined) return [['their', pairBefore(scene)]];
  if (ownedByPronoun(scene)) {
    const both = theTwoBefore(scene);
    if (both.length > 0) return both;
  }
  const fronted = frontedSides(scene);
  return fronted.length > 0 ? fronted : attending(scene);
}

/** "nach Gesprächen mit A auf Schloss Vaduz und B": behind the partner and an "and", or an office behind a comma, one more of them. */
function notOnList(
  { sentence: { words, pack } }: Scene,
  partner: SideList,
  other: SideList | undefined,
): SideList | undefined {
  if (other === undefined || other.from < partner.to) return other;
  const end = beforeDeterminers(words, pack, other.from);
  const join = startOfPhraseBefore(joinTables(pack), words, end);
  const isComma = wordAt(words, end - 1).text === ',';
  // "jordbruks- och miljöminister B" is one title.
  const isNext = join !== undefined && wordAt(words, join - 1).text !== '-';
  return isNext && (!isComma || other.who.every(({ individual }) => individual === undefined))
    ? undefined
    : other;
}

/** Right behind the comma after the partner, and before "and": one more of the same. */
function isFurther({ sentence: { words, pack } }: Scene, partner: SideList, { from, to }: SideList): boolean {
  return (
    from === partner.to + 1 &&
    wordAt(words, partner.to).text === ',' &&
    andTables(pack).at(words, to) !== undefined
  );
}

/** "the meeting, which A co-chaired with B": in a clause of its own the partner is the verb's. */
function isOfVerbBehind({ anchor, anchors, clauses }: Scene, { from }: SideList): boolean {
  if (clauses[from] === clauses[anchor.from]) return false;
  return anchors.some(
    (other) => isVerb(other) && lies(other, anchor.to, from) && clauses[other.from] === clauses[from],
  );
}

function without(scene: Scene, list: SideList): Scene {
  return { ...scene, lists: scene.lists.filter((other) => other !== list) };
}

/** A visit may be made with somebody to meet others. */
function isMeeting({ row }: Anchor): boolean {
  return !row.frame.startsWith('visit');
}

/** "The talks followed a phone call between A and B": another meeting noun stands between, not joined by "and". */
function isOfLaterNoun({ anchor, anchors, sentence: { words, pack } }: Scene, from: number): boolean {
  // "entretiens avec A ainsi qu’avec B": the noun that counts again is no other one.
  const later = anchors.findLast(
    (other) => other.again === undefined && lies(other, anchor.to, from) && !isVerb(other),
  );
  if (later === undefined) return false;
  const between = words.slice(anchor.to, later.from);
  return !between.some((_, at) => joinTables(pack).at(words, anchor.to + at) !== undefined);
}

/** "In a phone call on Monday A and B agreed", "At their meeting A thanked B": a noun in front of its sides. */
function frontedSides(scene: Scene): Tie[] {
  if (scene.anchor.from > frontReach) return [];
  const bare = inClause(scene).filter(
    (list) => list.from >= scene.anchor.to && list.cues.includes('none') && !list.possessive,
  );
  const joint = bare.find((list) => list.who.length > 1);
  // "En marge du sommet, A a rencontré B et C": those two are the partners of the verb.
  const isPartner = (list: SideList) =>
    scene.anchors.some((other) => isVerb(other) && other.from > scene.anchor.from && other.to <= list.from);
  if (joint !== undefined) return isPartner(joint) ? [] : [['subjects', joint]];
  const [first, second] = bare;
  return second === undefined || !ownedByPronoun(scene)
    ? []
    : [
        ['their', first],
        ['their', second],
      ];
}

/** "A and B during their talks in Rome": a list with a preposition and the noun right behind it, no verb between. */
function picturedAt({ anchor, lists, sentence }: Scene): SideList | undefined {
  const table = duringTables(sentence.pack);
  return lists.find(
    (list) =>
      list.who.length > 1 &&
      list.cues.includes('none') &&
      table.endingAt(sentence.words, list.to, anchor.from) !== undefined,
  );
}

/** "A (left) and B in Oslo": two side by side in a picture, one at least of a country that is told. */
export function standingBeside({ anchor, lists }: Scene): SideList | undefined {
  const beside =
    lists.find(({ from, to }) => from < anchor.from && anchor.to < to) ?? pairedWith(anchor, lists);
  const countries = new Set(beside?.who.map(({ country }) => country));
  return beside?.who.length === 2 && countries.size === 2 ? beside : undefined;
}

/** "A (left) with B in Suva", "A with B (left)": the second one behind "with". */
function pairedWith({ from, to }: Anchor, lists: readonly SideList[]): SideList | undefined {
  const second = lists.find(
    (list) => list.cues[0] === 'with' && (from - list.to === 1 || follows(list.from, to, withReach)),
  );
  const first = lists.find((list) => list.cues[0] === 'none' && list.to < (second?.from ?? 0));
  if (first === undefined || second === undefined) return undefined;
  const isPlaced = from - first.to === 1 || second.to < from;
  return isPlaced ? { ...first, to: second.to, who: [...first.who, ...second.who] } : undefined;
}

/** Words from the place in the picture to the second one: ") with his". */
const withReach = 4;

/**
 * "Sa rencontre avec B est annulée", "The meeting with her colleague B", "The trip goes on to Riga for a meeting with B":
 * hers who was spoken of.
 */
function ownerBefore(scene: Scene, partner: SideList): SideList | undefined {
  const { anchor, anchors, sentence, lists } = scene;
  const table = possessiveTables(sentence.pack);
  const visit = anchors.findLast(({ row, to }) => row.frame === 'visit noun' && to <= anchor.from);
  const ofTraveller = visit !== undefined;
  const isOwned = ownedByPronoun(scene) || table.findAll(sentence.words, anchor.to, partner.from).length > 0;
  const traveller = visit === undefined ? undefined : ownerOf({ ...scene, anchor: visit });
  if (traveller !== undefined && traveller.who.length === 1) return traveller;
  // "The message was received by A during his meeting with B": his who did it.
  const agent = lists.findLast(
    ({ to, cues, who }) => to <= anchor.from && cues.includes('by') && who.length === 1,
  );
  if (isOwned && agent?.named) return agent;
  return isOwned || ofTraveller ? spoken(anchor.from, scene.spokenOf) : undefined;
}

/** "A serre la main de B avant leur entretien de lundi": the only two of the sentence, whom a verb of meeting ties. */
function theTwoBefore({ anchor, anchors, lists }: Scene): Tie[] {
  const two = bothOf(lists.filter(({ named }) => named));
  const isTied = anchors.some((other) => isVerb(other) && other.to <= anchor.from);
  if (two === undefined || !isTied) return [];
  const [first, second] = two;
  if (second.to > anchor.from || first.who.length !== 1 || second.who.length !== 1) return [];
  return [
    ['their', first],
    ['their', second],
  ];
}

function pairBefore({ anchor, lists }: Scene): SideList | undefined {
  return lists.findLast((list) => list.to <= anchor.from && list.who.length > 1);
}
