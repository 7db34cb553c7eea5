import type { Archive, OfficialMatch } from '../archive.js';
import { countryNames, resolveCountry } from '../countries.js';
import type { CountryCode, Official } from '../model.js';
import { formsOf } from '../search/fold.js';
import type { Party, Wrong } from './answer.js';
import { type Outcome, type Typed, unclear, wrong } from './outcomes.js';
import { searchSteps } from './search.js';

/** Below this closeness a name is only good as a suggestion. */
const closeEnough = 0.72;

/** Matches this near to the best one fit as well as it does. */
const sameCloseness = 0.08;

/** Candidates shown to choose from, as many as a Discord menu holds. */
const mostCandidates = 25;

/** Suggestions for what was not understood. */
const suggestionCount = 5;

/** The official of a name or id. */
export async function resolveOfficial(typed: Typed): Promise<Outcome<Official>> {
  const { fitting: matches, near } = await fittingOfficials(typed);
  const [first] = matches;
  if (first === undefined) return unknownName(typed, near);
  if (matches.length > 1)
    return unclear(
      typed,
      matches.map(({ official }) => ({ type: 'official', official })),
    );
  return { type: 'value', value: first.official, written: first.official.id };
}

/** The officials a typed name may mean, and all that come near: a full name met to the letter is one of them alone. */
async function fittingOfficials({
  typed,
  asking: { archive },
}: Typed): Promise<{ fitting: OfficialMatch[]; near: OfficialMatch[] }> {
  if (formsOf(typed).length > 1) {
    const exact = await archive.officialsNamed(typed, mostCandidates);
    if (exact.length > 0) return { fitting: exact, near: exact };
  }
  const near = await archive.findOfficials(typed, mostCandidates);
  const best = Math.max(closeEnough, (near[0]?.closeness ?? 0) - sameCloseness);
  const fitting = near.filter(({ closeness }) => closeness >= best);
  return { fitting: fitting.length > 0 ? fitting : await writtenTogether(typed, archive), near };
}

/** Letters of the longest word that may be a name written together, which has so many places to cut. */
const longestTogether = 24;

/** `Tolam`: officials whose name to the letter is the one word typed, cut in two. */
async function writtenTogether(typed: string, archive: Archive): Promise<OfficialMatch[]> {
  const letters = [...typed];
  if (/[^\p{L}\p{M}]/u.test(typed) || letters.length > longestTogether) return [];
  for (let cut = 2; cut <= letters.length - 2; cut++) {
    const apart = `${letters.slice(0, cut).join('')} ${letters.slice(cut).join('')}`;
    const exact = await archive.officialsNamed(apart, mostCandidates);
    if (exact.length > 0) return exact;
  }
  return [];
}

/** The country of a name in any language, or of a code. */
export async function resolveNamedCountry(typed: Typed): Promise<Outcome<CountryCode>> {
  const countries = countriesNamed(typed.typed);
  const [code, ...others] = countries;
  if (others.length > 0) return unclear(typed, countries.map(countryParty));
  if (code !== undefined) return { type: 'value', value: code, written: code };
  const names = new Map(countryNames(typed.asking.locale).map(({ country, name }) => [country, name]));
  const occurring = (await typed.asking.archive.countries()).slice(0, suggestionCount);
  return wrong(
    'unknown country',
    typed,
    occurring.map((country) => names.get(country) ?? country),
  );
}

function countriesNamed(typed: string): CountryCode[] {
  return resolveCountry(typed).map(({ country }) => country);
}

function countryParty(country: CountryCode): Party {
  return { type: 'country', country };
}

/** A country where one is named, otherwise an official. */
export async function resolveParty(typed: Typed): Promise<Outcome<Party>> {
  const countries = countriesNamed(typed.typed);
  const [country] = countries;
  if (country === undefined) return asParty(await resolveOfficial(typed));
  const parties = countries.map(countryParty);
  // A country whose name somebody bears too is for the reader to tell apart; its code is not.
  const named = typed.typed === country ? [] : await typed.asking.archive.officialsNamed(typed.typed, 1);
  parties.push(...named.map(({ official }): Party => ({ type: 'official', official })));
  if (parties.length > 1) return unclear(typed, parties);
  return { type: 'value', value: countryParty(country), written: country };
}

function asParty(outcome: Outcome<Official>): Outcome<Party> {
  if (outcome.type !== 'value') return outcome;
  return { ...outcome, value: { type: 'official', official: outcome.value } };
}

/** Two countries, or one party. */
export async function resolveSubject(typed: Typed): Promise<Outcome<Party[]>> {
  const pair = countriesIn(typed.typed);
  if (pair !== undefined)
    return {
      type: 'value',
      value: pair.map((country) => ({ type: 'country', country })),
      written: pair.join(' '),
    };
  const party = await resolveParty(typed);
  return party.type === 'value' ? { ...party, value: [party.value] } : party;
}

/** Two different countries with anything or nothing between them: `Vietnam–Ryssland`, `VN RU`. */
function countriesIn(typed: string): [string, string] | undefined {
  const words = typed.split(/[\s–—/,&+-]+/u).filter((word) => word !== '');
  for (let cut = 1; cut < words.length; cut++) {
    const first = onlyCountry(words.slice(0, cut));
    if (first === undefined) continue;
    // At most one joining word, in whatever language, stands between them.
    for (const from of [cut, cut + 1]) {
      const second = onlyCountry(words.slice(from));
      if (second !== undefined && second !== first) return [first, second];
    }
  }
  return undefined;
}

function onlyCountry(words: readonly string[]): CountryCode | undefined {
  const [country, ...others] = countriesNamed(words.join(' '));
  return others.length === 0 ? country : undefined;
}

/** Nobody bears the name: who comes near, and the passages where it stands all the same. */
async function unknownName(typed: Typed, near: readonly OfficialMatch[]): Promise<Wrong> {
  const answer = wrong(
    'unknown name',
    typed,
    near.slice(0, suggestionCount).map(({ official }) => official.name),
  );
  return { ...answer, steps: await searchSteps(typed.typed, typed.asking.archive) };
}
