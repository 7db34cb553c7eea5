import { gather } from '../../gather.js';
import { packTable } from '../../packTable.js';
import { caseOfName } from '../../people/cases.js';
import type { PeopleInSentence } from '../../people/mentions.js';
import { ownsWhatFollows } from '../../people/owners.js';
import type { Individual } from '../../people/persons.js';
import { counterpart, determinersOf } from '../../people/roles.js';
import { phraseSet, startOfPhraseBefore } from '../../phrases.js';
import type { Sentence } from '../../sentence.js';
import { anchorsOf } from '../anchors.js';
import { cuesBefore } from '../clauses.js';
import type { ArticlePeople, Side } from '../sides.js';
import { wordAt } from '../../words.js';
import { holds } from '../../spans.js';

/** Without those that also lead to places or agents: Swedish `i`, `av`. */
const ofTables = packTable(({ people, places, meetings }) =>
  phraseSet(people.of.filter((phrase) => ![...places.in, ...places.to, ...meetings.by].includes(phrase))),
);

const joinTables = packTable((pack) => phraseSet(pack.meetings.and));
const firstPersonTables = packTable((pack) => phraseSet(pack.people.firstPerson));
const inTables = packTable((pack) => phraseSet(pack.places.in));

/** Everybody with a name who could be at a meeting. */
export function namedSides(people: PeopleInSentence, article: ArticlePeople): Side[] {
  return gather(people.names, (mention) => {
    const individual = article.find(mention.at, mention.from);
    if (individual === undefined || mention.excluded || mention.roles.some((role) => role.late)) return [];
    if (isThing(mention, individual) || isEvent(mention, individual)) return [];
    if (isBracketed(mention, people.names) || isBesidePlace(mention, individual)) return [];
    if (ownsNamed(mention, people.names)) return [];
    const role = mention.roles.find((candidate) => candidate.title !== counterpart);
    const title = role === undefined ? null : role.past ? `Former ${role.title}` : role.title;
    const who = { individual, name: '', country: article.countryOf(individual), role: title };
    const possessive = mention.name.possessive || endsAsOwner(mention, individual);
    const ties = caseOfName(mention)?.ties ?? [];
    const { from, to } = besideCountry(mention);
    return { from, to, who: [who], possessive, named: true, ties };
  });
}

/** "Germany's Boris Pistorius", "Jean Dupont of France", "le Chilien A": the country right beside a name belongs to it. */
function besideCountry({ sentence, from, to, roles }: PeopleInSentence['names'][number]) {
  const { words, pack, countries } = sentence;
  const names = countries.filter(({ form }) => form === 'name');
  const national = countries.find(
    (country) =>
      country.form === 'adjective' &&
      country.to === from &&
      startOfPhraseBefore(determinersOf(pack), words, country.from) !== undefined,
  );
  const owner =
    national ?? names.find(({ to: end }) => end === from || (end === from - 2 && isOwner(words, end)));
  const of = ofTables(pack).allAt(words, to);
  const home = names.find(
    (country) => of.some((match) => match.to === country.from) && !isOwner(words, country.to),
  );
  return { from: (roles.length > 0 ? undefined : owner?.from) ?? from, to: home?.to ?? to };
}

/** "mit Wadephuls Vorgängerin A": whoever owns a noun that is somebody else's is not meant himself. */
function ownsNamed(
  { sentence: { words, pack }, name }: PeopleInSentence['names'][number],
  names: PeopleInSentence['names'],
): boolean {
  const { nounsCapitalised, possessiveEndings } = pack.people;
  // Where nouns are written small, what follows such an ending may be "och".
  const isGlued = nounsCapitalised && possessiveEndings.some((ending) => name.parts.at(-1)?.endsWith(ending));
  if (!name.possessive && !isGlued) return false;
  const noun = name.possessive ? name.to + 2 : name.to;
  const { kind, capital } = wordAt(words, noun);
  return kind === 'word' && capital === nounsCapitalised && names.some(({ from }) => from === noun + 1);
}

/** "Minister A (Les Engagés)": what stands in brackets behind a name is a party or another name of the same person. */
function isBracketed(
  { sentence: { words }, name: { from, to }, roles }: PeopleInSentence['names'][number],
  names: PeopleInSentence['names'],
): boolean {
  if (roles.length > 0 || wordAt(words, from - 1).text !== '(' || wordAt(words, to).text !== ')')
    return false;
  return names.some(({ name }) => name.to === from - 1);
}

/** "partners in the regions of Flanders and Wallonia": whoever has no title and is joined to a place is one. */
function isBesidePlace(
  { sentence, from, honorific }: PeopleInSentence['names'][number],
  { titles }: Individual,
): boolean {
  if (titles.size > 0 || honorific) return false;
  const { words, pack, places, regions } = sentence;
  const join = startOfPhraseBefore(joinTables(pack), words, from);
  return join !== undefined && [...places, ...regions].some(({ to }) => to === join);
}

/** "la IV Reunión del Mecanismo": a name that holds a meeting word; "Q:" in an interview. */
function isEvent({ sentence, name }: PeopleInSentence['names'][number], { titles }: Individual): boolean {
  if (titles.size > 0) return false;
  if (name.parts.join('').length === 1) return true;
  return anchorsOf(sentence).some(
    ({ row, from, to, last }) =>
      (row.frame.endsWith('noun') && name.from <= from && to <= name.to) || (last >= to && holds(name, last)),
  );
}

/** "der Ausbau der Geothermie", "in the port Shahid Rajaee": no title anywhere, and an article or a noun with "in" before it. */
function isThing(
  { sentence, from }: PeopleInSentence['names'][number],
  { isAddressed }: Individual,
): boolean {
  if (isAddressed) return false;
  const { words, pack } = sentence;
  const determiners = determinersOf(pack);
  const noun = wordAt(words, from - 1);
  const isArticle = determiners.at(words, from - 1)?.to === from && (from === 1 || !noun.capital);
  if (pack.people.nounsCapitalised && isArticle) return true;
  if (noun.kind !== 'word' || noun.capital !== pack.people.nounsCapitalised) return false;
  const at = determiners.at(words, from - 2)?.to === from - 1 ? from - 2 : from - 1;
  const isFree = cuesBefore(sentence, from)[0] === 'none';
  return isFree && startOfPhraseBefore(inTables(pack), words, at) !== undefined;
}

/** An apostrophe glued to the word before. */
function isOwner(words: Sentence['words'], at: number): boolean {
  const word = wordAt(words, at);
  return word.glued && /^[’'`]$/u.test(word.text);
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

/** "Foreign Minister A: I spoke with …": in a transcript the speaker. */
export function speakersOwn(
  { words, pack }: Sentence,
  named: readonly Side[],
  interviewed: Individual | undefined,
): Side[] {
  const speaker = named.find((side) => side.from <= 1 && wordAt(words, side.to).text === ':');
  if (speaker === undefined) return interviewed === undefined ? [] : answering({ words, pack }, interviewed);
  return firstPersonTables(pack)
    .findAll(words, speaker.to)
    .map(({ from, to }) => ({ from, to, who: speaker.who, possessive: false, named: false }));
}

/** "– In November I met Minister B": in an interview whoever was named as speaking before, outside quotations. */
function answering({ words, pack }: Pick<Sentence, 'words' | 'pack'>, individual: Individual): Side[] {
  if (words.some(({ text }) => /^["“”«»„]$/u.test(text))) return [];
  const who = [{ individual, name: '', country: null, role: null }];
  return firstPersonTables(pack)
    .findAll(words)
    .map(({ from, to }) => ({ from, to, who, possessive: false, named: false }));
}
