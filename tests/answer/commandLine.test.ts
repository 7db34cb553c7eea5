import { describe, expect, test } from 'vitest';
import { parseCommandLine } from '../../src/answer/commandLine.js';

describe('parseCommandLine', () => {
  test.each([
    ['/meetings between first:To Lam second:Putin', 'meetings between', { first: 'To Lam', second: 'Putin' }],
    ['meetings  of official: "Bui Thanh Son" ', 'meetings of', { official: 'Bui Thanh Son' }],
    ['/trade', 'trade', {}],
    ['/TRADE Country:Peru period:2024-01/2024-09', 'trade', { country: 'Peru', period: '2024-01/2024-09' }],
    ['/official Lavrov', 'official', { name: 'Lavrov' }],
    ['/ask question:when: was it?', 'ask', { question: 'when: was it?' }],
    ['/ask Who met whom?', 'ask', { question: 'Who met whom?' }],
    ['Who met whom?', 'ask', { question: 'Who met whom?' }],
    ['/search text:„blå hav“', 'search', { text: 'blå hav' }],
    ['/meetings', 'meetings', {}],
  ])('%s', (line, command, options) => {
    expect(parseCommandLine(line)).toEqual({ command, options });
  });

  test.each([
    ['/nothing at all', 'unknown command', 'nothing'],
    ['/trade Peru', 'unknown option', 'Peru'],
    ['/trade land:Peru', 'unknown option', 'land'],
    ['/trade country:Peru mesure:total', 'unknown option', 'mesure'],
  ])('%s is wrong', (line, problem, typed) => {
    expect(parseCommandLine(line)).toMatchObject({ type: 'wrong', problem, typed });
  });
});
