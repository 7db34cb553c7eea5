import { defineCommand } from '../src/answer/command.js';
import { meetingKinds, meetingStatuses } from '../src/answer/choices.js';
import { meetingsBetween } from '../src/answer/between.js';
import { meetingsOf } from '../src/answer/counterparts.js';
import { listMeetings } from '../src/answer/meetings.js';

export const meetings = defineCommand('meetings', {
  list: {
    options: {
      official: { kind: 'official' },
      country: { kind: 'country' },
      place: { kind: 'text' },
      kind: { kind: 'choice', choices: meetingKinds },
      status: { kind: 'choice', choices: meetingStatuses },
      since: { kind: 'date' },
      until: { kind: 'date' },
      when: { kind: 'date' },
    },
    answer: listMeetings,
  },
  between: {
    options: {
      first: { kind: 'party', required: true },
      second: { kind: 'party', required: true },
      place: { kind: 'text' },
      kind: { kind: 'choice', choices: meetingKinds },
      status: { kind: 'choice', choices: meetingStatuses },
      since: { kind: 'date' },
      until: { kind: 'date' },
    },
    answer: meetingsBetween,
  },
  of: {
    options: {
      official: { kind: 'official', required: true },
      since: { kind: 'date' },
      until: { kind: 'date' },
    },
    answer: meetingsOf,
  },
});
