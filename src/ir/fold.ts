/**
 * Rewrites that make an expression smaller and cost next to nothing to try: they look two operators deep. What they give back is made of
 * operands they were given, so it needs no sort check.
 */
import { maskOf, wrap } from './arith.js';
import type { BinaryOp, Expr } from './expr.js';
import { widthOf } from './sort.js';

/** Equal as trees down to a few levels, hence equal in value; `false` says nothing. */
export function sameTerm(a: Expr, b: Expr, levels = 4): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind || levels === 0) return false;
  const same = (x: Expr, y: Expr) => sameTerm(x, y, levels - 1);
  switch (a.kind) {
    case 'bool':
      return a.value === (b as typeof a).value;
    case 'bv':
      return a.value === (b as typeof a).value && a.width === (b as typeof a).width;
    case 'var':
      return a.name === (b as typeof a).name;
    case 'unary':
      return a.op === (b as typeof a).op && same(a.arg, (b as typeof a).arg);
    case 'binary': {
      const other = b as typeof a;
      return a.op === other.op && same(a.left, other.left) && same(a.right, other.right);
    }
    case 'extract': {
      const other = b as typeof a;
      return a.high === other.high && a.low === other.low && same(a.arg, other.arg);
    }
    case 'zext':
    case 'sext':
      return a.width === (b as typeof a).width && same(a.arg, (b as typeof a).arg);
    case 'concat':
      return same(a.high, (b as typeof a).high) && same(a.low, (b as typeof a).low);
    case 'select':
      return same(a.memory, (b as typeof a).memory) && same(a.address, (b as typeof a).address);
    default:
      return false; // ite and store: sharing finds the cheap cases
  }
}

/** `a == b` for bit-vectors that are not both constant; always gives an expression. */
export function foldEq(a: Expr, b: Expr): Expr {
  if (a.kind === 'bv') return foldEqConstant(b, a.width, a.value) ?? equal(a, b);
  if (b.kind === 'bv') return foldEqConstant(a, b.width, b.value) ?? equal(a, b);
  const [left, right] = [offset(a), offset(b)];
  if (left !== undefined && right !== undefined && sameTerm(left.base, right.base))
    return { kind: 'bool', value: left.plus === right.plus };
  return equal(a, b);
}

const equal = (left: Expr, right: Expr): Expr => ({ kind: 'binary', op: 'eq', left, right });

function foldEqConstant(e: Expr, width: number, value: bigint): Expr | undefined {
  const constant = (v: bigint, w = width): Expr => ({ kind: 'bv', width: w, value: v });
  switch (e.kind) {
    case 'bv':
      return { kind: 'bool', value: e.value === value };
    case 'zext':
      return foldEqZext(e.arg, value);
    case 'binary': {
      const sum = offset(e);
      if (sum === undefined || sum.plus === 0n) return undefined;
      const rest = wrap(width, value - sum.plus);
      return foldEqConstant(sum.base, width, rest) ?? equal(sum.base, constant(rest));
    }
    case 'ite':
      if (e.then.kind !== 'bv' || e.else.kind !== 'bv') return undefined;
      if (e.then.value === e.else.value) return { kind: 'bool', value: e.then.value === value };
      if (e.then.value === value) return e.cond;
      return e.else.value === value ? negation(e.cond) : { kind: 'bool', value: false };
    default:
      return undefined;
  }
}

function foldEqZext(arg: Expr, value: bigint): Expr {
  const width = widthOf(arg);
  if (value > maskOf(width)) return { kind: 'bool', value: false };
  return foldEqConstant(arg, width, value) ?? equal(arg, { kind: 'bv', width, value });
}

const negation = (e: Expr): Expr =>
  e.kind === 'unary' && e.op === 'not' ? e.arg : { kind: 'unary', op: 'not', arg: e };

/** `base + plus`, for a sum or difference with a constant, and for anything else that is worth comparing. */
function offset(e: Expr): { readonly base: Expr; readonly plus: bigint } | undefined {
  if (e.kind === 'binary' && e.right.kind === 'bv') {
    if (e.op === 'bvadd') return { base: e.left, plus: e.right.value };
    if (e.op === 'bvsub') return { base: e.left, plus: wrap(e.right.width, -e.right.value) };
  }
  return e.kind === 'bv' ? undefined : { base: e, plus: 0n };
}

export function foldCompare(op: BinaryOp, width: number, a: Expr, b: Expr): boolean | undefined {
  const strict = op === 'bvult' || op === 'bvslt';
  if (sameTerm(a, b)) return !strict;
  if (op === 'bvult' && isValue(b, 0n)) return false;
  if (op === 'bvule' && (isValue(a, 0n) || isValue(b, maskOf(width)))) return true;
  if (op === 'bvult' && isValue(a, maskOf(width))) return false;
  return undefined;
}

const isValue = (e: Expr, value: bigint): boolean => e.kind === 'bv' && e.value === value;

const commutative: ReadonlySet<BinaryOp> = new Set(['bvadd', 'bvmul', 'bvand', 'bvor', 'bvxor']);

/** For operands not both constant. Constants of commutative operators go to the right. */
export function foldArith(op: BinaryOp, width: number, a: Expr, b: Expr): Expr | undefined {
  if (a.kind === 'bv' && commutative.has(op))
    return foldArith(op, width, b, a) ?? { kind: 'binary', op, left: b, right: a };
  if (b.kind === 'bv') return foldRightConstant(op, width, a, b);
  const zero: Expr = { kind: 'bv', width, value: 0n };
  switch (op) {
    case 'bvsub':
      return foldDifference(width, a, b);
    case 'bvand':
    case 'bvor':
      return sameTerm(a, b) ? a : undefined;
    case 'bvxor':
      return sameTerm(a, b) ? zero : undefined;
    case 'bvshl':
    case 'bvlshr':
    case 'bvashr':
      return isValue(a, 0n) ? zero : undefined;
    default:
      return undefined;
  }
}

function foldDifference(width: number, a: Expr, b: Expr): Expr | undefined {
  const [left, right] = [offset(a), offset(b)];
  if (left !== undefined && right !== undefined && sameTerm(left.base, right.base))
    return { kind: 'bv', width, value: wrap(width, left.plus - right.plus) };
  return a.kind === 'binary' && a.op === 'bvadd' && sameTerm(a.left, b) ? a.right : undefined;
}

function foldRightConstant(
  op: BinaryOp,
  width: number,
  a: Expr,
  b: Extract<Expr, { kind: 'bv' }>,
): Expr | undefined {
  const ones = maskOf(width);
  switch (op) {
    case 'bvadd':
    case 'bvsub':
      return foldSum(op, width, a, b.value);
    case 'bvmul':
      return b.value === 0n ? b : b.value === 1n ? a : undefined;
    case 'bvudiv':
    case 'bvsdiv':
      return b.value === 1n && width > 1 ? a : undefined; // at width 1, one is minus one for bvsdiv
    case 'bvand':
      return b.value === 0n ? b : b.value === ones ? a : undefined;
    case 'bvor':
      return b.value === 0n ? a : b.value === ones ? b : undefined;
    case 'bvxor':
    case 'bvshl':
    case 'bvlshr':
    case 'bvashr':
      return b.value === 0n ? a : undefined;
    default:
      return undefined;
  }
}

/** `(x + c) + d` and its kin become one sum or one difference, whichever has the smaller constant. */
function foldSum(op: 'bvadd' | 'bvsub', width: number, a: Expr, constant: bigint): Expr | undefined {
  const own = op === 'bvadd' ? constant : wrap(width, -constant);
  const inner = a.kind === 'binary' ? offset(a) : undefined;
  if (own === 0n) return a;
  if (inner === undefined || inner.plus === 0n) return undefined;
  const plus = wrap(width, inner.plus + own);
  if (plus === 0n) return inner.base;
  const minus = wrap(width, -plus);
  return plus <= minus
    ? { kind: 'binary', op: 'bvadd', left: inner.base, right: { kind: 'bv', width, value: plus } }
    : { kind: 'binary', op: 'bvsub', left: inner.base, right: { kind: 'bv', width, value: minus } };
}
