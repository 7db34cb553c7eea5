import type { PeopleWords } from '../pack.js';

export const people: PeopleWords = {
  roles: [],
  modifiers: [],
  of: [],
  honorifics: [],
  counterparts: [],
  standIns: [],
  plurals: [],
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
