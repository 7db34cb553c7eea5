import { createHash } from 'node:crypto';

/**
 * A checker that lets one mutant in `SAMPLE` through, chosen by its place and kind: the same ones every time, others
 * with another `SEED`, so that a score can be measured on mutants nobody has tuned on.
 * Those left out count as not compiled, so that no score knows of them.
 */
export const strykerPlugins = [{ kind: 'Checker', name: 'sample', factory: () => new Sample() }];

class Sample {
  async init() {}

  async check(mutants) {
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, verdictOf(mutant)]));
  }
}

function verdictOf({ fileName, location: { start, end }, mutatorName, replacement }) {
  const file = fileName.replace(/^.*\/(?=src\/)/, '');
  const { SEED: seed } = process.env;
  const key = JSON.stringify([
    file,
    start,
    end,
    mutatorName,
    replacement,
    ...(seed === undefined ? [] : [seed]),
  ]);
  const number = createHash('sha256').update(key).digest().readUInt32BE();
  return number % Number(process.env.SAMPLE) === 0
    ? { status: 'passed' }
    : { status: 'compileError', reason: 'not in the sample' };
}
