import type { CountryCode } from '../../model.js';
import type { PeopleInSentence } from './mentions.js';
import type { Individual } from './persons.js';
import { postedAbroad, type RoleSpan } from './roles.js';

/** Titles that several people of one country bear at a time: "the Kenyan minister" may be another one. */
const common =
  /^(?:Minister|Minister of State|Official|Diplomat|Deputy|Chairman|Chairwoman|Director|Adviser|Secretary|Spokesperson|Senator|Member of Parliament|Head of Delegation|Head of Department|Commander|General|Governor|Mayor|Prince|Princess|Leader)$/u;

/** Several words for one office. */
const alike: Readonly<Record<string, string>> = {
  Premier: 'Prime Minister',
  'Head of Government': 'Prime Minister',
  'State President': 'President',
  'Head of State': 'President',
  'Foreign Secretary': 'Foreign Minister',
};

/** The country whose office an article names without a name, in other sentences than those that name who bears such a title. */
export function countryOfNamedOffice(
  { mentions }: Individual,
  people: readonly PeopleInSentence[],
): CountryCode | undefined {
  const own = new Set(
    mentions.flatMap(({ roles }) => roles.filter(isOpen).map(({ title }) => officeOf(title))),
  );
  if (own.size === 0) return undefined;
  const beside = new Set(mentions.map(({ at }) => at));
  const countries = new Set<CountryCode>();
  for (const [at, { loneRoles }] of people.entries())
    for (const role of loneRoles)
      if (role.country !== null && isOpen(role) && own.has(officeOf(role.title))) {
        if (beside.has(at)) return undefined;
        countries.add(role.country);
      }
  const [country] = countries;
  return countries.size === 1 ? country : undefined;
}

function isOpen(role: RoleSpan): boolean {
  return !role.past && role.several === undefined && !role.mirrored && !isCommon(role);
}

export function isCommon({ title }: RoleSpan): boolean {
  return common.test(title);
}

function officeOf(title: string): string {
  if (postedAbroad.test(title)) return 'Ambassador';
  return alike[title] ?? title;
}
