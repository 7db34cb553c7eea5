import { PhraseTable } from '../../extract/phrases.js';
import { packOf } from '../../languages/index.js';
import type { Title } from '../../languages/titles.js';
import type { LanguagePack } from '../../languages/pack.js';
import { questionWords } from './index.js';
import { wordKinds, type QuestionWords, type WordKind } from './words.js';

/** One language's words of questions, ready to be found. */
export interface QuestionTables {
  code: string;
  pack: LanguagePack;
  kinds: PhraseTable<WordKind>;
  roles: PhraseTable<Title>;
  strictly: QuestionWords['strictly'];
}

let tables: readonly QuestionTables[] | undefined;

/** The tables of every language; made at the first question, as most commands need none. */
export function questionTables(): readonly QuestionTables[] {
  return (tables ??= questionWords.map(({ code, words, strictly }) => {
    const pack = packOf(code);
    const rows = wordKinds.flatMap((kind) => words[kind].map((phrase) => [phrase, kind] as const));
    const stops = pack.split.stopWords.map((word) => [word, 'filler'] as const);
    const roles = pack.people.roles.flatMap(([title, ...phrases]) =>
      phrases.map((phrase) => [phrase, title] as const),
    );
    // What is typed without accents means the same; where syllables differ by them alone it does not.
    const plain = pack.people.syllables === undefined ? [...rows, ...stops].flatMap(withoutAccents) : [];
    const kinds = new PhraseTable([...rows, ...stops, ...plain]);
    return { code, pack, kinds, roles: new PhraseTable(roles), strictly };
  }));
}

/** Shorter words without accents are too often other words: `à`, `qué`. */
const shortest = 4;

/** "traffade" for "träffade": nothing where a phrase has no accents, or one of its words is short. */
function withoutAccents<T>([phrase, kind]: readonly [string, T]): (readonly [string, T])[] {
  const plain = phrase
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+/giu, '')
    .normalize('NFC');
  const isLong = phrase
    .split(/[ |]/u)
    .every((word, at) => word === plain.split(/[ |]/u)[at] || word.length >= shortest);
  return plain === phrase || !isLong ? [] : [[plain, kind]];
}
