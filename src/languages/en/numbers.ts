import type { NumberWords } from '../pack.js';

export const numbers: NumberWords = { scales: [] };
