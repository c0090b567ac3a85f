/** What is asked about one obligation, and what that may take. */
import type { Trace } from '../base/trace.js';
import type { Limits } from '../encode/query.js';
import type { Summaries } from './simulate/summaries.js';
import type { SummariseOptions } from './summarise.js';

export interface VerifyOptions {
  /** Iterations of each loop when no proof for all is found. */
  readonly unwind: number;
  /** Commands of the inlined procedure at most. */
  readonly budget: number;
  readonly ghosts: ReadonlySet<string>;
  /** The global that holds the watched object; the rule may have none. */
  readonly watched: string | undefined;
  /** What simulation of other entry points under the same rule has found out about procedures, by level; added to. */
  readonly contexts: Map<string, Summaries>;
  /** Globals that every call and iteration leaves as it found them. */
  readonly unchanged: ReadonlySet<string>;
  /** What is left for this obligation when the next query is sent; `undefined`: the time is over. */
  readonly limits: () => Limits | undefined;
  /** Told what has been done since, as the milliseconds that it takes about; where time is measured the clock knows. */
  readonly spend: (ms: number) => void;
  /** Told when something is not looked at to the end because it takes too long. */
  readonly cutShort: () => void;
  readonly name: string;
  readonly trace: Trace;
  /** Whether findings say which queries they rest on, and proofs by simulation are put to the solver as well. */
  readonly basis: 'kept' | 'dropped';
  /** For routines too large to be inlined; absent for a rule whose state is not one enumeration. */
  readonly summaries?: Pick<SummariseOptions, 'ghost' | 'known' | 'rule'> & {
    readonly keep: ReadonlySet<string>;
  };
}
