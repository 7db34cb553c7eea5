/** Parts of a secret shorter than this could be ordinary words. */
const shortestPart = 6;
/** A whole secret this short could be a word, too, and would black out half of what is said. */
const shortestWhole = 4;

/** What this machine's settings hold that nobody may see. */
export interface Secretive {
  token: string | undefined;
  /** Address of the database, with its password. */
  database: string | undefined;
}

/** Texts that may appear nowhere, not even in part: the token, and the database's password in the forms it takes. */
export function secretsOf({ token, database }: Secretive): string[] {
  return [...(token === undefined ? [] : [token]), ...passwordsOf(database)];
}

/** A database's password stands behind its user or among the parameters, escaped or plain. */
function passwordsOf(database: string | undefined): string[] {
  if (database === undefined || !URL.canParse(database)) return [];
  const { password, searchParams } = new URL(database);
  const written = [password, ...searchParams.getAll('password')];
  return written.flatMap((each) => [each, plain(each)]).filter((each) => each !== '');
}

/** A stray `%` is one that nobody escaped. */
function plain(escaped: string): string {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return escaped;
  }
}

/**
 * @returns what takes secrets out of any text: whole or their parts between dots, plain, as in an address and as in JSON
 */
export function hiding(secrets: readonly string[]): (text: string) => string {
  const hidden = secrets
    .flatMap((secret) => [
      ...(secret.length < shortestWhole ? [] : [secret]),
      ...secret.split('.').filter((part) => part.length >= shortestPart),
    ])
    .flatMap((part) => [part, encodeURIComponent(part), JSON.stringify(part).slice(1, -1)]);
  // The longest first: nothing of it is left when a part of it goes.
  const parts = [...new Set(hidden)].sort((a, b) => b.length - a.length);
  return (text) => parts.reduce((shown, part) => shown.replaceAll(part, '[hidden]'), text);
}
