/**
 * Pointers to objects of the system that a driver stores where they outlive the routine, or where others find them meanwhile: by themselves,
 * in a record that is assigned or copied as a whole, or by way of variables that have no type for it, numbers among them. A model called `__irpcheck_kept_RECORD`
 * asks to be told.
 */
import type { Driver, Expr, FunctionBody, FunctionSymbol, Place, Stmt } from '../../frontend/tree.js';
import type { CType } from '../../frontend/type/types/ctype.js';
import { intrinsicOf } from '../calls/intrinsics.js';
import { callsIn } from '../flow/calls-in.js';
import type { CallExpr } from '../flow/scan.js';
import { isNull, outermost, outlives, unconverted } from '../memory/access.js';
import { walkStmt } from '../walk.js';
import { isHandedOn } from './handed-on.js';
import type { Told } from './told.js';

const prefix = '__irpcheck_kept';

/** A function with its body. */
export interface Routine {
  readonly symbol: FunctionSymbol;
  readonly body: FunctionBody;
}

/** The pointer that is stored leads so far behind the beginning of the object that is told of. */
export interface Kept extends Told {
  readonly value: Expr;
  /** Of a record that is copied as a whole: the member is read for this alone. */
  readonly isMade: boolean;
}

type Assign = Extract<Expr, { kind: 'assign' }>;

/** Through how many variables without its type a pointer is followed back. */
const farthest = 4;

/** Records within records that are looked into. */
const deepest = 4;

/** A pointer, or a number that may be one. */
const holdsPointer = (type: CType): boolean =>
  type.kind === 'pointer' || (type.kind === 'int' && type.bits >= 32);

/** What an expression keeps, without its parts. */
export function keptBy(driver: Driver, within: Routine, e: Expr): readonly Kept[] {
  if (e.kind === 'assign') return keptByAssignment(driver, within, e);
  return e.kind === 'call' ? keptByCopy(driver, within, e) : [];
}

export function keptByAssignment(driver: Driver, within: Routine, e: Assign): readonly Kept[] {
  if (!keepsAny(driver)) return [];
  const { object } = outermost(e.target);
  const isFound = object.kind === 'variable' && isHandedOn(within.body, object.symbol);
  if (!isFound && !outlives(e.target)) return [];
  if (holdsPointer(e.value.type)) return keptPointer(driver, within, e.value);
  const place = e.value.kind === 'read' ? e.value.place : undefined;
  return place === undefined ? [] : pointersIn(driver, within, place, deepest);
}

/** Of initial values of a local record that others get at: of each pointer that a variable holds. */
export function keptByInitial(
  driver: Driver,
  within: Routine,
  { symbol, initializer }: Extract<Stmt, { kind: 'declare' }>,
): readonly Kept[] {
  if (initializer === undefined || symbol.type.kind !== 'record' || !keepsAny(driver)) return [];
  if (!isHandedOn(within.body, symbol)) return [];
  return initializer.stores.flatMap(({ value }) => {
    const e = unconverted(value);
    return e.kind === 'read' && e.place.kind === 'variable' ? keptPointer(driver, within, value) : [];
  });
}

/** Of a copy out of a local record. */
export function keptByCopy(
  driver: Driver,
  within: Routine,
  { callee, arguments: values }: CallExpr,
): readonly Kept[] {
  if (callee.kind !== 'function' || intrinsicOf(callee.symbol.name) !== 'copy' || !keepsAny(driver))
    return [];
  const [to, from] = [values[0]!, values[1]!].map(unconverted);
  if (from?.kind !== 'address') return [];
  if (to?.kind === 'address' && !outlives(to.place)) return [];
  return pointersIn(driver, within, from.place, deepest);
}

/** Of each pointer in a local record, as it stands there. What is in others has been told of when it was stored. */
function pointersIn(driver: Driver, within: Routine, place: Place, depth: number): readonly Kept[] {
  const { object } = outermost(place);
  if (place.type.kind !== 'record' || object.kind !== 'variable' || outlives(place) || depth === 0) return [];
  const { record } = place.type;
  return record.fields.flatMap((field) => {
    const { type } = field;
    const { span, end } = place;
    const part = { kind: 'member', object: place, field, record: record.key, type, span, end } as const;
    if (type.kind === 'record') return pointersIn(driver, within, part, depth - 1);
    if (!holdsPointer(type)) return [];
    return keptPointer(driver, within, { kind: 'read', place: part, type, span, end }, true);
  });
}

function keptPointer(driver: Driver, within: Routine, value: Expr, isMade = false): readonly Kept[] {
  return toldOf(driver, within, value).map((told) => ({ ...told, value, isMade }));
}

const variables = new WeakMap<FunctionBody, Map<string, readonly Told[]>>();

/** Found once for each variable: a body may store the same one often. */
function toldOf(driver: Driver, within: Routine, value: Expr): readonly Told[] {
  const find = (): readonly Told[] => toldOfPointer(driver, within, value, farthest, new Set());
  const e = unconverted(value);
  const key = e.kind === 'read' ? keyOf(e.place) : undefined;
  if (key === undefined || keeps(driver, value.type) !== undefined) return find();
  const known = variables.get(within.body) ?? new Map<string, readonly Told[]>();
  variables.set(within.body, known);
  let told = known.get(key);
  if (told === undefined) {
    told = find();
    known.set(key, told);
  }
  return told;
}

/** @param seen what has been followed back, by its routine and name */
function toldOfPointer(
  driver: Driver,
  within: Routine,
  value: Expr,
  far: number,
  seen: Set<string>,
): readonly Told[] {
  const e = unconverted(value);
  const model = keeps(driver, value.type) ?? keeps(driver, e.type);
  if (model !== undefined) return isNull(e) ? [] : [{ model, offset: 0 }];
  if (e.kind === 'address' && e.place.kind === 'member') {
    const { object, offset } = outermost(e.place);
    const ofMember = keptRecord(driver, object.type);
    return ofMember === undefined ? [] : [{ model: ofMember, offset }];
  }
  if (e.kind === 'conditional')
    return [e.consequent, e.alternative].flatMap((one) => toldOfPointer(driver, within, one, far, seen));
  const key = e.kind === 'read' ? keyOf(e.place) : undefined;
  const name = `${within.symbol.name} ${key}`;
  if (e.kind !== 'read' || key === undefined || far === 0 || seen.has(name)) return [];
  seen.add(name);
  const found = new Map<string, Told>();
  for (const from of sourcesOf(driver, within, e.place, key))
    for (const told of toldOfPointer(driver, from.within, from.value, far - 1, seen))
      found.set(`${told.model.name}+${told.offset}`, told);
  return [...found.values()];
}

interface Source {
  readonly within: Routine;
  readonly value: Expr;
}

/** What is stored in a variable, or in a member of one, and what is passed for it. */
function sourcesOf(driver: Driver, within: Routine, place: Place, key: string): readonly Source[] {
  const stored = (storesIn(within.body).get(key) ?? []).map((value) => ({ within, value }));
  const parameter = place.kind === 'variable' ? within.body.parameters.indexOf(place.symbol) : -1;
  if (parameter < 0 || (place.type.kind === 'int' && place.type.bits < 64)) return stored;
  const passed = callersOf(driver, within.symbol).flatMap(({ caller, values }) => {
    const value = values[parameter];
    return value === undefined ? [] : [{ within: caller, value }];
  });
  return [...stored, ...passed];
}

const keeps = (driver: Driver, type: CType): FunctionSymbol | undefined =>
  type.kind === 'pointer' ? keptRecord(driver, type.to) : undefined;

const keptRecord = (driver: Driver, type: CType): FunctionSymbol | undefined =>
  type.kind === 'record' ? driver.functions.get(prefix + type.record.key) : undefined;

const asked = new WeakMap<Driver, boolean>();

function keepsAny(driver: Driver): boolean {
  let any = asked.get(driver);
  if (any === undefined) {
    any = [...driver.functions.keys()].some((name) => name.startsWith(prefix));
    asked.set(driver, any);
  }
  return any;
}

/** Of a local variable, or of a member of one. */
function keyOf(place: Place): string | undefined {
  const { object, offset } = outermost(place);
  return object.kind === 'variable' && object.symbol.storage !== 'static'
    ? `${object.symbol.name}+${offset}`
    : undefined;
}

const stores = new WeakMap<FunctionBody, ReadonlyMap<string, readonly Expr[]>>();

/** Pointers that the body stores in its own variables and their members. */
function storesIn(body: FunctionBody): ReadonlyMap<string, readonly Expr[]> {
  const known = stores.get(body);
  if (known !== undefined) return known;
  const found = new Map<string, Expr[]>();
  const add = (key: string | undefined, value: Expr): void => {
    if (key === undefined || !holdsPointer(value.type)) return;
    const those = found.get(key);
    if (those === undefined) found.set(key, [value]);
    else those.push(value);
  };
  walkStmt(body.block, {
    expr: (e) => void (e.kind === 'assign' && add(keyOf(e.target), e.value)),
    stmt: (s) => {
      if (s.kind === 'declare')
        for (const { offset, value } of s.initializer?.stores ?? []) add(`${s.symbol.name}+${offset}`, value);
    },
  });
  stores.set(body, found);
  return found;
}

interface CallOf {
  readonly caller: Routine;
  readonly values: readonly Expr[];
}

const callers = new WeakMap<FunctionSymbol, readonly CallOf[]>();

/** Calls of a function of the driver's by its name. */
function callersOf(driver: Driver, callee: FunctionSymbol): readonly CallOf[] {
  const known = callers.get(callee);
  if (known !== undefined) return known;
  const found: CallOf[] = [];
  for (const symbol of driver.functions.values()) {
    if (symbol.origin !== 'driver' || !symbol.mentions.has(callee.spelled)) continue;
    const body = symbol.body();
    if (body.kind !== 'body') continue;
    for (const call of callsIn(body).direct)
      if (call.callee.symbol.name === callee.name)
        found.push({ caller: { symbol, body }, values: call.arguments });
  }
  callers.set(callee, found);
  return found;
}
