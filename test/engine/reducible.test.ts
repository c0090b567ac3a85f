/** Loops entered in several places become such as are entered at their head alone, and the program does what it did. */
import { describe, expect, it } from 'vitest';
import { nestingOf, prune, targetsOf } from '../../src/engine/loops.js';
import { reducible } from '../../src/engine/simulate/reducible.js';
import { run } from '../../src/ir/interpret.js';
import type { Cmd, Proc, Program } from '../../src/ir/program.js';
import { read } from '../../src/ir/read.js';
import { Random } from '../support/random.js';

/** Blocks that lead anywhere; the way is chosen by what was counted so far. */
function randomGraph(random: Random): Program {
  const count = 3 + random.below(7);
  const blocks = Array.from({ length: count }, (_, i) => {
    const [left, right] = [random.below(count), random.below(count)];
    const bit = random.below(8);
    const end = random.chance(8) ? 'return' : `goto yes${i}, no${i}`;
    return `block${i}:
  x := ((x * 5bv8) + ${random.below(256)}bv8)
  n := (n + 1bv8)
  ${end}
yes${i}:
  assume ((x >>u ${bit}bv8) & 1bv8) == 0bv8
  goto block${left}
no${i}:
  assume !(((x >>u ${bit}bv8) & 1bv8) == 0bv8)
  goto block${right}
`;
  });
  return read(
    `var x: bv8\nvar n: bv8\nentry main\nproc driver main() {\nstart:\n  goto block0\n${blocks.join('')}}\n`,
  );
}

const isReducible = (proc: Proc<Cmd>): boolean => {
  const { nest } = nestingOf(proc);
  return [...proc.blocks].every(([from, block]) =>
    targetsOf(block).every((to) =>
      nest.get(to)!.every(({ head, blocks }) => head === to || blocks.has(from)),
    ),
  );
};

const outcome = (program: Program, x: bigint) => {
  const result = run(
    program,
    { initial: ({ name }) => (name === 'x' ? x : 0n), havoc: () => 0n },
    { maxSteps: 400 },
  );
  return { kind: result.kind, steps: result.steps, x: result.final.get('x'), n: result.final.get('n') };
};

describe('random graphs', () => {
  const programs = Array.from({ length: 600 }, (_, seed) => randomGraph(new Random(seed)));
  const mainOf = (program: Program): Proc<Cmd> => prune(program.procs.get('main')!);

  it('are often entered in several places', () => {
    const many = programs.filter((program) => !isReducible(mainOf(program)));
    expect(many.length).toBeGreaterThan(100);
  });

  it('are made such as are not, and run as before', () => {
    let changed = 0;
    for (const program of programs) {
      const main = mainOf(program);
      const made = reducible(main);
      if (made === undefined) continue; // far larger
      expect(isReducible(made)).toBe(true);
      if (made === main) continue;
      changed += 1;
      const after = { ...program, procs: new Map([['main', made]]) };
      for (const x of [0n, 1n, 77n, 200n, 255n]) expect(outcome(after, x)).toEqual(outcome(program, x));
    }
    expect(changed).toBeGreaterThan(60);
  });
});

describe('a loop that is entered at its head', () => {
  it('stays as it is', () => {
    const { procs } = read(
      'var x: bv8\nentry main\nproc driver main() {\nstart:\n  goto head\nhead:\n  x := (x + 1bv8)\n  goto head, out\nout:\n  return\n}\n',
    );
    const main = prune(procs.get('main')!);
    expect(reducible(main)).toBe(main);
  });
});
