/** Reasons why nothing can be said: what was made up on a path, that there is none, that there is too much. */
import { unreachable } from '../base/errors.js';
import type { Span } from '../base/span.js';
import type { Blind } from './finding.js';
import type { MadeUp } from './pose.js';

/** Gaps are listed one by one up to here. */
export const mostGaps = 8;

/** Each reason once. */
export function blindSpots(madeUp: readonly MadeUp[]): Blind[] {
  const spots = new Map<string, Blind>();
  for (const one of madeUp) spots.set(...spotOf(one));
  return [...spots.values()].slice(0, mostGaps);
}

/** With what tells it from others. */
function spotOf({ cause, origin }: MadeUp): [string, Blind] {
  switch (cause.kind) {
    case 'gap':
      return [
        cause.gap.detail,
        { kind: 'gap', gap: { ...cause.gap, span: placeOf(cause.gap.span, origin) } },
      ];
    case 'fault': {
      const { gap } = cause;
      // an access is the driver's own
      const span = gap.kind === 'missing-body' ? placeOf(gap.span, origin) : gap.span;
      return [`${span.line}: ${gap.detail}`, { kind: 'gap', gap: { ...gap, span } }];
    }
    case 'abstraction':
      return [cause.detail, { kind: 'abstraction', detail: cause.detail, span: origin.span }];
    default:
      return unreachable(cause);
  }
}

/** Where the driver stands when it happens: the innermost call in user code is what a person can look at. */
const placeOf = (span: Span, origin: { readonly call?: { readonly span: Span } }): Span =>
  origin.call?.span ?? span;

/** @param relied what the source itself asks to rely on */
export const vacuousBy = (relied: readonly string[]): Blind => ({
  kind: 'vacuous',
  detail:
    relied.length === 0
      ? 'no path gets through: what the harness and the models promise contradicts itself'
      : `no path gets past what the source itself rules out: ${relied.join('; ')}`,
});

export const budgetText = (budget: number): string =>
  `the routine and what it calls are over ${budget} commands even with everything abstracted that may be`;
