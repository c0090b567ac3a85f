/** Objects that are set up in one loop and dealt with in another: no run of a program that simulation has proved leaves one open. */
import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/engine/simulate/simulate.js';
import { Summaries } from '../../src/engine/simulate/summaries.js';
import { run } from '../../src/ir/interpret.js';
import type { Program } from '../../src/ir/program.js';
import { arrayOracle, arrayProgram } from '../support/array-program.js';

const simulated = (program: Program) =>
  simulate(program, {
    ghosts: new Set(['$s']),
    watched: '$watched',
    unchanged: new Set(),
    openUpTo: Number.POSITIVE_INFINITY,
    summariseFrom: Number.POSITIVE_INFINITY,
    outlines: false,
    summaries: new Summaries(),
    steps: 100_000,
    effort: { terms: Number.POSITIVE_INFINITY },
  });

const runs = 40;

describe('random programs with arrays', () => {
  it.each(['kept', 'asked'] as const)('a proof is refuted by no run: marks are %s', (marks) => {
    const count = { proved: 0, violated: 0 };
    for (let seed = 1; seed <= 90; seed++) {
      const program = arrayProgram(seed, marks);
      const proved = simulated(program).kind === 'proved';
      const refuting = Array.from({ length: runs }, (_, i) => seed * 1000 + i).find(
        (oracle) => run(program, arrayOracle(oracle), { maxSteps: 3000 }).kind === 'violated',
      );
      if (proved) expect(refuting, `program ${seed}`).toBeUndefined();
      count.proved += Number(proved);
      count.violated += Number(refuting !== undefined);
    }
    expect(count.proved).toBeGreaterThan(30);
    expect(count.violated).toBeGreaterThan(18);
  });
});
