/**
 * Pointers to objects of the system that a driver stores where they outlive the routine, or where others find them meanwhile: by themselves,
 * in a record that is assigned or copied as a whole, or by way of variables that have no type for it, numbers among them. A model called `__irpcheck_kept_RECORD`
 * asks to be told.
 */
import type { Driver, Expr, FunctionSymbol, Place, Stmt } from '../../frontend/tree.js';
import type { CType } from '../../frontend/type/types/ctype.js';
import { intrinsicOf } from '../calls/intrinsics.js';
import type { CallExpr } from '../flow/scan.js';
import { outermost, outlives, unconverted } from '../memory/access.js';
import { isHandedOn } from './handed-on.js';
import { type Found, KeptFlow } from './kept-flow.js';
import { holdsPointer, type Routine } from './sources.js';

const prefix = '__irpcheck_kept';

/** The pointer that is stored leads so far behind the beginning of the object that is told of. */
export interface Kept extends Found {
  readonly value: Expr;
  /** Of a record that is copied as a whole: the member is read for this alone. */
  readonly isMade: boolean;
}

type Assign = Extract<Expr, { kind: 'assign' }>;

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
  const { place } = from;
  if (holdsPointer(place.type) && outermost(place).object.kind === 'variable' && !outlives(place)) {
    const { type, span, end } = place;
    return keptPointer(driver, within, { kind: 'read', place, type, span, end }, true);
  }
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

const flows = new WeakMap<Driver, KeptFlow>();

function toldOf(driver: Driver, within: Routine, value: Expr): readonly Found[] {
  const flow = flows.get(driver) ?? new KeptFlow(driver, (type) => keptRecord(driver, type));
  flows.set(driver, flow);
  return flow.of(within, value);
}

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
