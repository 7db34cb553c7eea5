import { packTable } from '../../packTable.js';
import { determinersOf } from '../../people/roles.js';
import { phraseSet, startOfPhraseBefore } from '../../phrases.js';
import { antecedentEnd, cuesBefore, opensInner, sceneBefore } from '../clauses.js';
import type { SideList } from '../sides.js';
import { type Scene, inClause, sameClause, spoken } from './scene.js';
import { subjectsBefore } from './verbs.js';
import { isSmall, wordAt } from '../../words.js';
import { follows, holds } from '../../spans.js';

/** Words an owner may stand before the noun: "Putin’s two-day state visit". */
const ownerReach = 5;

const visitingTables = packTable((pack) => phraseSet(pack.meetings.visiting));
export const thenTables = packTable((pack) => phraseSet(pack.meetings.then));
const programmeTables = packTable((pack) => phraseSet(pack.meetings.programme));
export const possessiveTables = packTable((pack) => phraseSet(pack.people.possessives));

/** "También se reunió con B": who was spoken of, where the language leaves such a subject out. */
export function silentSubject(scene: Scene): SideList | undefined {
  const { sentence, anchor, spokenOf } = scene;
  if (!sentence.pack.meetings.dropsSubjects || hasOtherSubject(scene) || isPlural(scene)) return undefined;
  // "Presidente legislativo conversa con A": a headline names its subject, behind the verb if not before.
  if (sentence.passage.kind !== 'body' && anchor.row.frame === 'verb' && anchor.from > 1) return undefined;
  return spoken(anchor.from, spokenOf);
}

/** "Han sido recibidos por B": several, not the one who was spoken of. */
function isPlural({ sentence, anchor }: Scene): boolean {
  const { pluralEndings = [] } = sentence.pack.meetings;
  const verb = sentence.words.slice(anchor.from, Math.max(anchor.to, anchor.last + 1));
  return verb.some(
    ({ lower }) => lower.length > shortestVerb && pluralEndings.some((ending) => lower.endsWith(ending)),
  );
}

/** Letters of "unen" and the like, which nouns have too. */
const shortestVerb = 6;

/** "Los manifestantes se reunieron con …": a noun with an article and no preposition, before the verb in its clause. */
function hasOtherSubject(scene: Scene): boolean {
  const { sentence, anchor, clauses, lists, times } = scene;
  const { words, pack, places } = sentence;
  if (anchor.row.frame.endsWith('noun')) return false;
  const isTold = (at: number) =>
    [...times, ...places, ...lists].some(({ from, to }) => from - 1 <= at && at < to);
  for (let at = anchor.from - 2; clauses[at] === clauses[anchor.from]; at--) {
    if (/^[,;:]$/u.test(wordAt(words, at + 1).text)) return false;
    const isArticle = determinersOf(pack).at(words, at) !== undefined && !isTold(at);
    if (isArticle && isSmall(wordAt(words, at + 1)) && cuesBefore(sentence, at + 1)[0] === 'none')
      return true;
  }
  return false;
}

/** "A’s talks", "the talks of A", found right beside the noun. */
export function ownerOf({ anchor, lists }: Scene): SideList | undefined {
  const front = lists.findLast((list) => list.possessive && follows(anchor.from, list.to, ownerReach));
  if (front !== undefined) return front;
  return lists.find((list) => follows(list.from, anchor.to, ownerReach + 1) && list.cues.includes('of'));
}

/** "Les discussions avec B ont porté sur …": a sentence that opens with the talks goes on about who was spoken of. */
export function goneOn(scene: Scene): SideList | undefined {
  const { anchor, sentence, spokenOf } = scene;
  const start = determinersOf(sentence.pack).at(sentence.words, 0)?.to ?? 0;
  // "Eine geplante Begegnung mit B": an adjective may stand between.
  const opens = anchor.from - start <= 2 && sentence.words.slice(start, anchor.from).every(isSmall);
  if (opens && isEntry(scene, anchor.to)) return undefined;
  return opens || isBehindPartner(scene) ? spoken(anchor.from, spokenOf) : undefined;
}

/** "Avec le ministre B, les discussions ont porté sur …": the partner opens the sentence and the noun follows. */
function isBehindPartner({ anchor, lists, sentence: { words, pack } }: Scene): boolean {
  const [partner, second] = lists;
  if (partner === undefined || !partner.cues.includes('with') || partner.from > partnerReach) return false;
  if (second !== undefined && second.from < anchor.from) return false;
  const comma = wordAt(words, partner.to).text === ',' ? partner.to + 1 : partner.to;
  const start = determinersOf(pack).at(words, comma)?.to ?? comma;
  return anchor.from >= start && anchor.from - start <= 1;
}

/** Words of a preposition and an article before the partner who opens a sentence. */
const partnerReach = 3;

/** "Meeting with the Foreign Minister", "Möte med B, Stockholm.": a heading or an entry of a diary, whose is told elsewhere. */
function isEntry(
  { sentence, times, lists }: Pick<Scene, 'sentence' | 'times' | 'lists'>,
  from: number,
): boolean {
  const end = Math.max(from, ...lists.map(({ to }) => to));
  return sentence.words
    .slice(end)
    .every(
      (word, index) =>
        !isSmall(word) ||
        [...times, ...sentence.places].some(
          ({ from: start, to }) => start - 1 <= end + index && end + index < to,
        ),
    );
}

/** "Talks with B are also planned", "Where a meeting with B awaits": on the programme of whoever was spoken of. */
export function onProgramme(scene: Scene, partner: SideList): SideList | undefined {
  const { anchor, sentence, clauses, lists } = scene;
  const isNobodyElse = lists.every((list) => list === partner || list.cues[0] !== 'none');
  if (scene.isEntry && isNobodyElse) return spoken(anchor.from, scene.spokenOf);
  const phrases = isNobodyElse ? programmeTables(sentence.pack).findAll(sentence.words) : [];
  return phrases.some(({ from }) => clauses[from] === clauses[anchor.from])
    ? spoken(anchor.from, scene.spokenOf)
    : undefined;
}

/** "his talks with B": the owner of a noun is whoever is spoken of. */
export function ownedByPronoun({ anchor, sentence }: Scene): boolean {
  const table = possessiveTables(sentence.pack);
  for (let at = Math.max(0, anchor.from - 4); at < anchor.from; at++)
    if (table.at(sentence.words, at)) return true;
  return false;
}

/** "is on an official visit": without such words a visit without owner is nobody's. */
export function isSubjectVisiting({ anchor, sentence, lists }: Scene): boolean {
  const table = visitingTables(sentence.pack);
  for (let at = Math.max(0, anchor.from - ownerReach); at < anchor.from; at++)
    if (table.at(sentence.words, at) !== undefined) return true;
  // "avlägger Perus president A statsbesök": however long the subject is that stands between.
  const subject = lists.findLast(({ to }) => follows(anchor.from, to, ownerReach));
  return subject !== undefined && startOfPhraseBefore(table, sentence.words, subject.from) !== undefined;
}

/** "A travels there to meet B and C": a clause of its own behind the subject it borrows. */
export function isInner(scene: Scene): boolean {
  const { sentence, clauses, anchor } = scene;
  return opensInner(sentence, clauses, anchor.from) && subjectElsewhere(scene) !== undefined;
}

/** Who the clause is about; failing that, who the sentence is about. */
export function subjectOf(scene: Scene): SideList | undefined {
  const direct = inClause(scene).filter((list) => list.cues.includes('none') && !list.possessive);
  const before = subjectsBefore(scene, direct).at(-1);
  return (
    before ??
    direct.find((list) => list.from >= scene.anchor.to && !isSpokesperson(list)) ??
    subjectElsewhere(scene)
  );
}

/** The subject of the nearest clause before, else of the nearest behind. */
export function subjectElsewhere(scene: Scene): SideList | undefined {
  const traveller = travellerBefore(scene);
  if (traveller !== undefined) return traveller;
  if (hasUnknownSubject(scene)) return undefined;
  const end = antecedentEnd(scene.sentence, scene.clauses, scene.anchor.from);
  if (end !== undefined) return scene.lists.findLast((list) => list.to <= end);
  const direct = scene.lists.filter(
    (list) => list.cues.includes('none') && !list.possessive && !sameClause(scene, list),
  );
  const before = direct.filter((list) => list.to <= scene.anchor.from);
  const nearest = before.at(-1);
  if (nearest !== undefined && isObject(scene, nearest))
    return before.findLast((list) => !isObject(scene, list));
  // "received A before hosting B": whom an inner clause behind names is no subject of the outer one.
  const { sentence, clauses } = scene;
  // "También recibió a A, de Polonia; B, de Suiza": where subjects are left out, none stands in a clause behind.
  if (nearest === undefined && sentence.pack.meetings.dropsSubjects) return undefined;
  return (
    nearest ??
    direct.find(
      (list) =>
        list.from >= scene.anchor.to && !opensInner(sentence, clauses, list.from) && !isSpokesperson(list),
    )
  );
}

/** Whoever was spoken of, unless he only told of it. */
export function notSpokesperson(list: SideList | undefined): SideList | undefined {
  return list !== undefined && isSpokesperson(list) ? undefined : list;
}

/** "…, said the spokesman X": whoever tells of the talks of others. */
function isSpokesperson({ who }: SideList): boolean {
  return who.every(
    ({ individual }) =>
      individual?.titles.has('Spokesperson') === true ||
      individual?.titles.has('Government Spokesperson') === true,
  );
}

/** "received A before hosting B": behind a verb with a bare object, and alone there, A is no subject of what follows. */
function isObject({ anchors, clauses, lists }: Scene, { from, cues }: SideList): boolean {
  const verb = anchors.findLast((other) => other.to <= from && clauses[other.from] === clauses[from]);
  if (verb === undefined || verb.row.frame !== 'verb' || verb.row.object !== undefined || cues[0] !== 'none')
    return false;
  const isBeside = (list: SideList) => clauses[list.from] === clauses[from] && list.cues[0] === 'none';
  return lists.filter((list) => list.from >= verb.to && isBeside(list)).length === 1;
}

/** "i samband med att Europaparlamentets grupp besöker", "after the protesters met B": an inner clause whose subject no list knows. */
function hasUnknownSubject({ sentence, anchor, clauses, lists, times }: Scene): boolean {
  const { words, pack, places, countries } = sentence;
  if (anchor.row.frame.endsWith('noun') || pack.people.nounsCapitalised) return false;
  if (!opensInner(sentence, clauses, anchor.from)) return false;
  const isTold = (at: number) =>
    [...times, ...places, ...countries, ...lists].some((span) => holds(span, at));
  for (let at = anchor.from - 1; at >= 0 && clauses[at] === clauses[anchor.from]; at--)
    if (wordAt(words, at).capital && !isTold(at)) return true;
  return false;
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
