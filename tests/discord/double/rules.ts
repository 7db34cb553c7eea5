import { commandProblems } from './command-rules.js';
import { choiceProblems, messageProblems } from './message-rules.js';
import { schemaProblems, type PayloadKind } from './schema.js';

export type { PayloadKind };

/** What is uploaded beside the payload, and whether the edited message is a Components V2 one already. */
export interface Beside {
  files?: readonly string[];
  editsV2?: boolean;
}

/**
 * Everything Discord would refuse in a payload, and what this bot never does (mention people):
 * breaches of Discord's published schema, then of the rules the schema leaves out.
 */
export function problemsOf(kind: PayloadKind, payload: unknown, beside: Beside = {}): string[] {
  const found = schemaProblems(kind, payload);
  return found.length > 0 ? found : ruleProblems(kind, payload, beside);
}

function ruleProblems(kind: PayloadKind, payload: unknown, beside: Beside): string[] {
  if (kind === 'command') return commandProblems(payload);
  if (kind !== 'callback') return messageProblems(payload, kind.endsWith('edit') ? 'edit' : 'new', beside);
  const { type, data } = payload as { type: number; data?: unknown };
  if (type === 8) return choiceProblems(data);
  if (type === 4 || type === 7) return messageProblems(data, type === 7 ? 'edit' : 'new', beside);
  return [];
}
