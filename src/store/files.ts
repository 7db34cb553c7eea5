import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';

/** Where what is known of a folder is kept between starts. */
export interface StorePlace {
  directory: string;
  /** Starts the name of every file that belongs to the folder. */
  name: string;
}

export function placeOf(directory: string, folder: string): StorePlace {
  const name = createHash('sha1').update(resolve(folder)).digest('hex').slice(0, 12);
  return { directory, name };
}

/** Indexes, and the name of the file of rows that they belong to. */
export function indexFile({ directory, name }: StorePlace): string {
  return join(directory, `store-${name}.index`);
}

/** The rows that an index of that id reads. Each store has its own file: who still reads an old one goes on doing so. */
export function rowsFile({ directory, name }: StorePlace, id: string): string {
  return join(directory, `store-${name}-${id}.rows`);
}

/** Stands while a process makes the store. */
export function lockFile({ directory, name }: StorePlace): string {
  return join(directory, `store-${name}.lock`);
}

/** What the folder was like when the store was written. */
export function manifestFile({ directory, name }: StorePlace): string {
  return join(directory, `store-${name}.manifest`);
}
