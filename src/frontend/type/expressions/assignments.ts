/** Assignment (C11 6.5.16). */
import type { ExprNode } from '../../parse/ast.js';
import type { BinaryOperator, Expr, Place } from '../../tree.js';
import { type Context, reportGap } from '../context.js';
import type { CType } from '../types/ctype.js';
import { isArithmetic, isInteger, isPointer, unqualified } from '../types/types.js';
import { assignThroughCast, type CastTarget, castTarget, compoundThroughCast } from './cast-lvalue.js';
import { commonType, convert, convertStored, describe, promote, promotedType } from './conversions.js';
import { operand, rvalue } from './expressions.js';
import { type At, after, at, blinded, gapAfter, spoiled, stored } from './operand.js';
import { stride } from './pointers.js';

type AssignNode = Extract<ExprNode, { kind: 'assign' }>;

export function assignment(cx: Context, node: AssignNode): Expr {
  const cast = castTarget(cx, node.target);
  if (cast !== undefined) {
    const through = throughCast(cx, node, cast);
    if (through !== undefined) return through;
  }
  const target = operand(cx, node.target);
  const source = rvalue(cx, node.value);
  if (target.kind === 'value')
    return blinded(gapAfter(cx, node, [target.expr, source], 'a value is assigned to what is not an object'));
  if (target.place.kind === 'gap') return stored(cx, node, target.place, [source]);
  if (node.operator === '=') return assign(cx, node, target.place, source);
  return compound(cx, node, node.operator.slice(0, -1) as BinaryOperator, target.place, source);
}

function throughCast(cx: Context, node: AssignNode, target: CastTarget): Expr | undefined {
  const source = rvalue(cx, node.value);
  if (node.operator === '=') return assignThroughCast(cx, node, target, source);
  return compoundThroughCast(cx, node, node.operator.slice(0, -1) as BinaryOperator, target, source);
}

function assign(cx: Context, where: At, target: Place, source: Expr): Expr {
  const type = unqualified(target.type);
  if (type.kind === 'array' || type.kind === 'function' || type.kind === 'void')
    return blinded(gapAfter(cx, where, [source], `a value is assigned to ${describe(type)}`));
  return { kind: 'assign', target, value: convertStored(cx, source, type), type, ...at(where) };
}

function compound(cx: Context, where: At, operator: BinaryOperator, target: Place, source: Expr): Expr {
  const type = unqualified(target.type);
  if (isPointer(type)) return movePointer(cx, where, operator, target, source, type);
  const computed = computeTypes(cx, operator, target, type, promote(cx, source));
  if (computed === undefined) return spoiledBy(cx, where, operator, target, source);
  return { kind: 'compound-assign', operator, target, ...computed, type, ...at(where) };
}

/** What the operator makes of these types is not known. */
function spoiledBy(cx: Context, where: At, operator: BinaryOperator, target: Place, source: Expr): Expr {
  const detail = `\`${operator}=\` with ${describe(target.type)} and ${describe(source.type)}`;
  return after(where, [source], spoiled(where, target, reportGap(cx, 'type', detail, where.span)));
}

/** What it is computed in, and the value in that type; a shift count keeps its own (C11 6.5.7 p3). */
export function computeTypes(
  cx: Context,
  operator: BinaryOperator,
  target: Place | undefined,
  type: CType,
  source: Expr,
): { readonly computeType: CType; readonly value: Expr } | undefined {
  if (!isArithmetic(type) || !isArithmetic(source.type)) return undefined;
  const bits = target?.kind === 'member' ? target.field.bits?.width : undefined;
  const own = type.kind === 'int' ? promotedType(type, bits, cx.basic) : type;
  const both = own.kind === 'int' && source.type.kind === 'int';
  if (operator === '<<' || operator === '>>') return both ? { computeType: own, value: source } : undefined;
  if (!both && (operator === '%' || operator === '&' || operator === '^' || operator === '|'))
    return undefined;
  const computeType = commonType(own, source.type, cx.basic);
  return { computeType, value: convert(cx, source, computeType) };
}

function movePointer(
  cx: Context,
  where: At,
  operator: BinaryOperator,
  target: Place,
  source: Expr,
  type: CType,
): Expr {
  const pointerSize = stride(cx, type);
  if ((operator !== '+' && operator !== '-') || !isInteger(source.type) || pointerSize === undefined)
    return spoiledBy(cx, where, operator, target, source);
  const index = promote(cx, source);
  return {
    kind: 'compound-assign',
    operator,
    target,
    value: index,
    computeType: type,
    pointerSize,
    type,
    ...at(where),
  };
}
