/** How long to wait between tries, in milliseconds. */
export interface Pace {
  first: number;
  most: number;
}

/**
 * Milliseconds before the next try: twice as long each time up to a limit. Half of it is chance, so that many bots
 * that lost Discord at the same moment do not come back at the same moment.
 * @param tries how many failed before
 */
export function backOff(tries: number, { first, most }: Pace, chance = Math.random): number {
  const full = Math.min(most, first * 2 ** tries);
  return Math.round(full / 2 + (full / 2) * chance());
}
