import type { MeetingWords } from '../pack.js';

export const meetings: MeetingWords = {
  rows: [],
  with: [],
  object: [],
  addressee: [],
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
