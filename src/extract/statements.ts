import type { Statement } from '../model.js';
import { packTable } from './packTable.js';
import type { Individual } from './people/persons.js';
import { phraseSet } from './phrases.js';
import type { SideList } from './meetings/sides.js';
import type { Sentence } from './sentence.js';
import { follows } from './spans.js';

/** Words between the speaker and the verb of saying. */
const reach = 2;

const speechTables = packTable((pack) => phraseSet(pack.people.speech));

/** What a person is reported to have said in this sentence: the speaker stands beside a verb of saying. */
export function statementIn(
  sentence: Sentence,
  lists: readonly SideList[],
  keyOf: (one: Individual) => string | undefined,
): Statement | undefined {
  let verbs: readonly { from: number; to: number }[] | undefined;
  for (const list of lists) {
    const [speaker] = list.who;
    if (list.who.length !== 1 || !list.named || list.possessive || !list.cues.includes('none')) continue;
    const key = speaker?.individual && keyOf(speaker.individual);
    if (key === undefined) continue;
    verbs ??= speechTables(sentence.pack).findAll(sentence.words);
    const speaks = verbs.some(
      (verb) => Math.abs(verb.from - list.to) <= reach || follows(list.from, verb.to, reach),
    );
    if (!speaks) continue;
    const { passage } = sentence;
    return {
      speaker: key,
      evidence: {
        article: passage.article,
        quote: passage.text,
        start: passage.start,
        end: passage.end,
        rule: `${sentence.pack.code}.statement`,
        why: ['the name stands beside a verb of saying'],
      },
    };
  }
  return undefined;
}
