import { clean } from './clean.js';
import { clipped } from './clip.js';

/** Signs that Discord reads as markup wherever they stand. */
const markup = /[\\*_~`|[\]<]/g;

/** Signs that only mean something at the beginning of a line: heading, small text, quote, list. */
const opening = /^(\s*)([#>+-])/;

/** All that is escaped: most texts hold nothing of it. */
const escaped = /[\\*_~`|[\]<@]|:\/\/|discord|^\s*(?:[#>+-]|\d+[.)])/i;

/** Article text for Discord: shown exactly as written, never as markup, mention, link or invitation. */
export function escapeMarkdown(text: string): string {
  const cleaned = clean(text);
  if (!escaped.test(cleaned)) return cleaned;
  return cleaned
    .replace(markup, '\\$&')
    .replace(opening, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
    .replaceAll('@', '@\u200b')
    .replaceAll('://', ':\u200b//')
    .replace(/\bdiscord(?=\.gg|(?:app)?\.com)/gi, '$&\u200b');
}

/** Longest address Discord takes for a link button; kept for links in text too. */
const longestAddress = 512;

/**
 * An address that is safe between `(<` and `>)`; undefined for any other scheme, for one too long, and for one with a
 * user's name, which only makes `https://bank.example@evil.example` look like another's.
 */
export function linkAddress(url: string | null): string | undefined {
  if (url === null || !URL.canParse(url)) return undefined;
  const { protocol, href, username, password } = new URL(url);
  if ((protocol !== 'https:' && protocol !== 'http:') || username + password !== '') return undefined;
  const safe = href.replace(
    /[()<>\s\\|*`]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  return safe.length <= longestAddress ? safe : undefined;
}

/**
 * ` (evil.example)` behind a label that is to be a link and does not name the host itself: a reader should see where it
 * leads. Look-alike letters show, as a host is written in its `xn--` form.
 */
export function hostNote(label: string, address: string): string {
  const host = new URL(address).hostname.replace(/^www\./, '');
  return label.includes(host) ? '' : ` (${escapeMarkdown(clipped(host, longestHost, (text) => text))})`;
}

/** The end of a host's name tells whose it is, but no honest one is so long. */
const longestHost = { chars: 100, bytes: 120 };

/** `[label](<address>)` for a label that is escaped already. */
export function maskedLink(label: string, address: string): string {
  return `[${label}](<${address}>)`;
}
