import { MessageFlags, type APIUser } from 'discord-api-types/v10';
import { later, type Later } from './later.js';
import { freshId } from './packets.js';
import type { Shown } from './shown.js';

/** What came of an interaction: a message, or the choices of an autocomplete. */
export type Outcome = Shown | { name: string; value: string }[];

/** Milliseconds a first response may take. */
const FIRST_RESPONSE = 3000;

/** One press, command or keystroke, from Discord's side. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly user: APIUser;
  /** The message whose button was pressed. */
  readonly source: string | undefined;
  /** Callback type of the first response. */
  acknowledged: number | undefined;
  /** Message that `@original` names, once there is one. */
  original: string | undefined;
  /** Fixed by the first response. */
  private: boolean;
  /** A deferred reply still shows "is thinking…". */
  thinking: boolean;
  expires: number;
  readonly outcome: Later<Outcome>;
}

export function newInteraction(user: APIUser, source: string | undefined, patience: number): Interaction {
  const outcome = later<Outcome>(patience, 'The application did not respond');
  const expires = Date.now() + FIRST_RESPONSE;
  const id = freshId();
  return {
    id,
    token: `token-${id}`,
    user,
    source,
    expires,
    outcome,
    acknowledged: undefined,
    original: undefined,
    private: false,
    thinking: false,
  };
}

/** Discord's refusal of a first response, or undefined when it is welcome. */
export function refusal(interaction: Interaction | undefined): { status: number; code: number } | undefined {
  if (!interaction) return { status: 404, code: 10062 };
  if (interaction.acknowledged !== undefined) return { status: 400, code: 40060 };
  if (Date.now() > interaction.expires) return { status: 404, code: 10062 };
  return undefined;
}

export const isPrivate = (flags: number | null | undefined): boolean =>
  ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
