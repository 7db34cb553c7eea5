import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Names under which a Chromium may be installed. */
const browsers = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Pixels of the page's width, and the most of its height that is shown. */
const size = { width: 390, height: 6000 } as const;

const quiet = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars'];

/** Takes a picture of a page as on a phone; undefined where no Chromium is found. */
export async function screenshot(html: string, png: string): Promise<string | undefined> {
  const address = pathToFileURL(resolve(html)).href;
  for (const browser of browsers) {
    const height = await heightOf(browser, address);
    if (height === undefined) continue;
    const view = [`--window-size=${size.width},${height}`, '--force-device-scale-factor=2'];
    await run(browser, [...quiet, ...view, `--screenshot=${resolve(png)}`, address]);
    return png;
  }
  return undefined;
}

/** The page writes its own height into its title. */
async function heightOf(browser: string, address: string): Promise<number | undefined> {
  try {
    const view = [`--window-size=${size.width},800`, '--virtual-time-budget=2000'];
    const { stdout } = await run(browser, [...quiet, ...view, '--dump-dom', address], { maxBuffer: 1e8 });
    const height = Number(/<html[^>]* data-height="(\d+)"/.exec(stdout)?.[1]);
    return Math.min(height || 1600, size.height);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
