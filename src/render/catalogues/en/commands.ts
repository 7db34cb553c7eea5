import type { CommandWords, OptionWords } from '../../catalogue.js';

export const commands = {
  meetings: { description: 'Who met whom, when and where', heading: 'Meetings' },
  'meetings list': {
    description: 'Meetings of officials, newest first, each with its sources',
    heading: 'Meetings',
  },
  'meetings between': {
    description: 'Every contact between two officials or countries',
    heading: 'Meetings between',
  },
  'meetings of': { description: 'Whom an official met, and how often', heading: 'Whom they met' },
  trade: { description: 'Trade figures with amount, period, growth and targets', heading: 'Trade' },
  official: { description: 'Who an official is: roles, meetings, statements, articles', heading: 'Official' },
  brief: { description: 'A one-page briefing on an official, a country or two countries', heading: 'Brief' },
  search: { description: 'The best passages for some words', heading: 'Search' },
  ask: { description: 'Ask in plain words', heading: 'Question' },
  sources: { description: 'The articles: publisher, date, language, address', heading: 'Articles' },
  meeting: { description: 'One meeting with all its evidence', heading: 'Meeting' },
  help: { description: 'What can be asked, with examples', heading: 'What you can ask' },
} satisfies Record<string, CommandWords>;

export const options = {
  official: { description: 'An official, in any spelling', label: '' },
  name: { description: 'The official’s name, in any spelling', label: '' },
  first: { description: 'An official or a country', label: '' },
  second: { description: 'Another official or country', label: 'and' },
  country: { description: 'A country', label: '' },
  partner: { description: 'The country traded with', label: 'with' },
  subject: { description: 'An official, a country, or two countries', label: '' },
  place: { description: 'A city, a country or a venue', label: 'in' },
  kind: { description: 'What kind of meeting', label: 'kind' },
  status: { description: 'Held, planned or cancelled; actual, target or forecast', label: 'only' },
  since: { description: 'From this day, month or year on: 2025-05-10, May 2025, 2025', label: 'since' },
  until: { description: 'Up to this day, month or year', label: 'until' },
  when: { description: 'On this day, or in this month or year: May 2025, last month', label: '' },
  measure: { description: 'Turnover, exports, imports, balance or investment', label: '' },
  period: { description: 'A year, half-year, quarter or month: 2024, 2025-Q1', label: 'in' },
  text: { description: 'Words to look for', label: '' },
  question: { description: 'Your question, in any of the languages of the articles', label: '' },
  id: { description: 'The meeting, as a list names it', label: '' },
  private: { description: 'Show the answer only to you', label: '' },
} satisfies Record<string, OptionWords>;
