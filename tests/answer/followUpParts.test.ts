import { expect, test } from 'vitest';
import type { Query } from '../../src/answer/answer.js';
import { askingOf } from '../../src/answer/command.js';
import { followUp } from '../../src/answer/questions/followUp.js';
import { queryOf } from '../../src/answer/queries.js';
import { world } from './world.js';

const asking = askingOf(world, 'en', new Date('2026-11-21T12:00:00Z'));

const her = 'grace-wanjiru';
const him = 'mateo-quispe';
const list = queryOf('meetings list', { official: her, when: '2025' });
const ofCountry = queryOf('meetings list', { country: 'KE' });
const between = queryOf('meetings between', { first: her, second: 'PE' });
const whom = queryOf('meetings of', { official: her, since: '2024', until: '2025' });
const trade = queryOf('trade', { country: 'KE', period: '2024' });
const withPartner = queryOf('trade', { country: 'KE', partner: 'PE', status: 'actual' });
const official = queryOf('official', { name: her });
const brief = queryOf('brief', { subject: her });
const ofPair = queryOf('brief', { subject: 'KE PE' });

const rows: [string, Query, string, Query | undefined][] = [
  ['whom else', list, 'and Quispe?', queryOf('meetings list', { official: him, when: '2025' })],
  [
    'with whom',
    list,
    'and with Quispe?',
    queryOf('meetings between', { first: her, second: him, since: '2025', until: '2025' }),
  ],
  [
    'with whom, of nobody',
    ofCountry,
    'and with Quispe?',
    queryOf('meetings list', { country: 'KE', official: him }),
  ],
  ['another country', ofCountry, 'and Peru?', queryOf('meetings list', { country: 'PE' })],
  ['a place', ofCountry, 'and in Lima?', queryOf('meetings list', { country: 'KE', place: 'Lima' })],
  [
    'planned ones',
    list,
    'and planned?',
    queryOf('meetings list', { official: her, when: '2025', status: 'planned' }),
  ],
  ['a time', list, 'and in 2024?', queryOf('meetings list', { official: her, when: '2024' })],
  ['a time from', list, 'and since 2024?', queryOf('meetings list', { official: her, since: '2024' })],
  [
    'another country between',
    between,
    'and Norway?',
    queryOf('meetings between', { first: her, second: 'NO' }),
  ],
  [
    'a place between',
    between,
    'and in Lima?',
    queryOf('meetings between', { ...between.options, place: 'Lima' }),
  ],
  [
    'planned between',
    between,
    'and planned?',
    queryOf('meetings between', { ...between.options, status: 'planned' }),
  ],
  [
    'two others between',
    between,
    'and Quispe and Torres?',
    queryOf('meetings between', { first: him, second: 'elena-torres' }),
  ],
  [
    'a country of',
    whom,
    'and with Peru?',
    queryOf('meetings between', { first: her, second: 'PE', since: '2024', until: '2025' }),
  ],
  [
    'planned of',
    whom,
    'and planned?',
    queryOf('meetings list', { official: her, status: 'planned', since: '2024', until: '2025' }),
  ],
  [
    'another of',
    whom,
    'and Quispe?',
    queryOf('meetings of', { official: him, since: '2024', until: '2025' }),
  ],
  [
    'another time of',
    whom,
    'and in 2023?',
    queryOf('meetings of', { official: her, since: '2023', until: '2023' }),
  ],
  ['another country of trade', trade, 'and Peru?', queryOf('trade', { country: 'PE', period: '2024' })],
  [
    'a partner of trade',
    trade,
    'and with Peru?',
    queryOf('trade', { country: 'KE', partner: 'PE', period: '2024' }),
  ],
  [
    'another partner',
    withPartner,
    'and Norway?',
    queryOf('trade', { country: 'KE', partner: 'NO', status: 'actual' }),
  ],
  [
    'two countries of trade',
    withPartner,
    'and Norway and Sweden?',
    queryOf('trade', { country: 'NO', partner: 'SE', status: 'actual' }),
  ],
  ['the target', trade, 'and the target?', queryOf('trade', { country: 'KE', status: 'target' })],
  ['imports', trade, 'and imports?', queryOf('trade', { country: 'KE', period: '2024', measure: 'imports' })],
  ['another official', official, 'and Quispe?', queryOf('official', { name: him })],
  [
    'an official with another',
    official,
    'and with Quispe?',
    queryOf('meetings between', { first: her, second: him }),
  ],
  [
    'an official in a year',
    official,
    'and in 2024?',
    queryOf('meetings of', { official: her, since: '2024', until: '2024' }),
  ],
  [
    'an official with a country',
    official,
    'and with Peru?',
    queryOf('meetings between', { first: her, second: 'PE' }),
  ],
  ['another brief', brief, 'and Peru?', queryOf('brief', { subject: 'PE' })],
  ['a brief on two', brief, 'and Peru and Kenya?', queryOf('brief', { subject: 'PE KE' })],
  ['another partner of a brief', ofPair, 'and Norway?', queryOf('brief', { subject: 'KE NO' })],
  ['an official instead of two countries', ofPair, 'and Quispe?', queryOf('brief', { subject: him })],
  ['the same again stands for itself', ofCountry, 'and Kenya?', queryOf('brief', { subject: 'KE' })],
  [
    'by phone between',
    between,
    'and by phone?',
    queryOf('meetings between', { ...between.options, kind: 'phone call' }),
  ],
  [
    'a pronoun',
    official,
    'When did she meet Quispe?',
    queryOf('meetings between', { first: her, second: him }),
  ],
  [
    'a pronoun in front',
    whom,
    'She met whom in 2023?',
    queryOf('meetings of', { official: her, since: '2023', until: '2023' }),
  ],
  ['a pronoun for nobody', trade, 'When did she meet Quispe?', queryOf('meetings list', { official: him })],
  [
    'a whole question',
    official,
    'When did Quispe meet Torres?',
    queryOf('meetings between', { first: him, second: 'elena-torres' }),
  ],
  ['nothing of the kind', brief, 'and the weather?', undefined],
  [
    'what follows nothing stands for itself',
    queryOf('help', {}),
    'and Peru?',
    queryOf('brief', { subject: 'PE' }),
  ],
];
test.each(rows)('%s', async (_, previous, text, expected) => {
  expect(await followUp(previous, text, asking)).toEqual(expected);
});
