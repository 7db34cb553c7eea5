import type { Citation, Found } from '../answer/answer.js';
import type { Official } from '../model.js';

/** How every fact of an answer was worked out: the sentence, the rule that fired, and each step. */
export function whyText(answer: Found): string {
  const merged = officialsOf(answer).map(mergeText);
  return ['Why', ...answer.citations.map(proofText), ...merged].join('\n\n') + '\n';
}

function proofText({ number, article, evidence }: Citation): string {
  const { quote, rule, why, start, end } = evidence;
  return [
    `[${number}] ${article.file}, characters ${start}–${end}`,
    `    sentence: ${quote.replace(/\s+/gu, ' ')}`,
    `    rule: ${rule}`,
    ...why.map((step) => `    - ${step}`),
  ].join('\n');
}

function mergeText({ name, why }: Official): string {
  return [`${name}: why these mentions are one person`, ...why.map((step) => `    - ${step}`)].join('\n');
}

function officialsOf({ topics, sections }: Found): Official[] {
  const named = topics.flatMap((topic) => (topic.type === 'official' ? [topic.official] : []));
  const listed = sections.flatMap(({ rows }) =>
    rows.flatMap((row) => (row.type === 'official' ? [row.official] : [])),
  );
  return [...new Set([...named, ...listed])].filter(({ why }) => why.length > 0);
}
