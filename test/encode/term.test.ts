/** The simplifier against the meaning of expressions, on random terms, and single rules by example. */
import { describe, expect, it } from 'vitest';
import { Memories } from '../../src/encode/memory.js';
import { TermGraph } from '../../src/encode/term.js';
import { FALSE, type TermId, TRUE } from '../../src/encode/term-store.js';
import { Translator } from '../../src/encode/translate.js';
import { evaluate } from '../../src/ir/evaluate.js';
import type { Expr, Sort } from '../../src/ir/expr.js';
import type { Variable } from '../../src/ir/program.js';
import { Random } from '../support/random.js';
import { randomTerm } from '../support/random-term.js';
import { termValues } from '../support/term-value.js';
import { wireOf } from '../support/wire.js';

const scalars = (widths: readonly number[]): Variable[] => [
  ...widths.flatMap((sort) => [
    { name: `a${sort}`, sort },
    { name: `b${sort}`, sort },
  ]),
  { name: 'p', sort: 'bool' as Sort },
  { name: 'q', sort: 'bool' as Sort },
];

const widthOf = (sort: Sort): number => (sort === 'bool' ? 0 : (sort as number));

function translate(g: TermGraph, variables: readonly Variable[], e: Expr): TermId {
  const values = new Map(variables.map(({ name, sort }) => [name, g.variable(name, widthOf(sort))]));
  return new Translator(g, new Memories(g), values).term(e);
}

describe('the simplifier keeps the value of random terms', () => {
  for (const widths of [
    [1, 2, 3],
    [4, 8],
    [16, 32, 64, 128],
    [1, 7, 33],
  ])
    it(`widths ${widths.join(', ')}`, () => {
      const variables = scalars(widths);
      for (let seed = 1; seed <= 800; seed++) {
        const random = new Random(seed);
        const sort: Sort = random.chance(50) ? 'bool' : random.pick(widths);
        const e = randomTerm(random, sort, 5, { variables, widths, easy: false });
        const g = new TermGraph();
        const root = translate(g, variables, e);
        const { terms, indices } = wireOf(g, [root]);
        for (let round = 0; round < 8; round++) {
          const values = new Map(
            variables.map(({ name, sort: s }) => [
              name,
              s === 'bool' ? random.chance(50) : random.bits(s as number),
            ]),
          );
          const expected = evaluate(e, values);
          const actual = termValues(terms, (name) => BigInt(values.get(name)!))[indices[0]!];
          if (actual !== BigInt(expected as bigint | boolean))
            expect.fail(
              `seed ${seed}: ${actual} instead of ${expected}\n${JSON.stringify(e, (_, v) => (typeof v === 'bigint' ? `${v}` : v))}`,
            );
        }
      }
    });
});

describe('the simplifier keeps the value of all inputs at two bits', () => {
  it('exhaustively', () => {
    const variables: Variable[] = [
      { name: 'a', sort: 2 },
      { name: 'b', sort: 2 },
      { name: 'p', sort: 'bool' },
    ];
    for (let seed = 1; seed <= 1500; seed++) {
      const random = new Random(seed);
      const e = randomTerm(random, 'bool', 6, { variables, widths: [1, 2, 3], easy: false });
      const g = new TermGraph();
      const { terms, indices } = wireOf(g, [translate(g, variables, e)]);
      for (let bits = 0; bits < 32; bits++) {
        const values = new Map<string, bigint | boolean>([
          ['a', BigInt(bits & 3)],
          ['b', BigInt((bits >> 2) & 3)],
          ['p', bits >= 16],
        ]);
        const actual = termValues(terms, (name) => BigInt(values.get(name)!))[indices[0]!];
        expect(actual, `seed ${seed}`).toBe(BigInt(evaluate(e, values) as boolean));
      }
    }
  });
});

describe('what is decided by syntax', () => {
  const g = new TermGraph();
  const [p, q, r] = ['p', 'q', 'r'].map((name) => g.variable(name, 0)) as [TermId, TermId, TermId];
  const [x, y] = [g.variable('x', 32), g.variable('y', 32)];
  const k = (value: number | bigint, width = 32) => g.constant(width, BigInt(value));
  const add = (a: TermId, b: TermId) => g.arith('bvadd', a, b);
  const state = g.ite(p, k(1), g.ite(q, k(2), k(0)));

  const cases: readonly (readonly [string, TermId, TermId])[] = [
    ['one base, two offsets', g.eq(add(x, k(8)), add(x, k(16))), FALSE],
    ['one base, one offset, in another order', g.eq(add(k(8), x), add(add(x, k(4)), k(4))), TRUE],
    ['a sum against a constant', g.eq(add(x, k(8)), k(8)), g.eq(x, k(0))],
    ['sums of both sides', g.eq(add(x, k(8)), add(y, k(4))), g.eq(add(x, k(4)), y)],
    ['subtraction of a constant', g.arith('bvsub', add(x, k(8)), k(8)), x],
    ['difference of one base', g.arith('bvsub', add(x, k(8)), add(x, k(3))), k(5)],
    ['a state is one of its values', g.eq(state, k(1)), p],
    ['a state is no other value', g.eq(state, k(7)), FALSE],
    ['a state compared by order', g.ult(state, k(3)), TRUE],
    ['p ∧ ¬p', g.and([p, q, g.not(p)]), FALSE],
    ['p ∨ ¬p', g.or([p, q, g.not(p)]), TRUE],
    ['both branches of a path', g.or([g.and([q, p]), g.and([q, g.not(p)])]), q],
    ['p ∨ (¬p ∧ q)', g.or([p, g.and([g.not(p), q])]), g.or([p, q])],
    ['p ∧ (p ∨ q)', g.and([p, g.or([p, q])]), p],
    ['x = 1 ∧ x = 2', g.and([g.eq(x, k(1)), r, g.eq(x, k(2))]), FALSE],
    ['x = 1 ∧ x ≠ 2', g.and([g.eq(x, k(1)), g.not(g.eq(x, k(2)))]), g.eq(x, k(1))],
    ['a ≤ b and b < a', g.and([g.ule(x, y), g.ult(y, x)]), FALSE],
    ['nothing is below 0', g.ult(x, k(0)), FALSE],
    ['nothing is below the least', g.slt(x, k(0x80000000)), FALSE],
    ['everything is at most all ones', g.ule(x, k(0xffffffff)), TRUE],
    ['below 1 is 0', g.ult(x, k(1)), g.eq(x, k(0))],
    ['ite with one condition inside', g.ite(p, g.ite(p, x, y), y), g.ite(p, x, y)],
    ['ite with a shared branch', g.ite(p, x, g.ite(q, x, y)), g.ite(g.or([p, q]), x, y)],
    ['ite of a negation', g.ite(g.not(p), x, y), g.ite(p, y, x)],
    ['bytes put together again', g.concat(g.extract(31, 8, x), g.extract(7, 0, x)), x],
    [
      'bytes put together one by one',
      g.concat(
        g.extract(31, 24, x),
        g.concat(g.extract(23, 16, x), g.concat(g.extract(15, 8, x), g.extract(7, 0, x))),
      ),
      x,
    ],
    ['zeros above', g.concat(k(0), x), g.zext(64, x)],
    ['widening twice', g.zext(128, g.zext(64, x)), g.zext(128, x)],
    ['the low part of a widened', g.extract(31, 0, g.sext(64, x)), x],
    ['the high part of a widened', g.extract(63, 32, g.zext(64, x)), k(0)],
    ['a widened is no large constant', g.eq(g.zext(64, x), k(1n << 40n, 64)), FALSE],
    ['a pointer that is one of two', g.eq(g.ite(p, k(0x1000), x), k(0x1000)), g.or([p, g.eq(x, k(0x1000))])],
  ];
  it.each(cases)('%s', (_, made, expected) => {
    expect(made).toBe(expected);
  });

  it('terms are shared', () => {
    const before = g.size;
    expect(add(x, k(4))).toBe(add(x, k(4)));
    expect(g.and([p, q])).toBe(g.and([q, p]));
    expect(g.size).toBeLessThanOrEqual(before + 3);
  });

  it('a variable below a bound is no constant at or above it', () => {
    const pointer = g.variable('pointer', 64, 0x1000n);
    expect(g.eq(pointer, g.constant(64, 0x1000n))).toBe(FALSE);
    expect(g.eq(g.constant(64, 0xfffn), pointer)).not.toBe(FALSE);
    expect(g.ult(pointer, g.constant(64, 0x1000n))).toBe(TRUE);
  });
});

describe('deep terms do not use the call stack', () => {
  it('20,000 levels of each kind', () => {
    const g = new TermGraph();
    let state = g.constant(32, 0n);
    let sum = g.variable('x', 32);
    let path = TRUE;
    for (let i = 0; i < 20_000; i++) {
      const c = g.variable(`c${i}`, 0);
      state = g.ite(c, g.constant(32, BigInt(i % 5)), state);
      sum = g.ite(c, g.arith('bvadd', sum, g.constant(32, 1n)), g.arith('bvxor', sum, state));
      path = g.and([path, g.or([c, g.eq(sum, state)])]);
    }
    const root = g.and([path, g.eq(state, g.constant(32, 3n)), g.ult(sum, g.constant(32, 9n))]);
    expect(wireOf(g, [root]).terms.length).toBeGreaterThan(60_000);
  });
});
