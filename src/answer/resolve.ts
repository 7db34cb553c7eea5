import type { OfficialMatch } from '../archive.js';
import { formsOf } from '../search/fold.js';
import { resolveCountry } from '../countries.js';
import type { CountryCode, Official } from '../model.js';
import type { Party, Query, Unclear, Wrong } from './answer.js';
import type { Asking, OptionKind, OptionSpec, OptionValue } from './command.js';
import { readDate, writeDate } from './dates.js';
import { nearestRealDay } from './typedDates.js';

/** An option's value as the command wants it, and as a query carries it; or why there is none. */
export type Outcome<T> = { type: 'value'; value: T; written: string } | Unclear | Wrong;

/** One typed option of one query. */
interface Typed {
  option: string;
  typed: string;
  query: Query;
  asking: Asking;
  spec: OptionSpec;
}

/** Below this closeness a name is only good as a suggestion. */
const closeEnough = 0.62;

/** Matches this near to the best one fit as well as it does. */
const sameCloseness = 0.08;

/** Candidates shown to choose from, as many as a Discord menu holds. */
const mostCandidates = 25;

const suggestionCount = 5;

const defaultLongest = 80;

/** Makes of a typed value what the option's kind promises. */
export async function resolve<K extends OptionKind>(
  kind: K,
  typed: string,
  context: Omit<Typed, 'typed'>,
): Promise<Outcome<OptionValue[K]>> {
  return resolvers[kind]({ ...context, typed: typed.trim() });
}

const resolvers: { [K in OptionKind]: (typed: Typed) => Promise<Outcome<OptionValue[K]>> } = {
  official: resolveOfficial,
  country: resolveNamedCountry,
  party: resolveParty,
  subject: resolveSubject,
  date: resolveDate,
  text: resolveText,
  choice: resolveChoice,
};

async function resolveOfficial(typed: Typed): Promise<Outcome<Official>> {
  const matches = await fittingOfficials(typed);
  const [first] = matches;
  if (first === undefined) return unknown('unknown name', typed);
  if (matches.length > 1)
    return unclear(
      typed,
      matches.map(({ official }) => ({ type: 'official', official })),
    );
  return { type: 'value', value: first.official, written: first.official.id };
}

/** The officials a typed name may mean: a full name met to the letter is one of them alone. */
async function fittingOfficials({ typed, asking }: Typed): Promise<OfficialMatch[]> {
  const matches = await asking.archive.findOfficials(typed, mostCandidates);
  const exact = matches.filter(({ closeness }) => closeness === 1);
  if (exact.length > 0 && formsOf(typed).length > 1) return exact;
  const best = Math.max(closeEnough, (matches[0]?.closeness ?? 0) - sameCloseness);
  return matches.filter(({ closeness }) => closeness >= best);
}

async function resolveNamedCountry(typed: Typed): Promise<Outcome<CountryCode>> {
  const countries = countriesNamed(typed.typed);
  const [code, ...others] = countries;
  if (others.length > 0) return unclear(typed, countries.map(countryParty));
  if (code !== undefined) return { type: 'value', value: code, written: code };
  const suggestions = (await typed.asking.archive.countries()).slice(0, suggestionCount);
  return wrong('unknown country', typed, suggestions);
}

function countriesNamed(typed: string): CountryCode[] {
  return resolveCountry(typed).map(({ country }) => country);
}

function countryParty(country: CountryCode): Party {
  return { type: 'country', country };
}

async function resolveParty(typed: Typed): Promise<Outcome<Party>> {
  const countries = countriesNamed(typed.typed);
  const [country] = countries;
  if (country === undefined) return asParty(await resolveOfficial(typed));
  const parties = countries.map(countryParty);
  const [match] = await fittingOfficials(typed);
  // A country whose name somebody bears too is for the reader to tell apart; its code is not.
  if (match?.closeness === 1 && typed.typed !== country)
    parties.push({ type: 'official', official: match.official });
  if (parties.length > 1) return unclear(typed, parties);
  return { type: 'value', value: countryParty(country), written: country };
}

function asParty(outcome: Outcome<Official>): Outcome<Party> {
  if (outcome.type !== 'value') return outcome;
  return { ...outcome, value: { type: 'official', official: outcome.value } };
}

async function resolveSubject(typed: Typed): Promise<Outcome<Party[]>> {
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

async function resolveDate(typed: Typed): Promise<Outcome<OptionValue['date']>> {
  const range = readDate(typed.typed, typed.asking.today, typed.asking.locale);
  if (range !== undefined) return { type: 'value', value: range, written: writeDate(range) };
  const [year, month] = typed.asking.today.split('-');
  const nearest = nearestRealDay(typed.typed, typed.asking.today, typed.asking.locale);
  const examples = [typed.asking.today, `${year}-${month}`, `${year}`];
  return wrong('bad date', typed, nearest === undefined ? examples : [nearest]);
}

async function resolveText(typed: Typed): Promise<Outcome<string>> {
  const longest = typed.spec.longest ?? defaultLongest;
  if (typed.typed.length > longest) return wrong('too long', typed, [String(longest)]);
  return { type: 'value', value: typed.typed, written: typed.typed };
}

async function resolveChoice(typed: Typed): Promise<Outcome<string>> {
  const choices = typed.spec.choices ?? [];
  const same = (word: string) => formsOf(word).join(' ') === formsOf(typed.typed).join(' ');
  const choice = choices.find(same) ?? (await choiceOfLabel(typed, same));
  if (choice === undefined) return wrong('bad choice', typed, [...choices]);
  return { type: 'value', value: choice, written: choice };
}

/** The choice whose label in some language was typed; the catalogues are loaded for this alone. */
async function choiceOfLabel(
  { option, spec }: Typed,
  same: (label: string) => boolean,
): Promise<string | undefined> {
  const { allCatalogues } = await import('../render/catalogues/index.js');
  const { choiceWords } = await import('../render/queries.js');
  return spec.choices?.find((choice) =>
    allCatalogues.some((catalogue) => same(choiceWords(option, choice, catalogue) ?? '')),
  );
}

async function unknown(problem: Wrong['problem'], typed: Typed): Promise<Wrong> {
  const near = await typed.asking.archive.findOfficials(typed.typed, suggestionCount);
  return wrong(
    problem,
    typed,
    near.map(({ official }) => official.name),
  );
}

function wrong(problem: Wrong['problem'], { query, option, typed }: Typed, suggestions: string[]): Wrong {
  return { type: 'wrong', query, problem, option, typed, suggestions, steps: [] };
}

function unclear({ query, option, typed }: Typed, parties: readonly Party[]): Unclear {
  const withOption = (value: string) => ({ ...query, options: { ...query.options, [option]: value } });
  const candidates = parties.map((party) =>
    party.type === 'official'
      ? {
          label: party.official.name,
          country: party.official.country,
          query: withOption(party.official.id),
        }
      : { label: party.country, country: party.country, query: withOption(party.country) },
  );
  return { type: 'unclear', query, option, typed, candidates };
}
