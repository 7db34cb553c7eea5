/**
 * What speaks for and against two mentions being the same person, in one place. Added up; see `threshold`.
 * A full name in common is not enough by itself: the country, a title or a common counterpart must agree too.
 */
export const personWeights = {
  /** At least two parts, all of them alike. */
  fullName: 6,
  /** One name holds all parts of the other, at least two: `Thanh Son` in `Bui Thanh Son`. */
  partOfName: 5,
  /** Surname alike, first name only an initial: `A. Rudenko`. */
  initials: 4,
  /** Only one part in common: `Putin`. */
  oneName: 3,
  sameCountryStated: 3,
  /** Same country, worked out for at least one of them. */
  sameCountryInferred: 2,
  /** Countries stated for both, and different. */
  otherCountryStated: -20,
  /** Different countries, worked out for at least one. */
  otherCountryInferred: -4,
  sameTitle: 3,
  /** Both met the same third person. */
  sameCounterpart: 2,
} as const;

/** Mentions whose weights reach it are one official; below it they stay two. */
export const threshold = 8;

/** Likeness (0 to 1) from which two names count as the same. */
export const likeEnough = 0.88;

/** The same for one word against a longer name (`Putin`, `Xi`), which is never likelier than 0.8 by its letters. */
export const likeEnoughForOne = 0.7;

/** Days before its article in which a meeting without a date was: an older one is another, or is told with its date. */
export const newsReach = 31;
