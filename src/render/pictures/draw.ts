import { readFile } from 'node:fs/promises';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { BarChart, GraphChart, ScatterChart } from 'echarts/charts';
import { GraphicComponent, GridComponent, TitleComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { PictureSpec } from '../document.js';
import { networkChart } from './network.js';
import { colour, font, width } from './style.js';
import { timelineChart } from './timeline.js';
import { tradeChart } from './trade.js';

echarts.use([
  BarChart,
  GraphChart,
  ScatterChart,
  GraphicComponent,
  GridComponent,
  TitleComponent,
  SVGRenderer,
]);

/** A picture as a file to send along. */
export interface Picture {
  /** Name of the file: `trade.png`. */
  file: string;
  png: Uint8Array;
  /** The same in words, at most 1,024 characters. */
  alt: string;
}

/**
 * Draws a picture as PNG, 800 pixels wide. Import this module only when a picture is wanted: it loads the
 * charting library, the SVG renderer and its fonts.
 */
export async function drawPicture(spec: PictureSpec): Promise<Picture> {
  const { option, height } = chartOf(spec);
  const png = await pngOf(svgOf(option, height));
  return { file: `${spec.type}.png`, png, alt: spec.alt };
}

function chartOf(spec: PictureSpec): { option: echarts.EChartsCoreOption; height: number } {
  switch (spec.type) {
    case 'trade':
      return tradeChart(spec);
    case 'network':
      return networkChart(spec);
    case 'timeline':
      return timelineChart(spec);
  }
}

function svgOf(option: echarts.EChartsCoreOption, height: number): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({
    animation: false,
    backgroundColor: colour.ground,
    textStyle: { fontFamily: font },
    ...option,
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

const fontFolder = '@expo-google-fonts/noto-sans';

/** Loaded once, when the first picture is drawn. */
let tools: Promise<Uint8Array[]> | undefined;

async function loadTools(): Promise<Uint8Array[]> {
  const [wasm, ...fonts] = await Promise.all([
    readFile(pathOf('@resvg/resvg-wasm/index_bg.wasm')),
    readFile(pathOf(`${fontFolder}/400Regular/NotoSans_400Regular.ttf`)),
    readFile(pathOf(`${fontFolder}/700Bold/NotoSans_700Bold.ttf`)),
  ]);
  await initWasm(wasm);
  return fonts;
}

function pathOf(file: string): URL {
  return new URL(import.meta.resolve(file));
}

async function pngOf(svg: string): Promise<Uint8Array> {
  tools ??= loadTools();
  const fontBuffers = await tools;
  const drawing = new Resvg(svg, {
    font: { fontBuffers, defaultFontFamily: font, sansSerifFamily: font },
  });
  const png = drawing.render().asPng();
  drawing.free();
  return png;
}
