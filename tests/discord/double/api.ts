import { NO_CONTENT, ok, refuse, type ApiAnswer } from './answers.js';
import { Channels } from './channels.js';
import { Inspector } from './inspector.js';
import { application } from './packets.js';
import { Registry } from './registry.js';
import { Replies } from './replies.js';
import type { ApiRequest } from './request.js';

type Answerer = (request: ApiRequest, ...ids: string[]) => ApiAnswer;
type Route = readonly [method: string, path: RegExp, answer: Answerer];

/** Discord's REST side: every route the bot may use, and no other. */
export class Api {
  readonly inspector = new Inspector();
  readonly channels = new Channels(this.inspector);
  readonly replies = new Replies(this.channels, this.inspector);
  readonly registry = new Registry(this.inspector);
  private readonly routes: readonly Route[];

  constructor(gatewayAddress: string) {
    const { channels, registry, replies } = this;
    const commands = /^\/applications\/\d+(?:\/guilds\/(\d+))?\/commands$/;
    const reply = /^\/webhooks\/\d+\/([^/]+)\/messages\/(@original|\d+)$/;
    const message = /^\/channels\/\d+\/messages\/(\d+)$/;
    this.routes = [
      ['GET', /^\/gateway\/bot$/, () => ok(gateway(gatewayAddress))],
      ['GET', /^\/applications\/@me$/, () => ok(application)],
      ['GET', commands, (_, scope) => registry.list(scope)],
      ['PUT', commands, (request, scope) => registry.replace(request, scope)],
      ['POST', /^\/interactions\/(\d+)\/[^/]+\/callback$/, (request, id) => replies.callback(request, id)],
      ['POST', /^\/webhooks\/\d+\/([^/]+)$/, (request, token) => replies.followUp(request, token)],
      ['GET', reply, (_, token, id) => replies.read(token, id)],
      ['PATCH', reply, (request, token, id) => replies.edit(request, token, id)],
      ['DELETE', reply, (_, token, id) => replies.remove(token, id)],
      ['POST', /^\/channels\/\d+\/typing$/, () => NO_CONTENT],
      ['GET', /^\/channels\/(\d+)$/, (_, id) => channels.describe(id)],
      ['POST', /^\/channels\/(\d+)\/messages$/, (request, channel) => channels.write(request, channel)],
      ['GET', message, (_, id) => channels.read(id)],
      ['PATCH', message, (request, id) => channels.edit(request, 'edit', id)],
    ];
  }

  answer(request: ApiRequest): ApiAnswer {
    for (const [method, path, answer] of this.routes) {
      const match = method === request.method && path.exec(request.path);
      if (match) return answer(request, ...match.slice(1));
    }
    this.inspector.problems.push(`the double knows no ${request.method} ${request.path}`);
    return refuse(404, 0, 'unknown route');
  }
}

function gateway(url: string): object {
  const limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
  return { url, shards: 1, session_start_limit: limit };
}
