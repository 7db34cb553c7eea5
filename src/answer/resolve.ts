import { formsOf } from '../search/fold.js';
import type { OptionKind, OptionValue } from './command.js';
import { readDate, writeDate } from './dates.js';
import { type Outcome, type Typed, wrong } from './outcomes.js';
import { resolveNamedCountry, resolveOfficial, resolveParty, resolveSubject } from './resolveNames.js';
import { nearestRealDay } from './typedDates.js';

/** Characters of free text, where an option does not say otherwise. */
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
