import { casesOf, languages } from '../corpus/evaluate.js';
import type { CorpusCase } from '../corpus/case.js';
import { Rng } from './rng.js';

/** An article that was never read before. */
export interface FreshArticle {
  text: string;
  published: string | undefined;
}

/** Bytes of a news article. */
const size = 3000;
/** One of so many words within sentences gives way to an invented one. */
const invented = 8;

const syllables = {
  latin: ['ba', 'ke', 'lo', 'mi', 'ru', 'tan', 'vel', 'sor', 'dri', 'gen', 'pau', 'lit', 'mar', 'fos', 'stu'],
  cyrillic: ['ба', 'ке', 'ло', 'ми', 'ру', 'тан', 'вел', 'сор', 'дри', 'ген', 'пау', 'лит', 'мар', 'фос'],
};

/**
 * Articles in all languages in turn, made of the labelled corpus: passages drawn at random, with other surnames, other
 * figures and some other words, so that no article repeats one before. Facts stand in nearly every sentence.
 */
export async function freshArticles(count: number, seed: number): Promise<FreshArticle[]> {
  const all = await Promise.all((await languages()).map((language) => casesOf(language)));
  return Array.from({ length: count }, (_, number) => {
    const rng = new Rng(seed + number * 7919);
    return articleOf(all[number % all.length] ?? [], rng);
  });
}

function articleOf(cases: readonly CorpusCase[], rng: Rng): FreshArticle {
  const parts: string[] = [];
  for (let bytes = 0; bytes < size;) {
    const one = cases[rng.below(cases.length)];
    if (one === undefined) throw new Error('a language without labelled passages');
    parts.push(varied(one, rng));
    bytes += Buffer.byteLength(one.text);
  }
  const day = `2025-0${1 + rng.below(9)}-1${rng.below(10)}`;
  return { text: parts.join('\n\n'), published: rng.chance(0.67) ? day : undefined };
}

function varied({ text, officials }: CorpusCase, rng: Rng): string {
  let other = text;
  for (const [name] of officials) {
    const surname = name.split(' ').at(-1) ?? '';
    if (surname.length > 2) other = other.replaceAll(surname, capitalised(wordLike(surname, rng)));
  }
  return other
    .replaceAll(/(?<=\p{Ll} )\d/gu, () => String(1 + rng.below(9)))
    .replaceAll(/(?<= )[\p{Ll}\p{M}]{6,}(?=[ ,.])/gu, (word) =>
      rng.below(invented) === 0 ? wordLike(word, rng) : word,
    );
}

/** A word of two to four syllables in the script of another. */
function wordLike(word: string, rng: Rng): string {
  const list = /\p{Script=Cyrillic}/u.test(word) ? syllables.cyrillic : syllables.latin;
  return Array.from({ length: 2 + rng.below(3) }, () => list[rng.below(list.length)]).join('');
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
