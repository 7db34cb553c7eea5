import { ok, type ApiAnswer } from './answers.js';
import { commandListProblems, type CommandPart } from './command-rules.js';
import type { Inspector } from './inspector.js';
import { APPLICATION, freshId } from './packets.js';
import type { ApiRequest } from './request.js';
import { problemsOf } from './rules.js';

/** The commands registered with Discord. */
export class Registry {
  /** By scope: the application's id for those of all servers, or a server's. */
  readonly commands = new Map<string, object[]>();
  /** How often commands were published. */
  published = 0;

  constructor(private readonly inspector: Inspector) {}

  list(scope = APPLICATION): ApiAnswer {
    return ok(this.commands.get(scope) ?? []);
  }

  /** Replaces the whole list; Discord adds ids and defaults to what it was given. */
  replace({ body }: ApiRequest, scope = APPLICATION): ApiAnswer {
    const wanted = body as CommandPart[];
    const problems = wanted.flatMap((command) => problemsOf('command', command));
    const refusal = this.inspector.report([...problems, ...commandListProblems(wanted)]);
    if (refusal) return refusal;
    this.published += 1;
    const stored = wanted.map(withDefaults);
    this.commands.set(scope, stored);
    return ok(stored);
  }
}

function withDefaults(command: CommandPart): object {
  return {
    id: freshId(),
    application_id: APPLICATION,
    version: freshId(),
    default_member_permissions: null,
    nsfw: false,
    type: 1,
    ...command,
  };
}
