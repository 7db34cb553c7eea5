import { setTimeout as pause } from 'node:timers/promises';
import { REST, Routes, ShardingManager, type RESTGetAPIGatewayBotResult } from 'discord.js';
import type { Log } from '../log.js';
import { PACE, type Access } from './client.js';
import { Crew } from './crew.js';
import { leaveOnSignals } from './leaving.js';
import { restOptions } from './network.js';
import { patiently } from './patience.js';

/** Milliseconds between two logins; Discord asks for five seconds. */
const BETWEEN_LOGINS = 5500;

/**
 * Runs `file` in several processes, each serving a part of the servers. A process that dies is started again,
 * unless it never got ready: then all end with code 1, since it said why and would only say it again.
 * @throws ConnectionProblem with one sentence on what to change
 */
export async function runShards(
  file: string,
  wanted: 'auto' | number,
  access: Access,
  log: Log,
): Promise<void> {
  const crew = new Crew(log, access.pace ?? PACE, () => leave(1));
  const leave = leaveOnSignals({ isChild: false, end: () => crew.end(), endAtOnce: () => crew.kill() });
  const recommended = await patiently(() => recommendedShards(access), log, access.pace ?? PACE);
  const totalShards = wanted === 'auto' ? recommended : wanted;
  const manager = new ShardingManager(file, { token: access.token, totalShards, respawn: false });
  for (let id = 0; id < totalShards; id++) {
    const shard = manager.createShard(id);
    const ready = new Promise<void>((go) => shard.once('ready', go));
    crew.start(shard);
    await Promise.all([ready, pause(BETWEEN_LOGINS)]);
  }
}

/** Also shows whether the token is right before any process starts. */
async function recommendedShards({ token, api }: Access): Promise<number> {
  const rest = new REST(restOptions(api)).setToken(token);
  return ((await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult).shards;
}
