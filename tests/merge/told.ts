import type {
  ArticleFacts,
  CalendarDate,
  DateRange,
  MeetingMention,
  ParticipantMention,
  Person,
  RoleMention,
  TradeMention,
} from '../../src/model.js';
import { proof } from '../builders.js';

/** What one article tells, written short. */
export function told(article: string, rest: Partial<Omit<ArticleFacts, 'article'>>): ArticleFacts {
  return { article, people: [], meetings: [], trade: [], statements: [], ...rest };
}

interface Bearing {
  country?: string | null;
  /** Whether the country is only worked out. */
  inferred?: boolean;
  title?: string;
  date?: CalendarDate | null;
  past?: boolean;
}

/** A person of an article; the key is the name. */
export function person(name: string, { country = null, inferred, title, date, past }: Bearing = {}): Person {
  const role = (): RoleMention => ({
    title: title ?? '',
    country,
    past: past ?? false,
    date: date ?? null,
    evidence: proof('a1', `${title} ${name} ${date ?? ''}`),
  });
  return {
    key: name,
    name,
    spellings: [name],
    country,
    countryCertainty: inferred ? 'inferred' : 'stated',
    roles: title === undefined ? [] : [role()],
    evidence: [proof('a1', name)],
  };
}

/** A side: somebody by name, or a country in angle brackets. */
function participant(side: string): ParticipantMention {
  const country = /^<(..)>$/u.exec(side)?.[1];
  if (country !== undefined) return { person: null, name: country, country, role: null };
  return { person: side, name: side, country: null, role: null };
}

export function day(from: CalendarDate, to = from): DateRange {
  return { from, to, certainty: 'stated' };
}

/** A meeting told in an article. */
export function meets(
  article: string,
  sides: readonly string[],
  date: CalendarDate | null,
  rest: Partial<MeetingMention> = {},
): MeetingMention {
  return {
    participants: sides.map(participant),
    date: date === null ? null : day(date),
    place: null,
    kind: 'talks',
    status: 'held',
    evidence: [proof(article, `${article} ${sides.join(' ')} ${date}`)],
    ...rest,
  };
}

/** A figure told in an article: Kenya's trade with Peru in 2024, where nothing else is said. */
export function trades(
  article: string,
  amount: number | null,
  rest: Partial<TradeMention> = {},
): TradeMention {
  return {
    measure: 'total',
    reporter: 'KE',
    partner: 'PE',
    scope: null,
    amount,
    amountTo: null,
    bound: 'exact',
    currency: 'USD',
    period: '2024',
    periodCertainty: 'stated',
    status: 'actual',
    change: null,
    evidence: [proof(article, `${article} ${amount}`)],
    ...rest,
  };
}
