/** Every fixture gives the verdicts that are written in it (test/fixtures/README.md). */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFiles } from './support/check-files.js';
import { expectedOf, harnessOf } from './support/expected.js';
import { expectReadable, expectVerdicts } from './support/fixture.js';

const root = join(import.meta.dirname, 'fixtures');

const sources = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => /\.(c|cpp)$/.test(name))
    .sort()
    .map((name) => join(root, folder, name));

/** One folder for each rule but the first. */
function ruleFolders(): string[] {
  return readdirSync(join(root, 'rules')).map((rule) => join('rules', rule));
}

/** One driver each: a file of its own, or all files of a folder in `several`. */
const fixtures: readonly (readonly string[])[] = [
  ...['rows', 'pointers', 'loops', 'adversarial', 'lifecycle', ...ruleFolders()].flatMap((folder) =>
    sources(folder).map((file) => [file]),
  ),
  ...['several', 'lifecycle-several'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((driver) => sources(join(folder, driver))),
  ),
];

describe('fixtures', () => {
  it('covers the rows that are promised', () => {
    const rows = new Set(fixtures.map(([file]) => Number(/row(\d+)/.exec(file!)?.[1])));
    expect(Array.from({ length: 36 }, (_, i) => i + 1).filter((row) => !rows.has(row))).toEqual([]);
  });

  it.each(fixtures.map((files) => [relative(root, files[0]!), files] as const))(
    '%s',
    async (_name, files) => {
      const texts = files.map((file) => readFileSync(file, 'utf8'));
      const expected = expectedOf(texts);
      const asked = {
        files: files.map((file) => relative(process.cwd(), file)),
        rules: expected.map(({ rule }) => rule),
      };
      const report = await checkFiles({ ...asked, harness: harnessOf(texts) });
      for (const one of expected) expectVerdicts(report, one);
      const otherwise = expected.flatMap((one) => [...one.otherwise]);
      if (otherwise.length > 0) {
        const { results } = await checkFiles(asked);
        for (const [entry, verdicts] of otherwise)
          expect(verdicts).toContain(results.find((one) => one.entry === entry)?.verdict);
      }
      for (const { counterexample } of report.results)
        if (counterexample !== undefined) expectReadable(counterexample, files);
    },
  );
});
