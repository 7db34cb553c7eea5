import { Worker } from 'node:worker_threads';
import type { PictureSpec } from '../render/document.js';
import type { Picture } from '../render/pictures/draw.js';
import type { Delivery, Order } from './drawer.js';

interface Waiting {
  resolve(picture: Picture): void;
  reject(reason: Error): void;
}

/**
 * Draws pictures in a thread of their own: one takes up to a second, and nobody who types should wait for it.
 * A thread that dies fails the pictures under way; the next order starts another.
 */
export class Studio {
  #thread: Worker | undefined;
  #orders = 0;
  readonly #waiting = new Map<number, Waiting>();

  /** Starts the thread, so that the first picture does not wait for it. */
  open(): void {
    this.#thread ??= this.#start();
  }

  draw(spec: PictureSpec): Promise<Picture> {
    const thread = (this.#thread ??= this.#start());
    const order: Order = { number: this.#orders++, spec };
    return new Promise((resolve, reject) => {
      this.#waiting.set(order.number, { resolve, reject });
      thread.postMessage(order);
    });
  }

  async close(): Promise<void> {
    await this.#thread?.terminate();
  }

  #start(): Worker {
    const thread = new Worker(new URL('./drawer.js', import.meta.url));
    // A picture under way must not keep the program from ending.
    thread.unref();
    thread.on('message', (delivery: Delivery) => this.#receive(delivery));
    thread.on('error', (error) => this.#lose(error));
    thread.on('exit', () => this.#lose(new Error('the drawing thread ended')));
    return thread;
  }

  #receive({ number, picture, problem }: Delivery): void {
    const waiting = this.#waiting.get(number);
    this.#waiting.delete(number);
    if (picture) waiting?.resolve(picture);
    else waiting?.reject(new Error(problem));
  }

  #lose(error: Error): void {
    this.#thread = undefined;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
