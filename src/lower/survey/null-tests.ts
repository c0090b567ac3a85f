/**
 * Which pointers the driver compares, with NULL, with each other or as numbers, and where a NULL access might be caught. Only for these it matters that a
 * pointer which was followed is not NULL: an assumption about any other would decide nothing.
 */
import type { Expr, Place, Stmt, VariableSymbol } from '../../frontend/tree.js';
import { catches } from '../exceptions/catching.js';
import { isNull, normalize, unconverted } from '../memory/access.js';
import { fieldAccess, isPointerLike } from '../memory/shape.js';

interface Calls {
  readonly direct: ReadonlySet<string>;
  readonly indirect: ReadonlySet<string>;
}

type KeyOf = (symbol: VariableSymbol, inside: string) => string;

export class NullTests {
  private readonly tested = new Set<string>();
  /** Copies, in both directions. */
  private readonly copies = new Map<string, Set<string>>();
  private readonly catching = new Set<string>();

  constructor(private readonly keyOf: KeyOf) {}

  stmt(s: Stmt, inside: string): void {
    switch (s.kind) {
      case 'if':
      case 'while':
      case 'do':
        this.truth(s.condition, inside);
        return;
      case 'for':
        if (s.condition !== undefined) this.truth(s.condition, inside);
        return;
      case 'try-except':
      case 'try-finally':
        if (catches(s)) this.catching.add(inside);
        return;
      case 'return':
        if (s.value?.type.kind === 'pointer') this.copy(resultOf(inside), s.value, inside);
        return;
      case 'declare': {
        const value = s.initializer?.stores[0]?.value;
        if (value !== undefined && s.symbol.type.kind === 'pointer')
          this.copy(this.keyOf(s.symbol, inside), value, inside);
        return;
      }
      default:
        return;
    }
  }

  /** @param isDrivers of what models compare, only what they compare with NULL decides anything for the driver */
  expr(e: Expr, inside: string, isDrivers: boolean): void {
    switch (e.kind) {
      case 'not':
        this.truth(e.operand, inside);
        return;
      case 'and':
      case 'or':
        this.truth(e.left, inside);
        this.truth(e.right, inside);
        return;
      case 'conditional':
        this.truth(e.condition, inside);
        return;
      case 'compare':
        if (e.left.type.kind !== 'pointer') return;
        if (isDrivers || isNull(e.right)) this.test(e.left, inside);
        if (isDrivers || isNull(e.left)) this.test(e.right, inside);
        return;
      case 'convert':
        if (isDrivers && e.type.kind === 'int' && e.operand.type.kind === 'pointer')
          this.test(e.operand, inside);
        return;
      case 'assign': {
        const key = e.type.kind === 'pointer' ? this.keyOfPlace(e.target, inside) : undefined;
        if (key !== undefined) this.copy(key, e.value, inside);
        return;
      }
      case 'call':
        if (e.callee.kind === 'function') this.pass(e.callee.symbol.body(), e, e.callee.symbol.name, inside);
        return;
      default:
        return;
    }
  }

  /** Every pointer whose value may have come from one that is tested, or gone to one, copy by copy. */
  settle(calls: ReadonlyMap<string, Calls>): Settled {
    const work = [...this.tested];
    for (let key = work.pop(); key !== undefined; key = work.pop())
      for (const other of this.copies.get(key) ?? [])
        if (!this.tested.has(other)) {
          this.tested.add(other);
          work.push(other);
        }
    return { tested: this.tested, catching: this.catching, guarded: this.guarded(calls) };
  }

  /** What may run inside of somebody's `__try`. */
  private guarded(calls: ReadonlyMap<string, Calls>): ReadonlySet<string> {
    const guarded = new Set<string>();
    const work = [...this.catching];
    for (let name = work.pop(); name !== undefined; name = work.pop()) {
      const { direct, indirect } = calls.get(name) ?? { direct: [], indirect: [] };
      for (const callee of [...direct, ...indirect])
        if (!guarded.has(callee)) {
          guarded.add(callee);
          work.push(callee);
        }
    }
    return guarded;
  }

  private truth(condition: Expr, inside: string): void {
    let e = condition;
    while (e.kind === 'convert') e = e.operand;
    if (isPointerLike(e.type)) this.test(e, inside);
  }

  private test(e: Expr, inside: string): void {
    const key = this.keyOfValue(e, inside);
    if (key !== undefined) this.tested.add(key);
  }

  private pass(
    body: { readonly kind: string; readonly parameters?: readonly VariableSymbol[] },
    e: Extract<Expr, { kind: 'call' }>,
    callee: string,
    inside: string,
  ): void {
    for (const [i, parameter] of (body.parameters ?? []).entries()) {
      const argument = e.arguments[i];
      if (argument !== undefined && parameter.type.kind === 'pointer')
        this.copy(this.keyOf(parameter, callee), argument, inside);
    }
  }

  private copy(to: string, value: Expr, inside: string): void {
    const from = this.keyOfValue(value, inside);
    if (from === undefined) return;
    this.link(to, from);
    this.link(from, to);
  }

  private link(a: string, b: string): void {
    const known = this.copies.get(a);
    if (known === undefined) this.copies.set(a, new Set([b]));
    else known.add(b);
  }

  private keyOfValue(value: Expr, inside: string): string | undefined {
    const e = unconverted(value);
    if (e.kind === 'assign') return this.keyOfPlace(e.target, inside);
    if (e.kind === 'call') return e.callee.kind === 'function' ? resultOf(e.callee.symbol.name) : undefined;
    return e.kind === 'read' ? this.keyOfPlace(e.place, inside) : undefined;
  }

  private keyOfPlace(place: Place, inside: string): string | undefined {
    return pointerKey(place, inside, this.keyOf);
  }
}

export interface Settled {
  /** Keys (`pointerKey`) of pointers that are compared somewhere. */
  readonly tested: ReadonlySet<string>;
  /** Functions with a `__try` that has a handler. */
  readonly catching: ReadonlySet<string>;
  /** Functions that may be called inside of one. */
  readonly guarded: ReadonlySet<string>;
}

const resultOf = (callee: string): string => `what ${callee} returns`;

/** A variable, a member of whatever object, or whichever element of one of these. */
export function pointerKey(place: Place, inside: string, keyOf: KeyOf): string | undefined {
  const p = normalize(place);
  if (p.kind === 'variable') return keyOf(p.symbol, inside);
  if (p.kind === 'member') return fieldAccess(p.record, p.field);
  if (p.kind !== 'dereference') return undefined;
  let pointer = unconverted(p.pointer);
  while (pointer.kind === 'pointer-add') pointer = unconverted(pointer.pointer);
  if (pointer.kind !== 'address' && pointer.kind !== 'read') return undefined;
  const table = pointerKey(pointer.place, inside, keyOf);
  return table === undefined ? undefined : `${table}[]`;
}
