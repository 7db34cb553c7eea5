import type { CountryCode, TradeMention } from '../../model.js';
import type { Reading } from '../article.js';
import type { TimeMention } from '../dates.js';
import { onlyOf } from '../only.js';
import type { Sentence } from '../sentence.js';
import { findTrade } from '../trade.js';
import type { TradeInput } from './context.js';
import { addFigures } from './growths.js';
import { surnamesIn, withoutNamesakes } from './namesakes.js';
import { type Asked, type Nation, nationOf, titleOf } from './nation.js';
import { type Province, withProvince } from './provinces.js';

/** The trade figures of an article, read sentence by sentence: each goes on from those before. */
export class TradeTold {
  readonly #reading: Reading;
  readonly #nation: Nation;
  readonly #surnames: ReadonlySet<string>;
  readonly #told: TradeMention[] = [];
  /** The months, quarters and years named so far. */
  readonly #periods = new Set<string>();
  #last: TradeInput['last'];
  #province: Province | undefined;
  /** By the start of the sentence that tells their trade. */
  readonly #provinces = new Map<number, Province>();

  constructor(reading: Reading) {
    const { article, sentences, people, home, headings } = reading;
    this.#reading = reading;
    this.#surnames = surnamesIn(people);
    this.#nation = nationOf(article, sentences, home, headings);
    const title = titleOf(article);
    this.#province = title === undefined ? undefined : withProvince(title)?.province;
  }

  /** Reads the figures of the sentence at a place of the article. */
  read(whole: Sentence, times: readonly TimeMention[], at: number): void {
    const plain = withoutNamesakes(whole, this.#surnames);
    const owned = withProvince(plain);
    const sentence = owned?.sentence ?? plain;
    this.#province = provinceTold(this.#province, plain, owned?.province);
    const figures = findTrade({ sentence, times, last: this.#last, ...this.#known(at) });
    addFigures(this.#told, figures);
    if (this.#province !== undefined && figures.length > 0)
      this.#provinces.set(whole.passage.start, this.#province);
    this.#last = { sentence, times };
    for (const { period, use } of times) if (period !== null && use === 'when') this.#periods.add(period);
  }

  /** All of them, those of provinces under their names. */
  figures(): TradeMention[] {
    return this.#told.map((figure) => ofProvince(figure, this.#provinces));
  }

  #known(at: number): Omit<TradeInput, 'sentence' | 'times' | 'last'> {
    const { article, sides } = this.#reading;
    return {
      article,
      sides,
      before: this.#told.at(-1),
      told: this.#told,
      nation: (asked: Asked): CountryCode | undefined => this.#nation.at(at, this.#told, asked),
      home: this.#nation.owner,
      isAbout: this.#nation.isAbout,
      money: this.#nation.money,
      only: onlyOf([...this.#periods]),
    };
  }
}

/** Whose trade is told of: a province until its country is named. */
function provinceTold(
  before: Province | undefined,
  { countries }: Sentence,
  named: Province | undefined,
): Province | undefined {
  if (named !== undefined || before === undefined) return named;
  return countries.some(({ country }) => country === before.country) ? undefined : before;
}

/** The trade of a province is a part of its country’s, named by it. */
function ofProvince(figure: TradeMention, provinces: ReadonlyMap<number, Province>): TradeMention {
  const province = provinces.get(figure.evidence.at(-1)?.start ?? -1);
  if (province === undefined || figure.reporter !== province.country) return figure;
  return { ...figure, scope: figure.scope === null ? province.name : `${figure.scope}, ${province.name}` };
}
