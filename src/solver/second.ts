import type { Query } from '../encode/query.js';

export type SecondAnswer =
  | { readonly kind: 'sat' | 'unsat' }
  /** `time`: none in time, or the solver gave up; `refused`: something that is no answer. */
  | { readonly kind: 'none'; readonly why: 'time' | 'refused' | 'cancelled'; readonly detail: string };

/** A solver of other people's making, asked what Z3 has answered. */
export interface SecondSolver {
  readonly name: string;
  readonly version: string;
  /** Whether the query's assertions can hold; never rejects. */
  check(query: Query, timeoutMs: number): Promise<SecondAnswer>;
  /** Puts the query where a person finds it, as SMT-LIB. @returns where that is */
  keep(query: Query): string;
  /** Ends what is under way. */
  close(): void;
}
