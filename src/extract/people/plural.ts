import type { CountryCode } from '../../model.js';
import { packTable } from '../packTable.js';
import { phraseSet } from '../phrases.js';
import type { CountryMention, Sentence } from '../sentence.js';
import type { NameMention } from './mentions.js';
import { determinersOf, type RoleSpan } from './roles.js';
import { wordAt } from '../words.js';
import { lies, overlap } from '../spans.js';

/** One title for several people: "the French and German foreign ministers", "the presidents of A, B and C". */
interface SharedTitle {
  role: RoleSpan;
  /** In the order of the text; undefined in "the ministers of both countries" and "Presidents A and B". */
  countries: readonly CountryCode[] | undefined;
  /** Word span of title and countries together. */
  from: number;
  to: number;
}

const pluralTables = packTable((pack) => phraseSet(pack.people.plurals));
const bothTables = packTable((pack) => phraseSet(pack.people.bothCountries));
const ofTables = packTable((pack) => phraseSet(pack.people.of));
const joinTables = packTable((pack) => phraseSet([...pack.meetings.and, ',']));
const bridgeTables = packTable((pack) =>
  phraseSet([
    ...pack.meetings.and,
    ',',
    '.',
    '–',
    '—',
    '(',
    ...pack.people.honorifics,
    ...pack.people.determiners,
  ]),
);

/** Words between the title and the first of its names, or between two of them. */
const longestBridge = 4;

/**
 * Gives a title that several countries share to the names beside it, each with its own country, in order: "the French
 * and German foreign ministers, A and B". Where as many names do not stand there, the title keeps its countries.
 */
export function shareAmongCountries(
  sentence: Sentence,
  roles: readonly RoleSpan[],
  names: readonly NameMention[],
): void {
  let last: { countries: SharedTitle['countries']; end: number } | undefined;
  for (const role of roles) {
    const found = sharedTitle(sentence, role, roles);
    if (found === undefined) continue;
    // "the foreign ministers of Kenya and Peru, A and B, and defence ministers C and D"
    const goesOn = last !== undefined && isBridged(sentence, last.end, role.from);
    const shared = goesOn && found.countries === undefined ? { ...found, countries: last?.countries } : found;
    const bearers = bearersOf(sentence, shared, names);
    last = { countries: shared.countries, end: bearers.at(-1)?.to ?? shared.to };
    if (bearers.length === 0) keep(shared);
    for (const [index, mention] of bearers.entries()) {
      const own = {
        ...role,
        country: shared.countries?.[index] ?? (index === 0 ? shared.role.country : null),
      };
      mention.roles = [...mention.roles.filter((other) => !overlap(other, shared)), own];
      if (index === 0 && shared.to <= mention.from) mention.from = shared.from;
    }
  }
}

/** "los cancilleres A y B": a title in the plural before the first of its names is each one's. */
export function shareAlongNames({ words, pack }: Sentence, names: readonly NameMention[]): void {
  for (const [index, mention] of names.entries()) {
    const before = names[index - 1];
    const role = before?.roles.at(-1);
    if (before === undefined || role === undefined || mention.roles.length > 0) continue;
    const isPlural = pluralTables(pack).findAll(words, role.from, role.to).length > 0;
    if (
      !isPlural ||
      role.from > before.name.from ||
      !isBridged({ words, pack }, before.name.to, mention.from)
    )
      continue;
    mention.roles = [{ ...role, country: null }];
  }
}

/** "die Außenminister Liechtensteins (A) und der Schweiz (B)": whoever stands behind one of several countries bears the title of all. */
export function shareInBrackets(
  { words, countries }: Sentence,
  roles: readonly RoleSpan[],
  names: readonly NameMention[],
): void {
  const bracketed = names.flatMap((mention) => {
    const { from, to } = mention.name;
    const isIn = wordAt(words, from - 1).text === '(' && wordAt(words, to).text === ')';
    const country = isIn ? countries.find((named) => named.to === from - 1)?.country : undefined;
    return country === undefined ? [] : [{ mention, country }];
  });
  if (bracketed.length < 2) return;
  for (const { mention, country } of bracketed) {
    const role = roles.findLast((one) => one.from < mention.name.from);
    if (role !== undefined) mention.roles = [{ ...role, country }];
  }
}

/** Joining and small words only. */
function isBridged({ words, pack }: Pick<Sentence, 'words' | 'pack'>, start: number, end: number): boolean {
  if (end - start > longestBridge || end <= start) return false;
  for (let at = start; at < end;) {
    // "A (S), B (M)": a party’s sign
    const sign = wordAt(words, at + 1).text;
    const isSign = wordAt(words, at).text === '(' && pack.people.parties[sign] !== undefined;
    const next = isSign ? at + 3 : bridgeTables(pack).at(words, at)?.to;
    if (next === undefined || next > end) return false;
    at = next;
  }
  return true;
}

function keep({ role, countries, from, to }: SharedTitle): void {
  if (countries !== undefined) Object.assign(role, { several: countries, from, to });
}

function sharedTitle(
  sentence: Sentence,
  role: RoleSpan,
  roles: readonly RoleSpan[],
): SharedTitle | undefined {
  const { words, pack } = sentence;
  const both = bothTables(pack).at(words, role.to);
  if (both !== undefined) return { role, countries: undefined, from: role.from, to: both.to };
  const isFree = (named: CountryMention) => roles.every((other) => other === role || !overlap(other, named));
  const row = countriesBehind(sentence, role).filter(isFree);
  const last = row.at(-1);
  if (row.length > 1 && last !== undefined && !/^['’]$/u.test(wordAt(words, last.to).text))
    return { role, countries: row.map((named) => named.country), from: role.from, to: last.to };
  if (pluralTables(pack).findAll(words, role.from, role.to).length === 0) return undefined;
  const front = countriesInFront(sentence, role).filter(isFree);
  const [first] = front;
  if (first === undefined || front.length < 2)
    return { role, countries: undefined, from: role.from, to: role.to };
  return { role, countries: front.map((named) => named.country), from: first.from, to: role.to };
}

/** "… ministers of Iran, Iraq and Saudi Arabia", "… ministres français et allemand": the countries from the title’s own on. */
function countriesBehind({ words, countries, pack }: Sentence, role: RoleSpan): CountryMention[] {
  let at = role.to;
  const own = countries.find((named) => named.to === role.to && named.from > role.from);
  if (own === undefined) return [];
  const row = [own];
  for (;;) {
    const join = joinTables(pack).at(words, at)?.to;
    if (join === undefined) break;
    const start = [ofTables(pack), determinersOf(pack)].reduce(
      (from, table) => table.at(words, from)?.to ?? from,
      join,
    );
    const next = countries.find((named) => named.form === own.form && named.from === start);
    if (next === undefined) break;
    row.push(next);
    at = next.to;
  }
  return closedByAnd({ words, pack }, row) ? row : [];
}

/** "Iranian and Saudi foreign ministers", "Russia and Turkey’s foreign ministers". */
function countriesInFront({ words, countries, pack }: Sentence, role: RoleSpan): CountryMention[] {
  const own = countries.find((named) => lies(named, role.from, role.to));
  if (own === undefined) return [];
  const row = [own];
  for (;;) {
    const [first = own] = row;
    const next = countries.findLast(
      (named) =>
        named.form === own.form &&
        named.to < first.from &&
        first.from - named.to <= 2 &&
        joinTables(pack).at(words, named.to) !== undefined,
    );
    if (next === undefined) break;
    row.unshift(next);
  }
  return closedByAnd({ words, pack }, row) ? row : [];
}

/** "A, B" alone is no list, "A, B and C" is one. */
function closedByAnd({ words, pack }: Pick<Sentence, 'words' | 'pack'>, row: readonly CountryMention[]) {
  const join = row.at(-2)?.to;
  return (
    join !== undefined && joinTables(pack).at(words, join) !== undefined && wordAt(words, join).text !== ','
  );
}

/** As many names as countries, or at least two where those are open, in a row right behind the title, or right before it in apposition. */
function bearersOf(
  { words, pack }: Sentence,
  { countries, from, to }: SharedTitle,
  names: readonly NameMention[],
): NameMention[] {
  const isBridge = (start: number, end: number) => start === end || isBridged({ words, pack }, start, end);
  const row = (first: number): NameMention[] => {
    const found = names.slice(first, first + (countries?.length ?? names.length));
    const end = found.findIndex(
      (mention, index) => index > 0 && !isBridge(found[index - 1]?.name.to ?? 0, mention.name.from),
    );
    const joined = end < 0 ? found : found.slice(0, end);
    return joined.length === (countries?.length ?? Math.max(2, joined.length)) ? joined : [];
  };
  const behind = names.findIndex((mention) => mention.name.from >= to);
  const next = names[behind];
  if (next !== undefined && isBridge(to, next.name.from)) return row(behind);
  const before = names.findLastIndex((mention) => mention.name.to <= from);
  const last = names[before];
  const isApposed =
    last !== undefined && wordAt(words, last.name.to).text === ',' && isBridge(last.name.to, from);
  return isApposed && countries !== undefined ? row(before - countries.length + 1) : [];
}
