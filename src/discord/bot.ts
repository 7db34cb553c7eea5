import type { Archive } from '../archive.js';
import type { Log } from '../log.js';
import type { Answered } from './record.js';
import type { PictureSpec } from '../render/document.js';
import type { Picture } from '../render/pictures/draw.js';

/** What every interaction is answered from. */
export interface Bot {
  archive: Archive;
  log: Log;
  /** Answers are shown to the asker alone unless asked otherwise. */
  privateByDefault: boolean;
  /** Answers a minute for each user; 0: as many as they like. */
  userLimit: number;
  /** Draws off the thread that answers. */
  draw(spec: PictureSpec): Promise<Picture>;
  /** Read anew for every question. */
  now(): Date;
  /** Told of everything that was answered; absent: nobody counts. */
  onAnswered?: ((answered: Answered) => void) | undefined;
  /** The log says what was asked, not only that something was. */
  logsQuestions?: boolean | undefined;
}
