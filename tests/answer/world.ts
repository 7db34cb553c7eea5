import type { Answer, Query, Row } from '../../src/answer/answer.js';
import type { Archive } from '../../src/archive.js';
import { askingOf } from '../../src/answer/command.js';
import { answerQuery } from '../../src/answer/dispatch.js';
import type { MemoryArchive } from '../../src/memory.js';
import type { Written } from '../../src/postgres/write.js';
import { archiveOf, article, figure, meeting, official, passage, proof, side } from '../builders.js';

const wanjiru = official('Grace Wanjiru', 'KE', {
  aliases: ['Wanjiru', 'Grace Wanjirú'],
  mentions: 9,
  roles: [
    { title: 'Trade Minister', country: 'KE', from: '2023-02', to: '2024-05', evidence: [proof('a1')] },
    { title: 'Foreign Minister', country: 'KE', from: '2025-01', to: null, evidence: [proof('a2')] },
  ],
});
const quispe = official('Mateo Quispe', 'PE', { aliases: ['Quispe'] });
const rojas = official('Luis Rojas', 'PE', { aliases: ['Rojas'], mentions: 2 });
const otherRojas = official('Elena Rojas', 'PE', { aliases: ['Rojas'], mentions: 1 });
const torres = official('Elena Torres', null, { mentions: 1 });
const shchukin = official('Oleg Schtschukin', 'UA', { aliases: ['Oleh Shchukin'] });

/** What a small archive that knows Kenya and Peru is made of. */
export const told = {
  facts: {
    officials: [wanjiru, quispe, rojas, otherRojas, torres, shchukin],
    meetings: [
      meeting('m-lima', [side(wanjiru), side(quispe)], '2025-02-11', {
        place: { name: null, city: 'Lima', country: 'PE' },
        evidence: [proof('a1', 'They met in Lima.'), proof('a2', 'Treffen in Lima.')],
      }),
      meeting('m-old', [side(wanjiru), side(quispe)], '2024-06', { kind: 'phone call' }),
      meeting('m-plan', [side(wanjiru), side(quispe)], '2026-12-05', { status: 'planned', kind: 'visit' }),
      meeting('m-off', [side(wanjiru), side(quispe)], '2025-05', { status: 'cancelled' }),
      meeting('m-visit', [side(rojas), side('Kenya', 'KE')], '2025', { kind: 'visit' }),
      meeting('m-home', [side(quispe), side(rojas)], null, {}),
    ],
    trade: [
      figure('t-2024', { amount: 4.4e9, period: '2024', change: { percent: 10, basis: '2023' } }),
      figure('t-exp', { measure: 'exports', amount: 2.4e9, period: '2024' }),
      figure('t-imp', { measure: 'imports', amount: 2e9, period: '2024', bound: 'about' }),
      figure('t-q1', { amount: 1.1e9, period: '2025-Q1', bound: 'about' }),
      figure('t-goal', { amount: 8.8e9, period: '2030', status: 'target' }),
    ],
    statements: [{ speaker: wanjiru.id, evidence: proof('a1', 'Wanjiru praised the port.') }],
  },
  articles: [article('a1'), article('a2', { language: 'de', url: null, urlOrigin: null })],
  passages: [
    passage('a1', 'Grace Wanjiru praised the new fishing harbour.'),
    passage('a2', 'Die Fischerei wächst.', 1),
  ],
  rejected: [],
} satisfies Written;

export const world: MemoryArchive = archiveOf(told.facts, told.articles, told.passages);

/** Answers on 21 November 2026 to an English reader. */
export function answer(command: string, options: Record<string, string>, archive?: Archive): Promise<Answer> {
  return answerAsked({ command, options }, archive);
}

export function answerAsked(query: Query, archive: Archive = world): Promise<Answer> {
  return answerQuery(query, askingOf(archive, 'en', new Date('2026-11-21T12:00:00Z')));
}

/** The facts of an answer by section, as ids and names. */
export function factsOf(found: Answer): Record<string, string[]> {
  if (found.type !== 'found') return {};
  return Object.fromEntries(found.sections.map(({ name, rows }) => [name, rows.map(nameOfRow)]));
}

function nameOfRow(row: Row): string {
  switch (row.type) {
    case 'meeting':
      return row.meeting.id;
    case 'trade':
      return row.figure.id;
    case 'derived':
      return `${row.derived.bound} ${row.derived.arithmetic}`;
    case 'official':
      return row.official.id;
    case 'role':
      return row.role.title;
    case 'counterpart':
      return `${row.name} ${row.times}+${row.planned} ${row.first ?? '?'}…${row.last ?? '?'}`;
    case 'statement':
      return row.statement.evidence.quote;
    case 'passage':
      return row.match.passage.text;
    case 'article':
      return row.article.id;
    case 'rejected':
      return row.rejected.file;
    case 'example':
      return row.query.command;
    case 'check':
      return `${row.field} ${row.said}`;
  }
}
