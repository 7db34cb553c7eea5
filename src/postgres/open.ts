import type { Archive } from '../archive.js';
import { PostgresArchive } from './archive.js';
import { Database } from './database.js';

/** @param url such as `postgres://user:password@host:5432/name`; it is connected to at the first question */
export function openPostgres(url: string): Archive {
  return new PostgresArchive(new Database(url));
}
