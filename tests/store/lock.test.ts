import { access, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { alone } from '../../src/store/lock.js';
import { folderOf } from '../reading/folders.js';

const never = async () => false;

/** Work that notes when it begins and ends. */
function noted(name: string, notes: string[]): () => Promise<void> {
  return async () => {
    notes.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 30));
    notes.push(`${name} ends`);
  };
}

test('of several at once one works after the other', async () => {
  const [path, notes] = [join(await folderOf({}), 'lock'), [] as string[]];
  await Promise.all(['a', 'b', 'c'].map((name) => alone(path, noted(name, notes), never)));
  expect(notes).toHaveLength(6);
  for (const at of [0, 2, 4]) expect(notes[at + 1]).toBe(notes[at]?.replace('begins', 'ends'));
});

test('what one has done another does not do again', async () => {
  const [path, notes] = [join(await folderOf({}), 'lock'), [] as string[]];
  const isDone = async () => notes.length === 2;
  await Promise.all(['a', 'b', 'c'].map((name) => alone(path, noted(name, notes), isDone)));
  expect(notes).toHaveLength(2);
});

test('work that fails leaves no lock', async () => {
  const path = join(await folderOf({}), 'lock');
  await expect(alone(path, () => Promise.reject(new Error('full')), never)).rejects.toThrow('full');
  await expect(access(path)).rejects.toThrow('ENOENT');
});

test('the lock of a process that was killed is not waited for', async () => {
  const [path, notes] = [join(await folderOf({}), 'lock'), [] as string[]];
  await writeFile(path, '');
  await utimes(path, new Date(0), new Date(0));
  await alone(path, noted('a', notes), never);
  expect(notes).toHaveLength(2);
});

test('where no lock can be made everybody works', async () => {
  const notes: string[] = [];
  await alone(join(await folderOf({}), 'no', 'such', 'lock'), noted('a', notes), never);
  expect(notes).toHaveLength(2);
});
