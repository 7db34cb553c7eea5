import type { TradeStatus } from '../../model.js';
import type { TimeMention } from '../dates.js';
import type { Sentence } from '../sentence.js';
import { has, type TradeLexicon } from './lexicon.js';
import type { Zone } from './when.js';
import { lies } from '../spans.js';

/** Target and forecast by the words around, unless the period was over when the article appeared. */
export function statusOf(
  sentence: Sentence,
  zone: Zone,
  period: string | null,
  times: readonly TimeMention[],
  published: string | null,
  lexicon: TradeLexicon,
): TradeStatus {
  const { words } = sentence;
  const ahead = period === null || published === null || endOf(period) >= published.slice(0, 10);
  const until = times.some((time) => time.use === 'until' && lies(time, zone.from, zone.to));
  if (has(lexicon.sets.targets, words, zone.from, zone.to) && ahead) return 'target';
  if (!ahead) return 'actual';
  if (has(lexicon.sets.forecasts, words, zone.from, zone.to)) return 'forecast';
  const future = period !== null && published !== null && startOf(period) > published;
  if (!future) return 'actual';
  return until ? 'target' : 'forecast';
}

/** Last day of a period, for comparing as text. */
function endOf(period: string): string {
  const last = period.split('/').at(-1) ?? period;
  const match = /^(\d{4})-([QH])(\d)$/u.exec(last);
  if (match === null) return /^\d{4}$/u.test(last) ? `${last}-12-31` : `${last}-31`;
  const [, year = '', kind = '', part = ''] = match;
  return `${year}-${String(Number(part) * (kind === 'Q' ? 3 : 6)).padStart(2, '0')}-31`;
}

/** First day of a period. */
function startOf(period: string): string {
  const first = period.split('/')[0] ?? period;
  const match = /^(\d{4})-([QH])(\d)$/u.exec(first);
  if (match === null) return /^\d{4}$/u.test(first) ? `${first}-01-01` : `${first}-01`;
  const [, year = '', kind = '', part = ''] = match;
  const months = kind === 'Q' ? 3 : 6;
  return `${year}-${String((Number(part) - 1) * months + 1).padStart(2, '0')}-01`;
}
