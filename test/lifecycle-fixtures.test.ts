/** Fixtures of `--harness lifecycle`, in a file of their own because they run beside the others then. */
import { describe, expect, it } from 'vitest';
import { driversIn, expectFixture, named, sources } from './support/fixture-files.js';

const fixtures = [...sources('lifecycle').map((file) => [file]), ...driversIn('lifecycle-several')];

describe('fixtures of a life', () => {
  it('show what stays known and what does not', () => {
    const names = fixtures.map(([file]) => file!);
    expect(names.filter((name) => name.endsWith('-ok.c')).length).toBeGreaterThan(10);
    expect(names.filter((name) => name.endsWith('-bug.c')).length).toBeGreaterThan(30);
  });

  it.each(fixtures.map(named))('%s', async (_name, files) => {
    await expectFixture(files);
  });
});
