import { packTable } from '../packTable.js';
import { range } from '../people/roles.js';
import { PhraseTable, phraseSet } from '../phrases.js';
import type { Sentence } from '../sentence.js';

/** How a person or group is tied to the word before it. */
export type Cue = 'none' | 'with' | 'between' | 'by' | 'of' | 'to' | 'object' | 'absent';

const joinTables = packTable((pack) => phraseSet(pack.meetings.and));
const openerTables = packTable((pack) => phraseSet(pack.meetings.clauseOpeners));

const cueTables = packTable(
  ({ meetings, places }) =>
    new PhraseTable<Cue[]>(
      [
        ...cues(meetings.absent, 'absent'),
        ...cues(meetings.between, 'between'),
        ...cues(meetings.with, 'with'),
        ...cues(meetings.by, 'by'),
        ...cues(meetings.of, 'of'),
        ...cues(meetings.object, 'object'),
        ...cues(meetings.addressee, 'to'),
        ...cues(
          places.to.filter((phrase) => !meetings.addressee.includes(phrase)),
          'to',
        ),
        ...cues(
          places.in.filter((phrase) => !meetings.addressee.includes(phrase)),
          'absent',
        ),
      ].reduce<[string, Cue[]][]>(collect, []),
    ),
);
const determinerTables = packTable((pack) => phraseSet(pack.people.determiners));

/** Longest preposition in words: `at the invitation of`. */
const longestCue = 6;

/** The number of the clause each word stands in, counted from 0. */
export function clausesOf({ words, pack }: Sentence): number[] {
  const openers = openerTables(pack);
  // "ainsi que" joins, though "que" alone opens.
  const joined = new Set(
    joinTables(pack)
      .findAll(words)
      .flatMap((join) => range(join.from, join.to)),
  );
  let clause = 0;
  return words.map((word, at) => {
    const opens = at > 0 && !joined.has(at) && openers.at(words, at) !== undefined;
    if (word.text === ';' || word.text === ':' || opens) clause++;
    return clause;
  });
}

/** The prepositions that stand right before a word, determiners passed over; `none` when there are none. */
export function cuesBefore({ words, pack }: Sentence, from: number): Cue[] {
  const table = cueTables(pack);
  for (const end of [from, beforeDeterminers(words, pack, from)])
    for (let start = Math.max(0, end - longestCue); start < end; start++) {
      const match = table.allAt(words, start).find((candidate) => candidate.to === end);
      if (match !== undefined) return match.value;
    }
  return ['none'];
}

function beforeDeterminers(words: Sentence['words'], pack: Sentence['pack'], from: number): number {
  const table = determinerTables(pack);
  let end = from;
  for (let start = end - 1; start >= Math.max(0, end - 3); start--)
    if (table.allAt(words, start).some((match) => match.to === end)) {
      end = start;
      start = end;
    }
  return end;
}

function cues(phrases: readonly string[], cue: Cue): [string, Cue][] {
  return phrases.map((phrase) => [phrase, cue]);
}

/** One preposition can tie in several ways: `of` in "the talks of A and B" and in "the visit of A". */
function collect(rows: [string, Cue[]][], [phrase, cue]: [string, Cue]): [string, Cue[]][] {
  const known = rows.find(([other]) => other === phrase);
  if (known === undefined) rows.push([phrase, [cue]]);
  else known[1].push(cue);
  return rows;
}
