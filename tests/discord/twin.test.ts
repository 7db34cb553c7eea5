import { DigitalDiscord } from 'discord-digital-twin';
import { InteractionType, MessageFlags, type APIMessage } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../src/commands.js';
import { logIn, type Connection } from '../../src/discord/client.js';
import { commandBodies } from '../../src/discord/definitions.js';
import { publishCommands } from '../../src/discord/publish.js';
import { route } from '../../src/discord/router.js';
import { languages } from '../../src/discord/words.js';
import { openLog } from '../../src/log.js';
import { catalogueFor } from '../../src/render/catalogues/index.js';
import { world } from '../answer/world.js';

/** A double of Discord that nobody here wrote; it lists no commands, so these are published outright. */
const READER = '100000000000000001';
const CHANNEL = '100000000000000002';

let twin: DigitalDiscord;
let client: Connection['client'];

beforeAll(async () => {
  twin = new DigitalDiscord({
    guild: { name: 'Desk', ownerId: READER },
    users: [{ id: READER, username: 'reader' }],
    channels: [{ id: CHANNEL, name: 'general', type: 0 }],
    dbUrl: 'file::memory:?cache=shared',
  });
  await twin.start();
  const log = openLog('error', [twin.botToken], { write: (line) => process.stderr.write(line) });
  ({ client } = await logIn({ token: twin.botToken, api: twin.restUrl, limit: 5000 }, log));
  const draw = () => Promise.reject(new Error('no pictures here'));
  const now = () => new Date('2026-11-21T12:00:00Z');
  route(client, { archive: world, log, privateByDefault: false, userLimit: 0, now, draw });
}, 30_000);
afterAll(async () => {
  await client.destroy();
  await twin.stop();
});

const channel = () => twin.channel(CHANNEL);
const reader = () => channel().user(READER);

/** What Discord would show for an interaction. */
async function replyTo({ id }: { id: string }): Promise<APIMessage | undefined> {
  const { messageId } = await channel().waitForInteractionAck({ interactionId: id, timeout: 5000 });
  return (await channel().getMessages()).find((message) => message.id === messageId);
}

const asks = (name: string, value: string, hidden = false) =>
  reader().runSlashCommand({
    name,
    options: [
      { name: 'name', type: 3, value },
      { name: 'private', type: 5, value: hidden },
    ],
  });

describe('in the foreign double', () => {
  test('the bot logs in and registers its commands', async () => {
    expect(client.isReady()).toBe(true);
    const scope = { application: client.application.id };
    await expect(publishCommands(client.rest, scope, commandBodies(commands, languages))).resolves.toBe(
      undefined,
    );
  });

  test('a command is answered, publicly or privately', async () => {
    const shown = await replyTo(await asks('official', 'Wanjiru'));
    expect(JSON.stringify(shown?.components)).toContain('Grace Wanjiru');
    expect(Number(shown?.flags) & MessageFlags.Ephemeral).toBe(0);
    const hidden = await replyTo(await asks('official', 'Wanjiru', true));
    expect(Number(hidden?.flags) & MessageFlags.Ephemeral).toBe(MessageFlags.Ephemeral);
  });

  test('names are completed while they are typed', async () => {
    const options = [{ name: 'name', type: 3, value: 'Wanj', focused: true }];
    const { id } = await twin.simulateInteraction({
      ...{ type: InteractionType.ApplicationCommandAutocomplete, channelId: CHANNEL, userId: READER },
      ...{ guildId: twin.guildId, data: { id: '1', name: 'official', type: 1, options } },
    });
    await channel().waitForInteractionAck({ interactionId: id, timeout: 5000 });
    const response = await channel().getInteractionResponse(id);
    expect(JSON.parse(response?.data ?? '{}')).toEqual({
      choices: [{ name: 'Grace Wanjiru · Kenya', value: 'grace-wanjiru' }],
    });
  });

  test('a button changes the answer in its place', async () => {
    const shown = await replyTo(await asks('official', 'Wanjiru'));
    const customId = stateOf(shown, catalogueFor('en').steps.meetings);
    const { id } = await reader().clickButton({ messageId: shown?.id ?? '', customId });
    await channel().waitForInteractionAck({ interactionId: id, timeout: 5000 });
    const now = (await channel().getMessages()).find((message) => message.id === shown?.id);
    expect(JSON.stringify(now?.components)).toContain('## Whom they met · Grace Wanjiru');
  });
});

/** The custom_id of the button with that label. */
function stateOf(message: APIMessage | undefined, label: string): string {
  const text = JSON.stringify(message?.components);
  return (
    new RegExp(`"label":"${label}"[^}]*?"custom_id":"([^"]+)"`).exec(text)?.[1] ?? `no ${label} in ${text}`
  );
}
