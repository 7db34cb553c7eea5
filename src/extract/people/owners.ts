import { packTable } from '../packTable.js';
import { phraseSet } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { wordAt } from '../words.js';

/** Words like numbers and adjectives between an owner and the noun: "Putins erster offizieller Besuch". */
const reach = 3;

const ownedTables = packTable(({ meetings, people }) =>
  phraseSet([
    ...meetings.rows.flatMap(({ frame, words }) => (frame.endsWith('noun') ? words : [])),
    ...people.counterparts,
    ...people.owned,
    ...people.roles.flatMap(([, ...phrases]) => phrases),
  ]),
);

const stopTables = packTable(({ meetings, people, places }) =>
  phraseSet([
    ...people.determiners,
    ...meetings.and,
    ...meetings.also,
    ...meetings.then,
    ...meetings.with,
    ...meetings.by,
    ...places.in,
    ...places.to,
    ...people.of,
    // "Rojas höll samtal": a name on s in front of a verb.
    ...meetings.clauseClosers,
    ...meetings.rows.flatMap(({ frame, words }) => (frame === 'verb' ? words : [])),
  ]),
);

/** Whether a name that ends before `to` can own what follows: a meeting, a visit, an office or the like stands there. */
export function ownsWhatFollows({ words, pack }: Sentence, to: number): boolean {
  const table = ownedTables(pack);
  const stops = stopTables(pack);
  for (let at = to; at <= to + reach; at++) {
    const word = wordAt(words, at);
    if (word.kind === 'mark') return false;
    if (stops.at(words, at) !== undefined) return false;
    if (table.at(words, at) !== undefined) return true;
    if (word.capital) return false;
  }
  return false;
}
