/** Prefix operators, casts and `sizeof` (C11 6.5.3, 6.5.4). */

import { beginsSpecifiers } from './annotation.js';
import type { ExprNode, UnaryOperator } from './ast.js';
import type { Cursor } from './cursor.js';
import { expression } from './expression.js';
import { initializer } from './initializer.js';
import { postfix, primary } from './primary.js';
import { startsCast, startsTypeName, typeName } from './type-name.js';

const prefixOperators: ReadonlyMap<string, UnaryOperator> = new Map<string, UnaryOperator>([
  ['+', '+'],
  ['-', '-'],
  ['~', '~'],
  ['!', '!'],
  ['*', '*'],
  ['&', '&'],
  ['++', '++pre'],
  ['--', '--pre'],
]);

export function unary(c: Cursor): ExprNode {
  const { token } = c;
  if (token.kind === 'punctuator') {
    if (token.text === '(') return startsCast(c, c.index) ? cast(c) : postfix(c, c.index, primary(c));
    return prefix(c);
  }
  if (token.kind === 'identifier') {
    switch (token.text) {
      case 'sizeof':
        return measure(c, 'sizeof');
      case '_Alignof':
      case '__alignof':
      case '__alignof__':
      case '_alignof':
        return measure(c, 'alignof');
      case '__extension__':
        return nested(c);
    }
    if (namedCasts.has(token.text) && c.peek(1).text === '<') return namedCast(c);
  }
  return postfix(c, c.index, primary(c));
}

function prefix(c: Cursor): ExprNode {
  const start = c.index;
  const operator = prefixOperators.get(c.text);
  if (operator === undefined) {
    if (c.text === '&&' && c.peek(1).kind === 'identifier') c.unsupported('the address of a label');
    c.fail('an expression');
  }
  const operand = nested(c);
  c.grow(c.height + 1);
  return { kind: 'unary', operator, operand, span: c.spanAt(start), end: c.lastEnd };
}

/** The operand behind a one-token prefix. */
function nested(c: Cursor): ExprNode {
  c.enter();
  c.advance();
  const operand = unary(c);
  c.leave();
  return operand;
}

/** `(T) e`, or the compound literal `(T) { … }` (C11 6.5.2.5) with the operators behind it. */
function cast(c: Cursor): ExprNode {
  const start = c.index;
  c.enter();
  c.advance();
  const type = typeName(c);
  const { height } = c;
  c.expect(')');
  const literal = c.text === '{';
  const value = literal ? c.enclosing(() => initializer(c)) : unary(c);
  c.leave();
  c.grow(Math.max(height, c.height) + 1);
  const place = { span: c.spanAt(start), end: c.lastEnd };
  if (value.kind === 'list') {
    return postfix(c, start, { kind: 'compound-literal', type, initializer: value, ...place });
  }
  return { kind: 'cast', type, operand: value as ExprNode, ...place };
}

/** Casts of C++ that say no more than a cast of C. */
const namedCasts: ReadonlySet<string> = new Set(['static_cast', 'reinterpret_cast', 'const_cast']);

/** `static_cast<T>(e)` is `(T)(e)`, with the operators behind it. */
function namedCast(c: Cursor): ExprNode {
  const start = c.index;
  c.enter();
  c.index += 2;
  const type = typeName(c);
  const { height } = c;
  c.expect('>');
  c.expect('(');
  const operand = expression(c);
  c.expect(')');
  c.leave();
  c.grow(Math.max(height, c.height) + 1);
  return postfix(c, start, { kind: 'cast', type, operand, span: c.spanAt(start), end: c.lastEnd });
}

/** `sizeof (T)` unless a compound literal follows, `sizeof e`; `_Alignof` alike. */
function measure(c: Cursor, kind: 'sizeof' | 'alignof'): ExprNode {
  const start = c.index;
  if (c.peek(1).text === '(' && startsTypeName(c, c.index + 2)) return measureType(c, kind);
  if (beginsSpecifiers(c, c.index + 1)) return measureBareType(c, kind);
  const operand = nested(c);
  c.grow(c.height + 1);
  return { kind, operand, span: c.spanAt(start), end: c.lastEnd };
}

function measureType(c: Cursor, kind: 'sizeof' | 'alignof'): ExprNode {
  const start = c.index;
  c.index += 2;
  const type = typeName(c);
  c.expect(')');
  const operand = c.text === '{' ? literalOperand(c, start + 1, type) : type;
  c.grow(c.height + 1);
  return { kind, operand, span: c.spanAt(start), end: c.lastEnd };
}

/** `sizeof T`, as Microsoft's compiler takes it; where more than a name of a type stands there, what is meant is not certain. */
function measureBareType(c: Cursor, kind: 'sizeof' | 'alignof'): ExprNode {
  const start = c.index++;
  const operand = typeName(c);
  if (operand.declarator.derivations.length > 0) {
    c.index = start + 1;
    c.fail('"(" before the type');
  }
  c.grow(c.height + 1);
  return { kind, operand, span: c.spanAt(start), end: c.lastEnd };
}

function literalOperand(c: Cursor, start: number, type: ReturnType<typeof typeName>): ExprNode {
  const value = c.enclosing(() => initializer(c));
  return postfix(c, start, {
    kind: 'compound-literal',
    type,
    initializer: value,
    span: c.spanAt(start),
    end: c.lastEnd,
  });
}
