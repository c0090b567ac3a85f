/** Conversions (C11 6.3): integer promotions, the usual arithmetic conversions, conversion to a type as if by assignment or cast. */
import { unreachable } from '../../../base/errors.js';
import type { Expr } from '../../tree.js';
import type { Context } from '../context.js';
import { compatible } from '../types/compatible.js';
import type { CType, FloatType, IntType } from '../types/ctype.js';
import { type BasicTypes, isArithmetic, unqualified, wrap } from '../types/types.js';
import { at, blinded, constant, gapAfter, resultOf, retyped } from './operand.js';

const ranks: Readonly<Record<IntType['name'], number>> = {
  bool: 0,
  char: 1,
  schar: 1,
  uchar: 1,
  short: 2,
  ushort: 2,
  wchar: 2,
  int: 3,
  uint: 3,
  long: 4,
  ulong: 4,
  llong: 5,
  ullong: 5,
};

/** C11 6.3.1.1 p2. A bit-field narrower than `int` is an `int`, whatever its declared type. */
export function promotedType(type: IntType, bits: number | undefined, basic: BasicTypes): IntType {
  if (bits !== undefined && bits < 32) return basic.int;
  if (bits === 32 && type.bits >= 32) return type.signed ? basic.int : basic.uint;
  if (ranks[type.name] >= ranks.int) return type;
  return basic.int;
}

/** The width when the value comes out of a bit-field (an assignment to one included). */
export function bitFieldWidth(expr: Expr): number | undefined {
  const source = expr.kind === 'read' ? expr.place : expr.kind === 'assign' ? expr.target : undefined;
  return source?.kind === 'member' ? source.field.bits?.width : undefined;
}

/** The integer promotions; anything that is not an integer stays as it is. */
export function promote(cx: Context, expr: Expr): Expr {
  if (expr.type.kind !== 'int') return expr;
  return convert(cx, expr, promotedType(expr.type, bitFieldWidth(expr), cx.basic));
}

/** C11 6.3.1.8, of promoted operands. */
export function commonType(
  left: IntType | FloatType,
  right: IntType | FloatType,
  basic: BasicTypes,
): IntType | FloatType {
  if (left.kind === 'float' || right.kind === 'float') return widerFloat(left, right, basic);
  if (left.name === right.name) return left.alias === right.alias ? left : basic[nameOf(left)];
  const [low, high] = ranks[left.name] <= ranks[right.name] ? [left, right] : [right, left];
  if (low.signed === high.signed) return high;
  if (!high.signed) return high;
  if (ranks[low.name] === ranks[high.name]) return low;
  return high.bits > low.bits ? high : basic[unsignedName(high)];
}

const nameOf = (type: IntType): keyof BasicTypes & IntType['name'] => type.name;

const unsignedName = (type: IntType): 'uint' | 'ulong' | 'ullong' =>
  type.name === 'llong' ? 'ullong' : type.name === 'long' ? 'ulong' : 'uint';

function widerFloat(left: IntType | FloatType, right: IntType | FloatType, basic: BasicTypes): FloatType {
  const names = [left, right].map((type) => (type.kind === 'float' ? type.name : ''));
  return names.includes('ldouble') ? basic.ldouble : names.includes('double') ? basic.double : basic.float;
}

/** Both operands in their common real type, or `undefined` when one is not arithmetic. */
export function balance(
  cx: Context,
  left: Expr,
  right: Expr,
): readonly [Expr, Expr, IntType | FloatType] | undefined {
  const [a, b] = [promote(cx, left), promote(cx, right)];
  if (!isArithmetic(a.type) || !isArithmetic(b.type)) return undefined;
  const type = commonType(a.type, b.type, cx.basic);
  return [convert(cx, a, type), convert(cx, b, type), type];
}

/** What is passed for `...` or to a function without a prototype (C11 6.5.2.2 p6). */
export function defaultPromote(cx: Context, expr: Expr): Expr {
  if (expr.type.kind === 'float' && expr.type.name === 'float') return convert(cx, expr, cx.basic.double);
  return promote(cx, expr);
}

/** A value converted to a type. What no conversion exists for is a gap, behind the effects of the operand. */
export function convert(cx: Context, expr: Expr, target: CType, how: 'implicit' | 'cast' = 'implicit'): Expr {
  const type = unqualified(target);
  if (cx.function !== undefined && mayLeadInside(type)) return converted(cx, blinded(expr), type, how);
  return converted(cx, expr, type, how);
}

function converted(cx: Context, expr: Expr, type: CType, how: 'implicit' | 'cast'): Expr {
  if (resultOf(expr).kind === 'gap') return retyped(expr, type);
  switch (type.kind) {
    case 'void':
      return expr.type.kind === 'void' ? expr : conversion(expr, type, how);
    case 'int':
      return toInteger(cx, expr, type, how);
    case 'float':
      return toFloat(cx, expr, type, how);
    case 'pointer':
      return toPointer(cx, expr, type, how);
    case 'record':
    case 'opaque':
    case 'array':
    case 'function':
      return compatible(expr.type, type) ? expr : noConversion(cx, expr, type);
    default:
      return unreachable(type);
  }
}

/** What is stored in a variable: a pointer that has lost its type may be taken for one to anything later. */
export function convertStored(cx: Context, expr: Expr, target: CType): Expr {
  const value = convert(cx, expr, target);
  const isUntyped = target.kind === 'pointer' && target.to.kind === 'void' && !target.to.const;
  return cx.function !== undefined && isUntyped ? blinded(value) : value;
}

/** To a part of some object: what is stored through it is not told apart by its type. */
function mayLeadInside(type: CType): boolean {
  if (type.kind !== 'pointer' || type.to.const) return false;
  const { kind } = type.to;
  return kind === 'int' || kind === 'float' || kind === 'pointer';
}

const conversion = (expr: Expr, type: CType, how: 'implicit' | 'cast'): Expr => ({
  kind: 'convert',
  operand: expr,
  implicit: how === 'implicit',
  type,
  ...at(expr),
});

const noConversion = (cx: Context, expr: Expr, type: CType): Expr =>
  gapAfter(
    cx,
    expr,
    [expr],
    `a value of ${describe(expr.type)} cannot be converted to ${describe(type)}`,
    type,
  );

export function describe(type: CType): string {
  if (type.alias !== undefined) return type.alias;
  if (type.kind === 'opaque') return `the unknown type ${type.name}`;
  if (type.kind === 'record') return `${type.record.union ? 'union' : 'struct'} ${type.record.key}`;
  return type.kind === 'int' || type.kind === 'float' ? type.name : `${type.kind} type`;
}

function toInteger(cx: Context, expr: Expr, type: IntType, how: 'implicit' | 'cast'): Expr {
  const from = expr.type;
  if (from.kind === 'int' || from.kind === 'pointer') {
    if (expr.kind === 'constant') return constant(expr, wrap(expr.value, type), type);
    const same = from.kind === 'int' && from.name === type.name;
    return same && how === 'implicit' ? expr : conversion(expr, type, how);
  }
  if (from.kind !== 'float') return noConversion(cx, expr, type);
  if (expr.kind === 'float' && Number.isFinite(expr.value) && type.name !== 'bool')
    return constant(expr, BigInt(Math.trunc(expr.value)), type);
  return conversion(expr, type, how);
}

function toFloat(cx: Context, expr: Expr, type: FloatType, how: 'implicit' | 'cast'): Expr {
  if (!isArithmetic(expr.type)) return noConversion(cx, expr, type);
  if (expr.type.kind === 'float' && expr.type.name === type.name) return expr;
  return conversion(expr, type, how);
}

function toPointer(cx: Context, expr: Expr, type: CType, how: 'implicit' | 'cast'): Expr {
  const from = expr.type;
  if (from.kind !== 'int' && from.kind !== 'pointer') return noConversion(cx, expr, type);
  if (expr.kind === 'constant') {
    const bits = cx.target.pointerSize * 8;
    return { ...expr, value: BigInt.asUintN(bits, expr.value), type };
  }
  return from.kind === 'pointer' && how === 'implicit' && compatible(from, type)
    ? expr
    : conversion(expr, type, how);
}

/** C11 6.3.2.3 p3: an integer constant expression 0, or that cast to `void *`. */
export function isNullPointerConstant(expr: Expr): boolean {
  if (expr.kind !== 'constant' || expr.value !== 0n) return false;
  return expr.type.kind === 'int' || (expr.type.kind === 'pointer' && expr.type.to.kind === 'void');
}
