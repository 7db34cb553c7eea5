import { describe, expect, test } from 'vitest';
import type { DerivedFilter, MeetingFilter, TradeFilter } from '../src/archive.js';
import { told, world as remembered } from './answer/world.js';
import { onBothStores } from './stores.js';

const all = 100;

onBothStores(told, remembered, (world) => {
  describe('meetings', () => {
    const cases: [MeetingFilter, string[]][] = [
      [{}, ['m-plan', 'm-off', 'm-lima', 'm-visit', 'm-old', 'm-home']],
      [{ status: 'held' }, ['m-lima', 'm-visit', 'm-old', 'm-home']],
      [{ officials: ['luis-rojas'] }, ['m-visit', 'm-home']],
      [{ officials: ['luis-rojas', 'mateo-quispe'] }, ['m-home']],
      [{ countries: ['KE', 'PE'], kind: 'visit' }, ['m-plan', 'm-visit']],
      [{ countries: ['PE', 'PE'] }, ['m-home']],
      [{ countries: ['KE', 'KE'] }, []],
      [{ place: 'PE' }, ['m-lima']],
      [{ place: 'lima peru' }, ['m-lima']],
      [{ place: 'Lim' }, []],
      [{ since: '2025-03', until: '2025-12' }, ['m-off', 'm-visit']],
      [{ until: '2024' }, ['m-old']],
      [{ officials: ['nobody'] }, []],
    ];

    test.each(cases)('%o', async (filter, ids) => {
      const { rows, total } = await world().meetings(filter, all);
      expect(rows.map(({ id }) => id)).toEqual(ids);
      expect(total).toBe(ids.length);
      const first = await world().meetings(filter, 1);
      expect(first.rows.map(({ id }) => id)).toEqual(ids.slice(0, 1));
      expect(first.total).toBe(ids.length);
    });
  });

  describe('trade', () => {
    const cases: [TradeFilter, string[]][] = [
      [{}, ['t-goal', 't-q1', 't-2024', 't-exp', 't-imp']],
      [{ country: 'PE' }, ['t-goal', 't-q1', 't-2024', 't-exp', 't-imp']],
      [{ country: 'PE', partner: 'NO' }, []],
      [{ country: 'KE', measure: 'imports' }, ['t-imp']],
      [{ country: 'PE', measure: 'imports' }, ['t-exp']],
      [{ partner: 'PE', measure: 'exports' }, ['t-exp']],
      [{ period: '2024', measure: 'total' }, ['t-2024']],
      [{ status: 'target' }, ['t-goal']],
    ];

    test.each(cases)('%o', async (filter, ids) => {
      const { rows } = await world().trade(filter, all);
      expect(rows.map(({ id }) => id)).toEqual(ids);
    });
  });

  describe('what follows from figures', () => {
    const cases: [DerivedFilter, string[]][] = [
      [{ figures: ['t-2024'] }, ['previous period', 'growth needed']],
      [{ figures: ['t-imp'] }, ['balance']],
      [{ figures: ['t-goal', 't-exp'] }, ['balance', 'growth needed']],
      [{ figures: ['t-q1', 'nothing'] }, []],
      [{ figures: [], asked: { kind: 'previous period', period: '2023' } }, ['previous period']],
      [{ figures: [], asked: { kind: 'previous period', period: '2024' } }, []],
      [{ figures: [], asked: { kind: 'balance', country: 'PE', partner: 'KE' } }, ['balance']],
      [{ figures: [], asked: { kind: 'balance', country: 'NO' } }, []],
      [{ figures: ['t-goal'], asked: { kind: 'balance', country: 'KE' } }, ['balance', 'growth needed']],
    ];

    test.each(cases)('%o', async (filter, kinds) => {
      const { rows, total } = await world().derived(filter, all);
      expect(rows.map(({ derived }) => derived.kind)).toEqual(kinds);
      expect(total).toBe(kinds.length);
      expect((await world().derived(filter, 1)).rows).toEqual(rows.slice(0, 1));
    });

    test('is proved by what proves the figures', async () => {
      const { rows } = await world().derived({ figures: ['t-exp'] }, all);
      const { rows: figures } = await world().trade({ period: '2024' }, all);
      const flows = figures.filter(({ id }) => ['t-exp', 't-imp'].includes(id));
      expect(rows.flatMap(({ evidence }) => evidence)).toEqual(flows.flatMap(({ evidence }) => evidence));
    });
  });

  test('officials are found by id, name and country', async () => {
    expect((await world().findOfficials('luis-rojas', 5)).map(({ closeness }) => closeness)).toEqual([1]);
    expect((await world().findOfficials('wanjiro', 5))[0]?.official.id).toBe('grace-wanjiru');
    expect((await world().officialsOf('PE', 2)).map(({ id }) => id)).toEqual(['mateo-quispe', 'luis-rojas']);
    expect(await world().official('nobody')).toBeUndefined();
  });

  test.each([
    ['grace wanjiru', ['grace-wanjiru']],
    ['Wanjirú', ['grace-wanjiru']],
    ['Rojas', ['luis-rojas', 'elena-rojas']],
    ['elena-rojas', ['elena-rojas']],
    ['Wanjiru Grace', []],
    ['Grace', []],
    ['Grace Wanjira', []],
    ['', []],
  ])('officials named just "%s"', async (text, ids) => {
    const matches = await world().officialsNamed(text, 5);
    expect(matches.map(({ official }) => official.id)).toEqual(ids);
    expect(matches.every(({ closeness }) => closeness === 1)).toBe(true);
  });

  test('articles come with the count of their facts, and without their text', async () => {
    const { rows, total } = await world().articles(1);
    expect(total).toBe(2);
    expect(rows).toMatchObject([{ id: 'a1', counts: { officials: 6, meetings: 6, trade: 0 } }]);
    expect(await world().countries()).toEqual(['PE', 'KE', 'UA']);
  });
});
