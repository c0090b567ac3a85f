/** Encodings of random acyclic programs, held against the interpreter by way of the solver. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encode, toQuery } from '../../src/encode/encode.js';
import type { EncodedCheck, Encoding } from '../../src/encode/encoding.js';
import { passify } from '../../src/encode/passive.js';
import type { Answer } from '../../src/encode/query.js';
import type { TermId } from '../../src/encode/term-store.js';
import { type RunResult, run } from '../../src/ir/interpret.js';
import type { CoreCmd, Proc, Program } from '../../src/ir/program.js';
import type { Z3Pool } from '../../src/solver/pool.js';
import { modelOracle, wantedFor } from '../support/model-oracle.js';
import { randomOracle, randomProgram } from '../support/random-program.js';
import { builtPool } from '../support/z3.js';

let solver: Z3Pool;
beforeAll(async () => {
  solver = await builtPool({ jobs: 2 });
});
afterAll(() => solver.close());

interface Subject {
  readonly program: Program<CoreCmd>;
  readonly proc: Proc<CoreCmd>;
  readonly encoding: Encoding;
}

function subject(seed: number): Subject {
  const statements = 6 + (seed % 5) * 6;
  const widths = [
    [1, 8, 32, 64],
    [8, 16, 31],
    [2, 3, 64],
  ][seed % 3]!;
  const program = randomProgram({
    seed,
    shape: 'acyclic',
    statements,
    easy: true,
    widths,
  }) as Program<CoreCmd>;
  const proc = program.procs.get(program.entry)!;
  return { program, proc, encoding: encode(passify(program.globals, proc)) };
}

async function ask({ encoding }: Subject, root: TermId, name: string): Promise<Answer> {
  const limits = { timeoutMs: 60_000, rlimit: 30_000_000 };
  return solver.check(toQuery(encoding, [root], wantedFor(encoding, [root]), name, limits));
}

function replay({ program, proc, encoding }: Subject, root: TermId, answer: Answer): RunResult {
  if (answer.kind !== 'sat') throw new Error('nothing to replay');
  return run(program, modelOracle(proc, encoding, [root], answer.values), { maxSteps: 100_000 });
}

const stops = ({ check }: EncodedCheck): boolean => check.kind !== 'note' && check.kind !== 'end';

const counts = { sat: 0, unsat: 0, unknown: 0 };

async function compare(seed: number): Promise<void> {
  const it = subject(seed);
  const random = Array.from({ length: 20 }, (_, i) =>
    run(it.program, randomOracle(seed * 100 + i), { maxSteps: 100_000 }),
  );
  for (const check of it.encoding.checks) {
    const answer = await ask(it, check.violated, `${seed}`);
    counts[answer.kind]++;
    const isThis = (result: RunResult) =>
      stops(check)
        ? result.kind === 'violated' && result.origin === check.origin
        : result.notes.some((note) => note.origin === check.origin);
    const where = `seed ${seed}, check in ${check.block} at ${check.index}`;
    if (answer.kind === 'unsat') expect(random.filter(isThis), where).toEqual([]);
    else if (answer.kind === 'sat' && check.check.kind !== 'end')
      expect(isThis(replay(it, check.violated, answer)), where).toBe(true);
  }
  const answer = await ask(it, it.encoding.returned, `${seed} returns`);
  counts[answer.kind]++;
  if (answer.kind === 'unsat')
    expect(
      random.filter(({ kind }) => kind === 'returned'),
      `seed ${seed}`,
    ).toEqual([]);
  else if (answer.kind === 'sat')
    expect(replay(it, it.encoding.returned, answer).kind, `seed ${seed}`).toBe('returned');
}

describe('the interpreter agrees with the solver on random programs', () => {
  for (let from = 1; from <= 120; from += 40)
    it(`seeds from ${from}`, async () => {
      for (let seed = from; seed < from + 40; seed += 2)
        await Promise.all([compare(seed), compare(seed + 1)]);
    });

  it('with answers of both kinds', () => {
    expect(counts.sat).toBeGreaterThan(120);
    expect(counts.unsat).toBeGreaterThan(30);
    expect(counts.unknown).toBeLessThan(10);
  });
});
