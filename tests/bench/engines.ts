import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { NameIndex } from '../../src/search/names.js';
import { PassageIndex } from '../../src/search/passages.js';
import { passagesFromBytes, passagesToBytes } from '../../src/search/stored.js';
import type { Person } from './people.js';
import type { Texts } from './texts.js';

/** How many answers are looked at. */
const limit = 5;

/** Something that answers typed text with its best five. */
export interface Engine {
  name: string;
  find: (typed: string) => string[];
  /** What loading it again from its stored form takes, where it has one. */
  reload?: () => { bytes: number; milliseconds: number };
}

/** An engine still to be built. */
export interface Maker<Source> {
  name: string;
  make: (source: Source) => Engine;
}

const fuseOptions = { ignoreLocation: true, ignoreFieldNorm: true, threshold: 0.4 };
const miniOptions = { searchOptions: { fuzzy: 0.2, prefix: true }, processTerm: plainTerm };

/** Answers are officials' ids. */
export const nameEngines: readonly Maker<readonly Person[]>[] = [
  { name: 'ours', make: ourNames },
  { name: 'fuse.js', make: fuseNames },
  { name: 'minisearch', make: miniNames },
];

/** Answers are passages' texts. */
export const passageEngines: readonly Maker<Texts>[] = [
  { name: 'ours', make: ourPassages },
  { name: 'fuse.js', make: fusePassages },
  { name: 'minisearch', make: miniPassages },
];

function ourNames(people: readonly Person[]): Engine {
  const index = new NameIndex(people);
  return { name: 'ours', find: (typed) => index.find(typed, limit).map((match) => match.id) };
}

function fuseNames(people: readonly Person[]): Engine {
  const rows = rowsOf(people);
  const fuse = new Fuse(rows, { ...fuseOptions, keys: ['spelling'] });
  const find = (typed: string) => fuse.search(typed, { limit: 4 * limit }).map(({ item }) => item.id);
  return { name: 'fuse.js', find: (typed) => [...new Set(find(typed))].slice(0, limit) };
}

function miniNames(people: readonly Person[]): Engine {
  const rows = rowsOf(people);
  const mini = new MiniSearch({ fields: ['spelling'], idField: 'row', ...miniOptions });
  mini.addAll(rows.map((row, at) => ({ ...row, row: at })));
  const find = (typed: string) => mini.search(typed).map(({ id }) => rows[Number(id)]?.id ?? '');
  return {
    name: 'minisearch',
    find: (typed) => [...new Set(find(typed).slice(0, 4 * limit))].slice(0, limit),
  };
}

function rowsOf(people: readonly Person[]) {
  return people.flatMap(({ id, spellings }) => spellings.map((spelling) => ({ id, spelling })));
}

function ourPassages(texts: Texts): Engine {
  const textOf = (key: number) => texts.get(key);
  const index = new PassageIndex(textOf);
  for (let key = 0; key < texts.size; key++) index.add({ key, text: texts.get(key) });
  const reload = () => {
    const bytes = passagesToBytes(index.store());
    const start = performance.now();
    new PassageIndex(textOf, passagesFromBytes(bytes));
    return { bytes: bytes.length, milliseconds: performance.now() - start };
  };
  return { name: 'ours', find: (typed) => index.find(typed, limit).map(({ key }) => texts.get(key)), reload };
}

function fusePassages(texts: Texts): Engine {
  const all = Array.from({ length: texts.size }, (_, key) => texts.get(key));
  const fuse = new Fuse(all, fuseOptions);
  return { name: 'fuse.js', find: (typed) => fuse.search(typed, { limit }).map(({ item }) => item) };
}

function miniPassages(texts: Texts): Engine {
  const mini = new MiniSearch({ fields: ['text'], ...miniOptions });
  for (let id = 0; id < texts.size; id++) mini.add({ id, text: texts.get(id) });
  const find = (typed: string) => mini.search(typed).slice(0, limit);
  return { name: 'minisearch', find: (typed) => find(typed).map(({ id }) => texts.get(Number(id))) };
}

function plainTerm(term: string): string {
  return term.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
