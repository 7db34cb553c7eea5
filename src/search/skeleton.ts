import { fold, formsOf } from './fold.js';

/** Cyrillic letters as the rules below leave Latin ones; `X` is any of š, č, ž, щ. */
const cyrillic: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'io', є: 'ie', ж: 'X', з: 's', и: 'i' },
  ...{ і: 'i', ї: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't' },
  ...{ у: 'u', ў: 'u', ф: 'f', х: 'h', ц: 's', ч: 'X', ш: 'X', щ: 'X', ъ: '', ы: 'i', ь: '', э: 'e' },
  ...{ ю: 'iu', я: 'ia', љ: 'l', њ: 'n', ћ: 'X', ђ: 'X', џ: 'X', ј: 'i' },
};

/** Latin letters whose mark tells a sound that folding would lose. */
const soundingLetters: Readonly<Record<string, string>> = {
  ...{ š: 'sh', č: 'tch', ć: 'tch', ž: 'zh', ş: 'sh', ș: 'sh', ś: 'sh', ż: 'zh', ź: 'zh', ə: 'a' },
};
const cyrillicPattern = /\p{Script=Cyrillic}/u;
const soundingPattern = new RegExp(`[${Object.keys(soundingLetters).join('')}]`, 'gu');

type Rules = readonly (readonly [spelling: RegExp, sound: string])[];

/** How a sound is spelt → its one letter, in this order. Input is a folded Latin word. */
const firstRules: Rules = [
  [/^x/g, 's'],
  [/x/g, 'ks'],
];

/** щ as German, English, French and Polish spell it, then č, š, ž. */
const hushRules: Rules = [
  [/schtsch|shch|chtch|szcz/g, 'X'],
  [/dsch|dzh|tsch|tch|cz|sch|sh|sz|zh/g, 'X'],
];

/** The same sounds in Swedish, whose spellings mean something else in German: `Bazja` is Баця there. */
const swedishRules: Rules = [[/sjtj|tsj|tj|sj|zj|^dj/g, 'X']];

const plainRules: Rules = [
  [/tz|ts|z/g, 's'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
];

/** German umlauts spelt out, which elsewhere are two vowels (`Tokaev`). */
const umlautRules: Rules = [
  [/ae/g, 'a'],
  [/oe/g, 'o'],
  [/ue/g, 'u'],
];

/** A language's way with the letters that languages disagree on most. */
interface Reading {
  ch: 'X' | 'h';
  j: 'X' | 'i';
  rules: Rules;
}

const withSwedish = [...firstRules, ...hushRules, ...swedishRules, ...plainRules];
/** French, Slavic. */
const firstReading: Reading = { ch: 'X', j: 'i', rules: withSwedish };
const readings: readonly Reading[] = [
  // Those · Swedish · German · English.
  firstReading,
  { ch: 'h', j: 'i', rules: withSwedish },
  { ch: 'h', j: 'i', rules: [...firstRules, ...hushRules, ...plainRules, ...umlautRules] },
  { ch: 'X', j: 'X', rules: withSwedish },
];
/** Without these letters all readings agree. */
const disputed = /ch|j|[aou]e/;

/** The rules that follow once `ch` and `j` are read. */
const laterRules: Rules = [
  [/c(?=[eiy])/g, 's'],
  // Pinyin q is Cyrillic ц.
  [/^q(?=i)/g, 's'],
  [/ck|qu|q|c/g, 'k'],
  [/(?<=[bdgtr])h|(?<=n)h$/g, ''],
  [/w/g, 'v'],
  [/(?<=[eo])ff?$/g, 'v'],
  // French gue, gui.
  [/(?<=g)u(?=[ei])/g, ''],
  [/ou|oo/g, 'u'],
  [/y/g, 'i'],
  [/ng/g, 'n'],
  // French -ine for -ин, -dre for -др.
  [/(?<=in|[bdkptv]r)e$/g, ''],
];

/** The rules that end every word, Cyrillic too: soft vowels and doubled letters. */
const lastRules: Rules = [
  [/(.)\1+/g, '$1'],
  [/i(?=[aeou])/g, ''],
  [/(.)\1+/g, '$1'],
  // ё after š and č is written e as often as o: Gorbachev, Gorbatschow.
  [/(?<=X)ev$/g, 'ov'],
];

/**
 * One form for the ways languages spell a name: `Lawrow`, `Lavrov`, `Лавров` → `lavrov`.
 * Words keep their order; letters that carry no sound elsewhere are gone, so it is a key, not for reading.
 */
export function skeleton(name: string): string {
  return formsOf(sounding(name)).map(firstSkeleton).join(' ');
}

/** What no rule of the first reading and none that follow have to do with. */
const ruled = /[chjqwxyz]|ts|ng|gu|ou|oo|i[aeou]|ff?$|e$|(.)\1/;

/** As `skeletonsOf` tells first of a folded word: thousands of names are looked up by it alone. */
function firstSkeleton(folded: string): string {
  if (cyrillicPattern.test(folded)) return finish(fromCyrillic(folded));
  return ruled.test(folded) ? finish(read(folded, firstReading)) : folded;
}

/** A single word's skeletons, one per way of reading it (`Michail`, `Michoustine`), without repeats. */
export function skeletonsOf(word: string): string[] {
  const folded = fold(sounding(word));
  if (cyrillicPattern.test(folded)) return [finish(fromCyrillic(folded))];
  const ways = disputed.test(folded) ? readings : [firstReading];
  return [...new Set(ways.map((reading) => finish(read(folded, reading))))];
}

function read(word: string, { ch, j, rules }: Reading): string {
  return apply(laterRules, apply(rules, word).replaceAll('ch', ch).replaceAll('j', j));
}

function fromCyrillic(word: string): string {
  return word
    .replaceAll('дж', 'X')
    .replaceAll('цз', 'i')
    .replaceAll('тх', 'т')
    .replaceAll('тс', 'ц')
    .replace(/\p{Script=Cyrillic}/gu, (letter) => cyrillic[letter] ?? '')
    .replaceAll('ng', 'n');
}

// Marks that sound are spelt out before folding drops them; other text passes unchanged.
function sounding(text: string): string {
  return text.toLowerCase().replace(soundingPattern, (letter) => soundingLetters[letter] ?? letter);
}

function finish(word: string): string {
  return apply(lastRules, word).toLowerCase();
}

function apply(list: Rules, word: string): string {
  let form = word;
  for (const [spelling, sound] of list) form = form.replace(spelling, sound);
  return form;
}
