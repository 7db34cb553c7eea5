import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import {
  ApplicationCommandType,
  InteractionType,
  type APIApplicationCommandOption,
  type APIMessage,
  type APIUser,
} from 'discord-api-types/v10';
import { Api } from './api.js';
import { commandPacket, type CommandInput } from './command-input.js';
import { Faults, type Fault } from './faults.js';
import { Gateway, type GatewayFaults } from './gateway.js';
import { newInteraction, type Deadlines, type Outcome } from './interactions.js';
import { BOT, CHANNEL, DM_CHANNEL, freshId, message, place, READER, APPLICATION, GUILD } from './packets.js';
import { readRequest, type ApiRequest } from './request.js';
import { Shown } from './shown.js';

export interface DoubleOptions extends GatewayFaults {
  /** The only token it lets in. */
  token?: string;
  deadlines?: Partial<Deadlines>;
}

/** How a reader writes: in which client language, and where. */
export interface Manner {
  locale?: string;
  /** Who it is; the same reader unless told. */
  user?: APIUser;
  where?: 'server' | 'dm';
}

export interface Saying extends Manner {
  /** Mentions the bot. */
  mention?: boolean;
  /** Written as a reply to this message. */
  replyTo?: Shown;
}

/** Starts Discord's double on a free port of 127.0.0.1. */
export async function startDouble(options: DoubleOptions = {}): Promise<Double> {
  const double = new Double(options);
  await double.listen();
  return double;
}

/** Discord, as far as a bot can tell. Ask it things as a reader would; it answers what the reader sees. */
export class Double {
  readonly token: string;
  /** Every request, in order. */
  readonly requests: ApiRequest[] = [];
  /** Id of the last message a reader wrote. */
  lastSaid = '';
  private readonly faults = new Faults();
  private readonly server = createServer((incoming, response) => void this.serve(incoming, response));
  private readonly deadlines: Deadlines;
  private parts: { api: Api; gateway: Gateway } | undefined;

  constructor(private readonly options: DoubleOptions) {
    this.token = options.token ?? 'MTIw.double.token-of-the-double';
    this.deadlines = { first: 3000, last: 15_000, ...options.deadlines };
  }

  async listen(): Promise<void> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    const address = `ws://127.0.0.1:${this.port}`;
    this.parts = {
      api: new Api(address, this.deadlines),
      gateway: new Gateway(this.server, address, this.token, this.options),
    };
  }

  /** For discord.js `rest.api`. */
  get address(): string {
    return `http://127.0.0.1:${this.port}/api`;
  }

  get api(): Api {
    return this.started.api;
  }

  get gateway(): Gateway {
    return this.started.gateway;
  }

  /** Three seconds pass for every interaction still waiting. */
  expireAll(): void {
    for (const interaction of this.api.interactions) interaction.expires = 0;
  }

  /** Lets the next fitting request fail. */
  fail(fault: Fault): void {
    this.faults.add(fault);
  }

  /** Types a slash command: `slash('/meetings between', { first: 'To Lam' }, { locale: 'sv-SE' })`. */
  async slash(command: string, options: CommandInput = {}, manner: Manner = {}): Promise<Shown> {
    const data = commandPacket(this.published(), command, options);
    return shownOf(await this.interact(InteractionType.ApplicationCommand, data, manner));
  }

  /** Types into an option: the choices offered. */
  async autocomplete(
    command: string,
    focused: string,
    options: CommandInput,
    manner: Manner = {},
  ): Promise<{ name: string; value: string }[]> {
    const data = commandPacket(this.published(), command, options, focused);
    const outcome = await this.interact(InteractionType.ApplicationCommandAutocomplete, data, manner);
    if (outcome instanceof Shown) throw new Error('a message instead of choices');
    return outcome;
  }

  /** Presses the button with that label. */
  press(shown: Shown, label: string, manner: Manner = {}): Promise<Shown> {
    return this.pressId(shown, shown.customId(label), manner);
  }

  async pressId(shown: Shown, customId: string, manner: Manner = {}): Promise<Shown> {
    const data = { custom_id: customId, component_type: 2, id: 1 };
    return shownOf(await this.interact(InteractionType.MessageComponent, data, manner, shown));
  }

  /** Picks an entry of a select menu by its label. */
  async choose(shown: Shown, label: string, manner: Manner = {}): Promise<Shown> {
    const menu = shown.menus.find((each) => each.options?.some((option) => option.label === label));
    const value = menu?.options?.find((option) => option.label === label)?.value;
    if (!menu || value === undefined) throw new Error(`no menu offers "${label}"`);
    const data = { custom_id: menu.custom_id, component_type: 3, values: [value], id: 1 };
    return shownOf(await this.interact(InteractionType.MessageComponent, data, manner, shown));
  }

  /** Uses a message's context menu. */
  async menu(command: string, text: string, manner: Manner = {}): Promise<Shown> {
    const target = message(CHANNEL, READER, { content: text });
    const data = {
      id: freshId(),
      name: command,
      type: ApplicationCommandType.Message,
      target_id: target.id,
      resolved: { messages: { [target.id]: target } },
    };
    return shownOf(await this.interact(InteractionType.ApplicationCommand, data, manner));
  }

  /** Writes a message and waits for the bot's next one in that channel. */
  say(text: string, saying: Saying = {}): Promise<Shown> {
    const channel = saying.where === 'dm' ? DM_CHANNEL : CHANNEL;
    const reply = this.api.nextMessage(channel);
    this.overhear(text, saying);
    return reply;
  }

  /** Writes a message and waits for nothing. */
  overhear(text: string, saying: Saying = {}): void {
    const channel = saying.where === 'dm' ? DM_CHANNEL : CHANNEL;
    const written = this.written(text, channel, saying);
    this.lastSaid = written.id;
    const member = { roles: [], joined_at: '2025-01-01T00:00:00Z', flags: 0 };
    const extra = saying.where === 'dm' ? { channel_type: 1 } : { guild_id: GUILD, member };
    const guild = saying.where === 'dm' ? undefined : GUILD;
    this.gateway.dispatch('MESSAGE_CREATE', { ...written, ...extra }, guild);
  }

  /** Sends a raw interaction event, however malformed. */
  malformed(data: object): void {
    this.gateway.dispatch('INTERACTION_CREATE', data);
  }

  /** Stops; throws when the bot sent anything Discord would have refused. */
  async stop(): Promise<void> {
    this.gateway.close();
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
    if (this.api.problems.length > 0) throw new Error(this.api.problems.join('\n'));
  }

  private get started(): { api: Api; gateway: Gateway } {
    if (!this.parts) throw new Error('the double is not listening yet');
    return this.parts;
  }

  private get port(): number {
    const address = this.server.address();
    return typeof address === 'object' && address ? address.port : 0;
  }

  private published(): { name: string; id: string; options?: APIApplicationCommandOption[] }[] {
    return (this.api.commands.get(APPLICATION) ?? this.api.commands.get(GUILD) ?? []) as never;
  }

  /** Content reaches a bot without the privileged intent only in DMs, mentions and its own messages. */
  private written(
    text: string,
    channel: string,
    { mention, replyTo, where, user = READER }: Saying,
  ): APIMessage {
    const mentions = mention || replyTo?.message.author.id === BOT.id ? [BOT] : [];
    const content = mention ? `<@${BOT.id}> ${text}` : text;
    const visible = where === 'dm' || mentions.length > 0 ? content : '';
    const written = { ...message(channel, user, { content: visible }), mentions };
    if (!replyTo) return written;
    const reference = { message_id: replyTo.message.id, channel_id: channel };
    return {
      ...written,
      type: 19,
      message_reference: reference as never,
      referenced_message: replyTo.message,
    };
  }

  private async interact(type: number, data: object, manner: Manner, on?: Shown): Promise<Outcome> {
    const { locale = 'en-US', where = 'server', user = READER } = manner;
    const interaction = newInteraction(user, on?.message.id, this.deadlines);
    this.api.interactions.push(interaction);
    const packet = {
      id: interaction.id,
      application_id: APPLICATION,
      type,
      data,
      token: interaction.token,
      version: 1,
      locale,
      guild_locale: 'en-US',
      entitlements: [],
      app_permissions: '2147483647',
      attachment_size_limit: 10_485_760,
      ...(on ? { message: on.message } : {}),
      ...place(where, user),
    };
    this.gateway.dispatch('INTERACTION_CREATE', packet, where === 'dm' ? undefined : GUILD);
    return interaction.outcome.promise;
  }

  private async serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await readRequest(incoming);
    this.requests.push(request);
    if (this.faults.spoil(request, response)) return;
    const needsToken = !/^\/(interactions|webhooks)\//.test(request.path);
    const isLetIn = !needsToken || request.authorization === `Bot ${this.token}`;
    const answer = isLetIn
      ? this.api.answer(request)
      : { status: 401, body: { code: 0, message: '401: Unauthorized' } };
    if (answer.body === undefined) return void response.writeHead(answer.status).end();
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer.body));
  }
}

function shownOf(outcome: Outcome): Shown {
  if (outcome instanceof Shown) return outcome;
  throw new Error('choices instead of a message');
}
