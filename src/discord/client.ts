import { once } from 'node:events';
import { Client, Events, GatewayIntentBits, Partials, type ClientOptions } from 'discord.js';
import type { Log } from '../log.js';
import type { Pace } from './backOff.js';
import { sparingCaches } from './caches.js';
import { restOptions } from './network.js';
import { ConnectionProblem, connectionProblem } from './problems.js';
import { Reconnecting } from './reconnecting.js';

/** What it takes to reach Discord. */
export interface Access {
  token: string;
  /** Another REST address, ending in `/api`; absent: Discord's own. */
  api?: string | undefined;
  /** The part of the servers this process serves; absent: all, in as many connections as Discord wants. */
  shard?: { id: number; count: number } | undefined;
  /** Milliseconds a login may take: some refusals let it hang for ever. */
  limit?: number;
  /** How long to wait before trying again to reach Discord. */
  pace?: Pace;
}

const LOGIN_LIMIT = 30_000;

/** Discord allows 1,000 logins a day: at this pace an outage of a day takes them not nearly. */
export const PACE: Pace = { first: 500, most: 60_000 };

/** WebSocket close code of a connection that the bot itself ended. */
const NORMAL_CLOSURE = 1000;

/** Nothing privileged: mentions and direct messages carry their words without MessageContent. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

function clientOptions({ api, shard }: Access, { strategy }: Reconnecting): ClientOptions {
  return {
    // Told in any case: discord.js would read an environment variable that means something else here.
    ...(shard ? { shards: [shard.id], shardCount: shard.count } : { shards: 'auto' as const }),
    intents: INTENTS,
    makeCache: sparingCaches(),
    // Direct-message channels are never announced beforehand.
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    // A question deleted meanwhile is answered without pointing at it.
    failIfNotExists: false,
    rest: restOptions(api),
    ws: { buildStrategy: strategy },
  };
}

/** A client that is in. */
export interface Connection {
  client: Client<true>;
  /** Leaves the gateway, so that nothing more arrives; what did can still be answered until the client is destroyed. */
  hangUp(): Promise<void>;
}

/**
 * Logs in and waits until the bot is ready.
 * @throws ConnectionProblem with one sentence on what to change
 */
export async function logIn(access: Access, log: Log): Promise<Connection> {
  const reconnecting = new Reconnecting(log, access.pace ?? PACE);
  const client = new Client(clientOptions(access, reconnecting));
  watch(client, log);
  try {
    await within(access.limit ?? LOGIN_LIMIT, ready(client, access.token));
  } catch (error) {
    await reconnecting.end();
    await client.destroy();
    throw connectionProblem(error);
  }
  if (!client.isReady()) throw new ConnectionProblem('Discord ended the connection during the login.', true);
  return { client, hangUp: () => reconnecting.end() };
}

async function ready(client: Client, token: string): Promise<void> {
  const announced = once(client, Events.ClientReady);
  await Promise.all([client.login(token), announced]);
}

/** Tells when Discord ended the connection for good: a token reset, an intent taken away. */
export function onLost(client: Client, lost: (problem: ConnectionProblem) => void): void {
  client.on(Events.ShardDisconnect, ({ code }) => {
    const isOurs = code === NORMAL_CLOSURE;
    if (!isOurs) lost(connectionProblem(Object.assign(new Error(`closed with ${code}`), { code })));
  });
  client.on(Events.Invalidated, () =>
    lost(new ConnectionProblem('Discord ended the session for good.', false)),
  );
}

/** A client's error events without a listener would end the program. */
function watch(client: Client, log: Log): void {
  client.on(Events.Error, (error) => log.error({ err: error }, 'client error'));
  client.on(Events.ShardError, (error, shard) => log.warn({ err: error, shard }, 'connection error'));
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'reconnecting'));
  client.on(Events.ShardResume, (shard) => log.info({ shard }, 'resumed'));
  client.on(Events.Warn, (message) => log.warn(message));
  client.on(Events.Debug, (message) => log.debug(message));
}

async function within(limit: number, work: Promise<void>): Promise<void> {
  const late = new ConnectionProblem(
    `Discord did not let the bot in within ${limit / 1000} seconds: check the network, and DISCORD_API in .env if you set it.`,
    true,
  );
  let timer: NodeJS.Timeout | undefined;
  const alarm = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late), limit);
  });
  try {
    await Promise.race([work, alarm]);
  } finally {
    clearTimeout(timer);
  }
}
