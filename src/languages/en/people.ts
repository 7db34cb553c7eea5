import type { PeopleWords } from '../pack.js';

export const people: PeopleWords = {
  roles: [],
  modifiers: [],
  of: [],
  honorifics: [],
  counterparts: [],
  standIns: [],
  bothSides: [],
  pronouns: [],
  possessives: [],
  notOfficials: [],
  particles: [],
  notNames: [],
  speech: [],
  possessiveEndings: [],
  caseEndings: [],
};
