import { setTimeout as pause } from 'node:timers/promises';
import type { Document } from '../render/document.js';
import type { Picture } from '../render/pictures/draw.js';
import type { Bot } from './bot.js';

/** Milliseconds an answer waits for its picture; it says the same without. */
const PATIENCE = 4000;

/** The picture of an answer, or none where it has none, cannot be drawn or takes too long. Never throws. */
export async function pictureFor({ picture }: Document, { draw, log }: Bot): Promise<Picture | undefined> {
  if (picture === undefined) return undefined;
  const timer = new AbortController();
  const late = pause(PATIENCE, undefined, { signal: timer.signal }).catch(() => undefined);
  const drawn = draw(picture).catch((error: unknown) => {
    log.warn({ err: error, picture: picture.type }, 'a picture could not be drawn');
    return undefined;
  });
  const first = await Promise.race([drawn, late]);
  timer.abort();
  return first;
}
