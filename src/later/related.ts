import { setImmediate } from 'node:timers/promises';
import type { Archive } from '../archive.js';
import { addDays } from '../calendar.js';
import { nameReason } from '../merge/reasons.js';
import { newsReach } from '../merge/weights.js';
import type {
  Article,
  CalendarDate,
  Facts,
  Meeting,
  MeetingMention,
  Official,
  TradeMention,
} from '../model.js';
import type { ReadArticle } from '../reading/read.js';

/** Officials of a like name that somebody may be: so many can be found at all (search/names.ts). */
const mostNamed = 90;
/** Days around a meeting in which another telling of it may lie: sources disagree, and news is without its day. */
const reach = newsReach + 1;
/** Rows of one kind that are looked at for one fact. */
const mostRows = 5000;

/** What later articles may tell more of. */
export interface Related {
  facts: Facts;
  /** Those that prove its meetings without a date: when they appeared tells when these can have been. */
  articles: Article[];
}

/**
 * Those facts of an archive which later articles may tell more of, and what is worked out together with them; undefined
 * where these are too many to look at. Between two looks others are answered: a list of thousands of names takes its
 * time.
 */
export async function relatedTo(
  later: readonly ReadArticle[],
  archive: Archive,
): Promise<Related | undefined> {
  const finding = new Finding(archive);
  for (const one of later)
    for (const look of looksFor(one, finding)) {
      await look;
      await setImmediate();
    }
  return finding.found();
}

function* looksFor({ article, facts }: ReadArticle, finding: Finding): Generator<Promise<void>> {
  const named = new Map<string, Official[]>();
  for (const { key, name } of facts.people)
    yield finding.named(name).then((officials) => void named.set(key, officials));
  for (const mention of facts.meetings) yield finding.meetings(mention, named, article.published);
  for (const mention of facts.trade) yield finding.trade(mention);
}

class Finding {
  readonly #archive: Archive;
  readonly #officials = new Map<string, Official>();
  readonly #meetings = new Map<string, Meeting>();
  readonly #trade = new Map<string, Facts['trade'][number]>();
  readonly #sidesSeen = new Set<string>();
  #tooMany = false;

  constructor(archive: Archive) {
    this.#archive = archive;
  }

  /** Officials of whom a name may be told. */
  async named(name: string): Promise<Official[]> {
    const near = (await this.#archive.findOfficials(name, mostNamed)).map(({ official }) => official);
    const named = near.filter((one) =>
      [one.name, ...one.aliases].some((other) => nameReason(other, name) !== undefined),
    );
    for (const one of named) this.#officials.set(one.id, one);
    if (named.length > 0 && named.at(-1) === near[mostNamed - 1]) this.#tooMany = true;
    return named;
  }

  /**
   * Meetings that a mention may tell of, those without a day among them, and of each two of its people, which tie them
   * to each other.
   */
  async meetings(
    { participants, date }: MeetingMention,
    named: ReadonlyMap<string, readonly Official[]>,
    published: CalendarDate | null,
  ): Promise<void> {
    const sides = participants.map(({ person }) => (person === null ? [] : (named.get(person) ?? [])));
    const [from, to] = [date?.from ?? published, date?.to ?? published];
    for (const [at, side] of sides.entries())
      for (const { id } of side) {
        if (from !== null && to !== null)
          await this.#add({ officials: [id], since: around(from, -reach), until: around(to, reach) });
        else await this.#add({ officials: [id] });
        for (const other of sides.slice(at + 1).flat()) await this.#add({ officials: [id, other.id] });
        for (const { country } of participants.toSpliced(at, 1))
          if (country !== null) await this.#add({ officials: [id], countries: [country] });
      }
    const countries = participants.flatMap(({ country }) => country ?? []);
    const isNamed = participants.some(({ person }) => person !== null);
    if (!isNamed && date !== null && countries.length > 0)
      await this.#add({ countries, since: around(date.from, -1), until: around(date.to, 1) });
  }

  async #add(filter: Parameters<Archive['meetings']>[0]): Promise<void> {
    const { rows, total } = await this.#archive.meetings(filter, mostRows);
    for (const meeting of rows) this.#meetings.set(meeting.id, meeting);
    if (total > rows.length) this.#tooMany = true;
  }

  /** All figures between the same two sides: what follows from one may follow from it and another. */
  async trade({ reporter, partner }: TradeMention): Promise<void> {
    const sides = sidesOf({ reporter, partner });
    if (this.#sidesSeen.has(sides)) return;
    this.#sidesSeen.add(sides);
    const filter = {
      country: reporter ?? partner ?? undefined,
      partner: reporter === null ? undefined : (partner ?? undefined),
    };
    const { rows, total } = await this.#archive.trade(filter, mostRows);
    for (const figure of rows) if (sidesOf(figure) === sides) this.#trade.set(figure.id, figure);
    if (total > rows.length) this.#tooMany = true;
  }

  async found(): Promise<Related | undefined> {
    if (this.#tooMany) return undefined;
    const meetings = [...this.#meetings.values()];
    for (const { participants } of meetings)
      for (const { official: id } of participants) {
        const official =
          id === null || this.#officials.has(id) ? undefined : await this.#archive.official(id);
        if (official !== undefined) this.#officials.set(official.id, official);
      }
    const undated = meetings.filter(({ date }) => date === null);
    const articles: Article[] = [];
    for (const id of new Set(undated.flatMap(({ evidence }) => evidence[0]?.article ?? []))) {
      const article = await this.#archive.article(id);
      if (article !== undefined) articles.push(article);
    }
    const officials = [...this.#officials.values()];
    return { facts: { officials, meetings, trade: [...this.#trade.values()], statements: [] }, articles };
  }
}

function around(day: CalendarDate, days: number): CalendarDate {
  return day.length === 10 ? addDays(day, days) : day;
}

function sidesOf({ reporter, partner }: Pick<TradeMention, 'reporter' | 'partner'>): string {
  return [reporter ?? '', partner ?? ''].sort().join(' ');
}
