import { fileURLToPath } from 'node:url';
import { loadConfig, withoutSecrets, type Config } from './config.js';
import type { Health } from './health/server.js';
import type { Log } from './log.js';
import { openServing } from './openArchive.js';
import type { Listener } from './reading/follow.js';
import { progressBar } from './terminal/progress.js';
import { secretsOf } from './secrets.js';
import { endOnCrash, plainSentence, shownFailure } from './terminal/failures.js';

/** Milliseconds to wait for a folder to be read whole before the bot serves what there is. */
const patience = 1000;

/** `npm start`: the bot in Discord where there is a token, the same bot in the terminal where there is none. */
async function start(config: Config): Promise<void> {
  if (config.token !== undefined) return startDiscord(config, config.token);
  console.error(
    'DISCORD_TOKEN is not set, so the bot opens here in the terminal; README.md tells how to connect it.',
  );
  await startConsole(config);
}

async function startConsole(config: Config): Promise<void> {
  const { openConsole } = await import('./terminal/console.js');
  const { archive, whole } = await openServing(config, { onProgress: progressBar() }, silent);
  await whole;
  const code = await openConsole(archive, { input: process.stdin, output: process.stdout });
  await archive.close();
  // A script is told what the last answer was; a person who leaves has done nothing wrong.
  process.exitCode = process.stdin.isTTY ? 0 : code;
}

async function startDiscord(config: Config, token: string): Promise<void> {
  const { openLog } = await import('./log.js');
  const log = openLog(config.logLevel, secretsOf(config));
  const access = { token, api: config.api, shard: config.shard };
  if (config.shards !== undefined) {
    const { runShards } = await import('./discord/shards.js');
    return runShards(fileURLToPath(import.meta.url), config.shards, access, log);
  }
  const health = await openHealthOf(config, log);
  const heard = listener(log, health);
  const { archive, whole } = await openServing(config, { onProgress: progressBar() }, heard);
  // A folder that cannot be read is told before anybody is connected; a large one is read while the bot serves.
  await Promise.race([whole, new Promise((go) => setTimeout(go, patience))]);
  whole.catch((error: unknown) => log.error(plainSentence(error)));
  if (health) health.watched.archive = archive;
  const { serveProcess } = await import('./discord/run.js');
  const { privateByDefault, userLimit, logsQuestions } = config;
  const bot = { archive, log, privateByDefault, userLimit, logsQuestions, onAnswered: health?.countAnswer };
  // From now on errors that nobody caught are logged and survived.
  letLive();
  await serveProcess(access, config.guild, bot, (client) => {
    if (health) health.watched.client = client;
  });
}

/** A person who types is not interrupted: `/sources` tells of files that are broken. */
const silent: Listener = { told: () => undefined, failed: () => undefined };

/** Logs and counts what happens to the folder. */
function listener(log: Log, health: Health | undefined): Listener {
  return {
    told: ({ articles, kept }) => {
      log.info({ articles }, 'the folder was read again');
      for (const { file, reason } of kept) log.warn({ file }, reason);
      health?.countReload('done');
    },
    failed: (error) => {
      log.error(plainSentence(error));
      health?.countReload('failed');
    },
  };
}

/** Only who wants to be watched pays for it. */
async function openHealthOf({ health: wanted }: Config, log: Log): Promise<Health | undefined> {
  if (wanted === undefined) return undefined;
  const { openHealth } = await import('./health/server.js');
  const health = await openHealth(wanted);
  log.info({ address: health.address }, 'health is served');
  return health;
}

/** Told by its name: its class would bring all of Discord's client along. */
function isConnectionProblem(error: unknown): error is Error {
  return error instanceof Error && error.name === 'ConnectionProblem';
}

const letLive = endOnCrash();
try {
  await start(await loadConfig());
} catch (error) {
  console.error(isConnectionProblem(error) ? withoutSecrets(error.message) : shownFailure(error));
  // A shard's channel to its parent would keep the process alive.
  process.exit(1);
}
