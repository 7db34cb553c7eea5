import { FolderError } from './articles/read.js';
import { ConfigError, loadConfig, type Config } from './config.js';
import { openLibrary } from './library.js';

/** `npm start`: the bot in Discord where there is a token, the same bot in the terminal where there is none. */
async function start(config: Config): Promise<void> {
  if (config.token !== undefined) return startDiscord(config, config.token);
  throw new ConfigError('DISCORD_TOKEN is not set: put the bot token into .env, as .env.example shows.');
}

async function startDiscord(config: Config, token: string): Promise<void> {
  const [{ serveProcess }, { openLog }] = await Promise.all([import('./discord/run.js'), import('./log.js')]);
  const log = openLog(config.logLevel, [token]);
  const { archive } = await openLibrary(config.articles);
  const bot = { archive, log, privateByDefault: config.privateByDefault, now: () => new Date() };
  await serveProcess({ token, api: config.api }, config.guild, bot);
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
  process.exitCode = 1;
}
