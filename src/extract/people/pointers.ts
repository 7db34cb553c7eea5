import type { CountryCode } from '../../model.js';
import { packTable } from '../packTable.js';
import { type PhraseTable, phraseSet } from '../phrases.js';
import type { CountryMention, Sentence } from '../sentence.js';
import { type Word, wordAt } from '../words.js';
import type { NameMention } from './mentions.js';
import type { Individual } from './persons.js';
import { determinersOf, postedAbroad, type RoleSpan } from './roles.js';

/** Words an institution's name may have between a title and its country: "chairman of the State Council of Kenya". */
const longestInstitution = 8;
/** Words between a country and a title that belong to the title: "EU Enlargement Commissioner". */
const longestField = 3;
/** Words of a country’s name, at most. */
const longestName = 6;
/** Words between "greetings from" and whoever sends them, or in a title that is not known. */
const nearby = 2;

const behalfTables = packTable(({ origins }) => phraseSet(origins.behalf));
const leadTables = packTable(({ places }) => phraseSet([...places.in, ...places.to]));

/** The country that stands inside a title, or right before an untitled name: "Kenya’s Wanjiru". */
export function countryBeside({ mentions }: Individual): CountryCode | undefined {
  for (const mention of mentions) {
    if (mention.excluded) continue;
    const { roles, sentence } = mention;
    const inTitles = roles.map((role) => inTitle(role, mention)).find(Boolean);
    // "Kenya’s Grace Wanjiru, minister of trade"
    const isBehind = roles.every((role) => role.country === null && role.from >= mention.name.to);
    const beside =
      inTitles ??
      bracketed(mention) ??
      representedBy(mention) ??
      (isBehind ? beforeName(mention) : undefined);
    if (beside !== undefined && !isHost(beside, sentence, roles)) return beside.country;
  }
  return undefined;
}

/** "Foreign Minister Otieno (Kenya)" */
function bracketed({ name, roles, sentence: { words, countries } }: NameMention): CountryMention | undefined {
  if (roles.length === 0 || wordAt(words, name.to).text !== '(') return undefined;
  const [named] = countriesBetween(countries, name.to + 1, name.to + 2);
  return named !== undefined && wordAt(words, named.to).text === ')' ? named : undefined;
}

/** "Minister A on behalf of Kenya", "Minister A, representing the government of Kenya," */
function representedBy({
  name,
  roles,
  sentence: { words, countries, pack },
}: NameMention): CountryMention | undefined {
  if (roles.length === 0) return undefined;
  const start = wordAt(words, name.to).text === ',' ? name.to + 1 : name.to;
  const end = behalfTables(pack).at(words, start)?.to;
  if (end === undefined) return undefined;
  const at = determinersOf(pack).at(words, end)?.to ?? end;
  const [named] = countriesBetween(countries, at, at + 1);
  return named;
}

/** "Ambassador … to Kenya": the country behind "to" or "in" is not the one served. */
function isHost({ from }: CountryMention, { words, pack }: Sentence, [role]: readonly RoleSpan[]): boolean {
  if (role === undefined || from < role.to) return false;
  for (let at = role.to; at < from; at++) if (leadTables(pack).at(words, at) !== undefined) return true;
  return false;
}

function inTitle(role: RoleSpan, { name, sentence }: NameMention): CountryMention | undefined {
  const { words, countries } = sentence;
  if (role.country !== null || role.several !== undefined) return undefined;
  // "FN:s sändebud för Syrien": that is where a body sends him.
  if (role.body && postedAbroad.test(role.title)) return undefined;
  const end = role.to <= name.from ? name.from : endOfPart(words, role.to);
  const behind = countriesBetween(countries, role.to, end).find((named) => named.to <= end);
  if (behind !== undefined && endOfPart(words, role.to) >= behind.to) return behind;
  return fieldBefore(role, sentence);
}

/** The first mark behind a title, or where its institution is surely over. */
function endOfPart(words: readonly Word[], from: number): number {
  let end = from;
  while (end < from + longestInstitution && end < words.length && !isMark(wordAt(words, end))) end++;
  return end;
}

function isMark(word: Word): boolean {
  return word.kind === 'mark' && /^[^'’-]$/u.test(word.text);
}

/** The countries that begin between two words, left to right: a sentence may name thousands. */
export function countriesBetween(
  countries: readonly CountryMention[],
  from: number,
  to: number,
): CountryMention[] {
  let low = 0;
  for (let high = countries.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((countries[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: CountryMention[] = [];
  for (let named = countries[low]; named !== undefined && named.from < to; named = countries[++low])
    found.push(named);
  return found;
}

/** "EU Enlargement Commissioner": only words with a capital between; tells nothing where all nouns have one. */
function fieldBefore({ from }: RoleSpan, { words, countries, pack }: Sentence): CountryMention | undefined {
  if (pack.people.nounsCapitalised) return undefined;
  const before = countriesBetween(countries, from - longestField - longestName, from).findLast(
    (named) => named.to < from && from - named.to <= longestField,
  );
  return before !== undefined && words.slice(before.to, from).every((word) => word.capital)
    ? before
    : undefined;
}

/** "Russia’s Wanjiru", "Rysslands Wanjiru", "Kenyan Grace Wanjiru"; not "in Kenya Wanjiru said". */
function beforeName({ from, sentence }: NameMention): CountryMention | undefined {
  const { words, countries, pack } = sentence;
  const owner =
    /^['’]$/u.test(wordAt(words, from - 2).text) && wordAt(words, from - 1).lower === 's' ? from - 2 : from;
  const near = countriesBetween(countries, from - longestName - nearby, from);
  const before =
    near.find((named) => named.to === owner) ?? near.findLast((named) => isOfNoun(named, from, sentence));
  if (before === undefined || (before.from === 0 && owner === from)) return undefined;
  return endingAt(words, before.from, leadTables(pack)) === undefined ? before : undefined;
}

/** "his Kenyan colleague Grace Wanjiru": small words that no title is read from, between an adjective and the name. */
function isOfNoun({ form, to }: CountryMention, from: number, { words, pack }: Sentence): boolean {
  if (form !== 'adjective' || from <= to || from - to > nearby || pack.people.nounsCapitalised) return false;
  return words.slice(to, from).every(({ kind, capital }) => kind === 'word' && !capital);
}

/** Whether such a phrase stands right before the name and its titles, small words passed over. */
export function follows({ from, sentence }: NameMention, table: PhraseTable<true>): boolean {
  const { words, pack } = sentence;
  for (let end = from; end >= Math.max(0, from - nearby); end--) {
    if (endingAt(words, end, table) === undefined) continue;
    return end === from || determinersOf(pack).at(words, end)?.to === from;
  }
  return false;
}

/** Where a phrase starts that ends exactly at `end`. */
function endingAt(words: readonly Word[], end: number, table: PhraseTable<true>): number | undefined {
  for (let start = end - 1; start >= Math.max(0, end - 6); start--)
    if (table.endingAt(words, start, end) !== undefined) return start;
  return undefined;
}
