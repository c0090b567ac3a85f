import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, so that none of them is begun when the others end; on a clean checkout nothing else tells. */
const longest = [
  'test/fixtures.test.ts',
  'test/lifecycle-fixtures.test.ts',
  'test/cli/report.test.ts',
  'test/engine/simulate.test.ts',
  'test/frontend/relevant/thinning.test.ts',
  'test/recall.test.ts',
  'test/rewritten.test.ts',
  'test/dressings.test.ts',
  'test/cli/ignore.test.ts',
  'test/lifecycle.test.ts',
  'test/cli/violations.test.ts',
  'test/cli/cache.test.ts',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = longest.findIndex((path) => moduleId.replaceAll('\\', '/').endsWith(path));
      return at < 0 ? longest.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build.ts'],
    env: { IRPCHECK_CACHE: 'off' }, // the cache of whoever runs the tests is none of theirs
    testTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
  },
});
