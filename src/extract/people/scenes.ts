import { capitals } from '../../languages/places.js';
import type { CountryCode } from '../../model.js';
import { packTable } from '../packTable.js';
import { perSentence } from '../perSentence.js';
import { phraseSet, startOfPhraseBefore } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { localitiesBetween } from './localities.js';
import type { NameMention, PeopleInSentence } from './mentions.js';
import type { Individual } from './persons.js';
import { isInternational } from './heads.js';
import { localTitle, postedAbroad } from './roles.js';
import { holds } from '../spans.js';
import { wordAt } from '../words.js';

/** The sentences of an article, and whom each names. */
export interface Told {
  sentences: readonly Sentence[];
  people: readonly PeopleInSentence[];
}

/** The country of a region or city within the titles; of a governor, the only one that his article names such places of. */
export function countryOfRegion(one: Individual, told: Told): CountryCode | undefined {
  const named = one.mentions.filter(({ excluded }) => !excluded);
  for (const mention of named) {
    const { sentence, name, to, roles } = mention;
    if (roles.some(({ title, body }) => postedAbroad.test(title) || isInternational(title) || body)) continue;
    const told = new Set([
      ...countriesNamed(sentence, ownerFrom(mention), name.from),
      ...countriesNamed(sentence, name.to, to),
      ...countryBehind(mention),
    ]);
    const [country] = told;
    if (told.size === 1) return country;
  }
  const isLocal = named.some(({ roles }) => roles.some(({ title }) => localTitle.test(title)));
  if (!isLocal) return undefined;
  // "She went on to Lublin, where Governor A received her."
  return named.map((mention) => sceneOf(mention)?.country).find(Boolean) ?? onlyCountry(told);
}

/** "Governor A of Kaduna State", "Mayor A of Aarhus" */
function countryBehind({ sentence, name, roles }: NameMention): CountryCode[] {
  const { words, pack, places } = sentence;
  const of = ofTables(pack).at(words, name.to)?.to;
  // "tog emot borgmästaren A i Lima": where that was
  if (inTables(pack).at(words, name.to) !== undefined) return [];
  if (of === undefined || !roles.some(({ title }) => localTitle.test(title))) return [];
  const named = [
    ...places.map(({ place, from }) => ({ country: place.country, from })),
    ...localitiesBetween(sentence, of, of + longestPlace),
  ];
  return named.flatMap(({ country, from }) => (from === of ? (country ?? []) : []));
}

/** "Istanbul Governor A", "Quebec’s minister B": where the name of the place right before a title starts. */
function ownerFrom({ sentence, from }: NameMention): number {
  const { words, places, pack } = sentence;
  const isOwned = wordAt(words, from - 1).lower === 's' && /^['’]$/u.test(wordAt(words, from - 2).text);
  if (!isOwned && pack.people.cases.length > 0) return from;
  const end = isOwned ? from - 2 : from;
  const owners = [...places, ...localitiesBetween(sentence, Math.max(0, end - longestPlace), end)];
  const owner = owners.find(({ to }) => to === end)?.from ?? from;
  return leadTo(sentence, owner) === undefined ? owner : from;
}

/** Words of a place’s name, at most. */
const longestPlace = 4;

/** The country of all regions and cities that an article names, where that is one; asked for by each of its governors. */
function onlyCountry(told: Told): CountryCode | undefined {
  const known = onlyCountries.get(told) ?? { country: findOnly(told) };
  onlyCountries.set(told, known);
  return known.country;
}

const onlyCountries = new WeakMap<Told, { country: CountryCode | undefined }>();

function findOnly({ sentences, people }: Told): CountryCode | undefined {
  const told = new Set<CountryCode>();
  for (const [at, sentence] of sentences.entries())
    for (const country of countriesNamed(sentence, 0, sentence.words.length, people[at]?.names))
      told.add(country);
  const [only] = told;
  return told.size === 1 ? only : undefined;
}

/** Where cities and regions between two words lie. */
function countriesNamed(
  sentence: Sentence,
  from: number,
  to: number,
  names: readonly NameMention[] = [],
): CountryCode[] {
  const isInName = (at: number) => names.some(({ name, roles }) => roles.length > 0 && holds(name, at));
  const cities = sentence.places.filter(
    ({ place, from: at }) => place.city !== null && at >= from && at < to,
  );
  return [
    ...cities.flatMap(({ place }) => place.country ?? []),
    ...localitiesBetween(sentence, from, to).flatMap((one) => (isInName(one.from) ? [] : one.country)),
  ];
}

const inTables = packTable(({ places }) => phraseSet(places.in));
const toTables = packTable(({ places }) => phraseSet(places.to));
const byTables = packTable(({ meetings }) => phraseSet(meetings.by));
/** Those that tie nobody to what he does: "empfangen von". */
const ofTables = packTable(({ meetings, people }) =>
  phraseSet(people.of.filter((phrase) => !meetings.by.includes(phrase))),
);
const marginTables = packTable(({ meetings }) => phraseSet(meetings.margins));
const delegationTables = packTable(({ origins }) => phraseSet(origins.delegations));
const pronounTables = packTable(({ people }) => phraseSet([...people.pronouns, ...people.firstPerson]));

/** Cities where officials of the whole world meet. */
const seats: ReadonlySet<string> = new Set([
  'Brussels',
  'Geneva',
  'New York',
  'Strasbourg',
  'Vienna',
  'The Hague',
  'Washington',
]);
const capitalCities: ReadonlySet<string> = new Set(Object.values(capitals));

/** Where a sentence is set, and the word at which that stands. */
interface Scene {
  country: CountryCode;
  by: 'in' | 'to';
  from: number;
  to: number;
}

/** The country whose capital, or which itself, is the place of a sentence that tells of somebody else before the name. */
export function countryOfScene(
  { mentions }: Individual,
  people: readonly PeopleInSentence[],
  home: CountryCode | null,
  countryOf: (mention: NameMention) => CountryCode | null,
): CountryCode | undefined {
  for (const mention of mentions) {
    if (mention.excluded || mention.roles.length === 0) continue;
    if (mention.roles.some(({ title }) => postedAbroad.test(title))) continue;
    if (!isBehindOthers(mention, people[mention.at])) continue;
    const scene = sceneOf(mention);
    if (scene === undefined || scene.country === home) continue;
    const guest = people[mention.at]?.names.find(({ excluded, to }) => !excluded && to <= scene.from);
    if (guest !== undefined && countryOf(guest) === scene.country) continue;
    return scene.country;
  }
  return undefined;
}

/** The only place that a sentence is set in, named before or right behind the name. */
function sceneOf({ sentence, from, name }: NameMention): Scene | undefined {
  const { words, pack } = sentence;
  if (marginTables(pack).findAll(words).length > 0) return undefined;
  const [scene, ...others] = scenesIn(sentence);
  if (scene === undefined || others.some(({ country }) => country !== scene.country)) return undefined;
  const isBefore = [scene, ...others].every(({ to }) => to < from);
  if (!isBefore && !(scene.from >= name.to && scene.from - name.to <= 1)) return undefined;
  return isTraveller(sentence, from, scene) ? undefined : scene;
}

/** "a trip to Peru by the minister", "the visit of the minister": the traveller. */
function isTraveller({ words, pack }: Sentence, from: number, { by, to }: Scene): boolean {
  if (startOfPhraseBefore(ofTables(pack), words, from) !== undefined) return true;
  if (by === 'in' || startOfPhraseBefore(byTables(pack), words, from) === undefined) return false;
  // "went to Peru, where she was received by the minister"
  return words.slice(to, from).every(({ text }) => text !== ',');
}

/** Asked for by each name of a sentence. */
const scenesIn = perSentence((sentence): readonly Scene[] => {
  const { words, pack, places } = sentence;
  const named = places.flatMap(({ place, by, from, to }) => {
    const isScene = place.city === null || (capitalCities.has(place.city) && !seats.has(place.city));
    return by === null || place.country === null || !isScene
      ? []
      : [{ country: place.country, by, from, to }];
  });
  const others = localitiesBetween(sentence, 0, words.length).flatMap((one): Scene[] => {
    const by = leadTo({ words, pack }, one.from);
    return by === undefined ? [] : [{ ...one, by }];
  });
  return [...named, ...others];
});

function leadTo({ words, pack }: Pick<Sentence, 'words' | 'pack'>, at: number): 'in' | 'to' | undefined {
  if (startOfPhraseBefore(inTables(pack), words, at) !== undefined) return 'in';
  return startOfPhraseBefore(toTables(pack), words, at) === undefined ? undefined : 'to';
}

/** Somebody else, or a pronoun, stands before the name in the sentence. */
function isBehindOthers(
  { sentence: { words, pack }, from }: NameMention,
  people: PeopleInSentence | undefined,
): boolean {
  if (people === undefined) return false;
  const isBefore = (other: { to: number }) => other.to <= from;
  if (people.names.some((other) => !other.excluded && isBefore(other)) || people.loneRoles.some(isBefore))
    return true;
  return (
    pronounTables(pack).findAll(words, 0, from).length > 0 ||
    delegationTables(pack).findAll(words, 0, from).length > 0
  );
}
