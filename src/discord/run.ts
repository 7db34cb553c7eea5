import type { Bot } from './bot.js';
import type { Access } from './client.js';
import { guardProcess } from './guard.js';
import { serve } from './serve.js';
import { Studio } from './studio.js';

/**
 * Serves until the process is told to stop. When Discord ends the connection for good,
 * says why in one sentence and leaves with code 1.
 * @throws ConnectionProblem when the bot cannot connect in the first place
 */
export async function serveProcess(
  access: Access,
  guild: string | undefined,
  known: Omit<Bot, 'now' | 'draw'>,
): Promise<void> {
  const studio = new Studio();
  const bot: Bot = { ...known, now: () => new Date(), draw: (spec) => studio.draw(spec) };
  guardProcess(bot.log);
  const serving = await serve(access, guild, bot, (problem) => {
    console.error(problem.message);
    process.exitCode = 1;
    void leave();
  });
  const leave = async () => {
    await serving.stop();
    await Promise.all([bot.archive.close(), studio.close()]);
    process.exit();
  };
  studio.open();
  process.once('SIGINT', () => void leave());
  process.once('SIGTERM', () => void leave());
}
