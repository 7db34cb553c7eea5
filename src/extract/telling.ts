import { monthInAddress } from '../articles/published.js';
import { packOf } from '../languages/index.js';
import type { ArticleText, Passage, TradeMention } from '../model.js';
import { agendaOf } from './agenda.js';
import { articlePeople, type Reading } from './article.js';
import { datelineEnd } from './dateline.js';
import { type DateContext, findTimes, nextContext, statedYears, type TimeMention } from './dates.js';
import { fiscalCalendarOf } from './dates/fiscal.js';
import { dayOfReport } from './dates/today.js';
import { CarriedDays } from './meetings/carriedDays.js';
import { meetingsIn } from './meetings/meetings.js';
import { remember } from './meetings/memory.js';
import { NamedLater } from './meetings/namedLater.js';
import { type Memory, ofOffice, type SideList } from './meetings/sides.js';
import type { PlacedScene } from './meetings/told.js';
import { timesOfEvents } from './meetings/when.js';
import { aloneOn } from './meetings/who.js';
import { onlyOf } from './only.js';
import type { PeopleInSentence } from './people/mentions.js';
import type { Individual } from './people/persons.js';
import type { Sentence } from './sentence.js';
import { holds } from './spans.js';
import { TradeTold } from './trade/told.js';

/** What the sentences of an article tell one after another. */
export interface Telling {
  scenes: PlacedScene[];
  /** Of each sentence those who could be at a meeting. */
  lists: SideList[][];
  trade: TradeMention[];
}

const nobody: PeopleInSentence = { names: [], loneRoles: [], rolesThen: [] };

/** Reads the sentences of an article in turn: each knows whom, which day and whose trade those before told of. */
export function readSentences(reading: Reading, passages: readonly Passage[]): Telling {
  const { article, sentences, people, home, dateline } = reading;
  const published = article.published ?? dayOfReport(sentences) ?? null;
  const context = { ...articlePeople(reading), published, dateline };
  const scenes: PlacedScene[] = [];
  const lists: SideList[][] = [];
  const trade = new TradeTold(reading);
  let memory: Memory = { subject: undefined, pair: [] };
  let dates = datesOf({ ...article, published });
  const agenda = agendaOf(passages, dates);
  const days = new CarriedDays(published, agenda);
  const later = new NamedLater();
  /** Whose programme the page is. */
  let owner: Individual | undefined;
  /** Of the country named last, or of the article's own. */
  let fiscal = fiscalCalendarOf(home === null ? [] : [{ country: home }]);
  for (const [at, sentence] of sentences.entries()) {
    fiscal = fiscalCalendarOf(sentence.countries) ?? fiscal;
    const found = findTimes(sentence.words, sentence.pack, { ...dates, fiscal });
    const times = behindDateline(found, sentence);
    const around = { ...context, programme: days.isOfProgramme(sentence), isOwned: owner !== undefined };
    const known = owner === undefined ? memory : { ...memory, subject: owner };
    const own = meetingsIn(sentence, people[at] ?? nobody, { found, times }, around, known);
    const told = later.read(own, sentence, at, scenes);
    const timed = { sentence, at, times, previous: dates.previous };
    const here = days.dated(told, timed);
    for (const scene of here) scenes.push({ scene, passage: sentence.passage });
    later.keep(here, sentence, at);
    if (agenda?.isProgramme === true && agenda.named === sentence.passage.start)
      owner = ownerIn(told.lists, sentence);
    lists.push(told.lists);
    trade.read(sentence, times, at);
    memory = remember(memory, told, sentence);
    // "…, he said on Wednesday": the day of a remark is not the one that what follows goes on from.
    const events = timesOfEvents(times, sentence);
    const next = nextContext(dates, events.length > 0 ? events : times);
    if (next !== dates && next.previous !== null && !isDateline(sentence, times))
      days.keep(next.previous, timed, told.lists);
    dates = next;
  }
  return { scenes: days.below(scenes), lists, trade: trade.figures() };
}

/** "Agenda of Minister A", "Agenda d’Édouard Philippe": whoever is named there, not the one minister named below. */
function ownerIn(lists: readonly SideList[], sentence: Sentence): Individual | undefined {
  const owner = onlyOf(ofOffice(lists)) ?? aloneOn(onlyOf(lists));
  return owner?.mentions.some((mention) => mention.sentence === sentence) === true ? owner : undefined;
}

/** "JAKARTA, Aug 14 — … on Wednesday": the report's own day is no event's when the sentence tells another. */
function behindDateline(times: readonly TimeMention[], { words, pack, passage }: Sentence): TimeMention[] {
  if (times.length < 2 || passage.index > 3) return [...times];
  const end = datelineEnd(words, pack);
  const behind = times.filter((time) => time.from >= end);
  return behind.some((time) => time.use === 'when') ? behind : [...times];
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
