import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseCommandLine } from '../answer/commandLine.js';
import { askingOf } from '../answer/command.js';
import { answerQuery } from '../answer/dispatch.js';
import { loadConfig } from '../config.js';
import { openLibrary } from '../library.js';
import { catalogueFor } from '../render/catalogues/index.js';
import { componentsOf } from '../render/components.js';
import type { PictureSpec } from '../render/document.js';
import type { Picture } from '../render/pictures/draw.js';
import { documentOf } from '../render/words.js';
import { endOnCrash } from '../terminal/failures.js';
import { readArguments, type PreviewArguments } from './arguments.js';
import { previewHtml } from './html.js';
import { screenshot } from './screenshot.js';

/** `npm run preview`: writes an answer's Discord message as a page, and as PNG where a Chromium is found. */
async function main(args: readonly string[]): Promise<number> {
  const wanted = readArguments(args);
  if (typeof wanted === 'string') {
    process.stderr.write(`${wanted}\n`);
    return 2;
  }
  await mkdir(dirname(wanted.out), { recursive: true });
  await writeFile(wanted.out, await pageOf(wanted));
  const png = await screenshot(wanted.out, wanted.out.replace(/(\.html)?$/, '.png'));
  process.stdout.write([wanted.out, png].filter(Boolean).join('\n') + '\n');
  return 0;
}

async function pageOf({ line, locale, page, evidence, theme }: PreviewArguments): Promise<string> {
  const { articles } = await loadConfig();
  const { archive } = await openLibrary(articles);
  const parsed = parseCommandLine(line);
  const asking = askingOf(archive, locale, new Date());
  const answer = 'type' in parsed ? parsed : await answerQuery(parsed, asking);
  const document = documentOf(answer, catalogueFor(locale));
  const drawn = document.picture && (await draw(document.picture));
  const { body } = componentsOf(document, {
    ...{ page, evidence, query: answer.query, private: evidence },
    ...(drawn && { picture: drawn }),
  });
  return previewHtml({ body, asked: line, picture: drawn?.png, theme });
}

/** Loads the charting library only when there is something to draw. */
async function draw(spec: PictureSpec): Promise<Picture> {
  const { drawPicture } = await import('../render/pictures/draw.js');
  return drawPicture(spec);
}

endOnCrash();
process.exitCode = await main(process.argv.slice(2));
