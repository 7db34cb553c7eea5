import { setFlagsFromString } from 'node:v8';

/**
 * How V8 compiles while articles are read. The rules are some thousand small functions: inlined into one another as
 * freely as usual, compiling them costs more than half of the processor time of the first megabytes. Measured over dense
 * text in seven languages, MB/s of all threads with 920 → 150 bytes of inlined bytecode: 0.05 → 0.08 over the first 200 KB,
 * 0.12 → 0.19 over the first MB, 0.22 → 0.27 over the second, the same from the tenth on.
 */
const reading = { '--max-inlined-bytecode-size-cumulative': 150 };

/** A few articles end before most compiled code has paid: only what runs very often is compiled (67,584 is usual). */
const fewArticles = { ...reading, '--interrupt-budget': 300_000 };

/** V8's own settings of Node 20: the rest of the program keeps them. */
const usual = { '--max-inlined-bytecode-size-cumulative': 920, '--interrupt-budget': 67_584 };

/** Compiles as reading needs it, in this process and its workers, until what it returns is called. */
export function compileForReading({ few }: { few: boolean }): () => void {
  set(few ? fewArticles : reading);
  return () => set(usual);
}

function set(flags: Readonly<Record<string, number>>): void {
  for (const [flag, value] of Object.entries(flags)) setFlagsFromString(`${flag}=${value}`);
}
