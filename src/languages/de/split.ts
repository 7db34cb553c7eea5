import type { SplitWords } from '../pack.js';

export const split: SplitWords = { abbreviations: [], sourceLabels: [], photoLabels: [], pageWords: [] };
