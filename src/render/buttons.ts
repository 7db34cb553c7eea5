import type { Query } from '../answer/answer.js';

/** Everything a pressed button must know: it works after a restart and in another process. */
export interface ButtonState {
  /** `evidence` pages through the answer with whole quotes; `open` asks with whole quotes. */
  action: 'page' | 'ask' | 'open' | 'evidence' | 'csv' | 'ics';
  query: Query;
  /** From 1. */
  page: number;
  /** ISO 639-1 of the language to go on in; the reader's own where absent. */
  language?: string;
}

/** Discord's limit for a custom_id and for a menu's value. */
const longest = 100;

/** Raised whenever the codes below change their meaning: buttons of older versions then say "ask again". */
const version = '1';

const actions = { page: 'p', ask: 'a', open: 'o', evidence: 'e', csv: 'c', ics: 'i' } as const;

const commands: Readonly<Record<string, string>> = {
  'meetings list': 'l',
  'meetings between': 'b',
  'meetings of': 'o',
  trade: 't',
  official: 'p',
  brief: 'r',
  search: 's',
  ask: 'q',
  sources: 'u',
  help: 'h',
  meeting: 'm',
};

const options: Readonly<Record<string, string>> = {
  official: 'o',
  name: 'n',
  first: 'f',
  second: 's',
  country: 'c',
  partner: 'p',
  subject: 'b',
  place: 'l',
  kind: 'k',
  status: 't',
  since: 'a',
  until: 'u',
  when: 'w',
  measure: 'm',
  period: 'd',
  text: 'x',
  question: 'q',
  id: 'i',
};

/** The state as a custom_id: `1|p2|l|oto-lam|a2025`, in German `1|p2.de|l|…`. Undefined where it does not fit into 100 characters. */
export function encodeState({ action, query, page, language }: ButtonState): string | undefined {
  const fields = Object.entries(query.options).map(([name, value]) => short(options, name) + escaped(value));
  const id = [
    version,
    actions[action] + page.toString(36) + (language === undefined ? '' : `.${language}`),
    short(commands, query.command).replace(/=$/, ''),
    ...fields,
  ].join('|');
  return id.length <= longest ? id : undefined;
}

/** The state of a pressed button; `old` for one of another version, undefined for what was never a button of ours. */
export function decodeState(id: string): ButtonState | 'old' | undefined {
  const [number = '', head = '', command = '', ...fields] = id.split('|');
  if (!/^\d+$/.test(number)) return undefined;
  if (number !== version) return 'old';
  const action = nameOf(actions, head.charAt(0));
  const [count = '', language] = head.slice(1).split('.', 2);
  const page = Number.parseInt(count, 36);
  if (!isAction(action) || !(page >= 1)) return undefined;
  const pairs = fields.map(decodeField);
  const query = { command: long(commands, command), options: Object.fromEntries(pairs) };
  return { action, query, page, ...(language !== undefined && { language }) };
}

function isAction(name: string | undefined): name is ButtonState['action'] {
  return name !== undefined && name in actions;
}

function decodeField(field: string): [string, string] {
  if (!field.startsWith('=')) return [long(options, field.charAt(0)), unescaped(field.slice(1))];
  const [, name = '', value = ''] = field.split('=', 3);
  return [unescaped(name), unescaped(value)];
}

/** One letter for a known name; any other name stands in full between `=`. */
function short(codes: Readonly<Record<string, string>>, name: string): string {
  return (Object.hasOwn(codes, name) ? codes[name] : undefined) ?? `=${escaped(name)}=`;
}

function long(codes: Readonly<Record<string, string>>, code: string): string {
  return code.startsWith('=') ? unescaped(code.slice(1)) : (nameOf(codes, code) ?? code);
}

function nameOf(codes: Readonly<Record<string, string>>, code: string): string | undefined {
  return Object.entries(codes).find(([, letter]) => letter === code)?.[0];
}

function escaped(text: string): string {
  return text.replace(/[%|=]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

function unescaped(text: string): string {
  return text.replace(/%(25|7c|3d)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
