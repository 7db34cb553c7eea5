import { formsOf } from '../search/fold.js';

const folded = (text: string) => formsOf(text).join(' ');
const names = new Map<string, string>();
for (const locale of ['en', 'de', 'sv', 'fr', 'es', 'ru', 'vi']) {
  const display = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  for (const a of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')
    for (const b of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
      const name = display.of(a + b);
      if (name !== undefined) names.set(folded(name), a + b);
    }
}
export function resolveCountry(text: string): string | undefined {
  return /^[A-Z]{2}$/.test(text) ? text : names.get(folded(text));
}
