import type { CalendarDate, CountryCode, Role, RoleMention } from '../model.js';

/** Titles that a longer one in the same words says more of: `Minister` is said by `Foreign Minister`. */
const general: ReadonlySet<string> = new Set([
  'Minister',
  'Secretary',
  'Commissioner',
  'Chairman',
  'Chairwoman',
  'Leader',
  'Governor',
  'Envoy',
  'Spokesperson',
  'Adviser',
]);

/** The last word says nothing of them: another office. */
const otherOffices: ReadonlySet<string> = new Set(['Prime Minister']);

const modified = /^(?<modifier>(?:Former |Late )?(?:First Deputy |Deputy |Acting )?)(?<office>.+)$/u;

interface Telling {
  title: string;
  country: CountryCode | null;
  mention: RoleMention;
}

/**
 * The roles that mentions show, each over the time in which it is borne. "Deputy Minister" said of a Deputy Foreign
 * Minister in the same article, or while the others show him in that office, is the same role told shorter.
 */
export function rolesOf(mentions: readonly RoleMention[]): Role[] {
  const told = mentions.map((mention) => ({ title: titleOf(mention), country: mention.country, mention }));
  const plain = gathered(told);
  const articles = articlesOf(told);
  const roles = gathered(told.map((telling) => moreTelling(telling, plain, articles)));
  return [...roles.values()].sort(
    (a, b) => (a.from ?? '9').localeCompare(b.from ?? '9') || b.evidence.length - a.evidence.length,
  );
}

/** Whether a title says all that another does, and more: `Deputy Foreign Minister` and `Deputy Minister`. */
export function saysMore(title: string, than: string): boolean {
  const long = modified.exec(title)?.groups;
  const short = modified.exec(than)?.groups;
  const office = short?.['office'] ?? '';
  if (long?.['modifier'] !== short?.['modifier'] || !general.has(office)) return false;
  const longer = long?.['office'] ?? '';
  return !otherOffices.has(longer) && (longer.endsWith(` ${office}`) || longer.startsWith(`${office} of `));
}

function titleOf({ title, past }: RoleMention): string {
  return past && !/^(Former|Late) /u.test(title) ? `Former ${title}` : title;
}

function moreTelling(
  telling: Telling,
  roles: ReadonlyMap<string, Role>,
  articles: ReadonlyMap<string, ReadonlySet<string>>,
): Telling {
  const { title, country, mention } = telling;
  const longer = [...roles].filter(([, role]) => role.country === country && saysMore(role.title, title));
  const role =
    longer.find(([key]) => articles.get(key)?.has(mention.evidence.article))?.[1] ??
    longer.find(([, one]) => isWithin(mention.date, one))?.[1];
  return role === undefined ? telling : { ...telling, title: role.title };
}

function isWithin(date: CalendarDate | null, { from, to }: Role): boolean {
  return date !== null && from !== null && to !== null && from <= date && date <= to;
}

function keyOf({ title, country }: Telling): string {
  return `${title}|${country}`;
}

function articlesOf(told: readonly Telling[]): Map<string, Set<string>> {
  const articles = new Map<string, Set<string>>();
  for (const telling of told) {
    const key = keyOf(telling);
    articles.set(key, (articles.get(key) ?? new Set()).add(telling.mention.evidence.article));
  }
  return articles;
}

function gathered(told: readonly Telling[]): Map<string, Role> {
  const roles = new Map<string, Role>();
  const proofs = new Set<string>();
  for (const telling of told) {
    const key = keyOf(telling);
    const { date, evidence } = telling.mention;
    const role = roles.get(key) ?? {
      ...{ title: telling.title, country: telling.country },
      ...{ from: date, to: date, evidence: [] },
    };
    roles.set(key, role);
    role.from = earliest(role.from, date);
    role.to = latest(role.to, date);
    const proof = `${key} ${evidence.article} ${evidence.start}`;
    if (!proofs.has(proof)) role.evidence.push(evidence);
    proofs.add(proof);
  }
  return roles;
}

function earliest(a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

function latest(a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
