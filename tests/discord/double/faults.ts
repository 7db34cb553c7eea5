import { setTimeout as pause } from 'node:timers/promises';
import type { ServerResponse } from 'node:http';
import type { ApiAnswer } from './answers.js';
import type { ApiRequest } from './request.js';

/** Something that goes wrong with the next request that fits. */
export interface Fault {
  method?: string;
  path: RegExp;
  /** An HTTP status, `drop` to cut the line, or `late` to answer as always, but late. */
  answer: number | 'drop' | 'late';
  /** Whether Discord has done what it was asked by then; it has not unless told. */
  done?: boolean;
  /** For 429: seconds; absent: Discord's header is missing as well. */
  retryAfter?: number;
  /** For `late`: milliseconds. */
  wait?: number;
  /** Requests to spoil; 1 unless told. */
  times?: number;
}

/** The faults still to come. */
export class Faults {
  private readonly waiting: Fault[] = [];

  add(fault: Fault): void {
    for (let each = 0; each < (fault.times ?? 1); each++) this.waiting.push(fault);
  }

  /** The fault that waits for such a request, if any; it waits no more. */
  take({ method, path }: ApiRequest): Fault | undefined {
    const at = this.waiting.findIndex(
      (fault) => (fault.method ?? method) === method && fault.path.test(path),
    );
    return at < 0 ? undefined : this.waiting.splice(at, 1)[0];
  }
}

/** Answers a request as the fault will have it. @param answer does what was asked */
export async function spoil(fault: Fault, response: ServerResponse, answer: () => ApiAnswer): Promise<void> {
  const isDone = fault.done ?? fault.answer === 'late';
  const usual = isDone ? answer() : undefined;
  if (fault.answer === 'late') await pause(fault.wait, undefined, { ref: false });
  if (fault.answer === 'drop') response.socket?.destroy();
  else if (fault.answer === 'late') reply(response, usual ?? answer());
  else fail(response, fault.answer, fault.retryAfter);
}

export function reply(response: ServerResponse, { status, body }: ApiAnswer): void {
  if (body === undefined) return void response.writeHead(status).end();
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

function fail(response: ServerResponse, status: number, retryAfter: number | undefined): void {
  const wait = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  response.writeHead(status, { 'content-type': 'application/json', ...wait });
  response.end(
    JSON.stringify({ message: `injected ${status}`, retry_after: retryAfter ?? 0, global: false }),
  );
}
