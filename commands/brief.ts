import { briefOn } from '../src/answer/brief.js';
import { defineCommand } from '../src/answer/command.js';

export const brief = defineCommand('brief', {
  '': { options: { subject: { kind: 'subject', required: true } }, answer: briefOn },
});
