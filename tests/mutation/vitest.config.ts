import { defineConfig } from 'vitest/config';

/** The quick tests of what is read, merged and answered. */
export default defineConfig({
  test: {
    include: ['tests/{merge,answer,extract,corpus,press,languages}/**/*.test.ts', 'tests/words.test.ts'],
    testTimeout: 60_000,
    isolate: false,
    env: { WITHOUT_POSTGRES: 'true' },
  },
});
