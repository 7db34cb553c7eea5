import { ActivityType, Events, type Client } from 'discord.js';
import type { Archive } from '../archive.js';
import { catalogueFor } from '../render/catalogues/index.js';

/** Milliseconds between two looks; Discord takes five presences in twenty seconds. */
const INTERVAL = 5000;

/**
 * Shows how far reading has come, and then how many articles there are, as reloads change it.
 * @returns how to stop showing it
 */
export function showProgress(client: Client<true>, archive: Archive): () => void {
  const words = catalogueFor('en').bot;
  let shown = '';
  const show = () => {
    const { read, total } = archive.progress();
    const state = read >= total ? words.ready(read) : words.reading(read, total);
    if (state === shown) return;
    shown = state;
    client.user.setPresence({ activities: [{ type: ActivityType.Custom, name: 'articles', state }] });
  };
  const showAnew = () => {
    shown = '';
    show();
  };
  // A session of its own starts without what the one before showed.
  client.on(Events.ShardReady, showAnew);
  const timer = setInterval(show, INTERVAL).unref();
  show();
  return () => {
    clearInterval(timer);
    client.off(Events.ShardReady, showAnew);
  };
}
