/** Expressions: folding keeps the value, compiled terms agree with the exact evaluation, sorts are checked. */
import { describe, expect, it } from 'vitest';
import { InternalError } from '../../src/base/errors.js';
import {
  add,
  and,
  bool,
  bv,
  bvand,
  bvnot,
  concat,
  eq,
  extract,
  implies,
  isFalse,
  ite,
  lshr,
  mul,
  neg,
  no,
  not,
  or,
  select,
  sext,
  shl,
  slt,
  store,
  sub,
  udiv,
  ule,
  ult,
  urem,
  variable,
  yes,
  zext,
} from '../../src/ir/build.js';
import { compileTerm, fromSlot, toSlot } from '../../src/ir/compile-term.js';
import { evaluate, type Value } from '../../src/ir/evaluate.js';
import type { Expr, MemorySort, Sort } from '../../src/ir/expr.js';
import { MemoryValue } from '../../src/ir/memory-value.js';
import type { Variable } from '../../src/ir/program.js';
import { rewrite, substitute } from '../../src/ir/rewrite.js';
import { sortOf } from '../../src/ir/sort.js';
import { cutPoints, freeVariables, postOrder } from '../../src/ir/walk.js';
import { Random } from '../support/random.js';
import { bytes, randomOracle } from '../support/random-program.js';
import { randomTerm } from '../support/random-term.js';

const widths = [1, 2, 7, 8, 16, 31, 32, 33, 52, 53, 54, 63, 64, 65, 127, 128];
const words: MemorySort = { kind: 'memory', address: 32, cell: 32 };
const variables: Variable[] = [
  ...widths.map((width) => ({ name: `v${width}`, sort: width })),
  ...widths.map((width) => ({ name: `w${width}`, sort: width })),
  { name: 'b', sort: 'bool' },
  { name: 'c', sort: 'bool' },
  { name: 'm', sort: bytes },
  { name: 'n', sort: words },
];

function environmentOf(seed: number): Map<string, Value> {
  const oracle = randomOracle(seed);
  return new Map(variables.map((variable) => [variable.name, oracle.initial(variable)]));
}

function compiledValue(e: Expr, environment: ReadonlyMap<string, Value>): Value {
  const locals = new Map(variables.map(({ name }, slot) => [name, slot]));
  const frame = variables.map(({ name, sort }) => toSlot(environment.get(name)!, sort));
  const scope = { locals, globals: new Map<string, number>(), globalFrame: [] };
  return fromSlot(compileTerm(e, scope)(frame), sortOf(e));
}

/** Memories are compared at a few addresses. */
function shown(value: Value): unknown {
  if (!(value instanceof MemoryValue)) return value;
  return [0n, 1n, 2n, 3n, 4n, 0xffff_ffffn].map((address) => value.read(address));
}

const refold = (e: Expr): Expr =>
  rewrite(
    substitute(
      e,
      new Map([
        ['v8', bv(8, 3n)],
        ['v32', variable('w32', 32)],
        ['c', yes],
      ]),
    ),
    (x) => x,
  );

describe('random terms', () => {
  const sorts: readonly Sort[] = ['bool', ...widths, bytes, words];
  it.each(sorts.map((sort) => [sort]))('compiled and exact values agree at sort %j', (sort) => {
    const random = new Random(17 + sorts.indexOf(sort));
    for (let i = 0; i < 150; i++) {
      const e = randomTerm(random, sort, 5, { variables, widths, easy: false });
      const environment = environmentOf(i);
      expect(shown(compiledValue(e, environment))).toEqual(shown(evaluate(e, environment)));
    }
  });

  it.each(sorts.map((sort) => [sort]))('folding keeps the value at sort %j', (sort) => {
    const random = new Random(170 + sorts.indexOf(sort));
    for (let i = 0; i < 150; i++) {
      const e = randomTerm(random, sort, 5, { variables, widths, easy: false });
      const environment = environmentOf(i).set('v8', 3n).set('c', true);
      environment.set('v32', environment.get('w32')!);
      const folded = refold(e);
      expect(sortOf(folded)).toEqual(sortOf(e));
      expect(shown(evaluate(folded, environment))).toEqual(shown(evaluate(e, environment)));
    }
  });

  it('agrees on every operator over border values', () => {
    const ops =
      'eq bvult bvule bvslt bvsle bvadd bvsub bvmul bvudiv bvurem bvsdiv bvsrem bvand bvor bvxor bvshl bvlshr bvashr';
    const wrong: unknown[] = [];
    let count = 0;
    for (const width of widths) {
      const max = (1n << BigInt(width)) - 1n;
      const half = 1n << BigInt(width - 1);
      const border = [
        0n,
        1n,
        2n,
        31n,
        32n,
        33n,
        53n,
        64n,
        half - 1n,
        half,
        half + 1n,
        max - 1n,
        max,
        (1n << 53n) - 1n,
        1n << 53n,
      ];
      const values = [...new Set(border.map((value) => value & max))];
      for (const op of ops.split(' '))
        for (const a of values)
          for (const b of values) {
            const [left, right] = [variable(`v${width}`, width), variable(`w${width}`, width)];
            const e = { kind: 'binary', op, left, right } as Expr;
            const environment = new Map<string, Value>([
              [`v${width}`, a],
              [`w${width}`, b],
            ]);
            const full = new Map<string, Value>([...environmentOf(0), ...environment]);
            const [compiled, evaluated] = [compiledValue(e, full), evaluate(e, full)];
            if (compiled !== evaluated) wrong.push([op, width, a, b, compiled, evaluated]);
            count += 1;
          }
    }
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(20_000);
  });
});

describe('exact evaluation (SMT-LIB)', () => {
  const run = (e: Expr) => evaluate(e, new Map());
  const raw = (op: string, width: number, a: bigint, b: bigint) =>
    run({ kind: 'binary', op, left: bv(width, a), right: bv(width, b) } as Expr);
  it.each([
    ['bvudiv', 8, 7n, 0n, 255n],
    ['bvurem', 8, 7n, 0n, 7n],
    ['bvsdiv', 8, 7n, 0n, 255n],
    ['bvsdiv', 8, 0xf9n, 0n, 1n],
    ['bvsdiv', 8, 0x80n, 0xffn, 0x80n],
    ['bvsdiv', 8, 0xf9n, 2n, 0xfdn],
    ['bvsrem', 8, 0xf9n, 2n, 0xffn],
    ['bvsrem', 8, 7n, 0xfen, 1n],
    ['bvsrem', 8, 0xf9n, 0n, 0xf9n],
    ['bvshl', 8, 1n, 8n, 0n],
    ['bvlshr', 8, 0x80n, 200n, 0n],
    ['bvashr', 8, 0x80n, 200n, 0xffn],
    ['bvashr', 8, 0x40n, 200n, 0n],
    ['bvslt', 8, 0x80n, 0n, true],
    ['bvult', 8, 0x80n, 0n, false],
  ] as const)('%s at width %i of %s and %s is %s', (op, width, a, b, wanted) => {
    expect(raw(op, width, a, b)).toBe(wanted);
  });

  it('shares work: a chain that doubles 200 times', () => {
    let e: Expr = variable('x', 64);
    for (let i = 0; i < 200; i++) e = { kind: 'binary', op: 'bvadd', left: e, right: e };
    expect(sortOf(e)).toBe(64);
    expect(evaluate(e, new Map([['x', 1n]]))).toBe(0n); // 2^200
    expect(evaluate(substitute(e, new Map([['x', variable('y', 64)]])), new Map([['y', 0n]]))).toBe(0n);
  });

  it('goes 100,000 levels deep', () => {
    let e: Expr = variable('v32', 32);
    for (let i = 0; i < 100_000; i++)
      e = { kind: 'binary', op: i % 2 === 0 ? 'bvadd' : 'bvxor', left: e, right: bv(32, i) };
    const environment = environmentOf(3);
    expect(compiledValue(e, environment)).toBe(evaluate(e, environment));
    expect(freeVariables(e)).toEqual(new Set(['v32']));
    expect(sortOf(substitute(e, new Map([['v32', bv(32, 7)]])))).toBe(32);
  });

  it('names a variable without a value', () => {
    expect(() => run(variable('lost', 8))).toThrow(/lost has no value/);
    expect(() => evaluate(variable('x', 8), new Map([['x', 256n]]))).toThrow(InternalError);
  });
});

describe('folding', () => {
  const x = variable('x', 32);
  const y = variable('y', 32);
  const p = variable('p', 'bool');
  const q = variable('q', 'bool');
  const m = variable('m', bytes);
  const a = variable('a', 64);
  const k = (value: number) => bv(32, value);
  const rows: readonly [string, Expr, Expr][] = [
    ['not not', not(not(p)), p],
    ['and of none', and(), yes],
    ['and true', and(p, yes, q), and(p, q)],
    ['and false', and(p, no, q), no],
    ['p and not p', and(p, not(p)), no],
    ['or of none', or(), no],
    ['p or not p', or(not(p), p), yes],
    ['implies false', implies(p, no), not(p)],
    ['x + 0', add(x, k(0)), x],
    ['0 + x', add(k(0), x), x],
    ['x + 1 + 2', add(add(x, k(1)), k(2)), add(x, k(3))],
    ['x + 1 - 3', sub(add(x, k(1)), k(3)), sub(x, k(2))],
    ['x + 2 - 2', sub(add(x, k(2)), k(2)), x],
    ['x - x', sub(x, x), k(0)],
    ['(x + 8) - (x + 4)', sub(add(x, k(8)), add(x, k(4))), k(4)],
    ['(x + y) - x', sub(add(x, y), x), y],
    ['x * 1', mul(k(1), x), x],
    ['x * 0', mul(x, k(0)), k(0)],
    ['x / 1', udiv(x, k(1)), x],
    ['7 % 0', urem(k(7), k(0)), k(7)],
    ['x & all', bvand(x, bv(32, -1n)), x],
    ['~~x', bvnot(bvnot(x)), x],
    ['--x', neg(neg(x)), x],
    ['x << 0', shl(x, k(0)), x],
    ['0 >> x', lshr(k(0), x), k(0)],
    ['x == x', eq(x, x), yes],
    ['equal trees', eq(add(x, y), add(variable('x', 32), y)), yes],
    ['x + 1 == x + 2', eq(add(x, k(1)), add(x, k(2))), no],
    ['x + 1 == 3', eq(add(x, k(1)), k(3)), eq(x, k(2))],
    ['p == true', eq(p, yes), p],
    ['false == p', eq(no, p), not(p)],
    ['(p ? 1 : 0) == 1', eq(ite(p, k(1), k(0)), k(1)), p],
    ['(p ? 1 : 0) == 0', eq(k(0), ite(p, k(1), k(0))), not(p)],
    ['(p ? 1 : 0) == 2', eq(ite(p, k(1), k(0)), k(2)), no],
    ['zext x == small', eq(zext(64, x), bv(64, 5)), eq(x, k(5))],
    ['zext x == large', eq(zext(64, x), bv(64, 1n << 40n)), no],
    ['x < 0', ult(x, k(0)), no],
    ['0 <= x', ule(k(0), x), yes],
    ['x < x', slt(x, x), no],
    ['ite true', ite(yes, x, y), x],
    ['ite same', ite(p, x, x), x],
    ['ite not', ite(not(p), x, y), ite(p, y, x)],
    ['ite to bool', ite(p, yes, no), p],
    ['ite true q', ite(p, yes, q), or(p, q)],
    ['ite q false', ite(p, q, no), and(p, q)],
    ['extract all', extract(31, 0, x), x],
    ['extract twice', extract(3, 1, extract(15, 4, x)), extract(7, 5, x)],
    ['extract low of concat', extract(31, 0, concat(x, y)), y],
    ['extract high of concat', extract(63, 32, concat(x, y)), x],
    ['extract inside zext', extract(7, 0, zext(64, x)), extract(7, 0, x)],
    ['extract above zext', extract(63, 32, zext(64, x)), k(0)],
    ['extract across zext', extract(39, 8, zext(64, x)), zext(32, extract(31, 8, x))],
    ['extract inside sext', extract(7, 0, sext(64, x)), extract(7, 0, x)],
    ['concat of neighbours', concat(extract(31, 8, x), extract(7, 0, x)), x],
    ['concat of zero', concat(k(0), x), zext(64, x)],
    ['sext of zext', sext(64, zext(48, x)), zext(64, x)],
    ['constants', ite(ult(k(1), k(2)), sext(64, k(-1)), bv(64, 0)), bv(64, -1n)],
    ['read what was written', select(store(m, a, bv(8, 1)), a), bv(8, 1)],
    ['read beside', select(store(m, a, bv(8, 1)), add(a, bv(64, 1))), select(m, add(a, bv(64, 1)))],
    ['write twice', store(store(m, a, bv(8, 1)), a, bv(8, 2)), store(m, a, bv(8, 2))],
  ];
  it.each(rows)('%s', (_, got, wanted) => {
    expect(got).toEqual(wanted);
  });

  it('keeps a read that may meet the write', () => {
    const b = variable('b', 64);
    expect(select(store(m, a, bv(8, 1)), b).kind).toBe('select');
    expect(isFalse(eq(a, b))).toBe(false);
  });

  it.each<[string, () => unknown]>([
    ['add of two widths', () => add(x, a)],
    ['not of bits', () => not(x)],
    ['and of bits', () => and(p, x)],
    ['extract beyond', () => extract(32, 0, x)],
    ['extract upside down', () => extract(0, 1, x)],
    ['zext to fewer', () => zext(16, x)],
    ['concat too wide', () => concat(concat(a, a), p)],
    ['129 bits', () => concat(concat(a, a), bv(1, 0))],
    ['eq of memories', () => eq(m, m)],
    ['read at another width', () => select(m, x)],
    ['write of another width', () => store(m, a, x)],
    ['ite of two sorts', () => ite(p, x, a)],
    ['ite on bits', () => ite(x, x, x)],
    ['bool in arithmetic', () => add(bool(true), bool(true))],
  ])('refuses %s', (_, make) => {
    expect(make).toThrow(InternalError);
  });
});

describe('cut points', () => {
  it('names shared parts once, inner before outer', () => {
    const x = variable('x', 32);
    const inner = mul(add(x, variable('y', 32)), x);
    const outer = sub(mul(inner, inner), variable('z', 32));
    const root = and(ult(outer, x), ult(x, outer));
    expect(cutPoints(root, { size: 3, depth: 100 })).toEqual([inner, outer]);
    expect(postOrder([root]).filter((e) => e === inner)).toHaveLength(1);
  });
});

describe('memory values', () => {
  it('keeps every version, whichever is used next', () => {
    const random = new Random(5);
    const versions: { memory: MemoryValue; model: Map<bigint, bigint> }[] = [
      { memory: MemoryValue.arbitrary(bytes, (address) => address & 0x7fn), model: new Map() },
    ];
    for (let i = 0; i < 3000; i++) {
      const from = random.chance(70) ? versions[versions.length - 1]! : random.pick(versions);
      const [address, value] = [BigInt(random.below(300)), BigInt(random.below(256))];
      versions.push({
        memory: from.memory.write(address, value),
        model: new Map(from.model).set(address, value),
      });
      const { memory, model } = random.chance(50) ? versions[versions.length - 1]! : random.pick(versions);
      const at = BigInt(random.below(300));
      expect(memory.read(at)).toBe(model.get(at) ?? at & 0x7fn);
    }
    for (const { memory, model } of versions.slice(0, 50))
      expect(memory.touched()).toEqual([...model].sort(([a], [b]) => Number(a - b)));
  });
});
