import { describe, expect, test } from 'vitest';
import { askAgain } from '../../src/answer/askAgain.js';
import { askingOf } from '../../src/answer/command.js';
import { followUp } from '../../src/answer/questions/followUp.js';
import { queryOf } from '../../src/answer/queries.js';
import { world } from './world.js';

const asking = (locale: string) => askingOf(world, locale, new Date('2026-11-21T12:00:00Z'));

const whom = queryOf('meetings of', { official: 'grace-wanjiru' });
const between = queryOf('meetings between', {
  first: 'grace-wanjiru',
  second: 'PE',
  since: '2025',
  until: '2025',
});
const trade = queryOf('trade', { country: 'KE', partner: 'PE', period: '2024' });
const list = queryOf('meetings list', { official: 'grace-wanjiru', place: 'Lima' });

describe('a question that leans on the one before', () => {
  test.each([
    ['en', whom, 'and in 2024?', 'meetings of', { official: 'grace-wanjiru', since: '2024', until: '2024' }],
    ['en', whom, 'and with Quispe?', 'meetings between', { first: 'grace-wanjiru', second: 'mateo-quispe' }],
    ['de', whom, 'und 2024?', 'meetings of', { official: 'grace-wanjiru', since: '2024', until: '2024' }],
    ['sv', whom, 'och med Quispe?', 'meetings between', { first: 'grace-wanjiru', second: 'mateo-quispe' }],
    ['fr', whom, 'et avec Quispe ?', 'meetings between', { first: 'grace-wanjiru', second: 'mateo-quispe' }],
    ['es', whom, '¿y con Quispe?', 'meetings between', { first: 'grace-wanjiru', second: 'mateo-quispe' }],
    ['vi', whom, 'còn với Quispe?', 'meetings between', { first: 'grace-wanjiru', second: 'mateo-quispe' }],
    ['en', whom, 'what about Quispe?', 'meetings of', { official: 'mateo-quispe' }],
    ['en', whom, 'and in Lima?', 'meetings list', { official: 'grace-wanjiru', place: 'Lima' }],
    [
      'en',
      between,
      'and Quispe?',
      'meetings between',
      { first: 'grace-wanjiru', second: 'mateo-quispe', since: '2025', until: '2025' },
    ],
    [
      'ru',
      between,
      'а в 2024 году?',
      'meetings between',
      { first: 'grace-wanjiru', second: 'PE', since: '2024', until: '2024' },
    ],
    ['en', list, 'and in 2024?', 'meetings list', { official: 'grace-wanjiru', place: 'Lima', when: '2024' }],
    ['en', trade, 'and in 2025?', 'trade', { country: 'KE', partner: 'PE', period: '2025' }],
    [
      'de',
      trade,
      'und die Exporte?',
      'trade',
      { country: 'KE', partner: 'PE', period: '2024', measure: 'exports' },
    ],
    ['en', trade, 'and with Norway?', 'trade', { country: 'KE', partner: 'NO', period: '2024' }],
    ['sv', trade, 'och målet?', 'trade', { country: 'KE', partner: 'PE', status: 'target' }],
    ['en', whom, 'Who is Quispe?', 'official', { name: 'mateo-quispe' }],
  ])('%s %o %s', async (locale, previous, text, command, options) => {
    expect(await followUp(previous, text, asking(locale))).toEqual({ command, options });
  });

  test.each([
    ['and with Zzyzx Qwertyson?', 'not mentioned'],
    ['and the harbour?', 'not understood'],
  ])('%s is %s', async (text, problem) => {
    expect(await followUp(whom, text, asking('en'))).toBeUndefined();
    expect(await askAgain(whom, text, asking('en'))).toMatchObject({ type: 'wrong', problem });
  });
});
