import type { EChartsCoreOption } from 'echarts/core';
import type { PictureSpec, TradeBar } from '../document.js';
import { colour, font, lettersIn, size, width } from './style.js';
import { titleOf } from './title.js';

/** Pixels of a row: a line of text above a bar, or the heading of a group. */
const rowHeight = 76;
const side = 30;

/** A heading or a figure: what takes one row. */
type Row = { heading: string } | { bar: TradeBar };

/** One bar per figure under the heading of its period; targets and forecasts are dashed outlines. */
export function tradeChart(spec: Extract<PictureSpec, { type: 'trade' }>) {
  const head = titleOf(spec.title, spec.subtitle);
  const rows = spec.bars.flatMap((bar): Row[] =>
    bar.group === '' ? [{ bar }] : [{ heading: bar.group }, { bar }],
  );
  const height = head.height + rows.length * rowHeight + 20;
  const lowest = Math.min(0, ...spec.bars.map(({ amount }) => amount));
  const option: EChartsCoreOption = {
    title: head.option,
    grid: { left: side, right: side, top: head.height, bottom: 20 },
    xAxis: { type: 'value', show: false, min: lowest, max: 'dataMax' },
    yAxis: { type: 'category', show: false, inverse: true, data: rows.map((_, position) => position) },
    series: [{ type: 'bar', barWidth: 28, data: rows.map(barOf) }],
    graphic: { elements: rows.flatMap((row, position) => textsOf(row, head.height + position * rowHeight)) },
  };
  return { option, height };
}

function barOf(row: Row) {
  if (!('bar' in row)) return { value: null };
  const { bar } = row;
  const fill = colour[bar.measure];
  const dashed = { color: colour.panel, borderColor: fill, borderWidth: 3, borderType: [8, 6] };
  return { value: bar.amount, itemStyle: { borderRadius: 4, ...(bar.target ? dashed : { color: fill }) } };
}

/** The words of a row: a heading at its foot, or name and amount above the bar. */
function textsOf(row: Row, top: number) {
  if ('heading' in row) return [text(row.heading, { x: side, y: top + 30, bold: true })];
  const { name, label } = row.bar;
  const room = lettersIn(width - 2 * side, size.text) - label.length - 2;
  const short = name.length > room ? `${name.slice(0, Math.max(1, room - 1))}…` : name;
  const y = top - 14;
  return [text(short, { x: side, y }), text(label, { x: width - side, y, bold: true, align: 'right' })];
}

interface Placing {
  x: number;
  y: number;
  bold?: boolean;
  align?: 'right';
}

function text(words: string, { x, y, bold, align }: Placing) {
  const letters = { fontFamily: font, fontSize: size.text, fontWeight: bold ? 'bold' : 'normal' };
  const fill = bold ? colour.text : colour.quiet;
  return { type: 'text', x, y, style: { text: words, ...letters, fill, align: align ?? 'left' } };
}
