import { describe, expect, it } from 'vitest';
import { Memories } from '../../src/encode/memory.js';
import { TermGraph } from '../../src/encode/term.js';
import { FALSE, type TermId, TRUE } from '../../src/encode/term-store.js';
import type { MemorySort } from '../../src/ir/expr.js';

const sort: MemorySort = { kind: 'memory', address: 64, cell: 32 };

function setup() {
  const g = new TermGraph();
  const memories = new Memories(g);
  const base = memories.arbitrary('m', sort);
  const [p, q] = [g.variable('p', 64), g.variable('q', 64)];
  const [v, w] = [g.variable('v', 32), g.variable('w', 32)];
  const at = (pointer: TermId, offset: number) => g.arith('bvadd', pointer, g.constant(64, BigInt(offset)));
  return { g, memories, base, p, q, v, w, at };
}

describe('loads', () => {
  it('find the store at the same offset of one base, through others', () => {
    const { memories, base, p, v, w, at } = setup();
    const stored = memories.store(
      memories.store(memories.store(base, at(p, 8), v), at(p, 16), w),
      at(p, 8),
      w,
    );
    expect(memories.load(stored, at(p, 8))).toBe(w);
    expect(memories.load(memories.store(base, at(p, 8), v), at(p, 8))).toBe(v);
    expect(memories.cells(0)).toEqual([]);
  });

  it('see old versions as they were', () => {
    const { memories, base, p, v, w, at } = setup();
    const first = memories.store(base, at(p, 0), v);
    const second = memories.store(first, at(p, 8), w);
    const branch = memories.store(first, at(p, 0), w);
    expect(memories.load(first, at(p, 0))).toBe(v);
    expect(memories.load(second, at(p, 0))).toBe(v);
    expect(memories.load(branch, at(p, 0))).toBe(w);
    expect(memories.load(branch, at(p, 8))).toBe(memories.load(first, at(p, 8)));
  });

  it('of an unknown base compare the addresses', () => {
    const { g, memories, base, p, q, v, at } = setup();
    const loaded = memories.load(memories.store(base, at(p, 0), v), at(q, 0));
    expect(loaded).toBe(g.ite(g.eq(p, q), v, memories.load(base, q)));
  });

  it('through a pointer that is one of two look at each', () => {
    const { g, memories, base, p, v, w, at } = setup();
    const c = g.variable('c', 0);
    const stored = memories.store(memories.store(base, at(p, 0), v), at(p, 8), w);
    const either = g.ite(c, at(p, 0), at(p, 8));
    expect(memories.load(stored, either)).toBe(g.ite(c, v, w));
    expect(
      memories.load(
        stored,
        g.arith('bvadd', g.ite(c, p, g.arith('bvsub', p, g.constant(64, 8n))), g.constant(64, 8n)),
      ),
    ).toBe(g.ite(c, w, v));
  });

  it('of zero memory are zero, of merged memory an ite, of the same on both sides neither', () => {
    const { g, memories, base, p, v, w, at } = setup();
    const c = g.variable('c', 0);
    const zero = memories.zero(sort);
    expect(memories.load(memories.store(zero, at(p, 8), v), at(p, 0))).toBe(g.constant(32, 0n));
    const merged = memories.ite(c, memories.store(base, at(p, 0), v), memories.store(base, at(p, 0), w));
    expect(memories.load(merged, at(p, 0))).toBe(g.ite(c, v, w));
    expect(memories.load(merged, at(p, 8))).toBe(memories.load(base, at(p, 8)));
  });

  it('writing what is there changes nothing', () => {
    const { memories, base, p, at } = setup();
    const value = memories.load(base, at(p, 4));
    expect(memories.store(base, at(p, 4), value)).toBe(base);
  });
});

describe('cells of arbitrary memory', () => {
  it('are one for each address, related when the addresses may meet', () => {
    const { g, memories, base, p, q, at } = setup();
    const values = [at(p, 0), at(p, 8), at(q, 0), at(p, 0)].map((address) => memories.load(base, address));
    expect(new Set(values).size).toBe(3);
    const [a, b, c] = memories.cells(0);
    expect(memories.consistency(a!, b!)).toBe(TRUE);
    expect(memories.consistency(a!, c!)).toBe(g.implies(g.eq(p, q), g.eq(values[0]!, values[2]!)));
    expect(memories.range(a!)).toBe(TRUE);
  });

  it('hold what their memory promises', () => {
    const { g, memories, p } = setup();
    const pointers = memories.arbitrary('pointers', { ...sort, cell: 64, below: 0x1000n });
    const value = memories.load(pointers, p);
    expect(g.eq(value, g.constant(64, 0x2000n))).toBe(FALSE);
    const range = memories.range(memories.cells(1)[0]!);
    expect([g.op(range), g.args(range)]).toEqual(['bvult', [value, g.constant(64, 0x1000n)]]);
  });
});

describe('size', () => {
  it('30,000 stores and as many loads over one base', () => {
    const { g, memories, base, p, at } = setup();
    let m = base;
    for (let i = 0; i < 30_000; i++) {
      m = memories.store(m, at(p, 8 * i), g.constant(32, BigInt(i)));
      const back = (i * 7919) % (i + 1);
      expect(memories.load(m, at(p, 8 * back))).toBe(g.constant(32, BigInt(back)));
    }
  });

  it('30,000 stores and merges of undecided addresses are walked without recursion', () => {
    const { g, memories, base, q, v } = setup();
    let m = base;
    for (let i = 0; i < 30_000; i++) {
      const stored = memories.store(m, g.variable(`p${i}`, 64), v);
      m = i % 2 === 0 ? stored : memories.ite(g.variable(`c${i}`, 0), stored, m);
    }
    expect(g.op(memories.load(m, q))).toBe('ite');
  });
});

describe('loads that may hit many stores', () => {
  const behind = (mostAliases: number) => {
    const g = new TermGraph();
    const memories = new Memories(g, mostAliases);
    const base = memories.arbitrary('m', sort);
    const [p, q, r] = [g.variable('p', 64), g.variable('q', 64), g.variable('r', 64)];
    const [v, w] = [g.variable('v', 32), g.variable('w', 32)];
    const stored = memories.store(memories.store(base, p, v), q, w);
    return { g, memories, base, p, r, stored };
  };

  it('are anything, the same each time, and behind stores elsewhere', () => {
    const { g, memories, p, r, stored } = behind(1);
    const loaded = memories.load(stored, r);
    expect(g.op(loaded)).toBe('var');
    expect(memories.load(stored, r)).toBe(loaded);
    expect(memories.load(stored, g.arith('bvadd', r, g.constant(64, 4n)))).not.toBe(loaded);
    const next = memories.store(stored, g.arith('bvadd', r, g.constant(64, 4n)), g.constant(32, 1n));
    expect(memories.load(next, r)).toBe(loaded);
    expect(g.op(memories.load(stored, p))).toBe('ite'); // one store is before the one at the very place
  });

  it('are looked through while they are few', () => {
    const { g, memories, base, r, stored } = behind(2);
    expect(g.op(memories.load(stored, r))).toBe('ite');
    expect(memories.load(base, r)).toBe(memories.cells(0)[0]!.value);
  });
});
