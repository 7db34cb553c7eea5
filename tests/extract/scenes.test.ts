import { describe, expect, test } from 'vitest';
import type { MeetingMention } from '../../src/model.js';
import { readText } from './read-text.js';
import { lists } from './lists.rows.js';
import { releases } from './releases.rows.js';
import { scenes } from './scenes.rows.js';

describe.each([...scenes, ...lists, ...releases])(
  'who met whom and whose officials they are, in $language',
  ({ language, sentences }) => {
    test.each(sentences)('%s', (text, met, people) => {
      const facts = readText(text, language);
      expect({
        met: facts.meetings.flatMap(shownMeeting),
        people: facts.people.map(({ name, country }) => `${name} ${country ?? '?'}`).sort(),
      }).toEqual({ met, people });
    });
  },
);

/** `Ana Quispe + Peter Otieno held 2025-04-15`: nothing where fewer than two are named. */
function shownMeeting({ participants, status, date }: MeetingMention): string[] {
  const named = participants.filter(({ person }) => person !== null).map(({ name }) => name);
  if (named.length < 2) return [];
  return [[named.sort().join(' + '), status, ...(date === null ? [] : [date.from])].join(' ')];
}
