import { anchorsOf } from '../meetings/anchors.js';
import { cuesBefore } from '../meetings/clauses.js';
import { packTable } from '../packTable.js';
import { phraseSet } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { isSmall, type Word, wordAt } from '../words.js';
import type { NameMention } from './mentions.js';
import { counterpart, determinersOf, type RoleSpan } from './roles.js';
import { isPluralTitle } from './titlesBefore.js';
import { lies } from '../spans.js';

const speechTables = packTable((pack) => phraseSet(pack.people.speech));
const joinTables = packTable((pack) => phraseSet(pack.meetings.and));
const ofTables = packTable((pack) => phraseSet(pack.people.of));
const relativeTables = packTable(({ meetings }) => phraseSet([...meetings.relatives, ...meetings.where]));
const linkTables = packTable((pack) =>
  phraseSet([...pack.people.of, ...pack.people.determiners, ...pack.meetings.and]),
);
const placeTables = packTable((pack) => phraseSet([...pack.places.in, ...pack.places.to]));
const talkTables = packTable((pack) =>
  phraseSet([...pack.people.speech, ...pack.places.in, ...pack.meetings.with]),
);
const fieldTables = packTable((pack) => phraseSet(pack.people.fields.words));
const possessiveTables = packTable((pack) => phraseSet(pack.people.possessives));
const institutionTables = packTable((pack) => phraseSet(pack.people.notNames));

/** Words before the title in an apposition: "a senior US state department official". */
const longestRank = 4;

/** Words a title's institution may have between the title and the name. */
const longestInstitution = 8;

/** Words of a headline, at most. */
const longestHeadline = 24;

/** ", Russia’s foreign minister," after the name; a title that leads to another name belongs to that one. */
export function appositionOf(
  mention: NameMention,
  roles: readonly RoleSpan[],
  used: ReadonlySet<RoleSpan>,
  names: readonly NameMention[],
): RoleSpan | undefined {
  const { words, pack, countries } = mention.sentence;
  const opener = wordAt(words, mention.name.to).text;
  if (opener === undefined || !/^[,(–—-]$/u.test(opener)) return undefined;
  let start = mention.name.to + 1;
  const behindDeterminers = determinersOf(pack).at(words, start)?.to;
  // "X, who met the minister", "X, who was minister until 2023": what is told of X is not what he is; but "X, som är minister".
  const isRelative = behindDeterminers === undefined && relativeTables(pack).at(words, start) !== undefined;
  if (isRelative && !roles.some(({ from }) => from === start)) return undefined;
  // "received A, and the president of B": somebody else.
  if (joinTables(pack).at(words, start) !== undefined) return undefined;
  start = behindDeterminers ?? start;
  const role = roles.find(
    (candidate) =>
      candidate.from >= start &&
      candidate.from <= start + longestRank &&
      !used.has(candidate) &&
      !isOwner(mention.sentence, candidate),
  );
  if (role === undefined || words.slice(start, role.from).some((word) => word.kind !== 'word'))
    return undefined;
  // "A, riksdagsledamöter och företrädare": what several are, whom the text does not name, A is not.
  const isOfOthers =
    behindDeterminers === undefined && role.country === null && isPluralTitle(mention.sentence, role);
  if (isOfOthers && joinTables(pack).at(words, role.to) !== undefined) return undefined;
  if (isSpeaking(mention, role) || isOfCompany(mention.sentence, start, role)) return undefined;
  if (role.from === mention.name.to + 1 && isNextOfTwo(mention.sentence, role)) return undefined;
  // "M. A, le Premier ministre a reçu B": but whoever opens the sentence has no preposition before him.
  const opens = mention.from === 0 && mention.honorific;
  if (start > mention.name.to + 1 && !opens && goesOn(mention.sentence, role)) return undefined;
  const closing = closingOf(words, role.to);
  // Somebody else’s name before the closing mark: the apposition was not closed.
  const isOpen =
    names.some((name) => name.from >= role.to && name.from < closing) ||
    // "A and B, Deputy Minister of Peru met on Monday.": nor where a meeting is told.
    anchorsOf(mention.sentence).some(
      ({ row, from }) => !row.frame.endsWith('noun') && from >= role.to && from < closing,
    );
  const end = isOpen ? role.to : closing;
  const country = role.country ?? countries.find((c) => lies(c, start, end))?.country ?? null;
  return { ...role, country, to: Math.max(role.to, end) };
}

/**
 * "A, member of the Politburo, secretary of the Central Committee, and B": titles without an article, one comma after
 * another behind the first. One that leads to a name is whoever bears that name.
 */
export function furtherAppositions(
  { sentence, to, roles: [own] }: NameMention,
  roles: readonly RoleSpan[],
  used: ReadonlySet<RoleSpan>,
): [role: RoleSpan, to: number][] {
  const { words, pack } = sentence;
  const further: [RoleSpan, number][] = [];
  for (let end = to; wordAt(words, end).text === ',';) {
    const role = roles.find(({ from }) => from === end + 1);
    if (role === undefined || used.has(role) || own === undefined) break;
    // "A, minister of Peru, the ambassador of Chile": somebody else’s.
    const isOthers = role.country !== null && own.country !== null && role.country !== own.country;
    const to = bodyEnd(sentence, role.to);
    const isClosed =
      /^[,;.)–—]?$/u.test(wordAt(words, to).text) ||
      joinTables(pack).at(words, to) !== undefined ||
      anchorsOf(sentence).some(({ from }) => from === to || (from === to + 1 && isSmall(wordAt(words, to))));
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
    const isCapital = wordAt(words, to).capital;
    end = isCapital
      ? (institutionTables(pack).at(words, to)?.to ??
        fieldTables(pack).at(words, to)?.to ??
        countries.find((country) => country.from === to)?.to)
      : undefined;
  }
  return to;
}

/** "X, utrikesministerns rådgivare": a title in the genitive owns that of X. */
function isOwner({ words, pack }: Sentence, { from, to }: RoleSpan): boolean {
  const { lower } = wordAt(words, from);
  if (to - from > 1 || pack.people.nounsCapitalised || !isSmall(wordAt(words, to))) return false;
  return pack.people.possessiveEndings.some((ending) => lower.endsWith(ending));
}

/** "X, accompanied by his minister": whoever is with X. */
function isOfCompany({ words, pack }: Sentence, start: number, { from }: RoleSpan): boolean {
  return possessiveTables(pack)
    .findAll(words, start, from)
    .some((possessive) => possessive.from > start && possessive.to === from);
}

/** "At the meeting with X, the Prime Minister said": whoever speaks behind a preposition and its name is somebody else. */
function isSpeaking({ sentence, from }: NameMention, role: RoleSpan): boolean {
  const table = speechTables(sentence.pack);
  const speaks = [role.to, role.to + 1].some((at) => table.at(sentence.words, at) !== undefined);
  return speaks && cuesBefore(sentence, from)[0] !== 'none';
}

/** "At the residence Casa Berg, the president was joined by …": a title with an article that a verb goes on about. */
function goesOn({ words, pack }: Sentence, { to }: RoleSpan): boolean {
  const next = wordAt(words, to);
  if (!isSmall(next) || wordAt(words, to + 1).kind === 'mark') return false;
  return [ofTables, linkTables, talkTables, relativeTables, placeTables].every(
    (table) => table(pack).at(words, to) === undefined,
  );
}

/** "Sato, Kenyan envoy discuss trade": in a headline, which ends without a mark, a verb goes on about both. */
function isNextOfTwo({ words, pack, countries }: Sentence, { from, to, title }: RoleSpan): boolean {
  const next = wordAt(words, to);
  if (!isSmall(next) || words.at(-1)?.text === '.' || words.length > longestHeadline) return false;
  const isForeign = title === counterpart || countries.some((one) => one.from === from);
  return (
    isForeign && [ofTables, linkTables, talkTables].every((table) => table(pack).at(words, to) === undefined)
  );
}

/** Where an apposition ends: the next comma, bracket or dash within a few words. */
function closingOf(words: readonly Word[], from: number): number {
  for (let at = from; at < Math.min(words.length, from + longestInstitution * 2); at++)
    if (/^[,)–—;.]$/u.test(wordAt(words, at).text)) return at;
  return from;
}
