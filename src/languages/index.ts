import type { Language } from '../model.js';
import { de } from './de/index.js';
import { en } from './en/index.js';
import { es } from './es/index.js';
import { fr } from './fr/index.js';
import type { LanguagePack } from './pack.js';
import { ru } from './ru/index.js';
import { sv } from './sv/index.js';
import { vi } from './vi/index.js';

/** Every language the engine reads. A new language is one folder, one corpus in tests/ and one line here. */
export const packs: readonly LanguagePack[] = [en, de, sv, vi, fr, es, ru];

const byCode = new Map(packs.map((pack) => [pack.code, pack]));

/** The pack of a language; the first (English) for a language without one. */
export function packOf(language: Language): LanguagePack {
  return byCode.get(language) ?? en;
}
