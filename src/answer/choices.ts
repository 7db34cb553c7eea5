import type { MeetingKind, MeetingStatus, TradeMeasure, TradeStatus } from '../model.js';

/** The fixed lists that options offer, in the order in which they are shown. */
export const meetingKinds = [
  'meeting',
  'talks',
  'visit',
  'phone call',
  'consultation',
  'reception',
  'summit',
  'letter',
] as const satisfies readonly MeetingKind[];
export const meetingStatuses = ['held', 'planned', 'cancelled'] as const satisfies readonly MeetingStatus[];
export const tradeMeasures = [
  'total',
  'exports',
  'imports',
  'balance',
  'investment',
] as const satisfies readonly TradeMeasure[];
export const tradeStatuses = ['actual', 'target', 'forecast'] as const satisfies readonly TradeStatus[];
