import { MessageFlags, type APIMessage } from 'discord-api-types/v10';
import { commandListProblems } from './command-rules.js';
import { isPrivate, refusal, type Deadlines, type Interaction, type Outcome } from './interactions.js';
import { later, type Later } from './later.js';
import type { MessageBody } from './message-rules.js';
import { APPLICATION, application, BOT, CHANNEL, DM_CHANNEL, freshId, message } from './packets.js';
import type { ApiRequest } from './request.js';
import { problemsOf, type Beside, type PayloadKind } from './rules.js';
import { Shown, type Upload } from './shown.js';

export interface ApiAnswer {
  status: number;
  body?: unknown;
}

type Route = readonly [
  method: string,
  path: RegExp,
  answer: (request: ApiRequest, ...ids: string[]) => ApiAnswer,
];

const NO_CONTENT: ApiAnswer = { status: 204 };
const refuse = (status: number, code: number, message: string): ApiAnswer => ({
  status,
  body: { code, message },
});

/** Discord's REST side: commands, first responses, later edits, messages. Keeps what the bot did. */
export class Api {
  /** Payloads Discord would have refused, and requests it does not know: tests expect none. */
  readonly problems: string[] = [];
  readonly messages = new Map<string, Shown>();
  readonly interactions: Interaction[] = [];
  /** Published commands by scope: the application's, or a server's id. */
  readonly commands = new Map<string, object[]>();
  /** How often commands were published. */
  published = 0;
  private readonly readers: { channel: string; reply: Later<Shown> }[] = [];

  constructor(
    private readonly gatewayAddress: string,
    private readonly deadlines: Deadlines,
  ) {}

  /** The next message the bot writes into the channel. */
  nextMessage(channel: string): Promise<Shown> {
    const reply = later<Shown>(this.deadlines.last, 'the bot wrote nothing');
    this.readers.push({ channel, reply });
    return reply.promise;
  }

  answer(request: ApiRequest): ApiAnswer {
    for (const [method, path, answer] of this.routes) {
      const match = method === request.method && path.exec(request.path);
      if (match) return answer(request, ...match.slice(1));
    }
    this.problems.push(`the double knows no ${request.method} ${request.path}`);
    return refuse(404, 0, 'unknown route');
  }

  private readonly routes: readonly Route[] = [
    ['GET', /^\/gateway\/bot$/, () => ({ status: 200, body: this.gateway() })],
    ['GET', /^\/applications\/@me$/, () => ({ status: 200, body: application })],
    ['GET', /^\/applications\/\d+(?:\/guilds\/(\d+))?\/commands$/, (_, scope) => this.listCommands(scope)],
    ['PUT', /^\/applications\/\d+(?:\/guilds\/(\d+))?\/commands$/, (r, scope) => this.putCommands(r, scope)],
    ['POST', /^\/interactions\/(\d+)\/([^/]+)\/callback$/, (r, id) => this.callback(r, id)],
    ['POST', /^\/webhooks\/\d+\/([^/]+)$/, (r, token) => this.followUp(r, token)],
    [
      'GET',
      /^\/webhooks\/\d+\/([^/]+)\/messages\/(@original|\d+)$/,
      (_, t, id) => this.shown(this.named(t, id)),
    ],
    [
      'PATCH',
      /^\/webhooks\/\d+\/([^/]+)\/messages\/(@original|\d+)$/,
      (r, t, id) => this.editReply(r, t, id),
    ],
    ['DELETE', /^\/webhooks\/\d+\/([^/]+)\/messages\/(@original|\d+)$/, (_, t, id) => this.remove(t, id)],
    ['POST', /^\/channels\/(\d+)\/typing$/, () => NO_CONTENT],
    [
      'GET',
      /^\/channels\/(\d+)$/,
      (_, id) => ({ status: 200, body: { id, type: id === DM_CHANNEL ? 1 : 0 } }),
    ],
    ['POST', /^\/channels\/(\d+)\/messages$/, (r, channel) => this.write(r, channel)],
    ['GET', /^\/channels\/\d+\/messages\/(\d+)$/, (_, id) => this.shown(id)],
    ['PATCH', /^\/channels\/\d+\/messages\/(\d+)$/, (r, id) => this.edit(r, 'edit', id)],
  ];

  private gateway(): object {
    const limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
    return { url: this.gatewayAddress, shards: 1, session_start_limit: limit };
  }

  private listCommands(scope = APPLICATION): ApiAnswer {
    return { status: 200, body: this.commands.get(scope) ?? [] };
  }

  /** Discord adds ids and defaults to what it was given. */
  private putCommands({ body }: ApiRequest, scope = APPLICATION): ApiAnswer {
    const wanted = body as { name: string }[];
    const problems = wanted.flatMap((command) => problemsOf('command', command));
    if (this.report([...problems, ...commandListProblems(wanted as never)])) return this.invalid();
    this.published += 1;
    const stored = wanted.map((command) => ({
      id: freshId(),
      application_id: APPLICATION,
      version: freshId(),
      default_member_permissions: null,
      nsfw: false,
      type: 1,
      ...command,
    }));
    this.commands.set(scope, stored);
    return { status: 200, body: stored };
  }

  private callback(request: ApiRequest, id = ''): ApiAnswer {
    const interaction = this.interactions.find((each) => each.id === id);
    const no = refusal(interaction);
    if (no || !interaction) return refuse(no?.status ?? 404, no?.code ?? 10062, 'Unknown interaction');
    const body = request.body as { type: number; data?: MessageBody & { choices?: never[] } };
    const editsV2 = body.type === 7 && this.isV2(interaction.source);
    if (this.check('callback', request, { editsV2 })) return this.invalid();
    interaction.acknowledged = body.type;
    interaction.private = isPrivate(body.data?.flags);
    this.firstResponse(interaction, body.type, body.data ?? {}, request.files);
    return request.query.get('with_response') === 'true' ? this.withResponse(interaction) : NO_CONTENT;
  }

  private firstResponse(
    interaction: Interaction,
    type: number,
    data: MessageBody & { choices?: never[] },
    files: Upload[],
  ): void {
    if (type === 4) this.show(interaction, this.store(this.channel(interaction), data, files));
    if (type === 5) interaction.thinking = true;
    if (type === 6) interaction.original = interaction.source;
    if (type === 7) {
      interaction.original = interaction.source;
      this.settle(interaction, this.change(interaction.source ?? '', data, files));
    }
    if (type === 8) this.settle(interaction, data.choices ?? []);
  }

  private withResponse(interaction: Interaction): ApiAnswer {
    const { id, original } = interaction;
    const message = original ? this.messages.get(original)?.message : undefined;
    return { status: 200, body: { interaction: { id, type: 2 }, resource: { type: 4, message } } };
  }

  private followUp(request: ApiRequest, token = ''): ApiAnswer {
    const interaction = this.interactions.find((each) => each.token === token);
    if (interaction?.acknowledged === undefined) return refuse(404, 10015, 'Unknown Webhook');
    if (this.check('follow-up', request)) return this.invalid();
    const body = request.body as MessageBody;
    const flags = body.flags ?? 0;
    // The first follow-up of a deferred reply takes its place, and its privacy.
    const fixed = interaction.thinking
      ? (flags & ~MessageFlags.Ephemeral) | (interaction.private ? MessageFlags.Ephemeral : 0)
      : flags;
    const stored = this.store(this.channel(interaction), { ...body, flags: fixed }, request.files);
    this.settle(interaction, stored);
    if (interaction.thinking) this.show(interaction, stored);
    return { status: 200, body: stored.message };
  }

  private editReply(request: ApiRequest, token = '', id = ''): ApiAnswer {
    const interaction = this.interactions.find((each) => each.token === token);
    if (interaction?.acknowledged === undefined) return refuse(404, 10015, 'Unknown Webhook');
    if (id === '@original' && interaction.thinking) return this.fillDeferred(interaction, request);
    const answer = this.edit(request, 'reply edit', this.named(token, id));
    const shown = this.messages.get(this.named(token, id) ?? '');
    if (answer.status === 200 && shown) this.settle(interaction, shown);
    return answer;
  }

  private fillDeferred(interaction: Interaction, request: ApiRequest): ApiAnswer {
    if (this.check('reply edit', request)) return this.invalid();
    const body = request.body as MessageBody;
    const flags = (body.flags ?? 0) | (interaction.private ? MessageFlags.Ephemeral : 0);
    const stored = this.store(this.channel(interaction), { ...body, flags }, request.files);
    this.show(interaction, stored);
    return { status: 200, body: stored.message };
  }

  private remove(token = '', id = ''): ApiAnswer {
    const interaction = this.interactions.find((each) => each.token === token);
    const name = this.named(token, id);
    if (!interaction || (!name && !interaction.thinking)) return refuse(404, 10008, 'Unknown Message');
    interaction.thinking = false;
    this.messages.delete(name ?? '');
    return NO_CONTENT;
  }

  private write(request: ApiRequest, channel = CHANNEL): ApiAnswer {
    if (this.check('message', request)) return this.invalid();
    const body = request.body as MessageBody & { message_reference?: APIMessage['message_reference'] };
    const stored = this.store(channel, body, request.files);
    if (body.message_reference) stored.message.message_reference = body.message_reference;
    const at = this.readers.findIndex((reader) => reader.channel === channel);
    for (const { reply } of at < 0 ? [] : this.readers.splice(at, 1)) reply.keep(stored);
    return { status: 200, body: stored.message };
  }

  private edit(request: ApiRequest, kind: PayloadKind, id = ''): ApiAnswer {
    if (!this.messages.has(id)) return refuse(404, 10008, 'Unknown Message');
    if (this.check(kind, request, { editsV2: this.isV2(id) })) return this.invalid();
    return { status: 200, body: this.change(id, request.body as MessageBody, request.files).message };
  }

  private shown(id = ''): ApiAnswer {
    const found = this.messages.get(id);
    return found ? { status: 200, body: found.message } : refuse(404, 10008, 'Unknown Message');
  }

  private named(token = '', id = ''): string | undefined {
    return id === '@original' ? this.interactions.find((each) => each.token === token)?.original : id;
  }

  private isV2(id = ''): boolean {
    return ((this.messages.get(id)?.message.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  }

  private channel(interaction: Interaction): string {
    return this.messages.get(interaction.source ?? '')?.message.channel_id ?? CHANNEL;
  }

  private store(channel: string, body: MessageBody, files: Upload[]): Shown {
    const shown = new Shown(message(channel, BOT, body), files);
    this.messages.set(shown.message.id, shown);
    return shown;
  }

  /** Fields that are absent stay as they are; the privacy and the V2 flag cannot be edited. */
  private change(id: string, body: MessageBody, files: Upload[]): Shown {
    const before = this.messages.get(id);
    const flags = (before?.message.flags ?? 0) | (body.flags ?? 0);
    const changed = {
      ...before?.message,
      ...(body.components ? { components: body.components } : {}),
      ...(typeof body.content === 'string' ? { content: body.content } : {}),
      flags,
      edited_timestamp: '2025-06-01T12:01:00.000Z',
    } as APIMessage;
    const shown = new Shown(changed, body.attachments ? files : (before?.files ?? []));
    this.messages.set(id, shown);
    return shown;
  }

  private show(interaction: Interaction, shown: Shown): void {
    const { id, user } = interaction;
    shown.message.interaction_metadata = { id, type: 2, user, authorizing_integration_owners: {} } as never;
    interaction.original = shown.message.id;
    interaction.thinking = false;
    this.settle(interaction, shown);
  }

  private settle(interaction: Interaction, outcome: Outcome): void {
    interaction.outcome.keep(outcome);
  }

  private check(kind: PayloadKind, { body, files }: ApiRequest, beside: Beside = {}): boolean {
    return this.report(problemsOf(kind, body, { ...beside, files: files.map((file) => file.name) }));
  }

  private report(problems: readonly string[]): boolean {
    this.problems.push(...problems);
    return problems.length > 0;
  }

  private invalid(): ApiAnswer {
    return refuse(400, 50035, `Invalid Form Body: ${this.problems.at(-1)}`);
  }
}
