import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Upload } from './shown.js';

/** One HTTP request of the bot. */
export interface ApiRequest {
  method: string;
  /** Without `/api/v10`: `/gateway/bot`. */
  path: string;
  query: URLSearchParams;
  authorization: string;
  /** The JSON body, also when it came beside files. */
  body: unknown;
  files: Upload[];
}

const PREFIX = '/api/v10';

/** Reads JSON and multipart bodies; throws on an address outside the API. */
export async function readRequest(incoming: IncomingMessage): Promise<ApiRequest> {
  const url = new URL(incoming.url ?? '/', 'http://double');
  if (!url.pathname.startsWith(PREFIX)) throw new Error(`${url.pathname} is outside ${PREFIX}`);
  return {
    method: incoming.method ?? 'GET',
    path: decodeURIComponent(url.pathname.slice(PREFIX.length)),
    query: url.searchParams,
    authorization: incoming.headers.authorization ?? '',
    ...(await readBody(incoming)),
  };
}

async function readBody(incoming: IncomingMessage): Promise<{ body: unknown; files: Upload[] }> {
  const type = incoming.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) {
    const json = await text(incoming);
    return { body: json === '' ? undefined : JSON.parse(json), files: [] };
  }
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return readForm(Buffer.concat(chunks), type);
}

async function readForm(body: Buffer, type: string): Promise<{ body: unknown; files: Upload[] }> {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  const files: Upload[] = [];
  for (const value of form.values())
    if (typeof value !== 'string')
      files.push({ name: value.name, content: Buffer.from(await value.arrayBuffer()) });
  const json = form.get('payload_json');
  return { body: typeof json === 'string' ? JSON.parse(json) : undefined, files };
}
