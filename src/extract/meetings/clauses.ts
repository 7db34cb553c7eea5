import { tablesOf } from '../dates/tables.js';
import { packTable } from '../packTable.js';
import { PhraseTable, phraseSet, startOfPhraseBefore } from '../phrases.js';
import { follows, inSpans, lies, type Span } from '../spans.js';
import { type Anchor, anchorsOf } from './anchors.js';
import type { MeetingWords } from '../../languages/pack.js';
import type { Sentence } from '../sentence.js';
import { isSmall, type Word, wordAt } from '../words.js';

/** How a person or group is tied to the word before it. */
export type Cue = 'none' | 'with' | 'between' | 'by' | 'of' | 'to' | 'object' | 'absent';

const joinTables = packTable((pack) => phraseSet(pack.meetings.and));
const closerTables = packTable(({ meetings, people }) => {
  const verbs = meetings.rows.flatMap(({ frame, words }) => (frame.endsWith('noun') ? [] : words));
  const closers = meetings.clauseClosers;
  return phraseSet(closers.length === 0 ? [] : [...closers, ...verbs, ...people.speech]);
});
const alsoTables = packTable(({ meetings }) =>
  phraseSet(meetings.clauseClosers.length === 0 ? [] : meetings.also),
);
const whereTables = packTable((pack) => phraseSet(pack.meetings.where));
const relativeTables = packTable((pack) => phraseSet(pack.meetings.relatives));
const thatTables = packTable((pack) => phraseSet(pack.meetings.thatClauses));
const openerTables = packTable((pack) => phraseSet(pack.meetings.clauseOpeners));

const cueTables = packTable(
  ({ meetings, people, places }) =>
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
          // "besökte talman A Santiago": a verb leads to no person. "visiting minister A": nor does an adjective.
          places.to.filter(
            (phrase) =>
              !meetings.addressee.includes(phrase) &&
              !isVisitVerb(phrase, meetings) &&
              !people.determiners.includes(phrase),
          ),
          'to',
        ),
        ...cues(
          places.in.filter(
            (phrase) =>
              // "hosted by" is a place's of a summit, but an agent's of a guest.
              !meetings.addressee.includes(phrase) && !meetings.by.includes(phrase.split(' ').at(-1) ?? ''),
          ),
          'absent',
        ),
      ].reduce<[string, Cue[]][]>(collect, []),
    ),
);
const amongTables = packTable((pack) => phraseSet(pack.meetings.among));
function isVisitVerb(phrase: string, { rows }: MeetingWords): boolean {
  return rows.some(
    ({ frame, words }) => frame === 'visit verb' && words.some((word) => word.split('|').includes(phrase)),
  );
}

const genitiveTables = packTable((pack) => phraseSet(pack.meetings.genitives));
const sameDayTables = packTable((pack) => phraseSet(pack.meetings.sameDay));
const timeTables = packTable(({ dates }) => phraseSet([...dates.months, ...dates.weekdays].flat()));
const determinerTables = packTable((pack) => phraseSet(pack.people.determiners));

/** Longest preposition in words: `at the invitation of`. */
const longestCue = 6;

/** Words between the preposition of a partner and his title. */
const partnerReach = 4;

const colleagueTables = packTable(({ people }) => phraseSet([...people.plurals, ...people.counterparts]));
const partnerTables = packTable((pack) => phraseSet([...pack.meetings.with, ...pack.meetings.by]));

function isWith([cue]: readonly Cue[]): boolean {
  return cue === 'with' || cue === 'by';
}

/** The number of the clause each word stands in, counted from 0; behind an inner clause the outer number goes on. */
export function clausesOf(sentence: Sentence, apart: readonly Span[] = []): number[] {
  const { words, pack } = sentence;
  const partners = partnerTables(pack);
  const openers = openerTables(pack);
  // "ainsi que" joins, though "que" alone opens.
  const joined = joinTables(pack).findAll(words);
  const closers = closerTables(pack);
  const also = alsoTables(pack);
  const inside = inSpans(joined, apart);
  const first = pack.meetings.clauseClosers.length > 0 ? 0 : 1;
  // "après-midi" is one word.
  const among = amongTables(pack);
  const openerEnd = (at: number) => {
    const end = openers.at(words, at)?.to ?? 0;
    // "held bilateral meetings, including with B" goes on.
    const isAmong = among.at(words, at) !== undefined && isPartner(end);
    // "headed to Riga the following day" says when, "following talks" opens.
    const isTime = end > 0 && tablesOf(pack).told.at(words, at) !== undefined;
    const isOpening = !isAmong && !isTime && !isArticleAfterDate(sentence, at, end);
    return isOpening && !(wordAt(words, end).text === '-' && wordAt(words, end).glued) ? end : 0;
  };
  // "A, who came along, with B": behind the inner clause stands the partner of the outer one.
  const isPartner = (at: number) =>
    partners.at(words, at) !== undefined &&
    apart.some((list) => follows(list.from, at, partnerReach) && isWith(cuesBefore(sentence, list.from)));
  const isOfColleagues = (at: number) =>
    apart.some((list) => list.from === at && isWith(cuesBefore(sentence, at)));
  // "Lors d’un entretien, jeudi, avec A": a clause that opens the sentence goes on itself.
  const goesOnFrom = (start: number, comma: number) =>
    start > 0 && isPartner(comma + 1) && !lacksPartner(sentence, apart, start, comma);
  // "A, who took office in July, also held talks" goes back, ", also in Rio, with C" does not.
  const goesOnAlso = (at: number) => {
    const end = also.at(words, at)?.to;
    return end !== undefined && cueTables(pack).at(words, end) === undefined;
  };
  // "when the ambassador, A, called on him": so far the inner clause has nothing but its subject.
  const isSubjectOnly = (from: number, comma: number) =>
    apart.some((list) => follows(list.to, comma, 1) && beforeDeterminers(words, pack, list.from) <= from);
  let opened = 0;
  let start = 0;
  let count = 0;
  let outer = 0;
  let clause = 0;
  /** The clause that the current one opened in. */
  let parent = 0;
  return words.map((word, at) => {
    // "USA:s president" goes on.
    // and so does "four bilateral meetings: with A, with B".
    const isStop =
      (word.text === ';' && !inside[at]) ||
      (word.text === ':' && !wordAt(words, at + 1).glued && !isPartner(at + 1) && !isOfColleagues(at + 1));
    if (isStop) parent = outer = clause = ++count;
    else if (word.text === ',' && clause !== outer && !isSubjectOnly(opened, at)) {
      // "a day after she met, also in Rio, with C": the partner goes with the clause around the last one.
      if (closers.at(words, at + 1) !== undefined || goesOnAlso(at + 1)) clause = outer;
      else if (goesOnFrom(start, at)) clause = parent;
    } else if (at >= Math.max(first, opened) && !inside[at] && openerEnd(at) > 0) {
      parent = clause;
      clause = ++count;
      start = at;
      opened = openerEnd(at);
    }
    return clause;
  });
}

/** "after she met, also in Rome, with C", "après sa rencontre, lundi, avec C": the inner clause has a meeting word whose partner is still to come. */
function lacksPartner(sentence: Sentence, apart: readonly Span[], start: number, end: number): boolean {
  const verb = anchorsOf(sentence).findLast(({ from, last }) => from >= start && last < end);
  if (verb?.row.frame !== 'verb' && verb?.row.frame !== 'noun') return false;
  return !apart.some((list) => lies(list, verb.to, end));
}

/** "am Montag, dem 3. März 2025, die lettische Ministerin": a comma closes the date, and an article follows. */
function isArticleAfterDate({ words, pack }: Sentence, at: number, end: number): boolean {
  if (wordAt(words, at).text !== ',' || determinerTables(pack).at(words, at + 1)?.to !== end) return false;
  return wordAt(words, at - 1).kind === 'number' || timeTables(pack).at(words, at - 1) !== undefined;
}

/** The words before the anchor’s clause when a relative pronoun opens it: whom they name is its subject. */
export function antecedentEnd(
  { words, pack }: Sentence,
  clauses: readonly number[],
  at: number,
): number | undefined {
  const start = startOfClause(clauses, at);
  return relativeTables(pack).at(words, start) === undefined ? undefined : start;
}

/** Whether an opener stands at the start of the clause, behind another one. */
export function opensInner({ words, pack }: Sentence, clauses: readonly number[], at: number): boolean {
  const start = startOfClause(clauses, at);
  return start > 0 && openerTables(pack).at(words, start) !== undefined;
}

/** The clause whose place and day the anchor’s own shares: "…, where she met". */
export function sceneBefore(
  { words, pack }: Sentence,
  clauses: readonly number[],
  at: number,
): number | undefined {
  const start = startOfClause(clauses, at);
  return whereTables(pack).at(words, start) === undefined ? undefined : clauses[start - 1];
}

/** "La reunión que A tenía previsto celebrar con B": what a clause right behind the noun says is said of it. */
export function withClauseBehind(
  anchor: Anchor,
  { words, pack }: Sentence,
  clauses: readonly number[],
  lists: readonly Span[],
): Anchor {
  if (!anchor.row.frame.endsWith('noun')) return anchor;
  // "the visit of A, the minister, to Riga that": names and titles are no words between.
  const isVisit = anchor.row.frame === 'visit noun';
  const named = isVisit ? lists.find((list) => follows(list.from, anchor.to, clauseReach)) : undefined;
  const start = named?.to ?? anchor.to;
  for (let at = start; at < start + clauseReach; at++)
    if (clauses[at] !== clauses[anchor.from])
      return thatTables(pack).at(words, at) === undefined ? anchor : { ...anchor, last: at };
  return anchor;
}

/** Words between a noun and its clause: "the planned talks in Geneva that". */
const clauseReach = 4;

function startOfClause(clauses: readonly number[], at: number): number {
  let start = at;
  while (start > 0 && clauses[start - 1] === clauses[at]) start--;
  return start;
}

/** The prepositions that stand right before a word, determiners passed over; `none` when there are none. */
export function cuesBefore(sentence: Sentence, from: number): Cue[] {
  const { words, pack } = sentence;
  // "In the afternoon A met B": the preposition is that of the time.
  if (startOfPhraseBefore(sameDayTables(pack), words, from) !== undefined) return ['none'];
  const cues =
    cuesAt(sentence, from) ??
    cuesAt(sentence, beforeDeterminers(words, pack, from)) ??
    cuesAt(sentence, beforeDeterminers(words, pack, beforeNations(sentence, from))) ??
    cuesBeforeRank(sentence, from) ??
    cuesBeforeOwner(sentence, from) ??
    cuesOfColleagues(sentence, from) ??
    cuesOfDescribed(sentence, from);
  return cues ?? (isGenitive(sentence, from) ? ['of', 'between'] : ['none']);
}

/** "with South Korean First Vice Minister A": up to two words of rank between a country and the title that is known. */
function cuesBeforeRank(sentence: Sentence, from: number): Cue[] | undefined {
  const { words, pack, countries } = sentence;
  const owner = countries.findLast(({ to }) => to < from);
  if (owner === undefined || pack.people.nounsCapitalised) return undefined;
  const isOwned = wordAt(words, owner.to + 1).lower === 's' && wordAt(words, owner.to).glued;
  const rank = words.slice(isOwned ? owner.to + 2 : owner.to, from);
  const isRank = ({ kind, capital }: Word) => kind === 'word' && capital;
  if (rank.length === 0 || rank.length > longestRank || !rank.every(isRank)) return undefined;
  if (!isOwned && owner.form === 'name') return undefined;
  const cues = cuesAt(sentence, owner.from) ?? cuesAt(sentence, beforeDeterminers(words, pack, owner.from));
  return cues !== undefined && isWith(cues) ? cues : undefined;
}

/** "mit Wadephuls Vorgängerin A", "with Kamau's predecessor A": a noun and the name that owns it stand before. */
function cuesBeforeOwner({ words, pack }: Sentence, from: number): Cue[] | undefined {
  const noun = wordAt(words, from - 1);
  if (noun.kind !== 'word' || noun.capital !== pack.people.nounsCapitalised) return undefined;
  const last = wordAt(words, from - 2);
  const isApart = last.lower === 's' && last.glued && /^['’]$/u.test(wordAt(words, from - 3).text);
  const end = isApart ? from - 4 : from - 2;
  const owns = isApart || pack.people.possessiveEndings.some((ending) => last.lower.endsWith(ending));
  if (!owns || !wordAt(words, end).capital) return undefined;
  let start = end;
  while (start > end - longestOwner && wordAt(words, start - 1).capital) start--;
  const cues = cuesAt({ words, pack }, start);
  return cues !== undefined && isWith(cues) ? cues : undefined;
}

/** Words of an owner's name before the last. */
const longestOwner = 3;

/** "met with his counterparts from France and Spain: A and B", "mit seinen Kollegen, A und B": names behind the mark hang on the preposition before them. */
function cuesOfColleagues({ words, pack }: Sentence, from: number): Cue[] | undefined {
  const partners = partnerTables(pack);
  const colleagues = colleagueTables(pack);
  const isBehindNoun = () =>
    wordAt(words, from - 1).text === ',' && startOfPhraseBefore(colleagues, words, from - 1) !== undefined;
  if (!/^[:–—(]$/u.test(wordAt(words, from - 1).text) && !isBehindNoun()) return undefined;
  for (let at = from - 2; at >= Math.max(0, from - longestColleagues); at--)
    if (colleagues.at(words, at) !== undefined)
      for (let before = at - 1; before >= Math.max(0, at - partnerReach); before--)
        if (partners.at(words, before) !== undefined) return cueTables(pack).at(words, before)?.value;
  return undefined;
}

/**
 * "avec le dirigeant de l’opposition kényane, A,": a name between commas hangs on the preposition before the noun that
 * tells what he is, when nobody's name stands between.
 */
function cuesOfDescribed({ words, pack }: Sentence, from: number): Cue[] | undefined {
  if (wordAt(words, from - 1).text !== ',' || !closesName(words, from)) return undefined;
  for (let at = from - 2; at >= Math.max(0, from - longestDescription); at--) {
    const word = wordAt(words, at);
    if (word.kind !== 'word' || (word.capital && wordAt(words, at + 1).capital)) return undefined;
    const cues = determinerTables(pack).at(words, at) && cuesAt({ words, pack }, at);
    if (cues?.[0] === 'with') return cues;
  }
  return undefined;
}

/** Words of "le président du Conseil économique et social du Kenya". */
const longestDescription = 14;

/** Whether a run of capitals ends before a comma or a full stop. */
function closesName(words: Sentence['words'], from: number): boolean {
  let end = from;
  while (wordAt(words, end).capital) end++;
  return end > from + 1 && /^[,.]$/u.test(wordAt(words, end).text);
}

/** Words from "counterparts" to the first of their names. */
const longestColleagues = 16;

/** "с управляющим директором A": words in small letters between the preposition of a partner and a title in its case. */
export function partnerCuesBefore(sentence: Sentence, from: number): Cue[] | undefined {
  for (let at = from - 1; at >= from - longestRank; at--) {
    if (!isSmall(wordAt(sentence.words, at))) return undefined;
    const cues = cuesAt(sentence, at);
    if (cues !== undefined) return cues[0] === 'with' ? cues : undefined;
  }
  return undefined;
}

/** Adjectives before a title: "с недавно назначенным". */
const longestRank = 2;

/** The same with nothing passed over, as before a pronoun: "later in the day he met". */
export function cuesRightBefore(sentence: Sentence, from: number): Cue[] {
  return cuesAt(sentence, from) ?? ['none'];
}

function cuesAt({ words, pack }: Pick<Sentence, 'words' | 'pack'>, end: number): Cue[] | undefined {
  const table = cueTables(pack);
  for (let start = Math.max(0, end - longestCue); start < end; start++) {
    const match = table.endingAt(words, start, end);
    // "A along with B": one more, not the partner that "with" alone would lead to.
    if (match !== undefined && !isOfVisit({ words, pack }, start, end))
      return (joinBefore(words, pack, end) ?? start) < start ? ['none'] : match.value;
  }
  return undefined;
}

const visitTables = packTable(({ meetings }) =>
  phraseSet(meetings.rows.flatMap(({ frame, words }) => (frame === 'visit noun' ? words : []))),
);

/** "During his official visit President A met B": behind an article a visit is a noun, and no verb that leads anywhere. */
function isOfVisit({ words, pack }: Pick<Sentence, 'words' | 'pack'>, start: number, end: number): boolean {
  if (visitTables(pack).at(words, start)?.to !== end) return false;
  return [start - 1, start - 2].some((at) => determinerTables(pack).at(words, at) !== undefined);
}

function joinBefore(words: Sentence['words'], pack: Sentence['pack'], end: number): number | undefined {
  return startOfPhraseBefore(joinTables(pack), words, end);
}

/** "der Besuch der Präsidentin": an article of that case right behind a noun that is no place and no time. */
function isGenitive({ words, pack, places, countries }: Sentence, from: number): boolean {
  const at = isBetweenArticleAndNoun(words, pack, from - 1) ? from - 2 : from - 1;
  if (genitiveTables(pack).at(words, at)?.to !== at + 1) return false;
  const noun = wordAt(words, at - 1);
  if (noun.kind !== 'word' || (pack.people.nounsCapitalised && !noun.capital) || at < 2) return false;
  const isPlace = [...places, ...countries].some((mention) => mention.from < at && mention.to >= at);
  return !isPlace && timeTables(pack).at(words, at - 1) === undefined;
}

/** "mit seinen ukrainischen, russischen und französischen Kollegen": where the first of several adjectives stands. */
function beforeNations({ words, pack, countries }: Sentence, from: number): number {
  let start = from;
  for (;;) {
    const end = wordAt(words, start - 1).text === ',' ? start - 1 : joinBefore(words, pack, start);
    const nation = countries.find(({ form, to }) => form === 'adjective' && to === end);
    if (nation === undefined) return start;
    start = nation.from;
  }
}

/** Where the determiners before a word start; the word itself where there are none. */
export function beforeDeterminers(words: Sentence['words'], pack: Sentence['pack'], from: number): number {
  const table = determinerTables(pack);
  const isApart = isBetweenArticleAndNoun(words, pack, from - 1) || isOwningBody(words, pack, from - 1);
  let end = isApart ? from - 1 : from;
  for (let start = end - 1; start >= Math.max(0, end - 3); start--)
    if (table.endingAt(words, start, end) !== undefined) {
      end = start;
      start = end;
    }
  return end;
}

/** "mit dem scheidenden Präsidenten": a small word right behind an article. */
function isBetweenArticleAndNoun(words: Sentence['words'], pack: Sentence['pack'], at: number): boolean {
  return isSmall(wordAt(words, at)) && determinerTables(pack).at(words, at - 1)?.to === at;
}

function cues(phrases: readonly string[], cue: Cue): [string, Cue][] {
  return phrases.map((phrase) => [phrase, cue]);
}

/** "med senatens president A": a small word in the genitive, where names do not tell theirs by a case of their own. */
export function isOwningBody(words: Sentence['words'], pack: Sentence['pack'], at: number): boolean {
  const word = wordAt(words, at);
  if (!isSmall(word) || pack.people.nounsCapitalised) return false;
  // "mötte i tisdags president A"
  if (timeTables(pack).at(words, at) !== undefined) return false;
  return (
    word.text.length > shortestBody && pack.people.possessiveEndings.some((end) => word.lower.endsWith(end))
  );
}

/** Letters a body's name has at least more than. */
const shortestBody = 5;

/** One preposition can tie in several ways: `of` in "the talks of A and B" and in "the visit of A". */
function collect(rows: [string, Cue[]][], [phrase, cue]: [string, Cue]): [string, Cue[]][] {
  const known = rows.find(([other]) => other === phrase);
  if (known === undefined) rows.push([phrase, [cue]]);
  else known[1].push(cue);
  return rows;
}
