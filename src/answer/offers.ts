import type { Archive } from '../archive.js';
import type { CountryCode, Official } from '../model.js';
import { formsOf } from '../search/fold.js';
import type { OptionKind } from './command.js';

/** A value to choose while typing, and how the reader sees it. */
export interface Offer {
  /** An official's id or a country's code. */
  value: string;
  /** `Sergey Lavrov · Russia` */
  label: string;
}

/** Offers made at most; Discord shows 25. */
const most = 25;

/** Countries whose officials are offered before anything is typed. */
const topCountries = 8;

/** A country's name in the reader's language. */
type NameOf = (country: CountryCode) => string;

/** What an option offers for what was typed so far; before that, what is mentioned most. */
export async function offersFor(
  kind: OptionKind,
  typed: string,
  archive: Archive,
  nameOf: NameOf,
): Promise<Offer[]> {
  switch (kind) {
    case 'official':
      return officialOffers(typed, archive, nameOf);
    case 'country':
      return countryOffers(typed, archive, nameOf);
    case 'party':
    case 'subject':
      return partyOffers(typed, archive, nameOf);
    default:
      return [];
  }
}

async function partyOffers(typed: string, archive: Archive, nameOf: NameOf): Promise<Offer[]> {
  const countries = await countryOffers(typed, archive, nameOf);
  const officials = await officialOffers(typed, archive, nameOf);
  const few = typed.trim() === '' ? countries.slice(0, topCountries) : countries;
  return [...few, ...officials].slice(0, most);
}

async function officialOffers(typed: string, archive: Archive, nameOf: NameOf): Promise<Offer[]> {
  const officials = typed.trim() === '' ? await mostMentioned(archive) : await named(typed, archive);
  return officials.map(({ id, name, country }) => ({
    value: id,
    label: country === null ? name : `${name} · ${nameOf(country)}`,
  }));
}

async function named(typed: string, archive: Archive): Promise<Official[]> {
  return (await archive.findOfficials(typed, most)).map(({ official }) => official);
}

async function mostMentioned(archive: Archive): Promise<Official[]> {
  const countries = (await archive.countries()).slice(0, topCountries);
  const groups = await Promise.all(countries.map((country) => archive.officialsOf(country, most)));
  return groups
    .flat()
    .sort((a, b) => b.mentions - a.mentions)
    .slice(0, most);
}

/** Countries with a word of their name, or the code, that begins as typed. */
async function countryOffers(typed: string, archive: Archive, nameOf: NameOf): Promise<Offer[]> {
  const wanted = folded(typed);
  const offers = (await archive.countries()).map((value) => ({ value, label: nameOf(value) }));
  return offers
    .filter(({ value, label }) => [value, label].some((name) => ` ${folded(name)}`.includes(` ${wanted}`)))
    .slice(0, most);
}

function folded(text: string): string {
  return formsOf(text).join(' ');
}
