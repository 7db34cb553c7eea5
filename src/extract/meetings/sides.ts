import type { CountryCode } from '../../model.js';
import { packTable } from '../packTable.js';
import { type PhraseMatch, PhraseTable, phraseSet, startOfPhraseBefore } from '../phrases.js';
import { caseOfName, caseOfRole } from '../people/cases.js';
import type { PeopleInSentence } from '../people/mentions.js';
import { ownsWhatFollows } from '../people/owners.js';
import type { Individual } from '../people/persons.js';
import { counterpart, determinersOf, type RoleSpan } from '../people/roles.js';
import type { Sentence } from '../sentence.js';
import { anchorsOf } from './anchors.js';
import {
  beforeDeterminers,
  isOwningBody,
  clausesOf,
  type Cue,
  cuesBefore,
  cuesRightBefore,
} from './clauses.js';

/** Somebody who can be at a meeting: a person, or an office or group without a name. */
export interface Who {
  individual: Individual | undefined;
  /** English words for an office or group; the person's name is looked up later. */
  name: string;
  /** Of an office or country; a person’s own is worked out later. */
  country: CountryCode | null;
  role: string | null;
  /** The role is the one held at the time of the meeting, not when the article was written. */
  then?: true;
}

/** People joined by "and" with the preposition before them: `with A and B`. */
export interface SideList {
  who: Who[];
  from: number;
  to: number;
  cues: Cue[];
  /** The whole list owns what follows: `A’s`. */
  possessive: boolean;
  /** Named people, or only a stand-in such as "he" or "the two ministers". */
  named: boolean;
}

/** What the sentences before tell: whom "he" and "both ministers" stand for. */
export interface Memory {
  /** The person the last sentence was about. */
  subject: Individual | undefined;
  /** The two who met last. */
  pair: Individual[];
  /** Who was received last. */
  guest?: Individual | undefined;
}

/** What the article tells as a whole. */
export interface ArticlePeople {
  individuals: readonly Individual[];
  /** Person of a name mention, by the mention's sentence and word. */
  find(at: number, from: number): Individual | undefined;
  countryOf(one: Individual): CountryCode | null;
  bearers(title: string, country: CountryCode | null): Individual[];
}

interface Side {
  /** How its grammatical case ties it where no preposition does. */
  ties?: readonly Cue[];
  from: number;
  to: number;
  who: Who[];
  possessive: boolean;
  named: boolean;
  pronoun?: boolean;
}

const joinTables = packTable((pack) => phraseSet([...pack.meetings.and, ',', '/', '–', '-']));
const groupTables = packTable(
  (pack) =>
    new PhraseTable(
      pack.meetings.groups.flatMap(([name, ...phrases]) => phrases.map((phrase) => [phrase, name] as const)),
    ),
);
/** Without those that also lead to places or agents: Swedish `i`, `av`. */
const ofTables = packTable(({ people, places, meetings }) =>
  phraseSet(people.of.filter((phrase) => ![...places.in, ...places.to, ...meetings.by].includes(phrase))),
);
const bothTables = packTable((pack) => phraseSet(pack.people.bothSides));
const ofBothTables = packTable((pack) => phraseSet(pack.people.bothCountries));
const pluralTables = packTable((pack) => phraseSet(pack.people.plurals));
const pronounTables = packTable((pack) => phraseSet(pack.people.pronouns));
const objectPronounTables = packTable((pack) => phraseSet(pack.people.objectPronouns));
const firstPersonTables = packTable((pack) => phraseSet(pack.people.firstPerson));
const speechTables = packTable((pack) => phraseSet(pack.people.speech));
const standInTables = packTable((pack) => phraseSet(pack.people.standIns));
const captionTables = packTable((pack) =>
  phraseSet(pack.meetings.rows.flatMap(({ frame, words }) => (frame === 'caption noun' ? words : []))),
);
const determinerTables = packTable((pack) => phraseSet(pack.people.determiners));
const ledByTables = packTable((pack) => phraseSet(pack.meetings.ledBy));
const hostTables = packTable((pack) => phraseSet(pack.people.hosts));
const standInNounTables = packTable((pack) =>
  phraseSet(pack.people.standIns.map((phrase) => phrase.split(' ').at(-1) ?? phrase)),
);
const inTables = packTable((pack) => phraseSet(pack.places.in));

/** Titles that say too little to name an office by: they only stand for somebody named before. */
const vague = new Set([
  'Minister',
  'Official',
  'Diplomat',
  'Leader',
  'Secretary',
  'Chairman',
  'Director',
  'Envoy',
]);

/** Everybody in the sentence who could be at a meeting, as lists with their prepositions, left to right. */
export function sideLists(
  sentence: Sentence,
  people: PeopleInSentence,
  article: ArticlePeople,
  memory: Memory,
): SideList[] {
  const told = [
    ...namedSides(people, article),
    ...officeSides(sentence, people, article, memory),
    ...groupSides(sentence),
  ];
  // "le dirigeant syrien Ahmed al-Charaa" is somebody by name.
  // "his guest, Minister B": the name behind the comma tells who.
  const isNamedBehind = ({ to }: Side) =>
    sentence.words[to]?.text === ',' &&
    told.some(({ from }) => beforeDeterminers(sentence.words, sentence.pack, from) === to + 1);
  const standIns = standInSides(sentence, told, people, article, memory).filter(
    (side) =>
      !isNamedBehind(side) &&
      told.every((other) => other.to <= side.from || other.from >= side.to || isGroupInside(other, side)),
  );
  const sides = [...withLeaders(sentence, told), ...standIns, ...speakersOwn(sentence, told)].sort(
    (a, b) => a.from - b.from || b.to - a.to,
  );
  return joined(sentence, withoutOverlaps(sides));
}

/** "a delegation from Seoul led by B" is B, who brought it. */
function withLeaders({ words, pack }: Sentence, sides: readonly Side[]): Side[] {
  const ledBy = ledByTables(pack);
  const leaderOf = (group: Side) =>
    sides.find(({ named, who, from }) => {
      const start = named && who.some(isSomebody) ? startOfPhraseBefore(ledBy, words, from) : undefined;
      return start !== undefined && start >= group.to && start - group.to <= longestGroup;
    });
  const led = new Map(sides.filter(({ who }) => !who.some(isSomebody)).map((side) => [side, leaderOf(side)]));
  return sides.flatMap((side) => {
    const leader = led.get(side);
    if (leader !== undefined) return [{ ...leader, from: side.from }];
    return [...led.values()].includes(side) ? [] : [side];
  });
}

function isSomebody({ individual, role }: Who): boolean {
  return individual !== undefined || role !== null;
}

/** Words between "delegation" and "led by". */
const longestGroup = 8;

/** "hai nhà lãnh đạo" (the two leaders) holds the word for leaders. */
function isGroupInside({ from, to, who }: Side, side: Side): boolean {
  return (
    side.from <= from &&
    to <= side.to &&
    who.every((one) => one.individual === undefined && one.role === null)
  );
}

function namedSides(people: PeopleInSentence, article: ArticlePeople): Side[] {
  return people.names.flatMap((mention) => {
    const individual = article.find(mention.at, mention.from);
    if (individual === undefined || mention.excluded || mention.roles.some((role) => role.late)) return [];
    if (isThing(mention, individual) || isEvent(mention, individual)) return [];
    const role = mention.roles.find((candidate) => candidate.title !== counterpart);
    const title = role === undefined ? null : role.past ? `Former ${role.title}` : role.title;
    const who = { individual, name: '', country: article.countryOf(individual), role: title };
    const possessive = mention.name.possessive || endsAsOwner(mention, individual);
    const ties = caseOfName(mention)?.ties ?? [];
    return [{ ...besideCountry(mention), who: [who], possessive, named: true, ties }];
  });
}

/** "Germany's Boris Pistorius", "Jean Dupont of France": the country right beside a name belongs to it. */
function besideCountry({ sentence, from, to, roles }: PeopleInSentence['names'][number]) {
  const { words, pack, countries } = sentence;
  const names = countries.filter(({ form }) => form === 'name');
  const owner = names.find(({ to: end }) => end === from || (end === from - 2 && isOwner(words, end)));
  const of = ofTables(pack).allAt(words, to);
  const home = names.find(
    (country) => of.some((match) => match.to === country.from) && !isOwner(words, country.to),
  );
  return { from: (roles.length > 0 ? undefined : owner?.from) ?? from, to: home?.to ?? to };
}

/** "la IV Reunión del Mecanismo": a name that holds a meeting word; "Q:" in an interview. */
function isEvent(
  { sentence, name }: PeopleInSentence['names'][number],
  { titles, bases }: Individual,
): boolean {
  if (titles.size > 0) return false;
  if (bases.length === 1 && name.parts.join('').length === 1) return true;
  return anchorsOf(sentence).some(
    ({ row, from, to, last }) =>
      (row.frame.endsWith('noun') && name.from <= from && to <= name.to) ||
      (last >= to && name.from <= last && last < name.to),
  );
}

/** "der Ausbau der Geothermie", "in the port Shahid Rajaee": no title anywhere, and an article or a noun with "in" before it. */
function isThing({ sentence, from }: PeopleInSentence['names'][number], { mentions }: Individual): boolean {
  if (mentions.some(({ roles, honorific }) => roles.length > 0 || honorific)) return false;
  const { words, pack } = sentence;
  const determiners = determinerTables(pack);
  const noun = words[from - 1];
  const isArticle = determiners.at(words, from - 1)?.to === from && (from === 1 || noun?.capital === false);
  if (pack.people.nounsCapitalised && isArticle) return true;
  if (noun?.kind !== 'word' || noun.capital !== pack.people.nounsCapitalised) return false;
  const at = determiners.at(words, from - 2)?.to === from - 1 ? from - 2 : from - 1;
  const isFree = cuesBefore(sentence, from)[0] === 'none';
  return isFree && startOfPhraseBefore(inTables(pack), words, at) !== undefined;
}

/** An apostrophe glued to the word before. */
function isOwner(words: Sentence['words'], at: number): boolean {
  const word = words[at];
  return word?.glued === true && /^[’'`]$/u.test(word.text);
}

/** A glued possessive ending that other mentions of the same person do not have: `Putins`. */
function endsAsOwner(mention: PeopleInSentence['names'][number], individual: Individual): boolean {
  const own = mention.bases.at(-1) ?? [];
  if (own.length < 2 || mention.sentence.pack.people.possessiveEndings.length === 0) return false;
  const [written] = own;
  const plain = own.slice(1).some((form) => individual.lastForms.has(form));
  const surely = individual.lastForms.size === 1 && individual.lastForms.has(written ?? '');
  return plain || (surely && ownsWhatFollows(mention.sentence, mention.to));
}

/** "the Russian president", "his counterpart", "the foreign ministers of both countries". */
function officeSides(
  sentence: Sentence,
  people: PeopleInSentence,
  article: ArticlePeople,
  memory: Memory,
): Side[] {
  return people.loneRoles.flatMap((role) => {
    if (role.past) return [];
    const plural = pluralTables(sentence.pack).findAll(sentence.words, role.from, role.to).length > 0;
    const both = ofBothTables(sentence.pack).at(sentence.words, role.to);
    const ties = caseOfRole(sentence, role)?.ties ?? [];
    const side = (who: Who[], to = role.to) => [
      { from: role.from, to, who, possessive: false, named: true, ties },
    ];
    if (both !== undefined) return side(article.bearers(role.title, null).map(whoOf(article, role)), both.to);
    if (role.several !== undefined && role.title !== counterpart)
      return side(role.several.map((country) => officeOf(article, { ...role, country })));
    if (plural) return [];
    const title = role.title === counterpart ? titleBefore(people, role, memory) : role.title;
    if (title === undefined) return [];
    const country = role.country ?? role.national[0] ?? null;
    const bearers = likeliest(bearersOf(article, title, country), sentence, role, country, article);
    const [bearer] = bearers;
    if (bearer !== undefined && bearers.length === 1) return side([whoOf(article, role)(bearer)]);
    if (bearers.length === 0 && role.country !== null && stateless.has(title)) {
      const one = soleOf(role.country, role.from, people, article, memory);
      if (one !== undefined) return side([whoOf(article, role)(one)]);
    }
    const [earlier, second] = bearers.filter((one) => isNamedBefore(one, sentence, role.from));
    if (earlier !== undefined && second === undefined) return side([whoOf(article, role)(earlier)]);
    if (bearers.length > 1 && memory.subject !== undefined && bearers.includes(memory.subject))
      return side([whoOf(article, role)(memory.subject)]);
    if (country === null || vague.has(title)) return [];
    return side([{ individual: undefined, name: title, country, role: title }]);
  });
}

/** Of several bearers those surely of the country named, and those whom the text gives the title in the same words. */
function likeliest(
  bearers: Individual[],
  { words }: Sentence,
  { title, from, to }: RoleSpan,
  country: CountryCode | null,
  article: ArticlePeople,
): Individual[] {
  if (bearers.length < 2) return bearers;
  const written = wordsBetween(words, from, to);
  const isCalledSo = (one: Individual) =>
    one.mentions.some(({ sentence, roles }) =>
      roles.some(
        (role) =>
          role.title === title &&
          (written.startsWith(wordsBetween(sentence.words, role.from, role.to)) ||
            wordsBetween(sentence.words, role.from, role.to).startsWith(written)),
      ),
    );
  const isOfCountry = (one: Individual) => country !== null && article.countryOf(one) === country;
  return [isOfCountry, isCalledSo].reduce((left, isLikelier) => {
    const likelier = left.filter(isLikelier);
    return likelier.length > 0 ? likelier : left;
  }, bearers);
}

function wordsBetween(words: Sentence['words'], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((word) => word.lower)
    .join(' ');
}

/** Words for anybody of office: "the Brazilian official", "le responsable malien". */
const stateless = new Set(['Official', 'Diplomat', 'Leader']);

/** "el funcionario brasileño": whoever was last spoken of, if of that country, else its only one named so far. */
function soleOf(
  country: CountryCode,
  from: number,
  people: PeopleInSentence,
  article: ArticlePeople,
  memory: Memory,
): Individual | undefined {
  if (memory.subject !== undefined && article.countryOf(memory.subject) === country) return memory.subject;
  const here = people.names[0]?.at;
  const known = article.individuals.filter(
    (one) =>
      article.countryOf(one) === country &&
      one.titles.size > 0 &&
      one.mentions.some(({ at, to }) => here === undefined || at < here || (at === here && to <= from)),
  );
  return known.length === 1 ? known[0] : undefined;
}

/** Who bears the title; failing that the one minister of that country whose field the text leaves open. */
function bearersOf(article: ArticlePeople, title: string, country: CountryCode | null): Individual[] {
  const bearers = article.bearers(title, country);
  if (bearers.length > 0 || country === null || !title.endsWith(' Minister')) return bearers;
  return article.individuals.filter(
    (one) => one.titles.has('Minister') && article.countryOf(one) === country,
  );
}

/** "The president" is one named already, not one still to come. */
function isNamedBefore({ mentions: [first] }: Individual, { passage }: Sentence, from: number): boolean {
  if (first === undefined) return false;
  const { start } = first.sentence.passage;
  return start < passage.start || (start === passage.start && first.from < from);
}

/** Whoever alone bears the title for its country; failing that the office itself. */
function officeOf(article: ArticlePeople, role: RoleSpan): Who {
  const bearers = article.bearers(role.title, role.country);
  const [bearer] = bearers;
  if (bearer !== undefined && bearers.length === 1) return whoOf(article, role)(bearer);
  return { individual: undefined, name: role.title, country: role.country, role: role.title };
}

function whoOf(article: ArticlePeople, role: RoleSpan) {
  return (individual: Individual): Who => ({
    individual,
    name: '',
    country: article.countryOf(individual),
    role: role.title === counterpart ? null : role.title,
  });
}

/** Whose counterpart: the title of the name before in the sentence, else of the last subject. */
function titleBefore(people: PeopleInSentence, role: RoleSpan, memory: Memory): string | undefined {
  const mention =
    people.names.findLast((name) => name.from < role.from) ??
    people.names.find((name) => name.from > role.to);
  const titles = mention?.roles ?? memory.subject?.mentions.flatMap((other) => other.roles) ?? [];
  return titles.findLast((candidate) => candidate.title !== counterpart)?.title;
}

function groupSides({ words, pack }: Sentence): Side[] {
  return groupTables(pack)
    .findAll(words)
    .map(({ from, to, value }) => ({
      from,
      to,
      who: [{ individual: undefined, name: value, country: null, role: null }],
      possessive: false,
      named: true,
    }));
}

function standInSides(
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
    if (subject === undefined || subject.to > from || subject.who.length !== 1) return undefined;
    // "Speaker A received her": not herself.
    if (isObject(from) && clauses[subject.from] === clauses[from]) return undefined;
    return isPronoun(from) ? subject.who[0]?.individual : undefined;
  };
  const isGuest = (from: number) => !isPronoun(from) && hostTables(pack).at(words, from) === undefined;
  const objects = pronouns.length === 0 ? undefined : objectPronounTables(pack);
  const isObject = (from: number) => objects?.at(words, from) !== undefined;
  const clauses = pronouns.length === 0 ? [] : clausesOf(sentence);
  const both = bothTables(pack).findAll(words);
  const who = (individual: Individual): Who => ({ individual, name: '', country: null, role: null });
  return [
    ...one.map(({ from, to, country }: { from: number; to: number; country?: CountryCode }) => {
      const meant =
        country === undefined
          ? (here(from) ?? (isGuest(from) ? memory.guest : undefined) ?? memory.subject)
          : soleOf(country, from, people, article, memory);
      const named = here(from) !== undefined;
      return { from, to, who: meant === undefined ? [] : [who(meant)], named, pronoun: isPronoun(from) };
    }),
    ...both.map(({ from, to }) => ({
      from,
      to,
      who: (pairBefore(told, from) ?? memory.pair).map(who),
      named: false,
    })),
  ].map((side) => ({ ...side, possessive: false }));
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

/** "A spoke with B; later they met": the two named before in the sentence. */
function pairBefore(told: readonly Side[], from: number): Individual[] | undefined {
  const before = told.filter(({ to }) => to <= from).flatMap((side) => side.who);
  const people = new Set(before.flatMap((one) => one.individual ?? []));
  return people.size === 2 && before.length === 2 ? [...people] : undefined;
}

/** "Foreign Minister A: I spoke with …": in a transcript the speaker. */
function speakersOwn({ words, pack }: Sentence, named: readonly Side[]): Side[] {
  const speaker = named.find((side) => side.from <= 1 && words[side.to]?.text === ':');
  if (speaker === undefined) return [];
  return firstPersonTables(pack)
    .findAll(words, speaker.to)
    .map(({ from, to }) => ({ from, to, who: speaker.who, possessive: false, named: false }));
}

function withoutOverlaps(sides: readonly Side[]): Side[] {
  const kept: Side[] = [];
  for (const side of sides) if (side.from >= (kept.at(-1)?.to ?? 0)) kept.push(side);
  return kept;
}

/** Joins sides that "and" ties together, and those before them that commas tie on, when they hang on one preposition. */
function joined(sentence: Sentence, sides: readonly Side[]): SideList[] {
  const joins = sides.map((side, index) => joinBetween(sentence, sides[index - 1], side));
  const lists: SideList[] = [];
  for (const [index, side] of sides.entries()) {
    const last = lists.at(-1);
    if (last !== undefined && !last.possessive && isTied(joins, index) && !speaksAnew(sentence, last, side)) {
      last.who.push(...side.who);
      last.to = side.to;
      last.possessive = side.possessive;
      last.named ||= side.named;
    } else lists.push({ ...side, who: [...side.who], cues: cuesOf(sentence, side) });
  }
  return lists;
}

/** "A met B and C said": behind a verb of meeting somebody who says something begins anew. */
function speaksAnew(sentence: Sentence, { from }: SideList, { to }: Side): boolean {
  if (speechTables(sentence.pack).at(sentence.words, to) === undefined) return false;
  return anchorsOf(sentence).some(({ row, to: end }) => row.frame === 'verb' && end <= from);
}

/** A preposition ties a side; failing that its case does. */
function cuesOf(sentence: Sentence, { from, to, pronoun, ties = [] }: Side): Cue[] {
  const cues = pronoun === true ? cuesRightBefore(sentence, from) : cuesBefore(sentence, from);
  // In a transcript whoever speaks is not spoken of.
  if (from <= 1 && sentence.words[to]?.text === ':') return ['absent'];
  return cues[0] === 'none' && ties.length > 0 ? [...ties] : cues;
}

type Join = 'and' | 'comma' | undefined;

/** A comma only joins a list that an "and" closes: "A, B and C"; "At the invitation of A, B …" is no list. */
function isTied(joins: readonly Join[], index: number): boolean {
  if (joins[index] === 'and') return true;
  if (joins[index] === undefined) return false;
  for (let next = index + 1; joins[next] !== undefined; next++) if (joins[next] === 'and') return true;
  return false;
}

/** "A (right) and B", "A, left, and B": a word or two in brackets behind a name, or where somebody stands in a picture. */
function afterBrackets({ words, pack }: Sentence, at: number): number {
  const mark = words[at]?.text;
  if (mark !== '(' && mark !== ',') return at;
  const end = captionTables(pack).at(words, at + 1)?.to;
  if (mark === ',') return end === undefined ? at : end + Number(words[end]?.text === ',');
  if (end !== undefined && words[end]?.text === ')') return end + 1;
  const close = [2, 3].find((length) => words[at + length]?.text === ')');
  return close === undefined ? at : at + close + 1;
}

/** Only joining words, commas and determiners between two sides, and no preposition of its own before the second. */
function joinBetween(sentence: Sentence, before: Side | undefined, side: Side): Join {
  if (
    before === undefined ||
    side.from - afterBrackets(sentence, before.to) > 5 ||
    cuesBefore(sentence, side.from)[0] !== 'none'
  )
    return undefined;
  const { words, pack } = sentence;
  // "med senatens president A och kammarens talman B"
  const start = isOwningBody(words, pack, side.from - 1) ? side.from - 1 : side.from;
  let join: Join;
  for (let at = afterBrackets(sentence, before.to); at < start;) {
    const next = joinTables(pack).at(words, at);
    if (next !== undefined) join = words[at]?.text === ',' && join !== 'and' ? 'comma' : 'and';
    const to = next?.to ?? determinerTables(pack).at(words, at)?.to;
    if (to === undefined || to > side.from) return undefined;
    at = to;
  }
  return join;
}
