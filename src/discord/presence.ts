import { ActivityType, type Client } from 'discord.js';
import type { Archive } from '../archive.js';
import { catalogueFor } from '../render/catalogues/index.js';

/** Milliseconds between two looks; Discord takes five presences in twenty seconds. */
const INTERVAL = 5000;

/** Shows how far reading has come until it is done. @returns how to stop showing it */
export function showProgress({ user }: Client<true>, archive: Archive): () => void {
  const words = catalogueFor('en').bot;
  const show = () => {
    const { read, total } = archive.progress();
    const isDone = read >= total;
    const state = isDone ? words.ready(read) : words.reading(read, total);
    user.setPresence({ activities: [{ type: ActivityType.Custom, name: 'articles', state }] });
    if (isDone) clearInterval(timer);
  };
  const timer = setInterval(show, INTERVAL).unref();
  show();
  return () => clearInterval(timer);
}
