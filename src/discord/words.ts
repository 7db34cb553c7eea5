import type { Catalogue } from '../render/catalogue.js';
import { allCatalogues, catalogueFor } from '../render/catalogues/index.js';

/** The words in every language, those of readers without a catalogue of their own first. */
export type Languages = readonly [Catalogue, ...Catalogue[]];

const english = catalogueFor('en');

export const languages: Languages = [english, ...allCatalogues.filter((words) => words !== english)];

/** The locale of the language that was asked in, where the bot has words in it. */
export function localeOf(language: string | undefined): string | undefined {
  return languages.find((words) => words.language === language)?.locale;
}
