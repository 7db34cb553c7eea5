import type { LanguagePack } from '../pack.js';
import { dates } from './dates.js';
import { meetings } from './meetings.js';
import { numbers } from './numbers.js';
import { origins } from './origins.js';
import { people } from './people.js';
import { places } from './places.js';
import { split } from './split.js';
import { trade } from './trade.js';

export const fr: LanguagePack = {
  code: 'fr',
  name: 'français',
  split,
  places,
  people,
  origins,
  meetings,
  dates,
  numbers,
  trade,
};
