import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../src/commands.js';
import { commandBodies } from '../../src/discord/definitions.js';
import { sameCommands } from '../../src/discord/publish.js';
import { languages } from '../../src/discord/words.js';
import { world } from '../answer/world.js';
import { startBot } from './double/bot.js';
import { commandListProblems } from './double/command-rules.js';
import { startDouble, type Double } from './double/double.js';
import { APPLICATION, GUILD } from './double/packets.js';
import { problemsOf } from './double/rules.js';

const bodies = commandBodies(commands, languages);

describe('command definitions', () => {
  test.each(bodies.map((body) => [body.name, body] as const))('Discord takes %s', (_, body) => {
    expect(problemsOf('command', body)).toEqual([]);
  });

  test('every command, the menu command, and no name twice', () => {
    expect(commandListProblems(bodies)).toEqual([]);
    expect(bodies.map(({ name }) => name)).toEqual([...commands.map(({ name }) => name), 'Brief me on this']);
  });

  test('every command can be asked privately and anywhere', () => {
    for (const body of bodies) expect(body).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
    expect(JSON.stringify(bodies).split('"private"')).toHaveLength(1 + 10);
  });

  test('a command without words is named', () => {
    const odd = { name: 'odd', subcommands: { '': { options: {}, answer: async () => expect.fail() } } };
    expect(() => commandBodies([odd], languages)).toThrow(/"odd" has no words/);
  });
});

describe('sameCommands', () => {
  const command = { name: 'a', description: 'b', options: [{ name: 'c', type: 3, description: 'd' }] };
  const cases: [string, unknown, object[], boolean][] = [
    ['ids and defaults of Discord', [{ ...command, id: '1', nsfw: false }], [command], true],
    [
      'another order',
      [{ name: 'z', description: 'y' }, command],
      [command, { name: 'z', description: 'y' }],
      true,
    ],
    ['other words', [{ ...command, description: 'x' }], [command], false],
    ['another translation', [{ ...command, description_localizations: { de: 'x' } }], [command], false],
    ['an option more', [{ ...command, options: [] }], [command], false],
    ['a command more', [command, { name: 'z' }], [command], false],
    ['no list at all', { message: 'oops' }, [command], false],
  ];
  test.each(cases)('%s', (_, known, wanted, same) => expect(sameCommands(known, wanted)).toBe(same));
});

describe('at the start', () => {
  let double: Double;
  beforeEach(async () => void (double = await startDouble()));
  afterEach(() => double.stop());

  async function startAndStop(guild?: string): Promise<void> {
    const bot = await startBot({ double, archive: world, ...(guild === undefined ? {} : { guild }) });
    await bot.stop();
  }

  test('commands are published once, and again only when Discord has others', async () => {
    await startAndStop();
    await startAndStop();
    expect(double.api.registry.published).toBe(1);
    double.api.registry.commands.get(APPLICATION)?.pop();
    await startAndStop();
    expect(double.api.registry.published).toBe(2);
  });

  test('in one server they are published without contexts, which belong to global ones', async () => {
    await startAndStop(GUILD);
    await startAndStop(GUILD);
    expect(double.api.registry.published).toBe(1);
    expect(double.api.registry.commands.has(APPLICATION)).toBe(false);
    expect(JSON.stringify(double.api.registry.commands.get(GUILD))).not.toContain('contexts');
  });

  test('a server the bot may not enter is told in one sentence', async () => {
    double.fail({ method: 'GET', path: /guilds/, answer: 403 });
    await expect(startAndStop(GUILD)).rejects.toThrow(
      /invite it with the scopes bot and applications.commands/,
    );
  });
});
