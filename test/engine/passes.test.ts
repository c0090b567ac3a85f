/** Passes over whole programs keep what programs do: checked by running both sides on the same choices. */
import { describe, expect, it } from 'vitest';
import { abstractProcs } from '../../src/engine/abstract.js';
import { countedLoops } from '../../src/engine/counted.js';
import { cut } from '../../src/engine/cut.js';
import { effectsOf } from '../../src/engine/effects.js';
import { inline } from '../../src/engine/inline.js';
import { nestingOf } from '../../src/engine/loops.js';
import { unwind } from '../../src/engine/unwind.js';
import { run } from '../../src/ir/interpret.js';
import type { Cmd, Proc, Program } from '../../src/ir/program.js';
import { read } from '../../src/ir/read.js';
import { formatFault, validate } from '../../src/ir/validate.js';
import { randomOracle, randomProgram } from '../support/random-program.js';

const maxSteps = 50_000;
const bound = 9;

const mapProcs = (program: Program, change: (proc: Proc<Cmd>) => Proc<Cmd>): Program => ({
  ...program,
  procs: new Map([...program.procs].map(([name, proc]) => [name, change(proc)])),
});

const hasLocalMemory = (program: Program): boolean =>
  [...program.procs.values()].some((proc) =>
    [...proc.parameters, ...proc.results, ...proc.locals].some(({ sort }) => typeof sort === 'object'),
  );

function inlined(program: Program): Program {
  const result = inline(program, { recursion: 2, commands: 1_000_000 });
  if (result.kind !== 'inlined') throw new Error(result.kind);
  return { globals: program.globals, procs: new Map([[program.entry, result.proc]]), entry: program.entry };
}

const isAcyclic = (proc: Proc<Cmd>): boolean =>
  [...nestingOf(proc).nest.values()].every((regions) => regions.length === 0);

describe('random programs', () => {
  const programs = Array.from({ length: 120 }, (_, seed) =>
    randomProgram({ seed, shape: 'full', statements: 10 }),
  ).filter((program) => !hasLocalMemory(program));

  it('gives the test something to do', () => {
    expect(programs.length).toBeGreaterThan(20);
    const loops = programs.filter((program) => ![...program.procs.values()].every(isAcyclic));
    expect(loops.length).toBeGreaterThan(10);
  });

  it.each(programs.map((program, i) => [i, program] as const))(
    '%i: unwound and inlined, it does the same',
    (_i, program) => {
      const acyclic = mapProcs(program, (proc) => unwind(proc, () => bound));
      const flat = inlined(acyclic);
      expect(validate(acyclic).map(formatFault)).toEqual([]);
      expect(validate(flat).map(formatFault)).toEqual([]);
      expect([...flat.procs.values()].every(isAcyclic)).toBe(true);
      for (let seed = 0; seed < 6; seed++) {
        const before = run(program, randomOracle(seed), { maxSteps });
        const after = run(flat, randomOracle(seed), { maxSteps });
        if (after.kind === 'violated' && after.check.kind === 'unwind') continue;
        expect(after.kind).toBe(before.kind);
        if (before.kind === 'violated' && after.kind === 'violated')
          expect(after.check).toEqual(before.check);
        for (const { name } of program.globals) {
          const [a, b] = [before.final.get(name), after.final.get(name)];
          if (typeof a !== 'object') expect([name, b]).toEqual([name, a]);
        }
      }
    },
  );

  it.each(programs.map((program, i) => [i, program] as const))(
    '%i: cut, it has no loop left',
    (_i, program) => {
      const effects = effectsOf(program);
      const acyclic = mapProcs(program, (proc) => cut(proc, effects, new Set()));
      expect([...acyclic.procs.values()].every(isAcyclic)).toBe(true);
      expect(validate(acyclic).map(formatFault)).toEqual([]);
    },
  );

  it.each(programs.map((program, i) => [i, program] as const))(
    '%i: cut with facts at the heads of its loops, it is still a program',
    (_i, program) => {
      const effects = effectsOf(program);
      const ghosts = new Map(
        program.globals.flatMap(({ name, sort }) => (typeof sort === 'number' ? [[name, sort]] : [])),
      );
      const guessing = { watched: program.globals.find(({ sort }) => typeof sort === 'number') };
      const acyclic = mapProcs(program, (proc) =>
        cut(proc, effects, new Set(), { ghosts, dropped: new Set(), guessing }),
      );
      expect([...acyclic.procs.values()].every(isAcyclic)).toBe(true);
      expect(validate(acyclic).map(formatFault)).toEqual([]);
    },
  );

  it.each(programs.map((program, i) => [i, program] as const))(
    '%i: with its counted loops unwound to their end, it does the same, and no iteration is missing',
    (_i, program) => {
      const effects = effectsOf(program);
      const longer = mapProcs(program, (proc) => {
        const counts = countedLoops(proc, effects);
        return unwind(proc, (head) => counts.get(head));
      });
      expect(validate(longer).map(formatFault)).toEqual([]);
      for (let seed = 0; seed < 6; seed++) {
        const before = run(program, randomOracle(seed), { maxSteps });
        const after = run(longer, randomOracle(seed), { maxSteps });
        expect(after.kind).toBe(before.kind);
        if (before.kind === 'violated' && after.kind === 'violated')
          expect(after.check).toEqual(before.check);
      }
    },
  );
});

/** Text of a procedure `main` over the globals `x: bv8` and `$f: bool`; the first word of a line tells what it is. */
const program = (body: string): Program =>
  read(`var x: bv8\nvar $f: bool\nentry main\nproc driver main() {\n${body}\n}\n`);

const nested = `
start:
  x := 0bv8
  goto outer
outer:
  goto more, done
more:
  assume (x <u 3bv8)
  x := (x + 1bv8)
  goto inner
inner:
  goto step, back
step:
  assume (x == 2bv8)
  x := (x + 1bv8)
  goto inner
back:
  assume !(x == 2bv8)
  goto outer
done:
  assume !(x <u 3bv8)
  return`;

const irreducible = `
start:
  goto left, right
left:
  assume $f
  goto a
right:
  assume !$f
  goto b
a:
  x := (x + 1bv8)
  goto b
b:
  goto on, off
on:
  assume (x <u 5bv8)
  goto a
off:
  assume !(x <u 5bv8)
  return`;

describe('unwinding', () => {
  const outcome = (text: string, k: number, x: bigint, f: boolean) => {
    const source = program(text);
    const flat = mapProcs(source, (proc) => unwind(proc, () => k));
    expect(validate(flat).map(formatFault)).toEqual([]);
    const oracle = { initial: ({ name }: { name: string }) => (name === 'x' ? x : f), havoc: () => 0n };
    const result = run(flat, oracle, { maxSteps });
    return result.kind === 'violated' ? result.check.kind : result.kind;
  };

  it('keeps as many iterations of nested loops as asked for', () => {
    expect(outcome(nested, 3, 0n, true)).toBe('returned');
    expect(outcome(nested, 2, 0n, true)).toBe('returned'); // 0→1, 1→2→3: two of the outer, one of the inner
    expect(outcome(nested, 1, 0n, true)).toBe('unwind');
  });

  it('unwinds irreducible loops, whichever way they are entered', () => {
    for (const f of [true, false])
      for (const x of [0n, 4n, 7n]) expect([f, x, outcome(irreducible, 6, x, f)]).toEqual([f, x, 'returned']);
    expect(outcome(irreducible, 2, 0n, true)).toBe('unwind');
  });
});

describe('counting', () => {
  const counts = (text: string) => {
    const source = program(text);
    return Object.fromEntries(countedLoops(source.procs.get('main')!, effectsOf(source)));
  };

  it('follows constants until no way leads back', () => {
    // the outer loop is passed at 0, 2 (or 1, as far as is known behind the inner) and so on: no constant; the inner is not entered with one
    expect(counts(nested)).toEqual({});
    expect(counts(nested.replaceAll('x == 2bv8', 'x == 200bv8'))).toEqual({});
    const once = `
start:
  x := 0bv8
  goto head
head:
  goto body, done
body:
  assume (x <u 5bv8)
  x := (x + 2bv8)
  goto head
done:
  assume !(x <u 5bv8)
  return`;
    expect(counts(once)).toEqual({ head: 4 }); // at 0, 2, 4, and 6 on the way out
    expect(counts(once.replace('5bv8', '200bv8').replace('5bv8', '200bv8'))).toEqual({}); // more than anybody waits for
    expect(counts(once.replace('x := 0bv8', 'havoc x {input "x" unsigned}'))).toEqual({});
    expect(counts(once.replaceAll('x <u 5bv8', '$f'))).toEqual({});
  });

  it('gives up where a graph is entered from the side', () => {
    expect(counts(irreducible.replace('x := ', 'x := ').replace('start:', 'start:\n  x := 0bv8'))).toEqual(
      {},
    );
  });
});

describe('cutting', () => {
  it.each([
    ['nested', nested],
    ['irreducible', irreducible],
  ])('makes what the loop writes arbitrary: %s', (_name, text) => {
    const source = program(text);
    const flat = cut(source.procs.get('main')!, effectsOf(source), new Set());
    const havocs = [...flat.blocks.values()].flatMap(({ commands }) =>
      commands.filter(({ kind }) => kind === 'havoc'),
    );
    expect(new Set(havocs.map((cmd) => (cmd.kind === 'havoc' ? cmd.target : '')))).toEqual(new Set(['x']));
    // whatever the loop leaves behind is among what the cut allows: choose that value at the head
    for (const f of [true, false]) {
      const oracle = { initial: ({ name }: { name: string }) => (name === 'x' ? 0n : f), havoc: () => 9n };
      const result = run({ ...source, procs: new Map([['main', flat]]) }, oracle, { maxSteps });
      expect(result.kind).toBe('returned');
    }
  });
});

describe('inlining', () => {
  it('cuts recursion off with a check of the bound', () => {
    const source = read(`var n: bv8
entry main
proc driver main() {
start:
  call f()
  return
}
proc driver f() {
start:
  goto more, done
more:
  assume (0bv8 <u n)
  n := (n - 1bv8)
  call f()
  goto done
done:
  return
}
`);
    const flat = inlined(source);
    const outcome = (n: bigint) => {
      const result = run(flat, { initial: () => n, havoc: () => 0n }, { maxSteps });
      return result.kind === 'violated' ? result.check.kind : result.kind;
    };
    expect([0n, 1n, 2n].map(outcome)).toEqual(['returned', 'returned', 'unwind']);
  });
});

describe('a procedure taken by its effects', () => {
  it('leaves what nobody changes as it found it, but for the one that begins it', () => {
    const program = read(`var $sp: bv8
var x: bv8
entry main
proc harness begin() {
start:
  $sp := 7bv8
  x := 1bv8
  return
}
proc driver work() {
  var $frame: bv8
start:
  $frame := $sp
  $sp := ($frame + 1bv8)
  x := 2bv8
  $sp := $frame
  return
}
proc harness main() {
start:
  call begin()
  call work()
  assert ($sp == 7bv8) {rule "R" "the stack is where it began"}
  assert (x == 2bv8) {rule "R" "x is anything"}
  return
}
`);
    const names = new Set(['begin', 'work']);
    const abstract = abstractProcs(program, names, effectsOf(program), new Set(['$sp']));
    expect(validate(abstract).map(formatFault)).toEqual([]);
    const outcome = run(abstract, randomOracle(1), { maxSteps });
    expect(outcome.kind === 'violated' && outcome.check).toMatchObject({ message: 'x is anything' });
  });
});
