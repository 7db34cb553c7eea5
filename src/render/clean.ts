/**
 * Characters that could steer a terminal or turn text around: control characters (with them every escape
 * sequence loses its force), bidirectional marks and overrides, invisible tags, byte order marks.
 */
const steering =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/** All that `clean` changes, and some that it does not; most texts hold nothing of it. */
const unclean =
  /[\u0000-\u001f\u007f-\u00a0\u061c\u1680\u2000-\u200b\u200e\u200f\u2028-\u202f\u205f-\u2069\u3000\ufeff\u{e0000}-\u{e007f}\p{Surrogate}]| {2}/u;

/** Text of an article made harmless: one line, nothing that steers, lone surrogates replaced. */
export function clean(text: string): string {
  if (!unclean.test(text)) return text;
  return text
    .replace(/\r?\n|[\u2028\u2029]/g, ' ')
    .replace(steering, '')
    .replace(/\s+/g, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}
