import type { Piece } from './drawing.js';
import type { DrawnSource } from './sources.js';

/** Whole facts with all their sources that fit into one message. */
export interface Page {
  pieces: Piece[];
  /** Sources of these facts, by number, each once. */
  sources: DrawnSource[];
  number: number;
  /** How many pages there are. */
  of: number;
  /** Facts on the pages after this one. */
  left: number;
}

/** Most facts on a page: a menu has 25 choices, and more cannot be read at a glance. */
const mostFacts = 12;

/**
 * Cuts facts into as few pages as fit. `fits` is asked of facts on the page of a number; as pages are still counted
 * then, it measures them as `counting` makes a page of them. There is always one page, be it empty.
 */
export function cutPages(
  pieces: readonly Piece[],
  fits: (pieces: readonly Piece[], number: number) => boolean,
): [Page, ...Page[]] {
  const groups: Piece[][] = [[]];
  for (const piece of pieces) {
    const current = groups.at(-1) ?? [];
    const longer = [...current, piece];
    const room = longer.length <= mostFacts && fits(longer, groups.length);
    if (room || current.length === 0) current.push(piece);
    else groups.push([piece]);
  }
  const counts = groups.map((group) => countFacts(group));
  let left = counts.reduce((sum, count) => sum + count, 0);
  const [first = [], ...rest] = groups;
  const page = (group: Piece[], position: number): Page => {
    left -= counts[position] ?? 0;
    return pageOf(group, { number: position + 1, of: groups.length, left });
  };
  return [page(first, 0), ...rest.map((group, position) => page(group, position + 1))];
}

/** More pages than any answer has: as wide as a page's number gets. */
export const widestPage = 2000;

/** The page of a number while pages are still counted: with the widest counts there can be. */
export function counting(pieces: readonly Piece[], number: number): Page {
  return pageOf(pieces, { number, of: widestPage, left: 200_000 });
}

function pageOf(pieces: readonly Piece[], place: { number: number; of: number; left: number }): Page {
  const sources = new Map(pieces.flatMap((piece) => piece.sources.map((source) => [source.number, source])));
  return {
    pieces: [...pieces],
    sources: [...sources.values()].sort((a, b) => a.number - b.number),
    ...place,
  };
}

/** A fact whose sources needed several pieces counts once, where it begins. */
function countFacts(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { continued, line }) => sum + (continued ? 0 : (line.counts ?? 1)), 0);
}
