import type { Room } from './clip.js';

/** Room in UTF-16 units and bytes as sent; together the largest piece stays below Discord's limits. */
export const rooms = {
  heading: { chars: 150, bytes: 350 },
  subheading: { chars: 300, bytes: 500 },
  blockHeading: { chars: 100, bytes: 220 },
  line: { chars: 600, bytes: 1000 },
  code: { chars: 160, bytes: 240 },
  label: { chars: 200, bytes: 450 },
  glance: { chars: 180, bytes: 450 },
  quote: { chars: 700, bytes: 1200 },
  notes: { chars: 300, bytes: 400 },
  alt: { chars: 1000, bytes: 1000 },
  piece: { chars: 2300, bytes: 4000 },
} as const satisfies Record<string, Room>;
