import { catalogueFor } from '../../src/render/catalogues/index.js';
import type { Rng } from '../bench/rng.js';
import type { Double } from '../discord/double/double.js';
import type { Manner } from '../discord/double/events.js';
import { READER } from '../discord/double/packets.js';
import type { Shown } from '../discord/double/shown.js';
import { command, keystroke, kind, locales, question, type Kind } from './mix.js';

/** One thing a reader did. */
export interface Act {
  kind: Kind;
  /** Milliseconds from the event to the whole answer, as Discord saw it. */
  ms: number;
  /** Why there was no answer; absent: there was. */
  problem?: string;
}

/** Readers taking part. */
const READERS = 2000;

/** Answers kept to press buttons on. */
const KEPT = 60;

/** Many readers who do what readers do, in an order that is the same for the same `rng`. */
export class Readers {
  readonly #answers: Shown[] = [];

  constructor(
    private readonly double: Double,
    private readonly rng: Rng,
  ) {}

  /** Does so many things, `atOnce` at a time. */
  async act(times: number, atOnce: number): Promise<Act[]> {
    const acts: Act[] = [];
    let begun = 0;
    const lane = async () => {
      while (begun++ < times) acts.push(await this.#timed());
    };
    await Promise.all(Array.from({ length: atOnce }, lane));
    return acts;
  }

  async #timed(): Promise<Act> {
    const wanted = kind(this.rng);
    const manner = this.#manner();
    const begin = performance.now();
    try {
      const did = await this.#do(wanted, manner);
      return { kind: did, ms: performance.now() - begin };
    } catch (error) {
      return { kind: wanted, ms: performance.now() - begin, problem: String(error) };
    }
  }

  async #do(wanted: Kind, manner: Manner): Promise<Kind> {
    const { double, rng } = this;
    if (wanted === 'choices') {
      await double.autocomplete(...keystroke(rng), manner);
      return wanted;
    }
    if (wanted === 'button' || wanted === 'menu') return this.#press(wanted, manner);
    if (wanted === 'message') this.#keep(await double.say(question(rng), { ...manner, mention: true }));
    else if (wanted === 'context menu')
      this.#keep(await double.menu(catalogueFor('en').bot.briefMe, question(rng), manner));
    else this.#keep(await double.slash(...command(rng), manner));
    return wanted;
  }

  /** Presses a button or chooses from a menu of a recent answer; asks a command where none has one. */
  async #press(wanted: 'button' | 'menu', manner: Manner): Promise<Kind> {
    const { double, rng } = this;
    const start = rng.below(KEPT);
    for (let each = 0; each < this.#answers.length; each++) {
      const shown = this.#answers[(start + each) % this.#answers.length];
      const [label, ...others] = shown ? labelsOf(shown, wanted) : [];
      if (shown === undefined || label === undefined) continue;
      const chosen = rng.pick([label, ...others]);
      this.#keep(
        await (wanted === 'menu'
          ? double.choose(shown, chosen, manner)
          : double.press(shown, chosen, manner)),
      );
      return wanted;
    }
    return this.#do('command', manner);
  }

  #keep(shown: Shown): void {
    this.#answers[this.rng.below(KEPT)] = shown;
  }

  #manner(): Manner {
    const number = this.rng.below(READERS);
    const user = {
      ...READER,
      id: String(1_100_000_000_000_000_000n + BigInt(number)),
      username: `r${number}`,
    };
    return { user, locale: this.rng.pick(locales), where: this.rng.chance(0.2) ? 'dm' : 'server' };
  }
}

function labelsOf(shown: Shown, wanted: 'button' | 'menu'): string[] {
  if (wanted === 'button') return shown.buttons.filter((label) => shown.isPressable(label));
  return shown.menus.flatMap(({ options = [] }) => options.map(({ label }) => label));
}
