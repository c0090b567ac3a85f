/** Where the driver's author can look: what stands in a body of ours, or in one that nobody has, has its place at the driver's call that leads there. */
import type { Gap } from '../base/gap.js';
import type { Span } from '../base/span.js';
import type { Origin, Program } from './program.js';

/** Where no routine of the driver's is on the way, the command's own place. */
export const driverPlace = (origin: Origin, { procs }: Program): Span =>
  ofDriver(origin, procs)?.span ?? origin.span;

/** A gap in the driver's own text stays where it is. */
export function gapInDriver(gap: Gap, origin: Origin, { procs }: Program): Gap {
  const at = ofDriver(origin, procs);
  return at === undefined || at === origin ? gap : { ...gap, span: at.span };
}

/** Of the command and the calls that lead to it, innermost first, the first one in a routine of the driver's. */
function ofDriver(origin: Origin, procs: Program['procs']): Origin | undefined {
  let at: Origin | undefined = origin;
  while (at !== undefined && procs.get(at.function ?? '')?.role !== 'driver') at = at.call;
  return at;
}
