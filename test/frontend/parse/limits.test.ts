/** Deep and long input: a gap or a tree, never an overflow, and in time proportional to its length. */
import { describe, expect, it } from 'vitest';
import type { StmtNode } from '../../../src/frontend/parse/ast.js';
import { maxFaults, maxHeight } from '../../../src/frontend/parse/limits.js';
import { functions, read } from './read.js';

const many = (text: string, count: number): string => text.repeat(count);

function items(body: string): readonly StmtNode[] {
  const [f] = functions(read(`void f(void) { ${body} }`));
  const result = f!.body();
  if (result.kind === 'gap') throw new Error(result.gap.detail);
  return result.block.items;
}

const tooDeep: readonly (readonly [string, string])[] = [
  ['parentheses', `x = ${many('(', 10_000)}1${many(')', 10_000)}; y;`],
  ['calls', `x = ${many('f(', 10_000)}1${many(')', 10_000)}; y;`],
  ['prefix operators', `x = ${many('!', 10_000)}1; y;`],
  ['casts', `x = ${many('(int)', 10_000)}1; y;`],
  ['conditionals', `x = ${many('a ? b : ', 10_000)}1; y;`],
  ['assignments', `${many('x = ', 10_000)}1; y;`],
  ['types in types', `x = (int[${many('sizeof(int[', 5_000)}1${many('])', 5_000)}])z; y;`],
  ['types of types', `${many('typeof(', 10_000)}int${many(')', 10_000)} z; y;`],
  ['initialisers', `int x[] = ${many('{', 10_000)}${many('}', 10_000)}; y;`],
  ['declarators', `int ${many('(', 10_000)}x${many(')', 10_000)}; y;`],
  ['parameters', `int x${many('(int (*f)', 10_000)}${many(')', 10_000)}; y;`],
  ['records', `${many('struct {', 10_000)}${many('} x;', 10_000)} y;`],
];

const tooLarge: readonly (readonly [string, string])[] = [
  ['terms', `x = a${many(' + a', 40_000)}; y;`],
  ['terms of rising precedence', `x = a${many(' || a && a | a ^ a & a == a < a << a + a * a', 10_000)}; y;`],
  ['commas', `a${many(', a', 40_000)}; y;`],
  ['members', `a${many('.b', 40_000)}; y;`],
  ['calls of calls', `a${many('(1)', 40_000)}; y;`],
  ['high parts of a high expression', `x = ${many('(', 120)}1${many(`${many('+a', 20)})`, 120)}; y;`],
];

describe('limits', () => {
  for (const [what, body] of [...tooDeep, ...tooLarge]) {
    it(`${what} beyond the limit are one gap`, () => {
      const [first, second, ...rest] = items(body);
      expect(first).toMatchObject({ kind: 'gap', gap: { kind: 'budget', function: 'f' } });
      expect(second).toMatchObject({ kind: 'expression', expression: { name: 'y' } });
      expect(rest).toEqual([]);
    });
  }

  const nested: readonly (readonly [string, string])[] = [
    ['blocks', `${many('{', 10_000)}${many('}', 10_000)} y;`],
    ['ifs', `${many('if (a) ', 10_000)} b; y;`],
    ['ifs with braces', `${many('if (a) {', 10_000)}${many('}', 10_000)} y;`],
    ['statement expressions', `${many('({ ', 10_000)}1${many('; });', 10_000)} y;`],
  ];
  for (const [what, body] of nested) {
    it(`nested ${what} leave what follows readable`, () => {
      expect(items(body).at(-1)).toMatchObject({ kind: 'expression', expression: { name: 'y' } });
    });
  }

  it(`sums of ${maxHeight - 1} terms are trees`, () => {
    const [first] = items(`a${many('+ a', maxHeight - 2)};`);
    let depth = 0;
    let node = first?.kind === 'expression' ? first.expression : undefined;
    for (; node?.kind === 'binary'; node = node.left) depth++;
    expect(depth).toBe(maxHeight - 2);
  });

  it('else-if chains of 5,000 are trees', () => {
    const [first, second] = items(`${many('if (a) b; else ', 5_000)} c; y;`);
    let links = 0;
    let node = first;
    for (; node?.kind === 'if'; node = node.else) links++;
    expect(links).toBe(5_000);
    expect(node).toMatchObject({ kind: 'expression', expression: { name: 'c' } });
    expect(second).toMatchObject({ kind: 'expression' });
  });

  it('5,000 labels before one statement are trees', () => {
    const [first] = items(`${many('case 1: ', 5_000)} c; y;`);
    let links = 0;
    let node = first;
    for (; node?.kind === 'case'; node = node.body) links++;
    expect(links).toBe(5_000);
  });

  it('longer chains end in a gap', () => {
    let node: StmtNode | undefined = items(`${many('if (a) b; else ', 20_000)} c; y;`)[0];
    while (node?.kind === 'if') node = node.else;
    expect(node).toMatchObject({ kind: 'gap', gap: { kind: 'budget' } });
    expect(items(`${many('case 1: ', 20_000)} c; y;`)[0]).toMatchObject({
      kind: 'gap',
      gap: { kind: 'budget' },
    });
  });

  it('long lists are no depth', () => {
    expect(items(many('x = y;', 5_000))).toHaveLength(5_000);
    const unit = read(`int x[] = {${many('1,', 100_000)}}; int ${many('*', 5_000)}p;`);
    expect(unit.gaps).toEqual([]);
  });

  const faulty: readonly (readonly [string, string, number])[] = [
    ['statements', `void f(void) { ${many('x = ;', 8_000)} }`, 0],
    ['open parentheses', `void f(void) { ${many('g(1, ;', 8_000)} }`, 0],
    ['unclosed bodies', many('void f(void) { if (x) {\n}\n', 3_000), 0],
    ['junk', many('a b c d ) ; (', 10_000), 10_001],
    ['annotations', `${many('_A_(x) ', 30_000)} int y;`, 0],
    ['unknown macros', many('M(a, b)\n', 10_000), 10_000],
  ];
  for (const [what, text, gaps] of faulty) {
    it(`many ${what} take linear time`, () => {
      const unit = read(text);
      for (const node of functions(unit)) node.body();
      expect(unit.gaps).toHaveLength(gaps);
    }, 10_000);
  }
});

describe('text that is no C', () => {
  it('is given up after many faults, and that is told', () => {
    const unit = read(`int a; ${many('); ', 30_000)} int b;`);
    const last = unit.gaps.at(-1);
    expect([last?.kind, unit.gaps.length]).toEqual(['budget', maxFaults + 1]);
    expect(unit.declarations.at(-1)).toMatchObject({ kind: 'gap', gap: { kind: 'budget' } });
  });
});
