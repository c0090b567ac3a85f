import { describe, expect, it } from 'vitest';
import { type Passive, passify } from '../../src/encode/passive.js';
import { add, bv, eq, not, store, variable } from '../../src/ir/build.js';
import type { Expr } from '../../src/ir/expr.js';
import { assert, assign, assume, block, declare, havoc, is, p, procedure, words, x } from './programs.js';

/** Blocks as `id: commands -> targets`, definitions with `:=`. */
function show({ proc }: Passive): string[] {
  return [...proc.blocks.values()].map(({ id, commands, transfer }) => {
    const list = commands.map((cmd) => {
      if (cmd.kind === 'mark') return 'mark';
      if (cmd.kind === 'assume' && cmd.why.kind === 'define' && cmd.cond.kind === 'binary')
        return `${text(cmd.cond.left)} := ${text(cmd.cond.right)}`;
      return `${cmd.kind} ${text(cmd.cond)}`;
    });
    return `${id}: ${list.join('; ')} -> ${transfer.kind === 'goto' ? transfer.targets.join(' ') : transfer.kind}`;
  });
}

function text(e: Expr): string {
  switch (e.kind) {
    case 'var':
      return e.name;
    case 'bv':
    case 'bool':
      return `${e.value}`;
    case 'unary':
      return `!${text(e.arg)}`;
    case 'binary':
      return `(${text(e.left)} ${e.op} ${text(e.right)})`;
    case 'select':
      return `${text(e.memory)}[${text(e.address)}]`;
    case 'store':
      return `${text(e.memory)}[${text(e.address)} <- ${text(e.value)}]`;
    default:
      return e.kind;
  }
}

describe('passive form', () => {
  it('numbers incarnations and joins those that differ and are used', () => {
    const y = variable('y', 32);
    const globals = declare({ x: 32, y: 32, z: 32, p: 'bool' });
    const proc = procedure([
      block('s', [assign('x', add(x, bv(32, 1))), assign('y', x)], 'a', 'b'),
      block('a', [assume(p), assign('x', bv(32, 5)), assign('z', x)], 'j'),
      block('b', [assume(not(p)), assign('z', y)], 'j'),
      block('j', [assert(eq(x, y))]),
    ]);
    const passive = passify(globals, proc);
    expect(show(passive)).toEqual([
      's: x@1 := (x@0 bvadd 1); y@1 := x@1 -> a b',
      'a: assume p@0; x@2 := 5; x@3 := x@2 -> j',
      'b: assume !p@0; x@3 := x@1 -> j',
      'j: assert (x@3 eq y@1) -> return',
    ]);
    expect(passive.joins).toEqual(new Map([['j', [{ name: 'x@3', sort: 32 }]]]));
    expect(passive.positions.get('a')).toEqual([0, 1, -1]);
    expect(passive.variables.map(({ name }) => name)).toEqual(['x@0', 'p@0', 'x@1', 'y@1', 'x@2', 'x@3']);
  });

  it('lists what is arbitrary, and where', () => {
    const globals = declare({ x: 32, $m: words });
    const proc = procedure([block('s', [havoc('x'), assume(is(x, 1)), havoc('$m'), havoc('x')])]);
    const { arbitrary } = passify(globals, proc);
    expect(
      arbitrary.map((a) => [
        a.incarnation,
        a.cause === 'initial' ? 'initial' : a.cause.kind,
        a.block,
        a.index,
      ]),
    ).toEqual([
      ['x@0', 'initial', 's', -1],
      ['$m@0', 'initial', 's', -1],
      ['x@1', 'uninitialized', 's', 0],
      ['$m@1', 'uninitialized', 's', 2],
      ['x@2', 'uninitialized', 's', 3],
    ]);
  });

  it('locals are zero', () => {
    const m = variable('m', words);
    const locals = declare({ x: 32, p: 'bool', m: words, unused: 8 });
    const proc = procedure(
      [
        block('s', [
          assert(is(x, 0)),
          assume(p),
          assign('m', store(m, bv(64, 0), x)),
          assert(eq(m.kind === 'var' ? x : x, x)),
        ]),
      ],
      locals,
    );
    const used = procedure(
      [block('s', [assume(is({ kind: 'select', memory: m, address: bv(64, 4) }, 0))])],
      locals,
    );
    expect(show(passify([], proc))).toEqual([
      's: x@0 := 0; p@0 := false; assert (x@0 eq 0); assume p@0; assert true -> return',
    ]);
    expect(passify([], proc).zeroed).toEqual([]);
    expect(passify([], used).zeroed).toEqual([{ name: 'm@0', sort: words }]);
  });

  it('splits critical edges, with the assumptions the branch chooses by', () => {
    const proc = procedure([
      block('s', [], 'a', 'j'),
      block('a', [assume(p), assign('x', bv(32, 1))], 'j'),
      block('j', [assume(is(x, 1)), assert(is(x, 2))]),
    ]);
    expect(show(passify(declare({ x: 32, p: 'bool' }), proc))).toEqual([
      's:  -> a s>j',
      'a: assume p@0; x@1 := 1; x@2 := x@1 -> j',
      's>j: assume (x@0 eq 1); x@2 := x@0 -> j',
      'j: assume (x@2 eq 1); assert (x@2 eq 2) -> return',
    ]);
  });

  it('drops blocks that are not reachable and keeps the order topological', () => {
    const proc = procedure([
      block('s', [], 'b'),
      block('dead', [], 'b'),
      block('c', []),
      block('b', [], 'c'),
    ]);
    expect([...passify([], proc).proc.blocks.keys()]).toEqual(['s', 'b', 'c']);
  });

  it('refuses cycles', () => {
    const proc = procedure([block('s', [], 'a'), block('a', [], 's')]);
    expect(() => passify([], proc)).toThrow(/cycle/);
  });

  it('joins of 5,000 nested branches over 500 variables', () => {
    const names = Array.from({ length: 500 }, (_, i) => `v${i}`);
    const globals = [...declare({ p: 'bool' }), ...names.map((name) => ({ name, sort: 32 }))];
    const blocks = Array.from({ length: 5_000 }, (_, i) => [
      block(`h${i}`, [], `a${i}`, `b${i}`),
      block(`a${i}`, [assume(p), assign(names[i % 500]!, bv(32, i))], `h${i + 1}`),
      block(`b${i}`, [assume(not(p))], `h${i + 1}`),
    ]).flat();
    const last = block(
      'h5000',
      names.map((name) => assert(is(variable(name, 32), 7))),
    );
    const { joins } = passify(globals, procedure([...blocks, last]));
    expect(joins.size).toBe(5_000);
  });
});
