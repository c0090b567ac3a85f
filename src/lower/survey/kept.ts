/**
 * Pointers to objects of the system that a driver stores where they outlive the routine, or where others find them meanwhile: by themselves,
 * in a record that is assigned or copied as a whole, or by way of variables that have no type for it, numbers among them. A model called `__irpcheck_kept_RECORD`
 * asks to be told.
 */
import type {
  BinaryOperator,
  Driver,
  Expr,
  FunctionBody,
  FunctionSymbol,
  Place,
  Stmt,
} from '../../frontend/tree.js';
import type { CType } from '../../frontend/type/types/ctype.js';
import { intrinsicOf } from '../calls/intrinsics.js';
import type { CallExpr } from '../flow/scan.js';
import { isNull, outermost, outlives, unconverted } from '../memory/access.js';
import { isHandedOn } from './handed-on.js';
import {
  holdsPointer,
  isReckonedIn,
  keyOf,
  type Routine,
  returnsOf,
  type Source,
  sourcesOf,
} from './sources.js';
import type { Told } from './told.js';

const prefix = '__irpcheck_kept';

/** The pointer that is stored leads so far behind the beginning of the object that is told of. */
export interface Kept extends Found {
  readonly value: Expr;
  /** Of a record that is copied as a whole: the member is read for this alone. */
  readonly isMade: boolean;
}

interface Found extends Told {
  /** It is reckoned with on the way (tagged, say): nobody knows what leads from there to the object. */
  readonly isReckoned: boolean;
}

type Assign = Extract<Expr, { kind: 'assign' }>;

/** Through how many variables without its type a pointer is followed back. */
const farthest = 4;

/** Records within records that are looked into. */
const deepest = 4;

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

const variables = new WeakMap<FunctionBody, Map<string, readonly Found[]>>();

/** Found once for each variable: a body may store the same one often. */
function toldOf(driver: Driver, within: Routine, value: Expr): readonly Found[] {
  const find = (): readonly Found[] => toldOfPointer(driver, within, value, farthest, new Set());
  const e = withoutType(value);
  const key = e.kind === 'read' ? keyOf(e.place) : undefined;
  if (key === undefined || keeps(driver, value.type) !== undefined) return find();
  const known = variables.get(within.body) ?? new Map<string, readonly Found[]>();
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
): readonly Found[] {
  const e = withoutType(value);
  const model = keeps(driver, value.type) ?? keeps(driver, e.type);
  if (model !== undefined) return isNull(e) ? [] : [{ model, offset: 0, isReckoned: false }];
  const follow = (from: Source): readonly Found[] =>
    toldOfPointer(driver, from.within, from.value, far - 1, seen);
  const here = (one: Expr): readonly Found[] => toldOfPointer(driver, within, one, far, seen);
  switch (e.kind) {
    case 'address': {
      if (e.place.kind !== 'member') return [];
      const { object, offset } = outermost(e.place);
      const ofMember = keptRecord(driver, object.type);
      return ofMember === undefined ? [] : [{ model: ofMember, offset, isReckoned: false }];
    }
    case 'conditional':
      return [e.consequent, e.alternative].flatMap(here);
    case 'comma':
      return here(e.right);
    case 'assign':
      return here(e.value);
    case 'pointer-add':
      return reckoned(here(e.pointer));
    case 'complement':
      return reckoned(here(e.operand));
    case 'arithmetic':
      return keepsBits.has(e.operator) ? reckoned([e.left, e.right].flatMap(here)) : [];
    case 'call': {
      const symbol = e.callee.kind === 'function' ? e.callee.symbol : undefined;
      const body = symbol?.origin === 'driver' ? symbol.body() : undefined;
      const name = `${symbol?.name}()`;
      if (symbol === undefined || body?.kind !== 'body' || far === 0 || seen.has(name)) return [];
      seen.add(name);
      return unique(
        returnsOf(body)
          .map((one) => ({ within: { symbol, body }, value: one }))
          .flatMap(follow),
      );
    }
    case 'read': {
      const key = keyOf(e.place);
      const name = `${within.symbol.name} ${key}`;
      if (key === undefined || far === 0 || seen.has(name)) return [];
      seen.add(name);
      const found = unique(sourcesOf(driver, within, e.place, key).flatMap(follow));
      return isReckonedIn(within.body, key) ? reckoned(found) : found;
    }
    default:
      return [];
  }
}

/** Operators by which a pointer goes into a number that it can be found from again. */
const keepsBits: ReadonlySet<BinaryOperator> = new Set(['+', '-', '|', '&', '^']);

const reckoned = (found: readonly Found[]): readonly Found[] =>
  found.map(({ model, offset }) => ({ model, offset, isReckoned: true }));

function unique(found: readonly Found[]): readonly Found[] {
  const nameOf = ({ model, offset, isReckoned }: Found): string =>
    isReckoned ? model.name : `${model.name}+${offset}`;
  return [...new Map(found.map((one) => [nameOf(one), one])).values()];
}

/** What the value is before it becomes a pointer to another type, or another number that may be one. */
function withoutType(value: Expr): Expr {
  let e = unconverted(value);
  while (e.kind === 'convert' && holdsPointer(e.type) && holdsPointer(e.operand.type))
    e = unconverted(e.operand);
  return e;
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
