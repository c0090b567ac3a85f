/** How simulation ends when it does not prove, and what it tells when it does. */
import type { Check, Origin } from '../../ir/program.js';

/** A branch that what is known of a state of the automaton decides. */
export interface Decision {
  readonly text: string;
  readonly taken: boolean;
  readonly origin: Origin;
  /** Values of the globals that keep states apart. */
  readonly state: readonly (bigint | boolean | undefined)[];
}

/** More of them explain no better. */
export const mostDecisions = 12;

/** Simulation ends without a proof. */
export class Unproved extends Error {
  override readonly name = 'Unproved';
  constructor(
    readonly why:
      | { readonly kind: 'check'; readonly check: Check; readonly origin: Origin }
      | { readonly kind: 'limit'; readonly detail: string },
  ) {
    super(why.kind === 'check' ? `an assertion of kind ${why.check.kind} may fail` : why.detail);
  }
}

/** All that simulation may take is used up: unlike other limits, one for which nobody can do without what was looked for. */
export class Exhausted extends Error {
  override readonly name = 'Exhausted';
}

export const limit = (detail: string): Unproved => new Unproved({ kind: 'limit', detail });
