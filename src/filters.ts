import type { TradeFilter } from './archive.js';
import type { Meeting, Place, TradeFigure, TradeMeasure } from './model.js';
import { monthsOf } from './periods.js';
import { formsOf } from './search/fold.js';

/** Whether a place is the wanted one. */
export function isAt(place: Place | null, wanted: string): boolean {
  if (place === null) return false;
  const { country, words } = wantedPlace(wanted);
  if (country !== undefined) return place.country === country;
  const names = wordsOfPlace(place);
  return words.every((word) => names.includes(word));
}

/** What a filter's place asks for: a country, or words. */
export function wantedPlace(wanted: string): { country?: string; words: string[] } {
  return countryCode.test(wanted) ? { country: wanted, words: [] } : { words: formsOf(wanted) };
}

// Few places are named again and again.
const placeWords = new Map<string, readonly string[]>();

/** The words that a place is known by, folded. */
export function wordsOfPlace({ name, city, country }: Place): readonly string[] {
  const text = [name, city, countryName(country)].join(' ');
  const words = placeWords.get(text) ?? formsOf(text);
  if (placeWords.size > 10_000) placeWords.clear();
  placeWords.set(text, words);
  return words;
}

const countryCode = /^[A-Z]{2}$/;

// One table for the process: building an Intl object costs more than filtering a thousand meetings.
let english: Intl.DisplayNames | undefined;
const known = new Map<string, string>();

function countryName(code: string | null): string {
  if (code === null) return '';
  english ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });
  const name = known.get(code) ?? english.of(code) ?? '';
  known.set(code, name);
  return name;
}

/**
 * What meetings are found by of the countries with a side, and what a filter asks for: each country once, and what
 * stands for two sides where there are several of one.
 */
export function countryKeys(countries: readonly (string | null)[]): string[] {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const country of countries) {
    if (country === null) continue;
    if (once.has(country)) twice.add(`${country} ${country}`);
    once.add(country);
  }
  return [...once, ...twice];
}

const mirrored: Partial<Record<TradeMeasure, TradeMeasure>> = { exports: 'imports', imports: 'exports' };

/** What a figure measures, and between whom. */
export type Sides = Pick<TradeFigure, 'measure' | 'reporter' | 'partner'>;

/** Whether a figure measures what is asked for, between those asked for. */
export function isBetween(figure: Sides, { country, partner, measure }: TradeFilter): boolean {
  const opposite = measure && mirrored[measure];
  if (opposite === undefined)
    return (
      (measure === undefined || figure.measure === measure) &&
      [country, partner].every(
        (side) => side === undefined || figure.reporter === side || figure.partner === side,
      )
    );
  if (figure.measure === measure) return flows(figure.reporter, figure.partner, country, partner);
  return figure.measure === opposite && flows(figure.partner, figure.reporter, country, partner);
}

function flows(owner: string | null, other: string | null, country?: string, partner?: string): boolean {
  return (country === undefined || owner === country) && (partner === undefined || other === partner);
}

/** Newest first, undated last; a bare year after the days in it. */
export function newestMeeting(a: Meeting, b: Meeting): number {
  return (
    descending(a.date?.from ?? '', b.date?.from ?? '') ||
    descending(a.date?.to ?? '', b.date?.to ?? '') ||
    -descending(a.id, b.id)
  );
}

/** Newest end of period first, a longer period before its parts, figures without one last. */
export function newestFigure(
  a: Pick<TradeFigure, 'id' | 'period'>,
  b: Pick<TradeFigure, 'id' | 'period'>,
): number {
  const [first, second] = [a, b].map((figure) => monthsOf(figure.period ?? ''));
  return (
    descending(first?.to ?? '', second?.to ?? '') ||
    -descending(first?.from ?? '', second?.from ?? '') ||
    -descending(a.id, b.id)
  );
}

function descending(a: string, b: string): number {
  return a === b ? 0 : a > b ? -1 : 1;
}
