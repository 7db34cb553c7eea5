/** Ascending numbers as the gaps between them, seven bits a byte, low ones first: a common word's take a byte each. */
export function deltasOf(numbers: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 5);
  let at = 0;
  let before = 0;
  for (const number of numbers) {
    let gap = number - before;
    for (; gap > 127; gap >>>= 7) bytes[at++] = (gap & 127) | 128;
    bytes[at++] = gap;
    before = number;
  }
  return bytes.slice(0, at);
}

/** The numbers that `deltasOf` wrote. */
export function numbersOf(bytes: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(bytes.length);
  let [count, number, gap, shift] = [0, 0, 0, 0];
  for (const byte of bytes) {
    gap |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    number += gap >>> 0;
    numbers[count++] = number;
    [gap, shift] = [0, 0];
  }
  return numbers.slice(0, count);
}
