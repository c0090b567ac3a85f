/** Typing of expressions: what an operand is decided here by its kind, how by the file of its family. */
import { unreachable } from '../../../base/errors.js';
import type { ExprNode, TypeNameNode } from '../../parse/ast.js';
import type { Expr } from '../../tree.js';
import { type Context, reportGap } from '../context.js';
import { typeNamed } from '../declarations/declarators.js';
import { exactlyCompatible } from '../types/compatible.js';
import type { CType } from '../types/ctype.js';
import { alignOf, isScalar, sizeOf } from '../types/types.js';
import { assignment } from './assignments.js';
import { binary } from './binary.js';
import { call } from './calls.js';
import { conditional, generic, statementExpression, vaArg } from './choices.js';
import { compoundLiteral } from './compound-literal.js';
import { convert, describe } from './conversions.js';
import { at, constant, gapAfter, type Operand, resultOf, rvalueOf, value } from './operand.js';
import { index, memberOf, offsetOf } from './places.js';
import { characterConstant, identifier, numberConstant, stringPlace } from './primary.js';
import { unary } from './unary.js';

export const rvalue = (cx: Context, node: ExprNode): Expr => rvalueOf(operand(cx, node));

export function operand(cx: Context, node: ExprNode): Operand {
  switch (node.kind) {
    case 'identifier':
      return identifier(cx, node);
    case 'number':
      return value(numberConstant(cx, node, node.text));
    case 'character':
      return value(characterConstant(cx, node, node.text));
    case 'string':
      return stringPlace(cx, node, node.parts);
    case 'unary':
      return unary(cx, node);
    case 'binary':
      return value(binary(cx, node));
    case 'assign':
      return value(assignment(cx, node));
    case 'conditional':
      return value(conditional(cx, node));
    case 'call':
      return value(call(cx, node));
    case 'index':
      return index(cx, node);
    case 'member':
      return memberOf(cx, node);
    case 'cast':
      return value(cast(cx, node));
    case 'compound-literal':
      return compoundLiteral(cx, node);
    case 'sizeof':
      return value(sizeOfExpression(cx, node));
    case 'alignof':
      return value(alignOfExpression(cx, node));
    case 'offsetof':
      return value(offsetOf(cx, node));
    case 'generic':
      return generic(cx, node);
    case 'statement-expression':
      return value(statementExpression(cx, node));
    case 'va-arg':
      return value(vaArg(cx, node));
    case 'types-compatible':
      return value(typesCompatible(cx, node));
    default:
      return unreachable(node);
  }
}

/** A value whose truth decides: anything scalar (C11 6.8.4.1 p1). */
export function condition(cx: Context, node: ExprNode): Expr {
  return scalar(cx, rvalue(cx, node));
}

export function scalar(cx: Context, expr: Expr): Expr {
  if (isScalar(expr.type) || expr.kind === 'gap') return expr;
  return gapAfter(cx, expr, [expr], `${describe(expr.type)} has no truth value`);
}

/** The value of an integer constant expression (C11 6.6), or `undefined`. */
export function constantOf(cx: Context, node: ExprNode): bigint | undefined {
  const expr = rvalue(cx, node);
  return expr.kind === 'constant' ? expr.value : undefined;
}

/** The type before lvalue conversion and decay: what `sizeof`, `typeof` and `&` see. What has no type is opaque, not `int`. */
export function rawTypeOf(cx: Context, node: ExprNode): CType {
  const typed = operand(cx, node);
  const source = typed.kind === 'place' ? typed.place : resultOf(typed.expr);
  if (source.kind === 'gap')
    return { kind: 'opaque', name: node.kind === 'identifier' ? node.name : 'of an expression' };
  if (typed.kind === 'place') return typed.place.type;
  const { expr } = typed;
  return expr.kind === 'function' && expr.type.kind === 'pointer' ? expr.type.to : expr.type;
}

function cast(cx: Context, node: Extract<ExprNode, { kind: 'cast' }>): Expr {
  const type = typeNamed(cx, node.type);
  const source = rvalue(cx, node.operand);
  const { span, end } = node;
  return { ...convert(cx, source, type, 'cast'), span, end };
}

type SizeNode = Extract<ExprNode, { kind: 'sizeof' | 'alignof' }>;

const typeOfOperand = (cx: Context, node: ExprNode | TypeNameNode): CType =>
  node.kind === 'type-name' ? typeNamed(cx, node) : rawTypeOf(cx, node);

function sizeOfExpression(cx: Context, node: SizeNode): Expr {
  const type = typeOfOperand(cx, node.operand);
  if (type.kind === 'void' || type.kind === 'function') return constant(node, 1n, cx.basic.size);
  const size = sizeOf(type, cx.target);
  if (size !== undefined) return constant(node, BigInt(size), cx.basic.size);
  return onlyNumber(cx, node, `the size of ${describe(type)} is not known`);
}

function alignOfExpression(cx: Context, node: SizeNode): Expr {
  const type = typeOfOperand(cx, node.operand);
  const known = type.kind === 'record' ? type.record.complete : type.kind !== 'opaque';
  if (known) return constant(node, BigInt(alignOf(type, cx.target)), cx.basic.size);
  return onlyNumber(cx, node, `the alignment of ${describe(type)} is not known`);
}

/** The operand is not evaluated (C11 6.5.3.4 p2): nothing is hidden but the number. */
const onlyNumber = (cx: Context, node: SizeNode, detail: string): Expr => ({
  kind: 'gap',
  gap: reportGap(cx, 'type', detail, node.span, cx.function && nothingUnread),
  type: cx.basic.size,
  ...at(node),
});

const nothingUnread = { words: new Set<string>(), calls: new Set<string>(), defines: new Set<string>() };

function typesCompatible(cx: Context, node: Extract<ExprNode, { kind: 'types-compatible' }>): Expr {
  const same = exactlyCompatible(typeNamed(cx, node.left), typeNamed(cx, node.right));
  return constant(at(node), same ? 1n : 0n, cx.basic.int);
}

/** A `gap` expression for a construct that is read but has no meaning here. */
export function unsupported(cx: Context, node: ExprNode, detail: string, type?: CType): Expr {
  return {
    kind: 'gap',
    gap: reportGap(cx, 'unsupported', detail, node.span),
    type: type ?? cx.basic.int,
    ...at(node),
  };
}
