import type { CountryCode } from '../model.js';
import type { Title } from './titles.js';

/** Monarchies, and countries whose head of state bears another title than a president’s: the Swiss one is “of the Confederation”. */
const withoutPresident = codes(`
  GB CA AU NZ JM BS BZ GD LC VC KN AG PG SB TV SE NO DK NL BE LU LI MC JP TH MY KH BT SA QA KW BH OM JO MA LS SZ TO VA CH
`);

/** Countries whose president leads the government himself. */
const withoutPremier = codes(`
  US BR MX AR CL CO VE EC BO PY UY CR GT HN NI PA SV DO ID PH ZA NG GH ZM ZW AO BW CY MW SL LR GM BJ TR IR KM MV PW FM
  MH KI TM SY CH VA EU
`);

/** Countries with a king or a queen of their own. */
const withKing = codes('GB SE NO DK NL BE ES JO SA BH MA TH KH BT LS SZ TO MY');

/** Countries with a chancellor at the head of the government. */
const withChancellor = codes('DE AT');

const presidents: ReadonlySet<string> = new Set<Title>(['President', 'State President', 'Vice President']);
const premiers: ReadonlySet<string> = new Set<Title>(['Prime Minister', 'Deputy Prime Minister']);
const kings: ReadonlySet<string> = new Set<Title>(['King', 'Queen']);
const royals: ReadonlySet<string> = new Set<Title>(['King', 'Queen', 'Crown Prince', 'Crown Princess']);

/** Whether a country has such an office: only forms of state that last are known here. */
export function hasOffice(country: CountryCode, title: string): boolean {
  if (presidents.has(title)) return !withoutPresident.has(country);
  if (premiers.has(title)) return !withoutPremier.has(country);
  if (kings.has(title)) return withKing.has(country);
  return title !== 'Chancellor' || withChancellor.has(country);
}

/** Whether a title is one of a king’s house, and the country has a king. */
export function isRoyalOf(country: CountryCode, title: string): boolean {
  return royals.has(title) && withKing.has(country);
}

/** Whether a country has a king or a queen. */
export function isKingdom(country: CountryCode): boolean {
  return withKing.has(country);
}

function codes(list: string): ReadonlySet<CountryCode> {
  return new Set(list.trim().split(/\s+/u));
}
