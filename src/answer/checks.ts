import { amountsAgree, percentsAgree } from '../amounts.js';
import type { Archive } from '../archive.js';
import type {
  ArticleFacts,
  DateRange,
  Meeting,
  MeetingMention,
  TradeFigure,
  TradeMention,
} from '../model.js';
import { overlaps } from '../periods.js';
import type { MeetingRow, Row, Section, TradeRow } from './answer.js';
import type { Citations } from './cite.js';
import { meetingRow, sectionOf, tradeRow } from './rows.js';

type CheckRow = Extract<Row, { type: 'check' }>;

/** A statement with the fact of the archive that bears on it, and whether they agree. */
interface Verdict {
  agrees: boolean;
  said: string;
  field: CheckRow['field'];
  fact: Meeting | TradeFigure;
}

/** A meeting that a message states, its people found in the archive. */
export interface MeetingSaid {
  said: string;
  officials: string[];
  countries: string[];
  date: DateRange;
  status: 'held' | 'planned';
  /** By phone: no date of a meeting in person speaks against it. */
  remote: boolean;
}

/**
 * Statements of a message held against the archive; where nothing decides, nothing is said.
 * `plain` are meetings stated of people whom only the archive knows for officials.
 */
export async function checkSections(
  facts: ArticleFacts,
  plain: readonly MeetingSaid[],
  archive: Archive,
  citations: Citations,
): Promise<Section[]> {
  const read: MeetingSaid[] = [];
  for (const mention of facts.meetings) read.push(...(await saidIn(mention, facts, archive)));
  const covered = new Set(read.map(({ said }) => said));
  const verdicts: Verdict[] = [];
  for (const meeting of [...read, ...plain.filter(({ said }) => !covered.has(said))])
    verdicts.push(...(await checkMeeting(meeting, archive)));
  for (const mention of facts.trade) verdicts.push(...(await checkTrade(mention, archive)));
  const rows: [CheckRow, boolean][] = [];
  for (const verdict of verdicts) rows.push([await rowOf(verdict, citations), verdict.agrees]);
  return ([true, false] as const).map((agrees) =>
    sectionOf(
      agrees ? 'confirmed' : 'contradicted',
      rows.filter(([, verdict]) => verdict === agrees).map(([row]) => row),
    ),
  );
}

async function rowOf({ said, field, fact }: Verdict, citations: Citations): Promise<CheckRow> {
  const row: MeetingRow | TradeRow =
    'participants' in fact ? await meetingRow(fact, citations) : await tradeRow(fact, citations);
  return { type: 'check', said, field, fact: row, cites: row.cites };
}

/** How sure a name of a message must be somebody's of the archive. */
const sureCloseness = 0.93;

/** Days around a stated date in which a meeting of the same people is taken for the one meant. */
const sameMeetingDays = 31;

async function saidIn(
  { date, status, evidence, participants, kind }: MeetingMention,
  facts: ArticleFacts,
  archive: Archive,
): Promise<MeetingSaid[]> {
  const sides = await sidesOf(participants, facts, archive);
  if (date === null || status === 'cancelled' || sides === undefined) return [];
  return [{ ...sides, date, status, said: evidence[0]?.quote ?? '', remote: isRemote(kind) }];
}

function isRemote(kind: Meeting['kind']): boolean {
  return kind === 'phone call' || kind === 'letter';
}

async function checkMeeting(
  { said, officials, countries, date, status, remote }: MeetingSaid,
  archive: Archive,
): Promise<Verdict[]> {
  const { rows: all } = await archive.meetings({ officials, countries, status }, 1000);
  const rows = all.filter(({ kind }) => isRemote(kind) === remote);
  const same = rows.find((meeting) => meeting.date !== null && overlaps(meeting.date, date.from, date.to));
  if (same !== undefined) return [{ agrees: true, said, field: 'date', fact: same }];
  // A year that had to be worked out cannot be held against anybody.
  const near = date.certainty === 'stated' ? rows.filter((meeting) => isNear(meeting, date.from)) : [];
  const [only, ...others] = near;
  if (only === undefined || others.length > 0) return [];
  return [{ agrees: false, said, field: 'date', fact: only }];
}

/** The officials and countries who met; undefined unless two sides are known, one of them a person. */
async function sidesOf(participants: MeetingMention['participants'], facts: ArticleFacts, archive: Archive) {
  const officials: string[] = [];
  const countries: string[] = [];
  for (const { person, country } of participants) {
    const name = facts.people.find(({ key }) => key === person)?.name;
    if (name === undefined && country !== null) countries.push(country);
    if (name === undefined) continue;
    const [match, second] = await archive.findOfficials(name, 2);
    const isSure = match !== undefined && match.closeness >= sureCloseness;
    if (!isSure || (second?.closeness ?? 0) >= match.closeness) return undefined;
    officials.push(match.official.id);
  }
  const isPair = officials.length > 0 && officials.length + countries.length > 1;
  return isPair ? { officials, countries } : undefined;
}

function isNear({ date }: Meeting, day: string): boolean {
  if (date === null || date.from.length < 10 || day.length < 10) return false;
  const days = Math.abs(Date.parse(date.from) - Date.parse(day)) / 86_400_000;
  return days <= sameMeetingDays;
}

async function checkTrade(mention: TradeMention, archive: Archive): Promise<Verdict[]> {
  const { reporter, partner, measure, period, status, currency, scope } = mention;
  if (reporter === null || partner === null || period === null) return [];
  const filter = { country: reporter, partner, measure, period, status };
  const { rows } = await archive.trade(filter, 100);
  const same = rows.filter(
    (figure) => figure.period === period && figure.scope === scope && figure.measure === measure,
  );
  const said = mention.evidence[0]?.quote ?? '';
  const verdicts: Verdict[] = [];
  const amounts = same.filter((figure) => figure.amount !== null && figure.currency === currency);
  const amount = decide(amounts, (figure) => amountsAgree(mention, figure));
  if (mention.amount !== null && amount !== undefined) verdicts.push({ ...amount, said, field: 'amount' });
  const basis = mention.change?.basis ?? null;
  const changes = same.filter(({ change }) => change !== null && change.basis === basis);
  const change = decide(changes, (figure) => samePercent(mention, figure));
  if (mention.change !== null && change !== undefined) verdicts.push({ ...change, said, field: 'change' });
  return verdicts;
}

/** One figure that agrees confirms; only when none does, the first contradicts. */
function decide(
  figures: readonly TradeFigure[],
  agree: (figure: TradeFigure) => boolean,
): Pick<Verdict, 'agrees' | 'fact'> | undefined {
  const agreeing = figures.find(agree);
  if (agreeing !== undefined) return { agrees: true, fact: agreeing };
  const [first] = figures;
  return first === undefined ? undefined : { agrees: false, fact: first };
}

function samePercent(said: TradeMention, known: TradeFigure): boolean {
  if (said.change === null || known.change === null) return false;
  return percentsAgree(said.change.percent, known.change.percent);
}
