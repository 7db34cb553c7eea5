import { defineConfig } from 'vitest/config';

/** The quick tests of what is read, merged and answered. */
export default defineConfig({
  test: {
    include: [
      'tests/{answer,articles,corpus,export,extract,languages,merge,press,render,search,tables}/**/*.test.ts',
      'tests/{calendar,periods,seeds,words}.test.ts',
    ],
    testTimeout: 60_000,
    isolate: false,
    env: { WITHOUT_POSTGRES: 'true' },
  },
});
