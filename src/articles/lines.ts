/** A stretch of an article that reads as one paragraph: a line, a table cell, or lines broken by hand. */
export interface Line {
  /** Span without list marks, table bars and bold marks at its ends. */
  start: number;
  end: number;
  text: string;
  /** Lines without a blank line between them share a block. */
  block: number;
  heading: boolean;
  /** A picture stands in it or right before it. */
  image: boolean;
  /** A cell of a table. */
  cell: boolean;
  /** Between the `---` of a file's front matter. */
  meta: boolean;
}

/** The lines of the article in hand: describing it asks for them, and cutting it into passages. */
let last: { text: string; lines: readonly Line[] } | undefined;

/** Cuts an article's text into its lines, in order, none overlapping; lines of marks alone are left out. */
export function linesOf(text: string): readonly Line[] {
  if (last?.text !== text) last = { text, lines: cut(text) };
  return last.lines;
}

function cut(text: string): Line[] {
  const lines: Line[] = [];
  const metaEnd = frontMatterEnd(text);
  let block = 0;
  let last = 0;
  let image = false;
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const start = match.index;
    const blank = match[0].trim() === '';
    // Two line feeds, or a line of spaces, end a block.
    if (blank || (start - last > 1 && /\n[^\n]*\n|\r\r/.test(text.slice(last, start)))) block++;
    last = start + match[0].length;
    if (blank) continue;
    const meta = last <= metaEnd;
    for (const [from, to] of cellsOf(match[0])) {
      const trimmed = trimMarks(text, start + from, start + to);
      image ||= trimmed.image;
      if (trimmed.start >= trimmed.end) continue;
      const cell = to - from < match[0].length;
      const { start: first, end, heading } = trimmed;
      lines.push({ start: first, end, text: text.slice(first, end), block, heading, image, cell, meta });
      image = false;
    }
  }
  return joinBroken(text, lines);
}

function frontMatterEnd(text: string): number {
  const opening = /^\ufeff?---[ \t]*\r?\n/.exec(text);
  if (opening === null) return 0;
  const closing = text.slice(0, 4000).indexOf('\n---', opening[0].length - 1);
  return closing === -1 ? 0 : closing + 4;
}

function cellsOf(line: string): [number, number][] {
  if (!line.includes('|')) return [[0, line.length]];
  const cells: [number, number][] = [];
  let from = 0;
  for (let at = line.indexOf('|'); at !== -1; at = line.indexOf('|', from)) {
    cells.push([from, at]);
    from = at + 1;
  }
  return [...cells, [from, line.length]];
}

interface Trimmed {
  start: number;
  end: number;
  heading: boolean;
  image: boolean;
}

// What may stand before the words of a line. Bounded, so that no line costs more than its length.
const leading =
  /[\s\u200b]+|[#>]+(?=[\s#>])|\*+|[•·‣▪●■►–—-]+(?=\s)|[=_~-]{3,}|<\/?[a-z][^<>]{0,200}>|\[?!\[[^[\]]{0,500}\]\([^()]{0,2000}\)(?:\]\([^()]{0,2000}\))?/iuy;
const trailingImage = /!\[[^[\]]{0,500}\]\([^()]{0,2000}\)\s*$/u;

function trimMarks(text: string, from: number, to: number): Trimmed {
  const trimmed: Trimmed = { start: from, end: to, heading: false, image: false };
  const line = text.slice(from, to);
  for (leading.lastIndex = 0; ;) {
    const mark = leading.exec(line)?.[0];
    if (mark === undefined) break;
    trimmed.start = from + leading.lastIndex;
    trimmed.heading ||= mark.startsWith('#');
    trimmed.image ||= mark.includes('![');
  }
  trimEnd(text, trimmed);
  unwrapLink(text, trimmed);
  return trimmed;
}

function trimEnd(text: string, trimmed: Trimmed): void {
  const tail = text.slice(Math.max(trimmed.start, trimmed.end - 2600), trimmed.end);
  const image = tail.endsWith(')') || tail.endsWith(') ') ? trailingImage.exec(tail) : null;
  if (image !== null) {
    trimmed.end -= tail.length - image.index;
    trimmed.image = true;
  }
  while (trimmed.end > trimmed.start && /[\s\u200b*]/.test(text.charAt(trimmed.end - 1))) trimmed.end--;
  const tag = /<\/?[a-z][^<>]{0,200}>$/i.exec(
    text.slice(Math.max(trimmed.start, trimmed.end - 203), trimmed.end),
  );
  if (tag === null) return;
  trimmed.end -= tag[0].length;
  trimEnd(text, trimmed);
}

/** `[Minister visits](https://…)` alone on its line: the words of the link are the line. */
function unwrapLink(text: string, trimmed: Trimmed): void {
  if (text.charAt(trimmed.start) !== '[' || text.charAt(trimmed.end - 1) !== ')') return;
  const middle = text.indexOf('](', trimmed.start);
  if (middle === -1 || text.indexOf(')', middle) !== trimmed.end - 1) return;
  // A source address must stay visible to whoever looks for it.
  if (/^https?:/.test(text.slice(trimmed.start + 1, middle))) return;
  trimmed.start++;
  trimmed.end = middle;
}

/** Joins lines that were broken at a fixed width, as plain-text wires are. */
function joinBroken(text: string, lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const block of blocksOf(lines)) {
    const wrapped = isWrapped(block);
    for (const [at, line] of block.entries()) {
      const before = joined.at(-1);
      if (before === undefined || at === 0 || !continues(before, line, wrapped)) joined.push({ ...line });
      else before.end = line.end;
    }
  }
  for (const line of joined)
    if (line.end - line.start !== line.text.length) line.text = text.slice(line.start, line.end);
  return joined;
}

function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    const block = blocks.at(-1);
    if (block?.[0]?.block === line.block) block.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

/** Columns between which a hand-wrapped line ends. */
const width = { least: 50, most: 100 };

function isWrapped(block: readonly Line[]): boolean {
  const full = block.slice(0, -1).map(({ text }) => text);
  if (full.length === 0 || !full.every((text) => text.length >= width.least && text.length <= width.most))
    return false;
  const small = block.slice(1).filter(({ text }) => /^\p{Ll}/u.test(text)).length;
  return small * 3 >= full.length || isEvenParagraph(full, block.at(-1)?.text ?? '');
}

/** Lines of about one width that break off within sentences, the last one ending one: German nouns open lines with capitals. */
function isEvenParagraph(full: readonly string[], last: string): boolean {
  const widths = full.map(({ length }) => length);
  const even = Math.max(...widths.slice(0, 50)) - Math.min(...widths.slice(0, 50)) <= 20;
  return (
    full.length >= 2 && even && /\.["'”’»“)]?$/.test(last) && full.some((text) => /[\p{L},]$/u.test(text))
  );
}

function continues(before: Line, line: Line, wrapped: boolean): boolean {
  if ([before, line].some(({ heading, image, cell, meta }) => heading || image || cell || meta)) return false;
  if (wrapped) return true;
  return (
    before.text.length >= 40 && /[\p{L}\p{N},]$/u.test(before.text.slice(-2)) && /^\p{Ll}/u.test(line.text)
  );
}
