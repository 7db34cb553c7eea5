import {
  ApplicationFlags,
  ChannelType,
  InteractionContextType,
  MessageType,
  type APIMessage,
  type APIUser,
} from 'discord-api-types/v10';
import type { MessageBody } from './message-rules.js';

/** A snowflake never given out before in this process. */
export const freshId = (): string => String(count++);
let count = 1_300_000_000_000_000_000n;

export const GUILD = '1200000000000000001';
export const CHANNEL = '1200000000000000002';
export const DM_CHANNEL = '1200000000000000003';
export const APPLICATION = '1200000000000000004';

export const BOT: APIUser = person('1200000000000000004', 'Briefing Bot', true);
export const READER: APIUser = person('1200000000000000005', 'reader', false);

export const STRANGER: APIUser = person('1200000000000000006', 'stranger', false);

function person(id: string, username: string, bot: boolean): APIUser {
  return { id, username, discriminator: '0', global_name: username, avatar: null, bot };
}

export const application = { id: APPLICATION, flags: ApplicationFlags.GatewayMessageContentLimited };

export const guild = {
  id: GUILD,
  name: 'Newsroom',
  owner_id: READER.id,
  roles: [{ id: GUILD, name: '@everyone', permissions: '2147483647', position: 0, color: 0, hoist: false }],
  channels: [
    { id: CHANNEL, type: ChannelType.GuildText, name: 'desk', position: 0, permission_overwrites: [] },
  ],
  members: [{ user: BOT, roles: [], joined_at: '2025-01-01T00:00:00Z', flags: 0, deaf: false, mute: false }],
  emojis: [],
  stickers: [],
  features: [],
  threads: [],
  presences: [],
  voice_states: [],
  member_count: 2,
  large: false,
  unavailable: false,
};

/** Where an interaction or message comes from. */
export type Where = 'server' | 'dm';

export function place(where: Where, user: APIUser): object {
  const permissions = '2147483647';
  if (where === 'dm')
    return {
      channel_id: DM_CHANNEL,
      channel: { id: DM_CHANNEL, type: ChannelType.DM },
      user,
      context: InteractionContextType.BotDM,
      authorizing_integration_owners: { 1: user.id },
    };
  return {
    channel_id: CHANNEL,
    channel: { id: CHANNEL, type: ChannelType.GuildText, permissions },
    guild_id: GUILD,
    member: { user, roles: [], permissions, joined_at: '2025-01-01T00:00:00Z', flags: 0 },
    context: InteractionContextType.Guild,
    authorizing_integration_owners: { 0: GUILD },
  };
}

/** A message as Discord would store and show it. */
export function message(channel: string, author: APIUser, body: MessageBody): APIMessage {
  return {
    id: freshId(),
    channel_id: channel,
    author,
    content: body.content ?? '',
    timestamp: '2025-06-01T12:00:00.000Z',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: MessageType.Default,
    flags: body.flags ?? 0,
    components: (body.components ?? []) as NonNullable<APIMessage['components']>,
  };
}
