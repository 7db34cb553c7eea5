import type { MessageComponentInteraction } from 'discord.js';
import type { Outcome } from './record.js';

/** Presses being answered: who presses again meanwhile gets the one answer, not a second private message. */
export class Pressing {
  readonly #keys = new Set<string>();

  /** Does the work, or only acknowledges the press where the same one is still being answered. Never throws. */
  async once(
    pressed: MessageComponentInteraction,
    work: () => Promise<Outcome>,
  ): Promise<Outcome | undefined> {
    const key = keyOf(pressed);
    if (this.#keys.has(key))
      return pressed.deferUpdate().then(
        () => undefined,
        () => 'lost',
      );
    this.#keys.add(key);
    try {
      return await work();
    } finally {
      this.#keys.delete(key);
    }
  }
}

function keyOf(pressed: MessageComponentInteraction): string {
  const chosen = pressed.isAnySelectMenu() ? pressed.values : [];
  return JSON.stringify([pressed.user.id, pressed.message.id, pressed.customId, chosen]);
}
