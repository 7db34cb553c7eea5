import type { PeopleWords } from '../pack.js';

export const people: PeopleWords = {
  roles: [],
  modifiers: [],
  of: [],
  honorifics: [],
  counterparts: [],
  standIns: [],
  bothSides: [],
  bothCountries: [],
  determiners: [],
  as: [],
  pronouns: [],
  possessives: [],
  notOfficials: [],
  particles: [],
  notNames: [],
  speech: [],
  possessiveEndings: [],
  nounsCapitalised: false,
  caseEndings: [],
};
