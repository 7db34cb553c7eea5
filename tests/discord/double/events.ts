import { MessageType, type APIUser } from 'discord-api-types/v10';
import type { Interaction } from './interactions.js';
import {
  APPLICATION,
  BOT,
  CHANNEL,
  DM_CHANNEL,
  GUILD,
  message,
  place,
  READER,
  type Where,
} from './packets.js';
import type { Shown } from './shown.js';

/** How a reader acts: in which client language, as whom, and where. */
export interface Manner {
  locale?: string;
  /** The same reader unless told. */
  user?: APIUser;
  where?: Where;
}

export interface Saying extends Manner {
  /** Mentions the bot. */
  mention?: boolean;
  /** Written as a reply to this message. */
  replyTo?: Shown;
}

/** An event of the gateway. */
export interface Event {
  data: object;
  /** Server it happened in; absent for direct messages. */
  guild: string | undefined;
}

const guildOf = (where: Where | undefined) => (where === 'dm' ? undefined : GUILD);

export const channelOf = ({ where }: Manner): string => (where === 'dm' ? DM_CHANNEL : CHANNEL);

/** INTERACTION_CREATE: `type` and `data` as Discord documents them, `on` the message with the button. */
export function interactionEvent(
  { id, token, user }: Interaction,
  type: number,
  data: object,
  { locale = 'en-US', where = 'server' }: Manner,
  on?: Shown,
): Event {
  const packet = {
    ...{ id, token, type, data, locale },
    application_id: APPLICATION,
    version: 1,
    guild_locale: 'en-US',
    entitlements: [],
    app_permissions: '2147483647',
    attachment_size_limit: 10_485_760,
    ...(on ? { message: on.message } : {}),
    ...place(where, user),
  };
  return { data: packet, guild: guildOf(where) };
}

/** MESSAGE_CREATE. Words reach a bot without the privileged intent only in DMs, mentions and its own messages. */
export function messageEvent(text: string, saying: Saying): Event & { id: string } {
  const { mention, replyTo, where, user = READER } = saying;
  const mentions = mention || replyTo?.message.author.id === BOT.id ? [BOT] : [];
  const isSeen = where === 'dm' || mentions.length > 0;
  const content = mention ? `<@${BOT.id}> ${text}` : text;
  const written = message(channelOf(saying), user, { content: isSeen ? content : '' });
  const member = { roles: [], joined_at: '2025-01-01T00:00:00Z', flags: 0 };
  const inPlace = where === 'dm' ? { channel_type: 1 } : { guild_id: GUILD, member };
  const packet = { ...written, mentions, ...inPlace, ...(replyTo ? reference(replyTo) : {}) };
  return { data: packet, guild: guildOf(where), id: written.id };
}

function reference({ message: to }: Shown): object {
  const { id: message_id, channel_id } = to;
  return { type: MessageType.Reply, message_reference: { message_id, channel_id }, referenced_message: to };
}
