import { describe as describeArticle } from '../../src/articles/describe.js';
import { split } from '../../src/articles/split.js';
import { extract } from '../../src/extract/index.js';
import type {
  ArticleFacts,
  Evidence,
  Meeting,
  MeetingMention,
  Person,
  Statement,
  TradeFigure,
  TradeMention,
} from '../../src/model.js';

/** What a page of 12 March 2025 tells, a Wednesday. */
export function read(text: string): ArticleFacts {
  const article = describeArticle({ file: 'page.txt', id: 'page', text }, { published: '2025-03-12' });
  if ('reason' in article) throw new Error(article.reason);
  return extract(article, split(article));
}

/** `Grace Wanjiru, KE stated: Foreign Minister of KE 2025-03-09`. */
function personLine({ name, country, countryCertainty, roles }: Person): string {
  const told = roles.map(
    ({ title, past, country: of, date }) => `${past ? 'former ' : ''}${title} of ${of} ${date}`,
  );
  return `${name}, ${country} ${countryCertainty}: ${told.join('; ')}`;
}

/** `Grace Wanjiru (Foreign Minister, KE) + … · 2025-03-10 inferred · Lima, PE · talks held · en.verb.met`. */
export function meetingLine({
  participants,
  date,
  place,
  kind,
  status,
  evidence,
}: Meeting | MeetingMention): string {
  const sides = participants.map(({ name, role, country }) => `${name} (${role}, ${country})`).join(' + ');
  const when = date === null ? 'undated' : `${spanOf(date.from, date.to)} ${date.certainty}`;
  const where = [place?.name, place?.city, place?.country].filter((part) => part != null).join(', ');
  return [sides, when, where, `${kind} ${status}`, ...evidence.map(({ rule }) => rule)].join(' · ');
}

/** `exports KE→PE seafood · about 200000000 USD · 2024 inferred · actual · +5 % on 2023 · en.trade.exports`. */
export function tradeLine(trade: TradeFigure | TradeMention): string {
  const { measure, reporter, partner, scope, bound, amount, amountTo, currency, change } = trade;
  const amounts = amountTo === null ? `${amount}` : `${amount}–${amountTo}`;
  return [
    [measure, `${reporter}→${partner}`, scope].filter((part) => part !== null).join(' '),
    `${bound} ${amounts} ${currency}`,
    `${trade.period} ${trade.periodCertainty}`,
    trade.status,
    change === null ? 'no change' : `${change.percent} % on ${change.basis}`,
    ...trade.evidence.map(({ rule }) => rule),
  ].join(' · ');
}

function spanOf(from: string, to: string): string {
  return from === to ? from : `${from}–${to}`;
}

function statementLine({ speaker, evidence }: Statement, people: readonly Person[]): string {
  return `${people.find(({ key }) => key === speaker)?.name} says · ${evidence.rule}`;
}

/** All a page tells, a line each. */
export function lines({ people, meetings, trade, statements }: ArticleFacts): string[] {
  return [
    ...people.map(personLine),
    ...meetings.map(meetingLine),
    ...trade.map(tradeLine),
    ...statements.map((statement) => statementLine(statement, people)),
  ];
}

/** How each of the people, meetings and figures was found: `Luis Rojas, L. Rojas: en.role · country stated beside …`. */
export function reasons({ people, meetings, trade }: ArticleFacts): string[] {
  return [
    ...people.map(
      ({ spellings, evidence, roles }) =>
        `${spellings.join(', ')}: ${[...new Set(roles.map((role) => role.evidence.rule)), ...whys(evidence)].join(' · ')}`,
    ),
    ...[...meetings, ...trade].map(({ evidence }) => whys(evidence).join(' · ')),
  ];
}

function whys(evidence: readonly Evidence[]): string[] {
  return evidence.flatMap(({ why }) => why);
}
