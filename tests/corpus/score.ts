import type { Facts, Meeting, Official, TradeFigure } from '../../src/model.js';
import { fold } from '../../src/search/fold.js';
import type { CorpusCase, ExpectedMeeting, ExpectedTrade } from './case.js';
import { type Figure, type Miss, type Score, tally } from './tally.js';

/** Adds what one case shows to the score; tells every miss. */
export function addCase(score: Score, expected: CorpusCase, facts: Facts): Miss[] {
  const misses: string[] = [];
  const count = (figure: Figure, right: boolean, miss: () => string) => {
    tally(score, figure, right);
    if (!right) misses.push(`${figure}: ${miss()}`);
  };
  scoreMeetings(expected, facts, count);
  scoreTrade(expected, facts, count);
  scoreOfficials(expected, facts, count);
  return misses.map((what) => ({ name: expected.name, what }));
}

type Count = (figure: Figure, right: boolean, miss: () => string) => void;

function scoreMeetings(expected: CorpusCase, facts: Facts, count: Count): void {
  const left = new Set(facts.meetings);
  for (const meeting of expected.meetings) {
    const found = closest(meeting, [...left], facts.officials);
    count('meetings found', found !== undefined, () => `missed ${told(meeting)}`);
    if (found === undefined) continue;
    left.delete(found);
    count('meetings right', true, () => '');
    count(
      'meeting dates',
      dateOf(found) === meeting.date,
      () => `${told(meeting)} but read ${dateOf(found)}`,
    );
    count(
      'meeting status',
      found.status === meeting.status,
      () => `${told(meeting)} but read ${found.status}`,
    );
    count('meeting kind', found.kind === meeting.kind, () => `${told(meeting)} but read ${found.kind}`);
    if (meeting.city !== undefined)
      count(
        'meeting city',
        found.place?.city === meeting.city,
        () => `${told(meeting)} in ${meeting.city} but read ${found.place?.city}`,
      );
  }
  for (const wrong of left) {
    const who = wrong.participants.map((one) => one.name).join(' + ');
    count(
      'meetings right',
      false,
      () => `made up ${who} · ${dateOf(wrong)} · ${wrong.kind} · ${wrong.status}`,
    );
  }
}

/** A reported meeting with the same named people; of several the one with the same date, status and kind. */
function closest(
  expected: ExpectedMeeting,
  reported: Meeting[],
  officials: readonly Official[],
): Meeting | undefined {
  const fitting = reported.filter((meeting) => {
    const ids = new Set(meeting.participants.flatMap((one) => one.official ?? []));
    return (
      ids.size === expected.who.length &&
      expected.who.every((name) => ids.has(idOf(name, officials) ?? '')) &&
      (expected.offices === undefined || expected.offices.join() === officesOf(meeting).join())
    );
  });
  const points = (meeting: Meeting) =>
    Number(dateOf(meeting) === expected.date) * 4 +
    Number(meeting.status === expected.status) * 2 +
    Number(meeting.kind === expected.kind);
  return fitting.sort((a, b) => points(b) - points(a))[0];
}

function officesOf({ participants }: Meeting) {
  return participants.flatMap((one) => (one.official === null ? (one.country ?? []) : []));
}

function scoreTrade(expected: CorpusCase, facts: Facts, count: Count): void {
  const left = new Set(facts.trade);
  for (const figure of expected.trade) {
    const same = [...left].filter((one) => sameAmount(figure, one));
    const found = same.sort((a, b) => Number(isExact(figure, b)) - Number(isExact(figure, a)))[0];
    count('trade found', found !== undefined, () => `missed ${JSON.stringify(figure)}`);
    if (found === undefined) continue;
    left.delete(found);
    count('trade right', true, () => '');
    count(
      'trade details',
      isExact(figure, found),
      () => `${JSON.stringify(figure)} but read ${shown(found)}`,
    );
  }
  for (const wrong of left) count('trade right', false, () => `made up ${shown(wrong)}`);
}

function sameAmount(expected: ExpectedTrade, read: TradeFigure): boolean {
  if (expected.amount === null || read.amount === null)
    return expected.amount === read.amount && (expected.change ?? null) === (read.change?.percent ?? null);
  return Math.abs(expected.amount - read.amount) <= Math.abs(expected.amount) * 0.001;
}

function isExact(expected: ExpectedTrade, read: TradeFigure): boolean {
  const wanted = {
    reporter: null,
    partner: null,
    scope: null,
    bound: 'exact',
    period: null,
    status: 'actual',
    ...expected,
  };
  const sides = [wanted.reporter, wanted.partner];
  const readSides = [read.reporter, read.partner];
  // Turnover between two countries has no direction.
  if (wanted.measure === 'total' && wanted.partner !== null)
    for (const pair of [sides, readSides]) pair.sort();
  return (
    wanted.measure === read.measure &&
    sides.join() === readSides.join() &&
    wanted.period === read.period &&
    wanted.status === read.status &&
    wanted.scope === read.scope &&
    wanted.bound === read.bound &&
    (wanted.currency === undefined || wanted.currency === read.currency) &&
    (wanted.change ?? null) === (read.change?.percent ?? null)
  );
}

function scoreOfficials(expected: CorpusCase, facts: Facts, count: Count): void {
  const left = new Set(facts.officials);
  for (const [name, country] of expected.officials) {
    const found = facts.officials.find((official) => official.id === idOf(name, facts.officials));
    count('officials found', found !== undefined, () => `missed ${name}`);
    if (found === undefined) continue;
    left.delete(found);
    count('officials right', true, () => '');
    count(
      'officials country',
      found.country === country,
      () => `${name} is ${country} but read ${found.country}`,
    );
  }
  for (const wrong of left) count('officials right', false, () => `made up ${wrong.name} (${wrong.country})`);
}

/** The official with this name or spelling; else with all its words. */
function idOf(name: string, officials: readonly Official[]): string | undefined {
  const wanted = fold(name);
  const spellings = (official: Official) => [official.name, ...official.aliases].map(fold);
  const exact = officials.find((official) => spellings(official).includes(wanted));
  const words = wanted.split(' ');
  const partial = officials.filter((official) =>
    spellings(official).some((spelling) => words.every((word) => spelling.split(' ').includes(word))),
  );
  return exact?.id ?? (partial.length === 1 ? partial[0]?.id : undefined);
}

function dateOf({ date }: Meeting): string | null {
  if (date === null) return null;
  return date.from === date.to ? date.from : `${date.from}/${date.to}`;
}

function told({ who, date, kind, status }: ExpectedMeeting): string {
  return [who.join(' + '), date ?? 'undated', kind, status].join(' · ');
}

function shown({ evidence: _e, conflicts: _c, id: _i, periodCertainty: _p, ...figure }: TradeFigure): string {
  return JSON.stringify(figure);
}
