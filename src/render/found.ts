import type { Found, Section, Topic } from '../answer/answer.js';
import type { Catalogue } from './catalogue.js';
import { shownCitations, sourceLine } from './citing.js';
import type { Action, Block, Document, Line } from './document.js';
import { frame, stepActions } from './frame.js';
import { filterWords, queryWords } from './queries.js';
import { lineOf } from './rows/index.js';
import { pictureOf } from './specs/index.js';
import { plainLine } from './spans.js';

/** Facts in sections, their sources, a picture, and where to go from there. */
export function foundDocument(answer: Found, catalogue: Catalogue): Document {
  const shown = shownCitations(
    answer.sections.flatMap(({ rows }) => rows),
    answer.citations,
  );
  const subheading = subheadingOf(answer, catalogue);
  const begun = frame(answer, answer.topics, catalogue);
  const picture = pictureOf(answer, begun.heading, catalogue);
  return {
    ...begun,
    ...(subheading !== '' && { subheading }),
    ...(picture && { picture }),
    blocks: answer.sections
      .filter(({ rows, more }) => rows.length > 0 || more)
      .map((section) => blockOf(section, answer, catalogue)),
    sources: answer.citations.map((citation) => sourceLine(citation, catalogue, shown)),
    actions: [...stepActions(answer.steps, catalogue, answer.topics), ...fileActions(answer, catalogue)],
    tone: 'found',
  };
}

/** What was asked in plain words and how it was understood; otherwise the filters that the heading does not name. */
function subheadingOf(answer: Found, catalogue: Catalogue): string {
  return (
    answer.asked === undefined ? filterNotInTopics(answer, catalogue) : askedWords(answer, catalogue)
  ).join(' · ');
}

function askedWords({ asked, query, topics }: Found, catalogue: Catalogue): string[] {
  if (asked === undefined) return [];
  return [catalogue.say.asked(asked), catalogue.say.understoodAs(queryWords(query, catalogue, topics))];
}

/** Filters that the heading does not name yet. */
function filterNotInTopics({ query, topics }: Found, catalogue: Catalogue): string[] {
  const named = new Set(topics.map(topicKey));
  const rest = Object.entries(query.options).filter(
    ([, value]) => !value.split(/[ ,]+/).every((v) => named.has(v)),
  );
  return filterWords({ ...query, options: Object.fromEntries(rest) }, catalogue, topics);
}

function topicKey(topic: Topic): string {
  switch (topic.type) {
    case 'official':
      return topic.official.id;
    case 'country':
      return topic.country;
    case 'date':
      return topic.range.from;
    case 'text':
      return topic.text;
  }
}

function blockOf(section: Section, answer: Found, catalogue: Catalogue): Block {
  const { query, topics, citations } = answer;
  const context = { catalogue, citations, topics, section: section.name, query };
  const lines = section.rows.map((row) => lineOf(row, context));
  const more = section.more ?? 0;
  const heading = catalogue.sections[section.name];
  return {
    heading: lines.length + more > 1 ? `${heading} (${lines.length + more})` : heading,
    lines: more > 0 ? [...lines, moreLine(more, catalogue)] : lines,
  };
}

/** Stands for the facts that the answer counts without listing them. */
function moreLine(more: number, { say }: Catalogue): Line {
  return { ...plainLine(say.more(more), 'quiet'), counts: more };
}

/** Meetings can be taken along as rows and as a calendar, trade figures as rows. */
function fileActions({ query, sections }: Found, { say }: Catalogue): Action[] {
  const types = new Set(sections.flatMap(({ rows }) => rows.map(({ type }) => type)));
  const csv: Action = { kind: 'csv', label: say.csv, query, style: 'secondary' };
  const ics: Action = { kind: 'ics', label: say.ics, query, style: 'secondary' };
  if (query.command.startsWith('meetings') && types.has('meeting')) return [csv, ics];
  return query.command === 'trade' && types.has('trade') ? [csv] : [];
}
