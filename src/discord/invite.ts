import { OAuth2Scopes, PermissionFlagsBits, type Client } from 'discord.js';

/** What the bot does in a server, and nothing more. */
const permissions = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.AttachFiles,
  // To see the answer that a follow-up replies to.
  PermissionFlagsBits.ReadMessageHistory,
];

/** The address that adds the bot to a server. */
export function inviteOf(client: Client<true>): string {
  return client.generateInvite({
    scopes: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands],
    permissions,
  });
}
