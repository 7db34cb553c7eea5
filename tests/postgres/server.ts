import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

const run = promisify(execFile);

/** A PostgreSQL of the tests' own, with nothing in it. */
export interface Server {
  /** The address of a new, empty database. */
  freshUrl(): Promise<string>;
  /** Ends the server at once, as a crash would; `start` brings it back with its data. */
  crash(): Promise<void>;
  start(): Promise<void>;
  /** Ends it and deletes its data. */
  remove(): Promise<void>;
}

/** Where PostgreSQL's programs are: Debian keeps them out of the path. Undefined where it is not installed. */
export const binaries: string | undefined = [
  ...versionsIn('/usr/lib/postgresql').map((version) => `/usr/lib/postgresql/${version}/bin`),
  ...(process.env['PATH'] ?? '').split(delimiter),
].find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))));

function versionsIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort((a, b) => Number(b) - Number(a)) : [];
}

/** PostgreSQL refuses to run as root; then it runs as whoever owns nothing. */
function runner(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

/** Starts a server with its own data folder on a free port of this machine. */
export async function startServer(): Promise<Server> {
  if (binaries === undefined) throw new Error('PostgreSQL is not installed');
  const folder = binaries;
  const as = runner();
  const directory = await mkdtemp(join(tmpdir(), 'briefing-postgres-'));
  if (as.uid !== undefined && as.gid !== undefined) await chown(directory, as.uid, as.gid);
  const options = ['-D', directory, '-U', 'tester', '-A', 'trust', '-E', 'UTF8', '--no-sync'];
  await run(join(folder, 'initdb'), [...options, '--locale=C.UTF-8'], { ...as, cwd: directory });
  const port = await freePort();
  const urlOf = (name: string) => `postgres://tester@127.0.0.1:${port}/${name}`;
  let server: ChildProcess | undefined;

  const start = async () => {
    const quick = ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='];
    server = spawn(join(folder, 'postgres'), ['-D', directory, '-p', String(port), ...quick], {
      ...as,
      cwd: directory,
      stdio: 'ignore',
    });
    await untilReady(urlOf('postgres'));
  };
  const crash = async () => {
    if (server === undefined || server.exitCode !== null) return;
    const ended = once(server, 'exit');
    server.kill('SIGQUIT');
    await ended;
  };
  await start();
  let databases = 0;
  return {
    start,
    crash,
    freshUrl: async () => {
      const name = `test_${databases++}`;
      await query(urlOf('postgres'), `create database ${name}`);
      return urlOf(name);
    },
    remove: async () => {
      await crash();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

async function untilReady(url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    try {
      await query(url, 'select 1');
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error('PostgreSQL did not start');
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
