import { setFlagsFromString } from 'node:v8';

/**
 * How V8 compiles while articles are read, as its command-line flags. The rules are some thousand small functions:
 * compiling them inlined into one another took more than half of the processor time of the first megabytes. Loops like
 * `map` inlined make arrays of another kind than the same loops did before, for which all code that reads them is
 * thrown away and compiled again. Measured over dense text in seven languages, MB/s of all threads: 0.05 → 0.08 over
 * the first 200 KB, 0.12 → 0.21 over the first MB, 0.22 → 0.30 over the second, the same from the tenth on.
 */
const whileReading = ['--max-inlined-bytecode-size-cumulative=150', '--no-turbo-inline-array-builtins'];

/** A few articles end before most compiled code has paid: only what runs very often is compiled. */
const fewArticles = ['--interrupt-budget=300000'];

/** V8's own settings in Node 20: the rest of the program keeps them. */
const usual = [
  '--max-inlined-bytecode-size-cumulative=920',
  '--turbo-inline-array-builtins',
  '--interrupt-budget=67584',
];

/** Compiles as reading needs it, in this process and its workers, until what it returns is called. */
export function compileForReading({ few }: { few: boolean }): () => void {
  for (const flag of few ? [...whileReading, ...fewArticles] : whileReading) setFlagsFromString(flag);
  return () => usual.forEach((flag) => setFlagsFromString(flag));
}
