import { readdir } from 'node:fs/promises';

/** The languages that have a folder in this one. */
export async function languagesIn(folder: URL): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The `cases` that the files of a language’s folder export, by the files’ names without ending, in their order. */
export async function casesIn<Case>(
  folder: URL,
  language: string,
): Promise<{ file: string; cases: readonly Case[] }[]> {
  const here = new URL(`./${language}/`, folder);
  const files = (await readdir(here)).filter((file) => /\.[jt]s$/u.test(file)).sort();
  return Promise.all(
    files.map(async (file) => {
      const module: { cases: readonly Case[] } = await import(new URL(file, here).href);
      return { file: file.slice(0, -3), cases: module.cases };
    }),
  );
}
