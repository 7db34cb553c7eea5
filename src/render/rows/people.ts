import type { Row } from '../../answer/answer.js';
import type { Official, Role } from '../../model.js';
import { dateWords, rangeWords } from '../dates.js';
import type { Line } from '../document.js';
import { groupName, roleWords } from '../people.js';
import { countryWords, flagAndCountry } from '../places.js';
import { dotted, span } from '../spans.js';
import type { RowContext } from './context.js';

type RowOf<T extends Row['type']> = Extract<Row, { type: T }>;

/** An official with country and latest office; in the section of spellings, all ways the name is written. */
export function officialLine({ official, cites }: RowOf<'official'>, context: RowContext): Line {
  const { catalogue, section } = context;
  if (section === 'spellings') return { spans: spellings(official, context), cites };
  const role = latestRole(official);
  const spans = dotted(
    span(official.name, 'bold'),
    official.country !== null && flagAndCountry(official.country, catalogue),
    role && roleWords(role.title, catalogue, role.country),
  );
  return {
    spans,
    cites,
    open: { command: 'official', options: { name: official.id } },
    label: official.name,
  };
}

function spellings(official: Official, { catalogue }: RowContext): Line['spans'] {
  return [span(catalogue.say.alsoWritten([...official.aliases].join(', ')))];
}

function latestRole({ roles }: Official): Role | undefined {
  return [...roles].sort((a, b) => (b.to ?? '').localeCompare(a.to ?? ''))[0];
}

/** An office over the time in which the articles show it. */
export function roleLine({ role, cites }: RowOf<'role'>, { catalogue }: RowContext): Line {
  const country = role.country === null ? undefined : countryWords(role.country, catalogue);
  const spans = dotted(
    span(roleWords(role.title, catalogue, role.country), 'bold'),
    country,
    roleTime(role, catalogue),
  );
  return { spans, cites };
}

function roleTime({ from, to }: Role, catalogue: RowContext['catalogue']): string {
  if (from === null || to === null)
    return from === to ? catalogue.say.dateUnknown : dateWords(from ?? to ?? '', catalogue);
  return rangeWords({ from, to }, catalogue);
}

/** Whom the official met, how often, first and last. */
export function counterpartLine(row: RowOf<'counterpart'>, { catalogue }: RowContext): Line {
  const { say } = catalogue;
  const words = (date: string | null): string | undefined =>
    date === null ? undefined : dateWords(date, catalogue);
  const name = groupName(row, catalogue);
  const [first, last] = [words(row.first), words(row.last)];
  const spans = dotted(
    span(name, 'bold'),
    row.country !== null &&
      name !== countryWords(row.country, catalogue) &&
      flagAndCountry(row.country, catalogue),
    row.times > 0 && say.met(row.times),
    row.planned > 0 && `🗓 ${say.plannedMeetings(row.planned)}`,
    first !== undefined && first !== last && say.firstTime(first),
    last !== undefined && (first === last ? last : say.lastTime(last)),
  );
  return {
    spans,
    cites: row.cites,
    ...(row.official !== null && { open: { command: 'official', options: { name: row.official } } }),
    label: name,
  };
}
