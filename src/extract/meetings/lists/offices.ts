import type { CountryCode } from '../../../model.js';
import { packTable } from '../../packTable.js';
import { caseOfRole } from '../../people/cases.js';
import { heads } from '../../people/heads.js';
import type { PeopleInSentence } from '../../people/mentions.js';
import { type Individual, isCalled } from '../../people/persons.js';
import { counterpart, type RoleSpan, vagueTitles } from '../../people/roles.js';
import { phraseSet, startOfPhraseBefore } from '../../phrases.js';
import type { Sentence } from '../../sentence.js';
import type { ArticlePeople, Memory, Side, Who } from '../sides.js';
import { onlyOf } from '../../only.js';
import { wordAt } from '../../words.js';

const ofBothTables = packTable((pack) => phraseSet(pack.people.bothCountries));
const indefiniteTables = packTable((pack) => phraseSet(pack.people.indefinite));
const pluralTables = packTable((pack) => phraseSet(pack.people.plurals));

/** "the Russian president", "his counterpart", "the foreign ministers of both countries". */
export function officeSides(
  sentence: Sentence,
  people: PeopleInSentence,
  article: ArticlePeople,
  memory: Memory,
): Side[] {
  return people.loneRoles.flatMap((role) => {
    if (role.past || ownsOffice(role, people, sentence)) return [];
    const plural = pluralTables(sentence.pack).findAll(sentence.words, role.from, role.to).length > 0;
    const both = ofBothTables(sentence.pack).at(sentence.words, role.to);
    const ties = caseOfRole(sentence, role)?.ties ?? [];
    const side = (who: Who[], to = role.to) => [
      { from: role.from, to, who, possessive: false, named: true, ties },
    ];
    if (both !== undefined) return side(article.bearers(role.title, null).map(whoOf(article, role)), both.to);
    if (role.several !== undefined && role.title !== counterpart)
      return side(role.several.map((country) => officeOf(article, { ...role, country })));
    if (plural) return [];
    // "the last visit by a Portuguese president": whoever that was, not the one the article is about.
    if (startOfPhraseBefore(indefiniteTables(sentence.pack), sentence.words, role.from) !== undefined)
      return role.country === null || vagueTitles.has(role.title) || role.title === counterpart
        ? []
        : side([{ individual: undefined, name: role.title, country: role.country, role: role.title }]);
    const title = role.title === counterpart ? titleBefore(people, role, memory) : role.title;
    if (title === undefined) return [];
    const country = role.country ?? role.national[0] ?? null;
    const likely = likeliest(bearersOf(article, title, country), sentence, role, country, article);
    const bearers = likely.some((one) => isBesideOwn(one, title, role, people, article))
      ? likely.filter((one) => article.countryOf(one) === role.country)
      : likely;
    const bearer = onlyOf(bearers);
    // "The King received King A of Peru": the king of the paper’s own country need not be named.
    if (country === null && bearer !== undefined && isGuestOf(article.royalsOf(title), bearer, article))
      return [];
    // "Foreign Minister A spoke with Minister B. The minister then met …"
    const spokenOf = country === null && vagueTitles.has(title) ? memory.subject : undefined;
    const otherForm = otherOfForm(spokenOf, bearers, sentence, role);
    if (otherForm !== undefined) return side([whoOf(article, role)(otherForm)]);
    if (spokenOf !== undefined && [...spokenOf.titles].some((own) => isCalled(own, title)))
      return side([whoOf(article, role)(spokenOf)]);
    if (bearer !== undefined) return side([whoOf(article, role)(bearer)]);
    if (bearers.length === 0 && role.country !== null && stateless.has(title)) {
      const one = soleOf(role.country, role.from, people, article, memory);
      if (one !== undefined) return side([whoOf(article, role)(one)]);
    }
    const earlier = onlyOf(bearers.filter((one) => isNamedBefore(one, sentence, role.from)));
    if (earlier !== undefined) return side([whoOf(article, role)(earlier)]);
    // "The Prime Minister met the Speaker" in a national page: of two who were named its own.
    const isBare = country === null && role.title !== counterpart && !vagueTitles.has(title);
    const own = isBare ? onlyOf(bearers.filter((one) => isAtHome(one, article))) : undefined;
    if (own !== undefined) return side([whoOf(article, role)(own)]);
    if (memory.subject !== undefined && bearers.includes(memory.subject))
      return side([whoOf(article, role)(memory.subject)]);
    const main = country === null && role.title !== counterpart ? mainOf(bearers) : undefined;
    if (main !== undefined) return side([whoOf(article, role)(main)]);
    // "The Secretary-General met with President A": of an organisation, whose releases name him by his office alone.
    const isOfBody = title === 'Secretary-General' && bearers.length === 0;
    if ((country !== null || isOfBody) && !vagueTitles.has(title))
      return side([{ individual: undefined, name: title, country, role: title }]);
    // "Kungen tog emot A": a paper need not name its own king.
    const isOwn = country === null && bearers.length === 0 && !article.hasOtherKings;
    const royal = isOwn ? article.royalsOf(title) : null;
    return royal === null
      ? []
      : side([{ individual: undefined, name: title, country: royal, role: title, own: true }]);
  });
}

function isAtHome(one: Individual, { home, countryOf }: ArticlePeople): boolean {
  return home !== null && countryOf(one) === home;
}

/** A royal of another kingdom than the article’s own. */
function isGuestOf(own: CountryCode | null, bearer: Individual, article: ArticlePeople): boolean {
  const served = article.countryOf(bearer);
  return own !== null && served !== null && served !== own;
}

/** "the president’s press secretary A": whoever has somebody in his service is not meant himself. */
function ownsOffice({ to }: RoleSpan, { names, loneRoles }: PeopleInSentence, { words }: Sentence): boolean {
  if (!/^['’]$/u.test(wordAt(words, to).text)) return false;
  const next = wordAt(words, to + 1).lower === 's' ? to + 2 : to + 1;
  return names.some(({ from }) => from === next) || loneRoles.some(({ from }) => from === next);
}

/** "die Ministerin" is A, called "Europaministerin", not B, who is her "Amtskollege" and was spoken of last. */
function otherOfForm(
  spokenOf: Individual | undefined,
  bearers: readonly Individual[],
  { words }: Sentence,
  { to }: RoleSpan,
): Individual | undefined {
  const { lower } = wordAt(words, to - 1);
  const hasForm = ({ mentions }: Individual) =>
    mentions.some(({ sentence, roles }) =>
      roles.some((role) => wordAt(sentence.words, role.to - 1).lower.endsWith(lower)),
    );
  if (spokenOf === undefined || hasForm(spokenOf)) return undefined;
  return onlyOf(bearers.filter(hasForm));
}

/** "Foreign Minister A met the Chinese foreign minister": the office of a country beside a name that bears the same title is another one's. */
function isBesideOwn(
  one: Individual,
  title: string,
  role: RoleSpan,
  people: PeopleInSentence,
  article: ArticlePeople,
): boolean {
  const { country } = role;
  if (country === null || article.countryOf(one) === country) return false;
  if (role.title !== counterpart && !heads.has(title)) return false;
  return people.names.some(
    ({ at, from, roles }) => roles.some((own) => own.title === title) && article.find(at, from) === one,
  );
}

/** "The Prime Minister" of a release is whom it names first and most, not the one who sends greetings. */
function mainOf(bearers: readonly Individual[]): Individual | undefined {
  const [first, ...others] = bearers;
  if (first === undefined) return undefined;
  return others.every(({ mentions }) => first.mentions.length >= mainShare * mentions.length)
    ? first
    : undefined;
}

/** How many times as often as any other bearer of the title the main one is named. */
const mainShare = 2;

/** Of several bearers those surely of the country named, and those whom the text gives the title in the same words. */
function likeliest(
  bearers: Individual[],
  { words }: Sentence,
  { title, from, to }: RoleSpan,
  country: CountryCode | null,
  article: ArticlePeople,
): Individual[] {
  if (bearers.length < 2) return bearers;
  const written = wordsBetween(words, from, to);
  const isCalledSo = (one: Individual) =>
    one.mentions.some(({ sentence, roles }) =>
      roles.some(
        (role) =>
          role.title === title &&
          (written.startsWith(wordsBetween(sentence.words, role.from, role.to)) ||
            wordsBetween(sentence.words, role.from, role.to).startsWith(written)),
      ),
    );
  const isOfCountry = (one: Individual) => country !== null && article.countryOf(one) === country;
  return [isOfCountry, isCalledSo].reduce((left, isLikelier) => {
    const likelier = left.filter(isLikelier);
    return likelier.length > 0 ? likelier : left;
  }, bearers);
}

function wordsBetween(words: Sentence['words'], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((word) => word.lower)
    .join(' ');
}

/** Words for anybody of office: "the Brazilian official", "le responsable malien". */
const stateless = new Set(['Official', 'Diplomat', 'Leader']);

/** "el funcionario brasileño": whoever was last spoken of, if of that country, else its only one named so far. */
export function soleOf(
  country: CountryCode,
  from: number,
  people: PeopleInSentence,
  article: ArticlePeople,
  memory: Memory,
): Individual | undefined {
  if (memory.subject !== undefined && article.countryOf(memory.subject) === country) return memory.subject;
  const here = people.names[0]?.at;
  return onlyOf(
    article.individuals.filter(
      (one) =>
        article.countryOf(one) === country &&
        one.titles.size > 0 &&
        one.mentions.some(({ at, to }) => here === undefined || at < here || (at === here && to <= from)),
    ),
  );
}

/** Who bears the title; failing that the one minister of that country whose field the text leaves open. */
function bearersOf(article: ArticlePeople, title: string, country: CountryCode | null): Individual[] {
  const bearers = article.bearers(title, country);
  const isSure = bearers.some((one) => article.countryOf(one) === country);
  if (isSure || country === null || !title.endsWith(' Minister')) return bearers;
  const ministers = article.individuals.filter(
    (one) => one.titles.has('Minister') && article.countryOf(one) === country,
  );
  // "Bundesrat A … der EDA-Vorsteher": rather than another foreign minister, of whom no country is told.
  return ministers.length > 0 ? ministers : bearers;
}

/** "The president" is one named already, not one still to come. */
function isNamedBefore({ mentions }: Individual, { passage }: Sentence, from: number): boolean {
  return mentions.some(
    ({ sentence, from: at }) =>
      sentence.passage.start < passage.start || (sentence.passage === passage && at < from),
  );
}

/** Whoever alone bears the title for its country; failing that the office itself. */
function officeOf(article: ArticlePeople, role: RoleSpan): Who {
  const bearer = onlyOf(article.bearers(role.title, role.country));
  if (bearer !== undefined) return whoOf(article, role)(bearer);
  return { individual: undefined, name: role.title, country: role.country, role: role.title };
}

function whoOf(article: ArticlePeople, role: RoleSpan) {
  return (individual: Individual): Who => ({
    individual,
    name: '',
    country: article.countryOf(individual),
    role: role.title === counterpart ? null : role.title,
  });
}

/** Whose counterpart: the title of the name before in the sentence, else of the last subject. */
function titleBefore(people: PeopleInSentence, role: RoleSpan, memory: Memory): string | undefined {
  const mention =
    people.names.findLast((name) => name.from < role.from) ??
    people.names.find((name) => name.from > role.to);
  const titles = mention?.roles ?? memory.subject?.mentions.flatMap((other) => other.roles) ?? [];
  return titles.findLast((candidate) => candidate.title !== counterpart)?.title;
}
