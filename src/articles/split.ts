import { namesProgramme } from '../extract/agenda.js';
import { detectLanguage } from '../languages/detect.js';
import type { ArticleText, Language, Passage, PassageKind } from '../model.js';
import { type Line, linesOf } from './lines.js';
import {
  creditStart,
  endsLikeSentence,
  isCredit,
  isPageLine,
  isSignature,
  isStamped,
  opensFooter,
  wordCount,
} from './page.js';
import { datePrefix } from './published.js';
import { sentencesOf } from './sentences.js';
import { titleLine } from './title.js';

/** A line without final punctuation and so few words is a menu entry or a label. */
const fewestWords = 4;
/** Three such lines in a row, each of at most so many words, are a menu. */
const menu = { lines: 3, words: 6 };
/** After the article, only a line of this length that ends like a sentence is taken for text. */
const shortestTail = 60;
/** A shorter line that comes again is part of the page wherever it stands. */
const shortestText = 60;

/** A line with what split found out about it. */
interface Judged {
  kind: PassageKind;
  language: Language;
}

/** Cuts an article into passages, in order, none overlapping; what is not the article is kept as `noise`. */
export function split(article: ArticleText): Passage[] {
  const lines = linesOf(article.text);
  const judge = judgeOf(lines, article);
  const passages: Passage[] = [];
  for (const [paragraph, line] of lines.entries()) {
    const judged = judge(line, paragraph);
    for (const [start, end, kind] of piecesOf(line, judged)) {
      const text = article.text.slice(start, end);
      const { language } = judged;
      passages.push({
        article: article.id,
        index: passages.length,
        paragraph,
        start,
        end,
        text,
        language,
        kind,
      });
    }
  }
  return passages;
}

/** Judges lines from first to last, since what came before (a picture, the footer) tells what a line is. */
function judgeOf(lines: readonly Line[], article: ArticleText): (line: Line, at: number) => Judged {
  const title = titleLine(lines, article.language);
  const often = repeatedLines(lines);
  const menus = menuLines(lines);
  const seen = new Set<string>();
  let footer = false;
  let textSeen = false;
  const programme = programmeLine(lines, article.language);
  const isOfProgramme = (line: Line) =>
    programme !== undefined && (line === programme || programmeEntry.test(line.text));
  return (line, at) => {
    const language = detectLanguage(line.text, article.language);
    const repeated = seen.has(line.text) || (often.has(line.text) && line.text.length < shortestText);
    seen.add(line.text);
    footer ||= textSeen && opensFooter(line.text);
    const foreign = language !== article.language && !endsLikeSentence(line.text);
    const kind =
      line === title
        ? 'title'
        : line.meta ||
            language === undefined ||
            repeated ||
            foreign ||
            isPageLine(line.text) ||
            isStamped(line.text)
          ? 'noise'
          : kindOf(line, footer, menus.has(at), isOfProgramme);
    textSeen ||= kind === 'body' && endsLikeSentence(line.text);
    return { kind, language: language ?? article.language };
  };
}

/** Among so many lines a page says that it is a programme. */
const programmeHead = 3;
/** "10:00 …", "15h30 – …", "Montag, 24.11.: …", "9 Uhr: …": a time or a day opens the line, and text follows. */
const programmeEntry =
  /^(?:\p{L}{1,12}\.?,? )?\d{1,2}(?:[.:h]\d{2}(?!\d)|h| ?\p{L}{1,4}\.?[:–-]|\. ?\d{1,2}\.(?:\d{2,4})?:)[\s\p{P}]*\p{L}/u;

/** The line in which a page says that it is a programme. */
function programmeLine(lines: readonly Line[], language: Language): Line | undefined {
  return lines
    .slice(0, programmeHead)
    .find(({ text }) => !endsLikeSentence(text) && namesProgramme(text, language));
}

function kindOf(
  line: Line,
  footer: boolean,
  inMenu: boolean,
  isOfProgramme: (line: Line) => boolean,
): PassageKind {
  const sentence = endsLikeSentence(line.text);
  const credit = creditStart(line.text);
  if (credit !== undefined) return wordCount(line) > fewestWords ? 'caption' : 'noise';
  if (line.image && line.text.length < 400 && (line.cell || !sentence)) return 'caption';
  if (footer && !(line.text.length >= shortestTail && sentence && !line.text.endsWith('?'))) return 'noise';
  if (sentence) return 'body';
  return (inMenu || wordCount(line) <= fewestWords) && !isOfProgramme(line) ? 'noise' : 'body';
}

function repeatedLines(lines: readonly Line[]): Set<string> {
  const once = new Set<string>();
  const often = new Set<string>();
  for (const { text } of lines) (once.has(text) ? often : once).add(text);
  return often;
}

/** Runs of short lines without punctuation. */
function menuLines(lines: readonly Line[]): Set<number> {
  const found = new Set<number>();
  let run = 0;
  for (const [at, line] of lines.entries()) {
    run = isMenuEntry(line) ? run + 1 : 0;
    if (run >= menu.lines) for (let back = 0; back < menu.lines; back++) found.add(at - back);
  }
  return found;
}

function isMenuEntry(line: Line): boolean {
  return line.text.length < shortestText && !endsLikeSentence(line.text) && wordCount(line) <= menu.words;
}

type Piece = [start: number, end: number, kind: PassageKind];

function piecesOf(line: Line, { kind, language }: Judged): Piece[] {
  if (kind === 'noise' || kind === 'title') return [[line.start, line.end, kind]];
  const prefix = datePrefix(line.text);
  const from = line.start + prefix;
  const credit = kind === 'caption' ? creditStart(line.text) : undefined;
  const words = line.text.slice(prefix, credit);
  const pieces = sentencesOf(words, language).map(([start, end]): Piece =>
    withoutDash(words, from + start, from + end, start, kind),
  );
  const last = pieces.at(-1);
  if (last !== undefined && isAfterword(line.text.slice(last[0] - line.start, last[1] - line.start)))
    pieces[pieces.length - 1] = [last[0], last[1], 'noise'];
  if (credit !== undefined) pieces.push([line.start + credit, line.end, 'noise']);
  return pieces;
}

/** `— VNS` after the last sentence, or the credit of a picture. */
function isAfterword(text: string): boolean {
  return isSignature(text) || (text.length < 60 && /^[(–—-]/.test(text) && isCredit(text));
}

/** A sentence spoken or signed opens with a dash that is no part of it. */
function withoutDash(words: string, from: number, to: number, start: number, kind: PassageKind): Piece {
  const dash = /^[–—-]\s+/.exec(words.slice(start, start + 4))?.[0].length ?? 0;
  return [from + dash, to, kind];
}
