import { pino, type DestinationStream, type Logger } from 'pino';
import type { Config } from './config.js';
import { hiding } from './secrets.js';

/** Where the running bot says what goes on: one JSON object a line. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

/**
 * @param secrets texts that may appear in no line, not even in part: the token
 * @param out where lines go; standard error unless told, as standard output belongs to answers
 */
export function openLog(level: Config['logLevel'], secrets: readonly string[], out?: DestinationStream): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeError },
      hooks: { streamWrite: hiding(secrets) },
    },
    out ?? pino.destination({ dest: 2, sync: true }),
  );
}

/**
 * What a log may know of an error: its chain of causes, but neither request bodies nor addresses,
 * which hold readers' words and the tokens of their interactions.
 */
export function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const codes = Object.entries(error).filter(([key]) => ['code', 'status', 'method'].includes(key));
  return {
    type: error.name,
    message: error.message,
    stack: error.stack,
    ...Object.fromEntries(codes),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}
