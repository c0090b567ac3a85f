/** Small programs by hand. */
import { bv, eq, not, variable } from '../../src/ir/build.js';
import type { Expr, MemorySort, Sort } from '../../src/ir/expr.js';
import type { Block, CoreCmd, Origin, Proc, Variable } from '../../src/ir/program.js';

export const origin: Origin = { span: { file: 'a.c', line: 1, column: 1 } };
export const words: MemorySort = { kind: 'memory', address: 64, cell: 32 };

export const assign = (target: string, value: Expr): CoreCmd => ({ kind: 'assign', target, value, origin });
export const assume = (cond: Expr): CoreCmd => ({ kind: 'assume', cond, why: { kind: 'model' }, origin });
export const assert = (cond: Expr): CoreCmd => ({
  kind: 'assert',
  cond,
  check: { kind: 'rule', rule: 'R', message: 'broken' },
  origin,
});
export const havoc = (target: string): CoreCmd => ({
  kind: 'havoc',
  target,
  cause: { kind: 'uninitialized', name: target },
  origin,
});

/** `goto` these blocks, or return when there are none. */
export function block(id: string, commands: readonly CoreCmd[], ...targets: string[]): Block<CoreCmd> {
  return { id, commands, transfer: targets.length === 0 ? { kind: 'return' } : { kind: 'goto', targets } };
}

export function procedure(
  blocks: readonly Block<CoreCmd>[],
  locals: readonly Variable[] = [],
): Proc<CoreCmd> {
  return {
    name: 'main',
    parameters: [],
    results: [],
    locals,
    entry: blocks[0]!.id,
    blocks: new Map(blocks.map((b) => [b.id, b])),
    origin,
    role: 'harness',
  };
}

export const declare = (sorts: Readonly<Record<string, Sort>>): Variable[] =>
  Object.entries(sorts).map(([name, sort]) => ({ name, sort }));

export const x = variable('x', 32);
export const p = variable('p', 'bool');
export const is = (e: Expr, value: number): Expr => eq(e, bv(32, value));
export const isNot = (e: Expr, value: number): Expr => not(is(e, value));
