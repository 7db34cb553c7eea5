import type { Bot } from './bot.js';

/** Pictures kept, of some 50 kB each. */
const MOST = 200;

/** Draws each picture once: the newest are kept, and whoever asks for one that is being drawn waits for the same. */
export function remembering(draw: Bot['draw'], most = MOST): Bot['draw'] {
  const known = new Map<string, ReturnType<Bot['draw']>>();
  return (spec) => {
    const key = JSON.stringify(spec);
    const drawn = known.get(key) ?? draw(spec);
    // Asked for last, it stays longest.
    known.delete(key);
    known.set(key, drawn);
    drawn.catch(() => known.delete(key));
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return drawn;
  };
}
