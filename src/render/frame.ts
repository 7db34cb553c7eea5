import type { Answer, Step, Topic } from '../answer/answer.js';
import type { Catalogue } from './catalogue.js';
import { rangeWords } from './dates.js';
import type { Action, Document } from './document.js';
import { flag, flagAndCountry } from './places.js';
import { commandHeading, filterWords } from './queries.js';

/** What all four kinds of answer begin with. */
export function frame(
  { query, language }: Answer,
  topics: readonly Topic[],
  catalogue: Catalogue,
): Omit<Document, 'tone' | 'subheading'> {
  const names = topics.map((topic) => topicWords(topic, catalogue));
  const heading = [commandHeading(query, catalogue), names.join(' – ')].filter(Boolean).join(' · ');
  return {
    locale: catalogue.locale,
    ...(language === catalogue.language && { language }),
    heading,
    ...{ blocks: [], sources: [], actions: [], notes: [] },
  };
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

/** What the reader can ask next, as buttons or commands; those that would read the same say about whom. */
export function stepActions(
  steps: readonly Step[],
  catalogue: Catalogue,
  topics: readonly Topic[] = [],
): Action[] {
  const sameLabel = (wanted: Step['label']): boolean =>
    steps.filter(({ label }) => label === wanted).length > 1;
  return steps.map(({ label, query }) => ({
    kind: 'ask',
    label: sameLabel(label)
      ? [catalogue.steps[label], ...filterWords(query, catalogue, topics)].join(' · ')
      : catalogue.steps[label],
    query,
    style: 'secondary',
  }));
}
