import {
  MessageFlags,
  type ChatInputCommandInteraction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
} from 'discord.js';
import { bodyOf, type Sendable } from './sendable.js';

/** What can be answered with a message. */
export type Asked =
  ChatInputCommandInteraction | MessageContextMenuCommandInteraction | MessageComponentInteraction;

/** How an answer appears. */
export interface Way {
  /** Tells Discord to wait; from then on there are fifteen minutes. */
  defer(): Promise<unknown>;
  send(sendable: Sendable): Promise<unknown>;
}

/** As a new message; `hidden`: only the asker sees it. */
export function asReply(asked: Asked, hidden: boolean): Way {
  return {
    defer: () => asked.deferReply(hidden ? { flags: MessageFlags.Ephemeral } : {}),
    send: async (sendable) => {
      const isHidden = hidden || sendable.private;
      if (!asked.deferred) return asked.reply(isHidden ? hiddenBody(sendable) : bodyOf(sendable));
      if (isHidden === hidden) return asked.editReply(bodyOf(sendable));
      // The deferral fixed who sees the reply: what is private after all needs a message of its own.
      await asked.deleteReply();
      return asked.followUp(hiddenBody(sendable));
    },
  };
}

/** In place of the message whose button was pressed. What is private never replaces a public message. */
export function inPlace(pressed: MessageComponentInteraction): Way {
  return {
    defer: () => pressed.deferUpdate(),
    send: (sendable) => {
      // Without an empty list the files of the message before would stay.
      const body = { ...bodyOf(sendable), attachments: [] };
      if (!sendable.private || isHidden(pressed))
        return pressed.deferred ? pressed.editReply(body) : pressed.update(body);
      return pressed.deferred ? pressed.followUp(hiddenBody(sendable)) : pressed.reply(hiddenBody(sendable));
    },
  };
}

/** Whether the message with the button is seen by its asker alone. */
export function isHidden({ message }: MessageComponentInteraction): boolean {
  return message.flags.has(MessageFlags.Ephemeral);
}

function hiddenBody(sendable: Sendable) {
  return { ...bodyOf(sendable), flags: [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const };
}
