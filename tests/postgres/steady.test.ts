import { beforeEach, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.js';
import { askingOf } from '../../src/answer/command.js';
import { answerQuery } from '../../src/answer/dispatch.js';
import { type Archive, ArchiveChanged } from '../../src/archive.js';
import { PostgresArchive } from '../../src/postgres/archive.js';
import { Database } from '../../src/postgres/database.js';
import { SteadyReader } from '../../src/postgres/steady.js';
import { told } from '../answer/world.js';
import { archiveOf, meeting, side } from '../builders.js';
import { describePostgres, load } from '../stores.js';

const planned = meeting('m-next', [side('Kenya', 'KE')], '2026-12-31', { status: 'planned' });
const grown = { ...told, facts: { ...told.facts, meetings: [...told.facts.meetings, planned] } };

describePostgres('a question', (server) => {
  let url: string;
  let database: Database;
  beforeEach(async () => {
    url = await server().freshUrl();
    await load(url, told);
    database = new Database(url);
    return () => database.close();
  });

  test('sees one state of the archive while a load ends', async () => {
    const counts = await new SteadyReader(database).read(async (client) => {
      const count = async () =>
        (await client.query<{ count: number }>('select count(*)::int from briefing.meetings')).rows[0]?.count;
      const before = await count();
      await load(url, grown);
      return [before, await count()];
    });
    expect(counts).toEqual([told.facts.meetings.length, told.facts.meetings.length]);
  });

  test('that goes on after a load has ended is told so; a new one sees what is there now', async () => {
    const question = new PostgresArchive(database).snapshot();
    await question.countries();
    await load(url, grown);
    await expect(question.meetings({}, 99)).rejects.toThrow(ArchiveChanged);
    expect((await question.snapshot().meetings({}, 99)).total).toBe(grown.facts.meetings.length);
  });

  test('that goes on where nothing was loaded meanwhile is answered', async () => {
    const question = new PostgresArchive(database).snapshot();
    await question.countries();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await question.meetings({}, 99)).total).toBe(told.facts.meetings.length);
  });

  test('during whose answer a load ends is answered from what was loaded', async () => {
    const archive = loadingWithin(new PostgresArchive(database), () => load(url, grown));
    const memory = archiveOf(grown.facts, [...grown.articles], [...grown.passages]);
    expect(await answerOf(archive)).toEqual(await answerOf(memory));
  });

  test('holds no connection when it is answered', async () => {
    const archive = new PostgresArchive(database);
    const questions = Array.from({ length: 40 }, () => archive.snapshot());
    for (const question of questions) await question.countries();
    const counts = await Promise.all(questions.map((question) => question.meetings({}, 1)));
    expect(new Set(counts.map(({ total }) => total))).toEqual(new Set([told.facts.meetings.length]));
  });

  test('that cannot be asked leaves its connection to the next', async () => {
    const broken = Array.from({ length: 15 }, () =>
      new SteadyReader(database).read((client) => client.query('select nothing from nowhere')),
    );
    const settled = await Promise.allSettled(broken);
    expect(new Set(settled.map(({ status }) => status))).toEqual(new Set(['rejected']));
    expect(await new PostgresArchive(database).countries()).toEqual(['PE', 'KE', 'UA']);
  });
});

function answerOf(archive: Archive): Promise<Answer> {
  const query = { command: 'meetings list', options: { country: 'KE' } };
  return answerQuery(query, askingOf(archive, 'en', new Date('2026-11-22')));
}

/** An archive that is loaded anew when the first article is cited. */
function loadingWithin(archive: Archive, change: () => Promise<unknown>): Archive {
  let isLoaded = false;
  const within = (one: Archive): Archive =>
    new Proxy(one, {
      get: (target, name) => {
        if (name === 'snapshot') return () => within(target.snapshot());
        if (name === 'article')
          return async (id: string) => {
            if (!isLoaded) await change();
            isLoaded = true;
            return target.article(id);
          };
        const member: unknown = Reflect.get(target, name, target);
        return typeof member === 'function' ? member.bind(target) : member;
      },
    });
  return within(archive);
}
