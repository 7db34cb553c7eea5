import { gather } from '../gather.js';
import type { CountryCode } from '../../model.js';
import { packTable } from '../packTable.js';
import { phraseSet, startOfPhraseBefore } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import type { Word } from '../words.js';
import { anchorsOf } from '../meetings/anchors.js';
import { cuesBefore } from '../meetings/clauses.js';
import { caseOfRole } from './cases.js';
import { shareAlongList } from './listed.js';
import { findNames, type NameSpan } from './names.js';
import { shareAlongNames, shareAmongCountries } from './plural.js';
import { namesAmong } from './everyday.js';
import { areFields } from './fields.js';
import { counterpart, determinersOf, findRoles, type RoleSpan } from './roles.js';
import { basesOf } from './spelling.js';

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

const speechTables = packTable((pack) => phraseSet(pack.people.speech));
const asTables = packTable((pack) => phraseSet(pack.people.as));
const honorificTables = packTable((pack) => phraseSet(pack.people.honorifics));
const outsiderTables = packTable((pack) =>
  phraseSet([...pack.people.notOfficials, ...pack.split.photoLabels]),
);
const pluralTables = packTable((pack) => phraseSet(pack.people.plurals));
const joinTables = packTable((pack) => phraseSet(pack.meetings.and));
const ofTables = packTable((pack) => phraseSet(pack.people.of));
const leadTables = packTable(({ meetings, people }) =>
  phraseSet([...meetings.object, ...meetings.addressee, ...people.of]),
);
const relativeTables = packTable((pack) => phraseSet(pack.meetings.relatives));
const linkTables = packTable((pack) =>
  phraseSet([...pack.people.of, ...pack.people.determiners, ...pack.meetings.and]),
);

const placeTables = packTable((pack) => phraseSet([...pack.places.in, ...pack.places.to]));
/** Those that lead somewhere and tell no origin. */
const goalTables = packTable(({ places }) =>
  phraseSet(
    places.to.filter((phrase) => !places.in.includes(phrase) && /^(?:to|to the|for|for the)$/u.test(phrase)),
  ),
);
const talkTables = packTable((pack) =>
  phraseSet([...pack.people.speech, ...pack.places.in, ...pack.meetings.with]),
);
const namesakeTables = packTable((pack) => phraseSet(pack.people.namesakes));
/** Those that lead to nothing but a field: `in charge of`, `по`. */
const fieldLinkTables = packTable(({ people, places }) =>
  phraseSet(people.fields.links.filter((link) => ![...people.of, ...places.in, ...places.to].includes(link))),
);
const fieldTables = packTable((pack) => phraseSet(pack.people.fields.words));
const institutionTables = packTable((pack) => phraseSet(pack.people.notNames));

/** Words before the title in an apposition: "a senior US state department official". */
const longestRank = 4;

/** Words a title's institution may have between the title and the name. */
const longestInstitution = 8;
const longestTail = 18;
/** Words of a headline, at most. */
const longestHeadline = 24;

/** What the sentences of an article say of people. */
export function peopleOf(sentences: readonly Sentence[]): PeopleInSentence[] {
  const found = sentences.map((sentence) => {
    const roles = findRoles(sentence);
    return { sentence, roles, spans: findNames(sentence, roles) };
  });
  const isName = namesAmong(found);
  return found.map(({ sentence, roles, spans }, at) =>
    peopleIn(
      sentence,
      at,
      roles,
      spans.filter((span) => isName(span, sentence.pack)),
    ),
  );
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
  const lone = roles.filter(
    (role) => !used.has(role) && !names.some((name) => name.from <= role.from && role.to <= name.to),
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
  const [only = '', second] = name.parts;
  if (second !== undefined || roles.length > 0) return false;
  return name.possessive || sentence.pack.people.possessiveEndings.some((ending) => only.endsWith(ending));
}

/** "los cancilleres de Bolivia, A, y de Chile, B": the title in the plural is B’s too. */
function shareTitle(mention: NameMention, names: readonly NameMention[]): void {
  const { words, pack, countries } = mention.sentence;
  const country = countries.find((named) => named.form === 'name' && named.to === mention.from - 1);
  if (mention.roles.length > 0 || country === undefined || words[country.to]?.text !== ',') return;
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
  for (let role = roleBefore(sentence, roles, from, own.length > 0); role !== undefined;) {
    own.unshift(tailOf(sentence, role, from) === 'unknown' && !role.body ? { ...role, owned: true } : role);
    // "HE Minister A": an honorific before the title too.
    from = startOfHonorifics(sentence, role.from) ?? role.from;
    const next = roleBefore(sentence, roles, from, true);
    // "the meeting of Foreign Ministers in Rio, Minister A": what several bear is nobody's second title.
    const isTheirs = next !== undefined && next.to < from && isPluralTitle(sentence, next);
    role =
      next !== undefined && !isTheirs && isOneCountry(next, own) && !isOthersToo(next, own)
        ? next
        : undefined;
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
    excluded:
      [from, name.from].some((at) => isOutsider(sentence, at)) ||
      isAgency(words, name) ||
      isPlaceOfReport(words, name) ||
      // "the Administration of Financial Supervision": what an office is for.
      (honorific === undefined && areFields(sentence, name)),
    from,
    to: after?.to ?? name.to,
  };
}

/** Words of the longest honorific: "S.E.M.". */
const longestHonorific = 6;

/** Where the honorifics right before a name or title start: "Son Excellence Monsieur"; undefined where there are none. */
function startOfHonorifics(
  { words, pack }: Pick<Sentence, 'words' | 'pack'>,
  to: number,
): number | undefined {
  const table = honorificTables(pack);
  const end = words[to - 1]?.text === '.' ? to - 1 : to;
  for (let start = Math.max(0, end - longestHonorific); start < end; start++) {
    const found = table.at(words, start)?.to;
    if (found === end || found === to) return startOfHonorifics({ words, pack }, start) ?? start;
  }
  return undefined;
}

/** "Addis Abeba – The minister …": what opens a text before a dash between spaces is where it was written. */
function isPlaceOfReport(words: readonly Word[], { from, to }: NameSpan): boolean {
  const mark = words[to];
  // "Redacción MX.- The president": who wrote it, or where.
  if (from <= latestByline && mark?.text === '.' && words[to + 1]?.glued && isDashMark(words[to + 1]))
    return true;
  return from === 0 && mark?.glued === false && words[to + 1]?.glued === false && /^[–—-]$/u.test(mark.text);
}

/** Words before the name in a byline. */
const latestByline = 2;

function isDashMark(word: Word | undefined): boolean {
  return word !== undefined && /^[–—-]$/u.test(word.text);
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

/** "Prime Minister Anwar Ibrahim of Malaysia" */
function countryAfterName({ words, pack, countries }: Sentence, to: number, roles: readonly RoleSpan[]) {
  // "sus homólogos A, de Georgia; B, de Mauricio, y C": behind a comma where a mark closes it.
  const isApart = words[to]?.text === ',';
  const tie = isApart ? to + 1 : to;
  const of = ofTables(pack).at(words, tie)?.to;
  // "the visit of Prime Minister A to Peru"
  if (of === undefined || goalTables(pack).at(words, tie) !== undefined) return undefined;
  const start = determinersOf(pack).at(words, of)?.to ?? of;
  // "received by Korea’s president": that country is the next one’s.
  if (roles.some((role) => role.from === start)) return undefined;
  const country = countries.find((mention) => mention.from === start && mention.form === 'name');
  const next = words[country?.to ?? to];
  return isApart && next !== undefined && !/^[,;.)]$/u.test(next.text) ? undefined : country;
}

function roleBefore(
  sentence: Sentence,
  roles: readonly RoleSpan[],
  from: number,
  joined: boolean,
): RoleSpan | undefined {
  return roles.findLast((role) => {
    if (role.to > from) return false;
    if (joined && isCounterpart(sentence, role, from)) return true;
    if (role.to === from || isApposed(sentence, role, from, roles)) return true;
    if (isBracketed(sentence, role.to, from) || tailOf(sentence, role, from) !== undefined) return true;
    return joined ? isJoin(sentence, role.to, from) : isInstitution(sentence, role.to, from);
  });
}

function isPluralTitle({ words, pack }: Sentence, { from, to }: RoleSpan): boolean {
  return pluralTables(pack).findAll(words, from, to).length > 0;
}

/** "su par, el príncipe Faisal bin Farhan": a counterpart, named with a title of its own behind the comma. */
function isCounterpart({ words, pack }: Sentence, { title, to }: RoleSpan, from: number): boolean {
  return (
    title === counterpart && words[to]?.text === ',' && determinersOf(pack).at(words, to + 1)?.to === from
  );
}

/** "Foreign Minister (FM) Bilawal Bhutto" */
function isBracketed({ words }: Sentence, from: number, to: number): boolean {
  return to - from === 3 && words[from]?.text === '(' && words[to - 1]?.text === ')';
}

/** "his Korean counterpart, Cho Tae-yul,": a comma between a title with a determiner and its name. */
function isApposed(sentence: Sentence, role: RoleSpan, from: number, roles: readonly RoleSpan[]): boolean {
  const { words, pack } = sentence;
  // "с первым президентом Казахстана – Нурсултаном Назарбаевым"
  const isDash = /^[–—]$/u.test(words[role.to]?.text ?? '') && role.country !== null && role.from > 0;
  if (from - role.to === 1 && isDash && caseOfRole(sentence, role)?.ties.length) return true;
  if (from - role.to !== 1 || words[role.to]?.text !== ',') return false;
  if (role.title === counterpart || isDetermined(sentence, role) || opensClause(sentence, role, from))
    return true;
  if (isOfficeOfCountry(sentence, role, from)) return true;
  // "emiren av Qatar, sheikh X"; but "Mr A, minister, Ms B" tells what A is.
  const isTail = words[role.from - 1]?.text === ',' && words[role.from - 2]?.capital === true;
  if (!isTail && honorificTables(pack).at(words, from) !== undefined) return true;
  // "le ministre d’État, ministre des Affaires étrangères, X": the article stands before the first of two.
  return roles.some(
    (other) => other.to < role.from && isJoin(sentence, other.to, role.from) && isDetermined(sentence, other),
  );
}

/** "met Ambassador of Peru, X, at", "met Peruvian President, X, at": a title with its country, and a mark that closes the name. */
function isOfficeOfCountry({ words, countries }: Sentence, role: RoleSpan, from: number): boolean {
  const isOfCountry = countries.some(
    (one) =>
      (one.form === 'name' && one.to === role.to && one.from > role.from) ||
      (one.form === 'adjective' && one.from === role.from && one.to < role.to),
  );
  if (!isOfCountry || words[role.from - 1]?.kind !== 'word') return false;
  let end = from + 1;
  while (words[end]?.capital === true) end++;
  // "the presidents of Peru, X, and of Chile, Y" is a list.
  return end > from + 1 && /^[,.;)]$/u.test(words[end]?.text ?? '') && words[end + 1]?.capital !== true;
}

/** "In Lusaka, Minister of Water and Sanitation, X, said": a comma before a title of several words, but no name before that. */
function opensClause({ words, countries, places }: Sentence, role: RoleSpan, from: number): boolean {
  if (!role.full || words[role.from - 1]?.text !== ',' || !words[from + 1]?.capital) return false;
  const end = role.from - 1;
  return !words[end - 1]?.capital || [...countries, ...places].some(({ to }) => to === end) || end === 1;
}

function isJoin({ words, pack }: Sentence, from: number, to: number): boolean {
  const first = words[from];
  if (first !== undefined && to - from === 1 && /^[,;/–-]$/u.test(first.text)) return true;
  // "A, de Mauricio, y B"
  const join = first?.text === ',' ? from + 1 : from;
  const end = joinTables(pack).at(words, join)?.to;
  return end !== undefined && (determinersOf(pack).at(words, end)?.to ?? end) >= to && end <= to;
}

/** "Secretary of the Security Council of Russia Sergei Shoigu": of-words and capitalised words only, or a known body. */
function isInstitution({ words, pack }: Sentence, from: number, to: number): boolean {
  if (!pack.people.nounsCapitalised && to === from + 1 && words[from]?.capital)
    return institutionTables(pack).at(words, from) !== undefined;
  if (to - from > longestInstitution || ofTables(pack).at(words, from) === undefined) return false;
  let named = false;
  for (let at = from; at < to; at++) {
    const link = linkTables(pack).at(words, at);
    if (link !== undefined) at = link.to - 1;
    else if (!words[at]?.capital) return false;
    else named = true;
  }
  return named;
}

/** What stands between a title and its name; `unknown` where it holds words that no list has. */
type Tail = 'known' | 'unknown' | undefined;

/**
 * "ministro de Economía, Comercio y Empresa, Carlos Cuerpo": what follows the title names nothing but fields of
 * office, institutions and countries, joined by commas and small words. Behind an of-word any capitalised word may be
 * one: "ministra de Clima, Paulina Hennig-Kloska".
 */
function tailOf(sentence: Sentence, role: RoleSpan, to: number): Tail {
  const { words, pack, countries, places, regions } = sentence;
  if (to - role.to > longestTail || to - role.to < 2) return undefined;
  let tail: Tail;
  let isLinked = false;
  let isJoined = false;
  let isOpen = false;
  // "vice-ministre des Affaires étrangères chargée du commerce X"
  let isInCharge = false;
  let isField = role.full;
  for (let at = role.to; at < to;) {
    // "Banco Interamericano de Desarrollo (BID), X"
    const bracket: number = tail !== undefined || at === role.to ? bracketEnd(words, at) : at;
    if (bracket > at) {
      tail ??= 'known';
      at = bracket;
      continue;
    }
    const of = ofTables(pack).at(words, at)?.to;
    const charge = fieldLinkTables(pack).at(words, at)?.to;
    isInCharge ||= charge !== undefined;
    const isMark = words[at]?.text === ',' || (isInCharge && words[at]?.text === '-');
    const link = of ?? charge ?? linkTables(pack).at(words, at)?.to ?? (isMark ? at + 1 : undefined);
    const isCapital = words[at]?.capital === true;
    const field =
      (isCapital ? institutionTables(pack).at(words, at)?.to : undefined) ??
      (isCapital || isInCharge ? fieldTables(pack).at(words, at)?.to : undefined);
    const country = countries.find((mention) => mention.from === at)?.to;
    const place = places.find((mention) => mention.from === at)?.to;
    const region = regions.find((mention) => mention.from <= at && at < mention.to)?.to;
    const named = Math.max(
      field ?? 0,
      country ?? 0,
      place ?? 0,
      region ?? 0,
      possessiveEnd(sentence, at) ?? 0,
    );
    // "ministra de Pesca y Océanos, X": one more field that closes the title.
    const isLast: boolean = words[at + 1]?.text === ',' && at + 2 === to;
    const unlisted: number = (isLinked || (isJoined && isLast)) && words[at]?.capital === true ? at + 1 : 0;
    // "commissaire européen aux Transports durables, X": where common nouns are written small, an adjective closes the field.
    const isAdjective =
      isLast && isField && words[at]?.kind === 'word' && !isCapital && !pack.people.nounsCapitalised;
    const end: number = Math.max(named, link ?? 0) || unlisted || (isAdjective ? at + 1 : 0);
    if (end === 0 || end > to) return undefined;
    if (named > 0 || (isAdjective && link === undefined)) tail ??= 'known';
    else if (end === unlisted && link === undefined) tail = 'unknown';
    const isSmall = determinersOf(pack).at(words, at)?.to === end;
    isLinked = end === of || (isLinked && (end === unlisted || isSmall));
    isField = field !== undefined || end === unlisted;
    const isJoin = joinTables(pack).at(words, at)?.to === end;
    isJoined = isJoin && (tail !== undefined || role.full);
    // "A, member of the Central Committee, party secretary and Comrade B": a title ends before "and".
    isOpen = isJoin || (isOpen && (isSmall || end === of));
    at = end;
  }
  if (isOpen) return undefined;
  // A comma before the name closes an apposition, which has a determiner: "le ministre de …, X".
  const isClosed = words[to - 1]?.text === ',' && role.country === null;
  if (tail === 'unknown' && words[to - 1]?.text !== ',') return undefined;
  return isClosed && !isDetermined(sentence, role) && !isLed(sentence, role) ? undefined : tail;
}

/** "Speaker of Armenia’s National Assembly": behind a country that owns what follows. */
function possessiveEnd({ words, countries }: Sentence, at: number): number | undefined {
  if (!/^['’]$/u.test(words[at]?.text ?? '') || countries.every(({ to }) => to !== at)) return undefined;
  return words[at + 1]?.lower === 's' ? at + 2 : at + 1;
}

/** "Minister of State (Regional Cooperation), X": behind the bracket; where it stood without one. */
function bracketEnd(words: readonly Word[], at: number): number {
  if (words[at]?.text !== '(') return at;
  const length = words.slice(at, at + longestBracket).findIndex(({ text }) => text === ')');
  return length > 1 ? at + length + 1 : at;
}

/** Words in brackets behind a title, marks included. */
const longestBracket = 8;

/** "al presidente del Banco (BID), X", "au directeur de la Banque (BAD), X": the preposition holds the article. */
function isLed({ words, pack }: Sentence, role: RoleSpan): boolean {
  return startOfPhraseBefore(leadTables(pack), words, role.from) !== undefined;
}

function isDetermined(sentence: Sentence, role: RoleSpan): boolean {
  const { words, pack } = sentence;
  if (role.from === 0 || isOwned(words, role) || isCountrys(sentence, role)) return true;
  const isBehindArticle = (at: number) =>
    endingAt(words, at, (start) => determinersOf(pack).at(words, start)?.to) !== undefined;
  // "the outgoing Peruvian ambassador, X,"
  const before = words[role.from - 1];
  const isAdjective = before?.kind === 'word' && !before.capital && !pack.people.nounsCapitalised;
  return isBehindArticle(role.from) || (isAdjective && isBehindArticle(role.from - 1));
}

/** "Korea’s ambassador to Chile, X,": whoever owns the office stands for the article. */
function isOwned(words: readonly Word[], { from, to }: RoleSpan): boolean {
  return words
    .slice(from, to)
    .some((word, at) => /^['’]$/u.test(word.text) && words[from + at + 1]?.lower === 's');
}

/** "Perus Botschafterin in Bern, X,": the same by an ending of the country’s name. */
function isCountrys({ words, countries, pack }: Sentence, { from, to }: RoleSpan): boolean {
  const owner = countries.find((one) => one.form === 'name' && one.from === from && one.to < to);
  const word = owner === undefined ? '' : (words[owner.to - 1]?.lower ?? '');
  return pack.people.possessiveEndings.some((ending) => word.endsWith(ending));
}

/** ", Russia’s foreign minister," after the name; a title that leads to another name belongs to that one. */
function appositionOf(
  mention: NameMention,
  roles: readonly RoleSpan[],
  used: ReadonlySet<RoleSpan>,
  names: readonly NameMention[],
): RoleSpan | undefined {
  const { words, pack, countries } = mention.sentence;
  const opener = words[mention.name.to]?.text;
  if (opener === undefined || !/^[,(–—-]$/u.test(opener)) return undefined;
  let start = mention.name.to + 1;
  // "X, who met the minister", "X, who was minister until 2023": what is told of X is not what he is.
  if (relativeTables(pack).at(words, start) !== undefined && !roles.some(({ from }) => from === start))
    return undefined;
  // "received A, and the president of B": somebody else.
  if (joinTables(pack).at(words, start) !== undefined) return undefined;
  start = determinersOf(pack).at(words, start)?.to ?? start;
  const role = roles.find(
    (candidate) => candidate.from >= start && candidate.from <= start + longestRank && !used.has(candidate),
  );
  if (role === undefined || words.slice(start, role.from).some((word) => word.kind !== 'word'))
    return undefined;
  if (isSpeaking(mention, role)) return undefined;
  if (role.from === mention.name.to + 1 && isNextOfTwo(mention.sentence, role)) return undefined;
  if (start > mention.name.to + 1 && goesOn(mention.sentence, role)) return undefined;
  const closing = closingOf(words, role.to);
  // Somebody else’s name before the closing mark: the apposition was not closed.
  const isOpen =
    names.some((name) => name.from >= role.to && name.from < closing) ||
    // "A and B, Deputy Minister of Peru met on Monday.": nor where a meeting is told.
    anchorsOf(mention.sentence).some(
      ({ row, from }) => !row.frame.endsWith('noun') && from >= role.to && from < closing,
    );
  const end = isOpen ? role.to : closing;
  const country = role.country ?? countries.find((c) => c.from >= start && c.to <= end)?.country ?? null;
  return { ...role, country, to: Math.max(role.to, end) };
}

/**
 * "A, member of the Politburo, secretary of the Central Committee, and B": titles without an article, one comma after
 * another behind the first. One that leads to a name is whoever bears that name.
 */
function furtherAppositions(
  { sentence, to, roles: [own] }: NameMention,
  roles: readonly RoleSpan[],
  used: ReadonlySet<RoleSpan>,
): [role: RoleSpan, to: number][] {
  const { words, pack } = sentence;
  const further: [RoleSpan, number][] = [];
  for (let end = to; words[end]?.text === ',';) {
    const role = roles.find(({ from }) => from === end + 1);
    if (role === undefined || used.has(role) || own === undefined) break;
    // "A, minister of Peru, the ambassador of Chile": somebody else’s.
    const isOthers = role.country !== null && own.country !== null && role.country !== own.country;
    const to = bodyEnd(sentence, role.to);
    const isClosed =
      /^[,;.)–—]$/u.test(words[to]?.text ?? '.') ||
      joinTables(pack).at(words, to) !== undefined ||
      anchorsOf(sentence).some(({ from }) => from === to);
    if (isOthers || !isClosed) break;
    further.push([role, to]);
    end = to;
  }
  return further;
}

/** "Trưởng Ban Đối ngoại Trung ương": the capitals of bodies, fields and countries right behind a title. */
function bodyEnd({ words, pack, countries }: Sentence, from: number): number {
  let to = from;
  for (let end: number | undefined = from; end !== undefined;) {
    to = end;
    const isCapital = words[to]?.capital === true;
    end = isCapital
      ? (institutionTables(pack).at(words, to)?.to ??
        fieldTables(pack).at(words, to)?.to ??
        countries.find((country) => country.from === to)?.to)
      : undefined;
  }
  return to;
}

/** "At the meeting with X, the Prime Minister said": whoever speaks behind a preposition and its name is somebody else. */
function isSpeaking({ sentence, from }: NameMention, role: RoleSpan): boolean {
  const table = speechTables(sentence.pack);
  const speaks = [role.to, role.to + 1].some((at) => table.at(sentence.words, at) !== undefined);
  return speaks && cuesBefore(sentence, from)[0] !== 'none';
}

/** "At the residence Casa Berg, the president was joined by …": a title with an article that a verb goes on about. */
function goesOn({ words, pack }: Sentence, { to }: RoleSpan): boolean {
  const next = words[to];
  if (next?.kind !== 'word' || next.capital || words[to + 1]?.kind === 'mark') return false;
  return [ofTables, linkTables, talkTables, relativeTables, placeTables].every(
    (table) => table(pack).at(words, to) === undefined,
  );
}

/** "Sato, Kenyan envoy discuss trade": in a headline, which ends without a mark, a verb goes on about both. */
function isNextOfTwo({ words, pack, countries }: Sentence, { from, to, title }: RoleSpan): boolean {
  const next = words[to];
  if (next?.kind !== 'word' || next.capital || words.at(-1)?.text === '.' || words.length > longestHeadline)
    return false;
  const isForeign = title === counterpart || countries.some((one) => one.from === from);
  return (
    isForeign && [ofTables, linkTables, talkTables].every((table) => table(pack).at(words, to) === undefined)
  );
}

/** Where an apposition ends: the next comma, bracket or dash within a few words. */
function closingOf(words: readonly Word[], from: number): number {
  for (let at = from; at < Math.min(words.length, from + longestInstitution * 2); at++)
    if (/^[,)–—;.]$/u.test(words[at]?.text ?? '')) return at;
  return from;
}

/** "à l’aéroport Felipe Ángeles", "Willy Brandt Airport": a thing that bears the name of somebody without a title here. */
function isNamesake({ sentence: { words, pack }, name, roles, honorific }: NameMention): boolean {
  if (roles.length > 0 || honorific) return false;
  const table = namesakeTables(pack);
  const inside = words.slice(name.from, name.to).some((_, at) => table.at(words, name.from + at));
  if (inside || table.at(words, name.to) !== undefined) return true;
  // "Aeropuerto Internacional Felipe Ángeles": the first word of the run goes with the thing.
  return [name.from, name.from + 1].some((end) => startOfPhraseBefore(table, words, end) !== undefined);
}

/** "(VTC News) - On Monday": whoever opens a report in brackets before a dash sent it. */
function isAgency(words: readonly Word[], { from, to }: NameSpan): boolean {
  const isOpening = from < 12 && words[from - 1]?.text === '(' && words[to]?.text === ')';
  return isOpening && /^[-–—]$/u.test(words[to + 1]?.text ?? '');
}

function isOutsider({ words, pack }: Sentence, from: number): boolean {
  const end = /^[:.]$/u.test(words[from - 1]?.text ?? '') ? from - 1 : from;
  return endingAt(words, end, (start) => outsiderTables(pack).at(words, start)?.to) !== undefined;
}

/** Where a phrase starts that ends exactly at `to`, allowing a full stop after it (`Mr.`). */
function endingAt(
  words: readonly Word[],
  to: number,
  endOf: (start: number) => number | undefined,
): number | undefined {
  const end = words[to - 1]?.text === '.' ? to - 1 : to;
  for (let start = end - 1; start >= Math.max(0, end - 5); start--) {
    const found = endOf(start);
    if (found === end || found === to) return start;
  }
  return undefined;
}
