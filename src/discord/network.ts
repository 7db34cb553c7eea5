import { setTimeout as pause } from 'node:timers/promises';
import { DefaultRestOptions, RESTJSONErrorCodes, type RateLimitData, type RESTOptions } from 'discord.js';
import { backOff, type Pace } from './backOff.js';

type MakeRequest = RESTOptions['makeRequest'];
type Request = Parameters<MakeRequest>[1];
type Reply = Awaited<ReturnType<MakeRequest>>;

/** Tries after the first: on a 5xx, a lost line, a 429 that does not say how long. */
const MOST_TRIES = 3;

/** Before the tries after a 5xx or a lost line: four tries fit into the three seconds of a first response. */
const TROUBLE: Pace = { first: 100, most: 1000 };

/** Before the tries after a 429 without a time. */
const UNTOLD: Pace = { first: 1000, most: 8000 };

/** Seconds for discord.js to wait when Discord still does not tell: by itself it would ask again at once, for ever. */
const UNTOLD_WAIT = '5';

/** Milliseconds Discord waits for a first response; one that would come later is not worth sending. */
const FIRST_RESPONSE = 3000;

/** Milliseconds Discord may take to take a first response before it is sent once more. */
const CALLBACK_LIMIT = 1000;

const ANSWERED_ALREADY = new RegExp(
  `"code": ?${RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged}\\b`,
);

/** discord.js' options for a steady REST client. @param api another address than Discord's own */
export function restOptions(api: string | undefined) {
  return {
    ...(api === undefined ? {} : { api }),
    makeRequest: steadyRequest,
    // They are made here, with waits in between.
    retries: 0,
    rejectOnRateLimit: isTooLate,
  };
}

function isTooLate({ route, retryAfter }: RateLimitData): boolean {
  return route.startsWith('/interactions/') && retryAfter > FIRST_RESPONSE;
}

/**
 * Sends a request again after a 5xx, a lost line or a 429 that does not say how long, with growing waits in between.
 * Everything the bot sends may come twice: Discord refuses a second first response, a message carries a nonce, an edit
 * says the same; only a private follow-up would show twice.
 */
export const steadyRequest: MakeRequest = async (url, init) => {
  let mayHaveArrived = false;
  for (let tries = 0; ; tries++) {
    const outcome = await attempt(url, init);
    const isLast = tries === MOST_TRIES;
    if (outcome instanceof Error) {
      if (isLast || init.signal?.aborted) throw outcome;
    } else {
      if (mayHaveArrived && isCallback(url) && outcome.status === 400) return settled(outcome);
      if (!isTroubled(outcome)) return outcome;
      if (isLast) return outcome.status === 429 ? withWait(outcome) : outcome;
      await outcome.text();
    }
    const isUntold = !(outcome instanceof Error) && outcome.status === 429;
    mayHaveArrived ||= !isUntold;
    await pause(backOff(tries, isUntold ? UNTOLD : TROUBLE), undefined, waitOptions(init));
  }
};

async function attempt(url: string, init: Request): Promise<Reply | Error> {
  try {
    return await DefaultRestOptions.makeRequest(url, isCallback(url) ? limited(init) : init);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** A first response whose receipt does not come is sent again while there is time; an upload takes as long as it takes. */
function limited(init: Request): Request {
  if (typeof init.body !== 'string') return init;
  const limit = AbortSignal.timeout(CALLBACK_LIMIT);
  return { ...init, signal: init.signal ? AbortSignal.any([init.signal, limit]) : limit };
}

function isCallback(url: string): boolean {
  return url.endsWith('/callback') || url.includes('/callback?');
}

function isTroubled({ status, headers }: Reply): boolean {
  return status >= 500 || (status === 429 && !headers.has('retry-after'));
}

/** "Answered already" to a first response that was sent twice means that the first one arrived. */
async function settled(refusal: Reply): Promise<Reply> {
  const text = await refusal.text();
  const { status, headers } = refusal;
  const isThere = ANSWERED_ALREADY.test(text);
  return isThere ? new Response(null, { status: 204 }) : new Response(text, { status, headers });
}

function withWait(reply: Reply): Reply {
  reply.headers.set('retry-after', UNTOLD_WAIT);
  return reply;
}

function waitOptions({ signal }: Request): { signal?: AbortSignal } {
  return signal ? { signal } : {};
}
