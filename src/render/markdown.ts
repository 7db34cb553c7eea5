import { clean } from './clean.js';

/** Signs that Discord reads as markup wherever they stand. */
const markup = /[\\*_~`|[\]<]/g;

/** Signs that only mean something at the beginning of a line: heading, small text, quote, list. */
const opening = /^(\s*)([#>+-])/;

/** Article text for Discord: shown exactly as written, never as markup, mention, link or invitation. */
export function escapeMarkdown(text: string): string {
  return clean(text)
    .replace(markup, '\\$&')
    .replace(opening, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
    .replaceAll('@', '@\u200b')
    .replaceAll('://', ':\u200b//')
    .replace(/\bdiscord(?=\.gg|(?:app)?\.com)/gi, '$&\u200b');
}

/** Longest address Discord takes for a link button; kept for links in text too. */
const longestAddress = 512;

/** An address that is safe between `(<` and `>)`; undefined for any other scheme and for one too long. */
export function linkAddress(url: string | null): string | undefined {
  if (url === null || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  const safe = href.replace(
    /[()<>\s\\|*`]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  return safe.length <= longestAddress ? safe : undefined;
}

/** `[label](<address>)` for a label that is escaped already. */
export function maskedLink(label: string, address: string): string {
  return `[${label}](<${address}>)`;
}
