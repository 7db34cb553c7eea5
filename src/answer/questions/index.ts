import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ru } from './ru.js';
import { sv } from './sv.js';
import { vi } from './vi.js';
import type { QuestionWords } from './words.js';

/** The languages in which plain questions are understood. A new one is one table and one line here. */
export const questionWords: readonly QuestionWords[] = [en, de, sv, vi, fr, es, ru];
