import { localities } from '../../languages/localities.js';
import type { CountryCode } from '../../model.js';
import { skeleton } from '../../search/skeleton.js';
import type { Sentence } from '../sentence.js';
import { inSpans } from '../spans.js';
import { basesOf } from './spelling.js';
import { wordAt } from '../words.js';

/** Words of a locality's name, at most: "Rio Grande do Sul". */
const longestName = 4;

/** Endings of Russian adjectives that are made of names of regions, the one of "область" and the like in every case. */
const adjective = /(?:ск)?(?:ая|ой|ую|ий|ого|ому|им|ом)$/u;

interface Table {
  /** By skeletons. */
  countries: ReadonlyMap<string, CountryCode>;
  /** The first words of those of several. */
  openers: ReadonlySet<string>;
}

let known: Table | undefined;

/** Made when first needed. */
function table(): Table {
  return (known ??= build());
}

function build(): Table {
  const countries = new Map(
    Object.entries(localities).flatMap(([country, names]) =>
      names.split('|').map((name) => [skeleton(name), country] as const),
    ),
  );
  return { countries, openers: new Set([...countries.keys()].filter(isOfSeveral).map(firstOf)) };
}

function isOfSeveral(key: string): boolean {
  return key.includes(' ');
}

function firstOf(key: string): string {
  return key.split(' ', 1)[0] ?? '';
}

/** A province, region or city that the tables of places do not hold. */
export interface Locality {
  country: CountryCode;
  from: number;
  to: number;
}

/** Those named between two words of a sentence, left to right. */
export function localitiesBetween(sentence: Sentence, from: number, to: number): Locality[] {
  const { words, pack, countries, places } = sentence;
  const isKnown = inSpans([...countries, ...places]);
  const found: Locality[] = [];
  for (let at = from; at < to; at++) {
    if (!wordAt(words, at).capital || isKnown[at]) continue;
    const locality = longestAt({ words, pack }, at, to);
    if (locality === undefined) continue;
    found.push(locality);
    at = locality.to - 1;
  }
  return found;
}

function longestAt(
  { words, pack }: Pick<Sentence, 'words' | 'pack'>,
  at: number,
  end: number,
): Locality | undefined {
  const { countries, openers } = table();
  const reach = openers.has(firstOf(skeleton(wordAt(words, at).text))) ? longestName : 1;
  for (let to = Math.min(at + reach, end); to > at; to--) {
    const parts = words.slice(at, to).map(({ text }) => text);
    const last = parts.pop() ?? '';
    if (wordAt(words, to - 1).kind === 'mark') continue;
    const before = parts.join(' ').replace(/ - /gu, '-');
    for (const form of formsOf(last, pack)) {
      const country = countries.get(skeleton(`${before} ${form}`.trim()));
      if (country !== undefined) return { country, from: at, to };
    }
  }
  return undefined;
}

/** The word itself, without its ending, and the noun that a Russian adjective is made of. */
function formsOf(word: string, pack: Sentence['pack']): string[] {
  const stem = word.replace(adjective, '');
  const bases = [word, ...basesOf(word, pack).slice(1)];
  return stem.length === word.length
    ? bases
    : [...bases, stem, `${stem}а`, `${stem}ск`, stem.replace(/ж$/u, 'га').replace(/ч$/u, 'ка')];
}
