/** An expression computed from its leaves up. */
import { unreachable } from '../base/errors.js';
import type { Expr } from '../ir/expr.js';
import { children, postOrder } from '../ir/walk.js';

/** Nodes visited on the call stack before the walk that keeps its own stack and looks at shared nodes once takes over. */
const quickLimit = 200;

/** `combine` may see a node more than once and must give the same result each time. */
export function foldExpr<T>(root: Expr, combine: (e: Expr, operands: readonly T[]) => T): T {
  let left = quickLimit;
  const go = (e: Expr): T => {
    if (left-- <= 0) return undefined as T; // the result is thrown away
    const operands: T[] = [];
    for (const child of children(e)) operands.push(go(child));
    return left < 0 ? (undefined as T) : combine(e, operands);
  };
  const quick = go(root);
  return left < 0 ? foldLarge(root, combine) : quick;
}

function foldLarge<T>(root: Expr, combine: (e: Expr, operands: readonly T[]) => T): T {
  const done = new Map<Expr, T>();
  for (const e of postOrder([root]))
    done.set(
      e,
      combine(
        e,
        children(e).map((child) => done.get(child)!),
      ),
    );
  return done.get(root)!;
}

/** The same operator on other operands, as it is: nothing is folded and no sort is checked. */
export function withOperands(e: Expr, [a, b, c]: readonly Expr[]): Expr {
  switch (e.kind) {
    case 'bool':
    case 'bv':
    case 'var':
      return e;
    case 'unary':
    case 'extract':
    case 'zext':
    case 'sext':
      return { ...e, arg: a! };
    case 'binary':
      return { ...e, left: a!, right: b! };
    case 'ite':
      return { ...e, cond: a!, then: b!, else: c! };
    case 'concat':
      return { ...e, high: a!, low: b! };
    case 'select':
      return { ...e, memory: a!, address: b! };
    case 'store':
      return { ...e, memory: a!, address: b!, value: c! };
    default:
      return unreachable(e);
  }
}
