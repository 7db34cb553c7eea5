import type { Official } from '../../src/model.js';
import type { PressCase, PressOfficial } from './case.js';
import { fits, listOf, spelling } from './match.js';
import { named, uncounted, type Verdict } from './verdict.js';

/** The people of a label, and which of them each official read is. */
export interface Cast {
  /** The person of the label who is spelt like this. */
  spelt(name: string): PressOfficial | undefined;
  of: ReadonlyMap<Official, PressOfficial>;
}

export function castOf({ officials, optional }: PressCase, read: readonly Official[]): Cast {
  const people = [...officials, ...(optional?.officials ?? [])];
  const of = new Map<Official, PressOfficial>();
  for (const official of read) {
    const person = personOf(official, people);
    if (person !== undefined) of.set(official, person);
  }
  return { of, spelt: (name) => people.find((one) => spellingsOf(one).includes(spelling(name))) };
}

/** By the name read, else by one of the spellings read, else by any spelling of both. */
function personOf({ name, aliases }: Official, people: readonly PressOfficial[]): PressOfficial | undefined {
  const read = [name, ...aliases].map(spelling);
  return (
    people.find((one) => spelling(one.name) === read[0]) ??
    people.find((one) => read.includes(spelling(one.name))) ??
    people.find((one) => spellingsOf(one).some((each) => read.includes(each)))
  );
}

function spellingsOf({ name, aliases }: PressOfficial): string[] {
  return [name, ...(aliases ?? [])].map(spelling);
}

export function judgeOfficials({ officials }: PressCase, read: readonly Official[], cast: Cast): Verdict[] {
  const left = new Set(officials);
  const verdicts = read.map((official): Verdict => {
    const person = cast.of.get(official);
    const fact = officialLine(official);
    if (person === undefined)
      return { mark: 'wrong', fact, counts: [['officials right', false]], faults: [] };
    if (!officials.includes(person)) return uncounted('optional', fact, 'officials right', false);
    if (!left.delete(person)) return uncounted('again', fact, 'officials right', true);
    return found(person, official, fact);
  });
  for (const { name, country } of left)
    verdicts.push({
      mark: 'missed',
      fact: `${name}, ${named(listOf(country ?? null))}`,
      counts: [['officials found', false]],
      faults: [],
    });
  return verdicts;
}

function found({ country, world }: PressOfficial, official: Official, fact: string): Verdict {
  const right = fits(country, official.country);
  return {
    mark: 'right',
    fact,
    counts: [
      ['officials right', true],
      ['officials found', true],
      ...(country === undefined ? [] : ([['officials country', right]] as const)),
    ],
    faults: right
      ? []
      : [`country: ${named(listOf(country ?? null))}${world ? ', by knowledge of the world' : ''}`],
  };
}

/** `Luis Rojas (Rojas), PE · Foreign Minister of PE, 2025-03-09` */
function officialLine({ name, aliases, country, roles }: Official): string {
  const also = aliases.length === 0 ? '' : ` (${aliases.join(', ')})`;
  const told = roles.map(({ title, country: of, from, to }) =>
    [`${title} of ${of}`, ...new Set([from, to])].filter((part) => part !== null).join(', '),
  );
  return [`${name}${also}, ${country}`, ...told].join(' · ');
}
