/** The marks in the fixtures of the rows: that they can be read, and contradict nothing. Whether they are true is for the checker's own tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = 'test/fixtures/rows/';
const files = readdirSync(folder).filter((file) => file.endsWith('.c'));
const rows = [
  1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 21, 23, 24, 25, 26, 27, 28, 31, 32, 33, 34, 35, 36,
];
const rowOf = (file: string): number => Number(file.slice(3, 5));

describe('fixtures of the rows', () => {
  it('has every row', () => {
    expect(rows.filter((row) => !files.some((file) => rowOf(file) === row))).toEqual([]);
  });

  it.each(files)('%s carries its rule and one verdict, as its name says', (file) => {
    const text = readFileSync(folder + file, 'utf8');
    expect(text.match(/^\/\/ rule: .*$/gm)).toEqual(['// rule: CompletionRoutineRegistered']);
    const verdicts = [...text.matchAll(/^\/\/ verdict: DispatchPnp (.*)$/gm)].map((m) => m[1]!);
    const expected: Record<string, RegExp> = {
      ok: /^safe( \| safe-bounded)?$/,
      bug: /^violated$/,
      inconclusive: /^inconclusive$/,
      'not-applicable': /^not-applicable$/,
    };
    const kind = Object.keys(expected).find((end) => file.endsWith(`-${end}.c`))!;
    expect(verdicts).toHaveLength(1);
    expect(verdicts[0]).toMatch(expected[kind]!);
    const marks = text.match(/\/\/ violated: CompletionRoutineRegistered$/gm) ?? [];
    expect(marks).toHaveLength(kind === 'bug' ? 1 : 0);
    expect(text).toMatch(new RegExp(`^// Row ${rowOf(file)}: `, 'm'));
  });
});
