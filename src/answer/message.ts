import { sentencesOf } from '../articles/sentences.js';
import { extract } from '../extract/index.js';
import { detectLanguage } from '../languages/detect.js';
import type { ArticleFacts, ArticleText, Official, Passage } from '../model.js';
import type { Answer, Party, Query, Section, Step, Topic } from './answer.js';
import { betweenParties } from './between.js';
import { checkSections, type MeetingSaid } from './checks.js';
import { Citations } from './cite.js';
import type { Asking } from './command.js';
import { queryOf } from './queries.js';
import { type Reading, readQuestion } from './questions/read.js';
import { filled, inOrder, meetingSection, officialRow, sectionOf, tradeSection } from './rows.js';

/** A message is at most this long in Discord; the rest of anything longer is not read. */
const longestMessage = 4000;

/** Rows of each kind: the answer is a private note beside the message, not a page. */
const shown = { people: 6, meetings: 5, trade: 5 };

/**
 * What the archive knows of the officials and countries named in a message, and which of its statements the
 * archive confirms or contradicts.
 */
export async function briefMessage(text: string, asking: Asking): Promise<Answer> {
  const { article, passages } = articleOf(text.slice(0, longestMessage), asking);
  const facts = extract(article, passages);
  const { officials, countries, meetings } = await namedIn(passages, facts, asking);
  const parties: Party[] = [
    ...officials.map((official) => ({ type: 'official' as const, official })),
    ...countries.map((country) => ({ type: 'country' as const, country })),
  ];
  const query = queryFor(parties);
  const citations = new Citations(asking.archive);
  const sections = [
    ...(await checkSections(facts, meetings, asking.archive, citations)),
    ...(await knownSections(officials, countries, asking, citations)),
  ];
  const topics: Topic[] = parties.slice(0, shown.people);
  if (filled(sections).length === 0) return { type: 'nothing', query, topics, nearest: [] };
  const steps = stepsOf(officials, countries);
  return { type: 'found', query, topics, sections: filled(sections), citations: citations.list, steps };
}

/** The message as an article that appears today. */
function articleOf(text: string, { today, locale }: Asking): { article: ArticleText; passages: Passage[] } {
  const id = 'message';
  const own = locale.slice(0, 2);
  const language = detectLanguage(text, own) ?? own;
  const article: ArticleText = {
    ...{ id, file: id, language, text, title: null, url: null, urlOrigin: null, publisher: null },
    ...{ published: today, publishedOrigin: 'text' },
  };
  const passages: Passage[] = [];
  let paragraph = 0;
  for (const line of text.matchAll(/[^\n]+/gu)) {
    for (const [from, to] of sentencesOf(line[0], language)) {
      const [start, end] = [line.index + from, line.index + to];
      const place = { article: id, index: passages.length, paragraph, start, end };
      passages.push({ ...place, text: text.slice(start, end), language, kind: 'body' });
    }
    paragraph++;
  }
  return { article, passages };
}

/** Officials of the archive and countries that the message names, in the order in which it does. */
async function namedIn(
  passages: readonly Passage[],
  facts: ArticleFacts,
  asking: Asking,
): Promise<{ officials: Official[]; countries: string[]; meetings: MeetingSaid[] }> {
  const officials = new Map<string, Official>();
  const countries = new Set<string>();
  const meetings: MeetingSaid[] = [];
  // Somebody who writes all in small letters writes names so too.
  const capitals = passages.some(({ text }) => /\s\p{Lu}/u.test(text));
  for (const { text, language } of passages) {
    const reading = await readQuestion(text, { ...asking, locale: language }, capitals);
    for (const { officials: meant } of reading.names)
      for (const official of meant) officials.set(official.id, official);
    for (const { country } of reading.countries) countries.add(country);
    meetings.push(...meetingSaid(text, reading));
  }
  for (const { country } of facts.people) if (country !== null) countries.add(country);
  return { officials: [...officials.values()], countries: [...countries], meetings };
}

/** "A met B on 10 May 2025": two people, one day, a word of meeting, and nothing that turns it round. */
function meetingSaid(said: string, { names, times, kinds }: Reading): MeetingSaid[] {
  const officials = [...new Set(names.flatMap((name) => name.officials.map(({ id }) => id)))];
  const [time] = times;
  const date = times.length === 1 && time?.use === 'when' && time.grain === 'day' ? time.range : null;
  const met = kinds.has('meet') || kinds.has('talks') || kinds.has('phone call') || kinds.has('reception');
  const turned = kinds.has('beyond') || kinds.has('planned') || kinds.has('cancelled') || kinds.has('said');
  if (officials.length !== 2 || names.length !== 2 || date === null || !met || turned) return [];
  const remote = kinds.has('phone call') || kinds.has('letter');
  return [{ said, officials, countries: [], date, status: 'held', remote }];
}

async function knownSections(
  officials: readonly Official[],
  countries: readonly string[],
  { archive }: Asking,
  citations: Citations,
): Promise<Section[]> {
  const people = officials.slice(0, shown.people);
  const [country, partner] = countries;
  return [
    await meetingsOn(officials, countries, { archive }, citations),
    ...(country !== undefined && partner !== undefined
      ? [await tradeSection(await archive.trade({ country, partner }, shown.trade), citations)]
      : []),
    sectionOf('people', await inOrder(people, (official) => officialRow(official, citations))),
  ];
}

/** Meetings between the first two who are named, or those of the only one. */
async function meetingsOn(
  officials: readonly Official[],
  countries: readonly string[],
  { archive }: Pick<Asking, 'archive'>,
  citations: Citations,
): Promise<Section> {
  const parties: Party[] = [
    ...officials.map((official) => ({ type: 'official' as const, official })),
    ...(officials.length > 1 ? [] : countries.filter((code) => code !== officials[0]?.country)).map(
      (code) => ({ type: 'country' as const, country: code }),
    ),
  ];
  const [first, second] = parties;
  if (first === undefined) return sectionOf('meetings', []);
  const side =
    first.type === 'official' ? { officials: [first.official.id] } : { countries: [first.country] };
  const listed =
    second === undefined
      ? await archive.meetings(side, shown.meetings)
      : await betweenParties([first, second], {}, { archive }, shown.meetings);
  return meetingSection('meetings', listed, citations);
}

function queryFor([first, second]: readonly Party[]): Query {
  if (first === undefined) return queryOf('brief', {});
  if (first.type === 'official') return queryOf('brief', { subject: first.official.id });
  const other = second?.type === 'country' ? ` ${second.country}` : '';
  return queryOf('brief', { subject: `${first.country}${other}` });
}

function stepsOf(officials: readonly Official[], countries: readonly string[]): Step[] {
  const [country, partner] = countries;
  return [
    ...officials
      .slice(0, 3)
      .map(({ id }) => ({ label: 'official' as const, query: queryOf('official', { name: id }) })),
    ...(country !== undefined && partner !== undefined
      ? [{ label: 'brief' as const, query: queryOf('brief', { subject: `${country} ${partner}` }) }]
      : []),
  ];
}
