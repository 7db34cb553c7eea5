import type { DateWords } from '../pack.js';

export const dates: DateWords = { months: [], weekdays: [] };
