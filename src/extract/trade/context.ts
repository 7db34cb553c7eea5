import type { ArticleText, CountryCode, TradeMention } from '../../model.js';
import type { TimeMention } from '../dates.js';
import type { Sentence } from '../sentence.js';
import type { TradeLexicon } from './lexicon.js';
import type { Asked } from './nation.js';
import type { Topic } from './topic.js';
import type { Tie } from './ties.js';

export interface TradeInput {
  sentence: Sentence;
  /** Dates of this sentence. */
  times: readonly TimeMention[];
  article: ArticleText;
  /** The two countries the article is about when exactly two stand out, the home country (publisher's, dateline) first; else fewer. */
  sides: readonly CountryCode[];
  /** The sentence right before, whose country and time may go on where it speaks of trade. */
  last?: { sentence: Sentence; times: readonly TimeMention[] } | undefined;
  /** What the previous trade sentence in the same article was about, for "of this, exports …". */
  before: TradeMention | undefined;
  /** Every figure of the article so far. */
  told: readonly TradeMention[];
  /** Whose trade a figure without countries is here, and the money of `$`; undefined where the text leaves it open. */
  nation: (asked: Asked) => CountryCode | undefined;
  /** Whose trade the note is about at all, whichever other countries it names. */
  home: () => CountryCode | undefined;
  /** Whether the text speaks of a country at all other than as whom somebody trades with. */
  isAbout: (country: CountryCode) => boolean;
  money: () => string | undefined;
  /** The one month, quarter or year that the text has named so far. */
  only: string | undefined;
}

/** Everything a figure of the sentence is read with. */
export interface Context extends TradeInput {
  lexicon: TradeLexicon;
  ties: readonly Tie[];
  topic: Topic | undefined;
}
