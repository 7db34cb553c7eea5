import type { Catalogue } from '../render/catalogue.js';
import { allCatalogues, catalogueFor } from '../render/catalogues/index.js';

/** The words in every language, those of readers without a catalogue of their own first. */
export type Languages = readonly [Catalogue, ...Catalogue[]];

const english = catalogueFor('en');

export const languages: Languages = [english, ...allCatalogues.filter((words) => words !== english)];
