/** Every fixture gives the verdicts that are written in it (test/fixtures/README.md). */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { driversIn, expectFixture, named, root, sources } from './support/fixture-files.js';

/** One folder for each rule but the first. */
function ruleFolders(): string[] {
  return readdirSync(join(root, 'rules')).map((rule) => join('rules', rule));
}

/** One driver each: a file of its own, or all files of a folder in `several`. */
const fixtures: readonly (readonly string[])[] = [
  ...['rows', 'pointers', 'loops', 'adversarial', 'own', ...ruleFolders()].flatMap((folder) =>
    sources(folder).map((file) => [file]),
  ),
  ...driversIn('several'),
];

describe('fixtures', () => {
  it('covers the rows that are promised', () => {
    const rows = new Set(fixtures.map(([file]) => Number(/row(\d+)/.exec(file!)?.[1])));
    expect(Array.from({ length: 36 }, (_, i) => i + 1).filter((row) => !rows.has(row))).toEqual([]);
  });

  it.each(fixtures.map(named))('%s', async (_name, files) => {
    await expectFixture(files);
  });
});
