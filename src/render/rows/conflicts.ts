import type { Conflict } from '../../model.js';
import { boundWords, changeWords, moneyWords } from '../amounts.js';
import type { Catalogue } from '../catalogue.js';
import { numbersOf } from '../citing.js';
import { dateWords, periodWords, rangeWords } from '../dates.js';
import type { Span } from '../document.js';
import { placeWords } from '../places.js';
import { span } from '../spans.js';
import type { RowContext } from './context.js';

/** ` [1]⏎⚠ Other sources say: 8 May 2025 [3]`, the fact's own sources first; nothing where the sources agree. */
export function conflictSpans(
  conflicts: readonly Conflict[],
  cites: readonly number[],
  { catalogue, citations }: RowContext,
): Span[] {
  if (conflicts.length === 0) return [];
  const disputed = new Set(conflicts.flatMap(({ evidence }) => numbersOf(evidence, citations)));
  const values = conflicts.flatMap(({ evidence, ...conflict }, position) => [
    span(`${position > 0 ? ', ' : ''}${valueOf(conflict, catalogue)}`),
    ...numbersOf(evidence, citations).map(citeSpan),
  ]);
  const own = cites.filter((number) => !disputed.has(number)).map(citeSpan);
  return [...own, span('', 'break'), span(`⚠ ${catalogue.say.otherSourcesSay} `), ...values];
}

function citeSpan(number: number): Span {
  return span(String(number), 'cite');
}

/** The differing value in words, whatever field it is of. */
function valueOf({ field, value }: Omit<Conflict, 'evidence'>, catalogue: Catalogue): string {
  if (typeof value === 'number') return numberWords(field, value, catalogue);
  if (typeof value === 'string') return textWords(field, value, catalogue);
  if (typeof value !== 'object' || value === null) return String(value);
  return objectWords(value, catalogue) ?? JSON.stringify(value);
}

function numberWords(field: string, value: number, catalogue: Catalogue): string {
  return field === 'change'
    ? changeWords({ percent: value, basis: null }, catalogue)
    : moneyWords(value, null, catalogue);
}

function textWords(field: string, value: string, catalogue: Catalogue): string {
  if (field === 'period') return periodWords(value, catalogue);
  const { kinds, meetingStatus, tradeStatus, measures } = catalogue;
  const words: Readonly<Record<string, string>> = { ...kinds, ...meetingStatus, ...tradeStatus, ...measures };
  return words[value] ?? dateWords(value, catalogue);
}

function objectWords(value: object, catalogue: Catalogue): string | undefined {
  if ('from' in value && 'to' in value)
    return rangeWords({ from: String(value.from), to: String(value.to) }, catalogue);
  if ('percent' in value && typeof value.percent === 'number')
    return changeWords({ percent: value.percent, basis: textOrNull(value, 'basis') }, catalogue);
  if ('amount' in value && typeof value.amount === 'number')
    return boundWords(
      { amount: value.amount, amountTo: null, bound: 'exact', currency: textOrNull(value, 'currency') },
      catalogue,
    );
  if ('city' in value)
    return placeWords(
      {
        name: textOrNull(value, 'name'),
        city: textOrNull(value, 'city'),
        country: textOrNull(value, 'country'),
      },
      catalogue,
    );
  return undefined;
}

function textOrNull(value: object, field: string): string | null {
  const found: unknown = Object.entries(value).find(([name]) => name === field)?.[1];
  return typeof found === 'string' ? found : null;
}
