import type { Catalogue } from '../catalogue.js';
import { de } from './de/index.js';
import { en } from './en/index.js';
import { sv } from './sv/index.js';
import { vi } from './vi/index.js';

/** By the beginning of Discord's locale: `sv` of `sv-SE`. A new language is one folder and one line here. */
const catalogues: Readonly<Record<string, Catalogue>> = { en, de, sv, vi };

/** Every catalogue, for registration of commands and for tests. */
export const allCatalogues: readonly Catalogue[] = Object.values(catalogues);

/** The words for a Discord locale (`sv-SE`, `en-US`); English for a language that has no catalogue. */
export function catalogueFor(locale: string): Catalogue {
  const [language = ''] = locale.toLowerCase().split(/[-_]/);
  return catalogues[language] ?? en;
}
