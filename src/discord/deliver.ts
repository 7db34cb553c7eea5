import { setTimeout as pause } from 'node:timers/promises';
import { DiscordAPIError, RateLimitError } from 'discord.js';
import type { Bot } from './bot.js';
import type { Outcome } from './record.js';
import { excuseFor, type Sendable } from './sendable.js';
import type { Asked, Way } from './ways.js';

/** Milliseconds after which Discord is told to wait; it gives up after 3,000. */
const DEFER_AFTER = 1500;

/** Answered already, expired, or the message is gone: nobody is left to tell, as when Discord allows it too late. */
const GONE: ReadonlySet<number | string> = new Set([40060, 10062, 10015, 10008]);

/**
 * Works an answer out and sends it, with a deferral in between where it takes long.
 * Never throws: what goes wrong is logged with its cause, and the asker gets one short private reply.
 * @returns what was answered; `lost` when it could not be sent
 */
export async function deliver(
  asked: Asked,
  way: Way,
  bot: Bot,
  work: () => Promise<Sendable>,
): Promise<Outcome> {
  const excuse = excuseFor(undefined, asked.locale);
  const answer = work().catch((error: unknown) => {
    note(bot, error, 'an answer failed');
    return excuseFor(error, asked.locale);
  });
  try {
    if (await isLate(answer)) await way.defer();
    await way.send(await answer);
    return (await answer).outcome;
  } catch (error) {
    note(bot, error, 'an answer could not be sent');
    if (!isGone(error))
      await way.send(excuse).catch((again: unknown) => note(bot, again, 'no excuse either'));
    return 'lost';
  }
}

async function isLate(answer: Promise<Sendable>): Promise<boolean> {
  const timer = new AbortController();
  const late = pause(DEFER_AFTER, true, { signal: timer.signal }).catch(() => false);
  const first = await Promise.race([late, answer.then(() => false)]);
  timer.abort();
  return first;
}

function note({ log }: Bot, error: unknown, message: string): void {
  if (isGone(error)) log.warn({ err: error }, message);
  else log.error({ err: error }, message);
}

function isGone(error: unknown): boolean {
  return error instanceof RateLimitError || (error instanceof DiscordAPIError && GONE.has(error.code));
}
