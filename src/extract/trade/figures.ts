import { gather } from '../gather.js';
import { lies } from '../spans.js';
import type { CarriedMoney } from '../numbers.js';
import type { Sentence } from '../sentence.js';
import type { TradeInput } from './context.js';
import { combine, type Figure } from './combine.js';
import { type Flow, joinedFlows } from './flows.js';
import { bind, type Bound } from './govern.js';
import type { TradeLexicon } from './lexicon.js';
import { valuesOf } from './values.js';

/** The figures of a sentence, each tied to its word of trade, left to right. The 24 of `FY24 and 3 billion` is none. */
export function findFigures(
  { sentence, times }: Pick<TradeInput, 'sentence' | 'times'>,
  flows: readonly Flow[],
  lexicon: TradeLexicon,
  carried?: CarriedMoney,
): Figure[] {
  const values = valuesOf(sentence, lexicon, carried).filter(
    ({ mention }) => !times.some(({ from, to }) => lies(mention, from, to)),
  );
  const bound = gather(values, (value) => bind(sentence, value, values, flows, lexicon));
  return gather(flows, (flow) => figuresOf(sentence, flow, flows, bound, lexicon)).sort(byPlace);
}

function byPlace(a: Figure, b: Figure): number {
  return a.from - b.from || a.to - b.to;
}

/** The figures of one flow, or of the list of flows that it closes (`exports and imports`). */
function figuresOf(
  sentence: Sentence,
  flow: Flow,
  flows: readonly Flow[],
  bound: readonly Bound[],
  lexicon: TradeLexicon,
): Figure[] {
  const own = bound.filter((pair) => pair.flow === flow).map((pair) => pair.value);
  if (own.length === 0) return [];
  const figures = combine(sentence, flow, own, lexicon);
  const list = listEndingIn(sentence, flow, flows, lexicon);
  return list.length < 2 ? figures : distribute(list, figures, (one) => isOwned(sentence, one));
}

function listEndingIn(sentence: Sentence, flow: Flow, flows: readonly Flow[], lexicon: TradeLexicon): Flow[] {
  const list = [flow];
  for (let index = flows.indexOf(flow) - 1; index >= 0; index--) {
    const left = flows[index];
    const right = list[0];
    if (left === undefined || right === undefined || !joinedFlows(sentence, left, right, lexicon)) break;
    list.unshift(left);
  }
  return list;
}

/** As many figures as flows: one each. One figure of exports and imports together: the total. */
function distribute(
  list: readonly Flow[],
  figures: readonly Figure[],
  isOwn: (flow: Flow) => boolean,
): Figure[] {
  const first = list[0];
  if (first === undefined) return [];
  const current = figures.filter((figure) => !figure.old);
  // What follows the last word of the list belongs to each: `exports and imports of Portugal`.
  const to = list.at(-1)?.to ?? first.to;
  if (current.length === list.length)
    return list.flatMap((flow, index) => {
      const figure = current[index];
      if (figure === undefined) return [];
      const from = index === 0 ? Math.min(first.from, figure.from) : valueStart(figure);
      return [{ ...figure, flow: isOwn(flow) ? flow : { ...flow, to }, from }];
    });
  const measures = new Set(list.map((flow) => flow.measure));
  const whole = measures.size === 2 && measures.has('exports') && measures.has('imports');
  if (!whole || current.length !== 1) return [];
  return figures.map((figure) => ({ ...figure, flow: { ...first, measure: 'total', form: 'noun' } }));
}

/** `las ventas turcas y las compras …`: an adjective of its own. */
function isOwned({ countries }: Sentence, { to }: Flow): boolean {
  return countries.some((one) => one.form === 'adjective' && one.from === to);
}

function valueStart({ amount, growth, from }: Figure): number {
  return Math.min(amount?.from ?? growth?.from ?? from, growth?.from ?? amount?.from ?? from);
}
