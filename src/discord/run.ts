import type { Client } from 'discord.js';
import { withoutSecrets } from '../config.js';
import type { Bot } from './bot.js';
import type { Access } from './client.js';
import { guardProcess } from './guard.js';
import { serve } from './serve.js';
import { Studio } from './studio.js';

/**
 * Serves until the process is told to stop. When Discord ends the connection for good,
 * says why in one sentence and leaves with code 1.
 * @param onServing told of the connection once there is one
 * @throws ConnectionProblem when the bot cannot connect in the first place
 */
export async function serveProcess(
  access: Access,
  guild: string | undefined,
  known: Omit<Bot, 'now' | 'draw'>,
  onServing: (client: Client<true>) => void = () => undefined,
): Promise<void> {
  const studio = new Studio();
  const bot: Bot = { ...known, now: () => new Date(), draw: (spec) => studio.draw(spec) };
  guardProcess(bot.log);
  const serving = await serve(access, guild, bot, (problem) => {
    console.error(withoutSecrets(problem.message));
    process.exitCode = 1;
    void leave();
  });
  let isLeaving = false;
  const leave = async () => {
    if (isLeaving) return;
    isLeaving = true;
    await serving.stop();
    await Promise.all([bot.archive.close(), studio.close()]);
    process.exit();
  };
  onServing(serving.client);
  studio.open();
  process.once('SIGINT', () => void leave());
  process.once('SIGTERM', () => void leave());
  // A shard whose parent is gone would go on alone, and nobody could stop it.
  process.once('disconnect', () => void leave());
}
