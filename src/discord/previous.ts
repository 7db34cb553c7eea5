import {
  ComponentType,
  type Message,
  type MessageActionRowComponent,
  type TopLevelComponent,
} from 'discord.js';
import { decodeState, type ButtonState } from '../render/buttons.js';
import type { Bot } from './bot.js';

/**
 * The question that a message follows up, and its language: what the bot answered in the message it replies to.
 * Undefined when it is no reply to an answer, or the answer is gone.
 */
export async function previousState(message: Message, bot: Bot): Promise<ButtonState | undefined> {
  if (message.reference?.messageId == null) return undefined;
  const answer = await message.fetchReference().catch((error: unknown) => {
    bot.log.debug({ err: error }, 'the message replied to cannot be read');
    return undefined;
  });
  const isOurs = answer?.author.id === message.client.user.id;
  return isOurs ? stateShown(answer.components) : undefined;
}

/** Buttons that show more of the answer carry its question, and so does its menu; those that lead elsewhere do not. */
function stateShown(components: readonly TopLevelComponent[]): ButtonState | undefined {
  for (const { customId, type } of components.flatMap(rowsOf)) {
    const state = customId === null ? undefined : decodeState(customId);
    if (state === undefined || state === 'old') continue;
    const leadsElsewhere = type === ComponentType.Button && ['ask', 'open'].includes(state.action);
    if (!leadsElsewhere) return state;
  }
  return undefined;
}

function rowsOf(component: TopLevelComponent): MessageActionRowComponent[] {
  const inner = component.type === ComponentType.Container ? component.components : [component];
  return inner.flatMap((part) => (part.type === ComponentType.ActionRow ? part.components : []));
}
