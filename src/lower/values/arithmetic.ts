/** C's arithmetic on values (C11 6.5.3.3, 6.5.5 to 6.5.9) and its conversions (6.3.1, 6.3.2.3). */
import { unreachable } from '../../base/errors.js';
import type { Span } from '../../base/span.js';
import type { BinaryOperator, Comparison } from '../../frontend/tree.js';
import type { CType } from '../../frontend/type/types/ctype.js';
import {
  add,
  and,
  ashr,
  bv,
  bvand,
  bvor,
  bvxor,
  eq,
  extract,
  ite,
  lshr,
  mul,
  ne,
  not,
  sdiv,
  sext,
  shl,
  sle,
  slt,
  srem,
  sub,
  udiv,
  ule,
  ult,
  urem,
  zext,
} from '../../ir/build.js';
import type { Expr } from '../../ir/expr.js';
import { widthOf } from '../../ir/sort.js';
import type { Context } from '../context.js';
import { branchOff, mayBeCaught } from '../exceptions/raising.js';

export const isSigned = (type: CType): boolean => type.kind === 'int' && type.signed;

/** Truncated or extended to `width` bits. */
export function resize(value: Expr, width: number, signed: boolean): Expr {
  const own = widthOf(value);
  if (own === width) return value;
  if (own > width) return extract(width - 1, 0, value);
  return signed ? sext(width, value) : zext(width, value);
}

export const fromTruth = (truth: Expr, width: number): Expr => ite(truth, bv(width, 1), bv(width, 0));

export const isNonzero = (value: Expr): Expr => ne(value, bv(widthOf(value), 0));

/** The expression, for quoting. */
interface Written {
  readonly span: Span;
  readonly end: Span;
}

/** `left op right`, both of `type`; the right operand of a shift has a type of its own. */
export function arithmetic(
  ctx: Context,
  op: BinaryOperator,
  left: Expr,
  right: Expr,
  type: CType,
  e: Written,
): Expr {
  if (type.kind === 'float') return floating(ctx, type, e.span);
  const width = ctx.width(type);
  const signed = isSigned(type);
  switch (op) {
    case '+':
      return add(left, right);
    case '-':
      return sub(left, right);
    case '*':
      return mul(left, right);
    case '/':
    case '%':
      return divide(ctx, op, left, right, signed, e);
    case '&':
      return bvand(left, right);
    case '|':
      return bvor(left, right);
    case '^':
      return bvxor(left, right);
    case '<<':
    case '>>':
      return shift(ctx, op === '<<' ? shl : signed ? ashr : lshr, left, right, width);
    default:
      return unreachable(op);
  }
}

/**
 * Undefined for a divisor of zero and for a quotient past the type's end (C11 6.5.5p5, p6). The processor raises an exception: where a handler
 * may catch it, it is followed; elsewhere the system stops, and the path ends.
 */
function divide(ctx: Context, op: '/' | '%', left: Expr, right: Expr, signed: boolean, e: Written): Expr {
  const width = widthOf(left);
  raiseWhen(ctx, not(isNonzero(right)), divisionByZero, e);
  if (signed) {
    const least = eq(left, bv(width, 1n << BigInt(width - 1)));
    const past = and(least, eq(right, bv(width, (1n << BigInt(width)) - 1n)));
    // by a constant, compilers negate instead: nothing is raised, and the value is undefined all the same
    if (right.kind === 'bv') ctx.emitter.assume(not(past));
    else raiseWhen(ctx, past, quotientTooLarge, e);
  }
  if (op === '/') return (signed ? sdiv : udiv)(left, right);
  return (signed ? srem : urem)(left, right);
}

/** The codes of the exceptions (Microsoft's "Arithmetic exceptions", `ntstatus.h`). */
const divisionByZero = 0xc0000094n;
const quotientTooLarge = 0xc0000095n;

function raiseWhen(ctx: Context, wrong: Expr, code: bigint, e: Written): void {
  if (wrong.kind === 'bool' && !wrong.value) return;
  if (!mayBeCaught(ctx)) {
    ctx.emitter.assume(not(wrong));
    return;
  }
  const { origin } = ctx.emitter;
  ctx.at(e.span, ctx.quote(e));
  branchOff(ctx, wrong, `${ctx.quote(e)} raises an exception`, () => bv(32, code));
  ctx.emitter.origin = origin;
}

/** Undefined for negative counts and from the width on (C11 6.5.7p3): compilers and processors disagree, so the value may be any. */
function shift(
  ctx: Context,
  op: (left: Expr, count: Expr) => Expr,
  left: Expr,
  right: Expr,
  width: number,
): Expr {
  const value = op(left, resize(right, width, false));
  if (isBelow(right, BigInt(width))) return value;
  const any = ctx.emitter.temporary(width);
  const detail = 'a shift by a negative number, or by as many bits as there are or more';
  ctx.emitter.havoc(any.name, { kind: 'abstraction', detail });
  return ite(ult(right, bv(widthOf(right), width)), value, any.value);
}

/** Seen at a glance: a number, or one that is masked or comes from few bits. */
function isBelow(e: Expr, end: bigint): boolean {
  switch (e.kind) {
    case 'bv':
      return e.value < end;
    case 'binary':
      return e.op === 'bvand' && (isBelow(e.left, end) || isBelow(e.right, end));
    case 'zext':
      return 1n << BigInt(widthOf(e.arg)) <= end || isBelow(e.arg, end);
    case 'ite':
      return isBelow(e.then, end) && isBelow(e.else, end);
    default:
      return false;
  }
}

export function floating(ctx: Context, type: CType, span: Span): Expr {
  const gap = ctx.unsupported('floating-point arithmetic: the result is taken to be anything', span);
  return ctx.unknown(ctx.width(type), gap);
}

/** The truth of a comparison of two values of `type`. */
export function compare(
  ctx: Context,
  op: Comparison,
  left: Expr,
  right: Expr,
  type: CType,
  span: Span,
): Expr {
  if (type.kind === 'float')
    return ctx.unknown(
      'bool',
      ctx.unsupported('a comparison of floating-point values may go either way', span),
    );
  const signed = isSigned(type);
  switch (op) {
    case '==':
      return eq(left, right);
    case '!=':
      return ne(left, right);
    case '<':
      return (signed ? slt : ult)(left, right);
    case '<=':
      return (signed ? sle : ule)(left, right);
    case '>':
      return (signed ? slt : ult)(right, left);
    case '>=':
      return (signed ? sle : ule)(right, left);
    default:
      return unreachable(op);
  }
}

/** Between scalar types. */
export function convert(ctx: Context, value: Expr, from: CType, to: CType, span: Span): Expr {
  if (from.kind === 'float' || to.kind === 'float') {
    if (from.kind === 'float' && to.kind === 'float' && from.bits === to.bits) return value;
    const gap = ctx.unsupported(
      'a conversion of a floating-point value: the result is taken to be anything',
      span,
    );
    return ctx.unknown(ctx.width(to), gap);
  }
  if (to.kind === 'int' && to.name === 'bool') return fromTruth(isNonzero(value), to.bits);
  return resize(value, ctx.width(to), isSigned(from));
}

/** The bits of a floating-point constant (IEEE 754, as every compiler for our targets). */
export function floatBits(value: number, width: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  if (width === 32) {
    view.setFloat32(0, value);
    return BigInt(view.getUint32(0));
  }
  view.setFloat64(0, value);
  return view.getBigUint64(0);
}

/** `pointer ± index * size`. */
export function displace(
  ctx: Context,
  pointer: Expr,
  index: Expr,
  type: CType,
  size: number,
  negative: boolean,
): Expr {
  const bytes = mul(resize(index, ctx.pointerWidth, isSigned(type)), ctx.pointer(size));
  return negative ? sub(pointer, bytes) : add(pointer, bytes);
}
