import { defineCommand } from '../src/answer/command.js';
import { describeOfficial } from '../src/answer/official.js';

export const official = defineCommand('official', {
  '': { options: { name: { kind: 'official', required: true } }, answer: describeOfficial },
});
