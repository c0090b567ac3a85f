/** How simulation ends when it does not prove, and what it tells when it does. */
import type { Span } from '../../base/span.js';
import type { Check, Origin } from '../../ir/program.js';

/** A branch that what is known of a state of the automaton decides. */
export interface Decision {
  readonly text: string;
  readonly taken: boolean;
  readonly origin: Origin;
  /** The routine that the driver calls there, where the branch is not the driver's own. */
  readonly within?: string;
  /** Values of the globals that keep states apart. */
  readonly state: readonly (bigint | boolean | undefined)[];
}

/** More of them explain no better. */
export const mostDecisions = 12;

/** Simulation ends without a proof. */
export class Unproved extends Error {
  override readonly name = 'Unproved';
  /** In the driver's own text: where the assertion stands, or the innermost call that leads to it. */
  place: Span | undefined;
  /** The driver's calls that lead to there, innermost first. */
  readonly calls: Span[] = [];

  /** @param inDriver the assertion itself stands there */
  constructor(
    readonly why:
      | { readonly kind: 'check'; readonly check: Check; readonly origin: Origin }
      | { readonly kind: 'limit'; readonly detail: string },
    inDriver = false,
  ) {
    super(why.kind === 'check' ? `an assertion of kind ${why.check.kind} may fail` : why.detail);
    if (why.kind === 'check' && inDriver) this.place = why.origin.span;
  }
}

/** What `follow` cannot prove is at this call of the driver's, if it is at none within. @throws what `follow` throws */
export function placedAt<T>(call: Span, follow: () => T): T {
  try {
    return follow();
  } catch (error) {
    if (error instanceof Unproved) {
      if (error.place === undefined) error.place = call;
      else error.calls.push(call);
    }
    throw error;
  }
}

/** All that simulation may take is used up: unlike other limits, one for which nobody can do without what was looked for. */
export class Exhausted extends Error {
  override readonly name = 'Exhausted';
}

export const limit = (detail: string): Unproved => new Unproved({ kind: 'limit', detail });
