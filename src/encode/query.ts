/**
 * What goes to a solver and what comes back: a serialisable graph of quantifier-free bit-vector terms (QF_BV). No arrays, no datatypes.
 * Plain arrays and bigints only, so that it crosses a thread boundary by structured clone.
 */
export type TermOp =
  | 'true'
  | 'false'
  | 'const'
  | 'var'
  | 'not'
  | 'and'
  | 'or'
  | 'ite'
  | 'eq'
  | 'bvult'
  | 'bvule'
  | 'bvslt'
  | 'bvsle'
  | 'bvnot'
  | 'bvneg'
  | 'bvadd'
  | 'bvsub'
  | 'bvmul'
  | 'bvudiv'
  | 'bvurem'
  | 'bvsdiv'
  | 'bvsrem'
  | 'bvand'
  | 'bvor'
  | 'bvxor'
  | 'bvshl'
  | 'bvlshr'
  | 'bvashr'
  | 'concat'
  | 'extract'
  | 'zext'
  | 'sext';

/** Width 0 is Bool. Arguments are indices of earlier terms: the array is in topological order. */
export interface WireTerm {
  readonly op: TermOp;
  readonly width: number;
  readonly args: readonly number[];
  /** `const`: the value; `var`: absent. */
  readonly value?: bigint;
  /** `var`: the name. */
  readonly name?: string;
  /** `extract`: high and low bit. */
  readonly bits?: readonly [number, number];
}

export interface Query {
  /** For logs and dumps: `DispatchPnp/CompletionRoutineRegistered/violation`. */
  readonly name: string;
  readonly terms: readonly WireTerm[];
  /** Indices of Boolean terms, all of which must hold. */
  readonly assertions: readonly number[];
  /** Indices of terms whose value in the solver model is wanted. */
  readonly wanted: readonly number[];
  readonly limits: Limits;
  /** Indices of Boolean terms that must hold as well; when they cannot, the answer says which of them are enough for that. */
  readonly assumptions?: readonly number[];
}

export interface Limits {
  /** Z3's own timeout, milliseconds; the pool adds its grace before it replaces the worker. */
  readonly timeoutMs: number;
  /** Z3's deterministic resource limit; 0 = none. */
  readonly rlimit: number;
}

export type Answer =
  /** One for each wanted term; `undefined`: the solver model leaves it open (any value does). Bools are 0n and 1n. */
  | { readonly kind: 'sat'; readonly values: readonly (bigint | undefined)[] }
  /**
   * `core`, when the query has assumptions: positions in `assumptions`, ascending. Those cannot all hold; without any one of them they can, as
   * far as the limits allowed to see. The earliest assumptions are the first that it is tried to do without.
   */
  | { readonly kind: 'unsat'; readonly core?: readonly number[] }
  | {
      readonly kind: 'unknown';
      readonly reason: 'timeout' | 'memory' | 'resource' | 'crash' | 'cancelled';
      readonly detail: string;
    };
