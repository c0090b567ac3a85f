/** Unary operators (C11 6.5.2.4, 6.5.3). */
import { unreachable } from '../../../base/errors.js';
import type { ExprNode } from '../../parse/ast.js';
import type { Expr, Place } from '../../tree.js';
import { type Context, reportGap } from '../context.js';
import { isArithmetic, isPointer, isScalar, pointerTo, unqualified } from '../types/types.js';
import { castTarget, incrementThroughCast } from './cast-lvalue.js';
import { convert, describe, promote } from './conversions.js';
import { operand, rvalue, scalar } from './expressions.js';
import {
  type At,
  address,
  after,
  at,
  blinded,
  constant,
  gapAfter,
  gapExpr,
  type Operand,
  resultOf,
  spoiled,
  stored,
  value,
} from './operand.js';
import { dereference } from './places.js';
import { stride } from './pointers.js';

type UnaryNode = Extract<ExprNode, { kind: 'unary' }>;

export function unary(cx: Context, node: UnaryNode): Operand {
  switch (node.operator) {
    case '*':
      return dereference(cx, node, rvalue(cx, node.operand));
    case '&':
      return value(addressOf(cx, node));
    case '+':
    case '-':
    case '~':
      return value(sign(cx, node, node.operator, rvalue(cx, node.operand)));
    case '!':
      return value(not(cx, node, scalar(cx, rvalue(cx, node.operand))));
    case '++pre':
      return value(increment(cx, node, 1, 'prefix'));
    case '--pre':
      return value(increment(cx, node, -1, 'prefix'));
    case 'post++':
      return value(increment(cx, node, 1, 'postfix'));
    case 'post--':
      return value(increment(cx, node, -1, 'postfix'));
    default:
      return unreachable(node.operator);
  }
}

function addressOf(cx: Context, node: UnaryNode): Expr {
  // Microsoft's compiler takes a cast for the object here as well: `&(LONG)x` is `(LONG *)&x`
  const cast = castTarget(cx, node.operand);
  if (cast !== undefined) {
    const { place, type } = cast;
    return convert(cx, address(place, pointerTo(place.type), node), pointerTo(type), 'cast');
  }
  const target = operand(cx, node.operand);
  if (target.kind === 'value') {
    const { expr } = target;
    if (resultOf(expr).kind === 'gap' || (isPointer(expr.type) && expr.type.to.kind === 'function'))
      return { ...expr, ...at(node) };
    return gapAfter(cx, node, [expr], 'the address of a value that is not an object is taken');
  }
  const { place } = target;
  if (place.kind === 'gap') {
    const { gap, object, effects = [] } = place;
    const unknown: Expr = { kind: 'gap', gap, type: pointerTo(place.type), ...at(node) };
    // whoever gets the address may store there
    return after(node, object === undefined ? effects : [spoiled(node, object, gap)], unknown);
  }
  if (place.kind === 'member' && place.field.bits !== undefined)
    return gapExpr(cx, node, 'the address of a bit-field is taken');
  return address(place, pointerTo(place.type), node);
}

export function sign(cx: Context, where: At, operator: '+' | '-' | '~', source: Expr): Expr {
  const expr = promote(cx, source);
  const { type } = expr;
  if (!isArithmetic(type) || (operator === '~' && type.kind !== 'int'))
    return gapAfter(cx, where, [expr], `\`${operator}\` of ${describe(type)}`);
  if (operator === '+') return { ...expr, ...at(where) };
  if (expr.kind === 'constant' && type.kind === 'int')
    return constant(where, operator === '-' ? -expr.value : ~expr.value, type);
  if (expr.kind === 'float') return { ...expr, value: -expr.value, ...at(where) };
  return { kind: operator === '-' ? 'negate' : 'complement', operand: expr, type, ...at(where) };
}

export function not(cx: Context, where: At, source: Expr): Expr {
  if (source.kind === 'constant') return constant(where, source.value === 0n ? 1n : 0n, cx.basic.int);
  return { kind: 'not', operand: source, type: cx.basic.int, ...at(where) };
}

function increment(cx: Context, node: UnaryNode, by: 1 | -1, position: 'prefix' | 'postfix'): Expr {
  const cast = castTarget(cx, node.operand);
  const through = cast === undefined ? undefined : incrementThroughCast(cx, node, cast, by, position);
  if (through !== undefined) return through;
  const target = operand(cx, node.operand);
  if (target.kind === 'value')
    return blinded(gapAfter(cx, node, [target.expr], 'what is not an object is incremented'));
  if (target.place.kind === 'gap') return stored(cx, node, target.place, []);
  return stepBy(cx, node, target.place, by, position);
}

function stepBy(cx: Context, where: At, target: Place, by: 1 | -1, position: 'prefix' | 'postfix'): Expr {
  const type = unqualified(target.type);
  const spoil = (detail: string): Expr => spoiled(where, target, reportGap(cx, 'type', detail, where.span));
  if (!isScalar(type)) return spoil(`${describe(type)} is incremented`);
  const size = stride(cx, type);
  if (isPointer(type) && size === undefined) return spoil(`the size of ${describe(type.to)} is not known`);
  const pointerSize = size === undefined ? {} : { pointerSize: size };
  return { kind: 'increment', target, by, position, ...pointerSize, type, ...at(where) };
}
