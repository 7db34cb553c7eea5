import type { Client } from 'discord.js';
import { commands } from '../commands.js';
import type { Bot } from './bot.js';
import { logIn, onLost, PACE, type Access } from './client.js';
import { commandBodies } from './definitions.js';
import { inviteOf } from './invite.js';
import { patiently } from './patience.js';
import { showProgress } from './presence.js';
import type { ConnectionProblem } from './problems.js';
import { publishIfChanged } from './publish.js';
import { route } from './router.js';
import { languages } from './words.js';

/** A bot that is answering. */
export interface Serving {
  client: Client<true>;
  /** Finishes the answers under way, but takes no new questions. */
  stop(): Promise<void>;
}

/** Milliseconds that answers under way may take when the bot is told to stop. */
const FINISHING = 4000;

/**
 * Connects, registers the commands if they changed, and answers until it is stopped. While Discord cannot be reached
 * it tries again and says so in the log.
 * @param guild server to register commands in; absent: everywhere
 * @param lost called when Discord ends the connection for good
 * @throws ConnectionProblem with one sentence on what to change
 */
export async function serve(
  access: Access,
  guild: string | undefined,
  bot: Bot,
  lost: (problem: ConnectionProblem) => void,
): Promise<Serving> {
  const pace = access.pace ?? PACE;
  const { client, hangUp } = await patiently(() => logIn(access, bot.log), bot.log, pace);
  onLost(client, lost);
  const underWay = route(client, bot);
  const hide = showProgress(client, bot.archive);
  const stop = async () => {
    hide();
    await hangUp();
    await underWay.finish(FINISHING);
    await client.destroy();
  };
  try {
    // One process is enough to register the commands for all.
    if (!access.shard?.id) await patiently(() => publish(client, guild, bot), bot.log, pace);
    bot.log.info({ bot: client.user.tag, shard: access.shard?.id, invite: inviteOf(client) }, 'ready');
  } catch (error) {
    await stop();
    throw error;
  }
  return { client, stop };
}

async function publish({ application, rest }: Client<true>, guild: string | undefined, { log }: Bot) {
  const changed = await publishIfChanged(rest, { application: application.id, guild }, bodies());
  log.info(changed ? 'commands published' : 'commands unchanged');
}

const bodies = () => commandBodies(commands, languages);
