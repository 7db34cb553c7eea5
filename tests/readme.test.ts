import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const shown = [...readme.matchAll(/```console\n\$ npm run --silent ask -- "(.*)"\n([\s\S]*?)```/gu)];

describe('answers in the README are what the bot answers', () => {
  test('three of them', () => expect(shown).toHaveLength(3));

  test.each(shown.map(([, question = '', answer = '']) => [question, answer]))('%s', (question, answer) => {
    const said = execFileSync(process.execPath, ['dist/src/terminal/ask.js', question], {
      encoding: 'utf8',
      env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: 'en_GB.UTF-8' },
    });
    expect(answer.trim()).toBe(said.trim());
  });
});
