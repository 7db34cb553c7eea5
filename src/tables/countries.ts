import type { CountryCode, Facts } from '../model.js';

/** Countries that occur in any fact, most frequent first. */
export function countriesOf({
  officials,
  meetings,
  trade,
}: Pick<Facts, 'officials' | 'meetings' | 'trade'>): CountryCode[] {
  const counts = new Map<string, number>();
  const add = (countries: Iterable<string | null>) => {
    for (const country of new Set(countries))
      if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1);
  };
  for (const { country } of officials) add([country]);
  for (const { participants } of meetings) add(participants.map((side) => side.country));
  for (const { reporter, partner } of trade) add([reporter, partner]);
  return [...counts]
    .sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))
    .map(([country]) => country);
}
