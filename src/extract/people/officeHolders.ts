import { gather } from '../gather.js';
import type { CountryCode } from '../../model.js';
import { anchorsOf } from '../meetings/anchors.js';
import { packTable } from '../packTable.js';
import { phraseSet, startOfPhraseBefore } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { isSmall, wordAt } from '../words.js';
import type { NameMention } from './mentions.js';
import { isCommon } from './namedOffices.js';
import { bears, type Individual } from './persons.js';
import { counterpart, type RoleSpan } from './roles.js';
import type { Told } from './scenes.js';

const indefiniteTables = packTable((pack) => phraseSet(pack.people.indefinite));
const joinTables = packTable((pack) => phraseSet(pack.meetings.and));

/** Sentences from an office to the name of its holder. */
const holderReach = 2;

/** An office that a sentence tells without a name. */
interface Office {
  role: RoleSpan;
  country: CountryCode;
}

/**
 * "The foreign ministers of A and B met. X and Y spoke for an hour.", "met his counterpart from A. X thanked him": whoever
 * is new in the news and has no title bears the office just told, when there are as many of them as of such offices.
 * Gives each the title, and tells of which country.
 */
export function nameOfficeHolders(
  told: Told,
  individuals: readonly Individual[],
): Map<Individual, CountryCode> {
  const { sentences, people } = told;
  const holders = new Map<Individual, CountryCode>();
  const untitled = new Map<NameMention, Individual>();
  for (const one of individuals)
    if (isUntitled(one)) for (const first of one.mentions.slice(0, 1)) untitled.set(first, one);
  if (untitled.size === 0) return holders;
  for (const [at, { loneRoles }] of people.entries()) {
    const sentence = sentences[at];
    if (loneRoles.length === 0 || sentence === undefined) continue;
    const offices = gather(loneRoles, (role) => officesOf(role, sentence)).filter(
      ({ role, country }) => !individuals.some((one) => bears(one, role.title, country)),
    );
    const named = offices.length === 0 ? [] : newNames(at, offices.length, told, untitled);
    for (const [index, mention] of named.entries()) {
      const one = untitled.get(mention);
      const office = offices[index];
      if (one === undefined || office === undefined) continue;
      giveTitle(one, mention, office.role);
      holders.set(one, office.country);
      untitled.delete(mention);
    }
  }
  return holders;
}

function isUntitled({ isAddressed, mentions, bases }: Individual): boolean {
  const isSpelt = bases.every(([part = '']) => part.length > 1);
  return !isAddressed && bases.length > 1 && isSpelt && mentions.every(({ excluded }) => !excluded);
}

/** Each office of one country that the words tell of, "a" president or a former one being nobody in particular. */
function officesOf(role: RoleSpan, { words, pack }: Sentence): Office[] {
  if (role.past || role.title === counterpart || isCommon(role)) return [];
  if (startOfPhraseBefore(indefiniteTables(pack), words, role.from) !== undefined) return [];
  const countries = role.several ?? (role.country === null ? [] : [role.country]);
  return countries.map((country) => ({ role, country }));
}

/** The names of the next sentence that names anybody new, when they are as many as the offices. */
function newNames(
  at: number,
  count: number,
  { sentences, people }: Told,
  untitled: ReadonlyMap<NameMention, Individual>,
): NameMention[] {
  for (let next = at + 1; next <= at + holderReach; next++) {
    const sentence = sentences[next];
    const names = (people[next]?.names ?? []).filter((mention) => untitled.has(mention));
    if (sentence === undefined || names.length === 0) continue;
    const isTold = sentence.passage.kind === 'body' && names.length === count;
    return isTold && names.every((mention, index) => isSubject(mention, names[index - 1])) ? names : [];
  }
  return [];
}

/** The name opens the sentence, stands behind what does, or is joined to one that does; nothing tells who it is. */
function isSubject({ sentence, from, to }: NameMention, before: NameMention | undefined): boolean {
  const { words, pack } = sentence;
  if (/^[,(–—]$/u.test(wordAt(words, to).text)) return false;
  if (before !== undefined) return startOfPhraseBefore(joinTables(pack), words, from) === before.to;
  if (from === 0) return true;
  if (from > longestOpening) return false;
  // "Under samtalet informerade A …": behind the verb, where that tells what was said there.
  return wordAt(words, from - 1).text === ',' || (isSmall(wordAt(words, from - 1)) && isAtMeeting(sentence));
}

/** Words before the subject: "During the call on Monday,". */
const longestOpening = 6;

/** "During the call", "In dem Telefonat": the sentence goes on about a meeting told before. */
function isAtMeeting(sentence: Sentence): boolean {
  return anchorsOf(sentence).some(({ row, from }) => row.frame === 'noun' && from > 0 && from <= 2);
}

function giveTitle(one: Individual, mention: NameMention, role: RoleSpan): void {
  const { several, ...office } = role;
  mention.roles.push({ ...office, country: null, from: mention.from, to: mention.from, elsewhere: true });
  one.titles.add(role.title);
  one.isAddressed = true;
}
