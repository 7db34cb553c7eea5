import { anchorsOf } from '../meetings/anchors.js';
import { packTable } from '../packTable.js';
import { phraseSet, startOfPhraseBefore } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { isSmall, type Word, wordAt } from '../words.js';
import { caseOfRole } from './cases.js';
import { isOtherScript } from './names.js';
import { counterpart, determinersOf, type RoleSpan } from './roles.js';
import { endingAt } from './honorifics.js';
import { holds, lies } from '../spans.js';

const occasionTables = packTable(({ meetings }) =>
  phraseSet([...meetings.occasions, ...meetings.during, ...meetings.with]),
);
/** Those that lead on from a name, unlike a verb. */
const tieTables = packTable(({ meetings, places, people, dates }) =>
  phraseSet([
    ...meetings.and,
    ...meetings.with,
    ...meetings.by,
    ...meetings.relatives,
    ...people.of,
    ...people.particles,
    ...places.in,
    ...places.to,
    ...dates.weekdays.flat(),
  ]),
);
const honorificTables = packTable((pack) => phraseSet(pack.people.honorifics));
const pluralTables = packTable((pack) => phraseSet(pack.people.plurals));
const joinTables = packTable((pack) => phraseSet(pack.meetings.and));
const ofTables = packTable((pack) => phraseSet(pack.people.of));
const leadTables = packTable(({ meetings, people }) =>
  phraseSet([...meetings.object, ...meetings.addressee, ...people.of]),
);
const linkTables = packTable((pack) =>
  phraseSet([...pack.people.of, ...pack.people.determiners, ...pack.meetings.and]),
);
/** Those that lead to nothing but a field: `in charge of`, `по`. */
const fieldLinkTables = packTable(({ people, places }) =>
  phraseSet(people.fields.links.filter((link) => ![...people.of, ...places.in, ...places.to].includes(link))),
);
const inTables = packTable(({ places }) => phraseSet(places.in));
const verbTables = packTable(({ meetings, people }) =>
  phraseSet([
    ...people.speech,
    ...meetings.clauseClosers,
    ...meetings.planned,
    ...meetings.rows.flatMap(({ frame, words }) => (frame.endsWith('noun') ? [] : words)),
  ]),
);
const fieldTables = packTable((pack) => phraseSet(pack.people.fields.words));
const adjectivalTables = packTable(({ people: { adjectival } }) => phraseSet(adjectival?.nouns ?? []));
const institutionTables = packTable((pack) => phraseSet(pack.people.notNames));

/** Words a title's institution may have between the title and the name. */
const longestInstitution = 8;

const longestTail = 18;

/**
 * The title in front of a name, or of the next title of one, that starts at a word: right before it, behind a comma, or
 * with what the title is of between the two.
 * @param joined whether the name has a title already, so that an "and" may join a further one
 */
export function roleBefore(
  sentence: Sentence,
  roles: readonly RoleSpan[],
  from: number,
  joined: boolean,
): RoleSpan | undefined {
  if (isSubjectBehindPhrase(sentence, roles, from)) return undefined;
  const near = nearRoleBefore(sentence, roles, from, joined);
  return near ?? (joined ? undefined : roleOfCountryBefore(sentence, roles, from));
}

function nearRoleBefore(
  sentence: Sentence,
  roles: readonly RoleSpan[],
  from: number,
  joined: boolean,
): RoleSpan | undefined {
  return roles.findLast((role) => {
    if (role.to > from) return false;
    if (joined && isNamedBehind(sentence, role, from, roles)) return true;
    if (role.to === from || isApposed(sentence, role, from, roles)) return true;
    if (isBracketed(sentence, role.to, from) || tailOf(sentence, role, from, roles) !== undefined)
      return true;
    if (isOfLongBody(sentence, role, from, roles)) return true;
    // "Begleitet wird der Bundespräsident von Ministerin A und von B"
    const isBehindTitle = roles.some((other) => other.from >= role.to && other.to <= from);
    return joined
      ? isJoin(sentence, role.to, from) && !isBehindDash(sentence, role)
      : !isBehindTitle && isInstitution(sentence, role.to, from);
  });
}

/**
 * "In a conversation with the Estonian ambassador, A praised": behind the phrase that opens the sentence and the comma that
 * closes it, whoever does something is its subject, and the title in it another one's.
 */
function isSubjectBehindPhrase({ words, pack }: Sentence, roles: readonly RoleSpan[], from: number): boolean {
  if (wordAt(words, from - 1).text !== ',' || roles.some((role) => role.from === 0)) return false;
  if (occasionTables(pack).at(words, 0) === undefined) return false;
  if (words.slice(0, from - 1).some(({ text }) => text === ',')) return false;
  let end = from;
  // "M. Rezig a souligné"
  while (wordAt(words, end).capital || (end > from && wordAt(words, end).text === '.')) end++;
  return end > from && isSmall(wordAt(words, end)) && tieTables(pack).at(words, end) === undefined;
}

/**
 * "Đại diện cấp cao về chính sách đối ngoại và an ninh của Liên minh châu Âu (EU) A": where titles stand before names only,
 * the country right before a name closes the title in front, whatever office it is between the two.
 */
function roleOfCountryBefore(
  sentence: Sentence,
  roles: readonly RoleSpan[],
  from: number,
): RoleSpan | undefined {
  const { words, pack, countries } = sentence;
  if (pack.people.titlesLead !== true) return undefined;
  const end = wordAt(words, from - 1).text === ')' && wordAt(words, from - 3).text === '(' ? from - 3 : from;
  const home = countries.find(({ form, to }) => form === 'name' && to === end);
  const role = home && roles.findLast(({ to }) => to <= from);
  if (home === undefined || role === undefined || role.country !== null || home.from < role.to)
    return undefined;
  if (home.from - role.to > longestTail) return undefined;
  const isOffice = words.slice(role.to, home.from).every(({ kind, text }) => kind === 'word' || text === '-');
  if (!isOffice || anchorsOf(sentence).some((anchor) => lies(anchor, role.to, home.from))) return undefined;
  for (let at = role.to; at < home.from; at++)
    if (clauseTables(pack).at(words, at) !== undefined) return undefined;
  // "Ủy ban hợp tác song phương Việt Nam - Trung Quốc": that of two countries is of neither.
  const isOfTwo = wordAt(words, home.from - 1).text === '-';
  return { ...role, country: isOfTwo ? null : home.country };
}

/** What no title goes on with. */
const clauseTables = packTable(({ meetings, people, places }) =>
  phraseSet([
    ...people.speech,
    ...meetings.with,
    ...meetings.planned,
    ...meetings.clauseOpeners,
    ...places.in,
  ]),
);

/** "A - Chủ tịch Hạ viện Hoa Kỳ và Hạ nghị sĩ B": behind a name and a dash a title is that name’s. */
function isBehindDash({ words, countries }: Sentence, { from, country }: RoleSpan): boolean {
  const isDash = country !== null && /^[–—-]$/u.test(wordAt(words, from - 1).text);
  return isDash && wordAt(words, from - 2).capital && countries.every(({ to }) => to !== from - 1);
}

/** Whether a title is several people's: "the presidents". */
export function isPluralTitle({ words, pack }: Sentence, { from, to }: RoleSpan): boolean {
  return pluralTables(pack).findAll(words, from, to).length > 0;
}

/**
 * "su par, el príncipe Faisal bin Farhan", "le chef d’état-major kényan, le général A": a counterpart, or an officer,
 * named with a title of its own behind the comma.
 */
function isNamedBehind(
  { words, pack }: Sentence,
  { title, from: start, to }: RoleSpan,
  from: number,
  roles: readonly RoleSpan[],
): boolean {
  if (wordAt(words, to).text !== ',' || determinersOf(pack).at(words, to + 1)?.to !== from) return false;
  if (title === counterpart) return true;
  // "A, ministre de la Défense, le général B": the minister is A.
  const isTail = wordAt(words, start - 1).text === ',' && wordAt(words, start - 2).capital;
  return !isTail && roles.some((rank) => rank.from === from && rank.title === 'General');
}

/** "Foreign Minister (FM) Bilawal Bhutto" */
function isBracketed({ words }: Sentence, from: number, to: number): boolean {
  return to - from === 3 && wordAt(words, from).text === '(' && wordAt(words, to - 1).text === ')';
}

/** "his Korean counterpart, Cho Tae-yul,": a comma between a title with a determiner and its name. */
function isApposed(sentence: Sentence, role: RoleSpan, from: number, roles: readonly RoleSpan[]): boolean {
  const { words, pack } = sentence;
  // "с первым президентом Казахстана – Нурсултаном Назарбаевым"
  const isDash = /^[–—]$/u.test(wordAt(words, role.to).text) && role.country !== null && role.from > 0;
  if (from - role.to === 1 && isDash && caseOfRole(sentence, role)?.ties.length) return true;
  if (from - role.to !== 1 || wordAt(words, role.to).text !== ',') return false;
  if (role.title === counterpart || isDetermined(sentence, role) || opensClause(sentence, role, from))
    return true;
  if (isOfficeOfCountry(sentence, role, from)) return true;
  // "emiren av Qatar, sheikh X"; but "Mr A, minister, Ms B" tells what A is.
  const isTail = wordAt(words, role.from - 1).text === ',' && wordAt(words, role.from - 2).capital;
  if (!isTail && honorificTables(pack).at(words, from) !== undefined) return true;
  return isJoinedTo(sentence, role, roles);
}

/** "le ministre d’État, ministre des Affaires étrangères, X": the article may stand before the first of two. */
function isJoinedTo(sentence: Sentence, role: RoleSpan, roles: readonly RoleSpan[]): boolean {
  return (
    isDetermined(sentence, role) ||
    roles.some(
      (other) =>
        other.to < role.from && isJoin(sentence, other.to, role.from) && isDetermined(sentence, other),
    )
  );
}

/** "met Ambassador of Peru, X, at", "mötte talmannen i Kenyas parlament, X, i": a title with its country, and a mark that closes the name. */
function isOfficeOfCountry({ words, countries }: Sentence, role: RoleSpan, from: number): boolean {
  const isOfCountry = countries.some((one) => lies(one, role.from, role.to));
  return isOfCountry && isEnclosed(words, role, from);
}

/** Whether a mark closes the name that starts at a word, behind a title with words before it. */
function isEnclosed(words: readonly Word[], role: RoleSpan, from: number): boolean {
  if (wordAt(words, role.from - 1).kind !== 'word') return false;
  let end = from + 1;
  while (wordAt(words, end).capital) end++;
  // "the presidents of Peru, X, and of Chile, Y" is a list.
  return end > from + 1 && /^[,.;)]$/u.test(wordAt(words, end).text) && !wordAt(words, end + 1).capital;
}

/**
 * "the head of the political section in the president’s office, A B, said": between an article with its title and a whole
 * name between commas stands what the title is of, unless somebody else's title or a verb does.
 */
function isOfLongBody(sentence: Sentence, role: RoleSpan, from: number, roles: readonly RoleSpan[]): boolean {
  const { words, pack } = sentence;
  if (wordAt(words, from - 1).text !== ',' || from - role.to < 3 || from - role.to > longestTail)
    return false;
  const isOf = [ofTables, inTables, determinersOf].some(
    (table) => table(pack).at(words, role.to) !== undefined,
  );
  if (!isOf || !isDetermined(sentence, role)) return false;
  // "accompanied by the ambassador of Peru in Berlin, A B.": the sentence’s end closes the name where a country is told.
  const isTold = sentence.countries.some((one) => one.from >= role.from && one.to < from);
  if (!isWholeName(words, from) && !(isTold && isWholeName(words, from, true))) return false;
  const body = words.slice(role.to, from - 1);
  if (body.some(({ kind, text }) => kind === 'mark' && !/^[-’'.]$/u.test(text))) return false;
  if (roles.some((other) => other.from >= role.to && other.to <= from)) return false;
  return verbTables(pack).findAll(words, role.to, from).length === 0;
}

/** Two capitalised words at least, behind "Dr." or the like, and a mark that closes them, or the sentence’s end. */
function isWholeName(words: readonly Word[], from: number, isEnd = false): boolean {
  let count = 0;
  let end = from;
  for (; wordAt(words, end).capital || wordAt(words, end).text === '.'; end++)
    if (wordAt(words, end).capital) count++;
  return count > 1 && (isEnd ? end === words.length : /^[,;)–]$/u.test(wordAt(words, end).text));
}

/** "In Lusaka, Minister of Water and Sanitation, X, said": a comma before a title of several words, but no name before that. */
function opensClause({ words, countries, places }: Sentence, role: RoleSpan, from: number): boolean {
  const isTold = role.full || role.country !== null;
  if (!isTold || wordAt(words, role.from - 1).text !== ',' || !wordAt(words, from + 1).capital) return false;
  const end = role.from - 1;
  return (
    !wordAt(words, end - 1).capital || [...countries, ...places].some(({ to }) => to === end) || end === 1
  );
}

/** Whether nothing but an "and", a comma, a slash or a dash stands between two words. */
export function isJoin({ words, pack }: Sentence, from: number, to: number): boolean {
  const first = wordAt(words, from);
  if (to - from === 1 && /^[,;/–-]$/u.test(first.text)) return true;
  // "A, de Mauricio, y B"
  const join = first.text === ',' ? from + 1 : from;
  const end = joinTables(pack).at(words, join)?.to;
  return end !== undefined && (determinersOf(pack).at(words, end)?.to ?? end) >= to && end <= to;
}

/** "Secretary of the Security Council of Russia Sergei Shoigu": of-words and capitalised words only, or a known body. */
function isInstitution({ words, pack, places, regions }: Sentence, from: number, to: number): boolean {
  // "мэром Найроби Питером Отиено": where titles are declined, a place right behind one needs no of-word.
  const isPlace = (one: { from: number; to: number }) => one.from === from && one.to === to;
  if (pack.people.cases.length > 0 && (places.some(isPlace) || regions.some(isPlace))) return true;
  if (!pack.people.nounsCapitalised && to === from + 1 && wordAt(words, from).capital)
    return institutionTables(pack).at(words, from) !== undefined;
  if (to - from > longestInstitution || ofTables(pack).at(words, from) === undefined) return false;
  let named = false;
  for (let at = from; at < to; at++) {
    const link = linkTables(pack).at(words, at);
    if (link !== undefined) at = link.to - 1;
    else if (!wordAt(words, at).capital) return false;
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
export function tailOf(
  sentence: Sentence,
  role: RoleSpan,
  to: number,
  roles: readonly RoleSpan[] = [],
): Tail {
  const { words, pack, countries, places, regions } = sentence;
  // "die Minister Perus (A) und Kenias (B)": nobody in brackets is who the title ends with.
  if (wordAt(words, to - 1).text === '(') return undefined;
  if (to - role.to > longestTail || to - role.to < 2) return undefined;
  let tail: Tail;
  let isLinked = false;
  let isJoined = false;
  let isOpen = false;
  // "vice-ministre des Affaires étrangères chargée du commerce X"
  let isInCharge = false;
  let isField = role.full;
  let isNation = false;
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
    const fieldBehind = fieldBehindLink(sentence, at);
    const isMark = wordAt(words, at).text === ',' || (isInCharge && wordAt(words, at).text === '-');
    const link = of ?? charge ?? linkTables(pack).at(words, at)?.to ?? (isMark ? at + 1 : undefined);
    const isCapital = wordAt(words, at).capital;
    const field =
      (isCapital ? institutionTables(pack).at(words, at)?.to : undefined) ??
      (isCapital || isInCharge || isNation ? fieldTables(pack).at(words, at)?.to : undefined) ??
      fieldBehind;
    const country = countries.find((mention) => mention.from === at)?.to;
    // "директором Латиноамериканского департамента МИД России А": the adjective of a body, and the body.
    const body = isCapital ? adjectivalTables(pack).at(words, at + 1)?.to : undefined;
    const place = places.find((mention) => mention.from === at)?.to;
    const region = regions.find((mention) => holds(mention, at))?.to;
    const named = Math.max(
      field ?? 0,
      body ?? 0,
      isCapital && isOtherScript(wordAt(words, at), wordAt(words, to)) ? at + 1 : 0,
      country ?? 0,
      place ?? 0,
      region ?? 0,
      possessiveEnd(sentence, at) ?? 0,
    );
    // "ministra de Pesca y Océanos, X": one more field that closes the title.
    const isLast: boolean = wordAt(words, at + 1).text === ',' && at + 2 === to;
    const unlisted: number = (isLinked || (isJoined && isLast)) && wordAt(words, at).capital ? at + 1 : 0;
    // "commissaire européen aux Transports durables, X": where common nouns are written small, an adjective closes the field.
    const isAdjective =
      isLast && isField && wordAt(words, at).kind === 'word' && !isCapital && !pack.people.nounsCapitalised;
    const end: number = Math.max(named, link ?? 0) || unlisted || (isAdjective ? at + 1 : 0);
    if (end === 0 || end > to) return undefined;
    if (named > 0 || (isAdjective && link === undefined)) tail ??= 'known';
    else if (end === unlisted && link === undefined) tail = 'unknown';
    const isSmall = determinersOf(pack).at(words, at)?.to === end;
    isLinked = end === of || (isLinked && (end === unlisted || isSmall));
    isField = field !== undefined || end === unlisted;
    // "des Mauritaniens à l’étranger"
    isNation = end === country;
    const isJoin = joinTables(pack).at(words, at)?.to === end;
    isJoined = isJoin && (tail !== undefined || role.full);
    // "A, member of the Central Committee, party secretary and Comrade B": a title ends before "and".
    isOpen = isJoin || (isOpen && (isSmall || end === of));
    at = end;
  }
  if (isOpen) return undefined;
  // A comma before the name closes an apposition, which has a determiner: "le ministre de …, X".
  const isClosed = wordAt(words, to - 1).text === ',' && role.country === null;
  if (tail === 'unknown' && wordAt(words, to - 1).text !== ',') return undefined;
  if (!isClosed || isLed(sentence, role) || isJoinedTo(sentence, role, roles)) return tail;
  // "mötte borgmästaren i Nairobi, X, på"
  return tail === 'known' && isEnclosed(words, role, to) ? tail : undefined;
}

/** Those that may lead to a place as well: `à l’`. */
const placeLinkTables = packTable(({ people, places }) =>
  phraseSet(people.fields.links.filter((link) => places.in.includes(link))),
);

/** "secrétaire d’État à l’économie X": a link that may lead to a place, and a field behind it. */
function fieldBehindLink({ words, pack }: Sentence, at: number): number | undefined {
  if (pack.people.nounsCapitalised) return undefined;
  const link = placeLinkTables(pack).at(words, at)?.to;
  return link === undefined ? undefined : fieldTables(pack).at(words, link)?.to;
}

/** "Speaker of Armenia’s National Assembly": behind a country that owns what follows. */
function possessiveEnd({ words, countries }: Sentence, at: number): number | undefined {
  if (!/^['’]$/u.test(wordAt(words, at).text) || countries.every(({ to }) => to !== at)) return undefined;
  return wordAt(words, at + 1).lower === 's' ? at + 2 : at + 1;
}

/** "Minister of State (Regional Cooperation), X": behind the bracket; where it stood without one. */
function bracketEnd(words: readonly Word[], at: number): number {
  if (wordAt(words, at).text !== '(') return at;
  const length = words.slice(at, at + longestBracket).findIndex(({ text }) => text === ')');
  return length > 1 ? at + length + 1 : at;
}

/** Words in brackets behind a title, marks included. */
const longestBracket = 8;

/** "al presidente del Banco (BID), X", "au directeur de la Banque (BAD), X": the preposition holds the article. */
function isLed({ words, pack }: Sentence, role: RoleSpan): boolean {
  return startOfPhraseBefore(leadTables(pack), words, role.from) !== undefined;
}

/** Whether a title has an article, an owner or the sentence's beginning before it: "the", "Korea's". */
export function isDetermined(sentence: Sentence, role: RoleSpan): boolean {
  const { words, pack } = sentence;
  if (opensText(words, role.from) || isOwned(words, role) || isCountrys(sentence, role)) return true;
  const isBehindArticle = (at: number) =>
    endingAt(words, at, (start) => determinersOf(pack).at(words, start)?.to) !== undefined;
  // "the outgoing Peruvian ambassador, X,"
  const before = wordAt(words, role.from - 1);
  const isAdjective = isSmall(before) && !pack.people.nounsCapitalised;
  return isBehindArticle(role.from) || (isAdjective && isBehindArticle(role.from - 1));
}

/** The sentence’s first word, or the first behind a dateline: "AMMAN (Petra) – Deputy Minister of Trade, X, said", "JAKARTA (Antara):". */
function opensText(words: readonly Word[], at: number): boolean {
  return (
    at === 0 ||
    wordAt(words, at - 1).text === ':' ||
    (at <= longestDateline && /^[–—-]$/u.test(wordAt(words, at - 1).text) && !wordAt(words, at - 1).glued)
  );
}

/** Words of a dateline, its dash included. */
const longestDateline = 12;

/** "Korea’s ambassador to Chile, X,": whoever owns the office stands for the article. */
function isOwned(words: readonly Word[], { from, to }: RoleSpan): boolean {
  return words
    .slice(from, to)
    .some((word, at) => /^['’]$/u.test(word.text) && wordAt(words, from + at + 1).lower === 's');
}

/** "Perus Botschafterin in Bern, X,": the same by an ending of the country’s name. */
function isCountrys({ words, countries, pack }: Sentence, { from, to }: RoleSpan): boolean {
  const owner = countries.find((one) => one.form === 'name' && one.from === from && one.to < to);
  const word = owner === undefined ? '' : wordAt(words, owner.to - 1).lower;
  return pack.people.possessiveEndings.some((ending) => word.endsWith(ending));
}
