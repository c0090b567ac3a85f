/** Property simulation never rules out what happens: every remark that a concrete run comes by is among those it holds for possible. */
import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/engine/simulate/simulate.js';
import { Summaries } from '../../src/engine/simulate/summaries.js';
import { run } from '../../src/ir/interpret.js';
import type { Block, Cmd, Proc, Program, Variable } from '../../src/ir/program.js';
import { read } from '../../src/ir/read.js';
import { isMemory } from '../../src/ir/sort.js';
import { Random } from '../support/random.js';
import { randomOracle, randomProgram } from '../support/random-program.js';

const text = (i: number): string => `remark ${i}`;

/** Assertions become remarks, and more of them are strewn in: comparisons that hold on some paths only. */
function remarked(program: Program, random: Random): Program {
  let count = 0;
  const note = (cmd: Extract<Cmd, { kind: 'assert' }>): Cmd => ({
    ...cmd,
    check: { kind: 'note', rule: 'test', message: text(count++) },
  });
  const guess = (variables: readonly Variable[], origin: Cmd['origin']): Cmd[] => {
    const { name, sort } = random.pick(variables);
    if (typeof sort !== 'number') return [];
    const left = { kind: 'var', name, sort } as const;
    const right = { kind: 'bv', width: sort, value: random.chance(50) ? 0n : random.bits(sort) } as const;
    const op = random.pick(['eq', 'bvult', 'bvslt', 'bvule'] as const);
    const cond = { kind: 'binary', op, left, right } as const;
    const turned = random.chance(50) ? cond : ({ kind: 'unary', op: 'not', arg: cond } as const);
    return [note({ kind: 'assert', cond: turned, check: { kind: 'end' }, origin })];
  };
  const change = (proc: Proc<Cmd>): Proc<Cmd> => {
    const variables = [...program.globals, ...proc.parameters, ...proc.results, ...proc.locals];
    const commands = (block: Block<Cmd>): Cmd[] =>
      block.commands.flatMap((cmd) => {
        const kept = cmd.kind === 'assert' ? note(cmd) : cmd;
        return cmd.kind === 'assign' || cmd.kind === 'call'
          ? [kept, ...guess(variables, cmd.origin)]
          : [kept];
      });
    const blocks = [...proc.blocks].map(
      ([id, block]) => [id, { ...block, commands: commands(block) }] as const,
    );
    return { ...proc, blocks: new Map(blocks) };
  };
  return {
    ...program,
    procs: new Map([...program.procs].map(([name, proc]) => [name, change(proc)])),
  };
}

const remarksOf = (procs: readonly Proc<Cmd>[]): ReadonlySet<string> =>
  new Set(
    procs
      .flatMap((proc) => [...proc.blocks.values()].flatMap((block) => block.commands))
      .flatMap((cmd) => (cmd.kind === 'assert' && cmd.check.kind === 'note' ? [cmd.check.message] : [])),
  );

const all = Number.POSITIVE_INFINITY;

const simulated = (
  program: Program,
  apart: readonly string[],
  openUpTo: number,
  summariseFrom = all,
  outlines = false,
  mostAliases = all,
) =>
  simulate(program, {
    ghosts: new Set(apart),
    watched: program.globals.find(({ sort }) => sort === 64)?.name,
    unchanged: new Set(),
    openUpTo,
    summariseFrom,
    outlines,
    mostAliases,
    summaries: new Summaries(),
    steps: 100_000,
    effort: { terms: Number.POSITIVE_INFINITY },
  });

const levels = [
  [0, all, false],
  [0, all, true],
  [30, all, false],
  [all, all, false],
  [0, 0, false],
  [0, 0, true],
  [all, 20, false],
  [all, all, false, 0],
  [0, 0, true, 1],
] as const;

describe('random programs', () => {
  const cases = Array.from({ length: 260 }, (_, seed) => {
    const widths = seed % 2 === 0 ? [1, 8, 8, 32] : undefined;
    const shape = {
      seed,
      shape: 'full',
      statements: 9,
      easy: seed % 3 === 0,
      iterations: seed % 5 === 0 ? 40 : 4,
    } as const;
    const program = remarked(
      randomProgram(widths === undefined ? shape : { ...shape, widths }),
      new Random(seed + 7),
    );
    const apart = program.globals.filter(({ sort }) => !isMemory(sort)).slice(0, seed % 3);
    return { seed, program, apart: apart.map(({ name }) => name) };
  });

  it.each(cases)('$seed: what happens was held for possible', ({ program, apart }) => {
    const inMain = remarksOf([program.procs.get('main')!]); // a procedure taken by its effects tells none
    for (const [openUpTo, summariseFrom, outlines, mostAliases] of levels) {
      const result = simulated(program, apart, openUpTo, summariseFrom, outlines, mostAliases);
      if (result.kind !== 'proved') continue; // some limit was met: nothing is claimed
      for (let seed = 0; seed < 12; seed++)
        for (const { check } of run(program, randomOracle(seed), { maxSteps: 20_000 }).notes)
          if (check.kind === 'note' && (openUpTo === Number.POSITIVE_INFINITY || inMain.has(check.message)))
            expect(result.notes).toContain(check.message);
    }
  });

  it('is a test that can fail', () => {
    let remarks = 0;
    let ruledOut = 0;
    for (const { program, apart } of cases) {
      const all = remarksOf([...program.procs.values()]).size;
      const result = simulated(program, apart, Number.POSITIVE_INFINITY);
      if (result.kind !== 'proved') continue;
      remarks += all;
      ruledOut += all - result.notes.length;
    }
    expect(remarks).toBeGreaterThan(1500);
    expect(ruledOut / remarks).toBeGreaterThan(0.2);
  });
});

describe('loops', () => {
  const program = (body: string): Program =>
    read(`var x: bv32\nvar y: bv32\nvar $s: bv8\nentry main\nproc driver main() {\n${body}\n}\n`);

  it('ends with a proof where each state of the automaton keeps its facts', () => {
    const retry = program(`
start:
  $s := 0bv8
  goto head
head:
  havoc x
  goto good, bad
good:
  assume (x == 0bv32)
  $s := 1bv8
  goto test
bad:
  assume !(x == 0bv32)
  goto test
test:
  goto again, out
again:
  assume !(x == 0bv32)
  goto head
out:
  assume (x == 0bv32)
  assert ($s == 1bv8) {rule "R" "not in state 1"}
  return`);
    expect(simulated(retry, ['$s'], 0).kind).toBe('proved');
  });

  it('gives up what an iteration does not keep', () => {
    const counted = program(`
start:
  x := 0bv32
  y := 0bv32
  goto head
head:
  goto more, done
more:
  assume (x <u 10bv32)
  y := x
  x := (x + 1bv32)
  goto head
done:
  assume !(x <u 10bv32)
  assert !(y == 9bv32) {rule "R" "the last iteration"}
  return`);
    expect(simulated(counted, ['$s'], 0)).toMatchObject({ kind: 'open', check: { kind: 'rule' } });
  });
});

describe('a number that the rule has kept', () => {
  const program = (main: string, helper: string): Program =>
    read(`var b: bv8
var x: bv32
var $s: bv8
var $k: bv32
entry main
proc driver main() {
start:
${main}
  return
}
proc driver helper() {
start:
${helper}
  return
}
`);
  const outcome = (one: Program) => simulated(one, ['$s', '$k'], all, 0).kind;

  it('is not the same number for every caller of a summary', () => {
    const twice = program(
      `  havoc b
  $k := zext(32, b)
  call helper()
  havoc x
  $k := x
  call helper()`,
      '  assert ($k <u 256bv32) {rule "R" "too large"}',
    );
    expect(outcome(twice)).toBe('open');
  });

  it('is kept by a summary that does not move it, and anything behind one that does', () => {
    const main = `  havoc x
  $k := x
  call helper()
  assert ($k == x) {rule "R" "another"}`;
    expect(outcome(program(main, '  $s := 1bv8'))).toBe('proved');
    expect(outcome(program(main, '  $s := 1bv8\n  $k := ($k + 1bv32)'))).toBe('open');
    expect(outcome(program(main, '  $s := 1bv8\n  havoc $k'))).toBe('open');
  });

  it('does not keep states apart: a loop that keeps another one each time settles', () => {
    const loop = program(
      `  $s := 0bv8
  goto head
head:
  havoc x
  $k := x
  goto head, out
out:
  assert ($k == x) {rule "R" "another"}`,
      '  $s := 1bv8',
    );
    expect(outcome(loop)).toBe('proved');
  });

  it('a depth that is counted is a number that is known', () => {
    const nested = program(
      `  $k := 0bv32
  call helper()
  call helper()
  $k := ($k - 2bv32)
  assert ($k == 0bv32) {rule "R" "left open"}`,
      '  $k := ($k + 1bv32)',
    );
    expect(outcome(nested)).toBe('proved');
  });
});
