import type { Facts } from '../../src/model.js';
import type { PressCase } from './case.js';
import { judgeMeetings } from './meetings.js';
import { castOf, judgeOfficials } from './officials.js';
import { judgeTrade } from './trade.js';
import type { Verdict } from './verdict.js';

/** Every fact read from a passage, and every one missed, against its label. */
export function judge(expected: PressCase, facts: Facts): Verdict[] {
  const cast = castOf(expected, facts.officials);
  return [
    ...judgeOfficials(expected, facts.officials, cast),
    ...judgeMeetings(expected, facts, cast),
    ...judgeTrade(expected, facts.trade),
  ];
}
