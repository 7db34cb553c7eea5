/** Why the bot cannot work, in one sentence for the person who runs it. */
export class ConnectionProblem extends Error {
  override name = 'ConnectionProblem';
}

const PORTAL = 'https://discord.com/developers/applications';

/** What an error's codes are, or its words begin with → what to change. First match wins. */
const SENTENCES: readonly (readonly [signs: readonly string[], sentence: string])[] = [
  [
    ['TokenInvalid', '401', 'Authentication failed', '4004'],
    `Discord does not accept DISCORD_TOKEN: reset the token at ${PORTAL} under Bot and put the new one into .env.`,
  ],
  [
    ['Used disallowed intents', 'Used invalid intents', '4013', '4014'],
    `Discord refuses the intents the bot asks for (servers, server messages, direct messages): check the application at ${PORTAL} under Bot.`,
  ],
  [
    ['Sharding is required', 'Invalid shard', '4010', '4011'],
    'The bot is in too many servers for one process: set SHARDS=auto in .env.',
  ],
  [
    ['50001', '403'],
    'Discord denies the bot access: invite it with the scopes bot and applications.commands to the server DISCORD_GUILD_ID names, or leave DISCORD_GUILD_ID empty.',
  ],
  [
    ['10004', '404'],
    'Discord does not know that address or server: check DISCORD_GUILD_ID and DISCORD_API in .env.',
  ],
  [
    [
      'Unexpected server response',
      'ENOTFOUND',
      'ECONNREFUSED',
      'ECONNRESET',
      'ETIMEDOUT',
      'EAI_AGAIN',
      'UND_ERR_SOCKET',
      'AbortError',
    ],
    'Discord cannot be reached: check the network, and DISCORD_API in .env if you set it.',
  ],
];

/** @returns the sentence for an error met while connecting; its own words where it is none of the known ones */
export function connectionProblem(error: unknown): ConnectionProblem {
  if (error instanceof ConnectionProblem) return error;
  const signs = signsOf(error);
  const known = SENTENCES.find(([wanted]) => wanted.some((sign) => signs.some((each) => says(each, sign))));
  const sentence =
    known?.[1] ?? `The bot could not connect to Discord: ${signs.at(-1) ?? 'no reason given'}.`;
  return new ConnectionProblem(sentence, { cause: error });
}

/** A code as a whole, words from the start. */
function says(text: string, sign: string): boolean {
  return sign.includes(' ') ? text.startsWith(sign) : text === sign;
}

/** Codes, statuses and message of an error and its causes, as text. */
function signsOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  const codes = Object.entries(error).flatMap(([key, value]) =>
    ['code', 'status'].includes(key) ? [String(value)] : [],
  );
  return [...codes, ...(error.cause ? signsOf(error.cause) : []), error.name, error.message];
}
