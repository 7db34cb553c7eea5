import { describe, expect, test } from 'vitest';
import { onBothStores } from '../stores.js';
import { answer as answerIn, factsOf, told, world } from './world.js';

const meetings = 'meetings list';
const between = 'meetings between';

interface Case {
  ask: [command: string, options: Record<string, string>];
  finds: Record<string, string[]>;
}

const her = 'grace-wanjiru';
const him = 'mateo-quispe';
const reckoned = ['exact 4.4 ÷ 1.1 = 4', 'about 2.4 − 2 = 0.4', 'exact (8.8 ÷ 4.4)^(1/6) − 1 = 12.2 %'];

const cases: Case[] = [
  {
    ask: [meetings, { country: 'Kenya' }],
    finds: { held: ['m-lima', 'm-visit', 'm-old'], planned: ['m-plan'], cancelled: ['m-off'] },
  },
  {
    ask: [meetings, { official: 'Quispe', status: 'Held' }],
    finds: { held: ['m-lima', 'm-old', 'm-home'] },
  },
  { ask: [meetings, { place: 'lima' }], finds: { held: ['m-lima'] } },
  { ask: [meetings, { place: 'Peru' }], finds: { held: ['m-lima'] } },
  { ask: [meetings, { kind: 'phone call' }], finds: { held: ['m-old'] } },
  { ask: [meetings, { when: '2024' }], finds: { held: ['m-old'] } },
  {
    ask: [meetings, { since: '2025-02-12', until: '2025-12-31', status: 'held' }],
    finds: { held: ['m-visit'] },
  },
  {
    ask: [between, { first: 'Grace Wanjiru', second: 'peru' }],
    finds: { held: ['m-lima', 'm-old'], planned: ['m-plan'], cancelled: ['m-off'] },
  },
  { ask: [between, { first: 'PE', second: 'Mateo Quispe' }], finds: { held: ['m-home'] } },
  { ask: [between, { first: 'Peru', second: 'Peru' }], finds: { held: ['m-home'] } },
  { ask: [between, { first: 'Kenya', second: 'Luis Rojas' }], finds: { held: ['m-visit'] } },
  {
    ask: ['meetings of', { official: 'Mateo Kispe' }],
    finds: { counterparts: ['Grace Wanjiru 2+1 2024-06…2025-02-11', 'Luis Rojas 1+0 ?…?'] },
  },
  {
    ask: ['trade', { country: 'Kenya', measure: 'exports' }],
    finds: { trade: ['t-exp'], derived: ['about 2.4 − 2 = 0.4'] },
  },
  {
    ask: ['trade', { country: 'Peru', partner: 'KE', measure: 'exports' }],
    finds: { trade: ['t-imp'], derived: ['about 2.4 − 2 = 0.4'] },
  },
  {
    ask: ['trade', { country: 'PE', partner: 'KE', measure: 'total' }],
    finds: {
      trade: ['t-goal', 't-q1', 't-2024'],
      derived: ['exact 4.4 ÷ 1.1 = 4', 'exact (8.8 ÷ 4.4)^(1/6) − 1 = 12.2 %'],
    },
  },
  { ask: ['trade', { period: '2025' }], finds: { trade: ['t-q1'] } },
  { ask: ['trade', { period: '2023' }], finds: { derived: ['exact 4.4 ÷ 1.1 = 4'] } },
  { ask: ['trade', { country: 'KE', measure: 'balance' }], finds: { derived: ['about 2.4 − 2 = 0.4'] } },
  {
    ask: ['meetings of', { official: 'LuisRojas' }],
    finds: { counterparts: ['Kenya 1+0 2025…2025', 'Mateo Quispe 1+0 ?…?'] },
  },
  { ask: ['trade', { period: '2025-Q1', status: 'actual' }], finds: { trade: ['t-q1'] } },
  {
    ask: ['official', { name: 'grace wanjiru' }],
    finds: {
      roles: ['Trade Minister', 'Foreign Minister'],
      spellings: ['grace-wanjiru'],
      meetings: ['m-plan', 'm-off', 'm-lima', 'm-old'],
      statements: ['Wanjiru praised the port.'],
      articles: ['a1'],
    },
  },
  {
    ask: ['official', { name: 'Oleh Schukin' }],
    finds: { spellings: ['oleg-schtschukin'], articles: ['a1'] },
  },
  { ask: ['official', { name: 'Elena Torres' }], finds: { articles: ['a1'] } },
  {
    ask: ['search', { text: 'fishng harbor' }],
    finds: { passages: ['Grace Wanjiru praised the new fishing harbour.'] },
  },
  { ask: ['sources', {}], finds: { articles: ['a1', 'a2'] } },
  { ask: [between, { first: 'KE', second: 'PE', status: 'planned' }], finds: { planned: ['m-plan'] } },
  { ask: [between, { first: 'KE', second: 'PE', kind: 'phone call' }], finds: { held: ['m-old'] } },
  { ask: [between, { first: 'Wanjiru', second: 'PE', place: 'Peru' }], finds: { held: ['m-lima'] } },
  {
    ask: [between, { first: 'Wanjiru', second: 'Quispe', since: '2025', until: '2025' }],
    finds: { held: ['m-lima'], cancelled: ['m-off'] },
  },
  { ask: [between, { first: 'PE', second: 'PE' }], finds: { held: ['m-home'] } },
  { ask: [between, { first: 'Luis Rojas', second: 'Quispe' }], finds: { held: ['m-home'] } },
  { ask: [meetings, { official: 'Luis Rojas', country: 'KE' }], finds: { held: ['m-visit'] } },
  {
    ask: ['meetings of', { official: 'Wanjiru', since: '2025', until: '2026' }],
    finds: { counterparts: ['Mateo Quispe 1+1 2025-02-11…2025-02-11'] },
  },
  {
    ask: ['trade', { status: 'target' }],
    finds: { trade: ['t-goal'], derived: ['exact (8.8 ÷ 4.4)^(1/6) − 1 = 12.2 %'] },
  },
  {
    ask: ['trade', { period: '2024/2025' }],
    finds: { trade: ['t-q1', 't-2024', 't-exp', 't-imp'], derived: reckoned },
  },
  {
    ask: ['trade', { country: 'KE', measure: 'balance', period: '2024' }],
    finds: { derived: ['about 2.4 − 2 = 0.4'] },
  },
  { ask: ['meeting', { id: 'm-plan' }], finds: { planned: ['m-plan'], people: [her, him] } },
  { ask: ['meeting', { id: 'm-visit' }], finds: { held: ['m-visit'], people: ['luis-rojas'] } },
  {
    ask: ['brief', { subject: 'Grace Wanjiru' }],
    finds: {
      held: ['m-lima', 'm-old'],
      planned: ['m-plan'],
      people: [him],
      statements: ['Wanjiru praised the port.'],
    },
  },
  {
    ask: ['brief', { subject: 'Peru' }],
    finds: {
      held: ['m-lima', 'm-visit', 'm-old', 'm-home'],
      planned: ['m-plan'],
      trade: ['t-goal', 't-q1', 't-2024', 't-exp', 't-imp'],
      derived: reckoned,
      people: [her, him, 'luis-rojas', 'elena-rojas'],
    },
  },
  { ask: ['brief', { subject: 'Luis Rojas' }], finds: { held: ['m-visit', 'm-home'], people: [him] } },
  { ask: ['brief', { subject: 'UA' }], finds: { people: ['oleg-schtschukin'] } },
  {
    ask: ['official', { name: 'Mateo Quispe' }],
    finds: {
      spellings: [him],
      meetings: ['m-plan', 'm-off', 'm-lima', 'm-old', 'm-home'],
      articles: ['a1'],
    },
  },
];

const refused: { ask: Case['ask']; says: object }[] = [
  {
    ask: ['nonsense', {}],
    says: { problem: 'unknown command', suggestions: expect.arrayContaining(['trade']) },
  },
  {
    ask: ['meetings', {}],
    says: { problem: 'no subcommand', suggestions: ['meetings list', 'meetings between', 'meetings of'] },
  },
  {
    ask: ['trade', { land: 'x' }],
    says: { problem: 'unknown option', suggestions: expect.arrayContaining(['country']) },
  },
  {
    ask: ['trade', { country: 'Atlantis' }],
    says: { problem: 'unknown country', typed: 'Atlantis', suggestions: ['Peru', 'Kenya', 'Ukraine'] },
  },
  {
    ask: ['trade', { measure: 'turnover' }],
    says: { problem: 'bad choice', suggestions: expect.arrayContaining(['total']) },
  },
  { ask: ['official', {}], says: { problem: 'missing', option: 'name' } },
  {
    ask: ['official', { name: 'Zzyzx Qwerty' }],
    says: { problem: 'unknown name', typed: 'Zzyzx Qwerty', steps: [] },
  },
  {
    ask: ['official', { name: 'Fischerei' }],
    says: { problem: 'unknown name', steps: [{ query: { options: { text: 'Fischerei' } } }] },
  },
  { ask: [meetings, { when: 'blue moon' }], says: { problem: 'bad date', option: 'when' } },
  {
    ask: [meetings, { since: '2025-05', until: '2024' }],
    says: { problem: 'dates reversed', option: 'since', typed: '2025-05 – 2024', suggestions: [] },
  },
  { ask: [meetings, { when: '2025', until: '2024' }], says: { problem: 'dates reversed', option: 'until' } },
  { ask: ['search', { text: 'x'.repeat(81) }], says: { problem: 'too long', suggestions: ['80'] } },
];

onBothStores(told, world, (archive) => {
  const answer = (command: string, options: Record<string, string>) => answerIn(command, options, archive());

  describe('answers hold the facts that fit', () => {
    test.each(cases)('$ask', async ({ ask, finds }) => {
      expect(factsOf(await answer(...ask))).toEqual(finds);
    });

    test('/brief of two countries tells of both', async () => {
      const facts = factsOf(await answer('brief', { subject: 'Kenya and Peru' }));
      expect(facts).toMatchObject({ held: ['m-lima', 'm-visit', 'm-old'], planned: ['m-plan'] });
      expect(facts['people']).toContain('mateo-quispe');
      expect(Object.keys(facts)).toContain('derived');
    });

    test('/help names questions that find something', async () => {
      const help = await answer('help', {});
      const rows = help.type === 'found' ? help.sections.flatMap((section) => section.rows) : [];
      const queries = rows.flatMap((row) => (row.type === 'example' ? [row.query] : []));
      expect(queries.length).toBeGreaterThan(4);
      for (const query of queries)
        expect((await answer(query.command, { ...query.options })).type).toBe('found');
    });
  });

  describe('sources', () => {
    test('are numbered in the order of use, once a passage', async () => {
      const found = await answer(between, { first: 'Wanjiru', second: 'Quispe' });
      if (found.type !== 'found') throw new Error('nothing found');
      expect(found.citations.map(({ number, evidence }) => [number, evidence.quote])).toEqual([
        [1, 'They met in Lima.'],
        [2, 'Treffen in Lima.'],
        [3, 'Proof of m-old.'],
        [4, 'Proof of m-plan.'],
        [5, 'Proof of m-off.'],
      ]);
      expect(found.sections[0]?.rows[0]).toMatchObject({ cites: [1, 2] });
    });

    /** The numbers of each row, section by section. */
    const numbered: [string, Record<string, string>, string][] = [
      ['trade', { country: 'KE' }, 'trade [1] [2] [3] [4] [5] · derived [3] [4,5] [1,3]'],
      ['official', { name: 'Quispe' }, 'spellings [1] · meetings [2] [3] [4,5] [6] [7] · articles []'],
      [
        'official',
        { name: 'Wanjiru' },
        'roles [1] [2] · spellings [1] · meetings [3] [4] [5,6] [7] · statements [8] · articles []',
      ],
      ['brief', { subject: 'Wanjiru' }, 'held [1,2] [3] · planned [4] · people [5] · statements [6]'],
      ['meetings of', { official: 'Luis Rojas' }, 'counterparts [1] [2]'],
      ['meeting', { id: 'm-lima' }, 'held [1,2] · people [3] [3]'],
      ['search', { text: 'Fischerei' }, 'passages [1]'],
      ['sources', {}, 'articles [] []'],
    ];
    test.each(numbered)('of /%s %j: %s', async (command, options, numbers) => {
      const found = await answer(command, options);
      if (found.type !== 'found') throw new Error('nothing found');
      const sections = found.sections.map(({ name, rows }) =>
        [name, ...rows.map((row) => `[${'cites' in row ? row.cites.join() : ''}]`)].join(' '),
      );
      expect(sections.join(' · ')).toBe(numbers);
      expect(found.citations.map(({ number }) => number)).toEqual(found.citations.map((_, at) => at + 1));
    });
  });

  describe('what cannot be answered says why', () => {
    test.each(refused)('$ask', async ({ ask, says }) => {
      expect(await answer(...ask)).toMatchObject({ type: 'wrong', ...says });
    });

    test('a name that several bear is for the reader to choose', async () => {
      expect(await answer(meetings, { official: 'Rojas', status: 'held' })).toMatchObject({
        type: 'unclear',
        option: 'official',
        candidates: [
          { label: 'Luis Rojas', query: { options: { official: 'luis-rojas', status: 'held' } } },
          { label: 'Elena Rojas', query: { options: { official: 'elena-rojas', status: 'held' } } },
        ],
      });
    });

    test('nothing found offers what is near and does find something', async () => {
      expect(await answer(between, { first: 'Wanjiru', second: 'Quispe', since: '2027' })).toMatchObject({
        type: 'nothing',
        nearest: [
          { command: between, options: { first: 'grace-wanjiru', second: 'mateo-quispe' } },
          { options: { first: 'grace-wanjiru', second: 'PE' } },
          { options: { first: 'KE', second: 'mateo-quispe' } },
          { command: 'meetings of' },
          { command: 'meetings of' },
        ],
      });
      expect(await answer('trade', { country: 'Sweden' })).toMatchObject({
        type: 'nothing',
        nearest: [{ options: { country: 'PE' } }, { options: { country: 'KE' } }],
      });
      expect(await answer('brief', { subject: 'Kenya and Ukraine' })).toMatchObject({
        type: 'nothing',
        nearest: [{ options: { subject: 'KE' } }, { command: 'trade' }, { options: { subject: 'UA' } }],
      });
      expect(await answer('trade', { country: 'KE', period: '2019' })).toMatchObject({
        type: 'nothing',
        nearest: [{ command: 'trade', options: { country: 'KE' } }],
      });
    });
  });
});
