import type { Rng } from '../bench/rng.js';
import type { CommandInput } from '../discord/double/command-input.js';

/** What readers do, and how often of a hundred times. */
export const kinds = [
  ['command', 45],
  ['choices', 25],
  ['button', 14],
  ['menu', 4],
  ['message', 10],
  ['context menu', 2],
] as const;

export type Kind = (typeof kinds)[number][0];

export const locales = ['en-GB', 'en-US', 'de', 'sv-SE', 'vi', 'fr'] as const;

const names = [
  'Lawrow',
  'To Lam',
  'Puttin',
  'Bui Than Son',
  'Mischustin',
  'Tô Lâm',
  'Lavrov',
  'nobody',
] as const;
const countries = ['Vietnam', 'Russia', 'RU', 'Ryssland', 'Sweden'] as const;
const days = ['2025', 'April 2025', 'maj 2025', '2025-05-10', 'last month', 'once upon a time'] as const;
const words = ['trade', 'Asia-Pacific region', 'energy', 'Kreml', 'handel', '*', 'x'.repeat(70)] as const;
const statuses = ['held', 'planned', 'cancelled'] as const;
const figures = ['actual', 'target'] as const;
const measures = ['total', 'exports', 'imports'] as const;
const questions = [
  'who did Lavrov meet in Moscow',
  'Wen traf To Lam im Mai 2025?',
  'Vilka har Lavrov träffat?',
  'когда Путин был во Вьетнаме',
  'Tô Lâm đã gặp những ai?',
  'trade between Vietnam and Russia in 2024',
  'and then?',
  'what is the meaning of life',
] as const;

/** A command with options that readers might type. */
export type Typed = [command: string, options: CommandInput];

const commands: readonly [(rng: Rng) => Typed, ...((rng: Rng) => Typed)[]] = [
  (rng) => ['/meetings list', some(rng, { official: rng.pick(names), since: rng.pick(days) })],
  (rng) => ['/meetings list', some(rng, { country: rng.pick(countries), status: rng.pick(statuses) })],
  (rng) => ['/meetings between', { first: rng.pick(names), second: rng.pick(names) }],
  (rng) => ['/meetings between', { first: rng.pick(countries), second: rng.pick(countries) }],
  (rng) => ['/meetings of', { official: rng.pick(names), private: rng.chance(0.5) }],
  (rng) => ['/trade', some(rng, { country: rng.pick(countries), period: rng.pick(days) })],
  (rng) => ['/trade', some(rng, { measure: rng.pick(measures), status: rng.pick(figures) })],
  (rng) => ['/official', { name: rng.pick(names) }],
  (rng) => ['/brief', { subject: rng.chance(0.5) ? rng.pick(names) : rng.pick(countries) }],
  (rng) => ['/search', { text: rng.pick(words) }],
  (rng) => ['/ask', { question: rng.pick(questions) }],
  () => ['/sources', {}],
  () => ['/help', {}],
];

export const command = (rng: Rng): Typed => rng.pick(commands)(rng);

export const question = (rng: Rng): string => rng.pick(questions);

/** A few letters of a name or country, and the option they are typed into. */
export function keystroke(rng: Rng): [command: string, option: string, options: CommandInput] {
  const start = (text: string) => text.slice(0, rng.below(text.length));
  if (rng.chance(0.5)) return ['/official', 'name', { name: start(rng.pick(names)) }];
  if (rng.chance(0.5)) return ['/trade', 'country', { country: start(rng.pick(countries)) }];
  return ['/brief', 'subject', { subject: start(rng.pick(names)) }];
}

/** A kind, each as often as it is listed. */
export function kind(rng: Rng): Kind {
  let left = rng.below(100);
  for (const [name, share] of kinds) if ((left -= share) < 0) return name;
  return 'command';
}

/** Each option half of the time. */
function some(rng: Rng, options: CommandInput): CommandInput {
  return Object.fromEntries(Object.entries(options).filter(() => rng.chance(0.5)));
}
