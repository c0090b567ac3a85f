/**
 * Random valid programs and oracles. `acyclic` programs have one procedure and no calls or loops, for whoever compares an encoder with the
 * interpreter; others have several procedures that call later ones, and loops with bounded counters, so that every run ends.
 */
import type { Value } from '../../src/ir/evaluate.js';
import type { Expr, MemorySort, Sort } from '../../src/ir/expr.js';
import type { Oracle } from '../../src/ir/interpret.js';
import { MemoryValue } from '../../src/ir/memory-value.js';
import type {
  Block,
  Cause,
  Check,
  Cmd,
  Mark,
  Origin,
  Proc,
  Program,
  Transfer,
  Variable,
  Watch,
} from '../../src/ir/program.js';
import { isMemory } from '../../src/ir/sort.js';
import { Random } from './random.js';
import { randomTerm } from './random-term.js';

export interface ProgramOptions {
  readonly seed: number;
  readonly shape: 'acyclic' | 'full';
  /** Statements in each procedure, about. */
  readonly statements?: number;
  /** Only what solvers find easy: no wide multiplication or division; assertions fail more often than by accident. */
  readonly easy?: boolean;
  readonly widths?: readonly number[];
  /** Of each loop at most; 4 when not given. */
  readonly iterations?: number;
}

export function randomProgram(options: ProgramOptions): Program<Cmd> {
  const random = new Random(options.seed);
  const widths = options.widths ?? [1, 8, 16, 31, 32, 33, 64, 128];
  const globals = [
    ...someVariables(random, '$g', widths, 4),
    { name: '$bytes', sort: { kind: 'memory', address: 64, cell: 8 } },
    { name: '$words', sort: { kind: 'memory', address: 32, cell: 32, below: 0x1000n } },
  ] as const satisfies readonly Variable[];
  const count = options.shape === 'acyclic' ? 1 : 1 + random.below(4);
  const heads = Array.from({ length: count }, (_, i) => ({
    name: i === 0 ? 'main' : `proc${i}`,
    parameters: i === 0 ? [] : someVariables(random, `p${i}_`, widths, 3),
    results: i === 0 ? [] : someVariables(random, `r${i}_`, widths, 2),
  }));
  const procs = heads.map((head, i) =>
    new ProcMaker(random, options, widths, globals, head, heads.slice(i + 1)).make(i),
  );
  return { globals, procs: new Map(procs.map((proc) => [proc.name, proc])), entry: 'main' };
}

/** The same answers for the same seed; memories hold what a hash of the address says, below the bound of their sort. */
export function randomOracle(seed: number): Oracle {
  const choose = (sort: Sort, salt: number): Value => {
    const random = new Random(seed * 1009 + salt);
    if (sort === 'bool') return random.chance(50);
    if (!isMemory(sort)) return random.bits(sort);
    return MemoryValue.arbitrary(sort, (address) => {
      const cell = new Random(seed * 31 + salt * 7 + Number(address & 0xffffn)).bits(sort.cell);
      return sort.below === undefined ? cell : cell % sort.below;
    });
  };
  let initials = 0;
  return {
    initial: ({ sort }) => choose(sort, -1 - initials++),
    havoc: (_, { sort }, sequence) => choose(sort, sequence),
  };
}

function someVariables(random: Random, prefix: string, widths: readonly number[], most: number): Variable[] {
  return Array.from({ length: 1 + random.below(most) }, (_, i) => ({
    name: `${prefix}${i}`,
    sort: random.chance(20) ? 'bool' : random.pick(widths),
  }));
}

type Head = Pick<Proc, 'name' | 'parameters' | 'results'>;

class ProcMaker {
  private readonly blocks = new Map<string, Block<Cmd>>();
  private readonly locals: Variable[];
  private readonly visible: readonly Variable[];
  /** Variables that commands may write: not the loop counters. */
  private readonly writable: readonly Variable[];
  private commands: Cmd[] = [];
  private open = 'start';
  private line = 1;

  constructor(
    private readonly random: Random,
    private readonly options: ProgramOptions,
    private readonly widths: readonly number[],
    globals: readonly Variable[],
    private readonly head: Head,
    private readonly callees: readonly Head[],
  ) {
    this.locals = [
      ...someVariables(random, 'x', widths, 5),
      ...(random.chance(40) ? [{ name: 'm', sort: { kind: 'memory', address: 64, cell: 8 } } as const] : []),
    ];
    this.visible = [...globals, ...head.parameters, ...head.results, ...this.locals];
    this.writable = [...this.visible];
  }

  make(index: number): Proc<Cmd> {
    this.statements(this.options.statements ?? 12, 2);
    if (this.options.shape === 'full' && this.random.chance(5)) this.close({ kind: 'stop' });
    else this.close({ kind: 'return' });
    const role = index === 0 ? 'harness' : this.random.pick(['driver', 'model', 'missing'] as const);
    return {
      ...this.head,
      locals: this.locals,
      entry: 'start',
      blocks: this.blocks,
      origin: this.origin(),
      role,
      ...(role === 'missing' ? { reaches: this.head.parameters.map((_, i) => i) } : {}),
      ...(this.random.chance(30) ? { resultType: this.type() } : {}),
    };
  }

  private statements(count: number, nesting: number): void {
    for (let i = 0; i < count; i++) this.statement(nesting);
  }

  private statement(nesting: number): void {
    const roll = this.random.below(100);
    if (roll < 45) this.assign();
    else if (roll < 55) this.havoc();
    else if (roll < 62) this.assert();
    else if (roll < 66) this.assume();
    else if (roll < 72) this.emit({ kind: 'mark', mark: this.mark(), origin: this.origin() });
    else if (roll < 80 && this.callees.length > 0) this.call();
    else if (roll < 94 && nesting > 0) this.branch(nesting - 1);
    else if (nesting > 0 && this.options.shape === 'full') this.loop(nesting - 1);
    else this.assign();
  }

  private assign(): void {
    const { name, sort } = this.random.pick(this.writable);
    this.emit({ kind: 'assign', target: name, value: this.term(sort, 4), origin: this.origin() });
  }

  private havoc(): void {
    const { name } = this.random.pick(this.writable);
    this.emit({ kind: 'havoc', target: name, cause: this.cause(name), origin: this.origin() });
  }

  /** Mostly true: `c or x == x'` would always be, so a weak condition is made of several chances. */
  private assert(): void {
    const weak = (n: number): Expr =>
      n === 0
        ? this.term('bool', 3)
        : { kind: 'binary', op: 'or', left: this.term('bool', 2), right: weak(n - 1) };
    this.emit({
      kind: 'assert',
      cond: weak(this.options.easy ? 1 : 4),
      check: this.check(),
      origin: this.origin(),
    });
  }

  private assume(): void {
    const cond: Expr = { kind: 'binary', op: 'or', left: this.term('bool', 2), right: this.term('bool', 2) };
    const safe: Expr = { kind: 'binary', op: 'or', left: cond, right: this.term('bool', 2) };
    this.emit({
      kind: 'assume',
      cond: safe,
      why: { kind: this.random.pick(['model', 'define', 'stop']) },
      origin: this.origin(),
    });
  }

  private call(): void {
    const callee = this.random.pick(this.callees);
    const results: string[] = [];
    for (const result of callee.results) {
      const fitting = this.writable.filter(
        ({ name, sort }) => sort === result.sort && !results.includes(name),
      );
      results.push(fitting.length > 0 ? this.random.pick(fitting).name : this.fresh(result.sort));
    }
    this.emit({
      kind: 'call',
      callee: callee.name,
      arguments: callee.parameters.map(({ sort }) => this.term(sort, 2)),
      results,
      watches: this.watches(),
      origin: this.origin(),
    });
  }

  private branch(nesting: number): void {
    const cond = this.random.chance(50) ? this.term('bool', 3) : this.freshChoice();
    const conditions = this.random.chance(25) ? this.threeWay() : [cond, negated(cond)];
    const from = this.open;
    const arms = conditions.map((_, i) => `${from}.${i}`);
    const join = `${from}.j`;
    this.close({ kind: 'goto', targets: arms });
    for (const [i, arm] of arms.entries()) {
      this.open = arm;
      if (this.random.chance(20)) this.emit({ kind: 'mark', mark: this.mark(), origin: this.origin() });
      this.emit({
        kind: 'assume',
        cond: conditions[i]!,
        why: { kind: 'branch', taken: i === 0, text: 'a < "b" `c` \\', watches: this.watches() },
        origin: this.origin(),
      });
      this.statements(this.random.below(4), nesting);
      this.close({ kind: 'goto', targets: [join] });
    }
    this.open = join;
  }

  /** `x == 0`, `x == 1`, neither. */
  private threeWay(): Expr[] {
    const width = this.random.pick(this.widths);
    const left = this.term(width, 2);
    const equals = (value: bigint): Expr => ({
      kind: 'binary',
      op: 'eq',
      left,
      right: { kind: 'bv', width, value },
    });
    const neither: Expr = {
      kind: 'binary',
      op: 'and',
      left: negated(equals(0n)),
      right: negated(equals(1n)),
    };
    return [equals(0n), equals(1n), neither];
  }

  private freshChoice(): Expr {
    const name = this.fresh('bool');
    this.emit({ kind: 'havoc', target: name, cause: this.cause(name), origin: this.origin() });
    return { kind: 'var', name, sort: 'bool' };
  }

  private loop(nesting: number): void {
    const counter = { kind: 'var', name: this.fresh(8), sort: 8 } as const;
    const number = (value: number): Expr => ({ kind: 'bv', width: 8, value: BigInt(value) });
    const more: Expr = {
      kind: 'binary',
      op: 'bvult',
      left: counter,
      right: number(1 + this.random.below(this.options.iterations ?? 4)),
    };
    const set = (value: Expr): Cmd => ({
      kind: 'assign',
      target: counter.name,
      value,
      origin: this.origin(),
    });
    this.emit(set(number(0)));
    const head = `${this.open}.h`;
    const [body, exit] = [`${head}.b`, `${head}.x`];
    this.close({ kind: 'goto', targets: [head] });
    this.open = head;
    this.close({ kind: 'goto', targets: [body, exit] });
    this.open = body;
    this.emit({
      kind: 'assume',
      cond: more,
      why: { kind: 'case', text: 'default', watches: [] },
      origin: this.origin(),
    });
    this.statements(1 + this.random.below(3), nesting);
    this.emit(set({ kind: 'binary', op: 'bvadd', left: counter, right: number(1) }));
    this.close({ kind: 'goto', targets: [head] });
    this.open = exit;
    this.emit({
      kind: 'assume',
      cond: negated(more),
      why: { kind: 'target', function: 'f' },
      origin: this.origin(),
    });
  }

  private fresh(sort: Sort): string {
    const name = `t${this.locals.length}`;
    this.locals.push({ name, sort });
    return name;
  }

  private emit(cmd: Cmd): void {
    this.commands.push(cmd);
  }

  private close(transfer: Transfer): void {
    this.blocks.set(this.open, { id: this.open, commands: this.commands, transfer });
    this.commands = [];
  }

  private term(sort: Sort, depth: number): Expr {
    return randomTerm(this.random, sort, depth, {
      variables: this.visible,
      widths: this.widths,
      easy: this.options.easy ?? false,
    });
  }

  private origin(): Origin {
    const { random } = this;
    if (random.chance(20)) return { span: { file: '<irpcheck>', line: 1, column: 1 } };
    const span = { file: 'src/a b.c', line: this.line++, column: 1 + random.below(80) };
    return {
      span: random.chance(15) ? { ...span, macro: 'NT_SUCCESS' } : span,
      ...(random.chance(50) ? { function: this.head.name } : {}),
      ...(random.chance(50) ? { text: 'x = "\t\u2028" // y' } : {}),
      ...(random.chance(15) ? { call: this.origin() } : {}),
      ...(random.chance(15) ? { iterations: random.chance(20) ? [] : [2, 1] } : {}),
    };
  }

  private watches(): Watch[] {
    return Array.from({ length: this.random.below(3) }, () => {
      const { name, sort } = this.random.pick(this.visible);
      return { name, expr: this.term(sort, 1), type: this.type() };
    });
  }

  private type(): Watch['type'] {
    const { random } = this;
    return {
      signed: random.chance(50),
      pointer: random.chance(50),
      ...(random.chance(50) ? { alias: 'NTSTATUS' } : {}),
      ...(random.chance(50) ? { field: 'MinorFunction' } : {}),
    };
  }

  private cause(name: string): Cause {
    const causes: readonly Cause[] = [
      { kind: 'input', name: 'the request', type: this.type() },
      { kind: 'uninitialized', name },
      { kind: 'uninitialized', name: 'other' },
      { kind: 'gap', gap: this.gap() },
      { kind: 'abstraction', detail: 'a loop {cut}' },
    ];
    return this.random.pick(causes);
  }

  private check(): Check {
    const checks: readonly Check[] = [
      { kind: 'rule', rule: 'R', message: 'broken' },
      { kind: 'note', rule: 'R', message: 'odd' },
      { kind: 'gap', gap: this.gap() },
      { kind: 'unwind', loop: { file: 'a.c', line: 1, column: 2 }, bound: 4 },
      { kind: 'end' },
    ];
    return this.random.pick(checks);
  }

  private gap() {
    const gap = {
      kind: 'missing-body',
      detail: 'no body',
      span: { file: 'b.c', line: 9, column: 1 },
    } as const;
    return this.random.chance(50) ? { ...gap, function: 'f' } : gap;
  }

  private mark(): Mark {
    const marks: readonly Mark[] = [
      { kind: 'rule', rule: 'R', text: 'none → registered' },
      { kind: 'enter', function: 'f', watches: this.watches() },
      { kind: 'leave', function: 'f', watches: this.watches() },
      { kind: 'return', text: 'return x;', watches: this.watches() },
    ];
    return this.random.pick(marks);
  }
}

const negated = (arg: Expr): Expr => ({ kind: 'unary', op: 'not', arg });

/** For tests that need a memory sort by itself. */
export const bytes: MemorySort = { kind: 'memory', address: 64, cell: 8 };
