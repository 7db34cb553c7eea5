/** Why the bot cannot work, in one sentence for the person who runs it. */
export class ConnectionProblem extends Error {
  override name = 'ConnectionProblem';

  /** @param passes nothing needs to be changed, or only the network: trying again may work */
  constructor(
    message: string,
    readonly passes: boolean,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const PORTAL = 'https://discord.com/developers/applications';

interface Known {
  /** What an error's codes are, or its words begin with. */
  signs: readonly string[];
  sentence: string;
  passes?: boolean;
}

/** What to change. First match wins. */
const KNOWN: readonly Known[] = [
  {
    signs: ['TokenInvalid', '401', 'Authentication failed', '4004'],
    sentence: `Discord does not accept DISCORD_TOKEN: reset the token at ${PORTAL} under Bot and put the new one into .env.`,
  },
  {
    signs: ['Used disallowed intents', 'Used invalid intents', '4013', '4014'],
    sentence: `Discord refuses the intents the bot asks for (servers, server messages, direct messages): check the application at ${PORTAL} under Bot.`,
  },
  {
    signs: ['Sharding is required', 'Invalid shard', '4010', '4011'],
    sentence: 'The bot is in too many servers for one process: set SHARDS=auto in .env.',
  },
  {
    signs: ['50001', '403'],
    sentence:
      'Discord denies the bot access: invite it with the scopes bot and applications.commands to the server DISCORD_GUILD_ID names, or leave DISCORD_GUILD_ID empty.',
  },
  {
    signs: ['10004', '404'],
    sentence: 'Discord does not know that address or server: check DISCORD_GUILD_ID and DISCORD_API in .env.',
  },
  {
    signs: ['Used an invalid API version', '4012'],
    sentence: 'Discord does not speak this version of its interface any more: update discord.js.',
  },
  {
    signs: ['Not enough sessions remaining'],
    sentence: 'Discord has let the bot in too often today: it has to wait.',
    passes: true,
  },
  {
    signs: [
      ...['Unexpected server response', 'AbortError'],
      ...['ENOTFOUND', 'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EAI_AGAIN', 'EPIPE'],
      ...['ENETUNREACH', 'EHOSTUNREACH', 'UND_ERR_SOCKET', 'UND_ERR_CONNECT_TIMEOUT'],
    ],
    sentence: 'Discord cannot be reached: check the network, and DISCORD_API in .env if you set it.',
    passes: true,
  },
  {
    // The latter ones are those of the servers that stand before Discord's own.
    signs: ['500', '502', '503', '504', '520', '521', '522', '523', '524', '530'],
    sentence: 'Discord is in trouble itself; https://discordstatus.com tells more.',
    passes: true,
  },
];

/** @returns the sentence for an error met while connecting; its own words where it is none of the known ones */
export function connectionProblem(error: unknown): ConnectionProblem {
  if (error instanceof ConnectionProblem) return error;
  const signs = signsOf(error);
  const known = KNOWN.find((one) => one.signs.some((sign) => signs.some((each) => says(each, sign))));
  const sentence =
    known?.sentence ?? `The bot could not connect to Discord: ${signs.at(-1) ?? 'no reason given'}.`;
  return new ConnectionProblem(sentence, known?.passes ?? false, { cause: error });
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
