import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build.ts'],
    env: { IRPCHECK_CACHE: 'off' }, // the cache of whoever runs the tests is none of theirs
    testTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
  },
});
