import { describe, expect, test } from 'vitest';
import { nothingRead } from '../../src/reading/follow.js';
import type { FolderReading } from '../../src/reading/folder.js';
import { tellSame } from '../../src/reading/same.js';

function reading(keys: Readonly<Record<string, string>>, reasons: string[] = []): FolderReading {
  const rejected = reasons.map((reason) => ({ file: 'c.pdf', reason }));
  return { ...nothingRead, keys: new Map(Object.entries(keys)), rejected };
}

describe('two readings of a folder', () => {
  const two = { 'a.txt': '1', 'b.txt': '2' };
  const rows: [string, FolderReading, FolderReading, boolean][] = [
    ['with the same files', reading(two), reading(two), true],
    ['of which one has a file more', reading(two), reading({ ...two, 'c.txt': '3' }), false],
    ['of which one has a file less', reading(two), reading({ 'a.txt': '1' }), false],
    ['in which a file has another content', reading(two), reading({ ...two, 'b.txt': '4' }), false],
    ['in which a file has another name', reading(two), reading({ 'a.txt': '1', 'c.txt': '2' }), false],
    ['that reject the same', reading(two, ['Broken.']), reading(two, ['Broken.']), true],
    ['that reject it for another reason', reading(two, ['Broken.']), reading(two, ['Gone.']), false],
    ['of which one rejects nothing', reading(two, ['Broken.']), reading(two), false],
  ];
  test.each(rows)('%s', (_, before, now, same) => {
    expect(tellSame(before, now)).toBe(same);
  });
});
