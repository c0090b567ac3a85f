/** Addresses of elements, compared: against arithmetic for all values of narrow indices, and single shapes by example. */
import { describe, expect, it } from 'vitest';
import { TermGraph } from '../../src/encode/term.js';
import { FALSE, type TermId, TRUE } from '../../src/encode/term-store.js';
import { maskOf } from '../../src/ir/arith.js';
import { Random } from '../support/random.js';
import { termValues } from '../support/term-value.js';
import { wireOf } from '../support/wire.js';

interface Summand {
  readonly name: string;
  readonly extension: 'zext' | 'sext';
  readonly factor: bigint;
}

interface Side {
  readonly base: boolean;
  readonly constant: bigint;
  readonly summands: readonly Summand[];
}

const narrow = 3;
const width = 7;

function randomSide(random: Random, names: readonly string[], factors: readonly bigint[]): Side {
  const extension = random.chance(70) ? 'zext' : 'sext';
  const summands = names
    .filter(() => random.chance(70))
    .map((name) => ({ name, extension, factor: random.pick(factors) }) as const);
  return { base: random.chance(80), constant: random.pick([0n, 1n, 4n, 12n, 100n]), summands };
}

function termOf(g: TermGraph, { base, constant, summands }: Side): TermId {
  let sum: TermId = g.constant(width, constant);
  if (base) sum = g.arith('bvadd', g.variable('base', width), sum);
  for (const { name, extension, factor } of summands) {
    const index = g.variable(name, narrow);
    const wide = extension === 'zext' ? g.zext(width, index) : g.sext(width, index);
    sum = g.arith('bvadd', sum, g.arith('bvmul', wide, g.constant(width, factor)));
  }
  return sum;
}

function valueOf({ base, constant, summands }: Side, values: ReadonlyMap<string, bigint>): bigint {
  let sum = constant + (base ? values.get('base')! : 0n);
  for (const { name, extension, factor } of summands) {
    const index = values.get(name)!;
    sum += factor * (extension === 'zext' ? index : BigInt.asIntN(narrow, index));
  }
  return sum & maskOf(width);
}

describe('equality of sums', () => {
  it('is that of their values', () => {
    for (let seed = 1; seed <= 600; seed++) {
      const random = new Random(seed);
      // multiples that fit and multiples that come round
      const factors = random.chance(60) ? [4n, 4n, 124n] : [1n, 2n, 3n, 8n, 16n, 40n, 64n, 127n];
      const [a, b] = [randomSide(random, ['i', 'j'], factors), randomSide(random, ['i', 'j'], factors)];
      const g = new TermGraph();
      const { terms, indices } = wireOf(g, [g.eq(termOf(g, a), termOf(g, b))]);
      for (let i = 0n; i < 8n; i++)
        for (let j = 0n; j < 8n; j++) {
          const values = new Map([
            ['i', i],
            ['j', j],
            ['base', random.bits(width)],
          ]);
          const same = termValues(terms, (name) => values.get(name)!)[indices[0]!];
          expect(same, `seed ${seed}, i ${i}, j ${j}`).toBe(
            BigInt(valueOf(a, values) === valueOf(b, values)),
          );
        }
    }
  });

  const g = new TermGraph();
  const [array, other, i, j] = [
    g.variable('array', 64),
    g.variable('other', 64),
    g.variable('i', 32),
    g.variable('j', 32),
  ];
  const k = (value: number) => g.constant(64, BigInt(value));
  const element = (base: TermId, index: TermId, size: number, field = 0) =>
    g.arith('bvadd', g.arith('bvadd', base, g.arith('bvmul', g.zext(64, index), k(size))), k(field));

  it.each<[string, TermId, TermId]>([
    ['one field of two elements', g.eq(element(array, i, 24, 16), element(array, j, 24, 16)), g.eq(i, j)],
    ['two fields', g.eq(element(array, i, 24, 16), element(array, j, 24, 8)), FALSE],
    [
      'an element and one by number',
      g.eq(element(array, i, 24, 16), g.arith('bvadd', array, k(64))),
      g.eq(i, g.constant(32, 2n)),
    ],
    [
      'elements of an array that does not move',
      g.eq(element(k(0x1000), i, 24, 16), k(0x1040)),
      g.eq(i, g.constant(32, 2n)),
    ],
    ['an element and the header before it', g.eq(element(array, i, 24, 16), array), FALSE],
    [
      'the same element',
      g.eq(element(array, i, 24), g.arith('bvadd', g.arith('bvmul', g.zext(64, i), k(24)), array)),
      TRUE,
    ],
  ])('%s', (_, made, expected) => {
    expect(made).toBe(expected);
  });

  it('is left open for two arrays, and where a multiple may come round', () => {
    const open = [
      g.eq(element(array, i, 24), element(other, j, 24)),
      g.eq(g.arith('bvmul', i, g.constant(32, 4n)), g.arith('bvmul', j, g.constant(32, 4n))),
    ];
    for (const t of open) expect(g.op(t)).toBe('eq');
  });
});
