import { gather } from '../gather.js';
import type { CountryCode } from '../../model.js';
import { anchorsOf } from '../meetings/anchors.js';
import { packTable } from '../packTable.js';
import { phraseSet } from '../phrases.js';
import type { PlaceMention, Sentence } from '../sentence.js';
import { type Allegiance, type Homes, isSeat } from './countries.js';
import { heads } from './heads.js';
import type { NameMention, PeopleInSentence } from './mentions.js';
import type { Individual } from './persons.js';
import type { Pointed } from './origins.js';
import { countriesBetween } from './pointers.js';
import { postedAbroad } from './roles.js';
import { holds } from '../spans.js';

/** A contact between people, or a visit to a country: it tells where those without a stated country come from. */
export interface Contact extends Pointed {
  /** Countries of those who are named by their office alone. */
  others: readonly CountryCode[];
  /** One of the two was at home there. */
  isReception: boolean;
  /** Whose delegations they lead. */
  delegations: ReadonlyMap<Individual, CountryCode>;
}

/** What an article tells that may show which country somebody serves. */
export interface Clues extends Homes {
  titles: readonly string[];
  /** The country whose delegation they lead. */
  delegation: CountryCode | undefined;
  /** Countries visited, or met in a contact of two. */
  met: readonly (CountryCode | null)[];
  /** Where they were met, and whose officials the guests are. */
  hosts: readonly { where: CountryCode; isReception: boolean; guests: CountryCode | undefined }[];
  /** Countries of everybody met, in large company too. */
  company: readonly CountryCode[];
  /** Countries of those listed with them as one side of a meeting. */
  companions: readonly CountryCode[];
  /** Countries that officials of the article are known to serve, and those named before this one. */
  served: ReadonlySet<CountryCode>;
  servedBefore: ReadonlySet<CountryCode>;
  /** Countries of those named in the same sentences. */
  beside: ReadonlySet<CountryCode>;
  /** Countries named in those sentences that are no part of somebody’s title. */
  unborne: ReadonlySet<CountryCode>;
  /** A city abroad stands in the sentences that name them. */
  isElsewhere: boolean;
  /** Others bear titles of the paper’s country by their very words, this one does not: "Bundesministerin". */
  isUnmarked: boolean;
  /** Countries of those who bear the same title. */
  rivals: readonly CountryCode[];
  sides: readonly CountryCode[];
  /** Named before everybody else with a title. */
  isFirst: boolean;
  /** With a given name. */
  isFull: boolean;
}

/** What is known of an article while its people’s countries are worked out. */
export interface Known {
  allegiances: ReadonlyMap<Individual, Allegiance>;
  individuals: readonly Individual[];
  sentences: readonly Sentence[];
  people: readonly PeopleInSentence[];
  bearerOf: (mention: NameMention) => Individual | undefined;
  contacts: readonly Contact[];
  sides: readonly CountryCode[];
  homes: Homes;
  /** The countries of people’s counterparts. */
  mirrors: ReadonlyMap<Individual, CountryCode[]>;
}

/** Gathers what speaks for one person’s country, and what against. */
export function cluesOf(one: Individual, known: Known, tally: Tally): Clues {
  const { allegiances, individuals, sides, homes, mirrors } = known;
  const own = withoutGuestsVisits(one, tally.contactsOf(one));
  const countryOf = (other: Individual) => (other === one ? null : (allegiances.get(other)?.country ?? null));
  const countriesOf = (people: readonly Individual[]) => gather(people, (other) => countryOf(other) ?? []);
  const mirrored = [...(mirrors.get(one) ?? []), ...hostsOfEnvoy(one)];
  return {
    home: homes.home,
    domain: homes.domain,
    paper: homes.paper,
    named: homes.named,
    titles: gather(one.mentions, (mention) => mention.roles.map(({ title }) => title)),
    delegation: own.map(({ delegations }) => delegations.get(one)).find(Boolean),
    met: [
      ...mirrored,
      ...gather(own, ({ people, visited, others, passage }) => [
        visited,
        ...(visited === null ? [] : visitedToo(one, passage, visited)),
        people.length === 2 ? (countriesOf(people)[0] ?? null) : null,
        ...(visited === null && people.length === 1 ? others : []),
      ]),
      ...gather(one.mentions, (mention) => goalsOf(mention, known.people[mention.at])),
    ],
    hosts: gather(own, (contact) => hostOf(contact, [...countriesOf(contact.people), ...contact.others])),
    company: gather(own, ({ people }) => countriesOf(people)),
    companions: gather(own, (contact) => listedWith(one, contact, allegiances) ?? []),
    served: tally.served,
    servedBefore: tally.servedBefore,
    beside: tally.beside(one),
    unborne: new Set(one.mentions.flatMap(({ sentence, at }) => unborneIn(sentence, known.people[at]))),
    isElsewhere: one.mentions.some(({ sentence }) => tally.isAbroad(sentence)),
    isUnmarked: tally.hasMarked && !isMarked(one, homes),
    rivals: [...tally.rivals(one), ...mirrored, ...unnamedRivals(one, known.people)],
    sides,
    isFirst: one === individuals.find(({ titles }) => titles.size > 0),
    isFull: one.bases.length > 1,
  };
}

/** "A visit by Minister A to Beijing could help": where somebody named alone goes, though nothing says that he went. */
function goalsOf({ sentence, to }: NameMention, people: PeopleInSentence | undefined): CountryCode[] {
  if (people === undefined || people.names.length + people.loneRoles.length > 1) return [];
  const visit = anchorsOf(sentence).find(({ row }) => row.kind === 'visit');
  if (visit === undefined) return [];
  const isGoal = ({ by, from }: PlaceMention) =>
    from >= to && (by === 'to' || (from >= visit.to && (by === 'in' || from === visit.to)));
  return sentence.places.flatMap((named) => (isGoal(named) ? (named.place.country ?? []) : []));
}

/** "The emir received President A on his official visit to Kuwait": the visit is the guest’s. */
function withoutGuestsVisits(one: Individual, contacts: readonly Contact[]): readonly Contact[] {
  const receptions = contacts.filter(
    ({ isReception, people }) => isReception && people[0] === one && people.length > 1,
  );
  if (receptions.length === 0) return contacts;
  const isGuests = ({ visited, passage }: Contact) =>
    visited !== null && receptions.some((reception) => reception.passage === passage);
  return contacts.filter((contact) => !isGuests(contact));
}

/** "her visits to Peru, Chile and Kenya": countries in a row with the one visited. */
function visitedToo(
  { mentions }: Individual,
  passage: Contact['passage'],
  visited: CountryCode,
): CountryCode[] {
  const sentence = mentions.find((mention) => mention.sentence.passage === passage)?.sentence;
  if (sentence === undefined) return [];
  const { words, pack, countries } = sentence;
  const row: CountryCode[] = [];
  let isIn = false;
  for (const [at, { country, from, form }] of countries.entries()) {
    const before = countries[at - 1];
    const join = before === undefined ? undefined : joinTables(pack).at(words, before.to)?.to;
    const isNext = join !== undefined && form === 'name' && from - join <= longestGap;
    if (!isNext) {
      if (isIn) return row;
      row.length = 0;
    }
    row.push(country);
    isIn ||= country === visited;
  }
  return isIn ? row : [];
}

/** Words of the form of state between two countries of a row: "and the Kingdom of". */
const longestGap = 3;

/** Countries of the people of an article as far as they are known, kept up to date: an article may name thousands. */
export class Tally {
  /** Countries that officials are known to serve, and those named before the one in turn. */
  readonly served = new Set<CountryCode>();
  readonly servedBefore = new Set<CountryCode>();
  readonly hasMarked: boolean;
  readonly #ofSentence = new Map<Sentence, Set<CountryCode>>();
  readonly #ofHeadship = new Map<string, Set<CountryCode>>();

  readonly #home: CountryCode | null;
  readonly #abroad = new Map<Sentence, boolean>();
  readonly #contacts = new Map<Individual, Contact[]>();

  constructor({ individuals, allegiances, contacts, homes }: Known) {
    this.#home = homes.home;
    for (const contact of contacts)
      for (const one of new Set(contact.people)) {
        const own = this.#contacts.get(one);
        if (own === undefined) this.#contacts.set(one, [contact]);
        else own.push(contact);
      }
    this.hasMarked = individuals.some((one) => isMarked(one, homes));
    for (const one of individuals) this.know(one, allegiances.get(one)?.country ?? null);
  }

  /** Somebody’s country is known now. */
  know(one: Individual, country: CountryCode | null): void {
    if (country === null) return;
    if (isMoreThanVoice(one)) this.served.add(country);
    for (const { sentence } of one.mentions)
      this.#ofSentence.set(sentence, (this.#ofSentence.get(sentence) ?? new Set()).add(country));
    for (const title of headshipsOf(one))
      this.#ofHeadship.set(title, (this.#ofHeadship.get(title) ?? new Set()).add(country));
  }

  contactsOf(one: Individual): readonly Contact[] {
    return this.#contacts.get(one) ?? [];
  }

  /** Whether a sentence names a city abroad. */
  isAbroad(sentence: Sentence): boolean {
    const known = this.#abroad.get(sentence) ?? namesCityAbroad(sentence, this.#home);
    this.#abroad.set(sentence, known);
    return known;
  }

  /** The next one’s turn: this one is named before. */
  pass(one: Individual, country: CountryCode | null): void {
    if (country !== null && isMoreThanVoice(one)) this.servedBefore.add(country);
  }

  /** Countries of those named in the same sentences. */
  beside({ mentions }: Individual): Set<CountryCode> {
    return new Set(gather(mentions, ({ sentence }) => [...(this.#ofSentence.get(sentence) ?? [])]));
  }

  /** Two people of one title serve two countries: there is one president of each. */
  rivals(one: Individual): CountryCode[] {
    return gather(headshipsOf(one), (title) => [...(this.#ofHeadship.get(title) ?? [])]);
  }
}

/** "Foreign Minister A met the Chinese foreign minister": A is not China’s. */
function unnamedRivals({ mentions }: Individual, people: readonly PeopleInSentence[]): CountryCode[] {
  return gather(mentions, ({ at, to, roles, sentence }) =>
    gather(people[at]?.loneRoles ?? [], ({ title, country, past, from }) => {
      if (country === null || past || from < to || !heads.has(title)) return [];
      const isOwn = roles.some((own) => own.title === title);
      return isOwn && anchorsOf(sentence).some((anchor) => anchor.from >= to && anchor.to <= from)
        ? country
        : [];
    }),
  );
}

/** "Ambassador to Kenya" is not Kenya’s. */
function hostsOfEnvoy({ mentions }: Individual): CountryCode[] {
  return mentions.flatMap(({ roles, sentence }) =>
    roles
      .filter(({ title, country }) => country === null && postedAbroad.test(title))
      .flatMap(({ from, to }) => countriesBetween(sentence.countries, from, to))
      .map(({ country }) => country),
  );
}

/** Where guests of one other country were met; guests of several countries make it a conference. */
function hostOf({ visited, where, isReception }: Contact, others: readonly CountryCode[]) {
  const isHosting = visited === null && new Set(others).size === 1;
  return where === null || !isHosting || others.includes(where)
    ? []
    : [{ where, isReception, guests: others[0] }];
}

const joinTables = packTable((pack) => phraseSet(pack.meetings.and));

/**
 * "Kenya’s finance minister A and trade minister B" met a third: B serves Kenya, too. Not where A and B met each other.
 */
function listedWith(
  one: Individual,
  { people, passage }: Contact,
  allegiances: ReadonlyMap<Individual, Allegiance>,
): CountryCode | undefined {
  if (people.length < 3) return undefined;
  const own = one.mentions.find(({ sentence }) => sentence.passage === passage);
  const before = people.find((other) =>
    other.mentions.some((mention) => own !== undefined && isBehind(own, mention)),
  );
  const allegiance = before === undefined ? undefined : allegiances.get(before);
  return allegiance?.certainty === 'stated' ? (allegiance.country ?? undefined) : undefined;
}

function isBehind(second: NameMention, first: NameMention): boolean {
  const { words, pack } = second.sentence;
  return first.sentence === second.sentence && joinTables(pack).at(words, first.to)?.to === second.from;
}

/** Spokespeople are named with the news of any country. */
function isMoreThanVoice({ titles }: Individual): boolean {
  return titles.size === 0 || ![...titles].every((title) => title.endsWith('Spokesperson'));
}

/** Countries and cities that a sentence names otherwise than in a title. */
function unborneIn(sentence: Sentence, people: PeopleInSentence | undefined): CountryCode[] {
  if (people === undefined) return [];
  const spans = [...people.loneRoles, ...people.names];
  const isBorne = (at: number) => spans.some((span) => holds(span, at));
  return [
    ...sentence.countries.filter(({ from }) => !isBorne(from)).map(({ country }) => country),
    ...sentence.places
      .filter(({ place, from }) => !isBorne(from) && !isSeat(place))
      .flatMap(({ place }) => place.country ?? []),
  ];
}

function namesCityAbroad({ places }: Sentence, home: CountryCode | null): boolean {
  return places.some(({ place }) => place.city !== null && place.country !== home);
}

function isMarked({ mentions }: Individual, { paper }: Homes): boolean {
  const country = paper?.country;
  return (
    country !== undefined &&
    mentions.some(({ roles }) => roles.some(({ national }) => national.includes(country)))
  );
}

/** The titles somebody bears that one person of a country bears at a time. */
function headshipsOf({ mentions }: Individual): string[] {
  const titles = gather(mentions, ({ roles }) => gather(roles, ({ past, title }) => (past ? [] : title)));
  return [...new Set(titles)].filter((title) => heads.has(title));
}
