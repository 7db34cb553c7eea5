import { packTable } from '../packTable.js';
import { phraseSet, startOfPhraseBefore } from '../phrases.js';
import type { CountryMention, Sentence } from '../sentence.js';
import type { NameMention, PeopleInSentence } from './mentions.js';
import { postedAbroad, type RoleSpan } from './roles.js';
import { wordAt } from '../words.js';

const pluralTables = packTable((pack) => phraseSet(pack.people.plurals));
const joinTables = packTable((pack) => phraseSet(pack.meetings.and));
const ofTables = packTable((pack) => phraseSet(pack.people.of));
const smallTables = packTable(({ people, meetings }) =>
  phraseSet([...people.of, ...people.determiners, ...meetings.and, ...people.honorifics, ',', ';']),
);

/** Small words and brackets between two of a list, at most. */
const longestGap = 12;

/** Somebody of a list with the country beside him. */
interface Listed {
  name: NameMention;
  country: CountryMention;
  from: number;
  to: number;
  /** The country stands behind the name: in brackets, behind a dash or an of-word. */
  isBehind?: boolean;
}

/**
 * "the ambassadors of Ireland, A, of Ghana, B (residing in Rome), and of Peru, C", "los embajadores A (Chile) y B (Perú)":
 * everybody in a row behind a title in the plural bears it for the country beside him.
 */
export function shareAlongList(
  sentence: Sentence,
  roles: readonly RoleSpan[],
  names: readonly NameMention[],
): RoleSpan[] {
  const { words, pack } = sentence;
  const shared: RoleSpan[] = [];
  for (const role of roles) {
    const isPlural = pluralTables(pack).findAll(words, role.from, role.to).length > 0;
    // "die Botschafter von Peru, A, und Gabun, B": no envoy is two countries'.
    if (!isPlural && !postedAbroad.test(role.title)) continue;
    const row = rowBehind(sentence, role, isPlural, names);
    if (row.length < 2) continue;
    shared.push(role);
    for (const { name, country, from, to } of row) {
      name.roles = [{ ...role, country: country.country, from, to: Math.max(from, name.name.from) }];
      name.from = Math.min(name.from, from);
      name.to = to;
    }
  }
  return shared;
}

function rowBehind(
  sentence: Sentence,
  role: RoleSpan,
  isPlural: boolean,
  names: readonly NameMention[],
): Listed[] {
  const row: Listed[] = [];
  let end = role.to;
  for (const name of names.filter(({ name }) => name.from >= role.to)) {
    const isFree = name.roles.every(({ title }) => title === role.title);
    const listed = isFree ? listedAt(sentence, name, role, isPlural) : undefined;
    if (listed === undefined) return row;
    // "The envoys who were received on Monday are A (Peru) and B (Togo)": each with his country behind the name.
    const isNamedLater = row.length === 0 && isPlural && listed.isBehind && role.country === null;
    if (!isNamedLater && !isGap(sentence, end, Math.max(end, listed.from))) return row;
    row.push({ ...listed, from: row.length === 0 ? listed.from : withOf(sentence, listed.from) });
    end = listed.to;
  }
  return row;
}

/** "…; de Italia, B": the of-word before each further country goes with it. */
function withOf({ words, pack }: Sentence, from: number): number {
  const of = startOfPhraseBefore(ofTables(pack), words, from);
  const isNext =
    of !== undefined &&
    (/^[,;]$/u.test(wordAt(words, of - 1).text) || joinTables(pack).at(words, of - 1)?.to === of);
  return isNext ? of : from;
}

/** Sentences between "received five ambassadors" and the list of those who have no title there. */
const carryReach = 3;

/** "… received six new ambassadors. They are A (Peru), B (Togo) and C (Nepal).": the title told just before is theirs. */
export function shareFromBefore(told: readonly PeopleInSentence[], sentences: readonly Sentence[]): void {
  for (const [at, { names }] of told.entries()) {
    const [first] = names;
    const sentence = sentences[at];
    if (names.length < 2 || first === undefined || first.roles.length > 0 || sentence === undefined) continue;
    const row = bracketedRow(sentence, names);
    const role = row.length < 2 ? undefined : pluralBefore(told, sentences, at);
    if (role === undefined) continue;
    for (const { name, country, to } of row) {
      name.roles = [{ ...role, country: country.country, from: name.from, to: name.name.from }];
      name.to = Math.max(name.to, to);
    }
  }
}

function bracketedRow(sentence: Sentence, names: readonly NameMention[]): Listed[] {
  const row: Listed[] = [];
  for (const name of names) {
    const listed = name.roles.length > 0 ? undefined : (bracketedAt(sentence, name) ?? ofAt(sentence, name));
    const end = row.at(-1)?.to;
    if (listed === undefined || (end !== undefined && !isGap(sentence, end, Math.max(end, listed.from))))
      break;
    row.push(listed);
  }
  return row;
}

/** The envoys told of last, whom no list has named yet. */
function pluralBefore(
  told: readonly PeopleInSentence[],
  sentences: readonly Sentence[],
  at: number,
): RoleSpan | undefined {
  for (let before = at - 1; before >= Math.max(0, at - carryReach); before--) {
    const { names = [], loneRoles = [] } = told[before] ?? {};
    const sentence = sentences[before];
    if (sentence === undefined) continue;
    const isTheirs = ({ title, from, to }: RoleSpan) =>
      postedAbroad.test(title) && pluralTables(sentence.pack).findAll(sentence.words, from, to).length > 0;
    const role = [...loneRoles, ...names.flatMap(({ roles }) => roles)].find(isTheirs);
    if (role !== undefined) return role;
  }
  return undefined;
}

function listedAt(
  { words, countries, pack }: Sentence,
  name: NameMention,
  role: RoleSpan,
  isPlural: boolean,
): Listed | undefined {
  const bracketed = bracketedAt({ words, countries }, name);
  if (bracketed !== undefined) return bracketed;
  const named = countries.filter(({ form }) => form === 'name');
  const start = name.honorific ? name.from : name.name.from;
  // "ses homologues estonien, A, et lituanien, B", "les présidents malien A et tchadien B"
  const before = countries.find(
    ({ form, from, to }) =>
      from >= role.from &&
      (form === 'name' || isPlural) &&
      ((to === start - 1 && wordAt(words, to).text === ',') ||
        (form === 'adjective' && to === start && !wordAt(words, from).capital)),
  );
  const own = ofTables(pack).at(words, name.name.to)?.to;
  // "A of Kenya, B of Uganda": what stands in front of B is A’s.
  const hasOwn = named.some(({ from }) => from === own);
  if (before !== undefined && !hasOwn)
    return { name, country: before, from: Math.max(before.from, role.to), to: name.name.to };
  const comma = wordAt(words, name.name.to).text === ',' ? name.name.to + 1 : name.name.to;
  const of = ofTables(pack).at(words, comma)?.to ?? (comma > name.name.to ? comma : undefined);
  const isBare = of === comma;
  const behind =
    of === undefined ? undefined : named.find(({ from }) => from === of || (!isBare && from === of + 1));
  // "A, Peru, B, Nepal": a mark or "and" closes the country.
  if (behind === undefined || (isBare && !isClosed(words, behind.to, pack))) return undefined;
  return {
    name,
    country: behind,
    from: start,
    to: behind.to,
    isBehind: !isBare,
  };
}

/** "A of Peru", "A, de Perú;": behind a comma where a mark closes it. */
function ofAt({ words, countries, pack }: Sentence, name: NameMention): Listed | undefined {
  const { to } = name.name;
  const of = ofTables(pack).at(words, wordAt(words, to).text === ',' ? to + 1 : to)?.to;
  const country = countries.find(
    ({ form, from }) => form === 'name' && of !== undefined && (from === of || from === of + 1),
  );
  return country && { name, country, from: name.name.from, to: country.to };
}

/** "A (Peru)", "A (the Republic of Peru)", "A – Peru". */
function bracketedAt(
  { words, countries }: Pick<Sentence, 'words' | 'countries'>,
  name: NameMention,
): Listed | undefined {
  const { text, glued } = wordAt(words, name.name.to);
  if (text !== '(' && (glued || !/^[–—-]$/u.test(text))) return undefined;
  const start = name.name.to + 1;
  const country = countries.find(
    ({ form, from }) => form === 'name' && (from === start || from === start + 1),
  );
  if (country === undefined) return undefined;
  const isClosed = wordAt(words, country.to).text === ')';
  if (text === '(' && !isClosed) return undefined;
  const from = name.honorific ? name.from : name.name.from;
  return { name, country, from, to: country.to + Number(isClosed), isBehind: true };
}

function isClosed(words: Sentence['words'], at: number, pack: Sentence['pack']): boolean {
  return /^[,;.]?$/u.test(wordAt(words, at).text) || joinTables(pack).at(words, at) !== undefined;
}

/** Small words, marks and whole brackets. */
function isGap({ words, pack }: Sentence, from: number, to: number): boolean {
  if (to - from > longestGap) return false;
  for (let at = from; at < to;) {
    const close =
      wordAt(words, at).text === '(' ? words.findIndex(({ text }, index) => index > at && text === ')') : -1;
    const next = close > at && close < to ? close + 1 : smallTables(pack).at(words, at)?.to;
    if (next === undefined || next > to) return false;
    at = next;
  }
  return true;
}
