import { describe, expect, test } from 'vitest';
import { describe as describeArticle } from '../../src/articles/describe.js';
import { split } from '../../src/articles/split.js';
import { extract } from '../../src/extract/index.js';
import type { ArticleFacts, Language, MeetingMention } from '../../src/model.js';
import { scenes } from './scenes.rows.js';

const published = '2025-04-16';

describe.each(scenes)(
  'who met whom and whose officials they are, in $language',
  ({ language, sentences }) => {
    test.each(sentences)('%s', (text, met, people) => {
      const facts = readIn(text, language);
      expect({
        met: facts.meetings.flatMap(shownMeeting),
        people: facts.people.map(({ name, country }) => `${name} ${country ?? '?'}`).sort(),
      }).toEqual({ met, people });
    });
  },
);

function readIn(text: string, language: Language): ArticleFacts {
  const described = describeArticle({ file: 'x.txt', id: 'x', text }, { published });
  if ('reason' in described) throw new Error(described.reason);
  // One sentence is too little to tell a language by.
  const article = { ...described, language };
  return extract(article, split(article));
}

/** `Ana Quispe + Peter Otieno held 2025-04-15`: nothing where fewer than two are named. */
function shownMeeting({ participants, status, date }: MeetingMention): string[] {
  const named = participants.filter(({ person }) => person !== null).map(({ name }) => name);
  if (named.length < 2) return [];
  return [[named.sort().join(' + '), status, ...(date === null ? [] : [date.from])].join(' ')];
}
