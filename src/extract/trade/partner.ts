import type { CountryCode } from '../../model.js';
import type { Sentence } from '../sentence.js';
import type { Figure } from './combine.js';
import type { Context } from './context.js';
import { has, type TradeLexicon } from './lexicon.js';
import type { Sides } from './sides.js';
import type { Tie } from './ties.js';
import { wordAt } from '../words.js';
import { bothOf } from '../only.js';

/**
 * `Wichtigster Partner blieb Polen: der Austausch erreichte …`: the one country that a sentence calls a partner, market
 * or supplier of somebody it leaves unnamed is the partner of whoever’s trade was told before, and has no figure of its own.
 */
export function asPartner(context: Context, figure: Figure, stated: Sides): Sides {
  const whose = partnerOf(context, figure) ?? rankedAfter(context, figure) ?? calledBehind(context, figure);
  if (whose !== undefined) return whose;
  const called = calledAlone(context, figure);
  if (called === undefined || (stated.reporter !== null && stated.reporter !== called)) return stated;
  if (stated.partner !== null && stated.partner !== called) return stated;
  const owner = ownerBeside(context, called);
  return owner === undefined ? stated : { reporter: owner, partner: called };
}

/** `A is the largest export market of B, with a turnover of …` */
function partnerOf({ sentence, lexicon, ties }: Context, { amount, flow }: Figure): Sides | undefined {
  const end = (amount ?? flow).from;
  const two = bothOf(ties.filter(({ mention }) => mention.to <= end));
  if (two === undefined) return undefined;
  const [partner, owner] = two;
  if (partner.by !== null) return undefined;
  // `the top destination for Omani exports`
  const isAdjective =
    owner.mention.form === 'adjective' && owner.mention.to <= flow.to && partner.mention.form === 'name';
  // `A was B’s biggest trading partner, with exports of …`
  const isPossessive = wordAt(sentence.words, owner.mention.to).lower === '’';
  if (owner.by !== 'of' && !isAdjective && !isPossessive) return undefined;
  if (partner.mention.country === owner.mention.country) return undefined;
  const { sets } = lexicon;
  const { to } = partner.mention;
  const isCalled = [sets.ranks, sets.buyers, sets.suppliers].some((table) =>
    has(
      table,
      sentence.words,
      isPossessive ? owner.mention.to : to,
      isPossessive ? flow.from : owner.mention.from,
    ),
  );
  return isCalled && owner.mention.from - to <= ofReach
    ? { reporter: owner.mention.country, partner: partner.mention.country }
    : undefined;
}

/** `The top destination for Rwandan exports in June was the Emirates, valued at …` */
function rankedAfter({ sentence, lexicon, ties }: Context, { amount, flow }: Figure): Sides | undefined {
  if (amount === null || amount.from < flow.to) return undefined;
  const two = bothOf(ties.filter(({ mention }) => mention.to <= amount.from));
  if (two === undefined) return undefined;
  const [owner, partner] = two;
  const isOwner = owner.mention.to === flow.from || (owner.by === 'of' && owner.mention.from >= flow.to);
  if (!isOwner || partner.by !== null || partner.listed || partner.mention.from < flow.to) return undefined;
  const end = Math.min(owner.mention.from, flow.from);
  const { buyers, suppliers } = lexicon.sets;
  const isRanked = has(buyers, sentence.words, 0, end) || has(suppliers, sentence.words, 0, end);
  return isRanked ? { reporter: owner.mention.country, partner: partner.mention.country } : undefined;
}

/** `With exports of 9.9 billion Hungary was …`, `Hungary was, with exports of 9.9 billion, the fourth largest market of Austria.` */
function calledBehind({ sentence, lexicon, ties }: Context, { amount }: Figure): Sides | undefined {
  const [subject, owner] = ties;
  if (amount === null || subject === undefined) return undefined;
  // With one country before the sum and its rank behind it, `A remained, with 298 billion, B’s largest partner`.
  const isBehind = subject.mention.from >= amount.to || (owner?.mention.from ?? 0) >= amount.to;
  if (!isBehind) return undefined;
  return calledPartner(sentence, ties, sentence.words.length, lexicon);
}

/** Words between whose market it is and what ranks it: `Vietnam’s largest export market`. */
const rankGap = 2;

/** `The US is Vietnam’s largest export market with a turnover of …`: the subject is the partner, of whoever stands at the rank. */
export function calledPartner(
  { words }: Sentence,
  ties: readonly Tie[],
  end: number,
  lexicon: TradeLexicon,
): Sides | undefined {
  const two = bothOf(ties);
  if (two === undefined) return undefined;
  const [subject, owner] = two;
  if (subject.by !== null || owner.listed || owner.mention.to > end) return undefined;
  const rank = lexicon.sets.ranks.findAll(words, subject.mention.to, end)[0];
  if (rank === undefined || rank.from - subject.mention.to < rankGap) return undefined;
  const isPlain = words
    .slice(subject.mention.to, rank.to)
    .every((word) => word.kind !== 'mark' || word.text === '’');
  if (!isPlain) return undefined;
  const { from, to } = owner.mention;
  const isBeside = to <= rank.from ? rank.from - to <= rankGap : from - rank.to <= rankGap;
  return isBeside ? { reporter: owner.mention.country, partner: subject.mention.country } : undefined;
}

/** Words between a partner and whose it is called. */
const ofReach = 10;

/** Whose trade was told of, other than the partner’s. */
function ownerBeside({ before, topic, home }: Context, partner: CountryCode): CountryCode | undefined {
  const told = before?.reporter === partner ? before.partner : (before?.reporter ?? topic?.reporter);
  const owner = told ?? home();
  return owner === partner ? undefined : owner;
}

function calledAlone({ sentence, lexicon, ties }: Context, figure: Figure): CountryCode | undefined {
  const before = ties.filter(
    ({ mention }) => mention.from < (figure.amount ?? figure.growth ?? figure.flow).from,
  );
  const plain = before.filter(({ by }) => by === null);
  const [tie] = plain;
  if (tie === undefined || plain.length > 1 || before.some(({ by }) => by === 'of' || by === 'between'))
    return undefined;
  return isCalled(sentence, tie, figure, lexicon) ? tie.mention.country : undefined;
}

/** Words between a country and what it is called. */
const callReach = 6;

function isCalled({ words }: Sentence, { mention }: Tie, figure: Figure, lexicon: TradeLexicon): boolean {
  if (mention.form !== 'name' || wordAt(words, mention.to).lower === '’') return false;
  const { partners, ranks, buyers, suppliers } = lexicon.sets;
  const tables = [partners, ranks, buyers, suppliers];
  for (let at = mention.from - 1; at >= mention.from - callReach && at >= 0; at--) {
    if (/^[;:.(]$/u.test(wordAt(words, at).text)) break;
    // `Partner blieb Polen`: a verb between, as there is none in `partner Poland`.
    const called = tables.map((table) => table.at(words, at)?.to ?? at).reduce((a, b) => Math.max(a, b), at);
    if (called > at && called < mention.from) return true;
  }
  const end = Math.min(mention.to + callReach, figure.amount?.from ?? words.length);
  for (let at = mention.to + 1; at < end; at++) {
    if (/^[;:.(]$/u.test(wordAt(words, at).text)) return false;
    if (tables.some((table) => table.at(words, at) !== undefined)) return true;
  }
  return false;
}
