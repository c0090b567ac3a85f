/** Members that the system sets, to objects of its own, in drivers that put something else there. */
import type { Driver, FunctionBody, Place } from '../../frontend/tree.js';
import { isNull, unconverted } from '../memory/access.js';
import { fieldAccess } from '../memory/shape.js';
import { walkStmt } from '../walk.js';

const caches = new WeakMap<Driver, Map<string, boolean>>();

/** @param access `_RECORD.Member`. What stands in text that could not be read is not seen. */
export function isSetByDriver(driver: Driver, access: string): boolean {
  const known = caches.get(driver) ?? new Map<string, boolean>();
  caches.set(driver, known);
  const answer = known.get(access) ?? isSet(driver, access);
  known.set(access, answer);
  return answer;
}

function isSet(driver: Driver, access: string): boolean {
  const word = access.slice(access.lastIndexOf('.') + 1);
  for (const symbol of [...driver.functions.values()]) {
    if (symbol.origin !== 'driver' || !symbol.defined || !symbol.mentions.has(word)) continue;
    const body = symbol.body();
    if (body.kind === 'body' && sets(body, access)) return true;
  }
  return false;
}

/** By an assignment, or by whoever gets its address. */
function sets({ block }: FunctionBody, access: string): boolean {
  let found = false;
  const isIt = (place: Place): boolean =>
    place.kind === 'member' && fieldAccess(place.record, place.field) === access;
  walkStmt(block, {
    expr: (e) => {
      if (e.kind === 'assign') found ||= isIt(e.target) && !isNull(unconverted(e.value));
    },
    place: (place, use) => {
      if (use === 'update' || use === 'address') found ||= isIt(place);
    },
  });
  return found;
}
