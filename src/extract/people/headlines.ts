import { gather } from '../gather.js';
import { packTable } from '../packTable.js';
import type { Sentence } from '../sentence.js';
import type { NameMention, PeopleInSentence } from './mentions.js';
import { foldPart } from './spelling.js';

/** Words a headline has at least, and letters of those that show how it is written: "of", "On" and "the" may be either. */
const shortestHeadline = 4;
const shortestWord = 4;

const meetingWords = packTable(
  ({ meetings, people }) =>
    new Set(
      [...meetings.rows.flatMap(({ words }) => words), ...people.speech]
        .flatMap((phrase) => phrase.split(/[ |]/u))
        .filter((word) => word.length >= shortestWord),
    ),
);

/**
 * "Canadian Ambassador Calls On Minister": where every word of a headline has a capital, what looks like a name is none if
 * the text below knows no part of it as a name but one as a small word, or if a part tells of meetings; its titles stand alone.
 */
export function withoutHeadlineWords(
  sentences: readonly Sentence[],
  people: readonly PeopleInSentence[],
): PeopleInSentence[] {
  const isCased = sentences.map((sentence) => isInTitleCase(sentence));
  if (!isCased.includes(true)) return [...people];
  const below = sentences.filter((_, at) => !isCased[at]);
  const known = new Set(gather(people, ({ names }, at) => (isCased[at] ? [] : gather(names, partsOf))));
  const small = new Set(
    gather(below, ({ words }) => words.filter((word) => !word.capital).map(({ lower }) => lower)),
  );
  const isName = (mention: NameMention) => {
    const telling = meetingWords(mention.sentence.pack);
    const written = mention.name.parts.map((part) => part.toLowerCase());
    return (
      partsOf(mention).some((part) => known.has(part)) ||
      !written.some((part) => small.has(part) || telling.has(part))
    );
  };
  return people.map((one, at) => (isCased[at] ? keeping(one, isName) : one));
}

function keeping(one: PeopleInSentence, isName: (mention: NameMention) => boolean): PeopleInSentence {
  const others = one.names.filter((mention) => !isName(mention));
  if (others.length === 0) return one;
  const loneRoles = [...one.loneRoles, ...gather(others, ({ roles }) => roles)];
  return {
    ...one,
    names: one.names.filter((mention) => !others.includes(mention)),
    loneRoles: loneRoles.sort((a, b) => a.from - b.from),
  };
}

function partsOf({ name }: NameMention): string[] {
  return name.parts.map(foldPart);
}

/** Every longer word begins with a capital, in a language whose nouns do not. */
function isInTitleCase({ words, pack, passage }: Sentence): boolean {
  if (pack.people.nounsCapitalised || /[.!?]["”»’]?$/u.test(passage.text)) return false;
  const long = words.filter(({ kind, text }) => kind === 'word' && text.length >= shortestWord);
  return long.length >= shortestHeadline && long.every(({ capital }) => capital);
}
