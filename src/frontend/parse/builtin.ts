/** Expressions that begin with a word of their own and take types as operands. */
import type { ExprNode, TypeNameNode } from './ast.js';
import type { Cursor } from './cursor.js';
import { assignment } from './expression.js';
import { postfix } from './primary.js';
import { typeName } from './type-name.js';

export function builtinExpression(c: Cursor): ExprNode {
  const start = c.index;
  switch (c.text) {
    case '_Generic':
      return generic(c, start);
    case '__builtin_offsetof':
      return offsetOf(c, start);
    case '__builtin_va_arg':
      return vaArg(c, start);
    case '__builtin_types_compatible_p':
      return typesCompatible(c, start);
    default:
      return c.fail('an expression');
  }
}

function open(c: Cursor): void {
  c.advance();
  c.expect('(');
}

function close(c: Cursor, height: number): void {
  c.expect(')');
  c.grow(height + 1);
}

/** C11 6.5.1.1. A default association has no type. */
function generic(c: Cursor, start: number): ExprNode {
  open(c);
  const control = assignment(c);
  let { height } = c;
  const cases: { readonly type?: TypeNameNode; readonly value: ExprNode }[] = [];
  while (c.accept(',')) {
    const type = c.accept('default') ? undefined : typeName(c);
    height = Math.max(height, c.height);
    c.expect(':');
    const value = assignment(c);
    height = Math.max(height, c.height);
    cases.push(type === undefined ? { value } : { type, value });
  }
  close(c, height);
  return { kind: 'generic', control, cases, span: c.spanAt(start), end: c.lastEnd };
}

function offsetOf(c: Cursor, start: number): ExprNode {
  open(c);
  const type = typeName(c);
  let { height } = c;
  c.expect(',');
  const first = c.index;
  const { span, end } = c.token;
  const name = c.expectName();
  c.height = 1;
  const path = postfix(c, first, { kind: 'identifier', name, span, end });
  height = Math.max(height, c.height);
  close(c, height);
  return { kind: 'offsetof', type, path, span: c.spanAt(start), end: c.lastEnd };
}

function vaArg(c: Cursor, start: number): ExprNode {
  open(c);
  const list = assignment(c);
  const { height } = c;
  c.expect(',');
  const type = typeName(c);
  close(c, Math.max(height, c.height));
  return { kind: 'va-arg', list, type, span: c.spanAt(start), end: c.lastEnd };
}

function typesCompatible(c: Cursor, start: number): ExprNode {
  open(c);
  const left = typeName(c);
  const { height } = c;
  c.expect(',');
  const right = typeName(c);
  close(c, Math.max(height, c.height));
  return { kind: 'types-compatible', left, right, span: c.spanAt(start), end: c.lastEnd };
}
