import { Options, type CacheFactory } from 'discord.js';

/** Users remembered: those of direct messages under way. */
const MOST_USERS = 200;

/**
 * What discord.js keeps of what Discord sends: servers and channels, and a few users. Everything an answer needs comes
 * with the question, so the memory of a bot in many servers does not grow with what is written there.
 */
export function sparingCaches(): CacheFactory {
  return Options.cacheWithLimits({
    ...{ MessageManager: 0, ReactionManager: 0, ReactionUserManager: 0 },
    ...{ PresenceManager: 0, VoiceStateManager: 0, StageInstanceManager: 0, ThreadMemberManager: 0 },
    ...{
      GuildBanManager: 0,
      GuildInviteManager: 0,
      GuildScheduledEventManager: 0,
      AutoModerationRuleManager: 0,
    },
    ...{ GuildEmojiManager: 0, GuildStickerManager: 0 },
    GuildMemberManager: { maxSize: 0, keepOverLimit: isSelf },
    UserManager: { maxSize: MOST_USERS, keepOverLimit: isSelf },
  });
}

function isSelf({ id, client }: { id: string; client: { user: { id: string } | null } }): boolean {
  return id === client.user?.id;
}
