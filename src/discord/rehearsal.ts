import { setTimeout as pause } from 'node:timers/promises';
import { askingOf } from '../answer/command.js';
import { answerQuery } from '../answer/dispatch.js';
import { rehearsals } from '../answer/rehearsals.js';
import type { Bot } from './bot.js';
import { sendableOf } from './sendable.js';
import { languages } from './words.js';

/** Milliseconds after which the bot connects unrehearsed: a database that is away is no reason to stay away. */
const LONGEST = 5000;

/**
 * Answers what the loaded articles can be asked, in each language of replies, before anybody asks: the first answers of
 * a process build tables that all later ones find ready, and where many readers wait for a bot to come back they would
 * wait longer than Discord lets them. Never throws: a question that fails here is told of when a reader asks it.
 */
export async function rehearse(bot: Bot): Promise<void> {
  const answers = answerAll(bot).catch((error: unknown) =>
    bot.log.warn({ err: error }, 'answers could not be rehearsed'),
  );
  await Promise.race([answers, pause(LONGEST, undefined, { ref: false })]);
}

async function answerAll(bot: Bot): Promise<void> {
  for (const { locale } of languages) {
    const asking = askingOf(bot.archive, locale, bot.now());
    for (const query of await rehearsals(asking))
      // Quotes in full come without a picture: pictures are drawn by processes of their own.
      await sendableOf(
        await answerQuery(query, asking),
        { page: 1, private: false, evidence: true },
        locale,
        bot,
      );
  }
}
