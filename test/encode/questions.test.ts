/** What whole encodings decide by themselves, and what goes into a query. */
import { describe, expect, it } from 'vitest';
import { encode, influences, toQuery } from '../../src/encode/encode.js';
import { passify } from '../../src/encode/passive.js';
import { FALSE, TRUE } from '../../src/encode/term-store.js';
import { add, bv, eq, not, select, slt, variable } from '../../src/ir/build.js';
import type { Sort } from '../../src/ir/expr.js';
import type { Block, CoreCmd } from '../../src/ir/program.js';
import {
  assert,
  assign,
  assume,
  block,
  declare,
  havoc,
  is,
  isNot,
  p,
  procedure,
  words,
  x,
} from './programs.js';

const encoded = (sorts: Readonly<Record<string, Sort>>, blocks: readonly Block<CoreCmd>[]) =>
  encode(passify(declare(sorts), procedure(blocks)));

const limits = { timeoutMs: 1000, rlimit: 0 };

describe('merging', () => {
  it('a branch that both ways leave without a trace does not show in what follows', () => {
    const { checks, graph, returned } = encoded({ x: 32, p: 'bool' }, [
      block('s', [], 'a', 'b'),
      block('a', [assume(p)], 'j'),
      block('b', [assume(not(p))], 'j'),
      block('j', [assert(is(x, 1))]),
    ]);
    expect(checks[0]!.reached).toBe(TRUE);
    expect(checks[0]!.violated).toBe(graph.not(returned));
  });

  it('a correlated branch is decided', () => {
    const again = (at: string, next: string, then: CoreCmd): Block<CoreCmd>[] => [
      block(at, [], `${at}.a`, `${at}.b`),
      block(`${at}.a`, [assume(p), then], next),
      block(`${at}.b`, [assume(not(p))], next),
    ];
    const { checks } = encoded({ x: 32, p: 'bool' }, [
      block('s', [assign('x', bv(32, 0))], 'u'),
      ...again('u', 'v', assign('x', bv(32, 1))),
      ...again('v', 'w', assign('x', bv(32, 0))),
      block('w', [assert(is(x, 0))]),
    ]);
    expect(checks[0]!.violated).toBe(FALSE);
  });

  it('a switch of 40 cases covers everything, and its values are known', () => {
    const cases = Array.from({ length: 40 }, (_, i) => i);
    const y = variable('y', 32);
    const others = cases
      .map((i) => isNot(x, i))
      .reduce((a, b) => ({ kind: 'binary', op: 'and', left: a, right: b }));
    const { checks, choices } = encoded({ x: 32, y: 32 }, [
      block('s', [], ...cases.map((i) => `c${i}`), 'd'),
      ...cases.map((i) => block(`c${i}`, [assume(is(x, i)), assign('y', bv(32, i % 3))], 'j')),
      block('d', [assume(others), assign('y', bv(32, 9))], 'j'),
      block('j', [assert(isNot(y, 5)), assert(isNot(y, 9))]),
    ]);
    expect(choices).toEqual([]);
    expect(checks[0]!.violated).toBe(FALSE);
    expect(checks[1]!.violated).not.toBe(FALSE);
  });

  it('where siblings do not exclude each other, each way is a choice of its own', () => {
    const y = variable('y', 32);
    const { checks, choices, graph } = encoded({ x: 32, y: 32 }, [
      block('s', [], 'a', 'b', 'c'),
      ...['a', 'b', 'c'].map((id, i) => block(id, [assign('x', bv(32, i)), assign('y', bv(32, i))], 'j')),
      block('j', [assert(eq(x, y)), assert(isNot(x, 1)), assert(isNot(x, 2)), assert(isNot(x, 3))]),
    ]);
    expect(choices.map(({ block: at, targets }) => [at, targets])).toEqual([['s', ['a', 'b', 'c']]]);
    const [same, one, two, three] = checks.map(({ violated }) => violated);
    expect([same, three]).toEqual([FALSE, FALSE]);
    expect(graph.op(one!)).toBe('eq');
    expect(two).not.toBe(FALSE);
  });

  it('comparisons that overlap are not taken for exclusive', () => {
    const { choices } = encoded({ x: 32 }, [
      block('s', [], 'a', 'b'),
      block('a', [assume(slt(x, bv(32, 5)))], 'j'),
      block('b', [assume(slt(x, bv(32, 9)))], 'j'),
      block('j', []),
    ]);
    expect(choices.length).toBe(1);
  });
});

describe('assertions', () => {
  it('that held are relied on, notes and ends are not', () => {
    const note = (cond: CoreCmd) => ({ ...cond, check: { kind: 'note', rule: 'R', message: '' } }) as CoreCmd;
    const { checks, graph } = encoded({ x: 32, p: 'bool' }, [
      block('s', [note(assert(is(x, 1))), assert(is(x, 2)), assert(is(x, 2)), assert(p)]),
    ]);
    const [first, second, third, fourth] = checks.map(({ violated }) => violated);
    expect(graph.op(first!)).toBe('not');
    expect(graph.op(second!)).toBe('not');
    expect(third).toBe(FALSE);
    expect(fourth).not.toBe(FALSE);
    expect(checks.map(({ block: at, index }) => [at, index])).toEqual([0, 1, 2, 3].map((i) => ['s', i]));
  });
});

describe('inputs', () => {
  it('know whether the path passes where they were chosen', () => {
    const { inputs, graph } = encoded({ x: 32, p: 'bool' }, [
      block('s', [], 'a', 'b'),
      block('a', [assume(p), havoc('x'), assume(is(x, 4)), havoc('x')], 'j'),
      block('b', [assume(not(p))], 'j'),
      block('j', [assert(is(x, 1))]),
    ]);
    const reached = new Map(inputs.map(({ incarnation, reached: r }) => [incarnation, r]));
    const input = (name: string) => inputs.find(({ incarnation }) => incarnation === name)!.value;
    expect(reached.get('x@0')).toBe(TRUE);
    expect(reached.get('x@1')).toBe(input('p@0'));
    expect(reached.get('x@2')).toBe(
      graph.and([input('p@0'), graph.eq(input('x@1'), graph.constant(32, 4n))]),
    );
  });
});

describe('queries', () => {
  const m = variable('m', words);
  const at = (name: string, offset = 0) => select(m, add(variable(name, 64), bv(64, offset)));
  const sorts = { m: words, a: 64, b: 64, c: 64, unrelated: 64 } as const;

  it('hold the cone and the constraints on its cells, no others', () => {
    const encoding = encoded(sorts, [
      block('s', [
        assert(is(at('a'), 1)),
        assert(eq(at('a'), at('a', 4))),
        assert(eq(at('a'), at('b'))),
        assert(is(at('c'), 3)),
      ]),
    ]);
    const names = (i: number) => {
      const query = toQuery(encoding, [encoding.checks[i]!.violated], [], 'q', limits);
      return {
        names: query.terms.flatMap(({ name }) => name ?? []).sort(),
        constraints: query.assertions.length - 1,
      };
    };
    expect(names(0)).toEqual({ names: ['a@0', 'm@0[0]'], constraints: 0 });
    expect(names(1)).toEqual({ names: ['a@0', 'm@0[0]', 'm@0[1]'], constraints: 0 });
    // a and a + 4 may each meet b
    expect(names(2)).toEqual({ names: ['a@0', 'b@0', 'm@0[0]', 'm@0[1]', 'm@0[2]'], constraints: 2 });
  });

  it('a cell whose address is a cell brings that one along', () => {
    const sort = { kind: 'memory', address: 64, cell: 64 } as const;
    const n = variable('n', sort);
    const inner = select(n, variable('a', 64));
    const encoding = encoded({ n: sort, a: 64 }, [block('s', [assert(eq(select(n, inner), bv(64, 1)))])]);
    const { cells, inputs } = influences(encoding, [encoding.checks[0]!.violated]);
    expect(cells.map(({ value }) => encoding.graph.name(value))).toEqual(['n@0[0]', 'n@0[1]']);
    expect(inputs.map(({ incarnation }) => incarnation)).toEqual(['a@0']);
    expect(toQuery(encoding, [encoding.checks[0]!.violated], [], 'q', limits).assertions.length).toBe(2);
  });

  it('are in topological order', () => {
    const encoding = encoded(sorts, [
      block('s', [assert(eq(at('a'), at('b'))), assert(eq(at('b'), at('c')))]),
    ]);
    const { terms, assertions, wanted } = toQuery(
      encoding,
      encoding.checks.map((c) => c.violated),
      [encoding.returned],
      'q',
      limits,
    );
    for (const [i, { args }] of terms.entries())
      for (const argument of args) expect(argument).toBeLessThan(i);
    for (const i of [...assertions, ...wanted]) expect(terms[i]!.width).toBe(0);
  });
});
