import { defineCommand } from '../src/answer/command.js';
import { oneMeeting } from '../src/answer/meeting.js';

/** Reached from lists of meetings; not offered for typing, since nobody knows a meeting's id by heart. */
export const meeting = defineCommand('meeting', {
  '': { options: { id: { kind: 'text', required: true } }, answer: oneMeeting },
});
