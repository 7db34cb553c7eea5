import type { Citation, Query, SectionName, Topic } from '../../answer/answer.js';
import type { Catalogue } from '../catalogue.js';

/** What the words of a row depend on besides the row. */
export interface RowContext {
  catalogue: Catalogue;
  citations: readonly Citation[];
  topics: readonly Topic[];
  section: SectionName;
  query: Query;
}
