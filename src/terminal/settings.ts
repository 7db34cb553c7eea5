import type { TerminalOptions } from '../render/terminal.js';

/** Columns of an answer that goes to a file or a pipe. */
const defaultWidth = 100;

/** How wide and whether in colour an output takes text. */
export function terminalOptions(output: {
  isTTY?: boolean;
  columns?: number;
  hasColors?: () => boolean;
}): TerminalOptions {
  const colour = output.isTTY === true && (output.hasColors?.() ?? false);
  return { width: output.isTTY ? (output.columns ?? defaultWidth) : defaultWidth, colour };
}

/** The language this machine is set to. */
export function terminalLocale(): string {
  return new Intl.DateTimeFormat().resolvedOptions().locale;
}
