import type { CountryCode, Place } from '../model.js';
import type { Catalogue } from './catalogue.js';
import { displayNames, kept } from './formats.js';

/** `Russia` in the reader's language; the code itself where Intl knows no name. */
export function countryWords(country: CountryCode, catalogue: Pick<Catalogue, 'intl'>): string {
  return isCode(country) ? regionName(catalogue, country) : country;
}

const regionName = kept(
  ({ intl }: Pick<Catalogue, 'intl'>, country) =>
    displayNames(intl, { type: 'region' }).of(country) ?? country,
);

/** The flag made of regional letters: 🇻🇳. Terminals without emoji show the two letters. */
export function flag(country: CountryCode): string {
  if (!isCode(country)) return country;
  return String.fromCodePoint(...[...country].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 65));
}

/** `🇷🇺 Russia` */
export function flagAndCountry(country: CountryCode, catalogue: Catalogue): string {
  return `${flag(country)} ${countryWords(country, catalogue)}`;
}

/** `the Kremlin, Moscow`; the country where nothing nearer is known. */
export function placeWords(place: Place, catalogue: Catalogue): string {
  const near = [place.name, place.city].filter((name) => name !== null);
  if (near.length === 0) return place.country === null ? '' : countryWords(place.country, catalogue);
  return near.map((name) => catalogue.places[name] ?? name).join(', ');
}

function isCode(country: CountryCode): boolean {
  return /^[A-Z]{2}$/.test(country);
}
