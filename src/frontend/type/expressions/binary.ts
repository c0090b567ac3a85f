/** Binary operators (C11 6.5.5–6.5.14, 6.5.17). Long chains lean left, so the left spine is walked, not recursed into. */
import { unreachable } from '../../../base/errors.js';
import type { ExprNode } from '../../parse/ast.js';
import type { BinaryOperator, Comparison, Expr } from '../../tree.js';
import type { Context } from '../context.js';
import { isInteger, isPointer } from '../types/types.js';
import { balance, convert, describe, promote } from './conversions.js';
import { rvalue, scalar } from './expressions.js';
import { foldArithmetic, foldComparison } from './fold.js';
import { type At, at, constant, gapAfter } from './operand.js';
import { addPointer, subtractPointers } from './pointers.js';

type BinaryNode = Extract<ExprNode, { kind: 'binary' }>;

export function binary(cx: Context, node: BinaryNode): Expr {
  const spine: BinaryNode[] = [];
  let leftmost: ExprNode = node;
  while (leftmost.kind === 'binary') {
    spine.push(leftmost);
    leftmost = leftmost.left;
  }
  let left = rvalue(cx, leftmost);
  for (let i = spine.length - 1; i >= 0; i--)
    left = combine(cx, spine[i]!, left, rvalue(cx, spine[i]!.right));
  return left;
}

function combine(cx: Context, node: BinaryNode, left: Expr, right: Expr): Expr {
  const { operator } = node;
  switch (operator) {
    case ',':
      return { kind: 'comma', left, right, type: right.type, ...at(node) };
    case '&&':
    case '||':
      return logical(cx, node, operator, scalar(cx, left), scalar(cx, right));
    case '<':
    case '>':
    case '<=':
    case '>=':
    case '==':
    case '!=':
      return comparison(cx, node, operator, left, right);
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
    case '&':
    case '^':
    case '|':
    case '<<':
    case '>>':
      return arithmetic(cx, node, operator, left, right);
    default:
      return unreachable(operator);
  }
}

/** A left operand that decides alone leaves the right one unevaluated: it is not in the tree then. */
export function logical(cx: Context, where: At, operator: '&&' | '||', left: Expr, right: Expr): Expr {
  const { int } = cx.basic;
  if (left.kind === 'constant') {
    const decides = operator === '&&' ? left.value === 0n : left.value !== 0n;
    if (decides) return constant(where, operator === '&&' ? 0n : 1n, int);
    if (right.kind === 'constant') return constant(where, right.value === 0n ? 0n : 1n, int);
  }
  return { kind: operator === '&&' ? 'and' : 'or', left, right, type: int, ...at(where) };
}

export function comparison(cx: Context, where: At, operator: Comparison, left: Expr, right: Expr): Expr {
  const { int } = cx.basic;
  const pair = comparable(cx, left, right);
  if (pair === undefined)
    return gapAfter(
      cx,
      where,
      [left, right],
      `${describe(left.type)} is compared with ${describe(right.type)}`,
    );
  const [a, b] = pair;
  if (a.kind === 'constant' && b.kind === 'constant')
    return constant(where, foldComparison(operator, a.value, b.value) ? 1n : 0n, int);
  return { kind: 'compare', operator, left: a, right: b, type: int, ...at(where) };
}

/** Both sides in one type: the common arithmetic one, or the pointer's (C11 6.5.8, 6.5.9; integers become pointers as compilers do). */
function comparable(cx: Context, left: Expr, right: Expr): readonly [Expr, Expr] | undefined {
  const balanced = balance(cx, left, right);
  if (balanced !== undefined) return [balanced[0], balanced[1]];
  if (isPointer(left.type) && (isPointer(right.type) || isInteger(right.type)))
    return [left, convert(cx, right, left.type)];
  if (isInteger(left.type) && isPointer(right.type)) return [convert(cx, left, right.type), right];
  return undefined;
}

export function arithmetic(cx: Context, where: At, operator: BinaryOperator, left: Expr, right: Expr): Expr {
  if (operator === '<<' || operator === '>>') return shift(cx, where, operator, left, right);
  const pointer =
    operator === '+' || operator === '-' ? pointerArithmetic(cx, where, operator, left, right) : undefined;
  if (pointer !== undefined) return pointer;
  const balanced = balance(cx, left, right);
  const whole = operator === '%' || operator === '&' || operator === '^' || operator === '|';
  if (balanced === undefined || (whole && balanced[2].kind !== 'int'))
    return gapAfter(
      cx,
      where,
      [left, right],
      `\`${operator}\` between ${describe(left.type)} and ${describe(right.type)}`,
    );
  return fold(where, operator, ...balanced);
}

function fold(where: At, operator: BinaryOperator, left: Expr, right: Expr, type: Expr['type']): Expr {
  if (left.kind === 'constant' && right.kind === 'constant' && type.kind === 'int') {
    const folded = foldArithmetic(operator, left.value, right.value, type);
    if (folded !== undefined) return constant(where, folded, type);
  }
  return { kind: 'arithmetic', operator, left, right, type, ...at(where) };
}

/** Each operand is promoted on its own; the result has the left one's type (C11 6.5.7 p3). */
function shift(cx: Context, where: At, operator: '<<' | '>>', left: Expr, right: Expr): Expr {
  const [a, b] = [promote(cx, left), promote(cx, right)];
  if (a.type.kind !== 'int' || b.type.kind !== 'int')
    return gapAfter(
      cx,
      where,
      [left, right],
      `\`${operator}\` between ${describe(left.type)} and ${describe(right.type)}`,
    );
  return fold(where, operator, a, b, a.type);
}

function pointerArithmetic(
  cx: Context,
  where: At,
  operator: '+' | '-',
  left: Expr,
  right: Expr,
): Expr | undefined {
  if (isPointer(left.type) && isInteger(right.type))
    return addPointer(cx, where, left, right, operator === '-');
  if (operator === '+' && isInteger(left.type) && isPointer(right.type))
    return addPointer(cx, where, right, left, false);
  if (operator === '-' && isPointer(left.type) && isPointer(right.type))
    return subtractPointers(cx, where, left, right);
  return undefined;
}
