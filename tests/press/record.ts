import type { Facts } from '../../src/model.js';
import { type Reading, verdictLine } from './evaluate.js';

/** A passage's facts, each marked right, wrong or missed against the label, and who is quoted: a line each. */
export function recordOf({ name, facts, verdicts }: Reading): string {
  return [name, ...verdicts.map(verdictLine), ...speakers(facts)].join('\n');
}

function speakers({ statements, officials }: Facts): string[] {
  const names = new Map(officials.map(({ id, name }) => [id, name]));
  return statements.map(({ speaker, evidence }) => `says      ${names.get(speaker)} · ${evidence.rule}`);
}
