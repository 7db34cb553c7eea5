import type { Numeral } from './lexicon.js';

/** What has been added up so far: `1 tỷ 200 triệu` is a total of 1e9 and a group of 200. */
export interface Sum {
  total: number;
  /** Thousands of the running group. */
  thousands: number;
  /** Below a thousand; undefined before any numeral. */
  small: number | undefined;
  /** Scale of the last closed group. */
  closed: number;
  scale: number;
}

/** Adds one piece; false where the piece cannot go on from there. */
export function add(sum: Sum, { value, scale, bare }: Numeral): boolean {
  return scale ? addScale(sum, value, bare) : addUnit(sum, value);
}

function addScale(sum: Sum, value: number, bare: boolean): boolean {
  const open = sum.small !== undefined || sum.thousands > 0;
  if (value >= 1e6) {
    if (!open && (sum.total === 0 || sum.scale < 1e6)) return false;
    if (open) sum.total += ((sum.small ?? 0) + sum.thousands) * value;
    else sum.total *= value;
    sum.closed = value;
    sum.thousands = 0;
    sum.small = undefined;
  } else if (value === 100) {
    // `fifteen cents`: hundreds are counted to nine.
    if ((sum.small === undefined && !bare) || (sum.small ?? 1) >= 10) return false;
    sum.small = (sum.small ?? 1) * 100;
  } else {
    if (sum.small === undefined && !bare) return false;
    sum.thousands += (sum.small ?? 1) * value;
    sum.small = undefined;
  }
  sum.scale = value;
  return true;
}

function addUnit(sum: Sum, value: number): boolean {
  // `two and a half billion` adds before the scale, `un milliard et demi` half of the scale after it.
  if (value > 0 && value < 1 && sum.small === undefined && sum.total > 0) {
    sum.total += value * sum.closed;
    return true;
  }
  sum.small = (sum.small ?? 0) + value;
  return true;
}
