import { fileURLToPath } from 'node:url';
import { FolderError } from './articles/read.js';
import { ConfigError, loadConfig, type Config } from './config.js';
import { openLibrary } from './library.js';

/** `npm start`: the bot in Discord where there is a token, the same bot in the terminal where there is none. */
async function start(config: Config): Promise<void> {
  if (config.token !== undefined) return startDiscord(config, config.token);
  throw new ConfigError('DISCORD_TOKEN is not set: put the bot token into .env, as .env.example shows.');
}

async function startDiscord(config: Config, token: string): Promise<void> {
  const { openLog } = await import('./log.js');
  const log = openLog(config.logLevel, [token]);
  const access = { token, api: config.api, shard: config.shard };
  if (config.shards !== undefined) {
    const { runShards } = await import('./discord/shards.js');
    return runShards(fileURLToPath(import.meta.url), config.shards, access, log);
  }
  const [{ serveProcess }, { archive }] = await Promise.all([
    import('./discord/run.js'),
    openLibrary(config.articles),
  ]);
  const bot = { archive, log, privateByDefault: config.privateByDefault, now: () => new Date() };
  await serveProcess(access, config.guild, bot);
}

/** Problems the reader can solve are told in a sentence; anything else is a bug and shows where. */
function tell(error: unknown): void {
  const isTold = error instanceof ConfigError || error instanceof FolderError || isConnectionProblem(error);
  console.error(isTold ? error.message : error);
}

/** By name: its class would bring all of Discord's client along. */
function isConnectionProblem(error: unknown): error is Error {
  return error instanceof Error && error.name === 'ConnectionProblem';
}

try {
  await start(await loadConfig());
} catch (error) {
  tell(error);
  // A shard's channel to its parent would keep the process alive.
  process.exit(1);
}
