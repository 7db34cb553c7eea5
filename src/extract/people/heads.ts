import type { Title } from '../../languages/titles.js';

/** Heads of state and government, whom the world’s papers name without a country. */
const ofState: readonly Title[] = ['President', 'Prime Minister', 'Chancellor', 'King'];

/** Offices that one person of a country holds at a time. */
const ofGovernment: readonly Title[] = [
  'Foreign Minister',
  'Defence Minister',
  'Speaker of Parliament',
  'Finance Minister',
  'Interior Minister',
];

const bodies: readonly Title[] = ['Director', 'Chief Executive', 'Head of Department'];

const union: readonly Title[] = ['High Representative', 'Commissioner', 'Trade Commissioner'];

const international: readonly Title[] = [
  ...union,
  'Secretary-General',
  'UN Secretary-General',
  'NATO Secretary General',
  'Director-General',
];

export const chiefs: ReadonlySet<string> = new Set(ofState);

export const heads: ReadonlySet<string> = new Set([...ofState, ...ofGovernment]);

/** Titles of banks, funds and agencies as often as of states: no country without its name. */
export const ofBodies: ReadonlySet<string> = new Set(bodies);

/** Titles of international bodies that the European Union has, too. */
export const ofUnion: ReadonlySet<string> = new Set(union);

/** Titles of international bodies. */
const ofNoCountry: ReadonlySet<string> = new Set(international);

/** Deputies of international bodies too. */
export function isInternational(title: string): boolean {
  return ofNoCountry.has(title.replace(/^(?:First )?(?:Deputy|Acting) /u, ''));
}
