import { existsSync, readFileSync } from 'node:fs';
import { Events, type Client, type REST } from 'discord.js';

type Request = Parameters<REST['queueRequest']>[0];

/** Linux tells here how many nanoseconds this thread ran, and how many it waited for a processor. */
const SCHEDULE = '/proc/thread-self/schedstat';

interface Moment {
  at: number;
  waited: number;
}

/** How long the bot took for an answer, in milliseconds. */
export interface Time {
  all: number;
  /** Without the time in which other programs had the processor. */
  own: number;
}

/** Times each thing asked: from the event in the bot's hands to the answer out of its hands. */
export class Stopwatch {
  readonly #asked = new Map<string, Moment>();
  #times: Time[] = [];

  constructor(client: Client<true>) {
    client.on(Events.Raw, ({ t, d }: { t: string; d: { id: string } }) => {
      if (t === 'INTERACTION_CREATE' || t === 'MESSAGE_CREATE') this.#asked.set(d.id, moment());
    });
    const { rest } = client;
    const send = rest.queueRequest.bind(rest);
    rest.queueRequest = (request) => {
      this.#stop(answered(request));
      return send(request);
    };
  }

  /** The times of all answers since it was asked last. */
  take(): Time[] {
    const times = this.#times;
    this.#times = [];
    this.#asked.clear();
    return times;
  }

  #stop(id: string | undefined): void {
    const asked = this.#asked.get(id ?? '');
    if (asked === undefined) return;
    this.#asked.delete(id ?? '');
    const now = moment();
    const all = now.at - asked.at;
    this.#times.push({ all, own: all - (now.waited - asked.waited) });
  }
}

const tells = existsSync(SCHEDULE);

function moment(): Moment {
  const [, waited = '0'] = tells ? readFileSync(SCHEDULE, 'utf8').split(' ') : [];
  return { at: performance.now(), waited: Number(waited) / 1e6 };
}

/** The id of what a request answers: it stands in a callback's address and is a reply's nonce. */
function answered({ fullRoute, body }: Request): string | undefined {
  const callback = /^\/interactions\/(\d+)\//.exec(fullRoute)?.[1];
  if (callback !== undefined) return callback;
  const nonce = typeof body === 'object' && body !== null && 'nonce' in body ? body.nonce : undefined;
  return typeof nonce === 'string' ? nonce : undefined;
}
