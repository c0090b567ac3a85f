/**
 * Walks over expressions. Expressions are graphs: a node may be shared by many parents and chains may be tens of thousands deep, so every
 * walk here visits a node once and keeps its own stack.
 */
import { unreachable } from '../base/errors.js';
import type { Expr } from './expr.js';

const none: readonly Expr[] = [];

/** Direct sub-expressions in the order of the fields. */
export function children(e: Expr): readonly Expr[] {
  switch (e.kind) {
    case 'bool':
    case 'bv':
    case 'var':
      return none;
    case 'unary':
    case 'extract':
    case 'zext':
    case 'sext':
      return [e.arg];
    case 'binary':
      return [e.left, e.right];
    case 'ite':
      return [e.cond, e.then, e.else];
    case 'concat':
      return [e.high, e.low];
    case 'select':
      return [e.memory, e.address];
    case 'store':
      return [e.memory, e.address, e.value];
    default:
      return unreachable(e);
  }
}

/** Every node reachable from `roots` once, operands before operators. What is `known` already is left out, and what is below it not looked for. */
export function postOrder(roots: Iterable<Expr>, known: (e: Expr) => boolean = () => false): Expr[] {
  const order: Expr[] = [];
  const opened = new Set<Expr>();
  for (const root of roots) {
    if (opened.has(root) || known(root)) continue;
    opened.add(root);
    const stack = [{ e: root, operands: children(root), next: 0 }];
    while (stack.length > 0) {
      const frame = stack[stack.length - 1]!;
      const child = frame.operands[frame.next++];
      if (child === undefined) order.push(stack.pop()!.e);
      else if (!opened.has(child) && !known(child)) {
        opened.add(child);
        stack.push({ e: child, operands: children(child), next: 0 });
      }
    }
  }
  return order;
}

/** Names of the variables that occur, in order of first occurrence. */
export function freeVariables(...roots: readonly Expr[]): Set<string> {
  const names = new Set<string>();
  for (const e of postOrder(roots)) if (e.kind === 'var') names.add(e.name);
  return names;
}

/**
 * Nodes to compute or write ahead of `root`, in an order in which each depends on earlier ones only, so that (1) no operator with more than
 * `size` nodes is repeated and (2) no chain between two of them, or above the last, is deeper than `depth`. `root` itself is not among them.
 */
export function cutPoints(root: Expr, limits: { readonly size: number; readonly depth: number }): Expr[] {
  const order = postOrder([root]);
  const parents = new Map<Expr, number>();
  for (const e of order) for (const child of children(e)) parents.set(child, (parents.get(child) ?? 0) + 1);
  const size = new Map<Expr, number>();
  const depth = new Map<Expr, number>();
  const cuts: Expr[] = [];
  for (const e of order) {
    const below = children(e);
    const ownSize = below.reduce((sum, child) => sum + size.get(child)!, 1);
    const ownDepth = below.reduce((most, child) => Math.max(most, depth.get(child)!), 0) + 1;
    const repeated = parents.get(e)! > 1 && ownSize > limits.size;
    const cut = e !== root && (repeated || ownDepth >= limits.depth);
    if (cut) cuts.push(e);
    size.set(e, cut ? 1 : ownSize);
    depth.set(e, cut ? 0 : ownDepth);
  }
  return cuts;
}
