/** Expressions made from other expressions. */
import { unreachable } from '../base/errors.js';
import { binary, concat, extract, ite, select, sext, store, unary, zext } from './build.js';
import type { Expr } from './expr.js';
import { children, postOrder } from './walk.js';

/** The same operator on other operands, folded where that is free; `e` itself when no operand changes. `change` is called once for each operand, in the order of `children`. */
export function mapChildren(e: Expr, change: (child: Expr) => Expr): Expr {
  const before = children(e);
  if (before.length === 0) return e;
  const after = before.map(change);
  return after.every((child, i) => child === before[i]) ? e : rebuild(e, after);
}

function rebuild(e: Expr, [a, b, c]: readonly Expr[]): Expr {
  switch (e.kind) {
    case 'bool':
    case 'bv':
    case 'var':
      return e;
    case 'unary':
      return unary(e.op, a!);
    case 'binary':
      return binary(e.op, a!, b!);
    case 'ite':
      return ite(a!, b!, c!);
    case 'extract':
      return extract(e.high, e.low, a!);
    case 'concat':
      return concat(a!, b!);
    case 'zext':
      return zext(e.width, a!);
    case 'sext':
      return sext(e.width, a!);
    case 'select':
      return select(a!, b!);
    case 'store':
      return store(a!, b!, c!);
    default:
      return unreachable(e);
  }
}

/** All replacements at once. Shared nodes stay shared. */
export function substitute(e: Expr, by: ReadonlyMap<string, Expr>): Expr {
  return rewrite(e, (leaf) => (leaf.kind === 'var' ? (by.get(leaf.name) ?? leaf) : leaf));
}

/** Rebuilds `root` from the leaves up; `change` sees each node once, with its operands already changed. */
export function rewrite(root: Expr, change: (e: Expr) => Expr): Expr {
  const done = new Map<Expr, Expr>();
  for (const e of postOrder([root])) done.set(e, change(mapChildren(e, (child) => done.get(child)!)));
  return done.get(root)!;
}
