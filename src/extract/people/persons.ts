import { gather } from '../gather.js';
import type { CountryCode } from '../../model.js';
import type { NameMention, PeopleInSentence } from './mentions.js';
import { packTable } from '../packTable.js';
import { phraseSet } from '../phrases.js';
import { KnownNames } from './knownNames.js';
import { counterpart, determinersOf } from './roles.js';
import { namesFit, sameParts } from './spelling.js';
import { wordAt } from '../words.js';

/** One individual in one article, before it is written out as a `Person`. */
export interface Individual {
  mentions: NameMention[];
  /** The fullest name's parts, each with its possible forms. */
  bases: (readonly string[])[];
  /** How often each country stands beside a title of this person. */
  countries: Map<CountryCode, number>;
  titles: Set<string>;
  /** With a title or an honorific, somewhere in the article. */
  isAddressed: boolean;
  /** Every part as first written, by its folded form; and the forms that stand last in a name. */
  written: Map<string, string>;
  lastForms: Set<string>;
}

function individualOf(mention: NameMention): Individual {
  const one: Individual = {
    mentions: [],
    bases: mention.atoms,
    countries: new Map(),
    titles: new Set(),
    isAddressed: false,
    written: new Map(),
    lastForms: new Set(),
  };
  join(one, mention);
  return one;
}

/** Adds a mention and what it tells: kept up to date here, as articles name one person hundreds of times. */
function join(one: Individual, mention: NameMention): void {
  one.mentions.push(mention);
  one.isAddressed ||= mention.roles.length > 0 || mention.honorific;
  for (const { title, country } of mention.roles) {
    one.titles.add(title);
    if (country !== null) one.countries.set(country, (one.countries.get(country) ?? 0) + 1);
  }
  const { home } = mention;
  if (home !== null) one.countries.set(home, (one.countries.get(home) ?? 0) + 1);
  for (const [index, [form = '']] of mention.bases.entries())
    if (!one.written.has(form)) one.written.set(form, mention.name.parts[index] ?? form);
  one.lastForms.add(mention.bases.at(-1)?.[0] ?? '');
}

/** Ties the name mentions of an article together: full names first, then the parts that stand for them. */
export function individualsOf(sentences: readonly PeopleInSentence[]): Individual[] {
  const mentions = gather(sentences, (sentence) => sentence.names);
  const full = mentions.filter((mention) => mention.atoms.length > 1 && !isPolite(mention));
  const individuals = new KnownNames<Individual>();
  // Longest first, so that "Bui Thanh Son" finds "Deputy … Bui Thanh Son" and not the other way round.
  for (const mention of full.toSorted((a, b) => b.atoms.length - a.atoms.length || a.at - b.at)) {
    const known = individuals.near(mention.atoms).find((one) => fits(mention, one));
    if (known === undefined) individuals.add(individualOf(mention));
    else join(known, mention);
  }
  for (const mention of mentions) if (isPolite(mention)) addPolite(mention, individuals);
  for (const mention of mentions) if (mention.atoms.length === 1) addShort(mention, individuals);
  const all = withSpellings(sentences, individuals.all);
  for (const one of all) {
    one.mentions.sort((a, b) => a.at - b.at || a.from - b.from);
    // "seine Frau A": who she is holds wherever A is named without a title.
    if (one.titles.size === 0 && one.mentions.some(({ excluded }) => excluded))
      for (const mention of one.mentions) mention.excluded = true;
  }
  return all.sort((a, b) => firstOf(a).at - firstOf(b).at || firstOf(a).from - firstOf(b).from);
}

/** "Đại sứ Cờ-rếc Chít-tích (Craig Chittick)": a full name in brackets right behind that of somebody with a title is its other spelling. */
function withSpellings(sentences: readonly PeopleInSentence[], individuals: Individual[]): Individual[] {
  const pairs = gather(sentences, ({ names }) =>
    gather(names, (other, at): [NameMention, NameMention][] => {
      const first = names[at - 1];
      return first !== undefined && isSpellingOf(other, first) ? [[first, other]] : [];
    }),
  );
  if (pairs.length === 0) return individuals;
  const bearers = bearersOf(individuals);
  const joined = new Set<Individual>();
  for (const [first, other] of pairs) {
    const [one, same] = [bearers.get(first), bearers.get(other)];
    if (one === undefined || same === undefined || one === same) continue;
    for (const mention of same.mentions) {
      join(one, mention);
      bearers.set(mention, one);
    }
    joined.add(same);
  }
  return individuals.filter((one) => !joined.has(one));
}

/** Whose each mention is. */
export function bearersOf(individuals: readonly Individual[]): Map<NameMention, Individual> {
  return new Map(individuals.flatMap((one) => one.mentions.map((mention) => [mention, one] as const)));
}

function isSpellingOf(other: NameMention, first: NameMention): boolean {
  const { words } = first.sentence;
  const isBehind = other.name.from === first.name.to + 1 && wordAt(words, first.name.to).text === '(';
  if (!isBehind || wordAt(words, other.name.to).text !== ')') return false;
  return first.roles.length > 0 && other.roles.length === 0 && !other.excluded && other.atoms.length > 1;
}

/** Country stated beside a title of this person anywhere in the article: the most frequent one. */
export function statedCountry(one: Individual): CountryCode | null {
  let most: CountryCode | null = null;
  let times = 0;
  for (const [country, count] of one.countries) if (count > times) [most, times] = [country, count];
  return most;
}

/**
 * Whether this person bears the title, in the given country when one is given. "the minister" may stand for a foreign
 * minister, never the other way round.
 */
export function bears(one: Individual, title: string, country: CountryCode | null): boolean {
  const own = statedCountry(one);
  if (country !== null && own !== null && own !== country) return false;
  return [...one.titles].some((own) => isCalled(own, title));
}

/** "the minister" is any of the ministers, but no prime minister, and "the president" no vice president. */
export function isCalled(own: string, title: string): boolean {
  return own === title || (own.endsWith(` ${title}`) && !ranked.test(own));
}

const ranked = /(?:^|\b)(?:Prime Minister|Vice President|Deputy Head of Government)$/u;

function fits(mention: NameMention, one: Individual): boolean {
  return namesFit(mention.atoms, one.bases) && countriesFit(mention, one);
}

function countriesFit(mention: NameMention, one: Individual): boolean {
  const own = mention.roles.find((role) => role.country !== null)?.country;
  const known = statedCountry(one);
  return own === undefined || own === null || known === null || own === known;
}

/** "– Михаил Юрьевич, как …": a given name with that of the father, in address between marks; else it may be a surname. */
function isPolite({ name, roles, sentence }: NameMention): boolean {
  const { patronymics } = sentence.pack.people;
  if (patronymics === undefined || name.parts.length !== 2 || roles.length > 0) return false;
  const isAddress = name.from <= 1 && wordAt(sentence.words, name.to).text === ',';
  if (!isAddress) return false;
  const last = name.parts[1]?.toLowerCase() ?? '';
  return patronymics.some((ending) => last.endsWith(ending));
}

/** Such a name is that of the only one with this given name. */
function addPolite(mention: NameMention, individuals: KnownNames<Individual>): void {
  const [given = []] = mention.atoms;
  const bearers = individuals.near([given]).filter((one) => sameParts(one.bases[0] ?? [], given));
  const [only] = bearers;
  if (only !== undefined && bearers.length === 1) join(only, mention);
  else individuals.add(individualOf(mention));
}

/** A single word joins the person whose last part it is, else whose first, else any; nearest mention first. */
function addShort(mention: NameMention, individuals: KnownNames<Individual>): void {
  const [part] = mention.atoms;
  if (part === undefined) return;
  const candidates = individuals
    .near([part])
    .filter((one) => one.bases.some((base) => isWhole(base, part)) && countriesFit(mention, one))
    .map((one) => ({ one, score: closeness(mention, part, one) }))
    .sort((a, b) => b.score - a.score || distance(mention, a.one) - distance(mention, b.one));
  const best = candidates[0]?.one;
  if (best !== undefined) join(best, mention);
  else if (isBareName(mention)) individuals.add(individualOf(mention));
  else if (mention.roles.length > 0 || mention.honorific) individuals.add(individualOf(mention));
}

/** No initial stands for a name that is told alone: "King Abdullah" is not "Alaudeen A. Alaskary". */
function isWhole(base: readonly string[], part: readonly string[]): boolean {
  return base.some((form) => part.includes(form)) || (part[0]?.length === 1 && sameParts(base, part));
}

const tieTables = packTable(({ meetings, places, people }) =>
  phraseSet([
    ...[
      meetings.with,
      meetings.by,
      meetings.of,
      meetings.and,
      meetings.clauseOpeners,
      meetings.planned,
    ].flat(),
    ...meetings.rows.filter((row) => !row.frame.endsWith('noun')).flatMap((row) => row.words),
    ...[places.in, places.to, people.speech].flat(),
  ]),
);

/**
 * A lone capitalised word may be somebody everybody knows ("met Macron in Paris"): inside a sentence, without an
 * article, and followed by a mark or a word that does not continue a noun phrase. Only a meeting makes it count.
 */
function isBareName({ sentence, name, excluded }: NameMention): boolean {
  const { words, pack } = sentence;
  const before = wordAt(words, name.from - 1);
  const next = wordAt(words, name.to);
  if (excluded || pack.people.nounsCapitalised || name.parts.join('').length < 4) return false;
  if (before.capital || (before.kind === 'mark' && before.text !== ',')) return false;
  if (determinersOf(pack).endingAt(words, name.from - 1, name.from) !== undefined) return false;
  return next.kind !== 'word' || tieTables(pack).at(words, name.to) !== undefined;
}

function closeness(mention: NameMention, part: readonly string[], one: Individual): number {
  const place = sameParts(one.bases.at(-1) ?? [], part) ? 3 : sameParts(one.bases[0] ?? [], part) ? 2 : 1;
  const titles = mention.roles.some(
    (role) => role.title !== counterpart && bears(one, role.title, role.country),
  );
  return place + (titles ? 2 : 0);
}

/** Sentences back to the last mention; a mention still to come counts as far. */
function distance(mention: NameMention, one: Individual): number {
  const before = one.mentions.filter((other) => other.at <= mention.at).map((other) => mention.at - other.at);
  return before.length > 0 ? Math.min(...before) : 1000 + Math.abs(firstOf(one).at - mention.at);
}

function firstOf(one: Individual): NameMention {
  const [first] = one.mentions;
  if (first === undefined) throw new Error('an individual without mentions');
  return first;
}
