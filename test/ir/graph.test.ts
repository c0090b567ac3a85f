/** Graphs: each algorithm on small shapes with known answers, on random graphs against the definition, and on large ones. */
import { describe, expect, it } from 'vitest';
import { InternalError } from '../../src/base/errors.js';
import { dominates, dominators } from '../../src/ir/dominators.js';
import {
  type BlockGraph,
  callComponents,
  callGraph,
  isAcyclic,
  loopsOf,
  predecessors,
  reachableProcs,
  reversePostOrder,
  topological,
} from '../../src/ir/graph.js';
import type { Transfer } from '../../src/ir/program.js';
import { read } from '../../src/ir/read.js';
import { Random } from '../support/random.js';

/** `a: b c, b: a`, entry first. */
function graph(text: string): BlockGraph {
  const rows = text.split(',').map((row) => row.split(':') as [string, string | undefined]);
  return fromEdges(
    rows.map(([id, targets]) => [id.trim(), (targets ?? '').split(' ').filter((t) => t !== '')]),
  );
}

function fromEdges(rows: readonly (readonly [string, readonly string[]])[]): BlockGraph {
  const transfer = (targets: readonly string[]): Transfer =>
    targets.length === 0 ? { kind: 'return' } : { kind: 'goto', targets };
  return {
    entry: rows[0]![0],
    blocks: new Map(rows.map(([id, targets]) => [id, { transfer: transfer(targets) }])),
  };
}

const shownLoops = (g: BlockGraph) =>
  loopsOf(g).map((loop) => {
    const head = loop.irreducible ? `${loop.entries.join('|')}!` : loop.head;
    return `${'>'.repeat(loop.depth - 1)}${head}{${[...loop.blocks].join('')}}`;
  });

describe('blocks', () => {
  it.each<[string, string, string]>([
    ['one block', 'a', 'a'],
    ['a diamond', 'a: b c, b: d, c: d, d', 'acbd'],
    ['unreachable blocks are left out', 'a: b, b, z: a', 'ab'],
    ['a loop', 'a: b, b: c d, c: b, d', 'abdc'],
  ])('reverse post-order of %s', (_, text, order) => {
    expect(reversePostOrder(graph(text)).join('')).toBe(order);
  });

  it.each<[string, string, string[]]>([
    ['no loop', 'a: b c, b: d, c: d, d', []],
    ['a block to itself', 'a: b, b: b c, c', ['b{b}']],
    ['the entry as head', 'a: b, b: a c, c', ['a{ab}']],
    ['nested', 'a: b, b: c f, c: d, d: c e, e: b, f', ['b{bcde}', '>c{cd}']],
    ['two inside one', 'a: b, b: c, c: c d, d: d e, e: b f, f', ['b{bcde}', '>c{c}', '>d{d}']],
    ['two back edges, one loop', 'a: b, b: c d, c: b, d: b e, e', ['b{bdc}']],
    ['irreducible', 'a: b c, b: c, c: b d, d', ['b|c!{bc}']],
    ['irreducible inside a loop', 'a: x, x: b c, b: c, c: b x e, e', ['x{xbc}', '>b|c!{bc}']],
    ['unreachable loops are not seen', 'a, b: b', []],
  ])('loops of %s', (_, text, loops) => {
    expect(shownLoops(graph(text))).toEqual(loops);
    expect(isAcyclic(graph(text))).toBe(loops.length === 0);
  });

  it('sorts an acyclic graph and refuses a cyclic one', () => {
    expect(topological(graph('a: c b, b: c, c')).join('')).toBe('abc');
    expect(() => topological(graph('a: b, b: a'))).toThrow(InternalError);
    expect(() => topological(graph('a: a'))).toThrow(/cycle through a/);
  });

  it('lists predecessors once', () => {
    expect([...predecessors(graph('a: b b c, b: c, c, z: c'))]).toEqual([
      ['a', []],
      ['b', ['a']],
      ['c', ['a', 'b']],
    ]);
  });
});

function randomGraph(seed: number): BlockGraph {
  const random = new Random(seed);
  const count = 1 + random.below(14);
  const ids = Array.from({ length: count }, (_, i) => `n${i}`);
  return fromEdges(ids.map((id) => [id, Array.from({ length: random.below(4) }, () => random.pick(ids))]));
}

/** Reachable from the entry without passing `without`. */
function reachable(g: BlockGraph, without?: string): Set<string> {
  const found = new Set(g.entry === without ? [] : [g.entry]);
  for (const id of found) {
    const { transfer } = g.blocks.get(id)!;
    if (transfer.kind === 'goto')
      for (const target of transfer.targets) if (target !== without) found.add(target);
  }
  return found;
}

describe('random graphs', () => {
  it('dominators are what cuts a block off', () => {
    for (let seed = 0; seed < 300; seed++) {
      const g = randomGraph(seed);
      const tree = dominators(g);
      const all = reachable(g);
      expect(new Set(tree.keys())).toEqual(all);
      for (const a of all) {
        const left = reachable(g, a);
        for (const b of all) expect([seed, a, b, dominates(tree, a, b)]).toEqual([seed, a, b, !left.has(b)]);
      }
    }
  });

  it('loops: reducible exactly when the head dominates', () => {
    for (let seed = 0; seed < 300; seed++) {
      const g = randomGraph(seed);
      const tree = dominators(g);
      for (const loop of loopsOf(g)) {
        const dominated = [...loop.blocks].every((id) => dominates(tree, loop.head, id));
        if (loop.parent === undefined) expect([seed, !loop.irreducible]).toEqual([seed, dominated]);
        if (loop.parent !== undefined)
          for (const id of loop.blocks) expect(loop.parent.blocks.has(id)).toBe(true);
        expect(loop.blocks.has(loop.parent?.head ?? '')).toBe(false);
      }
    }
  });
});

describe('100,000 blocks', () => {
  const count = 40_000;
  const shapes: readonly (readonly [string, (i: number) => readonly string[]])[] = [
    ['a chain', (i) => [`${i + 1}`]],
    ['a ladder of exits', (i) => [`${i + 1}`, `${count}`]],
    ['exits, each to the one before', (i) => [`${i + 1}`, `${Math.max(0, i - 1)}`]],
  ];
  it.each(shapes)('%s', (name, targets) => {
    const rows = Array.from({ length: count }, (_, i) => [`${i}`, targets(i)] as const);
    const g = fromEdges([...rows, [`${count}`, []]]);
    expect(reversePostOrder(g)).toHaveLength(count + 1);
    expect(dominators(g).size).toBe(count + 1);
    if (name === 'exits, each to the one before') return; // nests 50,000 deep: loopsOf is quadratic there, and C does not do that
    expect(topological(g).at(-1)).toBe(`${count}`);
    expect(isAcyclic(g)).toBe(true);
  });
});

describe('calls', () => {
  const body = (callees: string) =>
    callees
      .split(' ')
      .filter((c) => c !== '')
      .map((c) => `  call ${c}()\n`)
      .join('');
  const proc = (name: string, callees: string) =>
    `proc driver ${name}() {\nstart:\n${body(callees)}  return\n}\n`;
  const program = read(
    `entry a\n${proc('a', 'b c b')}${proc('b', 'd')}${proc('c', 'nobody c')}${proc('d', 'b')}${proc('lonely', 'a')}`,
  );

  it('lists callees once, in order', () => {
    expect(Object.fromEntries(callGraph(program))).toEqual({
      a: ['b', 'c'],
      b: ['d'],
      c: ['c'],
      d: ['b'],
      lonely: ['a'],
    });
  });

  it('finds recursion, callees first', () => {
    expect(callComponents(program)).toEqual([
      { procs: ['b', 'd'], recursive: true },
      { procs: ['c'], recursive: true },
      { procs: ['a'], recursive: false },
      { procs: ['lonely'], recursive: false },
    ]);
  });

  it('finds what may run', () => {
    expect([...reachableProcs(program)]).toEqual(['a', 'b', 'c', 'd']);
    expect([...reachableProcs(program, ['d', 'nobody'])]).toEqual(['d', 'b']);
  });
});
