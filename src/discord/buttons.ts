import type { MessageComponentInteraction } from 'discord.js';
import { askingOf } from '../answer/command.js';
import { answerQuery } from '../answer/dispatch.js';
import { decodeState, type ButtonState } from '../render/buttons.js';
import { catalogueFor } from '../render/catalogues/index.js';
import type { Bot } from './bot.js';
import { deliver } from './deliver.js';
import { filesOf } from './files.js';
import type { Outcome } from './record.js';
import { notice, sendableOf, type Sendable } from './sendable.js';
import { asReply, inPlace, isHidden, type Way } from './ways.js';
import { localeOf } from './words.js';

/** Answers a button or a menu. All it needs to know stands in the custom_id, so any process can. */
export function answerPress(pressed: MessageComponentInteraction, bot: Bot): Promise<Outcome> {
  const state = decodeState(stateTextOf(pressed));
  if (state === undefined || state === 'old') {
    const { oldButton } = catalogueFor(pressed.locale).bot;
    return deliver(pressed, asReply(pressed, true), bot, async () => notice(oldButton));
  }
  return deliver(pressed, wayOf(pressed, state), bot, () => contentOf(pressed, state, bot));
}

/** A menu's choice carries a state like a button does. */
function stateTextOf(pressed: MessageComponentInteraction): string {
  return (pressed.isStringSelectMenu() ? pressed.values[0] : undefined) ?? pressed.customId;
}

/** Paging and refining change the asker's own answer; everything else, and everybody else, gets a private one. */
function wayOf(pressed: MessageComponentInteraction, { action }: ButtonState): Way {
  const stays = action === 'page' || action === 'ask' || (action === 'evidence' && isHidden(pressed));
  return stays && isOwn(pressed) ? inPlace(pressed) : asReply(pressed, true);
}

/** Whether the answer was given to the one who presses; yes where Discord does not tell. */
function isOwn(pressed: MessageComponentInteraction): boolean {
  const { interactionMetadata, mentions } = pressed.message;
  const asker = interactionMetadata?.user.id ?? mentions.repliedUser?.id;
  return isHidden(pressed) || asker === undefined || asker === pressed.user.id;
}

async function contentOf(
  pressed: MessageComponentInteraction,
  { action, query, page, language }: ButtonState,
  bot: Bot,
): Promise<Sendable> {
  const { locale } = pressed;
  const known = await answerQuery(query, askingOf(bot.archive, locale, bot.now()));
  // Who asked goes on in the language of the question; others read in their own.
  const answer = language !== undefined && isOwn(pressed) ? { ...known, language } : known;
  if (action === 'csv' || action === 'ics')
    return filesOf(answer, action, catalogueFor(localeOf(answer.language) ?? locale));
  const inFull = action === 'open' || action === 'evidence';
  return sendableOf(answer, { page, private: isHidden(pressed), evidence: inFull }, locale, bot);
}
