import { ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import type { Beside } from './rules.js';

/** https://discord.com/developers/docs/components/reference and …/resources/message */
const LIMITS = { components: 40, characters: 4000, bytes: 10_000, embeds: 6000, legacyRows: 5, choices: 25 };

/** Flags a sender may set: suppress embeds, ephemeral, silent, components V2. */
const SETTABLE =
  MessageFlags.SuppressEmbeds |
  MessageFlags.Ephemeral |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2;

/** Any component, seen loosely: the schema has settled the shapes by now. */
export interface Part {
  type: number;
  id?: number;
  custom_id?: string;
  style?: number;
  url?: string;
  label?: string;
  disabled?: boolean;
  emoji?: object;
  content?: string;
  components?: Part[];
  accessory?: Part;
  options?: { label: string; value: string }[];
  min_values?: number;
  max_values?: number;
  items?: { media: { url: string }; description?: string }[];
  media?: { url: string };
  file?: { url: string };
}

export interface MessageBody {
  content?: string | null;
  embeds?: object[] | null;
  components?: Part[] | null;
  attachments?: { id: string | number; filename?: string; description?: string }[] | null;
  flags?: number | null;
  allowed_mentions?: { parse?: string[]; users?: string[]; roles?: string[]; replied_user?: boolean } | null;
  poll?: object | null;
  sticker_ids?: string[] | null;
}

/** What Discord's schema leaves out about one message. */
export function messageProblems(payload: unknown, sent: 'new' | 'edit', beside: Beside): string[] {
  const body = (payload ?? {}) as MessageBody;
  const parts = flatten(body.components ?? []);
  const isV2 = beside.editsV2 === true || ((body.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  return [
    ...(sent === 'new' && isEmpty(body, beside) ? ['an empty message'] : []),
    ...mentionProblems(body, sent),
    ...(((body.flags ?? 0) & ~SETTABLE) !== 0 ? [`flags ${body.flags} hold one that cannot be set`] : []),
    ...(isV2 ? v2Problems(body, parts) : legacyProblems(body, parts)),
    ...parts.flatMap(partProblems),
    ...twice(parts.flatMap((part) => part.custom_id ?? [])).map(
      (id) => `two components share custom_id ${id}`,
    ),
    ...twice(parts.flatMap((part) => part.id || [])).map((id) => `two components share id ${id}`),
    ...(sent === 'new' ? fileProblems(parts, beside.files ?? []) : []),
    ...(isV2 ? hiddenFileProblems(parts, beside.files ?? []) : []),
  ];
}

/** Autocomplete answers: at most 25, names and values 1–100 characters. */
export function choiceProblems(payload: unknown): string[] {
  const { choices } = (payload ?? {}) as { choices?: { name: string; value: string }[] };
  if (!choices) return ['an autocomplete answer without choices'];
  const long = choices.filter(({ name, value }) => [name, value].some((text) => !text || text.length > 100));
  return [
    ...(choices.length > LIMITS.choices ? [`${choices.length} choices`] : []),
    ...long.map(({ name }) => `choice "${name}": name and value need 1 to 100 characters`),
  ];
}

/** All components, nested ones and accessories included. */
export function flatten(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) => [
    part,
    ...flatten(part.components ?? []),
    ...(part.accessory ? [part.accessory] : []),
  ]);
}

function isEmpty(body: MessageBody, beside: Beside): boolean {
  const things = [
    body.content,
    body.embeds?.length,
    body.components?.length,
    body.poll,
    body.sticker_ids?.length,
  ];
  return !things.some(Boolean) && !beside.files?.length;
}

function mentionProblems({ allowed_mentions: allowed }: MessageBody, sent: 'new' | 'edit'): string[] {
  if (!allowed) return sent === 'new' ? ['allowed_mentions is not empty but missing'] : [];
  const pings = [allowed.parse, allowed.users, allowed.roles].some((list) => list && list.length > 0);
  return pings || allowed.replied_user || !allowed.parse ? ['allowed_mentions lets somebody be pinged'] : [];
}

function v2Problems(body: MessageBody, parts: readonly Part[]): string[] {
  const texts = parts.flatMap((part) => part.content ?? []);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const bytes = Buffer.byteLength(texts.join(''));
  const beside = (['content', 'embeds', 'poll', 'sticker_ids'] as const).filter((field) => {
    const value = body[field];
    return Array.isArray(value) ? value.length > 0 : Boolean(value);
  });
  return [
    ...beside.map((field) => `components V2 beside ${field}`),
    ...(parts.length > LIMITS.components ? [`${parts.length} components`] : []),
    ...(characters > LIMITS.characters ? [`${characters} characters`] : []),
    ...(bytes > LIMITS.bytes ? [`${bytes} bytes`] : []),
    ...texts.filter((text) => text.trim() === '').map(() => 'an empty text'),
  ];
}

function legacyProblems(body: MessageBody, parts: readonly Part[]): string[] {
  const rows = body.components ?? [];
  const isV2Part = (part: Part) => part.type >= ComponentType.Section;
  const embedded = JSON.stringify(body.embeds ?? []).length;
  return [
    ...(parts.some(isV2Part) ? ['components V2 without their flag'] : []),
    ...(rows.length > LIMITS.legacyRows ? [`${rows.length} rows of buttons`] : []),
    ...(embedded > LIMITS.embeds ? [`embeds of ${embedded} characters`] : []),
  ];
}

function partProblems(part: Part): string[] {
  if (part.type === ComponentType.Button) return buttonProblems(part);
  if (part.type === ComponentType.StringSelect) return selectProblems(part);
  if (part.type !== ComponentType.ActionRow) return [];
  const mixed = part.components?.some(({ type }) => type !== ComponentType.Button);
  return mixed && (part.components?.length ?? 0) > 1 ? ['a select menu shares its row'] : [];
}

function buttonProblems({ style, url, custom_id: id, label, emoji }: Part): string[] {
  const name = `button "${label ?? id}"`;
  const isLink = style === ButtonStyle.Link;
  return [
    ...(isLink && (!url || id) ? [`${name}: a link has an address and no custom_id`] : []),
    ...(!isLink && (url || !id) ? [`${name}: only a link has an address, all others a custom_id`] : []),
    ...(url && !/^(https?|discord):/.test(url) ? [`${name}: address ${url}`] : []),
    ...(!label && !emoji ? [`${name}: neither label nor emoji`] : []),
  ];
}

function selectProblems({
  custom_id: id,
  options = [],
  min_values: min = 1,
  max_values: max = 1,
}: Part): string[] {
  const name = `select ${id}`;
  return [
    ...twice(options.map((option) => option.value)).map(
      (value) => `${name}: two options with value ${value}`,
    ),
    ...options.filter(({ label, value }) => !label || !value).map(() => `${name}: an option without words`),
    ...(min > options.length || max > options.length || min > max
      ? [`${name}: ${min} to ${max} values`]
      : []),
  ];
}

/** Every `attachment://name` must be uploaded in the same request. */
function fileProblems(parts: readonly Part[], files: readonly string[]): string[] {
  return namedFiles(parts)
    .filter((name) => !files.includes(name))
    .map((name) => `file ${name} is not attached`);
}

/** A V2 message shows no file that no component names. */
function hiddenFileProblems(parts: readonly Part[], files: readonly string[]): string[] {
  const named = namedFiles(parts);
  return files
    .filter((name) => !named.includes(name))
    .map((name) => `file ${name} is attached but never shown`);
}

function namedFiles(parts: readonly Part[]): string[] {
  const media = parts.flatMap((part) => [
    part.media,
    part.file,
    ...(part.items ?? []).map((each) => each.media),
  ]);
  return media.flatMap((each) => each?.url.match(/^attachment:\/\/(.+)$/)?.[1] ?? []);
}

function twice<T>(values: readonly T[]): T[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}
