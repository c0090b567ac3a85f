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
import { outermost, unconverted } from '../memory/access.js';
import { elementOf, scalarAccess } from '../memory/shape.js';
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
  const kept = keptParameters(bodies);
  for (const [name, body] of bodies) {
    const add = (value: Expr): void => {
      for (const type of localsBehind(value, body)) {
        const one = found.get(scalarAccess(type)) ?? { type, by: new Set<string>() };
        found.set(scalarAccess(type), one);
        one.by.add(name);
      }
    };
    walkStmt(body.block, {
      expr: (e) => {
        if (e.kind === 'assign' && isFound(e.target)) add(e.value);
        if (e.kind !== 'call' || e.callee.kind !== 'function') return;
        const { symbol: callee } = e.callee;
        const isKept = storesForUs(callee, e.arguments)
          ? () => true
          : (_: Expr, i: number): boolean => kept.has(`${callee.name}#${i}`);
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

type Named = readonly [string, FunctionBody];

function bodiesOf(driver: Driver): readonly Named[] {
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
    if (e.kind === 'pointer-add') work.push(e.pointer);
    if (e.kind !== 'address' && e.kind !== 'read') continue;
    const { object } = outermost(e.place);
    if (object.kind !== 'variable' || object.symbol.storage === 'static') continue;
    const { symbol } = object;
    const type = elementOf(e.place.type);
    if (e.kind === 'address' && (type.kind === 'int' || type.kind === 'pointer')) types.push(type);
    if (symbol.type.kind !== 'pointer' || seen.has(symbol)) continue;
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

/** Parameters of the driver's functions that these keep, themselves or by way of functions that they call: `name#position`. */
function keptParameters(bodies: readonly Named[]): ReadonlySet<string> {
  const kept = new Set<string>();
  /** By a parameter, those that are passed for it. */
  const passed = new Map<string, string[]>();
  for (const [name, body] of bodies) {
    const holders = body.parameters.map((own) => holdersOf(own, body));
    const whose = (value: Expr): readonly string[] => {
      const e = unconverted(value);
      if (e.kind !== 'read' || e.place.kind !== 'variable') return [];
      const { symbol } = e.place;
      return holders.flatMap((held, i) => (held.has(symbol) ? [`${name}#${i}`] : []));
    };
    walkStmt(body.block, {
      expr: (e) => {
        if (e.kind === 'assign' && isFound(e.target)) for (const own of whose(e.value)) kept.add(own);
        if (e.kind !== 'call' || e.callee.kind !== 'function') return;
        for (const [i, value] of e.arguments.entries()) {
          const own = whose(value);
          if (own.length === 0) continue;
          const key = `${e.callee.symbol.name}#${i}`;
          const before = passed.get(key);
          if (before === undefined) passed.set(key, [...own]);
          else before.push(...own);
        }
      },
    });
  }
  for (const one of kept) for (const own of passed.get(one) ?? []) kept.add(own);
  return kept;
}

/** The parameter, and the body's own pointers that it may be in. */
function holdersOf(own: VariableSymbol, body: FunctionBody): ReadonlySet<VariableSymbol> {
  const holders = new Set([own]);
  for (const held of holders)
    for (const [symbol, values] of pointersIn(body))
      if (values.some((value) => isRead(value, held))) holders.add(symbol);
  return holders;
}

function isRead(value: Expr, symbol: VariableSymbol): boolean {
  const e = unconverted(value);
  return e.kind === 'read' && e.place.kind === 'variable' && e.place.symbol === symbol;
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
