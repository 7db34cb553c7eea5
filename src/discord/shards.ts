import { REST, Routes, ShardingManager, type RESTGetAPIGatewayBotResult, type Shard } from 'discord.js';
import type { Log } from '../log.js';
import { PACE, type Access } from './client.js';
import { restOptions } from './network.js';
import { patiently } from './patience.js';

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
  const recommended = await patiently(() => recommendedShards(access), log, access.pace ?? PACE);
  const totalShards = wanted === 'auto' ? recommended : wanted;
  const manager = new ShardingManager(file, { token: access.token, totalShards });
  manager.on('shardCreate', (shard) => watch(shard, manager, log));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => endAll(manager, 0));
  await manager.spawn().catch((error: unknown) => log.error({ err: error }, 'shards not all ready'));
}

/** Also shows whether the token is right before any process starts. */
async function recommendedShards({ token, api }: Access): Promise<number> {
  const rest = new REST(restOptions(api)).setToken(token);
  return ((await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult).shards;
}

function watch(shard: Shard, manager: ShardingManager, log: Log): void {
  log.info({ shard: shard.id }, 'starting');
  shard.on('error', (error) => log.error({ err: error, shard: shard.id }, 'shard error'));
  shard.on('death', () => {
    log.warn({ shard: shard.id }, 'ended');
    if (!shard.ready) endAll(manager, 1);
  });
}

function endAll({ shards }: ShardingManager, code: number): void {
  for (const shard of shards.values()) shard.process?.kill();
  process.exit(code);
}
