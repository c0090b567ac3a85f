/** Everything inside a function body or an initial value, once, in source order, with an explicit stack: bodies may be nested deeply. */
import { unreachable } from '../base/errors.js';
import type { Expr, Initializer, Place, Stmt } from '../frontend/tree.js';

/** What is done with a place: its value is taken, set or both, or its address leaves the expression. */
export type Use = 'read' | 'write' | 'update' | 'address';

/**
 * What becomes of a value. Pointer arithmetic passes it on to its pointer, so that `deref` says what is done with `*(p + 1)`, and a
 * conversion tells where `(char *)p + 1` goes.
 */
export type Above =
  | { readonly kind: 'deref'; readonly use: Use; readonly direct: boolean }
  | { readonly kind: 'expr'; readonly expr: Expr }
  | { readonly kind: 'other' };

export interface Visitor {
  expr?(expr: Expr, above: Above): void;
  /** `inner`: only a member of it is used. */
  place?(place: Place, use: Use, inner: boolean, above: Above): void;
  stmt?(stmt: Stmt): void;
}

type Item =
  | { readonly tag: 'expr'; readonly node: Expr; readonly above: Above }
  | {
      readonly tag: 'place';
      readonly node: Place;
      readonly use: Use;
      readonly inner: boolean;
      readonly above: Above;
    }
  | { readonly tag: 'stmt'; readonly node: Stmt };

const other: Above = { kind: 'other' };

export function walkStmt(stmt: Stmt, visitor: Visitor): void {
  run([{ tag: 'stmt', node: stmt }], visitor);
}

export function walkExpr(expr: Expr, visitor: Visitor): void {
  run([{ tag: 'expr', node: expr, above: other }], visitor);
}

function run(stack: Item[], visitor: Visitor): void {
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    const children = new Children(item);
    if (item.tag === 'expr') {
      visitor.expr?.(item.node, item.above);
      children.ofExpr(item.node, item.above);
    } else if (item.tag === 'place') {
      visitor.place?.(item.node, item.use, item.inner, item.above);
      children.ofPlace(item.node, item.use);
    } else {
      visitor.stmt?.(item.node);
      children.ofStmt(item.node);
    }
    for (let i = children.items.length - 1; i >= 0; i--) stack.push(children.items[i]!);
  }
}

class Children {
  readonly items: Item[] = [];

  constructor(private readonly parent: Item) {}

  ofExpr(e: Expr, above: Above): void {
    switch (e.kind) {
      case 'constant':
      case 'float':
      case 'function':
      case 'gap':
        return;
      case 'read':
        this.place(e.place, 'read');
        return;
      case 'address':
        this.place(e.place, usedThrough(e.place, above), above);
        return;
      case 'negate':
      case 'complement':
      case 'not':
        this.exprs(e.operand);
        return;
      case 'convert':
        this.expr(e.operand, { kind: 'expr', expr: e });
        return;
      case 'arithmetic':
      case 'compare':
      case 'and':
      case 'or':
      case 'comma':
      case 'pointer-difference':
        this.exprs(e.left, e.right);
        return;
      case 'conditional':
        this.exprs(e.condition, e.consequent, e.alternative);
        return;
      case 'pointer-add':
        this.expr(e.pointer, above.kind === 'deref' ? { ...above, direct: false } : above);
        this.expr(e.index, other);
        return;
      case 'assign':
        this.place(e.target, 'write');
        this.exprs(e.value);
        return;
      case 'compound-assign':
        this.place(e.target, 'update');
        this.exprs(e.value);
        return;
      case 'increment':
        this.place(e.target, 'update');
        return;
      case 'call':
        this.exprs(e.callee, ...e.arguments);
        return;
      case 'statement-expression':
        this.stmts(e.block);
        if (e.result !== undefined) this.exprs(e.result);
        return;
      case 'va-start':
      case 'va-end':
      case 'va-arg':
        this.exprs(e.list);
        return;
      default:
        unreachable(e);
    }
  }

  ofPlace(p: Place, use: Use): void {
    switch (p.kind) {
      case 'variable':
      case 'string':
      case 'gap':
        return;
      case 'dereference':
        this.expr(p.pointer, { kind: 'deref', use, direct: true });
        return;
      case 'member': {
        const above = this.parent.tag === 'place' ? this.parent.above : other;
        this.items.push({ tag: 'place', node: p.object, use, inner: true, above });
        return;
      }
      case 'compound-literal':
        this.initializer(p.initializer);
        return;
      case 'temporary':
        this.exprs(p.value);
        return;
      default:
        unreachable(p);
    }
  }

  ofStmt(s: Stmt): void {
    switch (s.kind) {
      case 'block':
        for (const statement of s.statements) this.stmts(statement);
        return;
      case 'declare':
        if (s.initializer !== undefined) this.initializer(s.initializer);
        return;
      case 'expression':
        this.exprs(s.expression);
        return;
      case 'if':
        this.exprs(s.condition);
        s.else === undefined ? this.stmts(s.then) : this.stmts(s.then, s.else);
        return;
      case 'while':
        this.exprs(s.condition);
        this.stmts(s.body);
        return;
      case 'do':
        this.stmts(s.body);
        this.exprs(s.condition);
        return;
      case 'for':
        this.stmts(...s.init);
        if (s.condition !== undefined) this.exprs(s.condition);
        if (s.step !== undefined) this.exprs(s.step);
        this.stmts(s.body);
        return;
      case 'switch':
        this.exprs(s.value);
        this.stmts(s.body);
        return;
      case 'case':
      case 'unknown-case':
      case 'default':
      case 'label':
        this.stmts(s.body);
        return;
      case 'return':
        if (s.value !== undefined) this.exprs(s.value);
        return;
      case 'try-except':
        this.stmts(s.body);
        this.exprs(s.filter);
        this.stmts(s.handler);
        return;
      case 'try-finally':
        this.stmts(s.body, s.handler);
        return;
      case 'empty':
      case 'goto':
      case 'break':
      case 'continue':
      case 'leave':
      case 'gap':
        return;
      default:
        unreachable(s);
    }
  }

  private initializer(initializer: Initializer): void {
    for (const store of initializer.stores) this.exprs(store.value);
  }

  /** Operands whose parent says nothing about pointers beyond what it is. */
  private exprs(...nodes: readonly Expr[]): void {
    const above: Above = this.parent.tag === 'expr' ? { kind: 'expr', expr: this.parent.node } : other;
    for (const node of nodes) this.expr(node, above);
  }

  private expr(node: Expr, above: Above): void {
    this.items.push({ tag: 'expr', node, above });
  }

  private place(node: Place, use: Use, above: Above = other): void {
    this.items.push({ tag: 'place', node, use, inner: false, above });
  }

  private stmts(...nodes: readonly Stmt[]): void {
    for (const node of nodes) this.items.push({ tag: 'stmt', node });
  }
}

/** What is done with a place whose address is taken: `*&x` and `a[i]` use the place itself, all else lets the address go. */
function usedThrough(place: Place, above: Above): Use {
  if (above.kind !== 'deref') return 'address';
  return above.direct || place.type.kind === 'array' ? above.use : 'address';
}

const effectful = new WeakMap<Expr, boolean>();

/** Whether evaluating `expr` may change anything or must not happen when C does not evaluate it: assignments, calls, gaps, divisions. */
export function hasEffects(expr: Expr): boolean {
  const known = effectful.get(expr);
  if (known !== undefined) return known;
  const seen: Expr[] = [];
  const stack: Item[] = [{ tag: 'expr', node: expr, above: other }];
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    const children = new Children(item);
    if (item.tag === 'expr') {
      const before = effectful.get(item.node);
      if (before === false) continue;
      if (before === true || isEffect(item.node)) {
        effectful.set(expr, true);
        return true;
      }
      seen.push(item.node);
      children.ofExpr(item.node, other);
    } else if (item.tag === 'place') {
      if (
        item.node.kind === 'gap' ||
        item.node.kind === 'compound-literal' ||
        item.node.kind === 'temporary'
      ) {
        effectful.set(expr, true);
        return true;
      }
      children.ofPlace(item.node, item.use);
    }
    stack.push(...children.items);
  }
  for (const node of seen) effectful.set(node, false);
  return false;
}

function isEffect(e: Expr): boolean {
  switch (e.kind) {
    case 'assign':
    case 'compound-assign':
    case 'increment':
    case 'call':
    case 'statement-expression':
    case 'va-start':
    case 'va-end':
    case 'va-arg':
    case 'gap':
      return true;
    case 'arithmetic':
      return e.type.kind === 'float' || mayFailToDivide(e);
    case 'convert':
      return e.type.kind === 'float' || e.operand.type.kind === 'float';
    case 'negate':
      return e.type.kind === 'float';
    case 'compare':
      return e.left.type.kind === 'float';
    case 'not':
      return e.operand.type.kind === 'float';
    default:
      return false;
  }
}

/** By zero, or by -1 where the quotient may be past the type's end. */
export function mayFailToDivide(e: Expr): boolean {
  if (e.kind !== 'arithmetic' && e.kind !== 'compound-assign') return false;
  if (e.operator !== '/' && e.operator !== '%') return false;
  const divisor = e.kind === 'arithmetic' ? e.right : e.value;
  return divisor.kind !== 'constant' || divisor.value === 0n || divisor.value === -1n;
}
