/** Equality and order: decided by syntax where that is possible, since each undecided comparison of addresses is a case for the solver. */
import { unreachable } from '../base/errors.js';
import { applyArith, maskOf } from '../ir/arith.js';
import { complement, plus, sumOf } from './term-arith.js';
import { and, ite, not } from './term-bool.js';
import { simplerEquality } from './term-linear.js';
import { extract } from './term-shape.js';
import { FALSE, type TermId, type TermStore, TRUE } from './term-store.js';

/** How many levels of operators a comparison looks into, since it does so on the call stack. */
const depthLimit = 6;

export function eq(g: TermStore, a: TermId, b: TermId, depth = depthLimit): TermId {
  if (a === b) return TRUE;
  if (g.width(a) === 0) return booleanEq(g, a, b);
  if (g.op(a) === 'const') return g.op(b) === 'const' ? FALSE : eqConstant(g, b, a, depth);
  if (g.op(b) === 'const') return eqConstant(g, a, b, depth);
  return eqSums(g, a, b, depth);
}

function booleanEq(g: TermStore, a: TermId, b: TermId): TermId {
  if (a === TRUE) return b;
  if (b === TRUE) return a;
  if (a === FALSE) return not(g, b);
  if (b === FALSE) return not(g, a);
  const flip = (g.op(a) === 'not') !== (g.op(b) === 'not');
  const [x, y] = [g.op(a) === 'not' ? g.arg(a, 0) : a, g.op(b) === 'not' ? g.arg(b, 0) : b];
  if (x === y) return flip ? FALSE : TRUE;
  const same = g.intern('eq', 0, x < y ? [x, y] : [y, x]);
  return flip ? not(g, same) : same;
}

function eqConstant(g: TermStore, a: TermId, b: TermId, depth: number): TermId {
  const value = g.value(b)!;
  const width = g.width(a);
  if (g.treeSize(a) > 0) return throughTree(g, `eq ${b}`, a, (leaf) => (leaf === b ? TRUE : FALSE));
  const bound = g.bound(a);
  if (bound !== undefined && value >= bound) return FALSE;
  if (depth === 0) return g.intern('eq', 0, [a, b]);
  switch (g.op(a)) {
    case 'bvadd':
    case 'bvnot':
    case 'bvneg':
    case 'bvxor': {
      const solved = solve(g, a, value);
      return solved === undefined
        ? g.intern('eq', 0, [a, b])
        : eqConstant(g, solved.term, solved.value, depth - 1);
    }
    case 'zext':
    case 'sext':
      return eqExtended(g, a, value, depth);
    case 'concat':
      return and(g, [
        eq(g, g.arg(a, 0), extract(g, width - 1, g.width(g.arg(a, 1)), b), depth - 1),
        eq(g, g.arg(a, 1), extract(g, g.width(g.arg(a, 1)) - 1, 0, b), depth - 1),
      ]);
    case 'ite':
      return eqIte(g, a, b, 0n, depth) ?? g.intern('eq', 0, [a, b]);
    case 'bvmul':
    case 'bvshl':
      return eqLinear(g, a, b, depth) ?? g.intern('eq', 0, [a, b]);
    default:
      return g.intern('eq', 0, [a, b]);
  }
}

/** f(x) = value as x = value', for f with an inverse. */
function solve(g: TermStore, a: TermId, value: bigint): { term: TermId; value: TermId } | undefined {
  const x = g.arg(a, 0);
  const width = g.width(a);
  if (g.op(a) === 'bvnot' || g.op(a) === 'bvneg')
    return {
      term: x,
      value: complement(g, g.op(a) === 'bvnot' ? 'bvnot' : 'bvneg', g.constant(width, value)),
    };
  const k = g.value(g.arg(a, 1));
  if (k === undefined) return undefined;
  return { term: x, value: g.constant(width, g.op(a) === 'bvadd' ? value - k : value ^ k) };
}

function eqExtended(g: TermStore, a: TermId, value: bigint, depth: number): TermId {
  const inner = g.arg(a, 0);
  const width = g.width(inner);
  const low = BigInt.asUintN(width, value);
  const extended = g.op(a) === 'zext' ? low : BigInt.asUintN(g.width(a), BigInt.asIntN(width, low));
  return extended === value ? eq(g, inner, g.constant(width, low), depth - 1) : FALSE;
}

function eqSums(g: TermStore, a: TermId, b: TermId, depth: number): TermId {
  const [left, right] = [sumOf(g, a), sumOf(g, b)];
  if (left.base === right.base) return left.offset === right.offset ? TRUE : FALSE;
  const [low, high] = left.base! < right.base! ? [left, right] : [right, left];
  const x = plus(g, low.base!, low.offset - high.offset);
  const y = high.base!;
  const same = x === low.base ? sameShape(g, x, y, depth) : undefined;
  return (
    same ??
    eqIte(g, y, x, 0n, depth) ??
    eqIte(g, low.base!, y, low.offset - high.offset, depth) ??
    eqLinear(g, x, y, depth) ??
    g.intern('eq', 0, [x, y])
  );
}

/** Elements of one array: equal where their indices are. */
function eqLinear(g: TermStore, x: TermId, y: TermId, depth: number): TermId | undefined {
  const simpler = depth === 0 ? undefined : simplerEquality(g, x, y);
  if (simpler === undefined) return undefined;
  switch (simpler.kind) {
    case 'decided':
      return simpler.holds ? TRUE : FALSE;
    case 'terms':
      return eq(g, simpler.left, simpler.right, depth - 1);
    case 'value':
      return eq(g, simpler.term, g.constant(g.width(simpler.term), simpler.value), depth - 1);
    default:
      return unreachable(simpler);
  }
}

function sameShape(g: TermStore, x: TermId, y: TermId, depth: number): TermId | undefined {
  if (g.op(x) !== g.op(y) || depth === 0) return undefined;
  const [a, b] = [g.arg(x, 0), g.arg(y, 0)];
  switch (g.op(x)) {
    case 'zext':
    case 'sext':
      return g.width(a) === g.width(b) ? eq(g, a, b, depth - 1) : undefined;
    case 'bvnot':
    case 'bvneg':
      return eq(g, a, b, depth - 1);
    case 'concat':
      if (g.width(a) !== g.width(b)) return undefined;
      return and(g, [eq(g, a, b, depth - 1), eq(g, g.arg(x, 1), g.arg(y, 1), depth - 1)]);
    case 'ite':
      if (a !== b) return undefined;
      return ite(
        g,
        a,
        eq(g, g.arg(x, 1), g.arg(y, 1), depth - 1),
        eq(g, g.arg(x, 2), g.arg(y, 2), depth - 1),
      );
    default:
      return undefined;
  }
}

/** `ite(c, p, q) + offset = t` where one of the branches decides; `undefined`: none does. */
function eqIte(g: TermStore, a: TermId, t: TermId, offset: bigint, depth: number): TermId | undefined {
  if (g.op(a) !== 'ite' || depth < 2) return undefined;
  const [cond, p, q] = [g.arg(a, 0), g.arg(a, 1), g.arg(a, 2)];
  const then = eq(g, plus(g, p, offset), t, depth - 2);
  const other = eq(g, plus(g, q, offset), t, depth - 2);
  const decided = then === TRUE || then === FALSE || other === TRUE || other === FALSE;
  return decided ? ite(g, cond, then, other) : undefined;
}

/** Memory of `throughTree`, for each store of terms. */
const pushed = new WeakMap<TermStore, Map<string, Map<TermId, TermId>>>();

/** A predicate of a tree of `ite` over constants, by its leaves; once for each predicate and subtree. */
function throughTree(g: TermStore, predicate: string, root: TermId, at: (leaf: TermId) => TermId): TermId {
  const all = pushed.get(g) ?? new Map<string, Map<TermId, TermId>>();
  pushed.set(g, all);
  const done = all.get(predicate) ?? new Map<TermId, TermId>();
  all.set(predicate, done);
  const stack = [root];
  while (stack.length > 0) {
    const t = stack[stack.length - 1]!;
    if (done.has(t)) {
      stack.pop();
    } else if (g.op(t) !== 'ite') {
      done.set(t, at(t));
      stack.pop();
    } else {
      const then = done.get(g.arg(t, 1));
      const other = done.get(g.arg(t, 2));
      if (then === undefined) stack.push(g.arg(t, 1));
      if (other === undefined) stack.push(g.arg(t, 2));
      if (then === undefined || other === undefined) continue;
      done.set(t, ite(g, g.arg(t, 0), then, other));
      stack.pop();
    }
  }
  return done.get(root)!;
}

export function ult(g: TermStore, a: TermId, b: TermId): TermId {
  const decided = order(g, 'bvult', a, b);
  if (decided !== undefined) return decided;
  const width = g.width(a);
  const [x, y] = [g.value(a), g.value(b)];
  const max = maskOf(width);
  if (y === 0n || x === max) return FALSE;
  if (y === 1n) return eq(g, a, g.constant(width, 0n));
  if (x === 0n) return not(g, eq(g, b, a));
  if (y === max) return not(g, eq(g, a, b));
  if (x !== undefined && x === max - 1n) return eq(g, b, g.constant(width, max));
  const bound = g.bound(a);
  if (y !== undefined && bound !== undefined && bound <= y) return TRUE;
  return ultExtended(g, a, b) ?? g.intern('bvult', 0, [a, b]);
}

function ultExtended(g: TermStore, a: TermId, b: TermId): TermId | undefined {
  const [x, y] = [g.value(a), g.value(b)];
  const [left, right] = [g.op(a) === 'zext', g.op(b) === 'zext'];
  if (left && right && g.width(g.arg(a, 0)) === g.width(g.arg(b, 0))) return ult(g, g.arg(a, 0), g.arg(b, 0));
  if (left && y !== undefined) {
    const width = g.width(g.arg(a, 0));
    return y > maskOf(width) ? TRUE : ult(g, g.arg(a, 0), g.constant(width, y));
  }
  if (right && x !== undefined) {
    const width = g.width(g.arg(b, 0));
    return x >= maskOf(width) ? FALSE : ult(g, g.constant(width, x), g.arg(b, 0));
  }
  return undefined;
}

export function slt(g: TermStore, a: TermId, b: TermId): TermId {
  const decided = order(g, 'bvslt', a, b);
  if (decided !== undefined) return decided;
  const width = g.width(a);
  const least = 1n << BigInt(width - 1);
  const [x, y] = [g.value(a), g.value(b)];
  if (y === least || x === least - 1n) return FALSE;
  if (x === least) return not(g, eq(g, b, a));
  if (y === least - 1n) return not(g, eq(g, a, b));
  const [left, right] = [notNegative(g, a), notNegative(g, b)];
  return left && right ? ult(g, a, b) : g.intern('bvslt', 0, [a, b]);
}

const notNegative = (g: TermStore, t: TermId): boolean => {
  const value = g.value(t);
  return value === undefined ? g.op(t) === 'zext' : value >> BigInt(g.width(t) - 1) === 0n;
};

function order(g: TermStore, op: 'bvult' | 'bvslt', a: TermId, b: TermId): TermId | undefined {
  if (a === b) return FALSE;
  const compare = (left: TermId, right: TermId) =>
    applyArith(op, g.width(a), g.value(left)!, g.value(right)!) ? TRUE : FALSE;
  if (g.op(b) === 'const' && g.treeSize(a) > 0)
    return throughTree(g, `${op} _ ${b}`, a, (leaf) => compare(leaf, b));
  if (g.op(a) === 'const' && g.treeSize(b) > 0)
    return throughTree(g, `${op} ${a} _`, b, (leaf) => compare(a, leaf));
  return undefined;
}
