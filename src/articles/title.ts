import { detectLanguage } from '../languages/detect.js';
import type { Language } from '../model.js';
import type { Line } from './lines.js';
import { creditStart, endsLikeSentence, isPageLine, isStamped, labelled, wordCount } from './page.js';

/** Headlines stand among the first lines of a page. */
const searched = 8;
const length = { least: 15, most: 200 };
const fewestWords = 4;

/**
 * The line that is the article's headline: its first heading, or the first line above the text that reads like one.
 * Undefined where the text opens without a headline, or only with a site's name or a mixture of languages.
 */
export function titleLine(lines: readonly Line[], language: Language): Line | undefined {
  const top = lines.filter(({ meta }) => !meta).slice(0, searched);
  const heading = top.find(
    (line) => line.heading && line.text.length <= length.most && !isPageLine(line.text),
  );
  if (heading !== undefined) return heading;
  for (const [at, line] of top.entries()) {
    if (isText(line)) return undefined;
    if (isHeadline(line, language) && lines.slice(at + 1, at + 1 + searched).some(isText)) return line;
  }
  return undefined;
}

function isText(line: Line): boolean {
  return (
    !line.image &&
    line.text.length > 60 &&
    endsLikeSentence(line.text) &&
    creditStart(line.text) === undefined
  );
}

function isHeadline(line: Line, language: Language): boolean {
  const { text } = line;
  if (text.length < length.least || text.length > length.most || wordCount(line) < fewestWords) return false;
  if (line.image || line.cell || /[.…:;,]$/.test(text) || isSiteName(text)) return false;
  if (isPageLine(text) || isStamped(text) || creditStart(text) !== undefined) return false;
  return labelled(text, 'date') === undefined && detectLanguage(text, language) === language;
}

/** `Example.com - News for everyone` */
function isSiteName(text: string): boolean {
  return /^[\p{L}\d-]{2,40}\.[a-z]{2,4}(?:$|\s*[-–—|:])|[-–—|]\s*[\p{L}\d-]{2,40}\.[a-z]{2,4}$/iu.test(text);
}
