import type { Answer, Query } from '../encode/query.js';

/** Anything that answers queries: the Z3 pool, a cache or a dump around it, a script in tests. */
export interface Solver {
  /**
   * Never rejects for a hard query; rejects with `InternalError` when the solver says our query is malformed.
   * @param cost told what the answer took, in the units of the query's resource limit, where that is known
   */
  check(query: Query, cost?: (work: number) => void): Promise<Answer>;
  /** A question is likely to come: what takes time to start may start. */
  warm?(): void;
  /** Ends all workers. Queries under way answer `cancelled`. */
  close(): Promise<void>;
}
