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
    ['/meetings country:Peru', 'meetings list', { country: 'Peru' }],
    ['/meetings second:Putin first:To Lam', 'meetings between', { first: 'To Lam', second: 'Putin' }],
    ['/meetings first:To Lam', 'meetings', {}],
    ['/meetings offical:Rojas', 'meetings', {}],
    ['meetings', 'meetings', {}],
    ['/trade Peru', 'trade', { country: 'Peru' }],
    ['/search port: Lima', 'search', { text: 'port: Lima' }],
    ['meetings in Lima', 'ask', { question: 'meetings in Lima' }],
    ['trade between Kenya and Peru', 'ask', { question: 'trade between Kenya and Peru' }],
    ['meetings between Grace and Luis', 'ask', { question: 'meetings between Grace and Luis' }],
    ['meetings of Luis Rojas', 'meetings of', { official: 'Luis Rojas' }],
    ['meetings of Luis Rojas in May 2025', 'ask', { question: 'meetings of Luis Rojas in May 2025' }],
    ['/meetings of Luis Rojas 2025', 'ask', { question: 'meetings of Luis Rojas 2025' }],
    ['/official Lavrov 2025', 'official', { name: 'Lavrov 2025' }],
    ['  / trade Peru ', 'trade', { country: 'Peru' }],
    ['Meetings  BETWEEN first:Kenya second:Peru', 'meetings between', { first: 'Kenya', second: 'Peru' }],
    ['/official "Grace Wanjiru"', 'official', { name: 'Grace Wanjiru' }],
    ["/official 'Grace Wanjiru'", 'official', { name: 'Grace Wanjiru' }],
    ['/official “Grace Wanjiru”', 'official', { name: 'Grace Wanjiru' }],
    ['/official „Grace Wanjiru“', 'official', { name: 'Grace Wanjiru' }],
    ['/official "Grace', 'official', { name: '"Grace' }],
    ['/official Grace"', 'official', { name: 'Grace"' }],
    ['/official " Grace "', 'official', { name: 'Grace' }],
    ['/official ""', 'official', { name: '' }],
    ['/official', 'official', {}],
    ['/official name:', 'official', { name: '' }],
    ['official Grace Wanjiru', 'official', { name: 'Grace Wanjiru' }],
    ['/meetings list', 'meetings list', {}],
    ['/meetings list Wanjiru', 'meetings list', { official: 'Wanjiru' }],
    ['/search text:a country:b', 'search', { text: 'a country:b' }],
    ['search country: Peru', 'search', { text: 'country: Peru' }],
    ['/search http://news.example', 'search', { text: 'http://news.example' }],
    ['/trade country:Peru country:Kenya', 'trade', { country: 'Kenya' }],
    ['sources', 'sources', {}],
    ['sources of Peru', 'ask', { question: 'sources of Peru' }],
    ['/brief subject:Kenya and Peru', 'brief', { subject: 'Kenya and Peru' }],
    ['/trade Kenya Peru 2024', 'ask', { question: 'trade Kenya Peru 2024' }],
    ['/trade South Korea', 'trade', { country: 'South Korea' }],
    ['/trade "South Korea"', 'trade', { country: 'South Korea' }],
    ['/meetings Wanjiru', 'ask', { question: 'meetings Wanjiru' }],
    ['/meetings between Wanjiru Quispe', 'ask', { question: 'meetings between Wanjiru Quispe' }],
    ['/meetings list Grace Wanjiru', 'meetings list', { official: 'Grace Wanjiru' }],
    ['', 'ask', { question: '' }],
  ])('%s', (line, command, options) => {
    expect(parseCommandLine(line)).toEqual({ command, options });
  });

  test.each([
    ['/nothing at all', 'unknown command', 'nothing'],
    ['/official nam:Rojas', 'unknown option', 'nam'],
    ['/sources Peru', 'unknown option', 'Peru'],
    ['trade contry:Peru', 'unknown option', 'contry'],
    ['/trade land:Peru', 'unknown option', 'land'],
    ['/trade country:Peru mesure:total', 'unknown option', 'mesure'],
    ['/trade Peru measure:total', 'unknown option', 'Peru'],
    ['/official Grace nam:Rojas', 'unknown option', 'nam'],
    ['/', 'unknown command', ''],
    ['//trade', 'unknown command', '/trade'],
  ])('%s is wrong', (line, problem, typed) => {
    expect(parseCommandLine(line)).toMatchObject({ type: 'wrong', problem, typed });
  });

  test.each([
    ['/trade contry:Peru', ['country']],
    ['/meetings list offical:Rojas', ['official']],
    ['/oficial Rojas', ['official']],
    ['/meting list', ['meetings list', 'meetings between', 'meetings of']],
  ])('%s is told what was meant', (line, suggestions) => {
    expect(parseCommandLine(line)).toMatchObject({ suggestions });
  });

  test('what only buttons ask is offered to nobody', () => {
    expect(parseCommandLine('/xyz')).toMatchObject({ suggestions: expect.not.arrayContaining(['meeting']) });
  });
});
