import type { Party, Query, Unclear, Wrong } from './answer.js';
import type { Asking, OptionSpec } from './command.js';

/** An option's value as the command wants it, and as a query carries it; or why there is none. */
export type Outcome<T> = { type: 'value'; value: T; written: string } | Unclear | Wrong;

/** One typed option of one query. */
export interface Typed {
  option: string;
  typed: string;
  query: Query;
  asking: Asking;
  spec: OptionSpec;
}

/** What was typed cannot be used: says why and what would work. */
export function wrong(
  problem: Wrong['problem'],
  { query, option, typed }: Typed,
  suggestions: string[],
): Wrong {
  return { type: 'wrong', query, problem, option, typed, suggestions, steps: [] };
}

/** Several fit: each candidate is the whole query with that value. */
export function unclear({ query, option, typed }: Typed, parties: readonly Party[]): Unclear {
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
