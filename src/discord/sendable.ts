import {
  ComponentType,
  MessageFlags,
  type APIMessageTopLevelComponent,
  type AttachmentPayload,
} from 'discord.js';
import { ArchiveAway } from '../archive.js';
import type { Answer } from '../answer/answer.js';
import { documentOf } from '../render/words.js';
import type { Catalogue } from '../render/catalogue.js';
import { catalogueFor } from '../render/catalogues/index.js';
import { componentsOf } from '../render/components.js';
import type { Bot } from './bot.js';
import { pictureFor } from './pictures.js';
import type { Outcome } from './record.js';
import { localeOf } from './words.js';

/** A message ready to go out, in whatever way the interaction allows. */
export interface Sendable {
  components: APIMessageTopLevelComponent[];
  files: AttachmentPayload[];
  /** Nobody but the asker needs to see it: a wrong option, a choice of names, a failure. */
  private: boolean;
  outcome: Outcome;
}

/** Which part of an answer is shown, and to whom. */
export interface View {
  page: number;
  private: boolean;
  /** Quotes in full. */
  evidence: boolean;
}

/** An answer as a Discord message: in the language it was asked in, else in the reader's. */
export async function sendableOf(answer: Answer, view: View, locale: string, bot: Bot): Promise<Sendable> {
  const words = catalogueFor(localeOf(answer.language) ?? locale);
  const document = documentOf(answer, words);
  document.notes.push(...progressNotes(bot, words));
  // The picture stands on the first page, beside the facts at a glance.
  const picture = view.page === 1 && !view.evidence ? await pictureFor(document, bot) : undefined;
  const { body } = componentsOf(document, { ...view, query: answer.query, ...(picture && { picture }) });
  return {
    components: body.components,
    files: picture ? [{ name: picture.file, attachment: Buffer.from(picture.png) }] : [],
    private: answer.type === 'wrong' || answer.type === 'unclear',
    outcome: answer.type,
  };
}

/** While articles are still being read, every answer says so. */
function progressNotes({ archive }: Bot, { bot }: Catalogue): string[] {
  const { read, total } = archive.progress();
  return read < total ? [bot.stillReading(read, total)] : [];
}

/** A sentence for the asker alone, with files if there are any. */
export function notice(content: string, files: AttachmentPayload[] = []): Sendable {
  const shown = files.map(({ name }) => ({
    type: ComponentType.File as const,
    file: { url: `attachment://${name}` },
  }));
  return {
    components: [{ type: ComponentType.TextDisplay, content }, ...shown],
    files,
    private: true,
    outcome: 'notice',
  };
}

/** What the asker is told of a failure: one sentence, in the reader's language. */
export function excuseFor(error: unknown, locale: string): Sendable {
  const { away, failed } = catalogueFor(locale).bot;
  return { ...notice(error instanceof ArchiveAway ? away : failed), outcome: 'failed' };
}

/** The body of a new message; `allowedMentions` is repeated here so that no path forgets it. */
export function bodyOf({ components, files }: Sendable) {
  return { flags: MessageFlags.IsComponentsV2 as const, components, files, allowedMentions: { parse: [] } };
}
