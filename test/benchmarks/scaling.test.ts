/** The drivers of `benchmarks/scaling` are what they say: a benchmark with a wrong verdict in it measures nothing. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cost, judge, median, summary } from '../../benchmarks/scaling/cell.mjs';
import { bestOnRow, geometricMean, ratioOf, refuted } from '../../benchmarks/scaling/compare.mjs';
import { driverOf } from '../../benchmarks/scaling/driver.mjs';
import { exponent } from '../../benchmarks/scaling/growth.mjs';
import { shapes } from '../../benchmarks/scaling/parameters.mjs';
import { rows } from '../../benchmarks/scaling/rows.mjs';
import { cbmcTools, evaTools } from '../../benchmarks/scaling/tools.mjs';
import { checkFiles } from '../support/check-files.js';

const folder = mkdtempSync(join(tmpdir(), 'scaling-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the generator', () => {
  it('gives the same text for the same numbers, and another for another seed', () => {
    const { parameters } = rows.find(({ name }) => name === 'all-loops')!;
    expect(driverOf(parameters)).toEqual(driverOf(parameters));
    expect(driverOf({ ...parameters, seed: 2 }).text).not.toBe(driverOf(parameters).text);
  });

  it('makes as many of everything as it is told', () => {
    const { text, expected } = driverOf({ N: 5, D: 3, W: 2, M: 7, F: 2, P: 4, bug: 'one' });
    const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
    expect(count(/^NTSTATUS Dispatch\d+\(/gm)).toBe(5);
    expect(count(/^static NTSTATUS Prepare/gm)).toBe(2 * 3 * 2); // two chains for five routines
    expect(count(/^ULONG Bystander/gm)).toBe(7);
    expect(count(/^static ULONG Mix/gm)).toBe(4);
    expect(expected.filter(({ verdict }) => verdict === 'violated')).toHaveLength(1);
    expect(count(/\/\/ violated: CompletionRoutineRegistered$/gm)).toBe(1);
  });
});

/** One routine of each shape. */
const each = { N: shapes.length, B: 4, D: 1, F: 2, P: 2 } as const;
const drivers = [
  ['loops with a bound', { ...each, K: 2, L: 2 }],
  ['loops without', { ...each, K: 'any', L: 'any' }],
] as const;

describe('irpcheck gives the verdicts of generated drivers', () => {
  for (const [what, parameters] of drivers)
    for (const bug of ['none', 'all'] as const)
      it(`${what}, ${bug === 'all' ? 'each with a slip' : 'none with a slip'}`, async () => {
        const { text, expected } = driverOf({ ...parameters, bug });
        const file = join(folder, `${what}-${bug}.c`);
        writeFileSync(file, text);
        const { results } = await checkFiles({ files: [file], rules: ['CompletionRoutineRegistered'] });
        expect(results.map(({ entry, verdict }) => ({ entry, verdict }))).toEqual(expected);
        const lines = text.split('\n');
        for (const { verdict, span } of results)
          if (verdict === 'violated') expect(lines[span.line - 1]).toContain('// violated:');
      });
});

describe('what an answer is worth', () => {
  const expected = driverOf({ N: 3, bug: 'one' }).expected;
  const right = new Map(expected.map(({ entry, verdict }) => [entry, verdict as string]));
  const other = (verdict: string) => (verdict === 'safe' ? 'violated' : 'safe');
  const entry = expected[0]!.entry;

  it.each([
    ['right', right],
    ['wrong', new Map([...right, [entry, other(right.get(entry)!)]])],
    ['bound', new Map([...right, [entry, 'bound']])],
    ['unknown', new Map([...right, [entry, 'unknown']])],
    ['unknown', new Map()],
  ])('%s', (judged, answers) => expect(judge(answers, expected)).toBe(judged));

  it('a tool without the right answer has used all its time', () => {
    expect(cost({ judged: 'right', cpu: 2 }, 60)).toBe(2);
    expect(cost({ judged: 'bound', cpu: 2 }, 60)).toBe(60);
    const run = (judged: string, cpu: number) => ({ judged, cpu, wall: cpu, megabytes: 1 });
    expect(summary([run('right', 1), run('wrong', 5), run('right', 3)])).toMatchObject({
      judged: 'wrong',
      cpu: 3,
    });
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it('the best peer counts, unless it was wrong anywhere', () => {
    const result = (tool: string, judged: string, cpu: number) => ({ tool, family: tool, judged, cpu });
    const cell = {
      cap: 60,
      results: [result('irpcheck', 'right', 0.5), result('a', 'right', 4), result('b', 'right', 1)],
    };
    const other = { results: [result('irpcheck', 'right', 1), result('b', 'wrong', 0.1)] };
    const out = refuted([cell, other]);
    expect([...out]).toEqual(['b']);
    expect(ratioOf(cell, () => true)).toMatchObject({ ratio: 2 });
    expect(ratioOf(cell, ({ tool }: { tool: string }) => !out.has(tool))).toMatchObject({ ratio: 8 });
    expect(geometricMean([2, 8])).toBeCloseTo(4);
  });

  it('a setting is chosen for a row, not for its drivers', () => {
    const result = (tool: string, judged: string, cpu: number) => ({ tool, family: 'cbmc', judged, cpu });
    const safe = { cap: 200, results: [result('all', 'right', 4), result('some', 'bound', 0.1)] };
    const bug = { cap: 200, results: [result('all', 'right', 4), result('some', 'right', 0.1)] };
    expect(bestOnRow([safe, bug], () => true)).toBe('all');
    expect(bestOnRow([bug, bug], () => true)).toBe('some');
  });

  it('the exponent is that of what goes beyond the start', () => {
    const points = [1, 2, 4, 8].map((n) => ({ n, cpu: 0.5 + 0.1 * n ** 2 }));
    expect(exponent(points, 0.5)).toBeCloseTo(2);
    expect(exponent(points.slice(2), 0.5)).toBeUndefined();
  });
});

describe('answers of peers are read', () => {
  const entries = ['Dispatch0', 'Dispatch1'];
  const run = (stdout: string) => ({ stdout }) as never;

  it('CBMC', () => {
    const [tool] = cbmcTools('cbmc');
    const lines = (first: string, unwinding: string) =>
      `[check_Dispatch0.assertion.1] line 2 Dispatch0: ${first}\n[check_Dispatch1.assertion.1] line 3 Dispatch1: SUCCESS\n[Dispatch1.unwind.0] line 90 unwinding assertion loop 0: ${unwinding}\n`;
    const read = (text: string) => [...tool!.answers(run(text), entries).values()];
    expect(read(lines('FAILURE', 'SUCCESS'))).toEqual(['violated', 'safe']);
    expect(read(lines('FAILURE', 'FAILURE'))).toEqual(['violated', 'bound']);
    expect(read('')).toEqual([]);
  });

  it('Frama-C', () => {
    const [tool] = evaTools('frama-c');
    const alarm = (line: number, status: string) =>
      `[eva:alarm] harness.c:${line}: Warning: \n  function rule_assert: precondition 'rule' got status ${status}.\n`;
    const read = (text: string) => [...tool!.answers(run(text), entries).values()];
    expect(read(`${alarm(3, 'invalid')}[eva:summary] ====`)).toEqual(['safe', 'violated']);
    expect(read(`${alarm(2, 'unknown')}[eva:summary] ====`)).toEqual(['unknown', 'safe']);
    expect(read(alarm(2, 'unknown'))).toEqual([]);
  });
});
