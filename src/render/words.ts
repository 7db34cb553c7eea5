import type { Answer, Found, Nothing, Query, Section, Topic, Unclear, Wrong } from '../answer/answer.js';
import type { Catalogue } from './catalogue.js';
import { quotedSentences, sourceLine } from './citing.js';
import { rangeWords } from './dates.js';
import type { Action, Block, Document, Line } from './document.js';
import { flag, flagAndCountry } from './places.js';
import { commandHeading, filterWords, queryWords } from './queries.js';
import { lineOf } from './rows/index.js';
import { pictureOf } from './specs/index.js';
import { dotted, plainLine, span } from './spans.js';

/** An answer in the reader's words, for every channel. */
export function documentOf(answer: Answer, catalogue: Catalogue): Document {
  switch (answer.type) {
    case 'found':
      return foundDocument(answer, catalogue);
    case 'unclear':
      return unclearDocument(answer, catalogue);
    case 'nothing':
      return nothingDocument(answer, catalogue);
    case 'wrong':
      return wrongDocument(answer, catalogue);
  }
}

function foundDocument(answer: Found, catalogue: Catalogue): Document {
  const quoted = quotedSentences(answer.sections.flatMap(({ rows }) => rows));
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
    sources: answer.citations.map((citation) => sourceLine(citation, catalogue, quoted)),
    actions: [...stepActions(answer.steps, catalogue), ...fileActions(answer, catalogue)],
    tone: 'found',
  };
}

/** What all four kinds of answer begin with. */
function frame(
  { query }: Answer,
  topics: readonly Topic[],
  catalogue: Catalogue,
): Omit<Document, 'tone' | 'subheading'> {
  const names = topics.map((topic) => topicWords(topic, catalogue));
  const heading = [commandHeading(query, catalogue), names.join(' – ')].filter(Boolean).join(' · ');
  return { locale: catalogue.locale, heading, blocks: [], sources: [], actions: [], notes: [] };
}

/** `To Lam 🇻🇳`, `🇷🇺 Russia`, `May 2025`, the words typed. */
export function topicWords(topic: Topic, catalogue: Catalogue): string {
  switch (topic.type) {
    case 'official':
      return [topic.official.name, topic.official.country && flag(topic.official.country)]
        .filter(Boolean)
        .join(' ');
    case 'country':
      return flagAndCountry(topic.country, catalogue);
    case 'date':
      return rangeWords(topic.range, catalogue);
    case 'text':
      return catalogue.say.quote(topic.text);
  }
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
    lines: more > 0 ? [...lines, plainLine(catalogue.say.more(more), 'quiet')] : lines,
  };
}

function stepActions(steps: Found['steps'], catalogue: Catalogue): Action[] {
  return steps.map(({ label, query }) => ({
    kind: 'ask',
    label: catalogue.steps[label],
    query,
    style: 'secondary',
  }));
}

/** Meetings can be taken along as rows and as a calendar, trade figures as rows. */
function fileActions({ query, sections }: Found, { say }: Catalogue): Action[] {
  const types = new Set(sections.flatMap(({ rows }) => rows.map(({ type }) => type)));
  const csv: Action = { kind: 'csv', label: say.csv, query, style: 'secondary' };
  const ics: Action = { kind: 'ics', label: say.ics, query, style: 'secondary' };
  if (query.command.startsWith('meetings') && types.has('meeting')) return [csv, ics];
  return query.command === 'trade' && types.has('trade') ? [csv] : [];
}

function unclearDocument(answer: Unclear, catalogue: Catalogue): Document {
  const lines = answer.candidates.map(({ label, country, query }): Line => {
    const spans = dotted(span(label, 'bold'), country !== null && flagAndCountry(country, catalogue));
    return { spans, cites: [], open: query, label: country === null ? label : `${label} ${flag(country)}` };
  });
  return {
    ...frame(answer, [], catalogue),
    subheading: catalogue.say.unclear(answer.typed),
    blocks: [{ heading: catalogue.say.choose, lines }],
    tone: 'unclear',
  };
}

function nothingDocument(answer: Nothing, catalogue: Catalogue): Document {
  const { say } = catalogue;
  const searched = queryWords(answer.query, catalogue, answer.topics);
  const lines = answer.nearest.map((query) => queryLine(query, answer.topics, catalogue));
  return {
    ...frame(answer, answer.topics, catalogue),
    subheading:
      answer.asked === undefined
        ? say.nothing(searched)
        : [say.asked(answer.asked), say.nothing(searched)].join(' · '),
    blocks: lines.length > 0 ? [{ heading: say.nearest, lines }] : [],
    notes: lines.length > 0 ? [] : [say.nothingNear],
    tone: 'nothing',
  };
}

/** Another question in words, with its command. */
function queryLine(query: Query, topics: readonly Topic[], catalogue: Catalogue): Line {
  const words = queryWords(query, catalogue, topics);
  return { spans: [span(words)], cites: [], open: query, label: words };
}

function wrongDocument(answer: Wrong, catalogue: Catalogue): Document {
  const topics = answer.topics ?? [];
  const recognised = topics.map((topic) => topicWords(topic, catalogue)).join(', ');
  const { say, problems } = catalogue;
  const suggestions = answer.suggestions.map((text) => plainLine(text, 'code'));
  return {
    ...frame(answer, [], catalogue),
    subheading: problems[answer.problem](answer.typed, answer.option ?? ''),
    blocks: suggestions.length > 0 ? [{ heading: say.tryInstead, lines: suggestions }] : [],
    actions: stepActions(answer.steps, catalogue),
    notes: recognised === '' ? [] : [say.recognised(recognised)],
    tone: 'wrong',
  };
}
