import type { LanguagePack } from '../../languages/pack.js';

/** Names tried for one typed at most. */
const mostForms = 24;

/** The name as typed, without a possessive ending, and in the nominative. */
export function declinedForms(typed: string, { people }: LanguagePack): string[] {
  const plain = typed.replace(/['’]s?$/u, '');
  const forms = new Set([plain]);
  for (const ending of people.possessiveEndings)
    if (plain.endsWith(ending)) forms.add(plain.slice(0, -ending.length));
  for (const [ending, nominative] of people.caseEndings) {
    const parts = plain.split(' ').map((part) => nominativeOf(part, ending, nominative));
    forms.add(parts.join(' '));
    forms.add([...plain.split(' ').slice(0, -1), parts.at(-1)].join(' '));
  }
  for (const cut of [1, 2])
    forms.add(
      plain
        .split(' ')
        .map((part) => stemOf(part, cut))
        .join(' '),
    );
  return [...forms].slice(0, mostForms);
}

/** Cyrillic names are declined with endings of one or two letters: `Лавровым`. */
function stemOf(part: string, cut: number): string {
  return part.length > 5 && /\p{Script=Cyrillic}$/u.test(part) ? part.slice(0, -cut) : part;
}

function nominativeOf(part: string, ending: string, nominative: string): string {
  const long = part.length - ending.length > 2;
  return long && part.endsWith(ending) ? part.slice(0, -ending.length) + nominative : part;
}
