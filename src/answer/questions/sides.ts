import type { Reading } from './read.js';

/** An official or a country in a question. */
export interface Side {
  /** As an option carries it: an id, a code, or the typed name where several bear it. */
  value: string;
  typed: string;
}

/** Who and where: officials, countries as sides, and the place. */
export function sidesOf(reading: Reading): {
  officials: Side[];
  countries: Side[];
  place: string | undefined;
} {
  const officials = unique(
    reading.names.map(({ typed, officials: [only, ...others] }) => ({
      value: only === undefined || others.length > 0 ? typed : only.id,
      typed,
    })),
  );
  const site = siteOf(reading);
  const countries = reading.countries
    .filter(({ from, country }) => from !== site?.from && !isTheirs(country, from, reading))
    .map(({ country }) => ({ value: country, typed: country }));
  return { officials, countries: unique(countries), place: site?.name };
}

/** Words of a title between a country and a name: `Russia’s deputy prime minister X`. */
const longestTitle = 8;

/** `Russian president Putin`: the country is told of him, and is no side of its own. */
function isTheirs(country: string, from: number, { names, countries }: Reading): boolean {
  const found = countries.find((one) => one.from === from);
  const form = found?.form;
  return names.some(
    (name) =>
      name.officials.some((official) => official.country === country) &&
      (form === 'adjective' || (name.from > from && name.from - from < longestTitle)),
  );
}

/** The city, venue or country where something took place. */
function siteOf({ places, countries, kinds, names }: Reading): { name: string; from: number } | undefined {
  const city = places.find(({ place }) => place.city !== null || place.name !== null);
  if (city !== undefined) return { name: city.place.name ?? city.place.city ?? '', from: city.from };
  const led = places.find(({ place, by }) => place.country !== null && by !== null);
  if (led?.place.country != null) return { name: led.place.country, from: led.from };
  // "Who visited Vietnam": the object of a visit is where it went.
  const object = kinds.has('visit') && countries.length === 1 ? countries[0] : undefined;
  const isObject = object?.form === 'name' && (names.length > 0 || kinds.has('who'));
  return isObject ? { name: object.country, from: object.from } : undefined;
}

function unique(sides: readonly Side[]): Side[] {
  return sides.filter((side, at) => sides.findIndex(({ value }) => value === side.value) === at);
}

/** Whose exports or imports, and the other side, by the words before the countries. */
export function directionOf(
  codes: readonly string[],
  measure: 'exports' | 'imports' | 'investment' | undefined,
  { countries }: Reading,
): { country: string | undefined; partner: string | undefined } {
  const [first, second] = codes;
  // Exports go to the partner, imports come from it.
  const lead = measure === 'imports' ? 'from' : measure === 'exports' ? 'to' : undefined;
  const led = codes.filter((code) =>
    countries.some((found) => found.country === code && found.lead !== null && found.lead === lead),
  );
  const partner = led.length === 1 ? led[0] : second;
  const country = codes.find((code) => code !== partner);
  return partner === first && second === undefined ? { country: undefined, partner } : { country, partner };
}
