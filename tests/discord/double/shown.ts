import { ComponentType, MessageFlags, type APIMessage } from 'discord-api-types/v10';
import { flatten, type Part } from './message-rules.js';

/** A file as uploaded with a message. */
export interface Upload {
  name: string;
  content: Buffer;
}

/** A message as a reader sees it. */
export class Shown {
  readonly message: APIMessage;
  readonly files: readonly Upload[];

  constructor(message: APIMessage, files: readonly Upload[]) {
    this.message = message;
    this.files = files;
  }

  /** Only the asker sees it. */
  get private(): boolean {
    return ((this.message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  }

  get parts(): Part[] {
    return flatten((this.message.components ?? []) as Part[]);
  }

  /** All words of the message, in order, one text a line. */
  get text(): string {
    return [this.message.content, ...this.parts.map((part) => part.content)].filter(Boolean).join('\n');
  }

  /** Labels of the buttons that can be pressed. */
  get buttons(): string[] {
    return this.pressable.map((part) => part.label ?? '');
  }

  get menus(): Part[] {
    return this.parts.filter((part) => part.type === ComponentType.StringSelect);
  }

  /** The menu and value behind an entry's label; throws when no menu offers it. */
  choice(label: string): { customId: string; value: string } {
    for (const { custom_id: customId, options = [] } of this.menus) {
      const value = options.find((option) => option.label === label)?.value;
      if (customId !== undefined && value !== undefined) return { customId, value };
    }
    throw new Error(`no menu offers "${label}"`);
  }

  /** Whether a button with that label shows and is not greyed out. */
  isPressable(label: string): boolean {
    return this.pressable.some((part) => part.label === label && !part.disabled);
  }

  /** The custom_id behind a button's label; throws when no such button shows. */
  customId(label: string): string {
    const id = this.pressable.find((part) => part.label === label)?.custom_id;
    if (id === undefined) throw new Error(`no button "${label}" among ${this.buttons.join(', ')}`);
    return id;
  }

  private get pressable(): Part[] {
    return this.parts.filter((part) => part.type === ComponentType.Button && part.custom_id !== undefined);
  }
}
