import type { EChartsCoreOption } from 'echarts/core';
import type { PictureSpec, TimelineEvent } from '../document.js';
import { colour, font, lettersIn, rowsOf, size, width } from './style.js';
import { titleOf } from './title.js';

const rowHeight = 128;
const lineAt = 52;

/** Meetings down a line, newest first; held ones filled, planned ones hollow, cancelled ones crossed. */
export function timelineChart(spec: Extract<PictureSpec, { type: 'timeline' }>) {
  const head = titleOf(spec.title, spec.subtitle);
  const height = head.height + spec.events.length * rowHeight + 16;
  const option: EChartsCoreOption = {
    title: head.option,
    grid: { left: lineAt, right: 10, top: head.height, bottom: 16 },
    xAxis: { type: 'value', show: false, min: 0, max: width },
    yAxis: { type: 'category', inverse: true, data: spec.events.map((_, position) => position), ...axis },
    series: [
      {
        type: 'scatter',
        data: spec.events.map(pointOf),
        label: { show: true, position: 'right', distance: 20, align: 'left', rich },
      },
    ],
  };
  return { option, height };
}

const axis = {
  axisLine: { lineStyle: { color: colour.line, width: 4 } },
  axisTick: { show: false },
  axisLabel: { show: false },
} as const;

const rich = {
  when: { fontFamily: font, fontSize: size.name, fontWeight: 'bold', color: colour.text, lineHeight: 34 },
  who: { fontFamily: font, fontSize: size.text, color: colour.text, lineHeight: 32 },
  what: { fontFamily: font, fontSize: size.small, color: colour.quiet, lineHeight: 30 },
} as const;

const marks = {
  held: { symbol: 'circle', symbolSize: 26, itemStyle: { color: colour.total, opacity: 1 } },
  planned: {
    symbol: 'circle',
    symbolSize: 24,
    itemStyle: {
      opacity: 1,
      color: colour.ground,
      borderColor: colour.planned,
      borderWidth: 4,
      borderType: [5, 4],
    },
  },
  cancelled: {
    symbol: 'path://M2,0L12,10L22,0L24,2L14,12L24,22L22,24L12,14L2,24L0,22L10,12L0,2Z',
    symbolSize: 26,
    itemStyle: { color: colour.cancelled, opacity: 1 },
  },
} as const;

function pointOf(event: TimelineEvent, position: number) {
  return { value: [0, position], ...marks[event.status], label: { formatter: textOf(event) } };
}

function textOf({ when, who, what }: TimelineEvent): string {
  const letters = lettersIn(width - lineAt - 60, size.text);
  const [people = ''] = rowsOf(who, letters, 1);
  const [words = ''] = rowsOf(what, letters, 1);
  return `{when|${when}}\n{who|${people}}\n{what|${words}}`;
}
