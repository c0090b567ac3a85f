/**
 * What a driver does by hand to an object of the system for which there is a routine. A model asks to be told: one that is called
 * `__irpcheck_wrote_RECORD_Member` is called with the object behind every store of the driver's own into the member, wherever in the record it
 * is; `__irpcheck_wrote_RECORD` behind what is written over the first bytes of it, with their number; `__irpcheck_kept_RECORD` where a pointer to
 * one, or to a member of one, is stored where it outlives the routine, or where others find it meanwhile.
 */
import type { Driver, Expr, FunctionBody, FunctionSymbol, Place, Stmt } from '../../frontend/tree.js';
import type { CType, RecordInfo } from '../../frontend/type/types/ctype.js';
import { intrinsicOf } from '../calls/intrinsics.js';
import type { CallExpr } from '../flow/scan.js';
import { isNull, outermost, outlives, unconverted } from '../memory/access.js';
import { walkStmt } from '../walk.js';
import { isHandedOn } from './handed-on.js';

const prefix = '__irpcheck_wrote';
const kept = '__irpcheck_kept';

export interface Told {
  readonly model: FunctionSymbol;
  /** Of what is written, from the beginning of the object that is told of. */
  readonly offset: number;
}

/** Who is to be told of a store into the place. */
export function toldOfStore(driver: Driver, place: Place): Told | undefined {
  if (place.type.kind === 'record') return ofRecord(driver, place.type, 0);
  if (place.kind !== 'member' || place.field.name === undefined) return undefined;
  const { object, offset } = outermost(place);
  return ofRecord(driver, object.type, offset, `_${place.field.name}`);
}

function ofRecord(driver: Driver, type: CType, offset: number, member = ''): Told | undefined {
  if (type.kind !== 'record') return undefined;
  const model = driver.functions.get(`${prefix}${type.record.key}${member}`);
  return model === undefined ? undefined : { model, offset };
}

/** All members of a record of which somebody is to be told, and where they are in it. */
export function memberModels(driver: Driver, record: RecordInfo): readonly Told[] {
  const found: Told[] = [];
  const look = ({ fields }: RecordInfo, start: number): void => {
    for (const { name, type, offset } of fields) {
      const model = name === undefined ? undefined : driver.functions.get(`${prefix}${record.key}_${name}`);
      if (model !== undefined) found.push({ model, offset: start + offset });
      if (type.kind === 'record') look(type.record, start + offset);
    }
  };
  look(record, 0);
  return found;
}

/** Of an assignment in the body: who is to be told of the pointer that is stored, and how far behind the beginning of the object it leads. */
export function toldOfKept(driver: Driver, body: FunctionBody, target: Place, value: Expr): Told | undefined {
  if (value.type.kind !== 'pointer') return undefined;
  const { object } = outermost(target);
  const isFound = object.kind === 'variable' && isHandedOn(body, object.symbol);
  return isFound || outlives(target) ? toldOfPointer(driver, value) : undefined;
}

/** Of initial values of a local record that others get at: of each pointer that a variable holds. */
export function toldOfInitial(
  driver: Driver,
  body: FunctionBody,
  { symbol, initializer }: Extract<Stmt, { kind: 'declare' }>,
): readonly (Told & { readonly value: Expr })[] {
  if (initializer === undefined || symbol.type.kind !== 'record' || !isHandedOn(body, symbol)) return [];
  return initializer.stores.flatMap(({ value }) => {
    const e = unconverted(value);
    if (e.kind !== 'read' || e.place.kind !== 'variable') return [];
    const told = toldOfPointer(driver, value);
    return told === undefined ? [] : [{ ...told, value }];
  });
}

function toldOfPointer(driver: Driver, value: Expr): Told | undefined {
  const e = unconverted(value);
  const keeps = (type: CType) =>
    type.kind === 'record' ? driver.functions.get(`${kept}${type.record.key}`) : undefined;
  const seenAs = (type: CType) => (type.kind === 'pointer' ? keeps(type.to) : undefined);
  const model = seenAs(value.type) ?? seenAs(e.type);
  if (model !== undefined) return isNull(e) ? undefined : { model, offset: 0 };
  if (e.kind !== 'address' || e.place.kind !== 'member') return undefined;
  const { object, offset } = outermost(e.place);
  const ofMember = keeps(object.type);
  return ofMember === undefined ? undefined : { model: ofMember, offset };
}

/** Of a fill or copy: the record that its first argument points to. */
export function toldOfBytes(
  driver: Driver,
  { callee, arguments: values }: CallExpr,
): FunctionSymbol | undefined {
  const name = callee.kind === 'function' ? intrinsicOf(callee.symbol.name) : undefined;
  if (name !== 'zero' && name !== 'fill' && name !== 'copy') return undefined;
  const { type } = unconverted(values[0]!);
  if (type.kind !== 'pointer' || type.to.kind !== 'record') return undefined;
  return driver.functions.get(`${prefix}${type.to.record.key}`);
}

/** Behind a call of the system, of members whose addresses it is handed: an interlocked operation writes them. */
export function toldOfPassed(
  driver: Driver,
  callee: FunctionSymbol,
  { arguments: values }: CallExpr,
): readonly (Told & { readonly argument: number })[] {
  if (callee.origin !== 'system' || intrinsicOf(callee.name) !== undefined) return [];
  return values.flatMap((value, argument) => {
    const e = unconverted(value);
    const told = e.kind === 'address' && e.place.kind === 'member' ? toldOfStore(driver, e.place) : undefined;
    return told === undefined ? [] : [{ ...told, argument }];
  });
}

/** All that are to be told of anything in a body of the driver. */
export function toldIn(driver: Driver, body: FunctionBody): readonly FunctionSymbol[] {
  const found = new Set<FunctionSymbol>();
  const add = (model: FunctionSymbol | undefined) => model !== undefined && found.add(model);
  walkStmt(body.block, {
    expr: (e) => {
      if (e.kind === 'call') add(toldOfBytes(driver, e));
      if (e.kind === 'call' && e.callee.kind === 'function')
        for (const { model } of toldOfPassed(driver, e.callee.symbol, e)) add(model);
      if (e.kind === 'assign') add(toldOfKept(driver, body, e.target, e.value)?.model);
    },
    stmt: (s) => {
      if (s.kind === 'declare') for (const { model } of toldOfInitial(driver, body, s)) add(model);
    },
    // who takes a member's address may write it
    place: (place, use, inner) => void (!inner && use !== 'read' && add(toldOfStore(driver, place)?.model)),
  });
  return [...found];
}
