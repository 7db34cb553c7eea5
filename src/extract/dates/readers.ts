import { isRealDay } from '../../calendar.js';
import type { TimeRule } from '../../languages/pack.js';
import type { CalendarPoint, Point } from './point.js';
import type { Captured } from './slot.js';

/** Rules that hold in every language; their patterns stand in tables.ts. */
export type CommonRule = 'date' | 'month year' | 'year' | 'weekday' | 'fiscal year';

/** What the captured words mean; nothing when they cannot mean it (31 June). */
export type Reader = (got: Captured) => Point | undefined;

const leapYear = 2024;

function calendar({ month, year, weekday, ...got }: Captured, day = got.day): CalendarPoint | undefined {
  const point: CalendarPoint = { kind: 'calendar', day, month, year, weekday };
  return exists(point) ? point : undefined;
}

function exists({ year, month, day }: CalendarPoint): boolean {
  if (day === undefined || month === undefined) return true;
  return isRealDay(year !== undefined && 'stated' in year ? year.stated : leapYear, month, day);
}

function days(got: Captured): Point | undefined {
  const from = calendar(got);
  const to = calendar(got, got.end);
  if (from?.day === undefined || to?.day === undefined || from.day >= to.day) return undefined;
  return { kind: 'span', from, to };
}

function part(grain: 'month' | 'quarter' | 'half', months: 1 | 3 | 4 | 6): Reader {
  return ({ ordinal = 0, year }) => {
    if (!Number.isInteger(ordinal) || ordinal < 1 || ordinal * months > 12) return undefined;
    const last = ordinal * months;
    return { kind: 'months', first: last - months + 1, last, grain, year };
  };
}

function firstMonths({ month, count = month ?? 0, year }: Captured): Point | undefined {
  if (count < 1 || count > 12) return undefined;
  return { kind: 'months', first: 1, last: count, grain: 'month', year };
}

function monthsTo(got: Captured): Point | undefined {
  const { day: _lastDay, ...month } = got;
  const end = calendar(month);
  const count = got.count ?? 12;
  return end && count >= 2 && count <= 12 ? { kind: 'months to', count, end } : undefined;
}

function shifted(sign: -1 | 1, kind: 'shift' | 'told'): Reader {
  return ({ count, unit }) =>
    count === undefined || unit === undefined ? undefined : { kind, unit, by: sign * count };
}

function monthTurn(direction: -1 | 1): Reader {
  return ({ month }) => (month === undefined ? undefined : { kind: 'month turn', month, direction });
}

function weekday(direction: -1 | 0 | 1): Reader {
  return (got) =>
    got.weekday === undefined ? undefined : { kind: 'weekday', weekday: got.weekday, direction };
}

function weekend(direction: -1 | 0 | 1): Reader {
  return () => ({
    kind: 'span',
    from: { kind: 'weekday', weekday: 5, direction },
    to: { kind: 'weekday', weekday: 6, direction },
  });
}

/** Every rule with its meaning. */
export const readers: Readonly<Record<TimeRule | CommonRule, Reader>> = {
  date: calendar,
  'month year': calendar,
  year: calendar,
  weekday: weekday(0),
  'fiscal year': ({ year }) =>
    year !== undefined && 'fiscal' in year ? { kind: 'fiscal year', year } : undefined,
  day: calendar,
  days,
  pair: (got) => (got.end === (got.day ?? 0) + 1 ? days(got) : undefined),
  month: calendar,
  'last month': monthTurn(-1),
  'next month': monthTurn(1),
  'part of month': calendar,
  quarter: part('quarter', 3),
  'quarter to': ({ month = 0, ...got }) => part('quarter', 3)({ ...got, ordinal: month / 3 }),
  'nth month': part('month', 1),
  half: part('half', 6),
  'first months': firstMonths,
  'first quarters': (got) => firstMonths({ ...got, count: 3 * (got.count ?? 0) }),
  third: part('month', 4),
  'months to': monthsTo,
  'last weekday': weekday(-1),
  'next weekday': weekday(1),
  weekend: weekend(0),
  'last weekend': weekend(-1),
  'next weekend': weekend(1),
  'weekday of next week': ({ weekday: day }) =>
    day === undefined ? undefined : { kind: 'shift', unit: 'week', by: 1, weekday: day },
  'day of visit': ({ ordinal }) =>
    ordinal === undefined ? undefined : { kind: 'day of stay', nth: ordinal },
  'last day of visit': () => ({ kind: 'day of stay', nth: -1 }),
  'weekday of week': ({ weekday: day, week }) =>
    day === undefined || week === undefined
      ? undefined
      : { kind: 'shift', unit: 'week', by: week, weekday: day },
  ago: shifted(-1, 'shift'),
  later: shifted(1, 'told'),
  earlier: shifted(-1, 'told'),
  'same period': ({ year }) => ({ kind: 'same period', year }),
  'year to date': () => ({ kind: 'year to date' }),
};
