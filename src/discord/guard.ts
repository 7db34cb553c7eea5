import type { Log } from '../log.js';

/**
 * Keeps the bot alive: discord.js throws inside its gateway handler when an event is malformed,
 * where no caller could catch it.
 */
export function guardProcess(log: Log): void {
  process.on('uncaughtException', (error) => log.error({ err: error }, 'uncaught'));
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled'));
}
