import { gather } from '../gather.js';
import type { CalendarDate, Evidence, Person, RoleMention } from '../../model.js';
import type { NameCase } from '../../languages/pack.js';
import type { Title } from '../../languages/titles.js';
import type { Reading } from '../article.js';
import { caseOfName, nominativeParts } from './cases.js';
import { countryOfParty } from './countries.js';
import type { NameMention } from './mentions.js';
import type { Individual } from './persons.js';
import { ownsWhatFollows } from './owners.js';
import { packTable } from '../packTable.js';
import { phraseSet } from '../phrases.js';
import { counterpart, type RoleSpan } from './roles.js';

/** Titles that companies, clubs and associations give too: they need a country or a meeting to make an official. */
const weak: ReadonlySet<string> = new Set<Title>([
  'Chairman',
  'Chairwoman',
  'Director',
  'Chief Executive',
  'Secretary',
  'Leader',
  'Adviser',
  'Spokesperson',
  'Head of Department',
  'Head of Delegation',
  'Commander',
  'General',
  'Deputy',
  'Diplomat',
  'Official',
  'Premier',
  'President',
  'Prince',
  'Princess',
  'King',
  'Queen',
  'Director-General',
  'Secretary-General',
]);

/** "Deputy Director" says no more than "Director", but a deputy chairman is seldom a company’s. */
function isWeak(title: string): boolean {
  return weak.has(title) || title === 'Deputy Director';
}

/** Weak titles that heads of state, or secretaries as some countries call their ministers, bear, so that other officials in the article are proof enough. */
const ofState: ReadonlySet<string> = new Set<Title>([
  'President',
  'Premier',
  'King',
  'Queen',
  'Prince',
  'Princess',
  'Leader',
  'Secretary',
]);

/** Evidence rows kept for one person of one article: enough to prove who it is. */
const mostEvidence = 6;

/** Whether the text gives this person an office: a clear title, or a weaker one with a country, public body or party beside it. */
export function isOfficial(one: Individual): boolean {
  // "Chairman A (S)": whoever has a party behind the name is in politics.
  const isOfParty = countryOfParty(one) !== undefined;
  return titled(
    one,
    (role, mention) =>
      isOfParty ||
      !isWeak(role.title) ||
      role.country !== null ||
      role.body ||
      isOfState(role) ||
      isOfMinistry(role, mention),
  );
}

/** Offices of those who serve in a ministry. */
const ofService: ReadonlySet<string> = new Set<Title>([
  'Director',
  'Director-General',
  'Secretary',
  'Secretary-General',
  'Head of Department',
  'Adviser',
]);

const publisherTables = packTable(({ people }) => phraseSet(people.publishers));

/** "Secretary-General of the Ministry, A", "directeur de la Présidence, A": a public body stands between title and name. */
export function isOfMinistry(
  { title, to }: RoleSpan,
  { name, sentence: { words, pack } }: NameMention,
): boolean {
  return (
    ofService.has(title) && to < name.from && publisherTables(pack).findAll(words, to, name.from).length > 0
  );
}

function isOfState(role: RoleSpan): boolean {
  return role.full && (role.title === 'President' || role.title === 'Secretary' || role.title === 'Adviser');
}

/** Beside officials a bare "President X" is a head of state; "Toyota President X" never is. */
export function isOfficialAmongOfficials(one: Individual): boolean {
  return titled(one, (role) => ofState.has(role.title) && !role.owned);
}

function titled(one: Individual, test: (role: RoleSpan, mention: NameMention) => boolean): boolean {
  return one.mentions.some(
    (mention) =>
      !mention.excluded &&
      mention.roles.some((role) => !role.late && role.title !== counterpart && test(role, mention)),
  );
}

/** Whether a run of capitals may be a person at all: titled, addressed, or at least two plain words. */
export function mayBePerson(one: Individual): boolean {
  if (one.mentions.every((mention) => mention.excluded)) return false;
  if (one.isAddressed) return true;
  return one.bases.length <= 4;
}

/** When the titles beside a name were borne: the day of the event the sentence tells, else the article's. */
export type DateOf = (mention: NameMention) => CalendarDate | null;

/** Writes an individual out as a `Person`. */
export function personOf(one: Individual, key: string, reading: Reading, dateOf: DateOf): Person {
  const allegiance = reading.allegiances.get(one);
  const mentions = one.mentions.filter((mention) => !mention.excluded);
  const spellings = [...new Set(mentions.map((mention) => plainSpelling(mention, one)))];
  return {
    key,
    name: fullestName(one),
    spellings,
    country: allegiance?.country ?? null,
    countryCertainty: allegiance?.certainty ?? 'inferred',
    roles: gather(mentions, (mention) =>
      mention.roles.map((role) => roleMention(role, mention, one, reading, dateOf)),
    ),
    evidence: evidenceOf(mentions, allegiance?.why ?? '', reading),
  };
}

function roleMention(
  role: RoleSpan,
  mention: NameMention,
  one: Individual,
  reading: Reading,
  dateOf: DateOf,
): RoleMention {
  return {
    title: role.title === counterpart ? 'Official' : role.title,
    country: role.country ?? reading.allegiances.get(one)?.country ?? null,
    past: role.past,
    date: dateOf(mention),
    evidence: evidenceAt(
      mention,
      `${mention.sentence.pack.code}.role`,
      [role.elsewhere ? 'title told in the sentence before' : 'title beside the name'],
      reading,
    ),
  };
}

function evidenceOf(mentions: readonly NameMention[], why: string, reading: Reading): Evidence[] {
  const seen = new Set<number>();
  return mentions
    .filter((mention) => !seen.has(mention.at) && seen.add(mention.at))
    .slice(0, mostEvidence)
    .map((mention) =>
      evidenceAt(mention, `${mention.sentence.pack.code}.name`, why === '' ? [] : [why], reading),
    );
}

function evidenceAt(mention: NameMention, rule: string, why: string[], reading: Reading): Evidence {
  const { passage } = mention.sentence;
  return {
    article: reading.article.id,
    quote: passage.text,
    start: passage.start,
    end: passage.end,
    rule,
    why,
  };
}

/** The longest spelling; among equals the one whose parts are the base of the others’ (`Putin`, not `Putins`). */
export function fullestName(one: Individual): string {
  const [best] = one.mentions
    .filter((mention) => !mention.excluded || one.mentions.every((other) => other.excluded))
    .toSorted(
      (a, b) => b.name.parts.length - a.name.parts.length || initials(a) - initials(b) || a.at - b.at,
    );
  return best === undefined ? '' : plainParts(best, one).join(' ');
}

function initials(mention: NameMention): number {
  return mention.name.parts.filter((part) => part.endsWith('.')).length;
}

/** The spelling with possessive or case endings taken off where another mention, or the pack, shows the plain form. */
function plainSpelling(mention: NameMention, one: Individual): string {
  const { tight } = mention.name;
  return plainParts(mention, one).reduce(
    (name, part, at) => `${name}${at === 0 || tight[at] ? '' : ' '}${part}`,
    '',
  );
}

/** Its parts in the nominative and without possessives. */
function plainParts(mention: NameMention, one: Individual): string[] {
  const { parts } = mention.name;
  const grammatical = caseOfName(mention);
  const nominative =
    grammatical === undefined ? parts : nominativeParts(parts, ofWoman(mention, grammatical));
  const isNominative = grammatical?.genders.length === 0;
  return parts.map((part, index) => {
    if (isNominative) return part;
    const plain = nominative[index] ?? part;
    return plain === part ? plainPart(part, mention.bases[index] ?? [], mention, one) : plain;
  });
}

const womensTables = packTable(({ people }) => phraseSet(people.womens ?? []));

/** "госпоже Драупади Мурму": a woman’s name is not declined as a man’s. */
function ofWoman({ sentence, from, name }: NameMention, { genders }: NameCase): Pick<NameCase, 'genders'> {
  const isWoman =
    genders.length > 1 && womensTables(sentence.pack).findAll(sentence.words, from, name.from).length > 0;
  return { genders: isWoman ? genders.slice(1) : genders };
}

function plainPart(part: string, bases: readonly string[], mention: NameMention, one: Individual): string {
  const plain = bases.slice(1).find((base) => base !== bases[0] && one.written.has(base));
  if (plain !== undefined) return one.written.get(plain) ?? part;
  const [written, ...shorter] = bases;
  const stripped = shorter[0];
  const owns = isOwner(mention) && mention.name.parts.at(-1) === part;
  if (stripped === undefined || written === undefined || !owns) return part;
  return part.slice(0, stripped.length);
}

/** Never met without its ending, and something it can own follows: the ending is a possessive. */
function isOwner({ sentence, to }: NameMention): boolean {
  return sentence.pack.people.possessiveEndings.length > 0 && ownsWhatFollows(sentence, to);
}
