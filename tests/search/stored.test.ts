import { describe, expect, test } from 'vitest';
import { PassageIndex } from '../../src/search/passages.js';
import { passagesFromBytes, passagesToBytes } from '../../src/search/stored.js';

const texts = ['Der Fährverkehr nach Tallinn ruht.', 'Ferries to Tallinn rest.', 'Đò Tallinn nghỉ.'];
const index = new PassageIndex((key) => texts[key] ?? '');
for (const [key, text] of texts.entries()) index.add({ key, text });

test('a stored index answers the same', () => {
  const stored = passagesFromBytes(passagesToBytes(index.store()));
  const again = new PassageIndex((key) => texts[key] ?? '', stored);
  for (const typed of ['tallinn', 'faehrverkehr', 'feries', 'do', 'nghi'])
    expect(again.find(typed, 5)).toEqual(index.find(typed, 5));
  expect(again.size).toBe(3);
});

describe('bytes that are not trusted', () => {
  const bytes = passagesToBytes(index.store());
  test.each([
    ['none', new Uint8Array(0)],
    ['cut short', bytes.slice(0, bytes.length - 8)],
    ['one bit changed', bytes.map((byte, at) => (at === bytes.length - 9 ? byte ^ 1 : byte))],
    ['something else', new Uint8Array(4096).fill(7)],
  ])('%s', (_what, broken) => {
    expect(passagesFromBytes(broken)).toBeUndefined();
  });
});
