import type { NameCase, NameEndings } from '../../languages/pack.js';
import { packTable } from '../packTable.js';
import { PhraseTable, phraseSet } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import type { NameMention } from './mentions.js';
import type { RoleSpan } from './roles.js';

const titleTables = packTable(
  ({ people }) =>
    new PhraseTable(people.cases.flatMap((row) => row.titles.map((phrase) => [phrase, row] as const))),
);
const beforeTables = packTable(
  ({ people }) =>
    new PhraseTable(people.cases.flatMap((row) => row.before.map((phrase) => [phrase, row] as const))),
);

const caselessTables = packTable(({ people }) => phraseSet(people.caseless ?? []));
const pluralTables = packTable(({ people }) => phraseSet(people.plurals));

/** The grammatical case of a title, told by its first word that shows one: "заместителем министра". */
export function caseOfRole({ words, pack }: Sentence, { from, to }: RoleSpan): NameCase | undefined {
  if (pack.people.cases.length === 0) return undefined;
  if (caselessTables(pack).at(words, from) !== undefined) return undefined;
  // "Главы МИД": what opens a sentence in the plural looks like the genitive of one.
  if (from === 0 && pluralTables(pack).at(words, from) !== undefined) return undefined;
  return titleTables(pack).findAll(words, from, to)[0]?.value;
}

/** The case of a name: its title’s, else the one that the word before it asks for if the name shows it. */
export function caseOfName({ sentence, name, roles }: NameMention): NameCase | undefined {
  const { words, pack, countries } = sentence;
  if (pack.people.cases.length === 0) return undefined;
  for (const role of roles.toReversed()) {
    const own = caseOfRole(sentence, role);
    if (own !== undefined) return own;
  }
  // "министров Перу A и Кении B": behind a country alone the title they share tells it.
  const isTitled = roles.length > 0 || countries.some(({ form, to }) => form === 'name' && to === name.from);
  const shared = isTitled ? titleTables(pack).findAll(words, 0, name.from).at(-1)?.value : undefined;
  if (shared !== undefined && isShownBy(name.parts, shared)) return shared;
  // "с замглавы МИД": a title that is never declined leaves it to the word before it.
  const from = Math.min(name.from, ...roles.map((role) => role.from));
  const asked = beforeTables(pack).at(words, from - 1);
  if (asked?.to !== from) return undefined;
  return isShownBy(name.parts, asked.value) ? asked.value : undefined;
}

function isShownBy(parts: readonly string[], one: NameCase): boolean {
  return nominativeParts(parts, one).some((part, index) => part !== parts[index]);
}

/** The parts of a name in a case put into the nominative: `Хаканом Фиданом` → `Хакан Фидан`. */
export function nominativeParts(parts: readonly string[], { genders }: Pick<NameCase, 'genders'>): string[] {
  const [first = ''] = parts;
  const usual = genders[0];
  const gender = genders.find((endings) => withEnding(first, endings.first) !== undefined) ?? usual;
  if (gender === undefined || usual === undefined) return [...parts];
  const man = gender.men && withEnding(first, gender.men);
  if (man !== undefined && parts.length > 1)
    return [man, ...nominativeParts(['', ...parts.slice(1)], { genders: [usual] }).slice(1)];
  return parts.map((part, index) =>
    isSmall(part) ? part : declined(part, endingsAt(index, parts.length, gender)),
  );
}

/** "Ашипалой-Мусавьи", "Маркосу-младшему": every half with a capital has an ending of its own. */
function declined(part: string, endings: NameEndings['first']): string {
  const [head = '', ...tail] = (withEnding(part, endings) ?? part).split('-');
  return [
    tail.length === 0 || head.length < shortestHalf ? head : (withEnding(head, endings) ?? head),
    ...tail,
  ].join('-');
}

/** Letters of the first half of a double name that is declined; syllables of Asian names and particles are shorter. */
const shortestHalf = 5;

/** A name alone is a surname. */
function endingsAt(index: number, count: number, gender: NameEndings): NameEndings['first'] {
  return index < count - 1 ? gender.first : gender.last;
}

function withEnding(part: string, endings: NameEndings['first']): string | undefined {
  const written = part.normalize('NFC');
  // A space before an ending stands for the name's beginning.
  const lower = ` ${written.toLowerCase()}`;
  const rule = endings.find(
    ([ending]) => lower.endsWith(ending) && lower.length > ending.length + stemOf(ending),
  );
  if (rule === undefined || rule[0] === rule[1]) return rule && written;
  return ` ${written}`.slice(0, -rule[0].length).concat(rule[1]).trim();
}

/** Letters a name has before its ending, at least: a long ending is one even behind a single letter ("Вэем"). */
function stemOf(ending: string): number {
  if (ending.startsWith(' ')) return -1;
  return ending.length > 2 ? 1 : 2;
}

/** Particles are never declined. */
function isSmall(part: string): boolean {
  return part === part.toLowerCase();
}
