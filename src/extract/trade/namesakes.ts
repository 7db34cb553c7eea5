import type { PeopleInSentence } from '../people/mentions.js';
import type { Sentence } from '../sentence.js';

/** The surnames of those whom an article names in full with an office: `finance minister Siniša Mali`. */
export function surnamesIn(people: readonly PeopleInSentence[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { names } of people)
    for (const { name, roles } of names) {
      const surname = name.parts.at(-1);
      if (name.parts.length > 1 && roles.length > 0 && surname !== undefined) found.add(surname);
    }
  return found;
}

/** A sentence without the countries that are its people’s surnames: `Mali said …`. */
export function withoutNamesakes(sentence: Sentence, surnames: ReadonlySet<string>): Sentence {
  if (surnames.size === 0 || sentence.countries.length === 0) return sentence;
  const countries = sentence.countries.filter(
    ({ from, to }) => to - from > 1 || !surnames.has(sentence.words[from]?.text ?? ''),
  );
  return countries.length === sentence.countries.length ? sentence : { ...sentence, countries };
}
