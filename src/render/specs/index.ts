import type { Found } from '../../answer/answer.js';
import type { Catalogue } from '../catalogue.js';
import type { PictureSpec } from '../document.js';
import { networkSpec } from './network.js';
import { timelineSpec } from './timeline.js';
import { tradeSpec } from './trade.js';

/** The picture that goes with an answer, where looking is quicker than reading. */
export function pictureOf(answer: Found, heading: string, catalogue: Catalogue): PictureSpec | undefined {
  switch (answer.query.command) {
    case 'trade':
      return tradeSpec(answer, heading, catalogue);
    case 'meetings of':
      return networkSpec(answer, heading, catalogue);
    case 'brief':
      return timelineSpec(answer, heading, catalogue);
    default:
      return undefined;
  }
}
