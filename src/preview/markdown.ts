/**
 * Discord's Markdown as HTML, as far as render/ writes it: headings, small text, quotes, lists, bold, italics,
 * underline, code, masked links, escapes. For looking at payloads; not a full parser.
 */
export function markdownHtml(text: string): string {
  return text.split('\n').map(lineHtml).join('');
}

function lineHtml(line: string): string {
  for (const [begin, open, close] of blocks)
    if (line.startsWith(begin)) return open + lineInner(line.slice(begin.length), close) + close;
  return `<div class="row">${inlineHtml(line)}</div>`;
}

/** Small text may stand in a quote; nothing else nests. */
function lineInner(rest: string, close: string): string {
  return close === '</blockquote>' ? lineHtml(rest) : inlineHtml(rest);
}

const blocks = [
  ['## ', '<h2>', '</h2>'],
  ['### ', '<h3>', '</h3>'],
  ['-# ', '<div class="small">', '</div>'],
  ['> ', '<blockquote>', '</blockquote>'],
  ['- ', '<div class="bullet">', '</div>'],
  ['  ', '<div class="more">', '</div>'],
] as const;

const tokens = /\\(.)|\[((?:\\.|[^\]\\])*)\]\(<([^>]*)>\)|`([^`]*)`|\*\*|__|\*/gsu;
const tags: Readonly<Record<string, string>> = { '**': 'strong', __: 'u', '*': 'em' };

function inlineHtml(text: string): string {
  const open = new Set<string>();
  let html = '';
  let done = 0;
  for (const match of text.matchAll(tokens)) {
    html += escapeHtml(text.slice(done, match.index)) + tokenHtml(match, open);
    done = match.index + match[0].length;
  }
  return html + escapeHtml(text.slice(done));
}

function tokenHtml([token, escaped, label, address, code]: RegExpExecArray, open: Set<string>): string {
  if (escaped !== undefined) return escapeHtml(escaped);
  if (code !== undefined) return `<code>${escapeHtml(code)}</code>`;
  if (label !== undefined) return `<a href="${escapeHtml(address ?? '')}">${inlineHtml(label)}</a>`;
  const tag = tags[token] ?? 'span';
  if (open.delete(tag)) return `</${tag}>`;
  open.add(tag);
  return `<${tag}>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML shows it. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
