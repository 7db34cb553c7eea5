import type { MeetingWords } from '../pack.js';

export const meetings: MeetingWords = {
  rows: [],
  with: [],
  between: [],
  by: [],
  of: [],
  visiting: [],
  and: [],
  absent: [],
  clauseOpeners: [],
  planned: [],
  cancelled: [],
  unreal: [],
  hearsay: [],
  negation: [],
  otherSense: [],
  groups: [],
};
