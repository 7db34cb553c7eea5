import type { Room } from './clip.js';

/** Room in UTF-16 units and UTF-8 bytes; together the largest piece stays below Discord's limits. */
export const rooms = {
  heading: { chars: 150, bytes: 350 },
  subheading: { chars: 300, bytes: 650 },
  blockHeading: { chars: 100, bytes: 220 },
  line: { chars: 600, bytes: 1300 },
  label: { chars: 200, bytes: 450 },
  glance: { chars: 180, bytes: 450 },
  quote: { chars: 700, bytes: 1500 },
  notes: { chars: 300, bytes: 650 },
  piece: { chars: 2300, bytes: 4500 },
} as const satisfies Record<string, Room>;
