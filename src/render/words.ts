import type { Answer } from '../answer/answer.js';
import type { Catalogue } from './catalogue.js';
import type { Document } from './document.js';
import { foundDocument } from './found.js';
import { nothingDocument, unclearDocument, wrongDocument } from './unanswered.js';

/** An answer in the reader's words, for every channel. */
export function documentOf(answer: Answer, catalogue: Catalogue): Document {
  switch (answer.type) {
    case 'found':
      return foundDocument(answer, catalogue);
    case 'unclear':
      return unclearDocument(answer, catalogue);
    case 'nothing':
      return nothingDocument(answer, catalogue);
    case 'wrong':
      return wrongDocument(answer, catalogue);
  }
}
