import type { Client } from 'discord.js';
import type { Archive } from '../archive.js';

/** What is watched; a part that is not there yet is absent. */
export interface Watched {
  archive?: Archive;
  client?: Client<true>;
}

/** `Status.Ready` of discord.js, which is not loaded for one number. */
const READY = 0;

/** Whether every connection to Discord's gateway is open and brings events. */
export function gatewayIsUp({ client }: Watched): boolean {
  return (
    client !== undefined &&
    client.isReady() &&
    client.ws.shards.every(({ status }) => Number(status) === READY)
  );
}

/** Articles that can be answered from; undefined while the archive is away. */
export async function loadedArticles({ archive }: Watched): Promise<number | undefined> {
  if (archive === undefined) return undefined;
  try {
    const { total } = await archive.articles(1);
    const progress = archive.progress();
    return total - (progress.total - progress.read);
  } catch {
    return undefined;
  }
}

/** Whether everything there is to answer from is there. */
export async function archiveIsLoaded(watched: Watched): Promise<boolean> {
  if ((await loadedArticles(watched)) === undefined) return false;
  const { read, total } = watched.archive?.progress() ?? { read: 0, total: 1 };
  return read >= total;
}
