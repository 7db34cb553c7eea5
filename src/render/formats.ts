/** Intl objects are slow to make and the same for every reader of a language: each is made once. */
function once<O extends object, T>(
  make: (locale: string, options: O) => T,
): (locale: string, options: O) => T {
  const made = new Map<string, T>();
  return (locale, options) => {
    const key = locale + JSON.stringify(options);
    const known = made.get(key) ?? make(locale, options);
    made.set(key, known);
    return known;
  };
}

/** Words kept of one maker before all are let go. */
const mostKept = 5000;

/** Words that depend on a few keys and take long to find: each is found once. */
export function kept<Reader extends object>(
  find: (reader: Reader, key: string) => string,
): (reader: Reader, key: string) => string {
  const known = new WeakMap<Reader, Map<string, string>>();
  return (reader, key) => {
    let words = known.get(reader);
    if (words === undefined || words.size > mostKept) known.set(reader, (words = new Map()));
    const found = words.get(key) ?? find(reader, key);
    words.set(key, found);
    return found;
  };
}

/** Names of countries and languages in a language. */
export const displayNames = once(
  (locale: string, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(locale, options),
);

export const dateFormat = once(
  (locale: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);

export const numberFormat = once(
  (locale: string, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);

export const pluralRules = once(
  (locale: string, options: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options),
);
