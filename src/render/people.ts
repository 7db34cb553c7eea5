import type { CountryCode } from '../model.js';
import type { Catalogue } from './catalogue.js';
import { titles, type Title } from '../languages/titles.js';
import { countryWords, flag } from './places.js';
import { kept } from './formats.js';

/** An English role in the reader's language: `Deputy Foreign Minister` → `vice utrikesminister`. Unknown words stay. */
export function roleWords(role: string, catalogue: Catalogue, country: CountryCode | null = null): string {
  return roleOf(catalogue, `${country ?? ''} ${role}`);
}

/** By the country's code, a space and the role. */
const roleOf = kept((catalogue: Catalogue, key) => {
  const [country, role] = [key.slice(0, key.indexOf(' ')), key.slice(key.indexOf(' ') + 1)];
  return role
    .split(' and ')
    .map((part) => titleWords(part.trim(), catalogue, country))
    .join(` ${catalogue.say.and} `);
});

function titleWords(title: string, catalogue: Catalogue, country: CountryCode): string {
  if (isTitle(title)) return catalogue.titlesOf[country]?.[title] ?? catalogue.titles[title];
  for (const [word, rewrite] of Object.entries(catalogue.modifiers).sort(byLength))
    if (title.startsWith(`${word} `))
      return rewrite(titleWords(title.slice(word.length + 1), catalogue, country));
  return title;
}

/** `First Deputy` before `Deputy`. */
function byLength(a: [string, unknown], b: [string, unknown]): number {
  return b[0].length - a[0].length;
}

function isTitle(text: string): text is Title {
  return (titles as readonly string[]).includes(text);
}

/** Someone with role and country, as a meeting line names them. */
interface Named {
  official: string | null;
  name: string;
  country: CountryCode | null;
  role: string | null;
}

/** `To Lam (General Secretary, 🇻🇳)`; a country that is a side itself is `🇷🇺 Russia`. */
function participantWords(participant: Named, catalogue: Catalogue): string {
  const { country, role } = participant;
  const name = groupName(participant, catalogue);
  if (country !== null && name === countryWords(country, catalogue)) return `${flag(country)} ${name}`;
  const extra = [role && roleWords(role, catalogue, country), country && flag(country)].filter(Boolean);
  return name + (extra.length > 0 ? ` (${extra.join(', ')})` : '');
}

/** A country or a group that is a side itself is named in the reader's language; anybody else as the articles do. */
export function groupName(side: Pick<Named, 'official' | 'name' | 'country'>, catalogue: Catalogue): string {
  const { official, name, country } = side;
  const isCountry = official === null && country !== null && isCountryName(name, country);
  if (isCountry) return countryWords(country, catalogue);
  return (official === null ? catalogue.groups[name] : undefined) ?? name;
}

/** The articles' facts name countries in English. */
const english = { intl: 'en' };

function isCountryName(name: string, country: CountryCode): boolean {
  return name === country || (/^[A-Z]{2}$/.test(country) && countryWords(country, english) === name);
}

/** The sides of a meeting: people of one country together, sides with a dash between. */
export function sidesWords(participants: readonly Named[], catalogue: Catalogue): string {
  const sides = new Map<string, string[]>();
  for (const [position, participant] of participants.entries()) {
    const side = participant.country ?? `alone ${position}`;
    sides.set(side, [...(sides.get(side) ?? []), participantWords(participant, catalogue)]);
  }
  return [...sides.values()].map((names) => names.join(', ')).join(' – ');
}
