import { countryOfFamilyName } from '../../languages/familyNames.js';
import { descents } from '../../languages/nameParticles.js';
import type { LanguagePack } from '../../languages/pack.js';
import { packTable } from '../packTable.js';
import { phraseSet, startOfPhraseBefore } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { type Word, wordAt } from '../words.js';
import { onlyOf } from '../only.js';
import { inSpans, markSpan } from '../spans.js';
import type { RoleSpan } from './roles.js';
import { foldPart } from './spelling.js';

/** A run of words that looks like a name: `Sergej Lawrow`, `Ursula von der Leyen`, `A. Rudenko`. */
export interface NameSpan {
  from: number;
  to: number;
  /** Its words as written, particles and hyphenated parts included, marks left out of the count of name words. */
  parts: string[];
  /** Which of them stand without a space behind the one before: `С.А.Рябков`. */
  tight: boolean[];
  /** `’s` or a glued ending follows: the name owns what comes next. */
  possessive: boolean;
}

/** More words than any name has: a longer run is an institution. */
const longestName = 7;

const notNameTables = packTable((pack) =>
  phraseSet([
    ...pack.people.notNames,
    // Where months are written small, "Julio" is somebody.
    ...(pack.dates.case === 'lower' ? [] : [...pack.dates.months.flat(), ...pack.dates.weekdays.flat()]),
  ]),
);
const monthTables = packTable((pack) => phraseSet(pack.dates.months.flat()));
const honorificTables = packTable((pack) => phraseSet(pack.people.honorifics));
const particleSets = packTable((pack) => new Set(pack.people.particles));
/** "Разговор Лаврова и Рубио": the word for a meeting that opens a sentence has no part in the name behind it. */
const openerSets = packTable(({ people, dates, meetings }) => {
  const nouns = meetings.rows.flatMap(({ frame, words }) => (frame === 'noun' ? words : []));
  const single = nouns.flatMap((phrase) => (/[ *=…-]/u.test(phrase) ? [] : phrase.split('|')));
  return new Set([...people.determiners, ...people.openers, ...dates.weekdays.flat(), ...single]);
});
/** Articles that only belong to a name behind another particle, where nouns are capitalised: "von der Leyen". */
const articleSets = packTable(({ people }) => new Set(people.nounsCapitalised ? people.determiners : []));
const prepositionSets = packTable(({ people, places }) => new Set([...people.particles, ...places.in]));
const ofSets = packTable((pack) => new Set(pack.people.of));

const bodyTables = packTable(({ people: { adjectival } }) => phraseSet(adjectival?.nouns ?? []));
const syllablePatterns = packTable(({ people: { syllables } }) =>
  syllables === undefined
    ? undefined
    : { shape: new RegExp(`^${syllables.shape}$`, 'u'), own: new RegExp(`[${syllables.letters}]`, 'u') },
);

/** Every run of capitalised words that is no title, place, date or institution. */
export function findNames(sentence: Sentence, roles: readonly RoleSpan[]): NameSpan[] {
  const { words, pack } = sentence;
  const taken = inSpans(roles, sentence.countries, sentence.places, sentence.regions);
  const isCountry = inSpans(sentence.countries);
  const common = inSpans(notNameTables(pack).findAll(words));
  const months = new Set(
    monthTables(pack)
      .findAll(words)
      .map((match) => match.from),
  );
  // "M. Tebboune": no initial, though it looks like one.
  for (const match of honorificTables(pack).findAll(words))
    if (
      !isSecondInitial(words, match.from) &&
      (pack.people.nounsCapitalised || !wordAt(words, match.from - 1).capital || taken[match.from - 1])
    )
      markSpan(taken, match);
  const particles = particleSets(pack);
  const openers = openerSets(pack);
  // "jefe del Departamento Internacional del Comité": the body's name goes on.
  const isOfBody = (at: number) =>
    ofSets(pack).has(wordAt(words, at + 1).lower) && wordAt(words, at + 2).capital && common[at + 2];
  const startsName = (at: number) => {
    const word = wordAt(words, at);
    return (
      word.capital &&
      !taken[at] &&
      (!common[at] ||
        startsWithInitial(words, at) ||
        isDoubleName(words, at, common) ||
        isMiddleName(words, at, pack, common) ||
        (followsTitle(words, at, roles, particles) && !isOfBody(at)) ||
        (months.has(at) && isGivenName(words, at) && taken[at + 1] !== true && common[at + 1] !== true)) &&
      !(opensSentence(words, at) && openers.has(word.lower) && !startsWithInitial(words, at)) &&
      !isAcronym(words, at, isCountry)
    );
  };
  // "Theresa May will": a month inside a run of names, with no number beside it.
  const isMonthName = (at: number) =>
    wordAt(words, at).capital &&
    months.has(at) &&
    wordAt(words, wordAt(words, at + 1).text === ',' ? at + 2 : at + 1).kind !== 'number';
  const spans: NameSpan[] = [];
  for (let at = 0; at < words.length;) {
    if (!startsName(at)) {
      at++;
      continue;
    }
    const to = endOfName(words, at, startsName, isMonthName, (end) => afterNameParticles(sentence, end));
    const from = Math.max(startOfParticles(words, at, roles, particles, ofSets(pack)), spans.at(-1)?.to ?? 0);
    // "Qatar Investment Authority Мухаммед Аль Тани": what stands in another script before a name is a body.
    const isBody = startsName(to) && isOtherScript(wordAt(words, from), wordAt(words, to));
    if (to - from <= longestName * 2 && !isBody) spans.push(nameSpan(words, from, to));
    // "Volkskomitee der Provinz": what an article ties to the word before names nobody either.
    const owner = isArticleOf(sentence, to) ? afterParticles(words, to, particles) : to;
    at = owner > to && startsName(owner) ? owner + 1 : to;
  }
  return spans.filter(
    (span) =>
      span.parts.some((part) => part.length > 2 || !part.endsWith('.')) &&
      span.parts.length <= longestName &&
      !isPartyLetter(words, span) &&
      !isEdition(words, span) &&
      !isAbbreviation(span) &&
      !isLoneSyllable(sentence, span, roles) &&
      !beginsBody(words, span, pack),
  );
}

/** "президентом Корейского агентства": an adjective before the noun of a body. */
function beginsBody(words: readonly Word[], { from, to }: NameSpan, pack: LanguagePack): boolean {
  const { adjectival } = pack.people;
  if (adjectival === undefined || to - from > 1 || wordAt(words, to).kind !== 'word') return false;
  const lower = wordAt(words, from).lower;
  return (
    adjectival.endings.some((end) => lower.endsWith(end)) && bodyTables(pack).at(words, to) !== undefined
  );
}

/** "Trưởng Ban Đối ngoại": one syllable with a capital and none behind it is no name, nobody being called by it alone. */
function isLoneSyllable(
  { words, pack }: Sentence,
  { from, to }: NameSpan,
  roles: readonly RoleSpan[],
): boolean {
  const patterns = syllablePatterns(pack);
  const word = wordAt(words, from);
  if (patterns === undefined || to - from > 1 || !patterns.shape.test(word.lower)) return false;
  if (startOfPhraseBefore(honorificTables(pack), words, from) !== undefined) return false;
  return patterns.own.test(word.lower) || roles.every((role) => role.to !== from);
}

function endOfName(
  words: readonly Word[],
  from: number,
  startsName: (at: number) => boolean,
  isMonthName: (at: number) => boolean,
  afterParticles: (at: number) => number,
): number {
  let to = from + 1;
  for (;;) {
    const next = wordAt(words, to);
    const after = wordAt(words, to + 1);
    if (next.text === '.' && next.glued && isInitial(wordAt(words, to - 1)) && startsName(to + 1)) to += 2;
    else if (isJoint(next) && after.glued && after.kind === 'word' && after.lower !== 's') {
      // Between two full names a glued hyphen joins two sides ("Lavrov-Son"), which is rare; one name is common.
      to += 2;
    } else if (opensWithGlottal(words, to) && startsName(to + 1)) to += 2;
    else if (isRegnal(next)) to += isOrdinalMark(words, to + 1) ? 2 : 1;
    // "директор Qatar Investment Authority Мухаммед Аль Тани": no name is written in two scripts.
    else if (isOtherScript(wordAt(words, from), next)) return to;
    else if (startsName(to) || isMonthName(to) || descents.has(next.lower)) to += 1;
    else if (next.text === ',' && isGeneration(after)) to += 2;
    else if (next.text === '.' && isGeneration(wordAt(words, to - 1))) return to + 1;
    else {
      const end = afterParticles(to);
      if (end > to && startsName(end)) to = end + 1;
      else return to;
    }
  }
}

/** Words of a nickname between quotation marks, at most. */
const longestNickname = 4;

/** "Ana 'Akau'ola": an apostrophe before a capital is the first letter of a name, unless another one closes a quotation. */
function opensWithGlottal(words: readonly Word[], at: number): boolean {
  if (!/^['’‘ʻ]$/u.test(wordAt(words, at).text) || wordAt(words, at).glued) return false;
  const first = wordAt(words, at + 1);
  if (!first.glued || !first.capital) return false;
  const behind = words.slice(at + 2, at + 2 + 2 * longestNickname);
  return !behind.some(({ text }, next) => /^['’]$/u.test(text) && !wordAt(words, at + 3 + next).glued);
}

const cyrillic = /\p{Script=Cyrillic}/u;

/** Whether one of two words is written in Cyrillic and the other is not. */
export function isOtherScript(one: Word, other: Word): boolean {
  return (
    other.kind === 'word' && one.kind === 'word' && cyrillic.test(one.text) !== cyrillic.test(other.text)
  );
}

/** "Commission President von der Leyen": particles right behind a title belong to the name. */
function startOfParticles(
  words: readonly Word[],
  at: number,
  roles: readonly RoleSpan[],
  particles: ReadonlySet<string>,
  links: ReadonlySet<string>,
): number {
  let from = at;
  while (from > at - 3 && particles.has(wordAt(words, from - 1).lower)) from--;
  // "conseiller de Macron": the word ties the title, it is no part of the name.
  if (links.has(wordAt(words, from).lower)) return at;
  return from < at && roles.some((role) => role.to === from) ? from : at;
}

function afterNameParticles(sentence: Sentence, from: number): number {
  return isArticleOf(sentence, from)
    ? from
    : afterParticles(sentence.words, from, particleSets(sentence.pack));
}

/** "Beginn der Beratungen" is no name: an article goes on with one only behind "von", "van", "in" or "auf". */
function isArticleOf({ words, pack }: Sentence, at: number): boolean {
  const isArticle = articleSets(pack).has(wordAt(words, at).lower);
  return isArticle && !prepositionSets(pack).has(wordAt(words, at - 1).lower);
}

function afterParticles(words: readonly Word[], from: number, particles: ReadonlySet<string>): number {
  let to = from;
  const joint = wordAt(words, to + 1);
  // "el-Sisi", where "el" alone is an article, and "d’Almeida".
  const mark = /[-‑]/u.test(joint.text) ? '-' : '’';
  if (isJoint(joint) && particles.has(`${wordAt(words, to).lower}${mark}`)) return to + 2;
  while (to < from + 3 && particles.has(wordAt(words, to).lower) && wordAt(words, to).kind === 'word') to++;
  // "al-Sharaa" hangs together by its hyphen.
  return to > from && isJoint(wordAt(words, to)) && wordAt(words, to + 1).glued ? to + 1 : to;
}

function nameSpan(words: readonly Word[], from: number, to: number): NameSpan {
  const parts: string[] = [];
  const tight: boolean[] = [];
  for (const word of words.slice(from, to)) {
    const last = parts.at(-1);
    if (word.text === ',' || (word.text === '.' && last !== undefined && regnal.test(last))) continue;
    if (word.text === '.') {
      parts[parts.length - 1] = `${last ?? ''}.`;
      continue;
    }
    const joins = word.glued && last !== undefined && (isJoint(word) || /[-’'‑‘ʻ]$/u.test(last));
    if (joins) parts[parts.length - 1] = last + word.text;
    else {
      tight.push(parts.length > 0 && word.glued);
      parts.push(word.text);
    }
  }
  const next = wordAt(words, to);
  return {
    from,
    to,
    parts,
    tight,
    possessive: /^['’]$/u.test(next.text) && next.glued,
  };
}

/** "Invest Kerala 2.0": an event is counted so, nobody is. */
function isEdition(words: readonly Word[], { to }: NameSpan): boolean {
  return /^\d\.0$/u.test(wordAt(words, to).text);
}

/** "Finance Minister A (S)": one letter between brackets is a party, nobody's initial. */
function isPartyLetter(words: readonly Word[], { from, to }: NameSpan): boolean {
  const isLetter = to - from === 1 && wordAt(words, from).text.length === 1;
  return isLetter && wordAt(words, from - 1).text === '(' && wordAt(words, to).text === ')';
}

/** "đảng LDP": letters in capitals without a vowel are nobody’s name alone. */
function isAbbreviation({ parts }: NameSpan): boolean {
  return /^[BCDFGHJKLMNPQRSTVWXZ]{2,}$/u.test(onlyOf(parts) ?? '');
}

/** First in the sentence, or first after a quotation mark, a dash or a colon. */
function opensSentence(words: readonly Word[], at: number): boolean {
  return /^[«"“„–—:•*.!?¿¡]?$/u.test(wordAt(words, at - 1).text);
}

/** "Ferdinand Marcos Jr.", "Teodoro Locsin, Jr.": named after the father. */
function isGeneration(word: Word): boolean {
  return word.text === 'Jr';
}

/** Numbers of kings and popes; of one letter they pass for initials. */
const regnal = /^[IVX]{2,6}$/u;

/** "kung Felipe VI": also where that is a common word in small letters. */
function isRegnal({ text }: Word): boolean {
  return regnal.test(text);
}

/** "König Felipe VI. und": a full stop inside the sentence, which closes the number. */
function isOrdinalMark(words: readonly Word[], at: number): boolean {
  const mark = wordAt(words, at);
  return mark.text === '.' && mark.glued && wordAt(words, at + 1).kind === 'word';
}

function isInitial(word: Word): boolean {
  return word.capital && [...word.text].length <= 2;
}

/** Letters of the longest common word that is a name behind a title: "Son", "March"; "Centerpartiets" is none. */
const longestCommonName = 5;

/** "General Secretary To Lam": right behind a title, and before another capital, a short common word is a name. */
function followsTitle(
  words: readonly Word[],
  at: number,
  roles: readonly RoleSpan[],
  particles: ReadonlySet<string>,
): boolean {
  // "Wirtschaftsminister Jan de Boer"
  const next = particles.has(wordAt(words, at + 1).lower) ? at + 2 : at + 1;
  return (
    wordAt(words, next).capital &&
    wordAt(words, at).text.length <= longestCommonName &&
    roles.some((role) => role.to === at)
  );
}

/** "from Norway, Jan Berg,": a month between a comma and a capitalised word is none, unless a number stands before them. */
function isGivenName(words: readonly Word[], at: number): boolean {
  const isBehindComma = wordAt(words, at - 1).text === ',' && wordAt(words, at - 2).kind === 'word';
  return isBehindComma && wordAt(words, at + 1).capital;
}

/** "Х.Г.Лопес": behind an initial and its full stop the letter is no honorific. */
function isSecondInitial(words: readonly Word[], at: number): boolean {
  return (
    wordAt(words, at - 1).text === '.' &&
    wordAt(words, at).glued &&
    wordAt(words, at).capital &&
    isInitial(wordAt(words, at - 2))
  );
}

/** "A. Rudenko": the letter is an initial, whatever else it may be. */
function startsWithInitial(words: readonly Word[], at: number): boolean {
  const stop = wordAt(words, at + 1);
  return (
    wordAt(words, at).text.length === 1 && stop.text === '.' && stop.glued && wordAt(words, at + 2).capital
  );
}

/** "Laurent Saint-Martin": behind another name, a word that alone is none begins a double one. */
function isDoubleName(words: readonly Word[], at: number, common: readonly (boolean | undefined)[]): boolean {
  const isBehindName = wordAt(words, at - 1).capital && !common[at - 1];
  const [mark, after] = [wordAt(words, at + 1), wordAt(words, at + 2)];
  if (!isBehindName || !isJoint(mark)) return false;
  // "Imam As’ari"
  return after.capital || (/[’']/u.test(mark.text) && after.glued && after.text.length > 2);
}

/** "Phạm Trường Giang": between a family name and another syllable with a capital, a common word is a name. */
function isMiddleName(
  words: readonly Word[],
  at: number,
  pack: LanguagePack,
  common: readonly (boolean | undefined)[],
): boolean {
  if (pack.people.syllables === undefined || !wordAt(words, at - 1).capital) return false;
  if (!wordAt(words, at + 1).capital || common[at + 1]) return false;
  return countryOfFamilyName([foldPart(wordAt(words, at - 1).text), '']) !== undefined;
}

function isJoint(word: Word): boolean {
  return word.glued && /^[-‑’']$/u.test(word.text);
}

/** All capitals and no mixed-case name beside it: an institution, not a family name in capitals. */
function isAcronym(words: readonly Word[], at: number, isCountry: readonly (boolean | undefined)[]): boolean {
  if (!isShort(wordAt(words, at)) || [...wordAt(words, at).text].length < 2) return false;
  return ![-1, 1].some((step) => {
    // "Jessica DAVIS BA": behind the family name in capitals goes on what it began with.
    let next = at + step;
    while (isShort(wordAt(words, next))) next += step;
    // "Pakistan MoFA"
    return wordAt(words, next).capital && !isCountry[next];
  });
}

/** In capitals, or ending in them as no name does: `MoFA`, `MOUs`. */
function isShort({ capital, text }: Word): boolean {
  return capital && (text === text.toUpperCase() || /^\p{Lu}\p{Ll}*\p{Lu}+\p{Lu}s?$/u.test(text));
}
