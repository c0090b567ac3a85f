/** Every part of a typed tree, with an explicit stack: trees are as deep as the program. */
import { unreachable } from '../../base/errors.js';
import type { Expr, Initializer, Place, Stmt } from '../tree.js';

type Part =
  | { readonly kind: 'stmt'; readonly stmt: Stmt }
  | { readonly kind: 'expr'; readonly expr: Expr }
  | { readonly kind: 'place'; readonly place: Place };

const stmt = (one: Stmt): Part => ({ kind: 'stmt', stmt: one });
const expr = (one: Expr): Part => ({ kind: 'expr', expr: one });
const place = (one: Place): Part => ({ kind: 'place', place: one });
const stores = (initializer: Initializer | undefined): Part[] =>
  initializer === undefined ? [] : initializer.stores.map((store) => expr(store.value));

export interface Visit {
  readonly stmt?: (stmt: Stmt) => void;
  readonly expr?: (expr: Expr) => void;
  readonly place?: (place: Place) => void;
}

/** Visits in no promised order, parents before children. */
export const visitParts = (root: Stmt, visit: Visit): void => visitAll(stmt(root), visit);

export const visitExpr = (root: Expr, visit: Visit): void => visitAll(expr(root), visit);

function visitAll(root: Part, visit: Visit): void {
  const stack = [root];
  for (let part = stack.pop(); part !== undefined; part = stack.pop()) {
    if (part.kind === 'expr') visit.expr?.(part.expr);
    else if (part.kind === 'stmt') visit.stmt?.(part.stmt);
    else visit.place?.(part.place);
    const below =
      part.kind === 'stmt'
        ? partsOfStmt(part.stmt)
        : part.kind === 'expr'
          ? partsOfExpr(part.expr)
          : partsOfPlace(part.place);
    for (let i = below.length - 1; i >= 0; i--) stack.push(below[i]!);
  }
}

function partsOfStmt(node: Stmt): readonly Part[] {
  switch (node.kind) {
    case 'block':
      return node.statements.map(stmt);
    case 'declare':
      return stores(node.initializer);
    case 'expression':
      return [expr(node.expression)];
    case 'if':
      return [expr(node.condition), stmt(node.then), ...(node.else === undefined ? [] : [stmt(node.else)])];
    case 'while':
    case 'do':
      return [expr(node.condition), stmt(node.body)];
    case 'for':
      return [
        ...node.init.map(stmt),
        ...(node.condition === undefined ? [] : [expr(node.condition)]),
        ...(node.step === undefined ? [] : [expr(node.step)]),
        stmt(node.body),
      ];
    case 'switch':
      return [expr(node.value), stmt(node.body)];
    case 'case':
    case 'unknown-case':
    case 'default':
    case 'label':
      return [stmt(node.body)];
    case 'return':
      return node.value === undefined ? [] : [expr(node.value)];
    case 'try-except':
      return [stmt(node.body), expr(node.filter), stmt(node.handler)];
    case 'try-finally':
      return [stmt(node.body), stmt(node.handler)];
    case 'empty':
    case 'goto':
    case 'break':
    case 'continue':
    case 'leave':
    case 'gap':
      return [];
    default:
      return unreachable(node);
  }
}

function partsOfExpr(node: Expr): readonly Part[] {
  switch (node.kind) {
    case 'constant':
    case 'float':
    case 'function':
    case 'gap':
      return [];
    case 'read':
    case 'address':
      return [place(node.place)];
    case 'negate':
    case 'complement':
    case 'not':
    case 'convert':
      return [expr(node.operand)];
    case 'arithmetic':
    case 'compare':
    case 'and':
    case 'or':
    case 'comma':
    case 'pointer-difference':
      return [expr(node.left), expr(node.right)];
    case 'conditional':
      return [expr(node.condition), expr(node.consequent), expr(node.alternative)];
    case 'pointer-add':
      return [expr(node.pointer), expr(node.index)];
    case 'assign':
    case 'compound-assign':
      return [place(node.target), expr(node.value)];
    case 'increment':
      return [place(node.target)];
    case 'call':
      return [expr(node.callee), ...node.arguments.map(expr)];
    case 'statement-expression':
      return [stmt(node.block), ...(node.result === undefined ? [] : [expr(node.result)])];
    case 'va-start':
    case 'va-end':
    case 'va-arg':
      return [expr(node.list)];
    default:
      return unreachable(node);
  }
}

function partsOfPlace(node: Place): readonly Part[] {
  switch (node.kind) {
    case 'variable':
    case 'string':
    case 'gap':
      return [];
    case 'dereference':
      return [expr(node.pointer)];
    case 'member':
      return [place(node.object)];
    case 'compound-literal':
      return stores(node.initializer);
    case 'temporary':
      return [expr(node.value)];
    default:
      return unreachable(node);
  }
}
