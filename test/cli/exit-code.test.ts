import { describe, expect, it } from 'vitest';
import type { Gap, GapKind } from '../../src/base/gap.js';
import { nowhere } from '../../src/base/span.js';
import { exitCode } from '../../src/cli/exit-code.js';
import type { Report, Result, Verdict } from '../../src/report/report.js';

const result = (verdict: Verdict, ...reasons: readonly string[]): Result => ({
  rule: 'R',
  entry: 'E',
  verdict,
  message: '',
  span: nowhere,
  reasons: reasons.map((kind) => ({ kind, detail: '' })),
  assumptions: [],
  notes: [],
  timeMs: 0,
  solverQueries: 0,
});

const gap = (kind: GapKind): Gap => ({ kind, detail: '', span: nowhere });
const entry = { function: 'E', role: 'DRIVER_DISPATCH', foundBy: '', span: nowhere };

const report = (results: readonly Result[], gaps: readonly Gap[], entries = [entry]): Report => ({
  entries,
  rejected: [],
  results,
  gaps,
  notes: [gap('missing-header')],
});

const ok = [result('safe'), result('not-applicable')];
const bounded = result('safe-bounded', 'bound');
const unknown = result('inconclusive', 'budget');
const broken = result('inconclusive', 'internal');

describe('exit code', () => {
  for (const [what, given, code] of [
    ['all safe or not applicable', report(ok, []), 0],
    ['gaps outside of what was proved', report(ok, [gap('preprocess'), gap('syntax')]), 0],
    ['an input that was not read', report(ok, [gap('input')]), 5],
    ['only up to a bound', report([...ok, bounded], []), 5],
    ['undecided', report([unknown, ...ok], []), 5],
    ['our fault', report([broken, unknown, ...ok], []), 6],
    ['a violation', report([...ok, result('violated'), bounded, unknown, broken], [gap('input')]), 10],
    ['a routine handed to the system that nobody knows', report(ok, [gap('entry')]), 5],
    ['nothing there', report([], [], []), 5],
    ['nothing there, but something could not be read', report([], [gap('preprocess')], []), 5],
    ['entry points that no rule is about', report([], []), 5],
  ] as const)
    it(`${what}: ${code}`, () => expect(exitCode(given)).toBe(code));
});
