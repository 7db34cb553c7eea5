import type { APIComponentInContainer, APIContainerComponent } from 'discord-api-types/v10';
import type { Query } from '../answer/answer.js';
import type { Catalogue } from './catalogue.js';
import { catalogueFor } from './catalogues/index.js';
import { clean } from './clean.js';
import { bytesOf, clipped } from './clip.js';
import { controlRows, stateOf } from './controls.js';
import { articleKey, type Document } from './document.js';
import { drawDocument, type DrawnDocument } from './drawing.js';
import { groupBy } from './grouping.js';
import { rooms } from './rooms.js';
import { quoteLines } from './sources.js';
import { type Extent, judgeOfExtents } from './extent.js';
import { counting, cutPages, type Page, widestPage } from './pages.js';

/** How an answer is to be shown. */
export interface View {
  /** From 1; a page beyond the last shows the last. */
  page: number;
  query: Query;
  /** Only the asker sees it: no need for a button that shows the evidence privately. */
  private: boolean;
  /** Quotes in full instead of at a glance: one opened meeting, or the evidence asked for. */
  evidence?: boolean;
  /** A picture sent along as a file of this name. */
  picture?: { file: string; alt: string };
}

/** A message as Discord takes it; the sender adds the flag for a private reply. */
export interface MessageBody {
  /** 1 << 15: made of components, Discord's IS_COMPONENTS_V2. */
  flags: number;
  components: [APIContainerComponent];
  allowed_mentions: { parse: [] };
}

export interface Rendered {
  body: MessageBody;
  pages: number;
  page: number;
}

/** The sides of Discord's message limits, with a little room left. */
const limits = { components: 40, characters: 4000, bytes: 10_000 } as const;

/** A stripe beside the message; the words say the same. */
const accents: Readonly<Record<Document['tone'], number>> = {
  found: 0x2f6fb5,
  unclear: 0xc98a1b,
  nothing: 0x7a7f87,
  wrong: 0xb5452f,
};

/** One page of a document as a Discord message; cut at whole facts, within every limit. */
export function componentsOf(document: Document, view: View): Rendered {
  const bodies = pagesOf(document, view);
  const page = Math.min(Math.max(1, view.page), bodies.length);
  const [first] = bodies;
  return { body: (bodies[page - 1] ?? first)(), pages: bodies.length, page };
}

type Build = () => MessageBody;

/** Every page of a document, each built when it is asked for. */
export function pagesOf(document: Document, view: Omit<View, 'page'>): [Build, ...Build[]] {
  const catalogue = catalogueFor(document.locale);
  const drawn = drawDocument(document, catalogue, view.evidence === true);
  const build = (page: Page): MessageBody => messageBody(drawn, page, { document, view, catalogue });
  const state = stateOf({ action: 'evidence', query: view.query, page: widestPage }, document);
  const judge = judgeOfExtents(drawn, limits, bytesOf(state ?? ''));
  const empty = new Map<number, Extent>();
  const emptyPage = (number: number): Extent => {
    const extent = empty.get(number) ?? extentOf(build(counting([], number)));
    empty.set(number, extent);
    return extent;
  };
  const [first, ...rest] = cutPages(
    drawn.pieces,
    (pieces, number) =>
      judge(pieces, emptyPage(number)) ?? withinLimits(extentOf(build(counting(pieces, number)))),
  );
  return [() => build(first), ...rest.map((page) => () => build(page))];
}

/** Whether Discord accepts a message of this size. */
function withinLimits({ characters, bytes, components }: Extent): boolean {
  return characters <= limits.characters && components <= limits.components && bytes <= limits.bytes;
}

function extentOf(body: MessageBody): Extent {
  const [{ components: parts }] = body.components;
  const characters = parts.reduce((sum, part) => sum + (part.type === 10 ? part.content.length : 0), 0);
  return { characters, bytes: Buffer.byteLength(JSON.stringify(body)), components: countOf(parts) };
}

/** The container, its parts, and what stands in rows. */
function countOf(parts: readonly APIComponentInContainer[]): number {
  return parts.reduce((sum, part) => sum + 1 + (part.type === 1 ? part.components.length : 0), 1);
}

/** What a message is drawn from, besides the page. */
export interface Drawing {
  document: Document;
  view: Omit<View, 'page'>;
  catalogue: Catalogue;
}

function messageBody(drawn: DrawnDocument, page: Page, drawing: Drawing): MessageBody {
  const parts: APIComponentInContainer[] = [
    text(drawn.heading),
    ...pictureParts(drawing.view, page),
    ...blockTexts(drawn, page).map(text),
    ...(page.sources.length > 0
      ? [{ type: 14, divider: true } as const, text(sourcesText(drawn, page))]
      : []),
    ...footerTexts(drawn, page, drawing).map(text),
    ...controlRows(page, drawing),
  ];
  return {
    flags: 1 << 15,
    components: [{ type: 17, accent_color: accents[drawing.document.tone], components: parts }],
    allowed_mentions: { parse: [] },
  };
}

function text(content: string): APIComponentInContainer {
  return { type: 10, content };
}

/** The picture stands on the first page only. */
function pictureParts({ picture }: Drawing['view'], { number }: Page): APIComponentInContainer[] {
  if (picture === undefined || number !== 1) return [];
  const media = { url: `attachment://${picture.file}` };
  return [{ type: 12, items: [{ media, description: clipped(picture.alt, rooms.alt, clean) }] }];
}

/** One text for each block on the page, its heading first. */
function blockTexts({ blockHeadings }: DrawnDocument, { pieces }: Page): string[] {
  const byBlock = groupBy(pieces, ({ block }) => block);
  return [...byBlock].map(([block, lines]) => {
    const continued = lines[0]?.first === false;
    const heading = blockHeadings[block]?.[continued ? 'continued' : 'whole'] ?? '';
    return [heading, ...lines.map((line) => line.text)].filter(Boolean).join('\n');
  });
}

/** The sources of the page, those of one article under its name. */
function sourcesText({ articles }: DrawnDocument, { sources }: Page): string {
  const byArticle = groupBy(sources, articleKey);
  return [...byArticle]
    .flatMap(([key, quotes]) => [articles.get(key) ?? '', ...quoteLines(quotes)])
    .join('\n');
}

/** Notes; where there are several pages, which one this is and how much is left. */
function footerTexts(drawn: DrawnDocument, page: Page, { catalogue, document, view }: Drawing): string[] {
  const { say } = catalogue;
  const more = page.left > 0 ? [say.more(page.left)] : [];
  const way =
    stateOf({ action: 'page', query: view.query, page: 2 }, document) === undefined ? [say.askNarrower] : [];
  const place = page.of > 1 ? [say.page(page.number, page.of), ...more, ...way] : [];
  const lines = [
    ...(drawn.notes === '' ? [] : [drawn.notes]),
    ...(place.length > 0 ? [place.join(' · ')] : []),
  ];
  return lines.length > 0 ? [lines.map((line) => `-# ${line}`).join('\n')] : [];
}
