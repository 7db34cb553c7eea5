import { gather } from './gather.js';
import { daysBetween } from '../calendar.js';
import { monthInAddress } from '../articles/published.js';
import { packOf } from '../languages/index.js';
import type {
  ArticleFacts,
  ArticleText,
  CalendarDate,
  CountryCode,
  DateRange,
  Passage,
  Person,
  RoleMention,
  TradeMention,
} from '../model.js';
import { agendaOf, dayUnder, isDayAlone } from './agenda.js';
import { articlePeople, countriesOfCounterparts, readArticle, type Reading } from './article.js';
import { datelineEnd } from './dateline.js';
import { type DateContext, findTimes, nextContext, statedYears, type TimeMention } from './dates.js';
import { fiscalCalendarOf } from './dates/fiscal.js';
import { dayOfReport } from './dates/today.js';
import { ofCalledOff, type ToldOff } from './meetings/calledOff.js';
import { meetingsIn, type SceneReading, type SentenceReading } from './meetings/meetings.js';
import { isFromAfar } from './meetings/same.js';
import type { Memory, SideList } from './meetings/sides.js';
import { type DaysTold, rememberDay, tellsOtherDay, withDayBelow, withNearDay } from './meetings/nearDay.js';
import { timesOfEvents } from './meetings/when.js';
import { type PlacedScene, tellTogether } from './meetings/told.js';
import type { Contact } from './people/clues.js';
import { homeOf } from './people/countries.js';
import { completeAllegiances } from './people/workedOut.js';
import {
  fullestName,
  isOfficial,
  isOfficialAmongOfficials,
  mayBePerson,
  personOf,
} from './people/officials.js';
import type { NameMention, PeopleInSentence } from './people/mentions.js';
import type { Sentence } from './sentence.js';
import type { Individual } from './people/persons.js';
import { statementIn } from './statements.js';
import type { TradeInput } from './trade/context.js';
import { addFigures } from './trade/growths.js';
import { type Asked, nationOf, titleOf } from './trade/nation.js';
import { type Province, withProvince } from './trade/provinces.js';
import { findTrade } from './trade.js';
import { onlyOf as theOnly } from './only.js';
import { wordAt } from './words.js';
import { holds } from './spans.js';

/** Reads the facts out of one article. Pure: the same text gives the same facts on any day. */
export function extract(article: ArticleText, passages: readonly Passage[]): ArticleFacts {
  const reading = readArticle(article, passages);
  const { scenes: told, lists, trade } = readSentences(reading, passages);
  completeAllegiances(reading.allegiances, {
    allegiances: reading.allegiances,
    individuals: reading.individuals,
    sentences: reading.sentences,
    people: reading.people,
    bearerOf: bearers(reading.individuals),
    contacts: contactsOf(told),
    sides: reading.sides,
    homes: {
      home: reading.home,
      domain: homeOf(article),
      paper: packOf(article.language).people.home,
      named: reading.named,
    },
    mirrors: countriesOfCounterparts(reading),
  });
  const countryOf = (one: Individual) => reading.allegiances.get(one)?.country ?? null;
  const scenes = gather(told, (placed) => withHost(placed, countryOf));
  const officials = officialsOf(reading, scenes);
  const known = scenes.filter(({ scene }) =>
    scene.who.every((who) => who.individual === undefined || officials.has(who.individual)),
  );
  const keyOf = (one: Individual) => officials.get(one);
  const statements = gather(
    reading.sentences,
    (sentence, at) => statementIn(sentence, lists[at] ?? [], keyOf) ?? [],
  );
  const spoken = new Set(statements.map(({ speaker, evidence }) => `${evidence.start} ${speaker}`));
  const events = eventsOf(known, article);
  const dated = known.filter(({ scene }) => scene.who.some((who) => who.then));
  return {
    article: article.id,
    people: [...officials].map(([one, key]) => {
      const person = personOf(one, key, reading, (mention) =>
        // Whoever tells of an event bears his title when he tells it.
        article.published !== null && spoken.has(`${mention.sentence.passage.start} ${key}`)
          ? article.published
          : roleDate(one, mention, events),
      );
      return { ...person, roles: [...person.roles, ...rolesThen(one, person, dated)] };
    }),
    meetings: tellTogether(
      known,
      article.id,
      (one) => ({
        key: officials.get(one) ?? '',
        name: fullestName(one),
        country: countryOf(one),
      }),
      article.published,
    ),
    trade,
    statements,
  };
}

/** Whose each mention is. */
function bearers(individuals: readonly Individual[]) {
  const byMention = new Map(
    individuals.flatMap((one) => one.mentions.map((mention) => [mention, one] as const)),
  );
  return (mention: NameMention) => byMention.get(mention);
}

/** Who met whom where; without a place of its own a meeting took place where the visit told before led. */
function contactsOf(told: readonly PlacedScene[]): Contact[] {
  let there: CountryCode | null = null;
  let since: DateRange | null = null;
  return told.map(({ scene, passage }) => {
    const country = scene.place?.country ?? null;
    if (scene.kind === 'phone call' || scene.kind === 'letter') return contact({ scene, passage }, null);
    // "They had met in New York in September": what went before leads nowhere.
    if (since !== null && scene.date !== null && scene.date.to < since.from)
      return contact({ scene, passage }, country);
    since = scene.date ?? since;
    there = country ?? there;
    return contact({ scene, passage }, there);
  });
}

function contact({ scene, passage }: PlacedScene, where: CountryCode | null): Contact {
  return {
    passage,
    people: gather(scene.who, (who) => who.individual ?? []),
    others: gather(scene.who, (who) => (who.individual === undefined ? (who.country ?? []) : [])),
    visited: scene.kind === 'visit' ? (scene.place?.country ?? null) : null,
    where,
    isReception: scene.kind === 'reception',
    delegations: new Map(
      scene.who.flatMap(({ individual, leads }) =>
        individual === undefined || leads === undefined ? [] : [[individual, leads] as const],
      ),
    ),
  };
}

const nobody: PeopleInSentence = { names: [], loneRoles: [], rolesThen: [] };

/** "JAKARTA, Aug 14 — … on Wednesday": the report's own day is no event's when the sentence tells another. */
function behindDateline(times: readonly TimeMention[], { words, pack, passage }: Sentence): TimeMention[] {
  if (times.length < 2 || passage.index > 3) return [...times];
  const end = datelineEnd(words, pack);
  const behind = times.filter((time) => time.from >= end);
  return behind.some((time) => time.use === 'when') ? behind : [...times];
}

function readSentences(reading: Reading, passages: readonly Passage[]) {
  const people = articlePeople(reading);
  const published = reading.article.published ?? dayOfReport(reading.sentences) ?? null;
  const context = { ...people, published, dateline: reading.dateline };
  const scenes: PlacedScene[] = [];
  const lists: SideList[][] = [];
  const trade: TradeMention[] = [];
  let memory: Memory = { subject: undefined, pair: [] };
  let dates = datesOf({ ...reading.article, published });
  /** Of the country named last, or of the article's own. */
  let fiscal = fiscalCalendarOf(reading.home === null ? [] : [{ country: reading.home }]);
  let last: TradeInput['last'];
  const periods = new Set<string>();
  const title = titleOf(reading.article);
  let province = title === undefined ? undefined : withProvince(title)?.province;
  const ofProvinces = new Map<number, Province>();
  const nation = nationOf(reading.article, reading.sentences, reading.home, reading.headings);
  /** The last arrival, until a meeting is told with a day of its own. */
  let arrived: Told | undefined;
  /** The last day of several meetings with people who are named further on. */
  let series: SentenceReading['series'];
  /** A day that stands alone before the sentences of its paragraph. */
  let heading: { date: DateRange | null; paragraph: number } | undefined;
  const agenda = agendaOf(passages, dates);
  /** Whose programme the page is. */
  let owner: Individual | undefined;
  /** The last meeting told with its day. */
  let dayOf: Told | undefined;
  /** The last visit that was called off. */
  let off: ToldOff | undefined;
  const days: DaysTold = { all: [], of: new Map() };
  reading.sentences.forEach((sentence, at) => {
    fiscal = fiscalCalendarOf(sentence.countries) ?? fiscal;
    const found = findTimes(sentence.words, sentence.pack, { ...dates, fiscal });
    const times = behindDateline(found, sentence);
    if (isDayAlone(sentence, times))
      heading = { date: times[0]?.range ?? null, paragraph: sentence.passage.paragraph };
    const day = agenda && dayUnder(agenda, sentence.passage);
    const programme = agenda?.isProgramme === true && isStillAhead(day, context.published);
    const told = meetingsIn(
      sentence,
      reading.people[at] ?? nobody,
      { found, times },
      { ...context, programme, isOwned: owner !== undefined },
      owner === undefined ? memory : { ...memory, subject: owner },
    );
    const here: SceneReading[] = [];
    for (const one of told.scenes) {
      const scene = underHeading(
        onSameDay(
          ofCalledOff(duringVisit(one, arrived, at, sentence), off, sentence, at),
          dayOf,
          dates.previous,
          at,
        ),
        heading?.paragraph === sentence.passage.paragraph
          ? heading.date
          : one.kind === 'letter'
            ? null
            : (day ?? null),
        context.published,
      );
      const known = inSeries(scene, series);
      here.push(withNearDay(known, sentence, times, days, context.published, at));
      rememberDay(days, known);
      if (isOneDay(scene.date)) dayOf = { scene, at };
    }
    if (agenda?.isProgramme === true && agenda.named === sentence.passage.start)
      owner = onlyIndividual(ofOffice(told.lists));
    series = told.series ?? series;
    scenes.push(...here.map((scene) => ({ scene, passage: sentence.passage })));
    const arrival = here.findLast((scene) => scene.arrives);
    if (arrival !== undefined) arrived = { scene: arrival, at };
    else if (here.some(({ date, during }) => date !== null && during !== true)) arrived = undefined;
    if (told.off !== undefined) off = { ...told.off, at };
    lists.push(told.lists);
    const { article, sides } = reading;
    const known = {
      nation: (asked: Asked) => nation.at(at, trade, asked),
      home: nation.owner,
      isAbout: nation.isAbout,
      money: nation.money,
      only: onlyOf(periods),
    };
    const owned = withProvince(sentence);
    province = provinceTold(province, sentence, owned?.province);
    const figures = findTrade({
      sentence: owned?.sentence ?? sentence,
      times,
      article,
      sides,
      last,
      before: trade.at(-1),
      told: trade,
      ...known,
    });
    addFigures(trade, figures);
    if (province !== undefined && figures.length > 0) ofProvinces.set(sentence.passage.start, province);
    last = { sentence: owned?.sentence ?? sentence, times };
    for (const { period, use } of times) if (period !== null && use === 'when') periods.add(period);
    memory = remember(memory, told, sentence);
    // "…, he said on Wednesday": the day of a remark is not the one that what follows goes on from.
    const events = timesOfEvents(times, sentence);
    const next = nextContext(dates, events.length > 0 ? events : times);
    if (next !== dates && next.previous !== null && !isDateline(sentence, times))
      days.all.push({ date: next.previous, at, sentence, who: new Set(ofOffice(told.lists)) });
    dates = next;
  });
  const dated = scenes.map(({ scene, passage }) => ({
    scene: withDayBelow(scene, passage, days, context.published),
    passage,
  }));
  return { scenes: dated, lists, trade: trade.map((figure) => ofProvince(figure, ofProvinces)) };
}

/** Whose trade is told of: a province until its country is named. */
function provinceTold(
  before: Province | undefined,
  { countries }: Sentence,
  named: Province | undefined,
): Province | undefined {
  if (named !== undefined || before === undefined) return named;
  return countries.some(({ country }) => country === before.country) ? undefined : before;
}

/** The trade of a province is a part of its country’s, named by it. */
function ofProvince(figure: TradeMention, provinces: ReadonlyMap<number, Province>): TradeMention {
  const province = provinces.get(figure.evidence.at(-1)?.start ?? -1);
  if (province === undefined || figure.reporter !== province.country) return figure;
  return { ...figure, scope: figure.scope === null ? province.name : `${figure.scope}, ${province.name}` };
}

function onlyOf(periods: ReadonlySet<string>): string | undefined {
  const [only] = periods;
  return periods.size === 1 ? only : undefined;
}

/** What is known of the time before the first sentence. */
function datesOf({ published, text, language, url }: ArticleText): DateContext {
  if (published !== null) return { published, statedYear: null, previous: null };
  const month = url === null ? undefined : monthInAddress(url);
  // A stated year is looked for only where it is used: that reads the whole text.
  const statedYear = month ?? statedYears(text, packOf(language));
  return { published, statedYear, previous: null };
}

/** "Nairobi, 10 March 2025.", "MOSCOW, 6 June — RIA Novosti.": the report’s own day is no event’s. */
function isDateline({ words, places }: Sentence, times: readonly TimeMention[]): boolean {
  if (places[0]?.from !== 0 || words.length > longestDateline) return false;
  return words.every(
    ({ kind, capital }, at) => capital || kind === 'mark' || times.some((time) => holds(time, at)),
  );
}

/** Words of a dateline that stands alone. */
const longestDateline = 14;

function onlyIndividual(people: readonly Individual[]): Individual | undefined {
  return people.length === 1 ? people[0] : undefined;
}

/** The people of office a sentence names. */
function ofOffice(lists: readonly SideList[]): Individual[] {
  const who = gather(lists, (list) => (list.named ? list.who : []));
  return gather(who, ({ individual }) => (individual && individual.titles.size > 0 ? individual : []));
}

/** A meeting and the sentence that tells it. */
interface Told {
  scene: SceneReading;
  at: number;
}

/** Sentences between a meeting and one that goes on with its day. */
const nearSentences = 3;

/** "In the afternoon he met …": the day of the meeting told just before, else the last day told. */
function onSameDay(
  scene: SceneReading,
  before: Told | undefined,
  previous: DateRange | null,
  at: number,
): SceneReading {
  if (!scene.goesOn || scene.date !== null || scene.kind === 'visit') return scene;
  const isNear =
    before !== undefined &&
    at - before.at <= nearSentences &&
    before.scene.status === scene.status &&
    // "They spoke by phone on Monday; later they met": that may have been long after.
    (scene.kind === 'phone call' || isFromAfar(before.scene.kind) === isFromAfar(scene.kind));
  const date = isNear ? before.scene.date : before === undefined && isOneDay(previous) ? previous : null;
  if (date === null) return scene;
  return {
    ...scene,
    date: { ...date, certainty: 'inferred' },
    why: [...scene.why, `date: ${date.from}, the day of what was told before`],
  };
}

/** "A met with B. A also met C": of the day on which A held a series of meetings. */
function inSeries(scene: SceneReading, series: SentenceReading['series']): SceneReading {
  if (series === undefined || scene.date !== null || scene.status !== 'held') return scene;
  const isOwners = scene.who.some(({ individual }) => individual === series.owner);
  if (!isOwners || scene.kind === 'visit' || isFromAfar(scene.kind)) return scene;
  return {
    ...scene,
    date: { ...series.date, certainty: 'inferred' },
    why: [...scene.why, `date: ${series.date.from}, that of the meetings told of before`],
  };
}

/** "Mardi 20 mai. Le ministre sera reçu par …": an entry of a programme or a chronicle. */
function underHeading(
  scene: SceneReading,
  date: DateRange | null,
  published: CalendarDate | null,
): SceneReading {
  if (date === null || scene.date !== null || scene.kind === 'visit') return scene;
  const isAhead = published !== null && date.from > published && scene.status === 'held';
  return {
    ...scene,
    date,
    ...(isAhead && { status: 'planned' }),
    why: [...scene.why, `date: ${date.from}, the day it stands under`],
  };
}

/** What a programme lists lies ahead, unless it appeared afterwards. */
function isStillAhead(day: DateRange | undefined, published: CalendarDate | null): boolean {
  return published === null || day === undefined || day.to >= published;
}

function isOneDay(date: DateRange | null): boolean {
  return date !== null && date.from === date.to && date.from.length === 10;
}

/** Days of a visit that still tell when a meeting during it was. */
const longestVisit = 6;

function isShort({ from, to }: DateRange): boolean {
  return from.length === 10 && to.length === 10 && daysBetween(from, to) < longestVisit;
}

/**
 * "He arrived on Monday. There he met …. He also met …": the day of the arrival serves the sentences after it, and its status
 * the first of them.
 */
function duringVisit(
  scene: SceneReading,
  arrived: Told | undefined,
  at: number,
  sentence: Sentence,
): SceneReading {
  const visit = arrived?.scene;
  const visitors = visit?.who.flatMap((who) => who.individual ?? []) ?? [];
  const isVisitors = scene.who.some(
    (who) => who.individual !== undefined && visitors.includes(who.individual),
  );
  if (visit === undefined || !isVisitors || scene.date !== null || scene.kind === 'visit') return scene;
  if (isFromAfar(scene.kind)) return scene;
  // "On Monday she travels on to Mexico. … In Panama she meets A": another country than the visit's.
  if (scene.place && visit.place && scene.place.country !== visit.place.country) return scene;
  const isNext = arrived !== undefined && at - arrived.at <= 1;
  if (!isNext && scene.status !== visit.status) return scene;
  return {
    ...scene,
    date:
      visit.date !== null && isShort(visit.date) && !tellsOtherDay(sentence)
        ? { ...visit.date, certainty: 'inferred' }
        : null,
    during: true,
    status: scene.status === 'held' ? visit.status : scene.status,
    why: [
      ...scene.why,
      isNext ? 'told right behind the visit: its day and status' : 'told behind the visit: its day',
    ],
  };
}

function remember(memory: Memory, { lists, scenes, visitor }: SentenceReading, { words }: Sentence): Memory {
  const interviewed = lists.find(
    ({ named, from, to, who }) => named && from <= 1 && who.length === 1 && wordAt(words, to).text === ':',
  );
  const people = (who: readonly { individual: Individual | undefined }[]) =>
    gather(who, (one) => one.individual ?? []);
  const guests = scenes.flatMap((scene) => (scene.opens ? (scene.guest ?? []) : []));
  const told = lists.filter((list) => list.named && !list.possessive && list.cues.includes('none'));
  // "A, B and C welcomed D with his wife E": the sentence is about several, not about whoever stands behind them.
  const isAboutSeveral = (told[0]?.who.length ?? 0) > 2;
  const subjects = isAboutSeveral ? [] : told.filter((list) => people(list.who).length === 1);
  // "Receiving the ambassador, B said …": the sentence is about whoever received.
  const isHost = ({ who: [one] }: SideList) => !guests.some((guest) => guest === one?.individual);
  // "its Director-General, Dr. A, will go to …, and the Community of African States": rather somebody of office.
  const addressed = [isHost, () => true].flatMap(
    (isRight) => subjects.find((list) => isRight(list) && list.who.some(isOfOffice)) ?? [],
  )[0];
  const [first] = addressed === undefined ? subjects : [addressed];
  // "There she will meet B and attend the Round Table": "she" is still spoken of.
  const isPronoun = ({ named, cues, who, from }: SideList) =>
    !named && cues.includes('none') && who.length === 1 && from < (first?.from ?? 0);
  const subject = lists.some(isPronoun) ? undefined : first;
  const pair = scenes.map((scene) => people(scene.who)).findLast((met) => met.length === 2);
  const met = pair ?? counterpartsIn(lists);
  const guest = scenes.findLast((scene) => scene.guest !== undefined)?.guest;
  return {
    // "La visita de A fue aplazada. Iba a …": he whose visit it was.
    subject: subject === undefined ? (visitor ?? memory.subject) : people(subject.who)[0],
    pair: met ?? memory.pair,
    pairs: met === undefined ? (memory.pairs ?? []) : [...(memory.pairs ?? []), met].slice(-mostPairs),
    // "A arrived on Monday. The visiting leader will call on B": a visitor is a guest, too.
    guest: guest ?? visitor ?? memory.guest,
    host: scenes.length === 0 ? memory.host : hostOf(scenes),
    interviewed: interviewed?.who[0]?.individual ?? memory.interviewed,
  };
}

/** The one who received the others of the sentence. */
function hostOf(scenes: readonly SceneReading[]): Individual | undefined {
  const last = scenes.findLast(({ kind, guest }) => kind === 'reception' && guest !== undefined);
  const hosts = last?.who.filter(({ individual }) => individual !== last.guest) ?? [];
  return theOnly(hosts)?.individual;
}

/** Pairs kept for "the two ministers". */
const mostPairs = 4;

function isOfOffice({ individual }: SideList['who'][number]): boolean {
  return individual?.isAddressed === true;
}

/** "Has A seen B?": the only two a sentence names, of two countries, are whom "both ministers" stands for. */
function counterpartsIn(lists: readonly SideList[]): Individual[] | undefined {
  const told = gather(
    lists.filter(({ named }) => named),
    ({ who }) => who,
  ).filter(({ individual }) => individual === undefined || individual.titles.size > 0);
  const people = new Set(gather(told, ({ individual }) => individual ?? []));
  const countries = new Set(told.map(({ country }) => country));
  if (people.size !== 2 || told.length !== 2 || countries.size !== 2) return undefined;
  // "Prime Minister A and his counterpart B of Peru": whose the first one is need not be told.
  if (countries.has(null) && !lists.some(({ who, cues }) => who.length === 2 && cues[0] === 'none'))
    return undefined;
  return told.every(({ role }) => !/spokes|ambassador/iu.test(role ?? '')) ? [...people] : undefined;
}

/** Those with an office, and whoever meets them; with keys in order of first mention. */
function officialsOf(reading: Reading, scenes: readonly PlacedScene[]): Map<Individual, string> {
  const official = new Set(reading.individuals.filter(isOfficial));
  const among = new Set(reading.individuals.filter(isOfficialAmongOfficials));
  if (official.size > 0) for (const one of among) official.add(one);
  const met = new Set(
    gather(
      scenes.filter(({ scene }) => isOfficialContact(scene, official, among)),
      ({ scene }) => gather(scene.who, (who) => who.individual ?? []),
    ),
  );
  const all = reading.individuals.filter((one) => official.has(one) || (met.has(one) && mayBePerson(one)));
  return new Map(all.map((one, index) => [one, `p${index + 1}`]));
}

/** Somebody of office, or a country received as host, makes whoever is named with them worth keeping. */
function isOfficialContact(
  scene: SceneReading,
  official: ReadonlySet<Individual>,
  among: ReadonlySet<Individual>,
): boolean {
  return scene.who.some((who) =>
    who.individual === undefined
      ? who.country !== null && scene.kind !== 'visit'
      : official.has(who.individual) || among.has(who.individual),
  );
}

/** The events of an article by the start of the passage that tells them, and the day it tells them on. */
interface Events {
  byStart: ReadonlyMap<number, readonly SceneReading[]>;
  today: CalendarDate | null;
}

function eventsOf(scenes: readonly PlacedScene[], { published }: ArticleText): Events {
  const byStart = new Map<number, SceneReading[]>();
  for (const { scene, passage } of scenes) {
    const told = byStart.get(passage.start);
    if (told === undefined) byStart.set(passage.start, [scene]);
    else told.push(scene);
  }
  return { byStart, today: published ?? latestEvent(scenes) };
}

/**
 * The day a title beside a name belongs to: the event its sentence tells, else the article's. Where the sentence says
 * what somebody was then ("in his capacity as president"), the title before the name is today's.
 */
function roleDate(
  one: Individual,
  { sentence }: NameMention,
  { byStart, today }: Events,
): CalendarDate | null {
  const own = gather(byStart.get(sentence.passage.start) ?? [], (scene) =>
    scene.who.map((who) => ({ who, scene })),
  ).filter(({ who }) => who.individual === one);
  if (own.some(({ who }) => who.then)) return today;
  const event = own.find(({ scene }) => scene.status === 'held' && scene.date !== null);
  return event?.scene.date?.from ?? today;
}

/** The day of the latest meeting held, for articles that do not say when they were published. */
function latestEvent(scenes: readonly PlacedScene[]): CalendarDate | null {
  const days = scenes.flatMap(({ scene }) => (scene.status === 'held' ? (scene.date?.to ?? []) : []));
  return (
    days
      .filter((day) => day.length === 10)
      .sort()
      .at(-1) ?? null
  );
}

/** A visit is a contact with the country visited; nobody pays one to the country he serves. */
function withHost(
  { scene, passage }: PlacedScene,
  countryOf: (one: Individual) => CountryCode | null,
): PlacedScene[] {
  const country = scene.place?.country ?? null;
  if (scene.kind !== 'visit' || country === null) return [{ scene, passage }];
  const serves = ({ individual }: SceneReading['who'][number]) =>
    individual !== undefined && countryOf(individual) === country;
  if (scene.who.some(serves)) {
    // "Minister A of Rwanda visited Ghana’s minister B": they met there.
    const [visitor, host, ...others] = scene.who;
    const isCall = visitor !== undefined && !serves(visitor) && host !== undefined && others.length === 0;
    return isCall ? [{ scene: { ...scene, kind: 'meeting' }, passage }] : [];
  }
  const host = { individual: undefined, name: country, country, role: null };
  return [{ scene: { ...scene, who: [...scene.who, host] }, passage }];
}

/** Roles the text dates itself: "in June 2024, in his capacity as president". */
function rolesThen(one: Individual, person: Person, scenes: readonly PlacedScene[]): RoleMention[] {
  return scenes.flatMap(({ scene, passage }) =>
    scene.who.flatMap((who): RoleMention[] => {
      if (who.individual !== one || who.then === undefined || who.role === null) return [];
      const { article, text: quote, start, end } = passage;
      const evidence = { article, quote, start, end, rule: `${passage.language}.role-then`, why: scene.why };
      return [
        { title: who.role, country: person.country, past: false, date: scene.date?.from ?? null, evidence },
      ];
    }),
  );
}
