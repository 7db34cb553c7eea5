import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const names = z.record(z.string(), z.string());
const manifest = z
  .object({ dependencies: names, devDependencies: names })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const locked = z.object({
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  hasInstallScript: z.boolean().optional(),
});
const lock = z
  .object({ packages: z.record(z.string(), locked) })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

interface Import {
  file: string;
  name: string;
  /** The compiler takes it away: nothing is loaded. */
  isType: boolean;
}

/** Import and export statements with a package's name, types apart, and imports while running. */
const statements =
  /^(?:import|export)(?<type> type)?\b(?:[\w\s*{},$]{0,2000}\bfrom)?\s*'(?<static>[@a-z][^']*)'|\bimport\(\s*'(?<lazy>[@a-z][^']*)'/gm;

/** The sources of folders, by file. */
function sourcesIn(...folders: string[]): { file: string; text: string }[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => ({ file: join(folder, name), text: readFileSync(join(folder, name), 'utf8') })),
  );
}

/** Packages that are imported; Node's own modules and files of the project are none. */
function importsOf(sources: readonly { file: string; text: string }[]): Import[] {
  return sources
    .flatMap(({ file, text }) =>
      [...text.matchAll(statements)].map(({ groups }) => ({
        file,
        name: packageOf(groups?.['static'] ?? groups?.['lazy'] ?? ''),
        isType: groups?.['type'] !== undefined,
      })),
    )
    .filter(({ name }) => !name.startsWith('node:'));
}

/** `@date-fns/utc/date/mini` is of `@date-fns/utc`. */
function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

describe('imports', () => {
  const program = sourcesIn('src', 'commands');

  test('are found in every form', () => {
    const text = [
      "import one from 'a';",
      "import type { Two } from 'b/c';",
      "export { three,\n  four } from '@d/e/f';",
      "import 'g';",
      "const lazy = await import('zod');",
      "import near from './i.js';",
      "import own from 'node:fs';",
    ].join('\n');
    expect(importsOf([{ file: 'f', text }])).toEqual([
      { file: 'f', name: 'a', isType: false },
      { file: 'f', name: 'b', isType: true },
      { file: 'f', name: '@d/e', isType: false },
      { file: 'f', name: 'g', isType: false },
      { file: 'f', name: 'zod', isType: false },
    ]);
  });

  test('of the program are installed with it', () => {
    const undeclared = importsOf(program).filter(
      ({ isType, name }) => !isType && !(name in manifest.dependencies),
    );
    expect(undeclared).toEqual([]);
  });

  test('of types and tests are declared', () => {
    const declared = { ...manifest.dependencies, ...manifest.devDependencies };
    const all = importsOf([...program, ...sourcesIn('tests')]);
    expect(all.filter(({ name }) => !(name in declared))).toEqual([]);
  });
});

describe('a package installed with the program', () => {
  const sources = sourcesIn('src', 'commands').map(({ text }) => text);
  const explained = readFileSync('README.md', 'utf8')
    .split('\n')
    .flatMap((line) => line.split('|')[1]?.split(',') ?? [])
    .map((cell) => cell.trim());

  test.each(Object.keys(manifest.dependencies))('%s is used, and explained in the README', (name) => {
    expect(sources.some((text) => text.includes(`'${name}`))).toBe(true);
    expect(explained).toContain(name);
  });
});

describe('the lockfile', () => {
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

  test('holds what package.json asks for, and nothing else', () => {
    // Reads the two files alone: fails on a version outside its range, a package too many or too few.
    execFileSync('npm', ['ls', '--all', '--package-lock-only', '--offline'], { stdio: 'pipe' });
  });

  test('pins what is in every package, from any registry, without scripts', () => {
    const loose = packages.filter(
      ([, { integrity = '', resolved, hasInstallScript }]) =>
        !integrity.startsWith('sha512-') || resolved !== undefined || hasInstallScript === true,
    );
    expect(loose).toEqual([]);
  });
});
