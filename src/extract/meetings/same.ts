import type { DateRange, MeetingKind, MeetingStatus } from '../../model.js';

/** From the vaguest to the most telling. */
const kindOrder: readonly MeetingKind[] = [
  'meeting',
  'reception',
  'talks',
  'consultation',
  'summit',
  'visit',
  'phone call',
  'letter',
];
/** People far from one another: nobody travels for it. */
export function isFromAfar(kind: MeetingKind): boolean {
  return kind === 'phone call' || kind === 'letter';
}

/** Never the same event as one of another kind. */
export function isApart(kind: MeetingKind): boolean {
  return kind === 'visit' || isFromAfar(kind);
}

/** Whether two kinds can be words for one event. */
export function kindsFit(a: MeetingKind, b: MeetingKind): boolean {
  return a === b || !(isApart(a) || isApart(b));
}

/** A meeting told with different words keeps the most telling kind; `meeting` of none. */
export function mostTelling(kinds: readonly MeetingKind[]): MeetingKind {
  return kinds.toSorted((a, b) => kindOrder.indexOf(b) - kindOrder.indexOf(a))[0] ?? 'meeting';
}

/** What several mentions say of one meeting: one that was held is no longer planned, nor is one that was called off. */
export function statusOf(mentions: readonly { status: MeetingStatus }[]): MeetingStatus {
  const told = new Set(mentions.map(({ status }) => status));
  return (['held', 'cancelled', 'planned'] as const).find((status) => told.has(status)) ?? 'held';
}

/** First and last day or month. */
export type Span = Pick<DateRange, 'from' | 'to'>;

/** Overlapping dates, or one unknown. */
export function datesFit(a: Span | null, b: Span | null): boolean {
  if (a === null || b === null) return true;
  return a.from <= endOf(b) && b.from <= endOf(a);
}

/** A month holds all its days: `2025-05` ends after `2025-05-31`. */
export function endOf({ to }: Pick<Span, 'to'>): string {
  return to.length === 10 ? to : `${to}~`;
}
