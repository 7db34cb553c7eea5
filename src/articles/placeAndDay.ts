import type { Line } from './lines.js';

/** Such a stamp stands where a report opens or ends. */
const headLines = 8;
const footLines = 3;

/** One to four capitalised words, small ones between: `Port Louis`, `Rio de Janeiro`, `Brussels/Jakarta`, `Bogotá D.C.`. */
const place = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{1,24}(?:[ /](?:(?:de|da|do|del|la|le|el|al|of|am|der) ){0,2}\p{Lu}[\p{L}\p{M}'’.-]{1,24}){0,3}`;
/** A whole day with its year, in numerals or with the month's name. */
const day = String.raw`\d{1,2}[\p{L}º]{0,2}[ ./-][\p{L}\d ./-]{1,24}\d{4}|\p{L}{3,12}\.? \d{1,2}, \d{4}`;
const close = String.raw`(?: ?г\.| ?года)?(?: ?\([^()]{2,40}\))?(?: ?[.)–—:-]|$)`;

const stamp = new RegExp(
  String.raw`(?:^|[.!?»”"] |\()${place}(?:, ${place})?[,;]? (?:\p{Ll}{2,4} )?(${day})${close}`,
  'u',
);
const opening = new RegExp(String.raw`^(${day}) ?[–—:]`, 'u');
/** `21 November 2025, Minsk /Agency/.`, `21. November 2025, Bern (sda) –` */
const dayFirst = new RegExp(String.raw`^(${day})(?: ?г\.| ?года)?, ${place} ?(?:[/(–—]|- )`, 'u');
/** `GENEVA (Agency / Wire - 22nd September, 2020)`: the day stands in the agency's brackets. */
const inBrackets = new RegExp(
  String.raw`^${place} \([\p{L}\p{M} /.&]{2,40} [–-] (\d{1,2}(?:st|nd|rd|th)? \p{L}{3,12},? \d{4})\)`,
  'u',
);

/**
 * The words of the day in a sentence that tells nothing but where and when a report was written, near its head or at
 * its foot (`Port Louis, 12 March 2025.`, `(Paris, le 12 février 2025)`), or of the day a line opens with before a
 * dash. The first one; undefined where there is none.
 */
export function placeAndDay(lines: readonly Line[]): string | undefined {
  const near = [...lines.slice(0, headLines), ...lines.slice(Math.max(headLines, lines.length - footLines))];
  for (const { text, meta, image } of near) {
    if (meta || image || text.includes('://') || !/\d{4}/.test(text)) continue;
    const found = opening.exec(text) ?? dayFirst.exec(text) ?? inBrackets.exec(text) ?? stamp.exec(text);
    if (found?.[1] !== undefined) return found[1];
  }
  return undefined;
}
