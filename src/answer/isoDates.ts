import type { DateRange } from '../model.js';
export function readTypedDate(text: string, _today: string, _locale: string): DateRange | undefined {
  return /^\d{4}(-\d\d){0,2}$/.test(text) ? { from: text, to: text, certainty: 'stated' } : undefined;
}
