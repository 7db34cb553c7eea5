import { packTable } from '../packTable.js';
import { phraseSet, startOfPhraseBefore } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import type { Anchor } from './anchors.js';
import {
  antecedentEnd,
  beforeDeterminers,
  type Cue,
  cuesBefore,
  cuesRightBefore,
  opensInner,
  sceneBefore,
} from './clauses.js';
import { determinersOf } from '../people/roles.js';
import type { Individual } from '../people/persons.js';
import type { SideList, Who } from './sides.js';
import { isOccasion } from './status.js';

/** Words an owner may stand before the noun: "Putin’s two-day state visit". */
const ownerReach = 5;
/** Words before a noun in front of its sides. */
const frontReach = 4;
/** Words between a noun and its "between …" or "with …". */
const nounReach = 14;

const speechTables = packTable((pack) => phraseSet(pack.people.speech));
const visitingTables = packTable((pack) => phraseSet(pack.meetings.visiting));
const joinTables = packTable((pack) => phraseSet([...pack.meetings.and, ',']));
const thenTables = packTable((pack) => phraseSet(pack.meetings.then));
const ofTables = packTable((pack) => phraseSet(pack.meetings.of));
const cancelledTables = packTable((pack) => phraseSet(pack.meetings.cancelled));
const takingPartTables = packTable((pack) => phraseSet(pack.meetings.takingPart));
const duringTables = packTable((pack) => phraseSet(pack.meetings.during));
const attendingTables = packTable((pack) => phraseSet(pack.meetings.attending));
const programmeTables = packTable((pack) => phraseSet(pack.meetings.programme));
const possessiveTables = packTable((pack) => phraseSet(pack.people.possessives));

export interface Scene {
  sentence: Sentence;
  anchor: Anchor;
  anchors: readonly Anchor[];
  lists: readonly SideList[];
  clauses: readonly number[];
  times: readonly { from: number; to: number }[];
  /** The person spoken of in the sentences before: the subject of a verb without one. */
  spokenOf: Individual | undefined;
  /** The two who met last. */
  pair: readonly Individual[];
}

/** Who was at a meeting, list by list, and how the sides were tied. */
export interface Told {
  sides: SideList[];
  why: string[];
}

/** Who was at the meeting that the anchor tells of, and how the sides were tied; empty when they cannot be told. */
export function participantsOf(scene: Scene): Told {
  if (areBeside(scene)) return told([]);
  switch (scene.anchor.row.frame) {
    case 'verb':
      // "An dem Gespräch von A mit B nahm auch C teil": theirs whom the noun names.
      if (scene.lists.some((list) => isOwnerWithin(list, scene.anchor))) return told(nounSides(scene));
      return told(
        isPassive(scene)
          ? passiveSides(scene)
          : verbSides(scene, objectCues[scene.anchor.row.object ?? 'bare']),
      );
    case 'letter':
      return told(letterSides(scene));
    case 'passive':
      return told(passiveSides(scene));
    case 'noun':
      return told(nounSides(scene));
    case 'caption noun':
      return told([['pictured', standingBeside(scene)]]);
    case 'visit verb':
      return told(visitVerbSides(scene));
    case 'visit noun':
      return told([
        [
          'visitor',
          ownerOf(scene) ??
            (isSubjectVisiting(scene) ? (subjectOf(scene) ?? silentSubject(scene)) : undefined),
        ],
      ]);
  }
}

const objectCues: Readonly<Record<'with' | 'of' | 'from' | 'bare', readonly Cue[]>> = {
  with: ['with'],
  from: ['of', 'by'],
  of: ['of', 'with', 'none'],
  bare: ['with', 'object', 'none'],
};

/**
 * Who wrote to whom. '"Nos vemos el día 13", escribió B': somebody without a preposition is no addressee of whoever was
 * spoken of before; what is sent to nobody is no letter.
 */
function letterSides(scene: Scene): Tie[] {
  if (scene.anchor.row.object === 'from') return received(scene);
  const opening = openingLetter(scene);
  if (opening.length > 0) return opening;
  const ties = verbSides(scene, ['to', 'with', 'object', 'none']).filter(([, list]) => list !== undefined);
  const isSilent = ties.some(([, list]) => list?.from === list?.to);
  const isBare = ties.some(([how, list]) => how === 'object' && list?.cues.includes('none'));
  const [sender] = ties;
  if (ties.length > 1 || sender?.[1] === undefined) return isSilent && isBare ? [] : ties;
  const addressee = addresseeBefore(scene, sender[1]);
  return addressee === undefined ? [] : [sender, ['addressee', addressee]];
}

/** "In a letter to A, B said": whoever says something behind the addressee wrote it. */
function openingLetter(scene: Scene): Tie[] {
  if (scene.anchor.from > 0) return [];
  const [addressee, ...others] = inClause(scene).filter(({ from }) => from > scene.anchor.last);
  const sender = others.find(({ cues }) => cues.includes('none'));
  if (addressee === undefined || sender === undefined || addressee.from - scene.anchor.last > senderReach)
    return [];
  return [
    ['addressee', addressee],
    ['sender', sender],
  ];
}

/** "received a letter from A", "recibió un mensaje de felicitación de A": the sender hangs on the noun. */
function received(scene: Scene): Tie[] {
  const { anchor, lists } = scene;
  const sender = lists.find(
    ({ from, cues }) =>
      from > anchor.from &&
      Math.abs(from - (from > anchor.last ? anchor.last : anchor.to)) <= senderReach &&
      cues.some((cue) => cue === 'of' || cue === 'by' || cue === 'absent'),
  );
  return [
    ['receiver', subjectOf(scene)],
    ['sender', sender],
  ];
}

/** Words between a letter and whoever sent it, or to whom it went: "un mensaje de felicitación del presidente". */
const senderReach = 5;

/** "A hat an B ein Schreiben gerichtet", "hat A der Präsidentin B in einem Brief gedankt": between the sender and a closing verb. */
function addresseeBefore(scene: Scene, sender: SideList): SideList | undefined {
  return inClause(scene).find(
    ({ from, to, cues }) =>
      from >= sender.to &&
      to <= scene.anchor.from &&
      cues.some((cue) => cue === 'to' || cue === 'object' || cue === 'of'),
  );
}

type Tie = readonly [how: string, list: SideList | undefined];

function told(ties: readonly Tie[]): Told {
  const found = ties.flatMap(([how, list]) => (list === undefined ? [] : [{ how, list }]));
  return {
    sides: found.map(({ list }) => list),
    why: found.map(({ how, list }) => `${how}: words ${list.from}–${list.to - 1}`),
  };
}

/** "Ambassador C also attended the meeting": besides the two who met, told before. */
function areBeside({ sentence, anchor, lists, clauses, pair }: Scene): boolean {
  if (pair.length !== 2 || lists.some(({ who }) => who.some(({ individual }) => isIn(pair, individual))))
    return false;
  const attending = attendingTables(sentence.pack).findAll(sentence.words);
  return attending.some(({ from, second }) =>
    [from, second?.from ?? from].some((at) => clauses[at] === clauses[anchor.from]),
  );
}

function isIn(people: readonly Individual[], one: Individual | undefined): boolean {
  return one !== undefined && people.includes(one);
}

function isOwnerWithin({ from, to, cues, who }: SideList, { to: start, last }: Anchor): boolean {
  // "copresidieron, en el Palacio de San Carlos, la reunión": nobody of office.
  const isOffice = who.some(({ individual }) => individual === undefined || individual.titles.size > 0);
  return isOffice && from >= start && to <= last && (cues.includes('of') || cues.includes('between'));
}

/** A form that is active or passive, with its agent: "von B empfangen". */
function isPassive(scene: Scene): boolean {
  return scene.anchor.row.passive === true && inClause(scene).some((list) => list.cues.includes('by'));
}

/** Whoever visits a country, or somebody named as the bare object. */
function visitVerbSides(scene: Scene): Tie[] {
  const ties = verbSides(scene, ['none']);
  // Without a title it is a place that no list knows: "besökte Klaipėda", "visited Oyu Tolgoi".
  const isSomebody = ({ individual }: Who) => individual !== undefined && individual.titles.size > 0;
  const named = ties.every(([, list]) => list?.who.every(isSomebody));
  return ties.length === 2 && named ? ties : [['subject', subjectOf(scene) ?? silentSubject(scene)]];
}

function verbSides(scene: Scene, cues: readonly Cue[]): Tie[] {
  const { anchor, sentence } = scene;
  const direct = inClause(scene).filter((list) => !isSpeaker(scene, list));
  const before = subjectsBefore(scene, direct);
  const after = direct.filter(
    (list) =>
      list.from >= anchor.to &&
      !list.possessive &&
      (list.cues.some((cue) => cues.includes(cue)) || endsBefore(scene, list)),
  );
  // Behind another meeting word a partner is that one's: "se reunió con A y viajará".
  const withBefore = direct.find(
    (list) => list.to <= anchor.from && list.cues.includes('with') && !isTaken(scene, list, scene.anchors),
  );
  const object = after[0] ?? withBefore;
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
    return second === undefined || subject.who.length > 1 || !cues.includes('none')
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
  const behind = isRelative ? undefined : after.find((list) => list !== object);
  if (
    object !== undefined &&
    behind !== undefined &&
    (object.cues.includes('none') || behind.cues.includes('none'))
  )
    return [
      ['subject', object],
      ['object', behind],
    ];
  if (
    object?.who.length !== undefined &&
    object.who.length > 1 &&
    (object.cues.includes('none') || endsBefore(scene, object)) &&
    !isInner(scene)
  )
    return [['subjects', object]];
  return [
    ['subject of the sentence', subjectElsewhere(scene) ?? silentSubject(scene)],
    ['object', object],
  ];
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
    words[list.from - 1]?.kind !== 'word' ||
    times.some(({ to }) => to === list.from) ||
    startOfPhraseBefore(thenTables(pack), words, list.from) !== undefined;
  return opens ? list : undefined;
}

/** Whether another meeting word stands before the side in its clause. */
function isTaken({ anchor, clauses }: Scene, list: SideList, anchors: readonly Anchor[]): boolean {
  return anchors.some(
    (other) =>
      other !== anchor &&
      other.to <= list.from &&
      other.from < anchor.from &&
      clauses[other.from] === clauses[list.from],
  );
}

/** "hosted a dinner for B": the phrase itself ends with the preposition that ties its object. */
function endsBefore({ anchor, sentence }: Scene, list: SideList): boolean {
  const start = beforeDeterminers(sentence.words, sentence.pack, list.from);
  if (start !== anchor.to && start !== anchor.last + 1) return false;
  return cuesRightBefore(sentence, start)[0] !== 'none';
}

/** "También se reunió con B": who was spoken of, where the language leaves such a subject out. */
function silentSubject(scene: Scene): SideList | undefined {
  const { sentence, anchor, spokenOf } = scene;
  if (!sentence.pack.meetings.dropsSubjects || hasOtherSubject(scene)) return undefined;
  return spoken(anchor.from, spokenOf);
}

/** "Los manifestantes se reunieron con …": a noun with an article and no preposition, before the verb in its clause. */
function hasOtherSubject(scene: Scene): boolean {
  const { sentence, anchor, clauses, lists, times } = scene;
  const { words, pack, places } = sentence;
  if (anchor.row.frame.endsWith('noun')) return false;
  const isTold = (at: number) =>
    [...times, ...places, ...lists].some(({ from, to }) => from - 1 <= at && at < to);
  for (let at = anchor.from - 2; at >= 0 && clauses[at] === clauses[anchor.from]; at--) {
    if (/^[,;:]$/u.test(words[at + 1]?.text ?? '')) return false;
    const isArticle = determinersOf(pack).at(words, at) !== undefined && !isTold(at);
    if (isArticle && isNoun(words[at + 1]) && cuesBefore(sentence, at + 1)[0] === 'none') return true;
  }
  return false;
}

function isNoun(word: Sentence['words'][number] | undefined): boolean {
  return word?.kind === 'word' && !word.capital;
}

function spoken(at: number, individual: Individual | undefined): SideList | undefined {
  if (individual === undefined) return undefined;
  const who = [{ individual, name: '', country: null, role: null }];
  return { who, from: at, to: at, cues: ['none'], possessive: false, named: false };
}

/** "Am Montag sprach A mit B": the bare side behind a verb whose partner needs a preposition. */
function subjectBehind({ anchor }: Scene, direct: readonly SideList[]): SideList | undefined {
  return direct.find((list) => list.from >= anchor.to && list.cues.includes('none') && !list.possessive);
}

/** Sides in front of a verb. After another meeting verb of the clause they are that one’s, so its subject serves both. */
function subjectsBefore(scene: Scene, direct: readonly SideList[]): SideList[] {
  const { anchor, anchors, clauses, sentence } = scene;
  const free = direct.filter(
    (list) => list.to <= anchor.from && list.cues.includes('none') && !list.possessive,
  );
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
  const fronted = free.filter((list) => list.to <= first.from).slice(-1);
  return fronted.length > 0 ? fronted : free.slice(0, 1);
}

function isVerb(anchor: Anchor): boolean {
  return anchor.row.frame === 'verb' || anchor.row.frame === 'passive';
}

function passiveSides(scene: Scene): Tie[] {
  const agents = inClause(scene).filter((list) => list.cues.includes('by'));
  const agent = agents.find((list) => list.from >= scene.anchor.from) ?? agents[0];
  return agent === undefined
    ? []
    : [
        ['guest', guestOf(scene, agent)],
        ['host', agent],
      ];
}

/** "Eine Antwort von B wird erwartet": an agent in front of the first of two parts of a verb leaves the guest to stand between. */
function guestOf(scene: Scene, agent: SideList): SideList | undefined {
  const { anchor } = scene;
  if (agent.from > anchor.from || anchor.last < anchor.to) return subjectOf(scene) ?? silentSubject(scene);
  return inClause(scene).find(
    (list) => list.from >= anchor.to && list.to <= anchor.last && list.cues.includes('none'),
  );
}

function nounSides(scene: Scene): Tie[] {
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
  const partner =
    near.find((list) => list.cues.includes('with') && sameClause(scene, list)) ??
    inClause(scene).findLast(
      (list) =>
        list.to <= anchor.from &&
        list.cues.includes('with') &&
        !isTaken(scene, list, scene.anchors.filter(isVerb)),
    );
  if (partner !== undefined) {
    const other =
      owner ??
      subjectOf(scene) ??
      ownerBefore(scene, partner) ??
      silentSubject(scene) ??
      goneOn(scene) ??
      onProgramme(scene, partner);
    // "talks with A and B" are none between those two.
    return other === undefined
      ? []
      : [
          ['with', partner],
          ['other side', other],
        ];
  }
  if (owner !== undefined && owner.who.length > 1) return [['owners', owner]];
  if (takingPartTables(scene.sentence.pack).findAll(scene.sentence.words).some(inSameClause(scene)))
    return [];
  const pictured = picturedAt(scene);
  if (pictured !== undefined) return [['pictured', pictured]];
  if (ownedByPronoun(scene) && pairBefore(scene) !== undefined) return [['their', pairBefore(scene)]];
  const fronted = frontedSides(scene);
  return fronted.length > 0 ? fronted : attending(scene);
}

/** "The talks followed a phone call between A and B": another meeting noun stands between, not joined by "and". */
function isOfLaterNoun({ anchor, anchors, sentence: { words, pack } }: Scene, from: number): boolean {
  const later = anchors.findLast((other) => other.from >= anchor.to && other.to <= from && !isVerb(other));
  if (later === undefined) return false;
  const between = words.slice(anchor.to, later.from);
  return !between.some((_, at) => joinTables(pack).at(words, anchor.to + at) !== undefined);
}

/** Those who did something together, or one with the other, at a meeting without sides of its own. */
function attending(scene: Scene): Tie[] {
  if (ownerOf(scene) !== undefined) return [];
  if (!isOccasion(scene.anchor, scene.sentence)) return calledOff(scene);
  const before = (list: SideList) =>
    list.to <= scene.anchor.from && list.cues.includes('none') && !list.possessive;
  const joint = inClause(scene).findLast(before);
  // "A and B agreed in a video call on a truce"
  if (joint !== undefined) return joint.named && joint.who.length > 1 ? [['at it', joint]] : [];
  return attendingFromOuter(scene);
}

/** "A y B han aplazado la reunión": two who call a meeting off together were to hold it. */
function calledOff({ anchor, lists, sentence, clauses }: Scene): Tie[] {
  const joint = lists.findLast(
    ({ to, cues, who }) => to <= anchor.from && cues.includes('none') && who.length > 1,
  );
  if (joint === undefined || !joint.named || joint.possessive || !isAcross(joint.who)) return [];
  if (clauses[joint.from] !== clauses[anchor.from]) return [];
  const isOff = cancelledTables(sentence.pack)
    .findAll(sentence.words, joint.to, anchor.from)
    .some(({ to }) => anchor.from - to <= calledOffReach);
  return isOff ? [['both', joint]] : [];
}

/** Words between calling off and the meeting: "han aplazado al día 12 la". */
const calledOffReach = 6;

/** "A et B ont convenu, lors d’une réunion à Rome", "A thanked ambassador B during a meeting": the clause in front has the sides. */
function attendingFromOuter({ anchor, lists, clauses, sentence, anchors }: Scene): Tie[] {
  const { words, pack } = sentence;
  const start = clauses.indexOf(clauses[anchor.from] ?? 0);
  if (start === 0 || ofTables(pack).at(words, anchor.to) !== undefined) return [];
  if (anchors.some((other) => other !== anchor && clauses[other.from] === clauses[start - 1])) return [];
  if (lists.some(({ from }) => from >= start)) return [];
  const outer = lists.filter((list) => clauses[list.from] === clauses[start - 1] && list.named);
  const [first, second] = outer;
  if (first === undefined || !first.cues.includes('none') || first.possessive) return [];
  if (second === undefined) return isAcross(first.who) ? [['at it', first]] : [];
  const isTold =
    outer.length === 2 && first.who.length === 1 && second.who.length === 1 && !second.possessive;
  const isAddressed = second.cues.some((cue) => cue === 'to' || cue === 'object');
  return isTold && isAddressed && isAcross([...first.who, ...second.who])
    ? [
        ['at it', first],
        ['at it', second],
      ]
    : [];
}

/** Everybody of another country. */
function isAcross(who: readonly Who[]): boolean {
  const countries = new Set(who.map(({ country }) => country));
  return who.length > 1 && countries.size === who.length && !countries.has(null);
}

function inSameClause({ clauses, anchor }: Scene) {
  return ({ from }: { from: number }) => clauses[from] === clauses[anchor.from];
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
      table.allAt(sentence.words, list.to).some((match) => match.to === anchor.from),
  );
}

/** "A (left) and B in Oslo": two side by side in a picture, one at least of a country that is told. */
function standingBeside({ anchor, lists }: Scene): SideList | undefined {
  const beside = lists.find(({ from, to }) => from < anchor.from && anchor.to < to);
  const countries = new Set(beside?.who.map(({ country }) => country));
  return beside?.who.length === 2 && countries.size === 2 ? beside : undefined;
}

/** "A’s talks", "the talks of A", found right beside the noun. */
function ownerOf({ anchor, lists }: Scene): SideList | undefined {
  const front = lists.findLast(
    (list) => list.possessive && list.to <= anchor.from && anchor.from - list.to <= ownerReach,
  );
  if (front !== undefined) return front;
  return lists.find(
    (list) => list.from >= anchor.to && list.from - anchor.to <= ownerReach + 1 && list.cues.includes('of'),
  );
}

/**
 * "Sa rencontre avec B est annulée", "The meeting with her colleague B", "The trip goes on to Riga for a meeting with B":
 * hers who was spoken of.
 */
function ownerBefore(scene: Scene, partner: SideList): SideList | undefined {
  const { anchor, anchors, sentence } = scene;
  const table = possessiveTables(sentence.pack);
  const visit = anchors.findLast(({ row, to }) => row.frame === 'visit noun' && to <= anchor.from);
  const ofTraveller = visit !== undefined;
  const isOwned = ownedByPronoun(scene) || table.findAll(sentence.words, anchor.to, partner.from).length > 0;
  const traveller = visit === undefined ? undefined : ownerOf({ ...scene, anchor: visit });
  if (traveller !== undefined && traveller.who.length === 1) return traveller;
  return isOwned || ofTraveller ? spoken(anchor.from, scene.spokenOf) : undefined;
}

/** "Les discussions avec B ont porté sur …": a sentence that opens with the talks goes on about who was spoken of. */
function goneOn({ anchor, sentence, spokenOf }: Scene): SideList | undefined {
  const start = determinersOf(sentence.pack).at(sentence.words, 0)?.to ?? 0;
  // "Eine geplante Begegnung mit B": an adjective may stand between.
  const opens = anchor.from - start <= 2 && sentence.words.slice(start, anchor.from).every(isSmall);
  return opens ? spoken(anchor.from, spokenOf) : undefined;
}

/** "Talks with B are also planned", "Where a meeting with B awaits": on the programme of whoever was spoken of. */
function onProgramme(scene: Scene, partner: SideList): SideList | undefined {
  const { anchor, sentence, clauses, lists } = scene;
  const isNobodyElse = lists.every((list) => list === partner || list.cues[0] !== 'none');
  const phrases = isNobodyElse ? programmeTables(sentence.pack).findAll(sentence.words) : [];
  return phrases.some(({ from }) => clauses[from] === clauses[anchor.from])
    ? spoken(anchor.from, scene.spokenOf)
    : undefined;
}

function ownedByPronoun({ anchor, sentence }: Scene): boolean {
  const table = possessiveTables(sentence.pack);
  for (let at = Math.max(0, anchor.from - 4); at < anchor.from; at++)
    if (table.at(sentence.words, at)) return true;
  return false;
}

/** "is on an official visit": without such words a visit without owner is nobody's. */
function isSubjectVisiting({ anchor, sentence }: Scene): boolean {
  const table = visitingTables(sentence.pack);
  for (let at = Math.max(0, anchor.from - ownerReach); at < anchor.from; at++)
    if (table.at(sentence.words, at) !== undefined) return true;
  return false;
}

function pairBefore({ anchor, lists }: Scene): SideList | undefined {
  return lists.findLast((list) => list.to <= anchor.from && list.who.length > 1);
}

/** "A travels there to meet B and C": a clause of its own behind the subject it borrows. */
function isInner(scene: Scene): boolean {
  const { sentence, clauses, anchor } = scene;
  return opensInner(sentence, clauses, anchor.from) && subjectElsewhere(scene) !== undefined;
}

/** Who the clause is about; failing that, who the sentence is about. */
function subjectOf(scene: Scene): SideList | undefined {
  const direct = inClause(scene).filter((list) => list.cues.includes('none') && !list.possessive);
  const before = subjectsBefore(scene, direct).at(-1);
  return before ?? direct.find((list) => list.from >= scene.anchor.to) ?? subjectElsewhere(scene);
}

/** The subject of the nearest clause before, else of the nearest behind. */
function subjectElsewhere(scene: Scene): SideList | undefined {
  const traveller = travellerBefore(scene);
  if (traveller !== undefined) return traveller;
  const end = antecedentEnd(scene.sentence, scene.clauses, scene.anchor.from);
  if (end !== undefined) return scene.lists.findLast((list) => list.to <= end);
  const direct = scene.lists.filter(
    (list) => list.cues.includes('none') && !list.possessive && !sameClause(scene, list),
  );
  return (
    direct.findLast((list) => list.to <= scene.anchor.from) ??
    direct.find((list) => list.from >= scene.anchor.to)
  );
}

/** "… sobre la visita de A a Riad, donde se entrevistará con B": whose visit it is. */
function travellerBefore(scene: Scene): SideList | undefined {
  const { sentence, clauses, anchor, anchors } = scene;
  const before = sceneBefore(sentence, clauses, anchor.from);
  const visit = anchors.findLast(
    ({ row, from }) => row.frame === 'visit noun' && from < anchor.from && clauses[from] === before,
  );
  return visit === undefined ? undefined : ownerOf({ ...scene, anchor: visit });
}

function inClause(scene: Scene): SideList[] {
  // "received a courtesy call from B": a preposition that the phrase itself holds keeps nobody away.
  return scene.lists.filter(
    (list) =>
      sameClause(scene, list) &&
      (!list.cues.includes('absent') || list.cues.includes('with') || endsBefore(scene, list)),
  );
}

function sameClause({ clauses, anchor }: Scene, list: SideList): boolean {
  const clause = clauses[list.from];
  return clause === clauses[anchor.from] || clause === clauses[anchor.last];
}

/** A verb of saying before a side, small words between: "a annoncé le président", "ha confirmado este jueves la portavoz". */
function isBehindSpeech({ words, pack }: Sentence, from: number): boolean {
  for (let start = Math.max(0, from - 5); start < from; start++) {
    const end = speechTables(pack).at(words, start)?.to;
    if (end !== undefined && end <= from && words.slice(end, from).every(isSmall)) return true;
  }
  return false;
}

function isSmall(word: Sentence['words'][number]): boolean {
  return word.kind === 'word' && !word.capital;
}

/** "…, Peskov said": whoever only tells of the meeting is not at it. */
function isSpeaker({ sentence, anchor }: Scene, list: SideList): boolean {
  const table = speechTables(sentence.pack);
  const { words } = sentence;
  const speaks = table.at(words, list.to) !== undefined || isBehindSpeech(sentence, list.from);
  if (!speaks) return false;
  const [start, end] = list.from > anchor.from ? [anchor.last, list.from] : [list.to, anchor.from];
  return words.slice(start, end).some((word) => word.text === ',' || word.text === '”' || word.text === '"');
}
