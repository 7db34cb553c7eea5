import { describe, expect, test } from 'vitest';
import { askingOf } from '../../src/answer/command.js';
import { briefMessage } from '../../src/answer/message.js';
import { factsOf, world } from './world.js';

const asking = askingOf(world, 'en', new Date('2026-11-21T12:00:00Z'));

async function brief(text: string) {
  return factsOf(await briefMessage(text, asking));
}

describe('a message', () => {
  test.each([
    ['Grace Wanjiru met Mateo Quispe on 11 February 2025.', 'confirmed'],
    ['Grace Wanjiru met Mateo Quispe in Lima on 14 February 2025.', 'contradicted'],
    ['Grace Wanjiru traf Mateo Quispe am 11. Februar 2025.', 'confirmed'],
    ['Trade between Kenya and Peru reached 4.4 billion USD in 2024.', 'confirmed'],
    ['Trade between Kenya and Peru reached 7.9 billion USD in 2024.', 'contradicted'],
  ])('that says "%s" is %s', async (text, section) => {
    const facts = await brief(text);
    expect(facts[section]?.[0]).toContain(text);
    expect(facts[section === 'confirmed' ? 'contradicted' : 'confirmed']).toBeUndefined();
  });

  test.each([
    'Grace Wanjiru phoned Mateo Quispe on 14 February 2025.',
    'Grace Wanjiru did not meet Mateo Quispe on 14 February 2025.',
    'Grace Wanjiru will meet Mateo Quispe on 14 February 2025.',
    'Grace Wanjiru met Mateo Quispe on 14 July 2025.',
    'Grace Wanjiru met Mateo Quispe.',
    'Grace Wanjiru told Luis Rojas to meet Mateo Quispe on 14 February 2025.',
    'Trade between Kenya and Peru reached 7.9 billion USD in 2021.',
  ])('that says "%s" is neither confirmed nor contradicted', async (text) => {
    const facts = await brief(text);
    expect(facts['confirmed']).toBeUndefined();
    expect(facts['contradicted']).toBeUndefined();
  });

  test('gets what is known of the people and countries it names', async () => {
    expect(await brief('Is it true what they write about mateo quispe and grace wanjiru?')).toMatchObject({
      meetings: ['m-plan', 'm-off', 'm-lima', 'm-old'],
      people: ['mateo-quispe', 'grace-wanjiru'],
    });
  });

  test('of several lines is quoted sentence by sentence', async () => {
    const text = 'Hello all.\n\nSo they say. Grace Wanjiru met Mateo Quispe on 11 February 2025. Good.';
    expect((await brief(text))['confirmed']).toEqual([
      'date Grace Wanjiru met Mateo Quispe on 11 February 2025.',
    ]);
  });

  test('that calls a meeting off confirms none', async () => {
    const cancelled = 'Grace Wanjiru called off her meeting with Mateo Quispe on 11 February 2025.';
    expect((await brief(cancelled))['confirmed']).toBeUndefined();
  });

  test('about nothing known gets nothing', async () => {
    expect(await brief('The weather was fine.\n\nWe baked bread 😀')).toEqual({});
  });

  test.each<[string, string, Record<string, string[]>, string[]]>([
    [
      'Trade between Kenya and Peru.',
      'KE PE',
      {
        meetings: ['m-plan', 'm-off', 'm-lima', 'm-visit', 'm-old'],
        trade: ['t-goal', 't-q1', 't-2024', 't-exp', 't-imp'],
      },
      ['brief KE PE'],
    ],
    ['News from Kenya', 'KE', { meetings: ['m-plan', 'm-off', 'm-lima', 'm-visit', 'm-old'] }, []],
    [
      'Luis Rojas was there.\nPeruvian coffee as well.',
      'luis-rojas',
      { meetings: ['m-visit', 'm-home'], people: ['luis-rojas'] },
      ['official luis-rojas'],
    ],
    [
      'Luis Rojas told Kenya so.',
      'luis-rojas',
      { meetings: ['m-visit'], people: ['luis-rojas'] },
      ['official luis-rojas'],
    ],
    [
      'Wanjiru thanked Quispe, Luis Rojas and Elena Torres.',
      'grace-wanjiru',
      {
        meetings: ['m-plan', 'm-off', 'm-lima', 'm-old'],
        people: ['grace-wanjiru', 'mateo-quispe', 'luis-rojas', 'elena-torres'],
      },
      ['official grace-wanjiru', 'official mateo-quispe', 'official luis-rojas'],
    ],
  ])('“%s” is about %s', async (text, subject, facts, offers) => {
    const answer = await briefMessage(text, asking);
    if (answer.type !== 'found') throw new Error(answer.type);
    expect(answer.query).toEqual({ command: 'brief', options: { subject } });
    expect(factsOf(answer)).toEqual(facts);
    expect(
      answer.steps.map(({ query }) => [query.command, ...Object.values(query.options)].join(' ')),
    ).toEqual(offers);
  });
});
