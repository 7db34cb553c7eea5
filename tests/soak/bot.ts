import { rehearse } from '../../src/discord/rehearsal.js';
import { remembering } from '../../src/discord/remembering.js';
import { serve } from '../../src/discord/serve.js';
import { Studio } from '../../src/discord/studio.js';
import { openLibrary } from '../../src/library.js';
import { openLog } from '../../src/log.js';
import { Stopwatch, type Time } from './stopwatch.js';

/** The bot in a process of its own, measured: `take` gives the times and the heap since the last one. */

/** What the process tells when it is asked. */
export interface Taken {
  times: Time[];
  /** Bytes after a collection of garbage. */
  heap: number;
  /** Milliseconds of processor time, all threads. */
  processor: number;
  /** Lines of the log that tell of trouble. */
  troubles: string[];
}

const [, , token = '', api = ''] = process.argv;
const troubles: string[] = [];
const log = openLog('warn', [token], { write: (line) => troubles.push(line) });
const { archive } = await openLibrary('seeds');
const studio = new Studio();
studio.open();
const bot = {
  ...{ archive, log, privateByDefault: false, userLimit: 60 },
  now: () => new Date(),
  draw: remembering((spec) => studio.draw(spec)),
};
await rehearse(bot);
const { client } = await serve({ token, api }, undefined, bot, ({ message }) => troubles.push(message));
const stopwatch = new Stopwatch(client);

process.on('message', () => {
  global.gc?.();
  global.gc?.();
  const { user, system } = process.cpuUsage();
  const taken: Taken = {
    times: stopwatch.take(),
    heap: process.memoryUsage().heapUsed,
    processor: (user + system) / 1000,
    troubles: troubles.splice(0),
  };
  process.send?.(taken);
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
