import type { Client } from 'discord.js';
import { withoutSecrets } from '../config.js';
import type { Bot } from './bot.js';
import type { Access } from './client.js';
import { guardProcess } from './guard.js';
import { leaveOnSignals } from './leaving.js';
import { rehearse } from './rehearsal.js';
import { remembering } from './remembering.js';
import { serve, type Serving } from './serve.js';
import { Studio } from './studio.js';

/**
 * Serves until the process is told to stop: answers under way are finished, and a second signal ends it at once.
 * When Discord ends the connection for good, says why in one sentence and leaves with code 1.
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
  const bot: Bot = { ...known, now: () => new Date(), draw: remembering((spec) => studio.draw(spec)) };
  let serving: Serving | undefined;
  const leave = leaveOnSignals({
    isChild: access.shard !== undefined,
    end: async () => {
      await serving?.stop();
      await Promise.all([bot.archive.close(), studio.close()]);
    },
  });
  guardProcess(bot.log);
  await rehearse(bot);
  serving = await serve(access, guild, bot, (problem) => {
    console.error(withoutSecrets(problem.message));
    leave(1);
  });
  onServing(serving.client);
  studio.open();
}
