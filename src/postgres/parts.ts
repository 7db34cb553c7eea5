import type { ClientBase } from 'pg';
import { ConfigError } from '../config.js';
import type { VocabularyRow } from './tables.js';

/** Bytes in one row. */
const partSize = 1 << 20;

/** What the table of words holds, each from its own part on. */
const firstParts = { passages: 0, names: 1_000_000 };
const mostParts = 1_000_000;
export type Vocabularies = keyof typeof firstParts;

export function* partsOf(what: Vocabularies, bytes: Uint8Array<ArrayBuffer>): Generator<VocabularyRow> {
  for (let part = 0; part * partSize < bytes.length; part++) {
    const piece = Buffer.from(bytes.subarray(part * partSize, (part + 1) * partSize));
    yield { part: firstParts[what] + part, bytes: piece.toString('base64') };
  }
}

/** Read part by part: all of them at once would take their room several times. */
export async function bytesIn(client: ClientBase, what: Vocabularies): Promise<Uint8Array<ArrayBuffer>> {
  const first = firstParts[what];
  const { rows } = await client.query<{ parts: number; size: number }>(
    `select count(*)::int as parts, coalesce(sum(octet_length(bytes)), 0)::int as size
     from briefing.vocabulary where part between $1 and $2`,
    [first, first + mostParts - 1],
  );
  const { parts = 0, size = 0 } = rows[0] ?? {};
  const bytes = new Uint8Array(size);
  let at = 0;
  for (let part = first; part < first + parts; part++) {
    const found = await client.query<{ bytes: Buffer }>(
      'select bytes from briefing.vocabulary where part = $1',
      [part],
    );
    const piece = found.rows[0]?.bytes ?? Buffer.alloc(0);
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** @throws ConfigError where the bytes are of another version */
export function trusted<T>(stored: T | undefined): T {
  if (stored === undefined)
    throw new ConfigError(
      'The search index in the database was written by another version of this program: run npm run load.',
    );
  return stored;
}
