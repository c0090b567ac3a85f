import { describe, expect, it } from 'vitest';
import type { ExprNode, StmtNode } from '../../../src/frontend/parse/ast.js';
import { parseUnit } from '../../../src/frontend/parse/parse.js';
import type { Token } from '../../../src/frontend/token.js';
import { lex } from '../../support/lex.js';
import { functions, read } from './read.js';

describe('function bodies', () => {
  it('are parsed once, when asked for', () => {
    const [f] = functions(read('void f(void) { x; }'));
    expect(f!.body()).toBe(f!.body());
  });

  it('tell what they mention without being parsed', () => {
    const [f, g] = functions(
      read('void f(int p) { a->b = call(p) + sizeof(T); ) ] "text" } void g(void) { }'),
    );
    expect([...f!.mentions]).toEqual(['a', 'b', 'call', 'p', 'sizeof', 'T']);
    expect([...g!.mentions]).toEqual([]);
  });

  it('are not looked at before', () => {
    const tokens = lex('void f(void) { x = ; } int y;');
    const touched = new Set<string>();
    const watched = tokens.map(
      (token): Token => ({
        kind: token.kind,
        text: token.text,
        end: token.end,
        get span() {
          touched.add(token.text);
          return token.span;
        },
      }),
    );
    const unit = parseUnit('t.c', watched);
    expect(unit.gaps).toEqual([]);
    expect(touched.has('x')).toBe(false);
    functions(unit)[0]!.body();
    expect(touched.has('x')).toBe(true);
  });

  it('know their first and last line', () => {
    const [f] = functions(read('\nstatic int\nf(void)\n{\n  x;\n}\n'));
    expect(f).toMatchObject({
      span: { line: 2, column: 1 },
      declarator: { name: 'f', span: { line: 3, column: 1 } },
      endLine: 6,
    });
  });
});

/** The text between two places of one line. */
function quote(text: string, node: ExprNode): string {
  expect(node.span.line).toBe(node.end.line);
  return text.split('\n')[node.span.line - 1]!.slice(node.span.column - 1, node.end.column - 1);
}

function firstExpression(text: string): ExprNode {
  const body = functions(read(text))[0]!.body();
  const statement: StmtNode | undefined = body.kind === 'block' ? body.block.items[0] : undefined;
  if (statement?.kind !== 'expression') throw new Error('no expression');
  return statement.expression;
}

describe('expressions can be quoted', () => {
  const whole = [
    'a',
    'a + b * c',
    '(a + b) * c',
    'a * (b + c)',
    'f(a, (b))',
    '(f)(a)[1].b->c++',
    '-(a)',
    '(T)(a)',
    '(T){1}.x',
    'sizeof (T)',
    'sizeof (T){1}.x',
    'a = (b)',
    'a ? b : (c)',
    '(a), (b)',
    '"x" "y"',
    '({ a; })',
    '_Generic(a, default: 1)',
    '__builtin_offsetof(T, a.b)',
    '__builtin_va_arg(a, T)',
  ];
  for (const text of whole) {
    it(text, () => {
      const source = `typedef int T; void f(void) {\n  ${text} ;\n}`;
      expect(quote(source, firstExpression(source))).toBe(text);
    });
  }

  it('and so can their parts', () => {
    const source = 'void f(void) { (a + b) * (c - d) / e; }';
    const node = firstExpression(source);
    if (node.kind !== 'binary' || node.left.kind !== 'binary') throw new Error('no binary expression');
    expect(quote(source, node.left)).toBe('(a + b) * (c - d)');
    expect(quote(source, node.left.left)).toBe('a + b');
    expect(quote(source, node.right)).toBe('e');
  });
});
