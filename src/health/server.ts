import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { Config } from '../config.js';
import { openMetrics, type Metrics } from './metrics.js';
import { archiveIsLoaded, gatewayIsUp, type Watched } from './state.js';

/** A page for whoever watches over the bot. */
interface Page {
  status: number;
  text: string;
  type: string;
}

/** What the bot tells of itself over HTTP. */
export interface Health extends Pick<Metrics, 'countAnswer' | 'countReload'> {
  /** Filled in as the bot starts up. */
  watched: Watched;
  /** Such as `http://127.0.0.1:9100`. */
  address: string;
  close(): void;
}

/**
 * Serves `/live`, `/ready` and `/metrics`.
 * @throws Error of the operating system when the port is taken or the host is not this machine's
 */
export async function openHealth({ host, port }: NonNullable<Config['health']>): Promise<Health> {
  const watched: Watched = {};
  const metrics = openMetrics(watched);
  const server = createServer(({ method, url }, response) => {
    void pageAt(method ?? '', url ?? '', watched, metrics).then((page) => send(response, page));
  });
  server.listen(port, host);
  await once(server, 'listening');
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  const { countAnswer, countReload } = metrics;
  return { watched, address: addressOf(server.address()), close, countAnswer, countReload };
}

function addressOf(bound: ReturnType<ReturnType<typeof createServer>['address']>): string {
  if (bound === null || typeof bound === 'string') return '';
  const { address, family, port } = bound;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

async function pageAt(method: string, url: string, watched: Watched, metrics: Metrics): Promise<Page> {
  if (method !== 'GET' && method !== 'HEAD') return told(405, { problem: 'only GET and HEAD' });
  const [path] = url.split('?');
  if (path === '/live') return told(200, { live: true });
  if (path === '/ready') return readiness(watched);
  if (path === '/metrics') return { status: 200, text: await metrics.text(), type: metrics.contentType };
  return told(404, { pages: ['/live', '/ready', '/metrics'] });
}

/** Ready once everything is read and Discord sends events; otherwise what is missing is false. */
async function readiness(watched: Watched): Promise<Page> {
  const state = { archive: await archiveIsLoaded(watched), gateway: gatewayIsUp(watched) };
  const ready = state.archive && state.gateway;
  return told(ready ? 200 : 503, { ready, ...state });
}

function told(status: number, what: object): Page {
  return { status, text: `${JSON.stringify(what)}\n`, type: 'application/json' };
}

function send(response: ServerResponse, { status, text, type }: Page): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  // Node leaves the body of an answer to HEAD out.
  response.end(text);
}
