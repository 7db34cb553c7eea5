import { describe } from './articles/describe.js';
import { type FileText, readFolder } from './articles/read.js';
import { readSideFile } from './articles/sidefile.js';
import { split } from './articles/split.js';
import type { Rejected } from './archive.js';
import { extract } from './extract/index.js';
import { memoryFinders } from './finders.js';
import { MemoryArchive } from './memory.js';
import { merge } from './merge/index.js';
import type { Article, ArticleFacts, Facts, Passage } from './model.js';

/** A folder of articles, read: everything the bot answers from. */
export interface Library {
  archive: MemoryArchive;
  facts: Facts;
  articles: Article[];
  passages: Passage[];
  rejected: Rejected[];
}

/**
 * The whole way from a folder to answers: read → describe → split → extract → merge → index.
 * @throws FolderError when the folder is missing or cannot be read
 */
export async function openLibrary(folder: string): Promise<Library> {
  const { files, rejected } = await readAll(folder);
  const side = await readSideFile(
    folder,
    files.map(({ file }) => file),
  );
  rejected.push(...side.rejected);
  const described = files.map((file) => describe(file, side.entries.get(file.file)));
  const texts = described.flatMap((one) => ('reason' in one ? [] : [one]));
  rejected.push(...described.flatMap((one) => ('reason' in one ? [one] : [])));

  const passages = new Map(texts.map((article) => [article.id, split(article)]));
  const facts: ArticleFacts[] = texts.map((article) => extract(article, passages.get(article.id) ?? []));
  const articles = texts.map(({ text: _, ...article }): Article => article);
  const languages = new Map(articles.map(({ id, language }) => [id, language]));
  const merged = merge(facts, (article) => languages.get(article) ?? 'en');

  const shown = [...passages.values()].flat().filter(({ kind }) => kind !== 'noise');
  const archive = new MemoryArchive(
    { facts: merged, articles, rejected },
    memoryFinders(merged.officials, shown),
  );
  return { archive, facts: merged, articles, passages: shown, rejected };
}

async function readAll(folder: string): Promise<{ files: FileText[]; rejected: Rejected[] }> {
  const files: FileText[] = [];
  const rejected: Rejected[] = [];
  for await (const one of readFolder(folder)) {
    if ('reason' in one) rejected.push(one);
    else files.push(one);
  }
  return { files, rejected };
}
