import { describe, expect, test } from 'vitest';
import { describeError, openLog } from '../src/log.js';

const TOKEN = 'MTIwMDAw.GhIjKl.a-secret-nobody-may-see';

describe('openLog', () => {
  const cases: [string, object | string][] = [
    ['in a message', `logging in with ${TOKEN}`],
    ['in a field', { header: `Bot ${TOKEN}` }],
    ['in part', 'Provided token: MTIwMDAw.GhIjKl.*****'],
    ['in an error', { err: new Error(`bad token ${TOKEN}`, { cause: new Error(TOKEN) }) }],
  ];
  test.each(cases)('hides the token %s', (_, entry) => {
    const lines: string[] = [];
    const log = openLog('debug', [TOKEN], { write: (line) => lines.push(line) });
    log.debug(entry);
    expect(lines.join('')).toContain('[hidden]');
    expect(lines.join('')).not.toMatch(/MTIwMDAw|GhIjKl|a-secret/);
  });

  test('leaves out what is below its level', () => {
    const lines: string[] = [];
    openLog('warn', [], { write: (line) => lines.push(line) }).info('quiet');
    expect(lines).toEqual([]);
  });
});

test('an error keeps its codes and causes, and neither bodies nor addresses', () => {
  const cause = Object.assign(new Error('socket closed'), { code: 'ECONNRESET' });
  const error = Object.assign(new Error('request failed', { cause }), {
    status: 500,
    url: 'https://discord.com/api/webhooks/1/interaction-token',
    requestBody: { json: { content: 'the words of a reader' } },
  });
  expect(describeError(error)).toMatchObject({
    message: 'request failed',
    status: 500,
    cause: { message: 'socket closed', code: 'ECONNRESET' },
  });
  expect(JSON.stringify(describeError(error))).not.toMatch(/interaction-token|words of a reader/);
});
