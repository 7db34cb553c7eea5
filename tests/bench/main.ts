import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { makeArticle } from './articles.js';
import { type Engine, type Maker, nameEngines, passageEngines } from './engines.js';
import { measureExtraction } from './extraction.js';
import { ask, build, type Measured, time } from './measure.js';
import { measureDatabase } from './database.js';
import { makePeople } from './people.js';
import { measureProgram } from './program.js';
import { keystrokes, nameQuestions, passageQuestions } from './queries.js';
import { Rng } from './rng.js';
import { programTable, readerTable } from './programTable.js';
import { buildRow, exponents, header, reloadRow, row } from './table.js';
import { Texts } from './texts.js';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', multiple: true },
    /** Questions of each kind. */
    questions: { type: 'string', default: '100' },
    /** Seconds an engine may spend on a set of questions. */
    seconds: { type: 'string', default: '30' },
    /** Engines, all three if none is named. */
    only: { type: 'string', multiple: true },
    /** `search`, `program`, `database`, `extraction`: all of them if none is named. */
    part: { type: 'string', multiple: true },
    /** Folder in which the program's articles, and what was read of them, stay for the next run. */
    keep: { type: 'string' },
  },
});
const sizes = (values.articles ?? ['5,1000,10000']).flatMap((list) => list.split(',')).map(Number);
if (!sizes.every((size) => size > 0)) throw new Error('--articles takes numbers, with commas between them');
const [each, seconds] = [Number(values.questions), Number(values.seconds)];

/** Officials named in an archive of so many articles. */
function officialsIn(articles: number): number {
  return Math.min(50_000, Math.max(10, 2 * articles));
}

console.log(
  `${cpus()[0]?.model ?? 'processor'} × ${cpus().length}, ${Math.round(totalmem() / 1e9)} GB, Node ${process.version}`,
);
if (isWanted('extraction')) await measureExtraction();
const results = new Map<number, Measured[]>();
if (isWanted('search')) for (const articles of sizes) results.set(articles, measureSize(articles));
if (results.size > 1) console.log(exponents(results));
if (isWanted('program')) {
  const programs = sizes.map((articles) =>
    measureProgram(articles, makePeople(officialsIn(articles), 42), each, values.keep),
  );
  console.log(programTable(programs));
}
if (isWanted('database')) await compareDatabase();

function isWanted(part: string): boolean {
  return values.part?.includes(part) ?? true;
}

/** The same over PostgreSQL, where it is installed. */
async function compareDatabase(): Promise<void> {
  const readers = await measureDatabase(
    sizes.map((articles) => ({ articles, people: makePeople(officialsIn(articles), 42) })),
    each,
    values.keep,
  );
  console.log(readers === undefined ? '\nPostgreSQL is not installed.' : readerTable(readers));
}

function measureSize(articles: number): Measured[] {
  const people = makePeople(officialsIn(articles), 42);
  const texts = new Texts();
  for (let number = 0; number < articles; number++)
    for (const { text } of makeArticle(number, people)) texts.add(text);
  console.log(`\n## ${articles} articles, ${texts.size} passages, ${people.length} officials\n`);
  const names = nameQuestions(people, each, new Rng(1));
  const keys = keystrokes(people, Math.ceil(each / 2), new Rng(2));
  const passages = passageQuestions(articles, people, each, new Rng(3));
  return [
    ...compare('names', nameEngines, people, (engine) => [
      ...ask(engine, names, seconds),
      time(engine, 'every keystroke', keys, seconds / 4),
    ]),
    ...compare('passages', passageEngines, texts, (engine) => ask(engine, passages, seconds)),
  ];
}

function compare<Source>(
  what: string,
  makers: readonly Maker<Source>[],
  source: Source,
  measure: (engine: Engine) => Measured[],
): Measured[] {
  console.log(header(what));
  return makers
    .filter(({ name }) => values.only?.includes(name) ?? true)
    .flatMap(({ make }) => {
      const built = build(() => make(source));
      console.log(buildRow(built));
      const measured = measure(built.engine).map((one) => ({ ...one, kind: `${what}: ${one.kind}` }));
      for (const one of measured) console.log(row(one));
      if (built.engine.reload !== undefined) console.log(reloadRow(built.engine.reload()));
      return measured;
    });
}
