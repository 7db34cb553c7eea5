import { MessageFlags } from 'discord-api-types/v10';
import { NO_CONTENT, ok, refuse, unknownMessage, unknownWebhook, type ApiAnswer } from './answers.js';
import type { Channels } from './channels.js';
import type { Inspector } from './inspector.js';
import { isPrivate, refusal, type Interaction } from './interactions.js';
import type { MessageBody } from './message-rules.js';
import { CHANNEL } from './packets.js';
import type { ApiRequest } from './request.js';
import type { Shown, Upload } from './shown.js';

type CallbackData = MessageBody & { choices?: { name: string; value: string }[] };

/** What the bot answers to interactions: one first response in time, then edits and follow-ups. */
export class Replies {
  readonly interactions: Interaction[] = [];

  constructor(
    private readonly channels: Channels,
    private readonly inspector: Inspector,
  ) {}

  callback(request: ApiRequest, id = ''): ApiAnswer {
    const interaction = this.interactions.find((each) => each.id === id);
    const no = refusal(interaction);
    if (no || !interaction) return refuse(no?.status ?? 404, no?.code ?? 10062, 'Unknown interaction');
    const { type, data = {} } = request.body as { type: number; data?: CallbackData };
    const editsV2 = type === 7 && this.channels.isV2(interaction.source);
    const invalid = this.inspector.refusal('callback', request, { editsV2 });
    if (invalid) return invalid;
    interaction.acknowledged = type;
    interaction.private = isPrivate(data.flags);
    this.firstResponse(interaction, type, data, request.files);
    return request.query.get('with_response') === 'true' ? this.withResponse(interaction) : NO_CONTENT;
  }

  followUp(request: ApiRequest, token = ''): ApiAnswer {
    const interaction = this.answered(token);
    if (!interaction) return unknownWebhook;
    const body = request.body as MessageBody;
    // The first follow-up of a deferred reply takes its place, and its privacy.
    if (interaction.thinking) return this.fillDeferred('follow-up', interaction, request);
    const invalid = this.inspector.refusal('follow-up', request);
    if (invalid) return invalid;
    const stored = this.channels.store(this.channelOf(interaction), body, request.files);
    interaction.outcome.keep(stored);
    return ok(stored.message);
  }

  edit(request: ApiRequest, token = '', id = ''): ApiAnswer {
    const interaction = this.answered(token);
    if (!interaction) return unknownWebhook;
    if (id === '@original' && interaction.thinking)
      return this.fillDeferred('reply edit', interaction, request);
    const name = nameOf(interaction, id);
    const answer = this.channels.edit(request, 'reply edit', name);
    const shown = this.channels.messages.get(name ?? '');
    if (answer.status === 200 && shown) interaction.outcome.keep(shown);
    return answer;
  }

  read(token = '', id = ''): ApiAnswer {
    const interaction = this.answered(token);
    return interaction ? this.channels.read(nameOf(interaction, id)) : unknownWebhook;
  }

  remove(token = '', id = ''): ApiAnswer {
    const interaction = this.answered(token);
    const name = interaction && nameOf(interaction, id);
    if (!interaction || (!name && !interaction.thinking)) return unknownMessage;
    interaction.thinking = false;
    this.channels.messages.delete(name ?? '');
    return NO_CONTENT;
  }

  private answered(token: string): Interaction | undefined {
    return this.interactions.find((each) => each.token === token && each.acknowledged !== undefined);
  }

  private firstResponse(interaction: Interaction, type: number, data: CallbackData, files: Upload[]): void {
    const source = interaction.source ?? '';
    if (type === 4) this.show(interaction, this.channels.store(this.channelOf(interaction), data, files));
    if (type === 5) interaction.thinking = true;
    if (type === 6 || type === 7) interaction.original = source;
    if (type === 7) interaction.outcome.keep(this.channels.change(source, data, files));
    if (type === 8) interaction.outcome.keep(data.choices ?? []);
  }

  private withResponse({ id, original }: Interaction): ApiAnswer {
    const message = this.channels.messages.get(original ?? '')?.message;
    return ok({ interaction: { id, type: 2 }, resource: { type: 4, message } });
  }

  private fillDeferred(
    kind: 'reply edit' | 'follow-up',
    interaction: Interaction,
    request: ApiRequest,
  ): ApiAnswer {
    const invalid = this.inspector.refusal(kind, request);
    if (invalid) return invalid;
    const body = request.body as MessageBody;
    const others = (body.flags ?? 0) & ~MessageFlags.Ephemeral;
    const flags = others | (interaction.private ? MessageFlags.Ephemeral : 0);
    const stored = this.channels.store(this.channelOf(interaction), { ...body, flags }, request.files);
    this.show(interaction, stored);
    return ok(stored.message);
  }

  private show(interaction: Interaction, shown: Shown): void {
    const { id, user } = interaction;
    shown.message.interaction_metadata = { id, type: 2, user, authorizing_integration_owners: {} } as never;
    interaction.original = shown.message.id;
    interaction.thinking = false;
    interaction.outcome.keep(shown);
  }

  private channelOf({ source = '' }: Interaction): string {
    return this.channels.messages.get(source)?.message.channel_id ?? CHANNEL;
  }
}

function nameOf({ original }: Interaction, id: string): string | undefined {
  return id === '@original' ? original : id;
}
