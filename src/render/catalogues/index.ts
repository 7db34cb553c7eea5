import type { Catalogue } from '../catalogue.js';
import { en } from './en/index.js';

/** By the beginning of Discord's locale: `sv` of `sv-SE`. */
const catalogues: Readonly<Record<string, Catalogue>> = { en };

/** Every catalogue, for registration of commands and for tests. */
export const allCatalogues: readonly Catalogue[] = Object.values(catalogues);

/** The words for a Discord locale (`sv-SE`, `en-US`); English for a language that has no catalogue. */
export function catalogueFor(locale: string): Catalogue {
  const [language = ''] = locale.toLowerCase().split(/[-_]/);
  return catalogues[language] ?? en;
}
