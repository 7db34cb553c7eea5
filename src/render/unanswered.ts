import type { Nothing, Query, Topic, Unclear, Wrong } from '../answer/answer.js';
import type { Catalogue } from './catalogue.js';
import type { Action, Document, Line } from './document.js';
import { frame, topicWords } from './frame.js';
import { flag, flagAndCountry } from './places.js';
import { queryWords } from './queries.js';
import { dotted, plainLine, span } from './spans.js';

/** Several things fit: a list to choose from. */
export function unclearDocument(answer: Unclear, catalogue: Catalogue): Document {
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

/** Nothing fits: all that was searched for, and the nearest there is. */
export function nothingDocument(answer: Nothing, catalogue: Catalogue): Document {
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

/** Another question as a button that says all of it: nothing else tells what can be asked. */
function askAction(query: Query, topics: readonly Topic[], catalogue: Catalogue): Action {
  return { kind: 'ask', label: queryWords(query, catalogue, topics), query, style: 'secondary' };
}

/** What is wrong with the question, and what would be right. */
export function wrongDocument(answer: Wrong, catalogue: Catalogue): Document {
  const topics = answer.topics ?? [];
  const recognised = topics.map((topic) => topicWords(topic, catalogue)).join(', ');
  const { say, problems } = catalogue;
  const suggestions = answer.suggestions.map((text) => plainLine(text, 'code'));
  return {
    ...frame(answer, [], catalogue),
    subheading: problems[answer.problem](answer.typed, answer.option ?? ''),
    blocks: suggestions.length > 0 ? [{ heading: say.tryInstead, lines: suggestions }] : [],
    actions: answer.steps.map(({ query }) => askAction(query, topics, catalogue)),
    notes: recognised === '' ? [] : [say.recognised(recognised)],
    tone: 'wrong',
  };
}
