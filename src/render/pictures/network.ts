import type { EChartsCoreOption } from 'echarts/core';
import type { NetworkLink, PictureSpec } from '../document.js';
import { colour, font, lettersIn, rowsOf, size, width } from './style.js';
import { titleOf } from './title.js';

const box = { width: 260, height: 152, gap: 24 } as const;
const left = 30 + box.width / 2;
const right = width - left;

/** The official in the middle, counterparts on both sides; thicker lines for more meetings, dashed for planned ones. */
export function networkChart(spec: Extract<PictureSpec, { type: 'network' }>) {
  const head = titleOf(spec.title, spec.subtitle);
  const rows = Math.ceil(spec.links.length / 2);
  const height = head.height + rows * (box.height + box.gap) + 10;
  const option: EChartsCoreOption = {
    title: head.option,
    series: [
      {
        type: 'graph',
        layout: 'none',
        ...{ left: 0, top: 0, right: 0, bottom: 0 },
        coordinateSystem: undefined,
        data: [
          ...corners(height),
          ...ports(spec.links, head.height),
          centreNode(spec.centre, head.height + (rows * (box.height + box.gap) - box.gap) / 2),
          ...nodes(spec.links, head.height),
        ],
        links: spec.links.map(lineOf),
      },
    ],
  };
  return { option, height };
}

/** Invisible nodes that keep the drawing at the size of the picture. */
function corners(height: number) {
  return [
    { id: 'corner 1', x: 0, y: 0, symbolSize: 0 },
    { id: 'corner 2', x: width, y: height, symbolSize: 0 },
  ];
}

/** Where the lines end: in the middle of a box's inner edge, so that no line runs behind another box. */
function ports(links: readonly NetworkLink[], top: number) {
  return links.map((_, position) => {
    const inner = position % 2 === 0 ? left + box.width / 2 : right - box.width / 2;
    return { id: `port ${position}`, x: inner, y: middleOf(position, top), symbolSize: 0 };
  });
}

function middleOf(position: number, top: number): number {
  return top + Math.floor(position / 2) * (box.height + box.gap) + box.height / 2;
}

function centreNode(name: string, middle: number) {
  return {
    id: 'centre',
    ...{ x: width / 2, y: middle },
    symbol: 'circle',
    symbolSize: 150,
    itemStyle: { color: colour.total },
    label: {
      show: true,
      formatter: rowsOf(name, 9, 3).join('\n'),
      fontFamily: font,
      ...{ fontSize: size.text, fontWeight: 'bold', color: colour.panel, lineHeight: 30 },
    },
  };
}

function nodes(links: readonly NetworkLink[], top: number) {
  return links.map((link, position) => ({
    id: String(position),
    x: position % 2 === 0 ? left : right,
    y: middleOf(position, top),
    symbol: frame,
    symbolSize: [box.width, box.height],
    itemStyle: { color: colour.panel, borderColor: colour.line, borderWidth: 2 },
    label: { show: true, formatter: textOf(link), rich },
  }));
}

const rich = {
  name: { fontFamily: font, fontSize: size.text, fontWeight: 'bold', color: colour.text, lineHeight: 30 },
  label: { fontFamily: font, fontSize: size.small, color: colour.quiet, lineHeight: 28 },
} as const;

/** A box with slightly rounded corners, in the box's own pixels. */
const frame =
  'path://M14,0H246a14,14,0,0,1,14,14V138a14,14,0,0,1,-14,14H14a14,14,0,0,1,-14,-14V14a14,14,0,0,1,14,-14Z';

function textOf({ name, labels }: NetworkLink): string {
  const names = rowsOf(name, lettersIn(box.width - 20, size.text), 2);
  const small = labels.flatMap((label) => rowsOf(label, lettersIn(box.width - 12, size.small), 1));
  return [...names.map((row) => `{name|${row}}`), ...small.map((row) => `{label|${row}}`)].join('\n');
}

function lineOf({ held, planned }: NetworkLink, position: number) {
  const onlyPlanned = held === 0 && planned > 0;
  return {
    source: 'centre',
    target: `port ${position}`,
    lineStyle: {
      width: 3 + 3 * Math.min(held, 6),
      color: onlyPlanned ? colour.planned : colour.total,
      type: onlyPlanned ? [10, 8] : 'solid',
      opacity: 0.75,
    },
  };
}
