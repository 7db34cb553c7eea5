import { z } from 'zod';
import { hiding, secretsOf } from './secrets.js';

const boolean = (sentence: string) =>
  z.enum(['true', 'false'], { error: sentence }).transform((value) => value === 'true');

const portSentence = 'must be a port, a number up to 65535';

const schema = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^\S+$/, 'must be the bot token alone, without spaces and without the word Bot before it')
    .optional(),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d+$/, "must be your Discord server's id, which is digits only")
    .optional(),
  DISCORD_API: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://discord.com/api' })
    .regex(/\/api$/, 'must end in /api, without a slash after it')
    .optional(),
  ARTICLES_DIR: z.string().default('seeds'),
  CACHE_DIR: z.string().default('.cache'),
  DEFAULT_PRIVATE: boolean('must be true or false').default(false),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'must be an address such as postgres://user:password@host:5432/name',
    })
    .optional(),
  SHARDS: z
    .string()
    .regex(/^(auto|[1-9]\d{0,4})$/, 'must be auto or a whole number from 1')
    .transform((value) => (value === 'auto' ? value : Number(value)))
    .optional(),
  USER_LIMIT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a whole number; 0 stands for no limit')
    .transform(Number)
    .default(60),
  LOG_LEVEL: z
    .enum(['error', 'warn', 'info', 'debug'], { error: 'must be error, warn, info or debug' })
    .default('info'),
  LOG_QUESTIONS: boolean('must be true or false').default(false),
  HEALTH_PORT: z
    .string()
    .regex(/^\d{1,5}$/, portSentence)
    .transform(Number)
    .refine((port) => port <= 65_535, portSentence)
    .optional(),
  HEALTH_HOST: z.string().default('127.0.0.1'),
});

/** The settings, checked. An absent field was not set. */
export interface Config {
  token: string | undefined;
  /** Server to register commands in; without it they are global. */
  guild: string | undefined;
  /** Address of Discord's REST interface when it is not Discord's own; ends in `/api`. */
  api: string | undefined;
  articles: string;
  cache: string;
  /** Answers are shown to the asker alone unless asked otherwise. */
  privateByDefault: boolean;
  database: string | undefined;
  shards: 'auto' | number | undefined;
  /** Which of how many shards this process is, when a sharding process started it. */
  shard: { id: number; count: number } | undefined;
  /** Answers a minute for each user; 0: as many as they like. */
  userLimit: number;
  logLevel: 'error' | 'warn' | 'info' | 'debug';
  /** The log says what was asked, not only that something was. */
  logsQuestions: boolean;
  /** Where health and metrics are served; undefined: nowhere. Port 0 is any free one. */
  health: { host: string; port: number } | undefined;
}

/** A variable has a value that cannot be used; the message names it and what to write, never its value. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/**
 * Checks the settings. An empty value counts as not set, as `.env.example` leaves them.
 * Throws ConfigError for the first bad one.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const shard = shardOf(env);
  // A sharding process hands its children a SHARDS of another meaning: their own number.
  const parsed = schema.safeParse(written(shard ? { ...env, SHARDS: '' } : env));
  if (!parsed.success) throw new ConfigError(sentenceOf(parsed.error));
  const settings = parsed.data;
  return {
    token: settings.DISCORD_TOKEN,
    guild: settings.DISCORD_GUILD_ID,
    api: settings.DISCORD_API,
    articles: settings.ARTICLES_DIR,
    cache: settings.CACHE_DIR,
    privateByDefault: settings.DEFAULT_PRIVATE,
    database: settings.DATABASE_URL,
    shards: settings.SHARDS,
    shard,
    userLimit: settings.USER_LIMIT,
    logLevel: settings.LOG_LEVEL,
    logsQuestions: settings.LOG_QUESTIONS,
    health: healthOf(settings, shard),
  };
}

/** The settings of this machine: the environment, and `.env` in the working folder for what it leaves open. */
export async function loadConfig(): Promise<Config> {
  const { config } = await import('dotenv');
  // Without `quiet` dotenv prints a line to standard output, which belongs to the answer.
  config({ quiet: true });
  return readConfig(process.env);
}

/** A text for people, without this machine's secrets in it. */
export function withoutSecrets(text: string): string {
  const { DISCORD_TOKEN: token, DATABASE_URL: database } = written(process.env);
  return hiding(secretsOf({ token, database }))(text);
}

/** Each shard has a port of its own: the first the one that is set, the others those after it. */
function healthOf(
  { HEALTH_PORT: port, HEALTH_HOST: host }: z.infer<typeof schema>,
  shard: Config['shard'],
): Config['health'] {
  if (port === undefined) return undefined;
  return { host, port: port === 0 ? 0 : port + (shard?.id ?? 0) };
}

/** What discord.js' ShardingManager tells a process that it started. */
function shardOf(env: Readonly<Record<string, string | undefined>>): Config['shard'] {
  if (env['SHARDING_MANAGER'] === undefined) return undefined;
  return { id: Number(env['SHARDS']), count: Number(env['SHARD_COUNT']) };
}

function written(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const values = Object.keys(schema.shape).map((key) => [key, env[key]?.trim() ?? ''] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== ''));
}

function sentenceOf(error: z.ZodError): string {
  const [issue] = error.issues;
  return `${issue?.path.join('.')} ${issue?.message}; change it in .env or in the environment.`;
}
