import type { Archive } from '../archive.js';
import type { Log } from '../log.js';

/** What every interaction is answered from. */
export interface Bot {
  archive: Archive;
  log: Log;
  /** Answers are shown to the asker alone unless asked otherwise. */
  privateByDefault: boolean;
  /** Read anew for every question. */
  now(): Date;
}
