import type { Archive } from '../../../src/archive.js';
import { serve, type Serving } from '../../../src/discord/serve.js';
import { openLog } from '../../../src/log.js';
import type { Double } from './double.js';

export interface BotOptions {
  double: Double;
  archive: Archive;
  privateByDefault?: boolean;
  /** Server to register commands in. */
  guild?: string;
}

/** A bot that logged in to the double, and all it logged. */
export interface RunningBot extends Serving {
  /** Parsed lines of the log. */
  lines: { level: string; msg: string; err?: { message: string } }[];
}

/** Starts the real bot, with the real client, on the double. */
export async function startBot(options: BotOptions): Promise<RunningBot> {
  const { double, archive, privateByDefault = false, guild } = options;
  const lines: RunningBot['lines'] = [];
  const log = openLog('info', [double.token], { write: (line) => lines.push(JSON.parse(line)) });
  const bot = { archive, log, privateByDefault, now: () => new Date('2026-11-21T12:00:00Z') };
  const serving = await serve(
    { token: double.token, api: double.address, limit: 5000 },
    guild,
    bot,
    (problem) => lines.push({ level: 'fatal', msg: problem.message }),
  );
  return { ...serving, lines };
}
