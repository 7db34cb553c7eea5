import type { CountryMention, Sentence } from '../sentence.js';
import type { Flow } from './flows.js';
import type { SidePreposition, TradeLexicon } from './lexicon.js';
import { startOfPhraseBefore } from '../phrases.js';
import { wordAt } from '../words.js';

/** A country with the preposition that ties it in: no preposition for a subject, an owner or an adjective. */
export interface Tie {
  mention: CountryMention;
  by: SidePreposition | 'in' | null;
  /** Second of a pair or list: `Germany and France`, `Việt Nam–Russia`. */
  listed: boolean;
}

/** The countries of a sentence with what ties them. */
export function tiesOf(sentence: Sentence, lexicon: TradeLexicon, flows: readonly Flow[]): Tie[] {
  const ties: Tie[] = [];
  for (const mention of sentence.countries) {
    if (isMoney(sentence, mention, lexicon) || isOutside(sentence, mention, lexicon)) continue;
    const last = ties.at(-1);
    const listed = last !== undefined && isListed(sentence, last.mention, mention, lexicon);
    const owns = flows.some((flow) => isOwner(sentence, mention, flow, lexicon));
    const led = listed ? last.by : owns ? null : prepositionBefore(sentence, mention, lexicon);
    // `with Brazil exporting $5.3 billion`: the subject of a clause of its own.
    const isSubject =
      led === 'with' && flows.some((flow) => flow.form === 'verb' && flow.from === mention.to);
    const by = isSubject ? null : led;
    ties.push({ mention, by, listed });
  }
  return ties;
}

/** `US$5 billion`, `Canadian dollars`: no side; `sold to Thailand $21 million` is one. */
export function isMoney({ words }: Sentence, mention: CountryMention, lexicon: TradeLexicon): boolean {
  const { money } = lexicon.numbers;
  const after = wordAt(words, mention.to);
  if (after.text === '$') return after.glued || /^[A-Z]{1,3}$/u.test(wordAt(words, mention.from).text);
  const isCode = /^[A-Z]{3}$/u.test(after.text);
  return (
    money.at(words, mention.from) !== undefined || (!isCode && money.at(words, mention.to) !== undefined)
  );
}

/** `countries outside the EU`: with all others. */
function isOutside({ words }: Sentence, { from }: CountryMention, lexicon: TradeLexicon): boolean {
  return [from, from - 1].some(
    (end) => startOfPhraseBefore(lexicon.sets.outside, words, end, 4) !== undefined,
  );
}

/** `with India’s exports`, `bei deutschen Exporten`: the preposition is that of the word of trade. */
function isOwner({ words }: Sentence, mention: CountryMention, flow: Flow, lexicon: TradeLexicon): boolean {
  let at = mention.to;
  const possessive = wordAt(words, at).lower === '’';
  if (mention.form !== 'adjective' && !possessive) return false;
  if (possessive) at += wordAt(words, at + 1).lower === 's' ? 2 : 1;
  at = lexicon.scopes.at(words, at)?.to ?? lexicon.sets.whole.at(words, at)?.to ?? at;
  return at === flow.from;
}

function isListed(
  { words }: Sentence,
  left: CountryMention,
  right: CountryMention,
  lexicon: TradeLexicon,
): boolean {
  if (right.from - left.to > 3 || right.from <= left.to) return false;
  let joins = 0;
  for (let at = left.to; at < right.from; at++) {
    const joining = /^[-–—/,]$/u.test(wordAt(words, at).text) || lexicon.sets.and.at(words, at) !== undefined;
    if (joining) joins++;
    else if (lexicon.sets.whole.at(words, at) === undefined) return false;
  }
  return joins > 0;
}

const direct = ['between', 'to', 'from', 'with'] as const;
const prepositions = [...direct, 'in'] as const;

function prepositionBefore({ words }: Sentence, mention: CountryMention, lexicon: TradeLexicon): Tie['by'] {
  if (startOfPhraseBefore(lexicon.sets.sources, words, mention.from, 6) !== undefined) return null;
  let end = mention.from;
  while (end > mention.from - 3 && end > 0 && lexicon.sets.whole.at(words, end - 1) !== undefined) end--;
  const isLed = (name: SidePreposition | 'in', stop: number) =>
    startOfPhraseBefore(lexicon.sets[name], words, stop, 4) !== undefined;
  // German `der` and `des` are links, and articles behind another preposition: `aus der Schweiz`.
  const isArticle = end < mention.from && !isLed('of', end);
  // `à destination des États-Unis`
  if (isArticle && isLed('to', mention.from)) return 'to';
  for (const name of isArticle ? direct : prepositions)
    if (isLed(name, isArticle ? end : mention.from)) return name;
  for (const stop of new Set([mention.from, end])) {
    if (isLed('of', stop)) return 'of';
    for (const name of prepositions) if (isLed(name, stop)) return name;
  }
  return null;
}
