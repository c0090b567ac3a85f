/** Expressions from the comma down to the binary operators (C11 6.5.5–6.5.17). */
import type { AssignmentOperator, BinaryOperator, ExprNode } from './ast.js';
import type { Cursor } from './cursor.js';
import { unary } from './unary.js';

export function expression(c: Cursor): ExprNode {
  const start = c.index;
  let left = assignment(c);
  while (c.text === ',') {
    const { height } = c;
    c.advance();
    const right = assignment(c);
    c.grow(Math.max(height, c.height) + 1);
    left = { kind: 'binary', operator: ',', left, right, span: c.spanAt(start), end: c.lastEnd };
  }
  return left;
}

const assignmentOperators: ReadonlySet<string> = new Set([
  '=',
  '*=',
  '/=',
  '%=',
  '+=',
  '-=',
  '<<=',
  '>>=',
  '&=',
  '^=',
  '|=',
] satisfies AssignmentOperator[]);

/** The left side is read as any binary expression: whether it designates an object is decided with the types. */
export function assignment(c: Cursor): ExprNode {
  const start = c.index;
  const left = conditional(c);
  const operator = c.text;
  if (!assignmentOperators.has(operator)) return left;
  const { height } = c;
  c.enter();
  c.advance();
  const value = assignment(c);
  c.leave();
  c.grow(Math.max(height, c.height) + 1);
  return {
    kind: 'assign',
    operator: operator as AssignmentOperator,
    target: left,
    value,
    span: c.spanAt(start),
    end: c.lastEnd,
  };
}

/** `a ? b : c` and GNU's `a ?: c`; also where the grammar wants a constant expression (C11 6.6). */
export function conditional(c: Cursor): ExprNode {
  const start = c.index;
  c.enter();
  const condition = binary(c);
  const result = c.text === '?' ? branches(c, start, condition) : condition;
  c.leave();
  return result;
}

function branches(c: Cursor, start: number, condition: ExprNode): ExprNode {
  let height = c.height;
  c.advance();
  const consequent = c.text === ':' ? undefined : expression(c);
  if (consequent !== undefined) height = Math.max(height, c.height);
  c.expect(':');
  const alternative = conditional(c);
  c.grow(Math.max(height, c.height) + 1);
  return {
    kind: 'conditional',
    condition,
    ...(consequent === undefined ? {} : { consequent }),
    alternative,
    span: c.spanAt(start),
    end: c.lastEnd,
  };
}

const levels: ReadonlyMap<string, number> = new Map<BinaryOperator, number>([
  ['||', 1],
  ['&&', 2],
  ['|', 3],
  ['^', 4],
  ['&', 5],
  ['==', 6],
  ['!=', 6],
  ['<', 7],
  ['>', 7],
  ['<=', 7],
  ['>=', 7],
  ['<<', 8],
  ['>>', 8],
  ['+', 9],
  ['-', 9],
  ['*', 10],
  ['/', 10],
  ['%', 10],
]);

interface Pending {
  readonly left: ExprNode;
  readonly start: number;
  readonly height: number;
  readonly operator: BinaryOperator;
  readonly level: number;
}

/** Operator precedence with a stack of our own: no call per level of precedence, and any number of terms. */
function binary(c: Cursor): ExprNode {
  let start = c.index;
  let left = unary(c);
  let level = levels.get(c.text) ?? 0;
  if (level === 0) return left;
  const pending: Pending[] = [];
  for (;;) {
    for (let top = pending.at(-1); top !== undefined && top.level >= level; top = pending.at(-1)) {
      pending.pop();
      left = combine(c, top, left);
      start = top.start;
    }
    if (level === 0) return left;
    pending.push({ left, start, height: c.height, operator: c.text as BinaryOperator, level });
    c.advance();
    start = c.index;
    left = unary(c);
    level = levels.get(c.text) ?? 0;
  }
}

function combine(c: Cursor, { left, start, height, operator }: Pending, right: ExprNode): ExprNode {
  c.grow(Math.max(height, c.height) + 1);
  return { kind: 'binary', operator, left, right, span: c.spanAt(start), end: c.lastEnd };
}
