import { gather } from '../../gather.js';
import type { CountryCode } from '../../../model.js';
import { packTable } from '../../packTable.js';
import type { PeopleInSentence } from '../../people/mentions.js';
import { type Individual, isCalled } from '../../people/persons.js';
import { determinersOf, vagueTitles } from '../../people/roles.js';
import { type PhraseMatch, phraseSet, startOfPhraseBefore } from '../../phrases.js';
import type { Sentence } from '../../sentence.js';
import { anchorsOf } from '../anchors.js';
import { clausesOf, cuesRightBefore } from '../clauses.js';
import type { ArticlePeople, Memory, Side, Who } from '../sides.js';
import { cuesOf } from './joining.js';
import { soleOf } from './offices.js';
import { lies } from '../../spans.js';
import { bothOf, onlyOf } from '../../only.js';
import { aloneOn } from '../who.js';

const bothTables = packTable((pack) => phraseSet(pack.people.bothSides));
const pronounTables = packTable((pack) => phraseSet(pack.people.pronouns));
const objectPronounTables = packTable((pack) => phraseSet(pack.people.objectPronouns));
const standInTables = packTable((pack) => phraseSet(pack.people.standIns));
const whereTables = packTable((pack) => phraseSet(pack.meetings.where));
const hostTables = packTable((pack) => phraseSet(pack.people.hosts));

const standInNounTables = packTable((pack) =>
  phraseSet(pack.people.standIns.map((phrase) => phrase.split(' ').at(-1) ?? phrase)),
);

/** "He", "the visitor", "both ministers", "his counterpart": whom words without a name stand for. */
export function standInSides(
  sentence: Sentence,
  told: readonly Side[],
  people: PeopleInSentence,
  article: ArticlePeople,
  memory: Memory,
): Side[] {
  const { words, pack } = sentence;
  const pronouns = [...pronounTables(pack).findAll(words), ...objectPronouns(sentence)];
  const isPronoun = (from: number) => pronouns.some((match) => match.from === from);
  const one = [...pronouns, ...standInTables(pack).findAll(words), ...foreignStandIns(sentence)];
  const subject =
    pronouns.length === 0 ? undefined : told.find((side) => cuesOf(sentence, side).includes('none'));
  /** "Bettel s’est rendu à Jérusalem, où il …": "he" is who the sentence is about, when that is one person before. */
  const here = (from: number): Individual | undefined => {
    if (!isPronoun(from)) return undefined;
    if (subject === undefined || subject.to > from)
      return travellerBefore(sentence, told, from) ?? agentBefore(sentence, told, from);
    // "Speaker A received her": not herself.
    if (isObject(from) && clauses[subject.from] === clauses[from]) return undefined;
    return aloneOn(subject);
  };
  /** "The message was handed over by A when B received him": whom another clause of the sentence names before. */
  const elsewhere = (from: number): Individual | undefined => {
    if (!isObject(from)) return undefined;
    const other = told.findLast(
      (side) => side.to <= from && side.who.length === 1 && clauses[side.from] !== clauses[from],
    );
    return aloneOn(other);
  };
  const isGuest = (from: number) => !isPronoun(from) && hostTables(pack).at(words, from) === undefined;
  const objects = pronouns.length === 0 ? undefined : objectPronounTables(pack);
  const isObject = (from: number) => objects?.at(words, from) !== undefined;
  const clauses = pronouns.length === 0 ? [] : clausesOf(sentence, told);
  const both = bothTables(pack).findAll(words);
  const who = (individual: Individual): Who => ({ individual, name: '', country: null, role: null });
  return [
    ...one.map(({ from, to, country }: { from: number; to: number; country?: CountryCode }) => {
      const meant =
        country === undefined
          ? (here(from) ?? elsewhere(from) ?? (isGuest(from) ? memory.guest : undefined) ?? memory.subject)
          : soleOf(country, from, people, article, memory);
      const named = here(from) !== undefined;
      return { from, to, who: meant === undefined ? [] : [who(meant)], named, pronoun: isPronoun(from) };
    }),
    ...both.map(({ from, to }) => ({
      from,
      to,
      who: (
        pairBefore(told, from) ??
        pairWith(told, from, memory) ??
        pairOfTitle(from, to, people, article, memory)
      ).map(who),
      named: false,
    })),
  ].map((side) => ({ ...side, possessive: false }));
}

/** "The invitation was handed over by A when she …": the only one named before. */
function agentBefore(sentence: Sentence, told: readonly Side[], from: number): Individual | undefined {
  const before = onlyOf(told.filter(({ to, who }) => to <= from && who.length === 1));
  return before !== undefined && cuesOf(sentence, before)[0] === 'by' ? aloneOn(before) : undefined;
}

/** "the visit of President A to New York, where he will meet B": he is who was named last before "where". */
function travellerBefore(
  { words, pack }: Sentence,
  told: readonly Side[],
  from: number,
): Individual | undefined {
  const where = startOfPhraseBefore(whereTables(pack), words, from);
  return where === undefined ? undefined : aloneOn(told.findLast(({ to }) => to <= where));
}

/** "the Polish guest", "le visiteur polonais". */
function foreignStandIns(sentence: Sentence): { from: number; to: number; country: CountryCode }[] {
  const { words, pack, countries } = sentence;
  const nouns = standInNounTables(pack);
  return countries.flatMap(({ form, country, from, to }) => {
    if (form !== 'adjective') return [];
    const article = startOfPhraseBefore(determinersOf(pack), words, from);
    const noun = nouns.at(words, to);
    if (noun !== undefined) return [{ from: article ?? from, to: noun.to, country }];
    const before = startOfPhraseBefore(standInTables(pack), words, from);
    return before === undefined ? [] : [{ from: before, to, country }];
  });
}

/** "A, who called on him": right behind a meeting word or the preposition of a partner. */
function objectPronouns(sentence: Sentence): PhraseMatch<true>[] {
  const found = objectPronounTables(sentence.pack).findAll(sentence.words);
  const verbs = found.length === 0 ? [] : anchorsOf(sentence).filter(({ row }) => row.frame === 'verb');
  return found.filter(
    ({ from }) =>
      verbs.some(({ to, last }) => to === from || last + 1 === from) ||
      cuesRightBefore(sentence, from)[0] === 'with',
  );
}

/** "During a meeting with C, the two ministers agreed": C and whoever was spoken of, not the two who met before. */
function pairWith(
  told: readonly Side[],
  end: number,
  { subject, pair }: Memory,
): readonly Individual[] | undefined {
  const before = gather(
    told.filter(({ to }) => to <= end),
    (side) => side.who,
  );
  const only = onlyOf(before)?.individual;
  if (only === undefined || subject === undefined || pair.includes(only)) return undefined;
  return subject === only ? undefined : [subject, only];
}

/** "Die beiden Außenminister": whoever met last, unless one of them holds another office; failing that the two who bear the title. */
function pairOfTitle(
  from: number,
  to: number,
  { loneRoles }: PeopleInSentence,
  article: ArticlePeople,
  { pair, pairs = [] }: Memory,
): readonly Individual[] {
  const role = loneRoles.find((lone) => lies(lone, from, to));
  if (role === undefined) return pair;
  // "The two ministers" are the last two who met of whom neither is known as something else.
  const mayBear = ({ titles }: Individual) =>
    hasVague(titles) || [...titles].some((own) => isCalled(own, role.title));
  if (vagueTitles.has(role.title))
    return pair.every(mayBear) ? pair : (pairs.findLast((two) => two.every(mayBear)) ?? pair);
  const bearers = article.bearers(role.title, null);
  if (bearers.length === 0 || pair.every((one) => bearers.includes(one))) return pair;
  if (bearers.length === 2) return bearers;
  const isOther = ({ titles }: Individual) => !titles.has(role.title) && !hasVague(titles);
  return pair.some((one) => isOther(one) && !bearers.includes(one)) ? [] : pair;
}

function hasVague(titles: ReadonlySet<string>): boolean {
  return [...titles].every((title) => vagueTitles.has(title));
}

/** "A spoke with B; later they met": the two named before in the sentence. */
function pairBefore(told: readonly Side[], from: number): readonly Individual[] | undefined {
  const before = gather(
    told.filter(({ to }) => to <= from),
    (side) => side.who,
  );
  return before.length === 2 ? bothOf(new Set(before.map(({ individual }) => individual))) : undefined;
}
