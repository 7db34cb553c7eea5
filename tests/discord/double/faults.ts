import type { ServerResponse } from 'node:http';
import type { ApiRequest } from './request.js';

/** Something that goes wrong with the next request that fits. */
export interface Fault {
  method?: string;
  path: RegExp;
  /** An HTTP status, or `drop` to cut the line. */
  answer: number | 'drop';
  /** For 429: seconds; absent: Discord's header is missing as well. */
  retryAfter?: number;
  /** Requests to spoil; 1 unless told. */
  times?: number;
}

/** The faults still to come. */
export class Faults {
  private readonly waiting: Fault[] = [];

  add(fault: Fault): void {
    for (let each = 0; each < (fault.times ?? 1); each++) this.waiting.push(fault);
  }

  /** Spoils the request if a fault waits for it; says whether it did. */
  spoil({ method, path }: ApiRequest, response: ServerResponse): boolean {
    const at = this.waiting.findIndex(
      (fault) => (fault.method ?? method) === method && fault.path.test(path),
    );
    const [fault] = at < 0 ? [] : this.waiting.splice(at, 1);
    if (!fault) return false;
    if (fault.answer === 'drop') response.socket?.destroy();
    else fail(response, fault.answer, fault.retryAfter);
    return true;
  }
}

function fail(response: ServerResponse, status: number, retryAfter: number | undefined): void {
  const wait = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  response.writeHead(status, { 'content-type': 'application/json', ...wait });
  response.end(
    JSON.stringify({ message: `injected ${status}`, retry_after: retryAfter ?? 0, global: false }),
  );
}
