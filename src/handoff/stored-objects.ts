/** Pointers to the object that a rule follows, put where they outlive the routine: whoever finds one there has the object too. */
import type { Driver, Expr, Place } from '../frontend/tree.js';
import type { CType } from '../frontend/type/types/ctype.js';
import { isNull, outlives, unconverted } from '../lower/memory/access.js';
import { walkStmt } from '../lower/walk.js';

/**
 * The first of these functions of the driver that stores one in a variable of the file, or behind a pointer; by assignment, or through a routine
 * that is handed the variable's address and the object. A pointer that has lost its type on the way is not seen.
 */
export function storesOne(driver: Driver, functions: Iterable<string>, watched: string): string | undefined {
  const isOne = (type: CType): boolean =>
    type.kind === 'pointer' && type.to.kind === 'record' && type.to.record.key === watched;
  const isObject = (e: Expr): boolean => isOne(unconverted(e).type);
  // what the system's records take of any type is for routines of the system, which rules name
  const isSystems = (place: Place): boolean =>
    place.kind === 'member' &&
    place.object.type.kind === 'record' &&
    driver.isSystem(place.object.type.record.span.file);
  const isKept = (target: Place, value: Expr): boolean => {
    if (!outlives(target)) return false;
    return isOne(target.type) ? !isNull(value) : isObject(value) && !isSystems(target);
  };
  for (const name of functions) {
    const symbol = driver.functions.get(name);
    if (symbol === undefined || symbol.origin !== 'driver') continue;
    const body = symbol.body();
    if (body.kind !== 'body') continue;
    let found = false;
    walkStmt(body.block, {
      expr: (e) => {
        if (e.kind === 'assign') found ||= isKept(e.target, e.value);
        if (e.kind === 'call') found ||= isExchanged(e.arguments, isObject);
      },
    });
    if (found) return symbol.spelled;
  }
  return undefined;
}

/** `Exchange(&kept, object)`. */
function isExchanged(passed: readonly Expr[], isObject: (e: Expr) => boolean): boolean {
  const isPlace = (e: Expr): boolean => {
    const place = unconverted(e);
    return place.kind === 'address' && place.place.type.kind === 'pointer' && outlives(place.place);
  };
  return passed.some(isPlace) && passed.some(isObject);
}
