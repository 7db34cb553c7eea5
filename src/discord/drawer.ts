import { parentPort } from 'node:worker_threads';
import type { PictureSpec } from '../render/document.js';
import { drawPicture, type Picture } from '../render/pictures/draw.js';

/** The thread behind studio.ts: draws one picture after the other. */

export interface Order {
  number: number;
  spec: PictureSpec;
}

/** What came of an order: a picture, or why there is none. */
export interface Delivery {
  number: number;
  picture?: Picture;
  problem?: string;
}

parentPort?.on('message', (order: Order) => void deliver(order));

async function deliver({ number, spec }: Order): Promise<void> {
  const delivery = await drawPicture(spec).then(
    (picture): Delivery => ({ number, picture }),
    (error: unknown): Delivery => ({ number, problem: String(error) }),
  );
  parentPort?.postMessage(delivery);
}
