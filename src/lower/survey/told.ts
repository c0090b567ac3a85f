/**
 * What a driver does by hand to an object of the system for which there is a routine. A model asks to be told: one that is called
 * `__irpcheck_wrote_RECORD_Member` is called with the object behind every store of the driver's own into the member, wherever in the record it
 * is; `__irpcheck_wrote_RECORD` behind what is written over the first bytes of it, with their number. Of pointers that are kept: kept.ts.
 */
import type { Driver, FunctionSymbol, Place } from '../../frontend/tree.js';
import type { CType, RecordInfo } from '../../frontend/type/types/ctype.js';
import { intrinsicOf } from '../calls/intrinsics.js';
import type { CallExpr } from '../flow/scan.js';
import { outermost, unconverted } from '../memory/access.js';
import { walkStmt } from '../walk.js';
import { keptBy, keptByInitial } from './kept.js';
import type { Routine } from './sources.js';

const prefix = '__irpcheck_wrote';

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
export function toldIn(driver: Driver, within: Routine): readonly FunctionSymbol[] {
  const found = new Set<FunctionSymbol>();
  const add = (model: FunctionSymbol | undefined) => model !== undefined && found.add(model);
  walkStmt(within.body.block, {
    expr: (e) => {
      if (e.kind === 'call') add(toldOfBytes(driver, e));
      if (e.kind === 'call' && e.callee.kind === 'function')
        for (const { model } of toldOfPassed(driver, e.callee.symbol, e)) add(model);
      for (const { model } of keptBy(driver, within, e)) add(model);
    },
    stmt: (s) => {
      if (s.kind === 'declare') for (const { model } of keptByInitial(driver, within, s)) add(model);
    },
    // who takes a member's address may write it
    place: (place, use, inner) => void (!inner && use !== 'read' && add(toldOfStore(driver, place)?.model)),
  });
  return [...found];
}
