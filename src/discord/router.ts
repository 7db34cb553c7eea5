import { Events, type Client, type Interaction, type Message } from 'discord.js';
import { complete } from './autocomplete.js';
import type { Bot } from './bot.js';
import { answerPress } from './buttons.js';
import { Limits } from './limits.js';
import { answerMenu } from './menu.js';
import { answerMessage, isForBot } from './messages.js';
import { Pressing } from './pressing.js';
import { record, type Outcome } from './record.js';
import { refuse, refuseMessage } from './refusals.js';
import { Seen } from './seen.js';
import { answerSlash } from './slash.js';
import { UnderWay } from './underWay.js';

/** Keystrokes that ask for choices, for each answer one may ask for. */
const KEYSTROKES = 10;

/** Lets the bot answer everything it is asked from now on. @returns the answers being worked on */
export function route(client: Client<true>, bot: Bot): UnderWay {
  const seen = new Seen();
  const underWay = new UnderWay();
  const asking = new Limits(bot.userLimit);
  const typing = new Limits(bot.userLimit * KEYSTROKES);
  const pressing = new Pressing();
  const within = (interaction: Interaction) =>
    (interaction.isAutocomplete() ? typing : asking).run(
      interaction.user.id,
      () => answer(interaction, bot, pressing),
      () => refuse(interaction, bot),
    );
  client.on(Events.InteractionCreate, (interaction) => {
    if (seen.isNew(interaction.id)) underWay.add(record(interaction, bot, () => within(interaction)));
  });
  client.on(Events.MessageCreate, (message) => {
    if (isForBot(message) && seen.isNew(message.id))
      underWay.add(record(message, bot, () => read(message, bot, asking)));
  });
  return underWay;
}

/** Each kind of interaction to its answerer, none of which throws. */
async function answer(interaction: Interaction, bot: Bot, pressing: Pressing): Promise<Outcome | undefined> {
  if (interaction.isAutocomplete()) return complete(interaction, bot);
  if (interaction.isChatInputCommand()) return answerSlash(interaction, bot);
  if (interaction.isMessageContextMenuCommand()) return answerMenu(interaction, bot);
  if (interaction.isMessageComponent())
    return pressing.once(interaction, () => answerPress(interaction, bot));
  bot.log.warn({ type: interaction.type }, 'an interaction of a kind the bot has no answer to');
  return undefined;
}

/** Others can see the reply to a message: who is told to wait is told once. */
function read(message: Message, bot: Bot, asking: Limits): Promise<Outcome | undefined> {
  return asking.run(
    message.author.id,
    () => answerMessage(message, bot),
    async (isTold) => (isTold ? undefined : refuseMessage(message, bot)),
  );
}
