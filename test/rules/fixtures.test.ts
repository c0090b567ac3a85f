/**
 * The table of the rules' corner cases, and the marks in the fixtures of its rows: that every cell has a program, and that they contradict
 * nothing. Whether the marks are true is for test/fixtures.test.ts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = 'test/fixtures/rows/';
const files = readdirSync(folder).filter((file) => file.endsWith('.c'));
const rowOf = (file: string): number => Number(file.slice(3, 5));

/** By the end of a file's name: what CompletionRoutineRegistered says, and what CompletionContextLeak says. */
const kinds = {
  ok: ['safe', 'safe'],
  bug: ['violated', 'violated'],
  leak: ['safe', 'violated'],
  moved: ['violated', 'safe'],
  handed: ['violated', 'inconclusive'],
  inconclusive: ['inconclusive', 'inconclusive'],
  'not-applicable': ['not-applicable', 'violated'],
} as const;
type Kind = keyof typeof kinds;

/** The cells of each row; for rows with one verdict also the other one, by a program that differs in the point of the row. */
const rows: Readonly<Record<number, readonly Kind[]>> = {
  1: ['ok', 'bug'],
  2: ['ok', 'bug'],
  3: ['ok'],
  4: ['ok', 'bug'],
  5: ['bug', 'ok'],
  6: ['bug', 'ok'],
  7: ['moved', 'bug', 'handed'],
  8: ['bug', 'ok'],
  9: ['bug', 'ok'],
  10: ['ok', 'bug'],
  11: ['inconclusive'],
  12: ['ok', 'bug'],
  13: ['bug', 'ok'],
  14: ['bug', 'ok'],
  15: ['ok', 'bug'],
  16: ['bug', 'ok'],
  17: ['ok', 'bug'],
  18: ['leak', 'ok'],
  19: ['leak', 'ok'],
  20: ['ok', 'bug'],
  21: ['bug', 'ok'],
  22: ['leak', 'ok'],
  23: ['bug', 'ok'],
  24: ['ok', 'bug'],
  25: ['ok', 'bug'],
  26: ['ok', 'bug'],
  27: ['ok', 'bug'],
  28: ['bug'],
  29: ['not-applicable'],
  30: ['bug', 'ok'],
  31: ['ok', 'bug'],
  32: ['bug', 'ok'],
  33: ['ok', 'bug'],
  34: ['bug', 'ok'],
  35: ['ok', 'bug'],
  36: ['ok', 'bug'],
};
/** Rows whose table says a note beside the verdict, and in which of their cells. */
const noted: Readonly<Record<number, readonly Kind[]>> = {
  3: ['ok'],
  7: ['moved', 'bug', 'handed'],
  15: ['ok'],
  17: ['ok'],
  20: ['ok'],
  25: ['ok'],
  36: ['ok'],
};

const kindOf = (file: string): Kind | undefined =>
  (Object.keys(kinds) as Kind[])
    .sort((a, b) => b.length - a.length)
    .find((end) => file.endsWith(`-${end}.c`));

describe('fixtures of the rows', () => {
  it('has a program for every cell', () => {
    const missing = Object.entries(rows).flatMap(([row, wanted]) =>
      wanted
        .filter((kind) => !files.some((file) => rowOf(file) === Number(row) && kindOf(file) === kind))
        .map((kind) => `${row} ${kind}`),
    );
    expect(missing).toEqual([]);
  });

  it.each(files)('%s carries its verdicts, as its name says', (file) => {
    const text = readFileSync(folder + file, 'utf8');
    const kind = kindOf(file)!;
    expect(text).toMatch(new RegExp(`^// Row ${rowOf(file)}: `, 'm'));
    expect(rows[rowOf(file)]).toContain(kind);
    expect(text.match(/^\/\/ rule: .*$/gm)).toEqual(['// rule: CompletionRoutineRegistered']);
    const [letter, reason] = kinds[kind];
    const all = (pattern: RegExp) => [...text.matchAll(pattern)].map((m) => m[1]!);
    const letters = all(/^\/\/ verdict: DispatchPnp (.*)$/gm);
    expect(letters).toEqual([letter]);
    // by the reason, the routine of the row is another one where the letter does not apply
    const wanted = kind === 'not-applicable' ? '(?!DispatchPnp\\b)\\w+' : 'DispatchPnp';
    const reasons = all(new RegExp(`^// verdict\\(CompletionContextLeak\\): ${wanted} (.*)$`, 'gm'));
    expect(reasons).toEqual([reason]);
    for (const [rule, verdict] of [
      ['CompletionRoutineRegistered', letter],
      ['CompletionContextLeak', reason],
    ]) {
      const marks = text.match(new RegExp(`// violated: .*\\b${rule}\\b`, 'g')) ?? [];
      expect(marks, rule).toHaveLength(verdict === 'violated' ? 1 : 0);
    }
    if (noted[rowOf(file)]?.includes(kind) !== true || !/^\/\/ noted/m.test(text)) return;
    for (const rule of ['', '\\(CompletionContextLeak\\)'])
      expect(text).toMatch(new RegExp(`^// noted${rule}: DispatchPnp$`, 'm'));
  });

  it('has a note in each cell for which the table says one', () => {
    const wanting = Object.entries(noted).flatMap(([row, wanted]) =>
      wanted
        .filter(
          (kind) =>
            !files.some(
              (file) =>
                rowOf(file) === Number(row) &&
                kindOf(file) === kind &&
                /^\/\/ noted: /m.test(readFileSync(folder + file, 'utf8')),
            ),
        )
        .map((kind) => `${row} ${kind}`),
    );
    expect(wanting).toEqual([]);
  });
});
