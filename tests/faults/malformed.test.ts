import { afterAll, beforeAll, expect, test } from 'vitest';
import { interactionEvent, messageEvent } from '../discord/double/events.js';
import { startDouble, type Double } from '../discord/double/double.js';
import { newInteraction } from '../discord/double/interactions.js';
import { freshId, READER } from '../discord/double/packets.js';
import { MAIN, ready, run, settingsFor, type Program } from '../discord/programs.js';

let double: Double;
let bot: Program;
beforeAll(async () => {
  double = await startDouble();
  bot = run(MAIN, { ...settingsFor(double), USER_LIMIT: '0' });
  await ready(bot);
}, 30_000);
afterAll(async () => {
  await bot.end();
  // Nonsense in an event is nonsense in the address of its answer.
  double.api.inspector.problems.length = 0;
  await double.stop();
});

const nonsense = [undefined, null, 0, -1, '', 'x'.repeat(10_000), [], {}, [null], { id: null }, true];

/** An event with each of its fields, and each of theirs, replaced by each kind of nonsense. */
function* spoilt(event: object): Generator<object> {
  for (const [key, value] of Object.entries(event)) {
    for (const other of nonsense) yield { ...event, [key]: other };
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      for (const inner of spoilt(value)) yield { ...event, [key]: inner };
  }
}

function asked(type: number, data: object): object {
  const interaction = newInteraction(READER, undefined, 1);
  interaction.outcome.promise.catch(() => undefined);
  return withoutId(interactionEvent(interaction, type, data, {}).data);
}

/** Events with the same id would be answered once. */
function withoutId(event: object): object {
  return Object.fromEntries(Object.entries(event).filter(([key]) => key !== 'id'));
}

const events: [string, string, object][] = [
  ['a command', 'INTERACTION_CREATE', asked(2, { id: '1', name: 'sources', type: 1, options: [] })],
  [
    'a subcommand',
    'INTERACTION_CREATE',
    asked(2, { id: '1', name: 'meetings', type: 1, options: [{ name: 'list', type: 1, options: [] }] }),
  ],
  ['a button', 'INTERACTION_CREATE', asked(3, { custom_id: '1|p2|l', component_type: 2, id: 1 })],
  [
    'a keystroke',
    'INTERACTION_CREATE',
    asked(4, {
      id: '1',
      name: 'official',
      type: 1,
      options: [{ name: 'name', type: 3, value: 'L', focused: true }],
    }),
  ],
  ['a message', 'MESSAGE_CREATE', withoutId(messageEvent('Who is Lavrov?', { mention: true }).data)],
];

test.each(events)('%s with nonsense in it harms nobody', { timeout: 60_000 }, async (_, name, event) => {
  let count = 0;
  for (const data of spoilt(event)) {
    double.gateway.dispatch(name, { id: freshId(), ...data });
    if (++count % 15 === 0) expect((await double.slash('/sources')).text).toMatch(/vietnam/i);
  }
  const choices = await double.autocomplete('/official', 'name', { name: 'Lawr' });
  expect(choices.map((choice) => choice.name)).toContain('Sergey Lavrov · Russia');
  expect(bot.child.exitCode).toBe(null);
});

test.each(nonsense)('%j for an id harms nobody', async (id) => {
  for (const [, name, event] of events) double.gateway.dispatch(name, { ...event, id });
  expect((await double.slash('/sources')).text).toMatch(/vietnam/i);
});
