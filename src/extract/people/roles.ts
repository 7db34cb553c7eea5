import { titleNames } from '../../languages/familyNames.js';
import { institutions } from '../../languages/institutions.js';
import type { LanguagePack } from '../../languages/pack.js';
import { type Title, unionTitles } from '../../languages/titles.js';
import { capitals } from '../../languages/places.js';
import type { CountryCode } from '../../model.js';
import { packTable } from '../packTable.js';
import { PhraseTable, phraseSet, startOfPhraseBefore } from '../phrases.js';
import type { CountryMention, Sentence } from '../sentence.js';
import { inSpans, lies } from '../spans.js';
import { isSmall, type Word, wordAt } from '../words.js';
import { fieldsEnd, fieldsStart } from './fields.js';
import { localitiesBetween } from './localities.js';

/** A title of office in a sentence, with the country it is held for when that stands beside it. */
export interface RoleSpan {
  /** English, modifiers included: `Deputy Foreign Minister`; `Counterpart` for "his counterpart". */
  title: string;
  country: CountryCode | null;
  /** A capitalised word that is no country stands before it: "Toyota President", "NATO Secretary General". */
  owned: boolean;
  /** Of a public body that is no country's: "directrice générale de l’Unesco", "IMF chief". */
  body: boolean;
  /** Of more than one word: `président de la République` is of a state, `président` may be of anything. */
  full: boolean;
  /** Countries the title itself tells of when none stands beside it: `Bundeskanzler` is German or Austrian. */
  national: readonly CountryCode[];
  /** Read as "counterpart": the country is another’s than the title’s bearer named before. */
  mirrored?: true;
  /** `former`, `late`. */
  past: boolean;
  late: boolean;
  /** Of a title in the plural without names: the countries of those who bear it. */
  several?: readonly CountryCode[];
  /** Told in a sentence before, not beside the name. */
  elsewhere?: true;
  /** Word span, country and modifiers included. */
  from: number;
  to: number;
}

/** The title given to "counterpart" until the engine knows whose counterpart it is. */
export const counterpart = 'Counterpart';

/** Titles that say too little to name an office by: they only stand for somebody named before. */
export const vagueTitles: ReadonlySet<string> = new Set([
  'Minister',
  'Official',
  'Diplomat',
  'Leader',
  'Secretary',
  'Chairman',
  'Director',
  'Envoy',
]);

/** Posted to another country: the country after "to" or "in" is the host, not the sender. */
export const postedAbroad = /Ambassador|Representative|Envoy|Consul|Chargé|High Commissioner/u;

/** Offices of provinces and cities. */
export const localTitle = /(?:^|Deputy |Acting )(?:Governor|Mayor)$/u;

/** A title as its phrase names it, with the modifiers glued to its first word. */
interface TitleWords {
  title: Title | typeof counterpart;
  glued: readonly string[];
}

const roleTables = packTable(({ people }) => {
  const rows = people.roles.flatMap(([title, ...phrases]) =>
    phrases.map((phrase): [string, TitleWords] => [phrase, { title, glued: [] }]),
  );
  return new PhraseTable<TitleWords | undefined>([
    ...rows,
    ...people.notRoles.map((phrase): [string, undefined] => [phrase, undefined]),
    ...people.gluedModifiers.flatMap(([modifier, prefix]) =>
      rows.map(([phrase, { title }]): [string, TitleWords] => [
        withPrefix(prefix, phrase),
        { title, glued: [modifier] },
      ]),
    ),
    ...people.counterparts.map((phrase): [string, TitleWords] => [phrase, { title: counterpart, glued: [] }]),
  ]);
});
const modifierTables = packTable(
  (pack) =>
    new PhraseTable(
      pack.people.modifiers.flatMap(([modifier, ...phrases]) =>
        phrases.map((phrase) => [phrase, modifier] as const),
      ),
    ),
);
const afterTables = packTable(
  (pack) =>
    new PhraseTable(
      pack.people.modifiersAfter.flatMap(([modifier, ...phrases]) =>
        phrases.map((phrase) => [phrase, modifier] as const),
      ),
    ),
);
const ofTables = packTable((pack) => phraseSet(pack.people.of));
const joinTables = packTable((pack) => phraseSet(pack.meetings.and));
const determinerTables = packTable((pack) => phraseSet(pack.people.determiners));
const nationalTables = packTable(
  (pack) =>
    new PhraseTable(
      pack.people.national.flatMap(([countries, ...phrases]) =>
        phrases.map((phrase) => [phrase, countries] as const),
      ),
    ),
);
/** Parliaments and seats of power by names that only one country’s have. */
const institutionTable = new PhraseTable<readonly CountryCode[]>(
  institutions.flatMap(([countries, ...names]) => names.map((name) => [name, countries] as const)),
  'needed',
);
/** Their abbreviations and names as the pack writes them, capitals too. */
const bodyTables = packTable(
  ({ people }) =>
    new PhraseTable<true>(
      people.bodies.map((phrase) => [phrase, true] as const),
      'needed',
    ),
);
/** "der Besuch des Botschafters Perus bei Minister A": whatever ties two sides. */
const tieTables = packTable(({ places, meetings, people }) =>
  phraseSet([
    ...places.in,
    ...places.to,
    ...meetings.with,
    ...meetings.by,
    ...meetings.and,
    ...meetings.object,
    ...people.of,
    ...people.as,
  ]),
);
const placeTables = packTable(({ places }) => phraseSet([...places.in, ...places.to]));
const honorificTables = packTable((pack) => phraseSet(pack.people.honorifics));
const landTables = packTable(({ people }) => phraseSet(people.ofLandsOnly ?? []));
const hereTables = packTable(({ people }) => phraseSet(people.here));
const stateTables = packTable(({ places }) => phraseSet(places.states.before));
const hostTables = packTable((pack) => phraseSet([...pack.places.in, ...pack.places.to]));

/** Every title in the sentence, left to right, none inside another. */
export function findRoles(sentence: Sentence): RoleSpan[] {
  const { words, pack } = sentence;
  // "ministre français des Affaires étrangères", "talmannen i Kenyas parlament": countries may stand inside a title.
  const isInside = inSpans(sentence.countries.filter((country) => isOwnerOrAdjective(country, sentence)));
  const kept: number[] = [];
  for (let at = 0; at < words.length; at++) {
    if (isAcronymInBrackets(words, at)) at += 2;
    else if (!isInside[at]) kept.push(at);
  }
  const filtered = kept.length === words.length ? words : kept.map((at) => wordAt(words, at));
  const modifiers = modifierTables(pack).findAll(filtered);
  const after = (at: number) => afterTables(pack).at(filtered, at);
  const spans: RoleSpan[] = [];
  const matches = roleTables(pack).findAll(filtered);
  for (const [index, { value, ...match }] of matches.entries()) {
    if (value === undefined) continue;
    const { title } = value;
    const before = modifiersBefore(modifiers, filtered, fieldsStart(filtered, title, match.from, pack));
    const behind = after(match.to);
    const next = matches[index + 1]?.from ?? filtered.length;
    const end = fieldsEnd(filtered, title, (behind ?? match).to, next, pack);
    const from = kept[before.from] ?? 0;
    const to = (kept[end - 1] ?? 0) + 1;
    const names = [...before.found, ...value.glued, behind?.value ?? ''].filter((name) => name !== '');
    const prefixes = names.filter((name) => name !== 'Former' && name !== 'Late');
    const span = {
      title: [...prefixes, title].join(' '),
      country: null,
      owned: false,
      body: false,
      full: end - match.from > 1,
      national: [],
      past: names.includes('Former') || names.includes('Late'),
      late: names.includes('Late'),
      from,
      to,
    };
    const last = spans.at(-1);
    // "Trung Quốc Vương Nghị": no title begins inside a country’s name.
    const start = kept[match.from] ?? 0;
    if (sentence.countries.some((one) => one.from < start && start < one.to && one.to < to)) continue;
    if (isFamilyName(sentence, from, to, last)) continue;
    // A title inside the country part of the one before ("Minister of State") is not a second title.
    if (last !== undefined && span.from < last.to) continue;
    if (last !== undefined && isBehindField(last.to, span.from, sentence) && isGivenName(span, sentence))
      continue;
    if (last !== undefined && isMinistersSultan(span, last, words)) continue;
    const meant = asMeant(withCountry(span, sentence), pack);
    if (
      meant.country === null &&
      meant.national.length === 0 &&
      leadsAnything(match, filtered, span.to, sentence)
    )
      continue;
    // "министр Саудовской Аравии принц X": the country between two titles stays with the first.
    spans.push({ ...meant, from: Math.max(meant.from, last?.to ?? 0) });
  }
  return spans;
}

/** "the European Commission (EC) President": what a body is called for short stands inside its title. */
function isAcronymInBrackets(words: readonly Word[], at: number): boolean {
  if (wordAt(words, at).text !== '(' || wordAt(words, at + 2).text !== ')') return false;
  return /^\p{Lu}{2,6}$/u.test(wordAt(words, at + 1).text) && wordAt(words, at + 3).kind === 'word';
}

/** An adjective of a country, or its name with the ending of an owner: "kenyansk", "Kenyas". */
function isOwnerOrAdjective({ form, to }: CountryMention, { words, pack }: Sentence): boolean {
  if (form === 'adjective') return true;
  const { lower } = wordAt(words, to - 1);
  return pack.people.possessiveEndings.some((ending) => lower.endsWith(ending));
}

/** "главу Сбербанка": neither a country nor a region behind a title that tells of no office without one. */
function leadsAnything(
  { from, to }: { from: number; to: number },
  words: readonly Word[],
  end: number,
  { pack, regions }: Sentence,
): boolean {
  return landTables(pack).at(words, from)?.to === to && regions.every((region) => region.from !== end);
}

/** Words of the field of office between a title and the name: "Minister of State for Trade". */
const longestField = 3;

/** Whether nothing but of-words and capitals stands between two titles: "Der Minister traf den Präsidenten der Region" has a verb there. */
function isBehindField(from: number, to: number, { words, pack }: Sentence): boolean {
  if (to - from > longestField) return false;
  return words
    .slice(from, to)
    .every(({ capital }, at) => capital || ofTables(pack).at(words, from + at) !== undefined);
}

/** "Minister of State Sultan bin Saad": behind a title, a word that a particle ties to a name is one too. */
function isGivenName(
  { from, to }: { from: number; to: number },
  { words, pack, countries }: Sentence,
): boolean {
  const isParticle = pack.people.particles.includes(wordAt(words, to).lower);
  if (countries.some((named) => named.from === to + 1)) return false;
  return to - from === 1 && isParticle && !wordAt(words, to).capital && wordAt(words, to + 1).capital;
}

/** "Energieminister Sultan Ahmed": no monarch is minister of one field, so right behind that title the word is a name. */
function isMinistersSultan(
  span: { title: string; from: number; to: number },
  last: RoleSpan,
  words: readonly Word[],
) {
  const isOfField = last.title.endsWith(' Minister') && !last.title.endsWith('Prime Minister');
  return span.title === 'Sultan' && isOfField && span.from === last.to && wordAt(words, span.to).capital;
}

/**
 * "Enrique Reina,", "Bruno Le Maire a": a title's word with a capital right behind a capitalised one; where all nouns have
 * capitals, behind a title and a given name: "Ministerin Julia König traf".
 */
function isFamilyName(
  { words, pack, countries }: Sentence,
  from: number,
  to: number,
  last: RoleSpan | undefined,
): boolean {
  const before = wordAt(words, from - 1);
  if (to - from !== 1 || !wordAt(words, from).capital || !before.capital) return false;
  if (pack.people.nounsCapitalised && last?.to !== from - 1) return false;
  if (before.kind !== 'word' || wordAt(words, to).capital || /^.\p{Lu}/u.test(before.text)) return false;
  const isCommon =
    countries.some((one) => one.to === from) || honorificTables(pack).at(words, from - 1) !== undefined;
  return !isCommon && titleNames.has(wordAt(words, from).lower);
}

/** Every word of the phrase's first token with the prefix: `exministro|exministra de Defensa`. */
function withPrefix(prefix: string, phrase: string): string {
  const [first = '', ...rest] = phrase.split(' ');
  return [
    first
      .split('|')
      .map((form) => prefix + form)
      .join('|'),
    ...rest,
  ].join(' ');
}

/** The office that a title means in its country. */
function asMeant(span: RoleSpan, { people }: LanguagePack): RoleSpan {
  const row = people.otherwise.find(([title]) => span.title.endsWith(title));
  if (row === undefined) return span;
  const [title, countries, elsewhere, unknown] = row;
  if (span.country !== null && countries.includes(span.country)) return span;
  const meant = span.country === null ? unknown : elsewhere;
  return { ...span, title: span.title.slice(0, -title.length) + meant };
}

function modifiersBefore(
  modifiers: readonly { value: string; from: number; to: number }[],
  words: readonly Word[],
  from: number,
) {
  const found: string[] = [];
  let start = from;
  for (const modifier of modifiers.toReversed()) {
    const end = wordAt(words, start - 1).text === '-' ? start - 1 : start;
    if (modifier.to !== end) continue;
    found.unshift(modifier.value);
    start = modifier.from;
  }
  return { found, from: start };
}

function withCountry(span: RoleSpan, sentence: Sentence): RoleSpan {
  // A name inside the title ("Asuntos Exteriores, Unión Europea y Cooperación") is what the office deals with.
  const other = unionTitles.has(span.title) ? bodyBeside(span.from, span.to, sentence) : undefined;
  // "président de la Commission de l’Union africaine"
  const isOfUnion = unionTitles.has(span.title) && other === undefined;
  const inside = sentence.countries.find(
    (c) => lies(c, span.from, span.to) && isOwnerOrAdjective(c, sentence),
  );
  const before = countryBefore(span.from, sentence);
  const from = (before ?? seatBefore(span, sentence) ?? span).from;
  const isPosted = postedAbroad.test(span.title);
  // "Ambassador to Kenya": "to" ties other titles to the country served.
  const isHost = isPosted && hostAfter(span.to, sentence) !== undefined;
  const isOfBody = isPosted && before === undefined && bodyBefore(from, sentence) !== undefined;
  // "FN:s sändebud för Syrien": whoever sends him, that is where he works.
  const after =
    isHost || isOfBody ? undefined : (countryAfter(span.to, sentence) ?? originAfter(span, sentence));
  const own = isOfUnion ? 'EU' : (inside?.country ?? before?.country ?? after?.country ?? null);
  let to = after?.to ?? span.to;
  if (isPosted) to = hostAfter(to, sentence) ?? to;
  const body = own === null ? bodyBeside(from, to, sentence) : undefined;
  const [first] = nationalTables(sentence.pack).findAll(
    sentence.words,
    Math.max(0, Math.min(from, body?.from ?? from) - 1),
    Math.max(span.to, body?.to ?? span.to),
  );
  const national = first ?? (own === null ? institutionBeside(from, to, sentence) : undefined);
  const start = Math.min(from, national?.from ?? from, body?.from ?? from);
  to = Math.max(to, body?.to ?? to, national?.to ?? to);
  // "председатель Сената Олий Мажлиса Узбекистана А": the country behind the parliament.
  const behind = national === undefined ? undefined : countryAfter(to, sentence);
  to = behind?.to ?? to;
  const isOwned = own === null && national === undefined && body === undefined && from > 1;
  return {
    ...span,
    title: other === undefined ? span.title : 'Chairman',
    country: own ?? behind?.country ?? null,
    owned: isOwned && wordAt(sentence.words, from - 1).capital,
    body: body !== undefined,
    national: national?.value ?? [],
    from: start,
    to,
  };
}

/** "Nairobis borgmästare": the city of a mayor or governor, who is of its country; not where the sentence is set there. */
function seatBefore({ title, from }: RoleSpan, { words, places }: Sentence): { from: number } | undefined {
  if (!localTitle.test(title)) return undefined;
  return places.find(({ to, by }) => by === null && to === beforePossessive(words, from));
}

/** "Russian", "Russia’s", "Rysslands", "US-" right before the title. */
function countryBefore(
  from: number,
  { words, countries, places, pack }: Sentence,
): CountryMention | undefined {
  const end = beforePossessive(words, startOfCompound(words, from, pack));
  const next = countries.find((c) => c.to === end);
  // "Spaniens EU-statssekreterare" deals with the union.
  const before = (next?.country === 'EU' && countries.find((c) => c.to === next.from)) || next;
  // "визита в Казахстан министра иностранных дел Омана": where names are declined, a place to go to owns no office.
  if (before?.form === 'name' && pack.people.cases.length > 0 && isPlaceTo(before.from, { words, pack }))
    return undefined;
  return before ?? capitalBefore(from, end, places) ?? ownerBefore(from, { words, countries, pack });
}

/** "Seoul’s foreign minister": a capital in the genitive stands for its government. */
function capitalBefore(from: number, end: number, places: Sentence['places']): CountryMention | undefined {
  const capital = end < from ? places.find(({ to }) => to === end) : undefined;
  const { city, country } = capital?.place ?? {};
  if (capital === undefined || city == null || country == null || !capitalCities.has(city)) return undefined;
  return { country, form: 'name', from: capital.from, to: capital.to };
}

/** "Singapores | handels- och industriminister", "Kenias Innen- und Verteidigungsminister": where the first part stands. */
function startOfCompound(words: readonly Word[], from: number, pack: LanguagePack): number {
  const join = wordAt(words, from - 2).text === '-' && wordAt(words, from - 2).glued ? from - 1 : from;
  if (join === from || joinTables(pack).at(words, join)?.to !== from) return from;
  return wordAt(words, join - 2).kind === 'word' ? join - 2 : from;
}

function isPlaceTo(at: number, { words, pack }: Pick<Sentence, 'words' | 'pack'>): boolean {
  return startOfPhraseBefore(placeTables(pack), words, at) !== undefined;
}

/** "Norges nordiska samarbetsminister", "Kenyas nyligen utsedde minister": one small word or determiner between. */
function ownerBefore(
  from: number,
  { words, countries, pack }: Pick<Sentence, 'words' | 'countries' | 'pack'>,
): CountryMention | undefined {
  const between = wordAt(words, from - 1);
  if (!isSmall(between) || tieTables(pack).at(words, from - 1) !== undefined) return undefined;
  const end = startOfPhraseBefore(determinerTables(pack), words, from) ?? from - 1;
  const owner = wordAt(words, end - 1).lower;
  if (!pack.people.possessiveEndings.some((ending) => owner.endsWith(ending))) return undefined;
  return countries.find((c) => c.to === end && c.form === 'name');
}

function beforePossessive(words: readonly Word[], from: number): number {
  if (wordAt(words, from - 1).lower === 's' && wordAt(words, from - 2).text.match(/^['’:]$/u))
    return from - 2;
  if (wordAt(words, from - 1).text.match(/^['’]$/u)) return from - 1;
  return wordAt(words, from - 1).text.match(/^[-‑]$/u) && wordAt(words, from - 1).glued ? from - 1 : from;
}

/** "of Russia", "Russlands", "russe" right after the title. */
function countryAfter(to: number, { words, countries, pack }: Sentence): CountryMention | undefined {
  const of = skip(ofTables(pack), words, to);
  // "de El Salvador": an article may belong to the name itself.
  const starts = [to, of, skip(determinerTables(pack), words, of)];
  // "traf der Präsident den slowakischen Ministerpräsidenten": the adjective is another title's.
  const isOthers = (c: CountryMention) =>
    c.form === 'adjective' && c.from > to && roleTables(pack).at(words, c.to) !== undefined;
  // "président de la République | de l’Ouzbékistan": the form of state belongs to both.
  return countries.find(
    (c) => (starts.includes(c.from) && !isOthers(c)) || (c.from < to && c.to > to && c.form === 'name'),
  );
}

const capitalCities: ReadonlySet<string> = new Set(Object.values(capitals));
const fromTables = packTable((pack) => phraseSet(pack.trade.from));

/** "her colleague from Montenegro" */
function originAfter(
  { title, to }: RoleSpan,
  { words, countries, pack }: Sentence,
): CountryMention | undefined {
  if (title !== counterpart) return undefined;
  const from = skip(fromTables(pack), words, to);
  const start = skip(determinerTables(pack), words, from);
  const country = countries.find((one) => one.from === start && one.form === 'name');
  // "his counterparts from Norway and Japan" are two.
  return from === to || joinTables(pack).at(words, country?.to ?? start) !== undefined ? undefined : country;
}

/** "IMF-", "the WHO’s" right before the title, "of the Unesco", "du FMI" right after it. */
function bodyBeside(
  from: number,
  to: number,
  { words, pack }: Sentence,
): { from: number; to: number } | undefined {
  const table = bodyTables(pack);
  const of = skip(ofTables(pack), words, to);
  for (const start of new Set([to, of, skip(determinerTables(pack), words, of)])) {
    const match = table.at(words, start);
    if (match !== undefined) return { from, to: ownNameEnd(words, match.to) };
  }
  const start = bodyBefore(from, { words, pack });
  return start === undefined ? undefined : { from: start, to };
}

/** Where a body starts that stands right before a title: "IMF-", "the WHO’s". */
function bodyBefore(from: number, { words, pack }: Pick<Sentence, 'words' | 'pack'>): number | undefined {
  const end = beforePossessive(words, from);
  for (let start = Math.max(0, end - longestBody); start < end; start++)
    if (bodyTables(pack).endingAt(words, start, end) !== undefined) return start;
  return undefined;
}

/** "Knesset speaker", "Vorsitzender der Werchowna Rada", "conseiller de l’Élysée". */
function institutionBeside(from: number, to: number, { words, pack }: Sentence) {
  const of = skip(ofTables(pack), words, to);
  for (const start of new Set([to, of, skip(determinerTables(pack), words, of)])) {
    const match = institutionTable.at(words, start);
    if (match !== undefined) return { ...match, to: ownNameEnd(words, match.to) };
  }
  const end = beforePossessive(words, from);
  for (let start = Math.max(0, end - longestBody); start < end; start++) {
    const match = institutionTable.allAt(words, start).find((one) => one.to === end);
    if (match !== undefined) return match;
  }
  return undefined;
}

/** The countries whose institutions a sentence names. */
export function countriesOfInstitutions(words: readonly Word[]): CountryCode[] {
  return institutionTable.findAll(words).flatMap(({ value }) => value[0] ?? []);
}

/** "la Région Occitanie, Carole Delga": a capitalised word before a comma and a whole name goes on with the body’s. */
function ownNameEnd(words: readonly Word[], to: number): number {
  for (let at = to; at < to + 3 && wordAt(words, at).capital; at++)
    if (wordAt(words, at + 1).text === ',')
      return wordAt(words, at + 2).capital && wordAt(words, at + 3).capital ? at + 1 : to;
  return to;
}

/** Words in the name of a body: "Banque centrale des États de l’Afrique de l’Ouest". */
const longestBody = 6;

function hostAfter(to: number, sentence: Sentence): number | undefined {
  const { words, countries, places, pack } = sentence;
  // "embajador de Perú en nuestro país"
  const here = hereTables(pack).at(words, to);
  if (here !== undefined) return here.to;
  const next = skip(hostTables(pack), words, to);
  if (next === to) return undefined;
  // "ambassadör i republiken Kenya"
  const name = skip(stateTables(pack), words, next);
  const host = [...countries, ...places].find(({ from }) => from === next || from === name);
  return (host ?? localitiesBetween(sentence, next, next + longestLocality).find(({ from }) => from === next))
    ?.to;
}

/** Words of a city’s name, at most. */
const longestLocality = 4;

function skip(table: PhraseTable<true>, words: readonly Word[], at: number): number {
  return table.at(words, at)?.to ?? at;
}

/** `from` … `to - 1` */
export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** The table of words to pass over between a preposition and a title. */
export function determinersOf(pack: LanguagePack): PhraseTable<true> {
  return determinerTables(pack);
}
