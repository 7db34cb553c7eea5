import type { MemoryArchive } from '../../src/memory.js';
import { archiveOf, article, meeting, official, proof, side } from '../builders.js';

const host = official('Amara Okello', 'UG', { aliases: ['Okello'], mentions: 90 });
const guests = ['Ida Brandvold', 'Ravi Menon', 'Lucía Ferreyra'].map((name, at) =>
  official(name, ['NO', 'IN', 'AR'][at] ?? null),
);

/** An archive whose `/meetings of` and `/meetings list` take many pages. */
export const crowded: MemoryArchive = archiveOf(
  {
    officials: [host, ...guests],
    meetings: Array.from({ length: 120 }, (_, at) => {
      const guest = guests[at % guests.length] ?? host;
      const day = `20${String(10 + Math.floor(at / 12))}-${String((at % 12) + 1).padStart(2, '0')}-15`;
      return meeting(`m-${at}`, [side(host), side(guest)], day, {
        evidence: [proof('a1', `On that day Okello received visitor number ${at}.`)],
      });
    }),
    trade: [],
    statements: [],
  },
  [article('a1')],
  [],
);
