/** Where a value may come from that a function holds in a variable, as far as the text of the driver shows: stores, callers, and what callees return. */
import type { Driver, Expr, FunctionBody, FunctionSymbol, Place } from '../../frontend/tree.js';
import type { CType } from '../../frontend/type/types/ctype.js';
import { callsIn } from '../flow/calls-in.js';
import { isCallee } from '../flow/scan.js';
import { outermost } from '../memory/access.js';
import { type Visitor, walkExpr, walkStmt } from '../walk.js';

/** A function with its body. */
export interface Routine {
  readonly symbol: FunctionSymbol;
  readonly body: FunctionBody;
}

export interface Source {
  readonly within: Routine;
  readonly value: Expr;
}

/** A pointer, or a number that may be one. */
export const holdsPointer = (type: CType): boolean =>
  type.kind === 'pointer' || (type.kind === 'int' && type.bits >= 32);

/** Of a local variable, or of a member of one. */
export function keyOf(place: Place): string | undefined {
  const { object, offset } = outermost(place);
  return object.kind === 'variable' && object.symbol.storage !== 'static'
    ? `${object.symbol.name}+${offset}`
    : undefined;
}

interface Stores {
  readonly values: ReadonlyMap<string, readonly Expr[]>;
  /** Where something is added or masked in place. */
  readonly reckoned: ReadonlySet<string>;
}

const stores = new WeakMap<FunctionBody, Stores>();

/** What is stored by name in a variable of the body's own, or a member of one: each value of it. */
export const storedIn = (body: FunctionBody, key: string): readonly Expr[] =>
  storesIn(body).values.get(key) ?? [];

/** What is passed for a parameter; `undefined` where others may call the function. */
export function passedFor(
  driver: Driver,
  symbol: FunctionSymbol,
  position: number,
): readonly Source[] | undefined {
  const calls = directCalls(driver, symbol);
  const passed = argumentsAt(calls, position);
  if (calls.length === 0 || passed.length < calls.length) return undefined;
  return symbol.exported || isAddressed(driver, symbol) ? undefined : passed;
}

function storesIn(body: FunctionBody): Stores {
  const known = stores.get(body);
  if (known !== undefined) return known;
  const values = new Map<string, Expr[]>();
  const reckoned = new Set<string>();
  const add = (key: string | undefined, value: Expr): void => {
    if (key === undefined) return;
    const those = values.get(key);
    if (those === undefined) values.set(key, [value]);
    else those.push(value);
  };
  walkStmt(body.block, {
    expr: (e) => {
      if (e.kind === 'assign') add(keyOf(e.target), e.value);
      const isReckoning = e.kind === 'increment' || e.kind === 'compound-assign';
      const key = isReckoning ? keyOf(e.target) : undefined;
      if (key === undefined) return;
      reckoned.add(key);
      if (e.kind === 'compound-assign') add(key, e.value);
    },
    stmt: (s) => {
      if (s.kind === 'declare')
        for (const { offset, value } of s.initializer?.stores ?? []) add(`${s.symbol.name}+${offset}`, value);
    },
  });
  const found = { values, reckoned };
  stores.set(body, found);
  return found;
}

const returns = new WeakMap<FunctionBody, readonly Expr[]>();

/** What a function returns where that may be a pointer. */
export function returnsOf(body: FunctionBody): readonly Expr[] {
  let found = returns.get(body);
  if (found === undefined) {
    const values: Expr[] = [];
    walkStmt(body.block, {
      stmt: (s) => {
        if (s.kind === 'return' && s.value !== undefined && holdsPointer(s.value.type)) values.push(s.value);
      },
    });
    found = values;
    returns.set(body, found);
  }
  return found;
}

/** Whether something is added to the variable's value in place, or masked. */
export const isReckonedIn = (body: FunctionBody, key: string): boolean => storesIn(body).reckoned.has(key);

/** A call, and what is passed there. */
export interface CallOf {
  readonly caller: Routine;
  readonly values: readonly Expr[];
}

export const argumentsAt = (calls: readonly CallOf[], position: number): readonly Source[] =>
  calls.flatMap(({ caller, values }) => {
    const value = values[position];
    return value === undefined ? [] : [{ within: caller, value }];
  });

const callers = new WeakMap<FunctionSymbol, readonly CallOf[]>();

/** Calls of a function of the driver's by its name. */
export function directCalls(driver: Driver, callee: FunctionSymbol): readonly CallOf[] {
  const known = callers.get(callee);
  if (known !== undefined) return known;
  const found: CallOf[] = [];
  for (const caller of bodiesOf(driver, (symbol) => symbol.mentions.has(callee.spelled)))
    for (const call of callsIn(caller.body).direct)
      if (call.callee.symbol.name === callee.name) found.push({ caller, values: call.arguments });
  callers.set(callee, found);
  return found;
}

const throughPointers = new WeakMap<Driver, Map<number, CallOf[]>>();

/** Calls through pointers, of so many arguments. */
export function pointerCalls(driver: Driver, many: number): readonly CallOf[] {
  let known = throughPointers.get(driver);
  if (known === undefined) {
    known = new Map();
    throughPointers.set(driver, known);
    for (const caller of bodiesOf(driver, () => true))
      for (const { arguments: values } of callsIn(caller.body).pointers) {
        const those = known.get(values.length) ?? [];
        known.set(values.length, those);
        those.push({ caller, values });
      }
  }
  return known.get(many) ?? [];
}

function* bodiesOf(driver: Driver, isMeant: (symbol: FunctionSymbol) => boolean): Iterable<Routine> {
  for (const symbol of driver.functions.values()) {
    if (symbol.origin !== 'driver' || !isMeant(symbol)) continue;
    const body = symbol.body();
    if (body.kind === 'body') yield { symbol, body };
  }
}

const addressed = new WeakMap<FunctionSymbol, boolean>();

/** Whether the function's address is used as a value: a call through a pointer may be of it. */
export function isAddressed(driver: Driver, symbol: FunctionSymbol): boolean {
  let is = addressed.get(symbol);
  if (is === undefined) {
    is = findAddressed(driver, symbol);
    addressed.set(symbol, is);
  }
  return is;
}

function findAddressed(driver: Driver, { name, spelled }: FunctionSymbol): boolean {
  let found = false;
  const visitor: Visitor = {
    expr: (e, above) => {
      if (e.kind === 'function' && e.symbol.name === name && !isCallee(e, above)) found = true;
    },
  };
  if (namedInInitials(driver).has(name)) return true;
  for (const { body } of bodiesOf(driver, ({ mentions }) => mentions.has(spelled))) {
    for (const { storage, initializer } of body.locals)
      if (storage === 'static') for (const { value } of initializer?.stores ?? []) walkExpr(value, visitor);
    walkStmt(body.block, visitor);
  }
  return found;
}

const initials = new WeakMap<Driver, ReadonlySet<string>>();

/** Functions in initial values of variables of the file. */
function namedInInitials(driver: Driver): ReadonlySet<string> {
  const known = initials.get(driver);
  if (known !== undefined) return known;
  const found = new Set<string>();
  for (const { initializer } of driver.globals.values())
    for (const { value } of initializer?.stores ?? [])
      walkExpr(value, { expr: (e) => void (e.kind === 'function' && found.add(e.symbol.name)) });
  initials.set(driver, found);
  return found;
}
