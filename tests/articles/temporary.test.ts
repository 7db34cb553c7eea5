import { expect, test } from 'vitest';
import { isTemporary } from '../../src/articles/temporary.js';

test.each([
  ...[
    '.a.txt.swp',
    '.a.txt.swo',
    'a.txt.swp',
    'a.txt~',
    '4913',
    '.#a.txt',
    '#a.txt#',
    '~$a.txt',
    '.hidden.txt',
  ],
  ...['a.txt.tmp', 'a.tmp', 'a.txt.tmp.8412.1699', 'a.txt.part', 'a.txt.crdownload', 'a.txt___jb_tmp___'],
  ...['.DS_Store', '.goutputstream-X8KJ12', '.nfs000001', 'a.txt.PART'],
])('%s is no article', (name) => expect(isTemporary(name)).toBe(true));

test.each([
  'a.txt',
  '4913.txt',
  'a~b.txt',
  '#1.txt',
  'part.txt',
  'a.tmp.txt',
  'swp.md',
  '-a.txt',
  'a.bak',
  '$.txt',
])('%s may be one', (name) => expect(isTemporary(name)).toBe(false));
