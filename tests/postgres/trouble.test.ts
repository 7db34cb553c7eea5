import { execFile } from 'node:child_process';
import { expect, test } from 'vitest';
import { ArchiveAway } from '../../src/archive.js';
import { ConfigError } from '../../src/config.js';
import { PostgresArchive } from '../../src/postgres/archive.js';
import { Database } from '../../src/postgres/database.js';
import { SteadyReader } from '../../src/postgres/steady.js';
import { told } from '../answer/world.js';
import { describePostgres, load } from '../stores.js';

/** Runs `npm run ask`'s program over a database. */
function ask(url: string, line: string): Promise<{ code: unknown; out: string; errors: string }> {
  const env = { ...process.env, DATABASE_URL: url };
  return new Promise((resolve) =>
    execFile(process.execPath, ['dist/src/terminal/ask.js', line], { env }, (error, out, errors) =>
      resolve({ code: error?.code ?? 0, out, errors }),
    ),
  );
}

describePostgres('a database in trouble', (server) => {
  test('is set up once by many processes that start at once', async () => {
    const url = await server().freshUrl();
    const archives = Array.from({ length: 6 }, () => new PostgresArchive(new Database(url)));
    const answers = await Promise.all(archives.map((archive) => archive.countries()));
    expect(answers).toEqual(archives.map(() => []));
    await Promise.all(archives.map((archive) => archive.close()));
  });

  test('that is away says so politely, and serves again when it is back', async () => {
    const url = await server().freshUrl();
    await load(url, told);
    const archive = new PostgresArchive(new Database(url));
    const questions = [
      () => archive.official('luis-rojas'),
      () => archive.findOfficials('Rojas', 3),
      () => archive.searchPassages('harbour', 3),
      () => archive.meetings({ countries: ['KE'] }, 3),
    ];
    const before = await Promise.all(questions.map((question) => question()));
    await server().crash();
    for (const question of questions) await expect(question()).rejects.toThrow(ArchiveAway);
    expect(await ask(url, '/sources')).toEqual({
      ...{ code: 2, out: '' },
      errors: 'The archive cannot be reached right now; please try again in a minute.\n',
    });
    await server().start();
    expect(await Promise.all(questions.map((question) => question()))).toEqual(before);
    await archive.close();
  });

  test('that ends in the middle of a question says so too', async () => {
    const database = new Database(await server().freshUrl());
    const question = new SteadyReader(database).read((client) => client.query('select pg_sleep(60)'));
    // Waits until the question is under way.
    await database.use((client) => client.query('select 1'));
    await Promise.all([expect(question).rejects.toThrow(ArchiveAway), server().crash()]);
    await server().start();
    await database.close();
  });

  test('that lost its tables is set up again', async () => {
    const url = await server().freshUrl();
    const archive = new PostgresArchive(new Database(url));
    await archive.countries();
    const other = new Database(url);
    await other.use((client) => client.query('drop schema briefing cascade'));
    await expect(archive.countries()).rejects.toThrow();
    expect(await archive.countries()).toEqual([]);
    await Promise.all([archive.close(), other.close()]);
  });

  test('that restarted between two questions is not even noticed', async () => {
    const url = await server().freshUrl();
    await load(url, told);
    const archive = new PostgresArchive(new Database(url));
    const before = await archive.findOfficials('Rojas', 3);
    await server().crash();
    await server().start();
    expect(await archive.findOfficials('Rojas', 3)).toEqual(before);
    await archive.close();
  });

  test('that is not there at all is a wrong setting', async () => {
    const url = (await server().freshUrl()).replace(/\w+$/u, 'nowhere');
    const archive = new PostgresArchive(new Database(url));
    await expect(archive.countries()).rejects.toThrow(ConfigError);
    expect((await ask(url, '/sources')).errors).toMatch(/DATABASE_URL/);
    await archive.close();
  });

  test('of a newer program is left alone', async () => {
    const url = await server().freshUrl();
    const database = new Database(url);
    await database.use((client) => client.query('insert into briefing.migrations values (999)'));
    const other = new PostgresArchive(new Database(url));
    await expect(other.countries()).rejects.toThrow(/newer version/);
    await Promise.all([database.close(), other.close()]);
  });

  test('answers npm run ask like the folder', async () => {
    const url = await server().freshUrl();
    await load(url, told);
    const { code, out } = await ask(url, '/official name:Grace Wanjiru');
    expect(out).toMatch(/Foreign Minister/);
    expect(code).toBe(0);
  });
});
