/** The fixtures on the disk, each a driver of its own, and what must hold for one. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect } from 'vitest';
import { checkFiles } from './check-files.js';
import { expectedOf, harnessOf } from './expected.js';
import { expectReadable, expectVerdicts } from './fixture.js';

export const root = join(import.meta.dirname, '../fixtures');

export const sources = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => /\.(c|cpp)$/.test(name))
    .sort()
    .map((name) => join(root, folder, name));

/** All files of each folder in `folder`. */
export const driversIn = (folder: string): string[][] =>
  readdirSync(join(root, folder)).map((driver) => sources(join(folder, driver)));

/** With its name in a list of tests. */
export const named = (files: readonly string[]) => [relative(root, files[0]!), files] as const;

/** The rule of somebody else's that a fixture is about, if it is. */
const ruleBeside = (file: string): readonly string[] => {
  const rule = file.replace(/\.(c|cpp)$/, '.slic');
  return existsSync(rule) ? [relative(process.cwd(), rule)] : [];
};

export async function expectFixture(files: readonly string[]): Promise<void> {
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  const expected = expectedOf(texts);
  const asked = {
    files: files.map((file) => relative(process.cwd(), file)),
    rules: expected.map(({ rule }) => rule),
    ruleFiles: files.flatMap(ruleBeside),
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
}
