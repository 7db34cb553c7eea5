import { packs } from '../languages/index.js';
import type { SplitWords } from '../languages/pack.js';
import type { Line } from './lines.js';

type ListName = {
  [K in keyof SplitWords]: SplitWords[K] extends readonly string[] ? K : never;
}[keyof SplitWords];

/** Letters by which openers are looked up: hundreds of them must not be tried on every line. */
const opening = 2;

// Pages mix languages (an English menu around a Vietnamese text), so the words of all packs count on every page.
const sourceLabels = allOf('sourceLabels');
const dateLabels = allOf('dateLabels');
const updateLabels = allOf('updateLabels');
const photoLabels = allOf('photoLabels');
const labels = { source: sourceLabels, date: dateLabels, update: updateLabels };
const pageWords = allOf('pageWords');
const pageOpeners = byOpening(allOf('pageOpeners'));

function allOf(list: ListName): Set<string> {
  return new Set(packs.flatMap((pack) => pack.split[list].map(fold)));
}

function byOpening(openers: Iterable<string>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const opener of openers) {
    const key = opener.slice(0, opening);
    index.set(key, [...(index.get(key) ?? []), opener]);
  }
  return index;
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll("'", '’').trim();
}

/** A line's label and what follows its colon: `Source: https://…`. */
export interface Labelled {
  label: string;
  rest: string;
}

const longestLabel = 30;
/** Lines of menus and banners are short; patterns that are not linear see no longer ones. */
const longestPageLine = 300;

/** Reads a label of the given kind at the start of a line. */
export function labelled(text: string, kind: keyof typeof labels): Labelled | undefined {
  const start = text.slice(0, longestLabel + 6);
  if (!start.includes(':') && !start.includes('：')) return undefined;
  const match = /^[[(*_\s]*([\p{L}\p{M}\s’'-]{2,30}?)[\s*_]*[:：]/u.exec(start);
  if (match === null) return undefined;
  const label = fold(match[1] ?? '');
  if (!labels[kind].has(label)) return undefined;
  return { label, rest: text.slice(match[0].length).replace(/^[\s*_]+/, '') };
}

/** Whether a word or phrase labels a date: `date 2025-02-22 …` stands without colon. */
export function isDateLabel(words: string): boolean {
  return dateLabels.has(fold(words));
}

/** Whether a line is only the label of a source, its address standing in the next. */
export function isBareSourceLabel(text: string): boolean {
  return text.length <= longestLabel && sourceLabels.has(fold(text.replace(/[:：\s*]+$/u, '')));
}

/** Whether a line ends as sentences do. */
export function endsLikeSentence(text: string): boolean {
  return /[.!?…。:;][)\]"'”’»“*]*$/u.test(text.slice(-12));
}

// A day with the time of day right beside it, as lists of headlines and page heads carry it.
const stamp =
  /\d{4}-\d{2}-\d{2}[ T]\d{1,2}:\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{4},?[ \u00a0](?:[–|-][ \u00a0])?\d{1,2}[:h]\d{2}|\d{1,2}[:h]\d{2},?[ \u00a0](?:[–|-][ \u00a0])?\d{1,2}[./-]\d{1,2}[./-]\d{4}/;
const gluedDay = /\p{L}(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{4})$/u;
const wholeDay = /\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{4}/;

/** Whether a line carries a time stamp as a headline of another article or a page head does. */
export function isStamped(text: string): boolean {
  if (text.length > 220 || endsLikeSentence(text)) return false;
  return stamp.test(text) || gluedDay.test(text) || (text.length < 60 && wholeDay.test(text));
}

/** Whether a line belongs to the page around the article, whatever stands before it. */
export function isPageLine(text: string): boolean {
  if (text.length > longestPageLine) return isOfPage(text);
  const known = judged.get(text);
  if (known !== undefined) return known;
  if (judged.size >= mostJudged) judged.clear();
  const fresh = isOfPage(text);
  judged.set(text, fresh);
  return fresh;
}

/** More than the lines of an article: its language, its title and its passages ask for the same ones. */
const mostJudged = 500;
const judged = new Map<string, boolean>();

function isOfPage(text: string): boolean {
  if (!/\p{L}/u.test(text) || /^(?:\[[^\]]{0,60}\]|https?:\/\/\S+)$/.test(text)) return true;
  if (/^!\[|^©|_[a-z]{4,}$/.test(text)) return true;
  if (labelled(text, 'source') !== undefined || isBareSourceLabel(text)) return true;
  if (text.length > longestPageLine) return false;
  const line = fold(text);
  const openers = pageOpeners.get(line.slice(0, opening)) ?? [];
  return pageWords.has(withoutCount(line)) || openers.some((opener) => line.startsWith(opener));
}

/** Whether a line opens the part of a page that comes after the article: comments, related news, the source. */
export function opensFooter(text: string): boolean {
  if (text.length > longestPageLine) return labelled(text, 'source') !== undefined;
  return (
    labelled(text, 'source') !== undefined ||
    pageWords.has(withoutCount(fold(text))) ||
    /^[^()]{2,40}\(\d+\)$/.test(text)
  );
}

function withoutCount(line: string): string {
  // Most lines have none: looking for it at each letter would cost more than all else.
  if (!/^\d|[\s:：»›>)]$/u.test(line)) return line;
  return line.replace(/^\d+ |[\s:：»›>]*(?:\(\d*\))?[\s:：»›>]*$/gu, '');
}

/** Letters of a caption with its credit. */
const longestCaption = 400;

/**
 * Where the picture credit of a line starts: `… at the airport (Foto: …)`, `… — VNA Photo`, `…. Foto: A. Name`. A credit is at most
 * eight words behind a bracket, a dash or a colon; undefined where there is none.
 */
export function creditStart(text: string): number | undefined {
  const from = Math.max(0, text.length - 90);
  const tail = text.slice(from);
  const at = Math.max(tail.lastIndexOf('('), ...dashesIn(tail));
  const credit = tail.slice(at + 1);
  if (at >= 0 && isCredit(credit)) return from + at;
  const label = /^([\p{L}\p{M}]+)(?: \d+)?[:：]/u.exec(text)?.[1];
  if (label !== undefined && photoLabels.has(fold(label))) return 0;
  if (text.length > longestCaption) return undefined;
  const behind = /(?<=[.!?»”"]\s+)([\p{L}\p{M}]+)[:：][^:：.]+$/u.exec(tail);
  return behind !== null && photoLabels.has(fold(behind[1] ?? '')) ? from + behind.index : undefined;
}

function dashesIn(tail: string): number[] {
  if (!/[–—/-]/.test(tail)) return [];
  return [...tail.matchAll(/(?<=\s)[–—-](?=\s)|\/(?=\s)/gu)].map((dash) => dash.index);
}

/** Whether a few words credit a picture: `(Foto: …)`, `VNA/VNS Photo`. */
export function isCredit(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.length <= 8 && words.some((word) => photoLabels.has(fold(word)));
}

/** Whether a fragment signs a report: `— VNA/VNS`, `(Reuters)`. */
export function isSignature(text: string): boolean {
  return text.length <= 30 && /^[–—\s(]*[\p{Lu}\d/.,&+\s-]{2,}[)\s.]*$/u.test(text);
}

/** How many words a line has, up to a dozen. */
export function wordCount({ text }: Line): number {
  return text.slice(0, 200).match(/[\p{L}\p{M}]+/gu)?.length ?? 0;
}
