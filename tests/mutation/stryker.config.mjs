/**
 * `npm run mutate`: changes the program in small ways and counts how many changes a test notices. A part of it:
 * `npm run mutate -- --mutate 'src/merge/**'`; one change in ten, always the same ones: `SAMPLE=10 npm run mutate`.
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', './tests/mutation/sample.mjs'],
  checkers: process.env.SAMPLE ? ['sample'] : [],
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  mutate: ['src/merge/**/*.ts', 'src/answer/**/*.ts', 'src/extract/**/*.ts'],
  // Only the tests that run a changed line are run for it.
  coverageAnalysis: 'perTest',
  // Tables that are filled as the program starts would need every test anew for each of their words.
  ignoreStatic: true,
  concurrency: 1,
  dryRunTimeoutMinutes: 60,
  // A busy machine must not count as a test that noticed.
  timeoutMS: 60_000,
  timeoutFactor: 4,
  // What a sample leaves out would count as known the next time.
  incremental: !process.env.SAMPLE,
  incrementalFile: '.mutate/known.json',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false },
  jsonReporter: { fileName: '.mutate/report.json' },
  tempDirName: '.mutate/work',
  ignorePatterns: ['dist', 'coverage', '.cache', '.preview'],
  // Stryker would have to parse it with TypeScript's old interface.
  tsconfigFile: 'none',
};
