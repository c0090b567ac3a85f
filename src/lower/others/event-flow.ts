/**
 * Which members and variables a pointer to an event, or to anything that is waited for, may lead to, found in the text: by way of variables,
 * parameters, members that are pointers, and contexts of callbacks. What goes another way is not found.
 */
import type { Driver, Expr, FunctionBody, FunctionSymbol, Place } from '../../frontend/tree.js';
import { type CallExpr, isCallee } from '../flow/scan.js';
import { unconverted } from '../memory/access.js';
import { fieldAccess } from '../memory/shape.js';
import { keyOf } from '../memory/views.js';
import { walkStmt } from '../walk.js';
import type { CallbackContext } from './later.js';

/** A value, and the function that it stands in. */
export interface Placed {
  readonly value: Expr;
  readonly inside: string;
}

/** What is signalled: a member of a record, whatever record of the type it is in, or a variable. */
export interface Signalled extends Placed {
  readonly access: string;
  /** The member or variable; where it is an array, one of its elements is meant. */
  readonly base: Base;
}

type Base = Extract<Place, { kind: 'member' | 'variable' }>;

/** Enough for the helpers that drivers have. */
const most = 64;

export class EventFlow {
  /** What is stored at a variable or member. */
  private readonly stored = new Map<string, Placed[]>();
  private readonly arguments = new Map<
    string,
    { readonly values: readonly Expr[]; readonly inside: string }[]
  >();
  private readonly contexts = new Map<string, Placed[]>();
  readonly calls: { readonly call: CallExpr; readonly by: FunctionSymbol }[] = [];
  private readonly parameters = new Map<string, { readonly of: string; readonly at: number }>();

  constructor(
    driver: Driver,
    private readonly callbacks: readonly CallbackContext[],
  ) {
    for (const symbol of driver.functions.values()) {
      const body = symbol.origin === 'driver' && symbol.defined ? symbol.body() : undefined;
      if (body?.kind === 'body') this.look(symbol, body);
    }
  }

  /** Each once. */
  leadingTo(value: Expr, inside: string): readonly Signalled[] {
    const found = new Map<string, Signalled>();
    const seen = new Set<Expr>();
    const work: Placed[] = [{ value, inside }];
    for (let one = work.pop(); one !== undefined && seen.size < most; one = work.pop()) {
      const e = unconverted(one.value);
      if (seen.has(e)) continue;
      seen.add(e);
      if (e.kind === 'conditional')
        work.push({ ...one, value: e.consequent }, { ...one, value: e.alternative });
      else if (e.kind === 'address') {
        const base = baseOf(e.place);
        const access = base === undefined ? undefined : accessOf(base, one.inside);
        if (base !== undefined && access !== undefined && !found.has(access))
          found.set(access, { value: e, inside: one.inside, access, base });
        work.push(...this.elements(e.place, one.inside));
      } else if (e.kind === 'read') work.push(...this.kept(e.place, one.inside));
    }
    return [...found.values()];
  }

  /** The functions, who calls one of them, and who calls those. */
  withCallers(names: Iterable<string>): ReadonlySet<string> {
    const found = new Set(names);
    for (const name of found) for (const { inside } of this.arguments.get(name) ?? []) found.add(inside);
    return found;
  }

  /** Of an array of pointers: what is stored in it. */
  private elements(place: Place, inside: string): readonly Placed[] {
    const base = baseOf(place);
    const key = base?.type.kind === 'array' ? keyOf(base, inside) : undefined;
    return key === undefined ? [] : (this.stored.get(key) ?? []);
  }

  private kept(place: Place, inside: string): readonly Placed[] {
    const base = baseOf(place);
    const key = base === undefined ? undefined : keyOf(base, inside);
    if (key === undefined) return [];
    const parameter = this.parameters.get(key);
    const handed =
      parameter === undefined
        ? []
        : [
            ...(this.arguments.get(parameter.of) ?? []).flatMap(({ values, inside: by }) => {
              const value = values[parameter.at];
              return value === undefined ? [] : [{ value, inside: by }];
            }),
            ...(this.contexts.get(parameter.of) ?? []),
          ];
    return [...(this.stored.get(key) ?? []), ...handed];
  }

  private look(symbol: FunctionSymbol, body: FunctionBody): void {
    const inside = symbol.name;
    for (const [at, { name }] of body.parameters.entries())
      this.parameters.set(`${inside}:${name}`, { of: inside, at });
    walkStmt(body.block, {
      expr: (e, above) => {
        if (e.kind === 'assign') this.store(e.target, { value: e.value, inside });
        if (e.kind !== 'call' || e.callee.kind !== 'function' || isCallee(e, above)) return;
        const { symbol: callee } = e.callee;
        if (callee.origin === 'driver') push(this.arguments, callee.name, { values: e.arguments, inside });
        else this.system(e, callee, symbol);
      },
      stmt: (s) => {
        if (s.kind !== 'declare') return;
        const key = keyOf({ kind: 'variable', symbol: s.symbol } as Place, inside);
        for (const { value } of s.initializer?.stores ?? []) push(this.stored, key!, { value, inside });
      },
    });
  }

  private store(target: Place, placed: Placed): void {
    const { type } = unconverted(placed.value);
    const base = type.kind === 'pointer' ? baseOf(target) : undefined;
    const key = base === undefined ? undefined : keyOf(base, placed.inside);
    if (key !== undefined) push(this.stored, key, placed);
  }

  private system(call: CallExpr, callee: FunctionSymbol, by: FunctionSymbol): void {
    this.calls.push({ call, by });
    for (const { function: name, parameter, context } of this.callbacks) {
      const routine =
        parameter === undefined || name !== callee.spelled ? undefined : call.arguments[parameter];
      const value = call.arguments[context];
      const target = routine === undefined ? undefined : unconverted(routine);
      if (target?.kind === 'function' && value !== undefined)
        push(this.contexts, target.symbol.name, { value, inside: by.name });
    }
  }
}

/** Of an element of an array, the array. */
function baseOf(place: Place): Base | undefined {
  let p = place;
  while (p.kind === 'dereference' && p.pointer.kind === 'pointer-add') {
    if (p.pointer.pointer.kind !== 'address') return undefined;
    p = p.pointer.pointer.place;
  }
  while (p.kind === 'dereference' && p.pointer.kind === 'address') p = p.pointer.place;
  return p.kind === 'member' || p.kind === 'variable' ? p : undefined;
}

const accessOf = (base: Base, inside: string): string | undefined =>
  base.kind === 'member' ? fieldAccess(base.record, base.field) : keyOf(base, inside);

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
