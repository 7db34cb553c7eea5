import type {
  Archive,
  ArticleEntry,
  DerivedFilter,
  Listed,
  MeetingFilter,
  OfficialMatch,
  PassageMatch,
  Reckoning,
  Rejected,
  TradeFilter,
} from '../archive.js';
import { newestFigure, newestMeeting } from '../filters.js';
import type { CountryCode, Meeting, Official, Statement, TradeFigure } from '../model.js';
import { leastBesideBest } from '../search/ranking.js';
import { derivedKinds } from '../tables/derive.js';

/** What came later than an archive was made. */
export interface Layer {
  /** The archive's own rows of which something else is told now. */
  replaced: Archive;
  /** What is told in their place, and what nothing was told of before. */
  later: Archive;
  /** All files that cannot be used now. */
  rejected: readonly Rejected[];
}

/** An archive together with what came later: rows that were replaced are not shown, the others stand among its own. */
export class LayeredArchive implements Archive {
  readonly #base: Archive;
  readonly #replaced: Archive;
  readonly #later: Archive;
  readonly #rejected: readonly Rejected[];

  constructor(base: Archive, { replaced, later, rejected }: Layer) {
    this.#base = base;
    this.#replaced = replaced;
    this.#later = later;
    this.#rejected = rejected;
  }

  snapshot(): this {
    return this;
  }

  async findOfficials(text: string, limit: number): Promise<OfficialMatch[]> {
    return this.#nearest(text, (archive) => archive.findOfficials(text, limit), limit);
  }

  async officialsNamed(text: string, limit: number): Promise<OfficialMatch[]> {
    return this.#nearest(text, (archive) => archive.officialsNamed(text, limit), limit);
  }

  async #nearest(
    text: string,
    ask: (archive: Archive) => Promise<OfficialMatch[]>,
    limit: number,
  ): Promise<OfficialMatch[]> {
    const official = await this.official(text);
    // An id is one official's alone, though a namesake may be told of on the other side.
    if (official !== undefined) return [{ official, spelling: official.name, closeness: 1 }];
    const later = await ask(this.#later);
    const found = new Set(later.map(({ official }) => official.id));
    const base: OfficialMatch[] = [];
    for (const match of await ask(this.#base)) {
      if (found.has(match.official.id)) continue;
      const now = await this.#later.official(match.official.id);
      base.push(now === undefined ? match : { ...match, official: now });
    }
    return together(
      [base, later],
      (a, b) => b.closeness - a.closeness || b.official.mentions - a.official.mentions,
      limit,
    );
  }

  async official(id: string): Promise<Official | undefined> {
    return (await this.#later.official(id)) ?? this.#base.official(id);
  }

  async officialsOf(country: CountryCode, limit: number): Promise<Official[]> {
    const replaced = await this.#replaced.officialsOf(country, Number.POSITIVE_INFINITY);
    const base = await this.#base.officialsOf(country, limit + replaced.length);
    const gone = new Set(replaced.map(({ id }) => id));
    const later = await this.#later.officialsOf(country, limit);
    const left = base.filter(({ id }) => !gone.has(id));
    return together([left, later], (a, b) => b.mentions - a.mentions || compare(a.id, b.id), limit);
  }

  async articlesOf(official: string, limit: number): Promise<Listed<ArticleEntry>> {
    return this.#added((archive) => archive.articlesOf(official, limit), byFile, limit);
  }

  async meetings(filter: MeetingFilter, limit: number): Promise<Listed<Meeting>> {
    return this.#listed((archive, most) => archive.meetings(filter, most), idOf, newestMeeting, limit);
  }

  async meeting(id: string): Promise<Meeting | undefined> {
    return (await this.#later.meeting(id)) ?? this.#base.meeting(id);
  }

  async trade(filter: TradeFilter, limit: number): Promise<Listed<TradeFigure>> {
    return this.#listed((archive, most) => archive.trade(filter, most), idOf, newestFigure, limit);
  }

  async derived(filter: DerivedFilter, limit: number): Promise<Listed<Reckoning>> {
    return this.#listed((archive, most) => archive.derived(filter, most), reckoningOf, inKinds, limit);
  }

  async statementsBy(official: string, limit: number): Promise<Statement[]> {
    const base = await this.#base.statementsBy(official, limit);
    const later = await this.#later.statementsBy(official, limit);
    return together([base, later], (a, b) => compare(a.evidence.article, b.evidence.article), limit);
  }

  async searchPassages(text: string, limit: number): Promise<PassageMatch[]> {
    const base = await this.#base.searchPassages(text, limit);
    const later = await this.#later.searchPassages(text, limit);
    const found = together([base, later], (a, b) => b.score - a.score, limit);
    return found.filter(({ score }) => score >= leastBesideBest * (found[0]?.score ?? 0));
  }

  async countries(): Promise<CountryCode[]> {
    return [...new Set([...(await this.#base.countries()), ...(await this.#later.countries())])];
  }

  async article(id: string): Promise<ArticleEntry | undefined> {
    return (await this.#later.article(id)) ?? this.#base.article(id);
  }

  async articles(limit: number): Promise<Listed<ArticleEntry>> {
    return this.#added((archive) => archive.articles(limit), byFile, limit);
  }

  async rejected(): Promise<Rejected[]> {
    return [...this.#rejected];
  }

  progress(): { read: number; total: number } {
    const [base, later] = [this.#base.progress(), this.#later.progress()];
    return { read: base.read + later.read, total: base.total + later.total };
  }

  async close(): Promise<void> {
    await this.#base.close();
  }

  /** Rows of which none is replaced. */
  async #added<T>(
    ask: (archive: Archive) => Promise<Listed<T>>,
    order: (a: T, b: T) => number,
    limit: number,
  ): Promise<Listed<T>> {
    const [base, later] = [await ask(this.#base), await ask(this.#later)];
    return { rows: together([base.rows, later.rows], order, limit), total: base.total + later.total };
  }

  async #listed<T>(
    ask: (archive: Archive, most: number) => Promise<Listed<T>>,
    idOf: (row: T) => string,
    order: (a: T, b: T) => number,
    limit: number,
  ): Promise<Listed<T>> {
    const replaced = await ask(this.#replaced, Number.POSITIVE_INFINITY);
    const base = await ask(this.#base, limit + replaced.total);
    const gone = new Set(replaced.rows.map(idOf));
    const later = await ask(this.#later, limit);
    const left = base.rows.filter((row) => !gone.has(idOf(row)));
    return {
      rows: together([left, later.rows], order, limit),
      total: base.total - replaced.total + later.total,
    };
  }
}

/** The first rows of two ordered lists: each stays in its order, so that asking for more never moves a row. */
function together<T>(
  [base, later]: [readonly T[], readonly T[]],
  order: (a: T, b: T) => number,
  limit: number,
): T[] {
  const rows: T[] = [];
  let at = 0;
  for (const row of base) {
    for (let next = later[at]; next !== undefined && order(next, row) < 0; next = later[++at])
      rows.push(next);
    rows.push(row);
  }
  return [...rows, ...later.slice(at)].slice(0, limit);
}

function idOf({ id }: { id: string }): string {
  return id;
}

function reckoningOf({ derived: { kind, from } }: Reckoning): string {
  return [kind, ...from].join(' ');
}

/** One kind after the other, of each in the order of the first figure. */
function inKinds({ derived: a }: Reckoning, { derived: b }: Reckoning): number {
  return derivedKinds.indexOf(a.kind) - derivedKinds.indexOf(b.kind) || newestFigure(firstOf(a), firstOf(b));
}

/** The period of the first figure is the one told, or the one after it; the goal of a growth stands last. */
function firstOf({ kind, from, period }: Reckoning['derived']): Pick<TradeFigure, 'id' | 'period'> {
  const end = kind === 'growth needed' ? period?.split('/').at(-1) : period;
  return { id: from[0] ?? '', period: end ?? null };
}

function byFile(a: ArticleEntry, b: ArticleEntry): number {
  return compare(a.file, b.file);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
