import type { PlaceWords } from '../pack.js';

export const places: PlaceWords = {
  countries: {},
  adjectives: {},
  paired: {},
  cities: {},
  venues: {},
  in: [],
  to: [],
  endings: [],
  capitals: [],
  cityWords: [],
  notPlaces: [],
  lastNames: [],
  beforeLastNames: [],
};
