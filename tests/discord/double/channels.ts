import { ChannelType, MessageFlags, type APIMessage } from 'discord-api-types/v10';
import { ok, unknownMessage, type ApiAnswer } from './answers.js';
import type { Inspector } from './inspector.js';
import { later, type Later } from './later.js';
import type { MessageBody } from './message-rules.js';
import { BOT, DM_CHANNEL, message } from './packets.js';
import type { ApiRequest } from './request.js';
import { Shown, type Upload } from './shown.js';

interface Written extends MessageBody, Pick<APIMessage, 'message_reference'> {
  nonce?: string;
  enforce_nonce?: boolean;
}

/** The messages of all channels. */
export class Channels {
  readonly messages = new Map<string, Shown>();
  private readonly nonces = new Map<string, Shown>();
  private readonly readers: { to: string; reply: Later<Shown> }[] = [];

  constructor(private readonly inspector: Inspector) {}

  /** The bot's reply to the message with that id. */
  replyTo(to: string, limit: number): Promise<Shown> {
    const reply = later<Shown>(limit, 'the bot wrote nothing');
    this.readers.push({ to, reply });
    return reply.promise;
  }

  describe(id = ''): ApiAnswer {
    return ok({ id, type: id === DM_CHANNEL ? ChannelType.DM : ChannelType.GuildText });
  }

  read(id = ''): ApiAnswer {
    const found = this.messages.get(id);
    return found ? ok(found.message) : unknownMessage;
  }

  write(request: ApiRequest, channel = ''): ApiAnswer {
    const refusal = this.inspector.refusal('message', request);
    if (refusal) return refusal;
    const body = request.body as Written;
    const before = body.enforce_nonce ? this.nonces.get(body.nonce ?? '') : undefined;
    if (before) return ok(before.message);
    const stored = this.store(channel, body, request.files);
    if (body.nonce !== undefined) this.nonces.set(body.nonce, stored);
    if (body.message_reference) stored.message.message_reference = body.message_reference;
    const at = this.readers.findIndex(({ to }) => to === body.message_reference?.message_id);
    for (const { reply } of at < 0 ? [] : this.readers.splice(at, 1)) reply.keep(stored);
    return ok(stored.message);
  }

  edit(request: ApiRequest, kind: 'edit' | 'reply edit', id = ''): ApiAnswer {
    if (!this.messages.has(id)) return unknownMessage;
    const refusal = this.inspector.refusal(kind, request, { editsV2: this.isV2(id) });
    return refusal ?? ok(this.change(id, request.body as MessageBody, request.files).message);
  }

  store(channel: string, body: MessageBody, files: Upload[]): Shown {
    const shown = new Shown(message(channel, BOT, body), files);
    this.messages.set(shown.message.id, shown);
    return shown;
  }

  /** Fields that are absent stay as they are; a flag once set stays set. */
  change(id: string, body: MessageBody, files: Upload[]): Shown {
    const before = this.messages.get(id);
    const changed = {
      ...before?.message,
      ...(body.components ? { components: body.components } : {}),
      ...(typeof body.content === 'string' ? { content: body.content } : {}),
      flags: (before?.message.flags ?? 0) | (body.flags ?? 0),
      edited_timestamp: '2025-06-01T12:01:00.000Z',
    } as APIMessage;
    const shown = new Shown(changed, body.attachments ? files : (before?.files ?? []));
    this.messages.set(id, shown);
    return shown;
  }

  isV2(id = ''): boolean {
    return ((this.messages.get(id)?.message.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  }
}
