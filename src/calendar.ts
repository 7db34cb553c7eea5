/** Arithmetic on `CalendarDate` strings, always in UTC: the same on any machine. */
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import type { CalendarDate } from './model.js';

const millisecondsADay = 86_400_000;

/** `2025-05-10` of its parts; a month or a year when fewer are given. */
export function dateOf(year: number, month?: number, day?: number): CalendarDate {
  const start = String(year).padStart(4, '0');
  if (month === undefined) return start;
  return day === undefined
    ? `${start}-${twoDigits(month)}`
    : `${start}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The numbers in `2025-05-10`, `2025-05` or `2025`; missing parts count as 1. */
export function partsOf(date: CalendarDate): { year: number; month: number; day: number } {
  return {
    year: Number(date.slice(0, 4)),
    month: date.length < 7 ? 1 : Number(date.slice(5, 7)),
    day: date.length < 10 ? 1 : Number(date.slice(8, 10)),
  };
}

/** Whether the day exists; 29 February exists in leap years only. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** 28 to 31. */
function daysIn(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day `days` later (earlier when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return textOf(new Date(timeOf(date) + days * millisecondsADay));
}

/** The same day `months` later; the last day of a shorter month. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return textOf(addMonthsTo(dayOf(date), months));
}

/** Days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (timeOf(to) - timeOf(from)) / millisecondsADay;
}

/** 0 for Monday … 6 for Sunday. */
export function weekdayOf(date: CalendarDate): number {
  return (new Date(timeOf(date)).getUTCDay() + 6) % 7;
}

/** First day of the year, month or day. */
export function firstDay(date: CalendarDate): CalendarDate {
  return textOf(dayOf(date));
}

/** Last day of the year, month or day. */
export function lastDay(date: CalendarDate): CalendarDate {
  if (date.length === 4) return `${date}-12-31`;
  const { year, month } = partsOf(date);
  return date.length === 7 ? dateOf(year, month, daysIn(year, month)) : date;
}

/** The month of a day: `2025-05`. A year stays a year. */
export function monthOf(date: CalendarDate): CalendarDate {
  return date.slice(0, 7);
}

/**
 * Months `first` to `last` (both `2025-01`) as the export writes them: `2025`, `2025-H1`, `2025-Q2`, `2025-03`,
 * otherwise `2024-01/2024-09`. Two years alike give that year; longer spans give null: they are no period of trade.
 */
export function periodOf(first: CalendarDate, last: CalendarDate): string | null {
  if (first.length === 10 || last.length === 10) return null;
  if (first.length === 4 || last.length === 4) return first === last ? first : null;
  if (first === last) return first;
  const from = partsOf(first);
  const to = partsOf(last);
  const months = (to.year - from.year) * 12 + to.month - from.month + 1;
  if (months > 12) return null;
  const whole = from.year === to.year && (from.month - 1) % months === 0;
  if (whole && months === 12) return String(from.year);
  if (whole && months === 6) return `${from.year}-H${to.month / 6}`;
  if (whole && months === 3) return `${from.year}-Q${to.month / 3}`;
  return `${first}/${last}`;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

function timeOf(date: CalendarDate): number {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, month - 1, day);
}

function dayOf(date: CalendarDate): Date {
  const { year, month, day } = partsOf(date);
  return new UTCDateMini(year, month - 1, day);
}

function textOf(day: Date): CalendarDate {
  return day.toISOString().slice(0, 10);
}
