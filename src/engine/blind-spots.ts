/** What was made up on a path, as reasons why nothing can be said. */
import type { Span } from '../base/span.js';
import type { Blind } from './finding.js';
import type { MadeUp } from './pose.js';

/** Gaps are listed one by one up to here. */
export const mostGaps = 8;

/** Each reason once. */
export function blindSpots(madeUp: readonly MadeUp[]): Blind[] {
  const spots = new Map<string, Blind>();
  for (const { cause, origin } of madeUp) {
    const spot: Blind =
      cause.kind === 'gap'
        ? { kind: 'gap', gap: { ...cause.gap, span: placeOf(cause.gap.span, origin) } }
        : { kind: 'abstraction', detail: cause.detail, span: origin.span };
    spots.set(cause.kind === 'gap' ? cause.gap.detail : cause.detail, spot);
  }
  return [...spots.values()].slice(0, mostGaps);
}

/** Where the driver stands when it happens: the innermost call in user code is what a person can look at. */
const placeOf = (span: Span, origin: { readonly call?: { readonly span: Span } }): Span =>
  origin.call?.span ?? span;
