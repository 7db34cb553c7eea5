import { REST, Routes, type RESTGetCurrentApplicationResult } from 'discord.js';
import { commands } from '../commands.js';
import { ConfigError, loadConfig, withoutSecrets, type Config } from '../config.js';
import { endOnCrash } from '../terminal/failures.js';
import { commandBodies } from './definitions.js';
import { restOptions } from './network.js';
import { connectionProblem } from './problems.js';
import { publishCommands } from './publish.js';
import { languages } from './words.js';

/** `npm run register`: publishes the commands, whether they changed or not. */
async function register({ token, guild, api }: Config): Promise<string> {
  if (token === undefined)
    throw new ConfigError('DISCORD_TOKEN is not set: put the bot token into .env, as .env.example shows.');
  const rest = new REST(restOptions(api)).setToken(token);
  const { id } = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult;
  const bodies = commandBodies(commands, languages);
  await publishCommands(rest, { application: id, guild }, bodies);
  return `Published ${bodies.length} commands ${guild === undefined ? 'globally' : `in the server ${guild}`}.`;
}

endOnCrash();
try {
  console.log(await register(await loadConfig()));
} catch (error) {
  const known = error instanceof ConfigError ? error : connectionProblem(error);
  console.error(withoutSecrets(known.message));
  process.exitCode = 1;
}
