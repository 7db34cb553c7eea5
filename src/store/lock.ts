import { open, rename, rm, stat, utimes } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds between two signs of life of who holds a lock, until one without them counts as left behind, and between two looks. */
const times = { beat: 2000, dead: 20_000, look: 500 };

/**
 * Does something that one process at a time may do: waits while another one, of this machine or of one that shares the
 * directory, holds the lock. What a process leaves behind that was killed is not waited for.
 * @param path of the file that stands for the lock
 * @param isDone asked before each wait and again once the lock is there: what another one has done need not be done again
 */
export async function alone(
  path: string,
  work: () => Promise<void>,
  isDone: () => Promise<boolean>,
): Promise<void> {
  while (!(await taken(path))) {
    if (await isDone()) return;
    await pause(times.look);
  }
  const beating = setInterval(() => void beat(path), times.beat).unref();
  try {
    if (!(await isDone())) await work();
  } finally {
    clearInterval(beating);
    await rm(path, { force: true });
  }
}

/** Takes the lock where it is free. A directory that cannot be written to has no locks: then everybody works. */
async function taken(path: string): Promise<boolean> {
  try {
    await (await open(path, 'wx')).close();
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) return true;
  }
  if (await isAlive(path)) return false;
  // Of several who find it left behind, one moves it away.
  const away = `${path}.${process.pid}`;
  const isMine = await rename(path, away).then(
    () => true,
    () => false,
  );
  if (isMine) await rm(away, { force: true });
  return false;
}

async function isAlive(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs < times.dead;
}

async function beat(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now).catch(() => undefined);
}
