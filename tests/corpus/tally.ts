/** Right ones out of all. */
export interface Share {
  right: number;
  of: number;
}

/** The figures that `npm run evaluate` prints, in its order. */
export const figures = [
  'meetings right',
  'meetings found',
  'meeting dates',
  'meeting status',
  'meeting kind',
  'meeting city',
  'trade right',
  'trade found',
  'trade details',
  'officials right',
  'officials found',
  'officials country',
] as const;
export type Figure = (typeof figures)[number];
export type Score = Record<Figure, Share>;

/** One thing that was read wrongly, missed, or made up. */
export interface Miss {
  name: string;
  what: string;
}

/** One language's figures and everything it got wrong. */
export interface Evaluation {
  language: string;
  cases: number;
  score: Score;
  misses: Miss[];
}

export function emptyScore(): Score {
  return Object.fromEntries(figures.map((figure) => [figure, { right: 0, of: 0 }])) as Score;
}

export function tally(score: Score, figure: Figure, right: boolean): void {
  score[figure].of++;
  if (right) score[figure].right++;
}

/** Whole per cent, rounded down; all of nothing. */
export function percentOf({ right, of }: Share): number {
  return of === 0 ? 100 : Math.floor((right / of) * 100);
}
