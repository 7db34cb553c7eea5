import * as spec from 'discord-api-spec/zod';
import { core } from 'zod';

/** What the bot sends: the whole list of commands, a first response, a message of its own, a later one, an edit. */
export type PayloadKind = 'command' | 'callback' | 'message' | 'follow-up' | 'edit' | 'reply edit';

/** Types of an interaction callback → the schema that governs them; any other type is refused. */
const callbacks: Record<number, spec.Schema> = {
  4: spec.CreateMessageInteractionCallbackRequestSchema,
  5: spec.CreateMessageInteractionCallbackRequestSchema,
  6: spec.UpdateMessageInteractionCallbackRequestSchema,
  7: spec.UpdateMessageInteractionCallbackRequestSchema,
  8: spec.ApplicationCommandAutocompleteCallbackRequestSchema,
};

const schemas: Record<Exclude<PayloadKind, 'callback'>, spec.Schema> = {
  command: spec.ApplicationCommandUpdateRequestSchema,
  message: spec.MessageCreateRequestSchema,
  'follow-up': spec.IncomingWebhookInteractionRequestSchema,
  edit: spec.MessageEditRequestPartialSchema,
  'reply edit': spec.IncomingWebhookUpdateRequestPartialSchema,
};

/** Breaches of Discord's own published schema (npm `discord-api-spec`), one line each. */
export function schemaProblems(kind: PayloadKind, payload: unknown): string[] {
  const schema = kind === 'callback' ? callbacks[callbackType(payload)] : schemas[kind];
  if (!schema) return [`callback type ${callbackType(payload)} is not known to the double`];
  const outcome = schema.safeParse(payload);
  return outcome.success ? [] : outcome.error.issues.flatMap((issue) => lines(issue));
}

function callbackType(payload: unknown): number {
  return typeof payload === 'object' && payload !== null && 'type' in payload ? Number(payload.type) : 0;
}

/** A union fails in every branch: the branch with the deepest complaint is the one that was meant. */
function lines(issue: core.$ZodIssue, path: readonly PropertyKey[] = []): string[] {
  const here = [...path, ...issue.path];
  if (issue.code !== 'invalid_union') return [`${here.map(String).join('.')}: ${issue.message}`];
  const branches = issue.errors.map((errors) => errors.flatMap((error) => lines(error, here)));
  const meant = branches.filter((branch) => !branch.some((line) => line.includes('.type: ')));
  return meant.at(0) ?? [`${here.map(String).join('.')}: fits none of the allowed kinds`];
}
