import { packTable } from '../../packTable.js';
import { determinersOf } from '../../people/roles.js';
import { type PhraseTable, phraseSet, startOfPhraseBefore } from '../../phrases.js';
import { type Anchor, isVerb } from '../anchors.js';
import { type Cue, antecedentEnd, beforeDeterminers } from '../clauses.js';
import type { SideList, Who } from '../sides.js';
import { type Scene, type Tie, endsBefore, inClause, isBehindSpeech, isSpeaker, spoken } from './scene.js';
import {
  isInner,
  possessiveTables,
  silentSubject,
  subjectElsewhere,
  subjectOf,
  thenTables,
} from './subjects.js';
import { isSomebody } from '../who.js';
import { isSmall, wordAt } from '../../words.js';
import { holds, lies } from '../../spans.js';

const relativeTables = packTable((pack) => phraseSet(pack.meetings.partnerRelatives));
const besideTables = packTable((pack) => phraseSet(pack.meetings.beside));
const companyTables = packTable(({ origins }) => phraseSet(origins.accompanied));
const seriesTables = packTable(({ meetings }) => phraseSet([...meetings.also, ...meetings.sameDay]));
const firstPersonTables = packTable((pack) => phraseSet(pack.people.firstPerson));
export const joinTables = packTable((pack) => phraseSet([...pack.meetings.and, ',']));

/** The prepositions of a verb’s second side, by how its row says that it is tied. */
export const objectCues: Readonly<Record<'with' | 'of' | 'from' | 'bare', readonly Cue[]>> = {
  with: ['with'],
  from: ['of', 'by'],
  of: ['of', 'with', 'none'],
  bare: ['with', 'object', 'none'],
};

/** A form that is active or passive, with its agent: "von B empfangen". */
export function isPassive(scene: Scene): boolean {
  return scene.anchor.row.passive === true && inClause(scene).some((list) => list.cues.includes('by'));
}

/** Whoever visits a country, or somebody named as the bare object. */
export function visitVerbSides(whole: Scene): Tie[] {
  const { others } = withoutCompany(whole);
  const scene = { ...whole, lists: others };
  const ties = bareSides(scene, ['none']);
  // Without a title it is a place that no list knows: "besökte Klaipėda", "visited Oyu Tolgoi".
  const isTitled = ({ individual }: Who) => individual !== undefined && individual.titles.size > 0;
  const named = ties.every(([, list]) => list?.who.every(isTitled));
  return ties.length === 2 &&
    named &&
    !ties.some(([, list]) => list !== undefined && isOfNextVerb(scene, list))
    ? ties
    : [['subject', subjectOf(scene) ?? silentSubject(scene)]];
}

/** "ist nach Lima gereist und hat dort B getroffen": behind "and" a verb of its own takes whoever stands before it. */
function isOfNextVerb(
  { anchor, anchors, sentence: { words, pack } }: Scene,
  { from, to }: SideList,
): boolean {
  const isNext = (other: Anchor) => isVerb(other) && (other.from >= to || lies(other, anchor.to, from));
  if (from < anchor.to || !anchors.some(isNext)) return false;
  for (let at = anchor.to; at < from; at++) if (joinTables(pack).at(words, at) !== undefined) return true;
  return false;
}

/** "su homólogo B, con quien se reunió": the partner right before the relative, and whoever the sentence is about. */
function relativeSides(scene: Scene): Tie[] | undefined {
  const { anchor, sentence, lists, clauses } = scene;
  const table = relativeTables(sentence.pack);
  for (let at = anchor.from - 1; at >= Math.max(0, anchor.from - relativeReach); at--) {
    const end = table.at(sentence.words, at)?.to;
    if (end === undefined || end > anchor.from || clauses[end - 1] !== clauses[anchor.from]) continue;
    const partner = lists.findLast(({ to }) => to <= at && at - to <= 1);
    const own = lists.findLast(
      ({ from, to, cues }) => from >= end && to <= anchor.from && cues.includes('none'),
    );
    const outer = lists.find(
      (list) => list !== partner && list.to <= at && list.cues.includes('none') && !list.possessive,
    );
    const subject = own ?? outer ?? silentSubject(scene);
    if (partner === undefined || subject === undefined) return undefined;
    return [
      ['subject', subject],
      ['with whom', partner],
    ];
  }
  return undefined;
}

/** Words between "with whom" and its verb: a subject and small words. */
const relativeReach = 12;

/** "a reçu les représentants de la filière et doit échanger avec B": behind an object of its own B is the later verb's. */
function isOfLaterVerb({ anchor, anchors, sentence }: Scene, { from }: SideList): boolean {
  const later = anchors.find(
    (other) => other.row.frame === 'verb' && other.from >= anchor.to && other.to <= from,
  );
  return (
    later !== undefined &&
    anchor.row.frame === 'verb' &&
    determinersOf(sentence.pack).findAll(sentence.words, anchor.to, later.from).length > 0
  );
}

/**
 * Subject and object of an active verb, wherever its language puts them; `cues` are the object’s. Whoever is named behind
 * "together with" meets whom the subject meets; whoever accompanies him does not count.
 */
export function verbSides(scene: Scene, cues: readonly Cue[]): Tie[] {
  const { beside, others } = withoutCompany(scene);
  if (others.length === scene.lists.length) return bareSides(scene, cues);
  const ties = bareSides({ ...scene, lists: others }, cues);
  // "leitete zusammen mit A die Sitzung": without anybody else they are the partners.
  const isWhole = ties.length === 2 && ties.every(([, list]) => list !== undefined);
  if (!isWhole) return bareSides(scene, cues);
  // "who called on him along with A": who "he" is, nothing tells.
  const met = new Set(ties.map(([, list]) => list?.who[0]?.individual));
  if (met.size < 2 && !met.has(undefined)) return ties;
  return [...ties, ...beside.flatMap((list): Tie[] => (list.who.some(isSomebody) ? [['beside', list]] : []))];
}

/** Those behind "together with", and those who are neither that nor in somebody's company. */
function withoutCompany(scene: Scene): { beside: SideList[]; others: SideList[] } {
  const { pack } = scene.sentence;
  const beside = scene.lists.filter((list) => isLedBy(besideTables(pack), scene, list));
  const others = scene.lists.filter(
    (list) => !beside.includes(list) && !isLedBy(companyTables(pack), scene, list),
  );
  return { beside, others };
}

function isLedBy(
  table: PhraseTable<true>,
  { sentence: { words, pack } }: Scene,
  { from }: SideList,
): boolean {
  return [from, beforeDeterminers(words, pack, from)].some(
    (end) => startOfPhraseBefore(table, words, end) !== undefined,
  );
}

function bareSides(scene: Scene, cues: readonly Cue[]): Tie[] {
  const { anchor, sentence } = scene;
  const relative = cues.includes('with') ? relativeSides(scene) : undefined;
  if (relative !== undefined) return relative;
  if (isTellersOwn(scene)) return [];
  const direct = inClause(scene).filter((list) => isFronting(scene, list) || !isSpeaker(scene, list));
  const before = subjectsBefore(scene, direct);
  const after = direct.filter(
    (list) =>
      list.from >= anchor.to &&
      !list.possessive &&
      (list.cues.some((cue) => cues.includes(cue)) || endsBefore(scene, list)) &&
      !isOfLaterVerb(scene, list),
  );
  // Behind another meeting word a partner is that one's: "se reunió con A y viajará".
  const withBefore = direct.find(
    (list) => list.to <= anchor.from && list.cues.includes('with') && !isTaken(scene, list, scene.anchors),
  );
  // "ist mit B zusammengekommen und hat mit ihm …": what "and" leads on to is said of the next verb.
  const isClosed =
    after[0]?.named === false && joinTables(sentence.pack).at(sentence.words, anchor.last + 1) !== undefined;
  const object = (isClosed ? withBefore : undefined) ?? after[0] ?? withBefore;
  const subject = before.at(-1) ?? (cues.includes('none') ? undefined : subjectBehind(scene, direct));
  if (subject !== undefined && object !== undefined)
    return [
      ['subject', subject],
      ['object', object],
    ];
  if (subject !== undefined) {
    const second = before.at(-2);
    // "Both ministers welcomed the agreement": who receives, receives somebody.
    if (
      second === undefined &&
      subject.who.length > 1 &&
      anchor.row.kind === 'reception' &&
      cues.includes('none')
    )
      return [];
    // Verb at the end of the clause: both sides stand before it.
    return second === undefined || !cues.includes('none')
      ? [['subjects', subject]]
      : [
          ['subject', second],
          ['object', subject],
        ];
  }
  const fronted = frontedObject(scene, direct);
  if (object !== undefined && fronted !== undefined && isPlain(object))
    return [
      ['subject', object],
      ['object', fronted],
    ];
  // "С министром A встретился посол B": the partner in front, the subject behind.
  if (
    object !== undefined &&
    isPlain(object) &&
    withBefore !== undefined &&
    !isSilentBefore(scene, withBefore)
  )
    return [
      ['subject', object],
      ['object', withBefore],
    ];
  const isRelative = antecedentEnd(sentence, scene.clauses, anchor.from) !== undefined;
  // "will meet A and visit B": behind another verb they are that one’s.
  const isOther = (list: SideList) =>
    scene.anchors.some((other) => !isNoun(other) && other.from >= (object?.to ?? 0) && other.to <= list.from);
  const behind = isRelative
    ? undefined
    : (after.find((list) => list !== object && !isOther(list)) ?? (object && fronter(scene, object)));
  if (
    object !== undefined &&
    behind !== undefined &&
    (object.cues.includes('none') || behind.cues.includes('none'))
  ) {
    // "Recevant A, B a dit …": the comma closes what the opening verb governs.
    const isGoverned =
      opensSentence(scene) && wordAt(sentence.words, beforeArticle(scene, behind) - 1).text === ',';
    const [host, other] = isGoverned && behind.cues.includes('none') ? [behind, object] : [object, behind];
    return [
      ['subject', host],
      ['object', other],
    ];
  }
  if (
    object?.who.length !== undefined &&
    object.who.length > 1 &&
    object.cues.includes('none') &&
    anchor.row.kind !== 'reception' &&
    !isInner(scene)
  )
    return [['subjects', object]];
  const elsewhere = subjectElsewhere(scene) ?? silentSubject(scene);
  // "The ministry welcomed A, B and C": whom somebody receives are not one another's guests.
  if (elsewhere === undefined && anchor.row.kind === 'reception' && (object?.who.length ?? 0) > 1) return [];
  return [
    ['subject of the sentence', elsewhere],
    ['object', object],
  ];
}

/** "I will meet A and B", "habe ich mich mit A ausgetauscht": whoever tells it met them, and nothing says who that is. */
function isTellersOwn({ anchor, sentence, clauses, lists }: Scene): boolean {
  return firstPersonTables(sentence.pack)
    .findAll(sentence.words, 0, anchor.from)
    .some(({ from }) => clauses[from] === clauses[anchor.from] && !lists.some((list) => holds(list, from)));
}

function beforeArticle({ sentence: { words, pack } }: Scene, { from }: SideList): number {
  return beforeDeterminers(words, pack, from);
}

/** The verb opens the sentence, or stands behind a word that does: "Later, talking to A, …". */
function opensSentence({ anchor: { from }, sentence: { words }, times, lists }: Scene): boolean {
  if (from <= 1 || (from <= latestOpening && wordAt(words, from - 1).text === ',')) return true;
  // "In the afternoon of 21 September, at the palace, receiving A, …"
  const isBehindTime = times.some((time) => time.from <= 1 && time.to <= from);
  return (
    isBehindTime &&
    from <= latestBehindTime &&
    wordAt(words, from - 1).text === ',' &&
    lists.every((list) => list.from >= from)
  );
}

/** Words of "A little later,"; of a day and a place. */
const latestOpening = 4;
const latestBehindTime = 16;

/** "Recevant A, le président B a dit …": behind a verb that opens the sentence whoever goes on to say something is its subject. */
function isFronting(scene: Scene, list: SideList): boolean {
  const { anchor, sentence, lists } = scene;
  if (!opensSentence(scene) || list.from < anchor.to || isBehindSpeech(sentence, list.from)) return false;
  return lists.some(({ from, to }) => from >= anchor.to && to < list.from);
}

/** "Receiving A, who is visiting Peru, B said …": behind the comma that closes what is told of the guest. */
function fronter(scene: Scene, object: SideList): SideList | undefined {
  const { sentence, lists } = scene;
  if (!opensSentence(scene)) return undefined;
  return lists.find(
    (list) =>
      list.from > object.to &&
      list.named &&
      list.cues[0] === 'none' &&
      wordAt(sentence.words, beforeArticle(scene, list) - 1).text === ',' &&
      speechTables(sentence.pack).at(sentence.words, list.to) !== undefined,
  );
}

/** "…, con quien": a partner in front whose clause has other words before it than a time. */
function isSilentBefore({ clauses, anchor }: Scene, list: SideList): boolean {
  return clauses[list.from] !== clauses[anchor.from];
}

function isPlain(list: SideList): boolean {
  return list.cues[0] === 'none' && list.named;
}

/**
 * "Посла принял министр B", "Её принял министр B": where a case or a pronoun shows the object, it may stand in front of
 * the verb, behind nothing but a time or a word such as "then".
 */
function frontedObject(scene: Scene, direct: readonly SideList[]): SideList | undefined {
  const { anchor, sentence, spokenOf, times, lists } = scene;
  const { words, pack } = sentence;
  if (possessiveTables(pack).at(words, anchor.from - 1)?.to === anchor.from && pack.people.cases.length > 0) {
    // "A посетит завод, после чего его примет B": who the sentence was about so far.
    const here = lists.findLast(
      ({ to, cues, who }) => to < anchor.from && cues.includes('none') && who.length === 1,
    );
    return here ?? spoken(anchor.from, spokenOf);
  }
  const list = direct.findLast(({ to, cues }) => to <= anchor.from && cues.includes('object'));
  if (list === undefined || list.cues.includes('to') || list.possessive) return undefined;
  const opens =
    list.from === 0 ||
    wordAt(words, list.from - 1).kind !== 'word' ||
    times.some(({ to }) => to === list.from) ||
    startOfPhraseBefore(thenTables(pack), words, list.from) !== undefined;
  return opens ? list : undefined;
}

/** Whether another meeting word stands before the side in its clause. */
export function isTaken(
  { anchor, clauses, lists }: Scene,
  list: SideList,
  anchors: readonly Anchor[],
): boolean {
  // "Nach dem Gespräch mit A wird B mit C zusammenkommen": A is the one taken.
  const hasOwn = ({ to }: Anchor) => lists.some((own) => lies(own, to, list.from) && own.cues[0] === 'with');
  return anchors.some(
    (other) =>
      other !== anchor &&
      other.to <= list.from &&
      other.from < anchor.from &&
      clauses[other.from] === clauses[list.from] &&
      !(isNoun(other) && (hasOwn(other) || other.row.kind === 'visit')),
  );
}

/** "Am Montag sprach A mit B": the bare side behind a verb whose partner needs a preposition. */
function subjectBehind({ anchor }: Scene, direct: readonly SideList[]): SideList | undefined {
  return direct.find((list) => list.from >= anchor.to && list.cues.includes('none') && !list.possessive);
}

/** Sides in front of a verb. After another meeting verb of the clause they are that one’s, so its subject serves both. */
export function subjectsBefore(scene: Scene, direct: readonly SideList[]): SideList[] {
  const { anchor, anchors, clauses, sentence } = scene;
  const fronted = direct.filter(
    (list) => list.to <= anchor.from && list.cues.includes('none') && !list.possessive,
  );
  // "A said B will visit C": whoever says it of somebody named behind is not the one who does it.
  const isBehind = (list: SideList) =>
    fronted.some(({ from, who }) => from >= list.to && who.some(isSomebody));
  const free = fronted.filter((list) => !isBehind(list) || !speaks(scene, list));
  // "received A, B, C.": before each further partner the subject is the one in front of the verb.
  const { again } = anchor;
  const fronts = again && free.findLast((list) => list.to <= again.from);
  if (fronts !== undefined) return [fronts];
  const first = anchors.find(
    (other) => isVerb(other) && other.from < anchor.from && clauses[other.from] === clauses[anchor.from],
  );
  const own = free.at(-1);
  if (first === undefined || own === undefined || own.to <= first.from) return free;
  // "et mardi la présidente B a été reçue"
  const determined = determinersOf(sentence.pack).at(sentence.words, own.from - 1)?.to === own.from;
  const article = determined ? own.from - 1 : own.from;
  const start = scene.times.find(({ to }) => to === article)?.from ?? article;
  const startsAnew =
    anchor.from - own.to <= 3 &&
    [own.from, start].some((at) => joinTables(sentence.pack).at(sentence.words, at - 1) !== undefined);
  if (startsAnew) return [own];
  const before = free.filter((list) => list.to <= first.from).slice(-1);
  return before.length > 0 ? before : free.slice(0, 1);
}

const speechTables = packTable((pack) => phraseSet(pack.people.speech));

/** A verb of saying right behind somebody, one small word between at most: "cũng cho biết". */
function speaks({ sentence: { words, pack } }: Scene, { to }: SideList): boolean {
  const table = speechTables(pack);
  return (
    table.at(words, to) !== undefined || (isSmall(wordAt(words, to)) && table.at(words, to + 1) !== undefined)
  );
}

function isNoun({ row }: Anchor): boolean {
  return row.frame.endsWith('noun');
}

/** The guest of a passive verb and whoever did it. */
export function passiveSides(scene: Scene): Tie[] {
  const agents = inClause(scene).filter((list) => list.cues.includes('by'));
  const agent = agents.find((list) => list.from >= scene.anchor.from) ?? agents[0] ?? hostBefore(scene);
  const told = agent && guestOf(scene, agent);
  const guest = told && (soleGuest(scene, told) ?? told);
  // "han sido recibidos por A y B": hosts of nobody known did not meet one another.
  if (agent === undefined || (guest === undefined && agent.who.length > 1)) return [];
  return [
    ['guest', guest],
    ['host', agent],
  ];
}

/** "A will take part in forums of business leaders and be received by B": a group before "and" is not the guest. */
function soleGuest(scene: Scene, { to, from, who }: SideList): SideList | undefined {
  const { words, pack } = scene.sentence;
  if (who.some(isSomebody) || from > scene.anchor.from) return undefined;
  if (joinTables(pack).findAll(words, to, scene.anchor.from).length === 0) return undefined;
  const before = scene.lists.findLast(
    (list) =>
      list.to <= from && list.cues[0] === 'none' && list.who.length === 1 && list.who.some(isSomebody),
  );
  return before ?? silentSubject(scene);
}

/** "A received B. C was received in the afternoon, too.": by whoever received those before. */
function hostBefore({ anchor, sentence: { words, pack }, host, lists }: Scene): SideList | undefined {
  if (host === undefined || anchor.row.kind !== 'reception') return undefined;
  const goesOn = seriesTables(pack).findAll(words).length > 0;
  const isNamed = lists.some(({ who: [one] }) => one?.individual === host);
  return goesOn && !isNamed ? spoken(anchor.to, host) : undefined;
}

/** "Eine Antwort von B wird erwartet": an agent in front of the first of two parts of a verb leaves the guest to stand between. */
function guestOf(scene: Scene, agent: SideList): SideList | undefined {
  const { anchor } = scene;
  if (agent.from > anchor.from || anchor.last < anchor.to) return subjectOf(scene) ?? silentSubject(scene);
  return inClause(scene).find((list) => lies(list, anchor.to, anchor.last) && list.cues.includes('none'));
}
