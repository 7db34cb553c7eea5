import type { Rejected } from './archive.js';
import { memoryFinders } from './finders.js';
import { MemoryArchive } from './memory.js';
import type { Article, Facts, Passage } from './model.js';
import { heldRows } from './tables/rows.js';
import { tablesOf } from './tables/tables.js';

/** Everything an archive in memory is made of. */
export interface Loaded {
  facts: Facts;
  articles: readonly Article[];
  passages: readonly Passage[];
  rejected: readonly Rejected[];
  /** Articles to read in all, when some are still to come. */
  total?: number;
}

/** The archive with all its rows held in memory. */
export function archiveInMemory({ facts, articles, passages, rejected, total }: Loaded): MemoryArchive {
  const { index, rows } = tablesOf(facts, articles, rejected);
  const held = {
    officials: heldRows(rows.officials),
    meetings: heldRows(rows.meetings),
    trade: heldRows(rows.trade),
    derived: heldRows(rows.derived),
    statements: heldRows(rows.statements),
    articles: heldRows(rows.articles),
  };
  return new MemoryArchive(index, held, memoryFinders(facts.officials, passages), total);
}
