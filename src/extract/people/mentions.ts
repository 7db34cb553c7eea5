import { gather } from '../gather.js';
import type { CountryCode } from '../../model.js';
import { packTable } from '../packTable.js';
import { phraseSet, startOfPhraseBefore } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { type Word, wordAt } from '../words.js';
import { appositionOf, furtherAppositions } from './apposition.js';
import { caseOfRole } from './cases.js';
import { shareAlongList, shareFromBefore } from './listed.js';
import { findNames, type NameSpan } from './names.js';
import { shareAlongNames, shareAmongCountries, shareInBrackets } from './plural.js';
import { namesAmong, withoutNouns } from './everyday.js';
import { areFields } from './fields.js';
import { endingAt, startOfHonorifics } from './honorifics.js';
import { counterpart, determinersOf, findRoles, type RoleSpan } from './roles.js';
import { localitiesBetween } from './localities.js';
import { basesOf } from './spelling.js';
import { isJoin, isPluralTitle, roleBefore, tailOf } from './titlesBefore.js';
import { lies } from '../spans.js';
import { onlyOf } from '../only.js';

/** A name in a sentence with the titles that belong to it. */
export interface NameMention {
  sentence: Sentence;
  /** Number of the sentence within the article. */
  at: number;
  name: NameSpan;
  /** Possible nominative forms of each part. */
  bases: (readonly string[])[];
  /** The same with hyphenated parts taken apart: what names are compared by (`Bhutto-Zardari`, `Bhutto Zardari`). */
  atoms: (readonly string[])[];
  roles: RoleSpan[];
  honorific: boolean;
  /** Of a name without a title: "A of Peru". */
  home: CountryCode | null;
  /** Photographers, reporters and the like. */
  excluded: boolean;
  /** Word span of name, titles and honorifics together. */
  from: number;
  to: number;
}

/** What a sentence says of people: names with their titles, and titles that stand alone ("the Russian president"). */
export interface PeopleInSentence {
  names: NameMention[];
  loneRoles: RoleSpan[];
  /** Roles held at the time told of: "in his capacity as Vietnam’s president". */
  rolesThen: RoleSpan[];
}

const asTables = packTable((pack) => phraseSet(pack.people.as));
const outsiderTables = packTable((pack) =>
  phraseSet([...pack.people.notOfficials, ...pack.split.photoLabels]),
);
const pluralTables = packTable((pack) => phraseSet(pack.people.plurals));
const ofTables = packTable((pack) => phraseSet(pack.people.of));
const joinTables = packTable((pack) => phraseSet(pack.meetings.and));

/** Those that lead somewhere and tell no origin. */
const goalTables = packTable(({ places }) =>
  phraseSet(
    places.to.filter((phrase) => !places.in.includes(phrase) && /^(?:to|to the|for|for the)$/u.test(phrase)),
  ),
);
const namesakeTables = packTable((pack) => phraseSet(pack.people.namesakes));

const visitTables = packTable(({ meetings }) =>
  phraseSet(meetings.rows.flatMap(({ frame, words }) => (frame === 'visit verb' ? words : []))),
);

/** What the sentences of an article say of people. */
export function peopleOf(sentences: readonly Sentence[]): PeopleInSentence[] {
  const found = sentences.map((sentence) => {
    const roles = findRoles(sentence);
    const spans = findNames(sentence, roles).map((span) => withoutNouns(span, sentence.pack));
    return { sentence, roles, spans };
  });
  const isName = namesAmong(found);
  const told = found.map(({ sentence, roles, spans }, at) =>
    peopleIn(
      sentence,
      at,
      roles,
      spans.filter((span) => isName(span, sentence.pack)),
    ),
  );
  shareFromBefore(told, sentences);
  return told;
}

/** Ties the titles of a sentence to its names. */
function peopleIn(
  sentence: Sentence,
  at: number,
  roles: readonly RoleSpan[],
  spans: readonly NameSpan[],
): PeopleInSentence {
  const used = new Set<RoleSpan>();
  const told = spans.map((name) => mentionOf(sentence, at, name, roles));
  const names = told.filter((mention) => !isInsideTitle(mention, told));
  for (const role of roles) if (names.some((mention) => isOwn(mention, role))) used.add(role);
  // Apposition only takes titles that no name claims from the front.
  for (const mention of names) {
    const role = appositionOf(mention, roles, used, names);
    // "General X, president of Niger, received …": beside a title in front only one that follows at once.
    const isSecond = mention.roles.length > 0;
    if (role === undefined || (isSecond && role.from !== mention.name.to + 1)) continue;
    used.add(role);
    mention.roles.push(role);
    mention.to = Math.max(mention.to, role.to);
    for (const [next, to] of furtherAppositions(mention, roles, used)) {
      used.add(next);
      mention.roles.push(next);
      mention.to = to;
    }
  }
  for (const mention of names) {
    shareTitle(mention, names);
    shareCounterpart(mention, names, roles);
  }
  for (const mention of names) mention.excluded ||= isNamesake(mention);
  excludeOwners(names);
  for (const role of shareAlongList(sentence, roles, names)) used.add(role);
  shareAmongCountries(sentence, roles, names);
  shareAlongNames(sentence, names);
  shareInBrackets(sentence, roles, names);
  const lone = roles.filter(
    (role) => !used.has(role) && !names.some((name) => lies(role, name.from, name.to)),
  );
  const then = lone.filter((role) => isRoleThen(sentence, role));
  return { names, loneRoles: lone.filter((role) => !then.includes(role)), rolesThen: then };
}

/** "la présidente de la Région Occitanie, Carole Delga": what stands between a title and its name names nobody. */
function isInsideTitle({ name }: NameMention, all: readonly NameMention[]): boolean {
  return all.some((other) => other.from <= name.from && name.to <= other.name.from);
}

function isOwn({ roles }: NameMention, { from, to }: RoleSpan): boolean {
  return roles.some((role) => role.from === from && role.to === to);
}

/** "Klaipėdas borgmästare X": a lone word that owns the title of the name behind it is a place or a body there. */
function excludeOwners(names: readonly NameMention[]): void {
  for (const owner of names) {
    const owned = names.find((mention) => mention.from === owner.name.to && mention.roles.length > 0);
    if (owned === undefined || !mayOwn(owner)) continue;
    owner.excluded = true;
    owned.from = owner.from;
  }
}

function mayOwn({ name, roles, sentence }: NameMention): boolean {
  const only = onlyOf(name.parts);
  if (only === undefined || roles.length > 0) return false;
  return name.possessive || sentence.pack.people.possessiveEndings.some((ending) => only.endsWith(ending));
}

/** "los cancilleres de Bolivia, A, y de Chile, B": the title in the plural is B’s too. */
function shareTitle(mention: NameMention, names: readonly NameMention[]): void {
  const { words, pack, countries } = mention.sentence;
  const country = countries.find((named) => named.form === 'name' && named.to === mention.from - 1);
  if (mention.roles.length > 0 || country === undefined || wordAt(words, country.to).text !== ',') return;
  const from = startOfOf(mention.sentence, country.from);
  const before = names.findLast((other) => other.to <= country.from)?.roles.at(-1);
  if (from === undefined || before === undefined || !isListed(words, before.to, from)) return;
  if (pluralTables(pack).findAll(words, before.from, before.to).length === 0) return;
  mention.roles.push({ ...before, country: country.country, from, to: mention.from });
  mention.from = from;
}

/** "his colleagues A of Finland and B of Iceland": the title is B’s too. */
function shareCounterpart(
  mention: NameMention,
  names: readonly NameMention[],
  roles: readonly RoleSpan[],
): void {
  const { sentence, name } = mention;
  const before = names[names.indexOf(mention) - 1];
  const role = before?.roles.at(-1);
  if (mention.roles.length > 0 || before === undefined || role === undefined) return;
  const after = countryAfterName(sentence, name.to, roles);
  if (after === undefined || !isJoin(sentence, before.to, mention.from)) return;
  mention.roles.push({ ...role, country: after.country, from: name.from, to: after.to });
  mention.to = after.to;
}

/** Where the of-word before a country starts, an article between passed over. */
function startOfOf({ words, pack }: Sentence, to: number): number | undefined {
  for (let start = to - 1; start >= Math.max(0, to - 3); start--) {
    const end = ofTables(pack).at(words, start)?.to;
    if (end === to || (end !== undefined && determinersOf(pack).at(words, end)?.to === to)) return start;
  }
  return undefined;
}

/** A comma, the first name and another comma at least. */
function isListed(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).filter((word) => word.text === ',').length >= 2;
}

function isRoleThen({ words, pack }: Sentence, role: RoleSpan): boolean {
  return endingAt(words, role.from, (start) => asTables(pack).at(words, start)?.to) !== undefined;
}

function mentionOf(sentence: Sentence, at: number, name: NameSpan, roles: readonly RoleSpan[]): NameMention {
  const { words, pack } = sentence;
  let from = name.from;
  const honorific = startOfHonorifics(sentence, from);
  // "su homólogo, el jeque X"
  if (honorific !== undefined)
    from = endingAt(words, honorific, (start) => determinersOf(pack).at(words, start)?.to) ?? honorific;
  const own: RoleSpan[] = [];
  for (let role = ownRole(sentence, roles, from); role !== undefined;) {
    own.unshift(
      tailOf(sentence, role, from, roles) === 'unknown' && !role.body ? { ...role, owned: true } : role,
    );
    // "HE Minister A": an honorific before the title too.
    from = startOfHonorifics(sentence, role.from) ?? role.from;
    const next = roleBefore(sentence, roles, from, true);
    // "the meeting of Foreign Ministers in Rio, Minister A": what several bear is nobody's second title.
    const isTheirs =
      next !== undefined &&
      // "traf der Minister den slowakischen Präsidenten A": nor what stands before an article.
      ((next.to < from &&
        (isPluralTitle(sentence, next) || determinersOf(pack).at(words, next.to)?.to === from)) ||
        isOfAnother(sentence, next, role, from));
    role =
      next !== undefined && !isTheirs && isOneCountry(next, own) && !isOthersToo(next, own)
        ? next
        : undefined;
  }
  const aide = aideOf(sentence, roles, own, from);
  if (aide !== undefined) {
    own.splice(0, own.length, aide);
    from = aide.from;
  }
  const after = own.length === 0 ? undefined : countryAfterName(sentence, name.to, roles);
  return {
    sentence,
    at,
    name,
    bases: name.parts.map((part) => basesOf(part, pack)),
    atoms: gather(name.parts, (part) => part.split(/[-‑]/u)).map((part) => basesOf(part, pack)),
    roles: agreeing(sentence, withoutCounterpart(withSharedCountry(own, after?.country ?? null))),
    honorific: honorific !== undefined,
    home: own.length === 0 && name.parts.length > 1 ? homeBehind(sentence, name.to, roles) : null,
    excluded:
      isOutsider(sentence, from) ||
      // "his counterpart, Professor A": what honours somebody in office is no calling.
      (isOutsider(sentence, name.from) && (own.length === 0 || honorific === undefined)) ||
      isAgency(words, name) ||
      (own.length > 0 && isOfLocality(sentence, name)) ||
      isPlaceOfReport(words, name) ||
      (own.length === 0 && isInQuotes(words, name)) ||
      // "the Administration of Financial Supervision": what an office is for.
      (honorific === undefined && areFields(sentence, name)),
    from,
    to: after?.to ?? name.to,
  };
}

/** "Congressman Green of Texas": a place is no bearer of the title. */
function isOfLocality(sentence: Sentence, { from, to }: NameSpan): boolean {
  const { words, pack } = sentence;
  // "the chief ministers of Punjab and Sindh"
  const isListed =
    wordAt(words, from - 2).capital && startOfPhraseBefore(joinTables(pack), words, from) === from - 1;
  if (!isListed && startOfPhraseBefore(ofTables(pack), words, from) === undefined) return false;
  return localitiesBetween(sentence, from, to).some((one) => one.from === from && one.to === to);
}

/** "пункты «Лачин» и «Зангелан»": what stands alone between quotation marks is a thing. */
function isInQuotes(words: readonly Word[], { from, to }: NameSpan): boolean {
  return /^[«“„"]$/u.test(wordAt(words, from - 1).text) && /^[»”“"]$/u.test(wordAt(words, to).text);
}

/** Whoever serves the bearer of another office. */
const aides: ReadonlySet<string> = new Set([
  'Special Envoy',
  'Envoy',
  'Adviser',
  'National Security Adviser',
  'Chief of Staff',
  'Spokesperson',
  'Special Representative',
]);

/**
 * "Kungen och ambassadör A": of two titles that share a name both are definite, or neither. "träffade ambassadören
 * lantrådet A": without a word between them a definite one is somebody’s of his own; but "premiärministern general A".
 */
function isOfAnother(
  sentence: Sentence,
  next: RoleSpan,
  { title, from, to }: RoleSpan,
  start: number,
): boolean {
  if (!isDefinite(sentence, next)) return false;
  const mark = wordAt(sentence.words, next.to).text;
  if (next.to === start) return next.country === null && !ranks.has(title);
  return mark !== ',' && !isDefinite(sentence, { from, to });
}

/** Titles borne beside an office. */
const ranks: ReadonlySet<string> = new Set(['General', 'Prince', 'Princess', 'Emir', 'Politburo Member']);

/** The title right before a name; "besöker ambassadören X": behind a verb of visiting a definite one goes there. */
function ownRole(sentence: Sentence, roles: readonly RoleSpan[], from: number): RoleSpan | undefined {
  const role = roleBefore(sentence, roles, from, false);
  if (role === undefined || sentence.pack.people.definiteEndings === undefined) return role;
  const visit = startOfPhraseBefore(visitTables(sentence.pack), sentence.words, role.from);
  return visit !== undefined && isDefinite(sentence, role) ? undefined : role;
}

/** "ministern": where the definite form is an ending. */
function isDefinite({ words, pack }: Sentence, { from, to }: Pick<RoleSpan, 'from' | 'to'>): boolean {
  const { definiteEndings = [] } = pack.people;
  return words.slice(from, to).some(({ lower }) => definiteEndings.some((ending) => lower.endsWith(ending)));
}

/** "l’envoyé spécial du président kényan, A,": the name behind the comma is the envoy’s, the country that of the president. */
function aideOf(
  sentence: Sentence,
  roles: readonly RoleSpan[],
  [head]: readonly RoleSpan[],
  from: number,
): RoleSpan | undefined {
  if (head === undefined || head.from !== from || wordAt(sentence.words, head.to).text !== ',')
    return undefined;
  const of = startOfOf(sentence, head.from);
  if (of === undefined) return undefined;
  // "le conseiller diplomatique du président": an adjective may stand between.
  const isBefore = (to: number) => to === of || (to === of - 1 && !wordAt(sentence.words, to).capital);
  const aide = roles.findLast(({ title, to }) => aides.has(title) && isBefore(to));
  return aide && { ...aide, country: aide.country ?? head.country };
}

/** "Addis Abeba – The minister …": what opens a text before a dash between spaces is where it was written. */
function isPlaceOfReport(words: readonly Word[], { from, to }: NameSpan): boolean {
  const mark = wordAt(words, to);
  // "Redacción MX.- The president": who wrote it, or where.
  if (
    from <= latestByline &&
    mark.text === '.' &&
    wordAt(words, to + 1).glued &&
    isDashMark(wordAt(words, to + 1))
  )
    return true;
  return from === 0 && !mark.glued && !wordAt(words, to + 1).glued && /^[–—-]$/u.test(mark.text);
}

/** Words before the name in a byline. */
const latestByline = 2;

function isDashMark(word: Word): boolean {
  return /^[–—-]$/u.test(word.text);
}

/** "the American and the Iranian foreign minister X": whoever serves one country bears no title of another. */
function isOneCountry(next: RoleSpan, own: readonly RoleSpan[]): boolean {
  return own.every((role) => mayServe(role, next.country) && mayServe(next, role.country));
}

/** "Meeting the Prime Minister of Laos, Prime Minister X said": nobody bears one title twice, for a country and without. */
function isOthersToo(next: RoleSpan, own: readonly RoleSpan[]): boolean {
  return next.country !== null && own.some(({ title, country }) => title === next.title && country === null);
}

/** "der Bundespräsident der Präsidentin von Kenia": a title of its own country goes with no other country. */
function mayServe({ country, national }: RoleSpan, other: CountryCode | null): boolean {
  if (other === null || country === other) return true;
  return country === null && (national.length === 0 || national.includes(other));
}

/** "his colleague, the deputy minister X": beside a title of its own only the other country counts. */
function withoutCounterpart(roles: RoleSpan[]): RoleSpan[] {
  const others = roles.filter((role) => role.title !== counterpart);
  if (others.length === 0 || others.length === roles.length) return roles;
  return others.map((role) => ({ ...role, mirrored: true }));
}

/** "Deputy Prime Minister and Minister of Foreign Affairs of Vietnam": one country for both. */
function withSharedCountry(roles: RoleSpan[], after: CountryCode | null): RoleSpan[] {
  const country = roles.find((role) => role.country !== null)?.country ?? after;
  for (const role of roles) role.country ??= country;
  return roles;
}

/** "Пресс-секретарь президента Дмитрий Песков": a title in another case than the first one is somebody else’s. */
function agreeing(sentence: Sentence, roles: RoleSpan[]): RoleSpan[] {
  const [first] = gather(roles, (role) => caseOfRole(sentence, role) ?? []);
  return roles.filter((role) => (caseOfRole(sentence, role) ?? first) === first);
}

/** "hosted A of Latvia and B of Lithuania": right behind the name. */
function homeBehind(sentence: Sentence, to: number, roles: readonly RoleSpan[]): CountryCode | null {
  if (wordAt(sentence.words, to).text === ',') return null;
  return countryAfterName(sentence, to, roles)?.country ?? null;
}

/** "Prime Minister Anwar Ibrahim of Malaysia" */
function countryAfterName({ words, pack, countries }: Sentence, to: number, roles: readonly RoleSpan[]) {
  // "sus homólogos A, de Georgia; B, de Mauricio, y C": behind a comma where a mark closes it.
  const isApart = wordAt(words, to).text === ',';
  const tie = isApart ? to + 1 : to;
  const of = ofTables(pack).at(words, tie)?.to;
  // "the visit of Prime Minister A to Peru"
  if (of === undefined || goalTables(pack).at(words, tie) !== undefined) return undefined;
  const start = determinersOf(pack).at(words, of)?.to ?? of;
  // "received by Korea’s president": that country is the next one’s.
  if (roles.some((role) => role.from === start)) return undefined;
  const country = countries.find((mention) => mention.from === start && mention.form === 'name');
  const next = wordAt(words, country?.to ?? to);
  return isApart && !/^[,;.)]?$/u.test(next.text) ? undefined : country;
}

/** "à l’aéroport Felipe Ángeles", "Willy Brandt Airport": a thing that bears the name of somebody without a title here. */
function isNamesake({ sentence, name, roles, honorific }: NameMention): boolean {
  const { words, pack, countries } = sentence;
  if (roles.length > 0 || honorific) return false;
  const table = namesakeTables(pack);
  const inside = words.slice(name.from, name.to).some((_, at) => table.at(words, name.from + at));
  if (inside || table.at(words, name.to) !== undefined) return true;
  // "Aeropuerto Internacional Felipe Ángeles": the first word of the run goes with the thing.
  // "la empresa turca Summa": the country's adjective may stand between.
  const adjective = countries.find(({ form, to }) => form === 'adjective' && to === name.from);
  return [name.from, name.from + 1, adjective?.from ?? name.from].some(
    (end) => startOfPhraseBefore(table, words, end) !== undefined,
  );
}

/** "(VTC News) - On Monday": whoever opens a report in brackets before a dash sent it. */
function isAgency(words: readonly Word[], { from, to }: NameSpan): boolean {
  // "Bagdad / Al-Rafidain – Der Minister"
  if (from < 12 && wordAt(words, from - 1).text === '/' && /^[-–—/]$/u.test(wordAt(words, to).text))
    return true;
  const isOpening = from < 12 && wordAt(words, from - 1).text === '(' && wordAt(words, to).text === ')';
  return isOpening && /^[-–—]$/u.test(wordAt(words, to + 1).text);
}

function isOutsider({ words, pack }: Sentence, from: number): boolean {
  const end = /^[:.]$/u.test(wordAt(words, from - 1).text) ? from - 1 : from;
  return endingAt(words, end, (start) => outsiderTables(pack).at(words, start)?.to) !== undefined;
}
