import type { Archive } from '../../../src/archive.js';
import type { Pace } from '../../../src/discord/backOff.js';
import type { Bot } from '../../../src/discord/bot.js';
import { serve, type Serving } from '../../../src/discord/serve.js';
import { openLog } from '../../../src/log.js';
import type { PictureSpec } from '../../../src/render/document.js';
import type { Picture } from '../../../src/render/pictures/draw.js';
import type { Double } from './double.js';

export interface BotOptions {
  double: Double;
  archive: Archive;
  privateByDefault?: boolean;
  /** Draws pictures; a single pixel unless told. */
  draw?: Bot['draw'];
  /** Server to register commands in. */
  guild?: string;
  onAnswered?: Bot['onAnswered'];
  logsQuestions?: boolean;
  /** Answers a minute for each reader; none is told to wait unless set. */
  userLimit?: number;
  /** How long to wait before trying again to reach Discord. */
  pace?: Pace;
}

/** A bot that logged in to the double, and all it logged. */
export interface RunningBot extends Serving {
  /** Parsed lines of the log. */
  lines: {
    level: string;
    msg: string;
    tries?: number;
    wait?: number;
    err?: { message: string };
    invite?: string;
    command?: string;
    outcome?: string;
  }[];
}

/** Tests do not wait a minute. */
const QUICK: Pace = { first: 50, most: 400 };

/** Drawing takes seconds and has tests of its own. */
const PIXEL = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);

/** Starts the real bot, with the real client, on the double. */
export async function startBot(options: BotOptions): Promise<RunningBot> {
  const { double, archive, privateByDefault = false, guild, pace = QUICK, userLimit = 0 } = options;
  const lines: RunningBot['lines'] = [];
  const log = openLog('info', [double.token], { write: (line) => lines.push(JSON.parse(line)) });
  const draw = async ({ type, alt }: PictureSpec): Promise<Picture> => ({
    file: `${type}.png`,
    png: PIXEL,
    alt,
  });
  const now = () => new Date('2026-11-21T12:00:00Z');
  const { onAnswered, logsQuestions } = options;
  const known = { archive, log, privateByDefault, userLimit, onAnswered, logsQuestions };
  const bot = { ...known, now, draw: options.draw ?? draw };
  const serving = await serve(
    { token: double.token, api: double.address, limit: 5000, pace },
    guild,
    bot,
    (problem) => lines.push({ level: 'fatal', msg: problem.message }),
  );
  return { ...serving, lines };
}
