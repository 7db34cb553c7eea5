import type { Query } from './answer.js';
import type { Asking } from './command.js';
import { workingExamples } from './help.js';
import { queryOf } from './queries.js';

/**
 * What a process answers before anybody asks it: all that is loaded or sorted at the first question of its kind is then
 * there. One of what the archive holds of each kind, a question in words, and a place.
 */
export async function rehearsals(asking: Asking): Promise<Query[]> {
  const examples = await workingExamples(asking);
  const words = Object.values(examples[0]?.options ?? {}).join(' ');
  return [
    ...examples,
    queryOf('ask', { question: words }),
    // A city that no pack has to be asked for: only the lists of places are sorted.
    queryOf('meetings list', { place: 'Paris' }),
  ];
}
