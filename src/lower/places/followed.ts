/** Whoever follows a NULL pointer stops the system, outside of `__try`: behind the access the pointer is not NULL. */
import type { Place } from '../../frontend/tree.js';
import { eq, not } from '../../ir/build.js';
import type { Context } from '../context.js';
import { isGuarded } from '../exceptions/raising.js';
import { normalize, unconverted } from '../memory/access.js';
import { pointerKey } from '../survey/null-tests.js';
import { keyOf } from '../survey/scan.js';
import type { Location } from './place.js';

/** The place was read or is written here, whatever else the expression does. */
export function followed(ctx: Context, place: Place, location: Location): void {
  if (location.kind !== 'memory' || ctx.perhaps > 0 || ctx.symbol.origin !== 'driver') return;
  if (isGuarded(ctx)) return;
  const { tested } = ctx.world.reached.nullTests;
  let offset = 0;
  let p = normalize(place);
  for (; p.kind === 'member'; p = normalize(p.object)) offset += p.field.offset;
  const pointer = p.kind === 'dereference' ? unconverted(p.pointer) : undefined;
  const key = pointer?.kind === 'read' ? pointerKey(pointer.place, ctx.symbol.name, keyOf) : undefined;
  if (key === undefined || !tested.has(key)) return;
  ctx.emitter.assume(not(eq(location.address, ctx.pointer(offset))), { kind: 'access' });
}
