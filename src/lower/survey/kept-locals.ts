/**
 * Types of numbers and pointers of which a routine of the driver's keeps the address of a variable of its own where others find it: `job->Status = &status`,
 * there or by way of a parameter. While the routine waits, others may write there.
 */
import type {
  Driver,
  Expr,
  FunctionBody,
  FunctionSymbol,
  Place,
  VariableSymbol,
} from '../../frontend/tree.js';
import type { CType } from '../../frontend/type/types/ctype.js';
import { unconverted } from '../memory/access.js';
import { scalarAccess } from '../memory/shape.js';
import { sameType } from '../places/pointed.js';
import { walkStmt } from '../walk.js';

export interface Kept {
  readonly type: CType;
  /** Functions that keep the address of a variable of their own of this type. */
  readonly by: ReadonlySet<string>;
}

const known = new WeakMap<Driver, readonly Kept[]>();

/** Each type once; of those only to which something is stored through a pointer somewhere. */
export function keptLocals(driver: Driver): readonly Kept[] {
  const before = known.get(driver);
  if (before !== undefined) return before;
  const found = new Map<string, { readonly type: CType; readonly by: Set<string> }>();
  const bodies = bodiesOf(driver);
  for (const [name, body] of bodies) {
    const add = (value: Expr): void => {
      for (const type of localsBehind(value, body)) {
        const kept = found.get(scalarAccess(type)) ?? { type, by: new Set<string>() };
        found.set(scalarAccess(type), kept);
        kept.by.add(name);
      }
    };
    walkStmt(body.block, {
      expr: (e) => {
        if (e.kind === 'assign' && isFound(e.target)) add(e.value);
        if (e.kind !== 'call' || e.callee.kind !== 'function') return;
        const { symbol: callee } = e.callee;
        const isKept = storesForUs(callee, e.arguments)
          ? () => true
          : (_: Expr, i: number): boolean => keeps(callee, i);
        e.arguments.filter(isKept).forEach(add);
      },
      place: (place) => {
        if (place.kind !== 'compound-literal') return;
        for (const { value } of place.initializer.stores) add(value);
      },
      stmt: (s) => {
        if (s.kind !== 'declare' || s.symbol.type.kind !== 'record') return;
        for (const { value } of s.initializer?.stores ?? []) add(value);
      },
    });
  }
  const types = [...found.values()].filter(({ type }) =>
    bodies.some(([, body]) => isStoredThrough(body, type)),
  );
  known.set(driver, types);
  return types;
}

function bodiesOf(driver: Driver): readonly (readonly [string, FunctionBody])[] {
  // bodies may declare functions: the map grows meanwhile
  return [...driver.functions.values()].flatMap((symbol) => {
    const body = symbol.origin === 'driver' && symbol.defined ? symbol.body() : undefined;
    return body?.kind === 'body' ? [[symbol.name, body] as const] : [];
  });
}

/** The types of the variables whose address it may be: its own, by way of a pointer in another, or behind the pointer that it leads to. */
function localsBehind(value: Expr, body: FunctionBody): readonly CType[] {
  const types: CType[] = [];
  const seen = new Set<VariableSymbol>();
  const work = [value];
  for (let one = work.pop(); one !== undefined; one = work.pop()) {
    const e = unconverted(one);
    if (e.kind === 'conditional') work.push(e.consequent, e.alternative);
    if ((e.kind !== 'address' && e.kind !== 'read') || e.place.kind !== 'variable') continue;
    const { symbol } = e.place;
    if (symbol.storage === 'static' || seen.has(symbol)) continue;
    const { kind } = symbol.type;
    if (e.kind === 'address' && (kind === 'int' || kind === 'pointer')) types.push(symbol.type);
    if (kind !== 'pointer') continue;
    seen.add(symbol);
    work.push(...(pointersIn(body).get(symbol) ?? []));
  }
  return types;
}

const pointers = new WeakMap<FunctionBody, Map<VariableSymbol, Expr[]>>();

/** What is stored in the body's own pointers. */
function pointersIn(body: FunctionBody): ReadonlyMap<VariableSymbol, readonly Expr[]> {
  const known = pointers.get(body);
  if (known !== undefined) return known;
  const found = new Map<VariableSymbol, Expr[]>();
  const add = (symbol: VariableSymbol, value: Expr): void => {
    if (symbol.type.kind !== 'pointer') return;
    const values = found.get(symbol) ?? [];
    found.set(symbol, values);
    values.push(value);
  };
  walkStmt(body.block, {
    expr: (e) => {
      if (e.kind === 'assign' && e.target.kind === 'variable') add(e.target.symbol, e.value);
    },
    stmt: (s) => {
      if (s.kind === 'declare') for (const { value } of s.initializer?.stores ?? []) add(s.symbol, value);
    },
  });
  pointers.set(body, found);
  return found;
}

/** A routine of the system's that is handed the address of a pointer which others find may store there what it is handed besides. */
const storesForUs = (callee: FunctionSymbol, values: readonly Expr[]): boolean =>
  callee.origin !== 'driver' &&
  values.some((value) => {
    const e = unconverted(value);
    return e.kind === 'address' && e.place.type.kind === 'pointer' && isFound(e.place);
  });

/** Others find what is put there. */
function isFound(target: Place): boolean {
  if (target.kind === 'variable') return target.symbol.storage === 'static';
  return target.kind === 'member' || target.kind === 'dereference';
}

const answers = new WeakMap<FunctionSymbol, Map<number, boolean>>();

/** Whether the driver's function keeps the parameter, itself or by one that it calls. */
function keeps(symbol: FunctionSymbol, position: number): boolean {
  if (symbol.origin !== 'driver') return false;
  const asked = answers.get(symbol) ?? new Map<number, boolean>();
  answers.set(symbol, asked);
  const before = asked.get(position);
  if (before !== undefined) return before;
  asked.set(position, false);
  const body = symbol.body();
  const own = body.kind === 'body' ? body.parameters[position] : undefined;
  let found = false;
  if (body.kind === 'body' && own !== undefined) {
    const isIt = (value: Expr): boolean => {
      const e = unconverted(value);
      return e.kind === 'read' && e.place.kind === 'variable' && e.place.symbol === own;
    };
    walkStmt(body.block, {
      expr: (e) => {
        if (e.kind === 'assign') found ||= isFound(e.target) && isIt(e.value);
        if (e.kind !== 'call' || e.callee.kind !== 'function') return;
        const { symbol: callee } = e.callee;
        found ||= e.arguments.some((value, i) => isIt(value) && keeps(callee, i));
      },
    });
  }
  asked.set(position, found);
  return found;
}

/** Through a pointer to such a number or pointer, which may be this one; by a routine that is handed the pointer as well. */
export function isStoredThrough(body: FunctionBody, type: CType): boolean {
  let found = false;
  walkStmt(body.block, {
    place: (place, use, inner) => {
      found ||= !inner && place.kind === 'dereference' && use !== 'read' && isAlike(place.type, type);
    },
    expr: (e) => {
      if (e.kind !== 'call' || (e.callee.kind === 'function' && e.callee.symbol.origin === 'driver')) return;
      found ||= e.arguments.some((argument) => {
        const given = unconverted(argument).type;
        return given.kind === 'pointer' && isAlike(given.to, type);
      });
    },
  });
  return found;
}

const isAlike = (a: CType, b: CType): boolean =>
  a.kind === 'int' && b.kind === 'int' ? a.bits === b.bits : sameType(a, b);
