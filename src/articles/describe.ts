import type { Rejected } from '../archive.js';
import { detectLanguage } from '../languages/detect.js';
import type { Article, ArticleText, Language } from '../model.js';
import { hostOf, sourceAddress } from './address.js';
import { datelineDay } from './datelineDay.js';
import { type Line, linesOf } from './lines.js';
import { isPageLine, isStamped } from './page.js';
import { publishedIn, publishedInAddress, yearInAddress } from './published.js';
import type { FileText } from './read.js';
import type { SideEntry } from './sidefile.js';
import { titleLine } from './title.js';

/** Lines and letters of each that tell an article's language. */
const sample = { lines: 80, letters: 300 };

/**
 * What is known about an article: its own text first, then its address, then the side file.
 * Rejected where its text is in no language the program reads.
 */
export function describe(file: FileText, side: SideEntry = {}): ArticleText | Rejected {
  const lines = linesOf(file.text);
  const language = languageOf(lines);
  if (language === undefined)
    return {
      file: file.file,
      reason: 'Its text is in a language that is not supported, so it was left out.',
    };
  const source = sourceOf(lines, side);
  return {
    id: file.id,
    file: file.file,
    language,
    title:
      titleLine(lines, language)?.text.replaceAll('**', '') ??
      metaField(lines, 'title') ??
      side.title ??
      null,
    ...source,
    publisher: side.publisher ?? (source.url === null ? null : hostOf(source.url)),
    ...publicationOf(lines, language, source.url, side),
    text: file.text,
  };
}

/** The language most of the text is in, by length; undefined where most of it is in none of the packs'. */
export function languageOf(lines: readonly Line[]): Language | undefined {
  const weights = new Map<Language | undefined, number>();
  const telling = lines.filter(({ text }) => !isPageLine(text) && !isStamped(text)).slice(0, sample.lines);
  for (const { text } of telling.length > 0 ? telling : lines.slice(0, sample.lines)) {
    const language = detectLanguage(text, 'en');
    weights.set(language, (weights.get(language) ?? 0) + Math.min(text.length, sample.letters));
  }
  const [most] = [...weights].sort(([, a], [, b]) => b - a);
  return most?.[0];
}

function sourceOf(lines: readonly Line[], side: SideEntry): Pick<Article, 'url' | 'urlOrigin'> {
  const stated = sourceAddress(lines);
  if (stated !== undefined) return { url: stated, urlOrigin: 'article' };
  return side.url === undefined ? { url: null, urlOrigin: null } : { url: side.url, urlOrigin: 'archive' };
}

function publicationOf(
  lines: readonly Line[],
  language: Language,
  url: string | null,
  side: SideEntry,
): Pick<Article, 'published' | 'publishedOrigin'> {
  const inAddress = url === null ? undefined : publishedInAddress(url);
  const inText = publishedIn(lines, language, inAddress ?? side.published);
  if (inText !== undefined) return { published: inText, publishedOrigin: 'text' };
  const isKnown = inAddress !== undefined || side.published !== undefined;
  // A year worked out from the rest of the text comes last: whoever knows the day knows it better.
  const year = isKnown || url === null ? undefined : yearInAddress(url);
  const inLine = datelineDay(lines, language, !isKnown, year);
  if (inLine?.isWhole === true) return { published: inLine.day, publishedOrigin: 'text' };
  if (inAddress !== undefined) return { published: inAddress, publishedOrigin: 'address' };
  if (side.published !== undefined) return { published: side.published, publishedOrigin: 'archive' };
  return inLine === undefined
    ? { published: null, publishedOrigin: null }
    : { published: inLine.day, publishedOrigin: 'text' };
}

/** A field of the front matter some .md files open with: `title: "…"`. */
function metaField(lines: readonly Line[], name: string): string | undefined {
  const line = lines.find(({ meta, text }) => meta && text.toLowerCase().startsWith(`${name}:`));
  const value = line?.text
    .slice(name.length + 1)
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2');
  return value === '' ? undefined : value;
}
