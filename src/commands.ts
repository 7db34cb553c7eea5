import { ask } from '../commands/ask.js';
import { brief } from '../commands/brief.js';
import { help } from '../commands/help.js';
import { meeting } from '../commands/meeting.js';
import { meetings } from '../commands/meetings.js';
import { official } from '../commands/official.js';
import { search } from '../commands/search.js';
import { sources } from '../commands/sources.js';
import { trade } from '../commands/trade.js';
import type { Command, Subcommand } from './answer/command.js';

/** Every command, in the order in which they are listed. A new command is one file in commands/ and one line here. */
export const commands: readonly Command[] = [meetings, trade, official, brief, search, ask, sources, help];

/** What can be typed, as a query names it: `meetings list`, `trade`. */
export const commandNames: readonly string[] = commands.flatMap(({ name, subcommands }) =>
  Object.keys(subcommands).map((sub) => `${name} ${sub}`.trim()),
);

/** Every command with its subcommand as a query names it: `meetings list`, `trade`; with them what buttons alone ask. */
export const commandTable: ReadonlyMap<string, Subcommand> = new Map(
  [...commands, meeting].flatMap(({ name, subcommands }) =>
    Object.entries(subcommands).map(([sub, subcommand]) => [`${name} ${sub}`.trim(), subcommand] as const),
  ),
);
