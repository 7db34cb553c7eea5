import { fold } from '../search/fold.js';
import type { Facts } from '../model.js';
import { personOf } from './official.js';
import type { Sighting } from './reasons.js';

/** What is known before anything is told. */
export const nothingKnown: Facts = { officials: [], meetings: [], trade: [], statements: [] };

/** Everybody known as one person of one article, as whom all that is told of him or her is compared with. */
export function sightingsOfKnown({ officials, meetings }: Facts): Sighting[] {
  const names = new Map(officials.map(({ id, name }) => [id, fold(name)]));
  const met = new Map<string, Set<string>>(officials.map(({ id }) => [id, new Set()]));
  for (const { participants } of meetings)
    for (const { official } of participants)
      for (const { official: other } of participants)
        if (official !== null && other !== null && other !== official)
          met.get(official)?.add(names.get(other) ?? '');
  return officials.map((official) => ({
    article: official.evidence[0]?.article ?? '',
    // A name chosen before is not chosen again.
    language: 'en',
    person: personOf(official),
    met: met.get(official.id) ?? new Set(),
  }));
}
