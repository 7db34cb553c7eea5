import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf } from '../../src/render/clip.js';

test('bytes are those that JSON takes', () => {
  const any = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());
  fc.assert(
    fc.property(any, (text) => {
      expect(bytesOf(text)).toBe(Buffer.byteLength(JSON.stringify(text)));
    }),
  );
});
