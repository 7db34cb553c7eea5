import { gather } from '../../gather.js';
import { packTable } from '../../packTable.js';
import { PhraseTable, phraseSet, startOfPhraseBefore } from '../../phrases.js';
import type { Sentence } from '../../sentence.js';
import { beforeDeterminers } from '../clauses.js';
import type { Side } from '../sides.js';
import { isSmall, type Word, wordAt } from '../../words.js';
import { follows, lies } from '../../spans.js';
import { isSomebody } from '../who.js';

const groupTables = packTable(
  (pack) =>
    new PhraseTable(
      pack.meetings.groups.flatMap(([name, ...phrases]) => phrases.map((phrase) => [phrase, name] as const)),
    ),
);

const ofTables = packTable((pack) => phraseSet(pack.people.of));
const ledByTables = packTable((pack) => phraseSet(pack.meetings.ledBy));
const headTables = packTable((pack) => phraseSet(pack.meetings.groupHeads));

const leadsTables = packTable((pack) =>
  phraseSet(pack.meetings.rows.flatMap(({ frame, words }) => (frame === 'sides' ? words : []))),
);

/** "a delegation from Seoul led by B" is B, who brought it. */
export function withLeaders({ words, pack }: Sentence, sides: readonly Side[]): Side[] {
  const ledBy = ledByTables(pack);
  const leaderOf = (group: Side) =>
    sides.find(({ named, who, from }) => {
      if (!named || !who.some(isSomebody)) return false;
      // "unter Leitung des Gouverneurs A": the article may be of the phrase itself.
      const start =
        startOfPhraseBefore(ledBy, words, beforeDeterminers(words, pack, from)) ??
        startOfPhraseBefore(ledBy, words, from);
      return start !== undefined && follows(start, group.to, longestGroup);
    });
  // "when Speaker B led a seven-member delegation to pay a call": she who leads it.
  const leads = leadsTables(pack);
  const isLedByWhomBefore = (group: Side) =>
    sides.some(({ named, who, to }) => {
      const end =
        named && who.some(isSomebody) && to <= group.from
          ? (leads.at(words, to) ?? (isSmallOrComma(wordAt(words, to)) ? leads.at(words, to + 1) : undefined))
              ?.to
          : undefined;
      return end !== undefined && follows(group.from, end, longestGroup);
    });
  const led = new Map(sides.filter(({ who }) => !who.some(isSomebody)).map((side) => [side, leaderOf(side)]));
  return gather(sides, (side) => {
    const leader = led.get(side);
    if (led.has(side) && isLedByWhomBefore(side)) return [];
    // Tied as the group is: "принял делегацию во главе с B".
    if (leader !== undefined) return [{ ...leader, from: side.from, ties: [] }];
    return isNobody(side) || [...led.values()].includes(side) ? [] : [side];
  });
}

/** "A, leading a delegation", "A sẽ dẫn đầu Đoàn": what may stand between a leader and the verb. */
function isSmallOrComma(word: Word): boolean {
  return word.text === ',' || isSmall(word);
}

/** A group that only counts for whoever leads it. */
function isNobody({ who }: Side): boolean {
  return who.every((one) => !isSomebody(one) && one.name === '');
}

/** Words between "delegation" and "led by". */
const longestGroup = 8;

/** "hai nhà lãnh đạo" (the two leaders) holds the word for leaders. */
export function isGroupInside(group: Side, side: Side): boolean {
  return lies(group, side.from, side.to) && !group.who.some(isSomebody);
}

/** Groups without a name: "Vietnamese businesses". */
export function groupSides({ words, pack }: Sentence): Side[] {
  return groupTables(pack)
    .findAll(words)
    .filter(({ from }) => !isHeaded({ words, pack }, from) && !isInName({ words, pack }, from))
    .map(({ from, to, value }) => ({
      from,
      to,
      who: [{ individual: undefined, name: value, country: null, role: null }],
      possessive: false,
      named: true,
    }));
}

/** "en el Salón de Embajadores", "the ASEAN Economic Ministers’ Meeting": capitals around it make it part of a name. */
function isInName({ words, pack }: Pick<Sentence, 'words' | 'pack'>, from: number): boolean {
  if (!wordAt(words, from).capital || pack.people.nounsCapitalised) return false;
  const of = startOfPhraseBefore(ofTables(pack), words, from);
  if (of !== undefined) return wordAt(words, of - 1).capital;
  const next = wordAt(words, from + 1);
  return wordAt(words, from - 1).capital && /^['’]$/u.test(next.text) && wordAt(words, from + 2).capital;
}

/** Words between the head and his group: "the Kenyan". */
const longestHeaded = 2;

/** "the head of the Kenyan delegation, Deputy Minister A": whoever leads a group is told, not the group. */
function isHeaded({ words, pack }: Pick<Sentence, 'words' | 'pack'>, from: number): boolean {
  for (let end = from; end >= Math.max(0, from - longestHeaded); end--)
    if (startOfPhraseBefore(headTables(pack), words, end) !== undefined) return true;
  return false;
}
