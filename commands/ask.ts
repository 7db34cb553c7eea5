import { askPlainly } from '../src/answer/ask.js';
import { defineCommand } from '../src/answer/command.js';

export const ask = defineCommand('ask', {
  '': { options: { question: { kind: 'text', required: true, longest: 300 } }, answer: askPlainly },
});
