import type { CountryCode } from '../model.js';

/** Cities where officials meet, by English name. A pack adds its own spellings. */
export const cities = {
  Hanoi: 'VN',
  Moscow: 'RU',
} as const satisfies Record<string, CountryCode>;

export type CityKey = keyof typeof cities;

/** Venues that are known by name alone, with their city. */
export const venues: Readonly<Record<string, CityKey>> = {
  Kremlin: 'Moscow',
};
