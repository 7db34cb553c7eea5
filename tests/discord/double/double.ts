import {
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  type APIApplicationCommandOption,
} from 'discord-api-types/v10';
import type { Api } from './api.js';
import { commandPacket, type CommandInput } from './command-input.js';
import { interactionEvent, messageEvent, type Manner, type Saying } from './events.js';
import type { Fault } from './faults.js';
import type { Gateway } from './gateway.js';
import { newInteraction, type Outcome } from './interactions.js';
import { APPLICATION, CHANNEL, freshId, GUILD, message, READER } from './packets.js';
import type { ApiRequest } from './request.js';
import { DiscordServer, type ServerOptions } from './server.js';
import { Shown } from './shown.js';

export type { Saying };

export type DoubleOptions = ServerOptions;

/** Starts Discord's double on a free port of 127.0.0.1. */
export async function startDouble(options: DoubleOptions = {}): Promise<Double> {
  return new Double(await DiscordServer.start(options));
}

/** Milliseconds a reader waits for the last word of an answer. */
const PATIENCE = 15_000;

/** Discord, as far as a bot can tell. Ask it things as a reader would; it answers what the reader sees. */
export class Double {
  /** Id of the last message a reader wrote. */
  lastSaid = '';

  constructor(private readonly server: DiscordServer) {}

  get token(): string {
    return this.server.token;
  }

  get address(): string {
    return this.server.address;
  }

  get api(): Api {
    return this.server.api;
  }

  get gateway(): Gateway {
    return this.server.gateway;
  }

  get requests(): readonly ApiRequest[] {
    return this.server.requests;
  }

  /** Lets the next fitting request fail. */
  fail(fault: Fault): void {
    this.server.fail(fault);
  }

  /** Cuts Discord off from the world, or brings it back. */
  set isAway(away: boolean) {
    this.server.isAway = away;
  }

  /** Stops; throws when the bot sent anything Discord would have refused. */
  stop(): Promise<void> {
    return this.server.stop();
  }

  /** A message as it stands now. */
  shown(id: string): Shown | undefined {
    return this.api.channels.messages.get(id);
  }

  /** Types a slash command: `slash('/meetings between', { first: 'Lavrov' }, { locale: 'sv-SE' })`. */
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
    const data = { custom_id: customId, component_type: ComponentType.Button, id: 1 };
    return shownOf(await this.interact(InteractionType.MessageComponent, data, manner, shown));
  }

  /** Picks an entry of a select menu by its label. */
  async choose(shown: Shown, label: string, manner: Manner = {}): Promise<Shown> {
    const { customId, value } = shown.choice(label);
    const data = { custom_id: customId, component_type: ComponentType.StringSelect, values: [value], id: 1 };
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

  /** Writes a message and waits for the bot's reply to it. */
  say(text: string, saying: Saying = {}): Promise<Shown> {
    this.overhear(text, saying);
    return this.api.channels.replyTo(this.lastSaid, PATIENCE);
  }

  /** Writes a message and waits for nothing. */
  overhear(text: string, saying: Saying = {}): void {
    const { id, data, guild } = messageEvent(text, saying);
    this.lastSaid = id;
    this.gateway.dispatch('MESSAGE_CREATE', data, guild);
  }

  /** Forgets what was asked and answered, so that a long run does not fill the memory. */
  forget(): void {
    this.server.requests.length = 0;
    this.api.channels.messages.clear();
    this.api.replies.interactions.length = 0;
    this.gateway.forget();
  }

  /** Sends the last event again, as Discord sometimes does. */
  repeat(): void {
    this.gateway.repeat();
  }

  /** Sends a raw interaction event, however malformed. */
  malformed(data: object): void {
    this.gateway.dispatch('INTERACTION_CREATE', data);
  }

  /** The three seconds of every interaction still waiting pass. */
  expireAll(): void {
    for (const interaction of this.api.replies.interactions) interaction.expires = 0;
  }

  private published(): { name: string; id: string; options?: APIApplicationCommandOption[] }[] {
    const { commands } = this.api.registry;
    return (commands.get(APPLICATION) ?? commands.get(GUILD) ?? []) as never;
  }

  private async interact(type: number, data: object, manner: Manner, on?: Shown): Promise<Outcome> {
    const interaction = newInteraction(manner.user ?? READER, on?.message.id, PATIENCE);
    this.api.replies.interactions.push(interaction);
    const event = interactionEvent(interaction, type, data, manner, on);
    this.gateway.dispatch('INTERACTION_CREATE', event.data, event.guild);
    return interaction.outcome.promise;
  }
}

function shownOf(outcome: Outcome): Shown {
  if (outcome instanceof Shown) return outcome;
  throw new Error('choices instead of a message');
}
