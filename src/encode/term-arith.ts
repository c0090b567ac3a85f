/** Arithmetic and bitwise terms. A constant summand stands outermost: `base + k`, so that addresses into one object compare by their offsets. */
import { unreachable } from '../base/errors.js';
import { applyArith, applyUnary, maskOf } from '../ir/arith.js';
import type { TermOp } from './query.js';
import { isSmallTree, mapTree } from './term-shape.js';
import type { TermId, TermStore } from './term-store.js';

export type ArithOp =
  | 'bvadd'
  | 'bvsub'
  | 'bvmul'
  | 'bvudiv'
  | 'bvurem'
  | 'bvsdiv'
  | 'bvsrem'
  | 'bvand'
  | 'bvor'
  | 'bvxor'
  | 'bvshl'
  | 'bvlshr'
  | 'bvashr';

const arithmetic: ReadonlySet<string> = new Set<ArithOp>([
  'bvadd',
  'bvsub',
  'bvmul',
  'bvudiv',
  'bvurem',
  'bvsdiv',
  'bvsrem',
  'bvand',
  'bvor',
  'bvxor',
  'bvshl',
  'bvlshr',
  'bvashr',
]);
export const isArith = (op: TermOp): op is ArithOp => arithmetic.has(op);

export function arith(g: TermStore, op: ArithOp, a: TermId, b: TermId): TermId {
  const width = g.width(a);
  const [x, y] = [g.value(a), g.value(b)];
  if (x !== undefined && y !== undefined) return g.constant(width, applyArith(op, width, x, y) as bigint);
  if (y !== undefined && isSmallTree(g, a)) return mapTree(g, a, (leaf) => arith(g, op, leaf, b));
  if (x !== undefined && isSmallTree(g, b)) return mapTree(g, b, (leaf) => arith(g, op, a, leaf));
  switch (op) {
    case 'bvadd':
      return add(g, a, b);
    case 'bvsub':
      return sub(g, a, b);
    case 'bvmul':
    case 'bvand':
    case 'bvor':
    case 'bvxor':
      return x !== undefined ? commutative(g, op, b, a) : commutative(g, op, a, b);
    case 'bvshl':
    case 'bvlshr':
    case 'bvashr':
      return shift(g, op, a, b);
    case 'bvudiv':
    case 'bvsdiv':
      return y === 1n && width > 1 ? a : g.intern(op, width, [a, b]);
    case 'bvurem':
      return y === 1n ? g.constant(width, 0n) : g.intern(op, width, [a, b]);
    case 'bvsrem':
      return y === 1n && width > 1 ? g.constant(width, 0n) : g.intern(op, width, [a, b]);
    default:
      return unreachable(op);
  }
}

export function complement(g: TermStore, op: 'bvnot' | 'bvneg', a: TermId): TermId {
  const value = g.value(a);
  const width = g.width(a);
  if (value !== undefined) return g.constant(width, applyUnary(op, width, value));
  if (g.op(a) === op) return g.arg(a, 0);
  if (isSmallTree(g, a)) return mapTree(g, a, (leaf) => complement(g, op, leaf));
  return g.intern(op, width, [a]);
}

/** A term as `base + offset`; a constant has no base. */
export interface Sum {
  readonly base: TermId | undefined;
  readonly offset: bigint;
}

export function sumOf(g: TermStore, t: TermId): Sum {
  const value = g.value(t);
  if (value !== undefined) return { base: undefined, offset: value };
  if (g.op(t) === 'bvadd') {
    const offset = g.value(g.arg(t, 1));
    if (offset !== undefined) return { base: g.arg(t, 0), offset };
  }
  return { base: t, offset: 0n };
}

export function plus(g: TermStore, base: TermId, offset: bigint): TermId {
  const width = g.width(base);
  const sum = sumOf(g, base);
  const total = BigInt.asUintN(width, sum.offset + offset);
  if (sum.base === undefined) return g.constant(width, total);
  return total === 0n ? sum.base : g.intern('bvadd', width, [sum.base, g.constant(width, total)]);
}

function add(g: TermStore, a: TermId, b: TermId): TermId {
  const [left, right] = [sumOf(g, a), sumOf(g, b)];
  if (left.base === undefined) return plus(g, b, left.offset);
  if (right.base === undefined) return plus(g, a, right.offset);
  const width = g.width(a);
  const bases = left.base < right.base ? [left.base, right.base] : [right.base, left.base];
  return plus(g, g.intern('bvadd', width, bases), left.offset + right.offset);
}

function sub(g: TermStore, a: TermId, b: TermId): TermId {
  const [left, right] = [sumOf(g, a), sumOf(g, b)];
  const width = g.width(a);
  if (right.base === undefined) return plus(g, a, -right.offset);
  if (left.base === right.base) return g.constant(width, left.offset - right.offset);
  if (left.base === undefined) return plus(g, complement(g, 'bvneg', right.base), left.offset - right.offset);
  return plus(g, g.intern('bvsub', width, [left.base, right.base]), left.offset - right.offset);
}

/** `b` is the constant when one is. */
function commutative(g: TermStore, op: 'bvmul' | 'bvand' | 'bvor' | 'bvxor', a: TermId, b: TermId): TermId {
  const width = g.width(a);
  const zero = g.constant(width, 0n);
  if (a === b && op !== 'bvmul') return op === 'bvxor' ? zero : a;
  const value = g.value(b);
  if (value === 0n) return op === 'bvmul' || op === 'bvand' ? zero : a;
  if (value === 1n && op === 'bvmul') return a;
  if (value === maskOf(width)) {
    if (op === 'bvand') return a;
    if (op === 'bvor') return b;
    if (op === 'bvxor') return complement(g, 'bvnot', a);
  }
  if (value !== undefined && g.op(a) === op) {
    const inner = g.value(g.arg(a, 1));
    if (inner !== undefined)
      return arith(g, op, g.arg(a, 0), g.constant(width, applyArith(op, width, inner, value) as bigint));
  }
  const ordered = value !== undefined || a < b ? [a, b] : [b, a];
  return g.intern(op, width, ordered);
}

function shift(g: TermStore, op: 'bvshl' | 'bvlshr' | 'bvashr', a: TermId, b: TermId): TermId {
  const width = g.width(a);
  const by = g.value(b);
  if (by === 0n || g.value(a) === 0n) return a;
  if (by !== undefined && by >= BigInt(width) && op !== 'bvashr') return g.constant(width, 0n);
  return g.intern(op, width, [a, b]);
}
