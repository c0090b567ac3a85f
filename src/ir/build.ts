/**
 * The one way to make expressions. Constructors check sorts (an ill-sorted expression is an `InternalError` where it is made, not where it
 * is used) and fold what is free to fold: the result is equivalent to what was asked for, not always of that shape.
 */
import { invariant } from '../base/errors.js';
import { applyArith, applyUnary, wrap } from './arith.js';
import type { BinaryOp, Expr, Sort, UnaryOp } from './expr.js';
import { foldArith, foldCompare, foldEq, sameTerm } from './fold.js';
import { formatSort, isMemory, sameSort, sortOf, widthOf } from './sort.js';

export const yes: Expr = { kind: 'bool', value: true };
export const no: Expr = { kind: 'bool', value: false };

export const bool = (value: boolean): Expr => (value ? yes : no);

/** `value` modulo 2^width: -1n is all ones. */
export function bv(width: number, value: bigint | number): Expr {
  return { kind: 'bv', width, value: wrap(width, BigInt(value)) };
}

export const variable = (name: string, sort: Sort): Expr => ({ kind: 'var', name, sort });

export const isTrue = (e: Expr): boolean => e.kind === 'bool' && e.value;
export const isFalse = (e: Expr): boolean => e.kind === 'bool' && !e.value;

export function not(arg: Expr): Expr {
  if (arg.kind === 'bool') return bool(!arg.value);
  if (arg.kind === 'unary' && arg.op === 'not') return arg.arg;
  return sorted({ kind: 'unary', op: 'not', arg });
}

/** True without operands. */
export const and = (...operands: readonly Expr[]): Expr => operands.reduce(both, yes);
/** False without operands. */
export const or = (...operands: readonly Expr[]): Expr => operands.reduce(either, no);

export function implies(left: Expr, right: Expr): Expr {
  if (isTrue(left)) return right;
  if (isFalse(left) || isTrue(right)) return yes;
  if (isFalse(right)) return not(left);
  if (sameTerm(left, right)) return yes;
  return sorted({ kind: 'binary', op: 'implies', left, right });
}

function both(left: Expr, right: Expr): Expr {
  if (isTrue(left) || isFalse(right)) return right;
  if (isTrue(right) || isFalse(left)) return left;
  if (sameTerm(left, right)) return left;
  if (complementary(left, right)) return no;
  return sorted({ kind: 'binary', op: 'and', left, right });
}

function either(left: Expr, right: Expr): Expr {
  if (isFalse(left) || isTrue(right)) return right;
  if (isFalse(right) || isTrue(left)) return left;
  if (sameTerm(left, right)) return left;
  if (complementary(left, right)) return yes;
  return sorted({ kind: 'binary', op: 'or', left, right });
}

const complementary = (a: Expr, b: Expr): boolean => isNot(a, b) || isNot(b, a);
const isNot = (a: Expr, b: Expr): boolean => a.kind === 'unary' && a.op === 'not' && sameTerm(a.arg, b);

export function eq(left: Expr, right: Expr): Expr {
  const sort = sortOf(left);
  invariant(
    sort === sortOf(right) && !isMemory(sort),
    `eq of ${formatSort(sort)} and ${formatSort(sortOf(right))}`,
  );
  if (sameTerm(left, right)) return yes;
  if (left.kind === 'bool') return left.value ? right : not(right);
  if (right.kind === 'bool') return right.value ? left : not(left);
  if (sort === 'bool' && complementary(left, right)) return no;
  return sort === 'bool' ? { kind: 'binary', op: 'eq', left, right } : foldEq(left, right);
}

export const ne = (left: Expr, right: Expr): Expr => not(eq(left, right));

export const ult = (left: Expr, right: Expr): Expr => compare('bvult', left, right);
export const ule = (left: Expr, right: Expr): Expr => compare('bvule', left, right);
export const ugt = (left: Expr, right: Expr): Expr => compare('bvult', right, left);
export const uge = (left: Expr, right: Expr): Expr => compare('bvule', right, left);
export const slt = (left: Expr, right: Expr): Expr => compare('bvslt', left, right);
export const sle = (left: Expr, right: Expr): Expr => compare('bvsle', left, right);
export const sgt = (left: Expr, right: Expr): Expr => compare('bvslt', right, left);
export const sge = (left: Expr, right: Expr): Expr => compare('bvsle', right, left);

export const add = (left: Expr, right: Expr): Expr => arith('bvadd', left, right);
export const sub = (left: Expr, right: Expr): Expr => arith('bvsub', left, right);
export const mul = (left: Expr, right: Expr): Expr => arith('bvmul', left, right);
export const udiv = (left: Expr, right: Expr): Expr => arith('bvudiv', left, right);
export const urem = (left: Expr, right: Expr): Expr => arith('bvurem', left, right);
export const sdiv = (left: Expr, right: Expr): Expr => arith('bvsdiv', left, right);
export const srem = (left: Expr, right: Expr): Expr => arith('bvsrem', left, right);
export const bvand = (left: Expr, right: Expr): Expr => arith('bvand', left, right);
export const bvor = (left: Expr, right: Expr): Expr => arith('bvor', left, right);
export const bvxor = (left: Expr, right: Expr): Expr => arith('bvxor', left, right);
export const shl = (left: Expr, right: Expr): Expr => arith('bvshl', left, right);
export const lshr = (left: Expr, right: Expr): Expr => arith('bvlshr', left, right);
export const ashr = (left: Expr, right: Expr): Expr => arith('bvashr', left, right);
export const bvnot = (arg: Expr): Expr => unary('bvnot', arg);
export const neg = (arg: Expr): Expr => unary('bvneg', arg);

type CompareOp = 'bvult' | 'bvule' | 'bvslt' | 'bvsle';

function compare(op: CompareOp, left: Expr, right: Expr): Expr {
  const width = sameWidth(op, left, right);
  if (left.kind === 'bv' && right.kind === 'bv')
    return bool(applyArith(op, width, left.value, right.value) as boolean);
  const folded = foldCompare(op, width, left, right);
  return folded === undefined ? { kind: 'binary', op, left, right } : bool(folded);
}

function arith(
  op: Exclude<BinaryOp, CompareOp | 'and' | 'or' | 'implies' | 'eq'>,
  left: Expr,
  right: Expr,
): Expr {
  const width = sameWidth(op, left, right);
  if (left.kind === 'bv' && right.kind === 'bv')
    return bv(width, applyArith(op, width, left.value, right.value) as bigint);
  return foldArith(op, width, left, right) ?? { kind: 'binary', op, left, right };
}

export function binary(op: BinaryOp, left: Expr, right: Expr): Expr {
  switch (op) {
    case 'and':
      return both(left, right);
    case 'or':
      return either(left, right);
    case 'implies':
      return implies(left, right);
    case 'eq':
      return eq(left, right);
    case 'bvult':
    case 'bvule':
    case 'bvslt':
    case 'bvsle':
      return compare(op, left, right);
    default:
      return arith(op, left, right);
  }
}

export function unary(op: UnaryOp, arg: Expr): Expr {
  if (op === 'not') return not(arg);
  const width = widthOf(arg);
  if (arg.kind === 'bv') return bv(width, applyUnary(op, width, arg.value));
  if (arg.kind === 'unary' && arg.op === op) return arg.arg;
  return { kind: 'unary', op, arg };
}

export function ite(cond: Expr, then: Expr, other: Expr): Expr {
  const e: Expr = { kind: 'ite', cond, then, else: other };
  const sort = sortOf(e);
  if (cond.kind === 'bool') return cond.value ? then : other;
  if (sameTerm(then, other)) return then;
  if (cond.kind === 'unary' && cond.op === 'not') return ite(cond.arg, other, then);
  if (sort !== 'bool') return e;
  if (isTrue(then)) return or(cond, other);
  if (isFalse(then)) return and(not(cond), other);
  if (isTrue(other)) return or(not(cond), then);
  return isFalse(other) ? and(cond, then) : e;
}

/** Bits `high` down to `low`, both included. */
export function extract(high: number, low: number, arg: Expr): Expr {
  const e = sorted({ kind: 'extract', high, low, arg });
  const width = high - low + 1;
  if (width === widthOf(arg)) return arg;
  switch (arg.kind) {
    case 'bv':
      return bv(width, arg.value >> BigInt(low));
    case 'extract':
      return extract(arg.low + high, arg.low + low, arg.arg);
    case 'concat':
      return extractConcat(high, low, arg.high, arg.low) ?? e;
    case 'zext':
      return extractZext(high, low, arg.arg);
    case 'sext':
      return high < widthOf(arg.arg) ? extract(high, low, arg.arg) : e;
    case 'ite':
      if (arg.then.kind !== 'bv' || arg.else.kind !== 'bv') return e;
      return ite(arg.cond, extract(high, low, arg.then), extract(high, low, arg.else));
    default:
      return e;
  }
}

function extractConcat(high: number, low: number, above: Expr, below: Expr): Expr | undefined {
  const border = widthOf(below);
  if (high < border) return extract(high, low, below);
  return low >= border ? extract(high - border, low - border, above) : undefined;
}

function extractZext(high: number, low: number, arg: Expr): Expr {
  const border = widthOf(arg);
  if (high < border) return extract(high, low, arg);
  if (low >= border) return bv(high - low + 1, 0n);
  return zext(high - low + 1, extract(border - 1, low, arg));
}

/** `high` bits above `low` bits. */
export function concat(high: Expr, low: Expr): Expr {
  const e = sorted({ kind: 'concat', high, low });
  const width = widthOf(e);
  if (high.kind === 'bv' && low.kind === 'bv')
    return bv(width, (high.value << BigInt(low.width)) | low.value);
  if (high.kind === 'bv' && high.value === 0n) return zext(width, low);
  if (high.kind === 'extract' && low.kind === 'extract' && high.low === low.high + 1)
    if (sameTerm(high.arg, low.arg)) return extract(high.high, low.low, high.arg);
  return e;
}

export function zext(width: number, arg: Expr): Expr {
  const e = sorted({ kind: 'zext', width, arg });
  if (width === widthOf(arg)) return arg;
  if (arg.kind === 'bv') return bv(width, arg.value);
  return arg.kind === 'zext' ? zext(width, arg.arg) : e;
}

export function sext(width: number, arg: Expr): Expr {
  const e = sorted({ kind: 'sext', width, arg });
  if (width === widthOf(arg)) return arg;
  if (arg.kind === 'bv') return bv(width, BigInt.asIntN(arg.width, arg.value));
  if (arg.kind === 'zext') return zext(width, arg.arg); // its sign bit is zero: zext is never the identity here
  return arg.kind === 'sext' ? sext(width, arg.arg) : e;
}

export function select(memory: Expr, address: Expr): Expr {
  const e = sorted({ kind: 'select', memory, address });
  let from = memory;
  // bounded, so that a long chain of stores read at many places is not walked to its end each time
  for (let tries = 0; from.kind === 'store' && tries < 64; tries++) {
    if (sameTerm(from.address, address)) return from.value;
    if (!isFalse(eq(from.address, address))) break;
    from = from.memory;
  }
  return from === memory ? e : { kind: 'select', memory: from, address };
}

export function store(memory: Expr, address: Expr, value: Expr): Expr {
  const e = sorted({ kind: 'store', memory, address, value });
  if (memory.kind === 'store' && sameTerm(memory.address, address))
    return store(memory.memory, address, value);
  return e;
}

function sorted(e: Expr): Expr {
  sortOf(e);
  return e;
}

function sameWidth(op: string, left: Expr, right: Expr): number {
  const [a, b] = [sortOf(left), sortOf(right)];
  invariant(typeof a === 'number' && sameSort(a, b), `${op} of ${formatSort(a)} and ${formatSort(b)}`);
  return a;
}
