import type { Listed } from '../archive.js';

/** One thing that is asked of rows. */
export interface Condition {
  /** Ascending rows among which all that meet it are; without a test, just those. */
  list?: Uint32Array;
  test?: (row: number) => boolean;
  /** The list holds just the rows that pass the test. */
  exact?: boolean;
}

/** The first rows that meet all conditions, and how many do. The shortest list is gone through, the rest is tested. */
export function select(size: number, conditions: readonly Condition[], limit: number): Listed<number> {
  const shortest = conditions.reduce<Condition | undefined>(
    (best, one) => (length(one) < length(best) ? one : best),
    undefined,
  );
  const list = shortest?.list;
  const tests = conditions.flatMap((one) => (one === shortest && isExact(one) ? [] : testOf(one)));
  const count = list?.length ?? size;
  if (tests.length === 0) return { rows: first(list, Math.min(limit, count)), total: count };
  const rows: number[] = [];
  let total = 0;
  for (let at = 0; at < count; at++) {
    const row = list === undefined ? at : (list[at] ?? 0);
    if (!tests.every((test) => test(row))) continue;
    if (total < limit) rows.push(row);
    total++;
  }
  return { rows, total };
}

function length(condition: Condition | undefined): number {
  return condition?.list?.length ?? Number.POSITIVE_INFINITY;
}

function isExact({ test, exact }: Condition): boolean {
  return test === undefined || exact === true;
}

function testOf({ list, test }: Condition): (row: number) => boolean {
  return test ?? ((row) => list !== undefined && holds(list, row));
}

function first(list: Uint32Array | undefined, count: number): number[] {
  return list === undefined ? Array.from({ length: count }, (_, at) => at) : [...list.subarray(0, count)];
}

/** Whether an ascending list has a row. */
function holds(list: Uint32Array, row: number): boolean {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return list[low] === row;
}
