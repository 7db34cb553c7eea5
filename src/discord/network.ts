import { setTimeout as pause } from 'node:timers/promises';
import { DefaultRestOptions, type RESTOptions } from 'discord.js';

type MakeRequest = RESTOptions['makeRequest'];

/** Milliseconds before discord.js may try again after a 5xx: it would not wait by itself. */
const BACK_OFF = 200;

/** Seconds to wait on a 429 that does not say how long: discord.js would ask again at once, for ever. */
const UNTOLD_WAIT = '1';

/** discord.js' requests made steady: 429 and 5xx wait, and a callback whose socket dropped is sent once more. */
export const steadyRequest: MakeRequest = async (url, init) => {
  const response = await requestTwice(url, init);
  if (response.status >= 500) await pause(BACK_OFF);
  if (response.status === 429 && !response.headers.has('retry-after'))
    response.headers.set('retry-after', UNTOLD_WAIT);
  return response;
};

/** A first response has three seconds: the only request worth repeating here. Discord refuses a double one. */
const requestTwice: MakeRequest = async (url, init) => {
  try {
    return await DefaultRestOptions.makeRequest(url, init);
  } catch (error) {
    if (!url.endsWith('/callback') && !url.includes('/callback?')) throw error;
    return DefaultRestOptions.makeRequest(url, init);
  }
};
