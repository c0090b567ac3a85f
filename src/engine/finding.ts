/** What is asked about one obligation, and what is found out about it. */
import type { Gap } from '../base/gap.js';
import type { Span } from '../base/span.js';
import type { Trace } from '../base/trace.js';
import type { Answer, Limits } from '../encode/query.js';
import type { Cmd } from '../ir/program.js';
import type { Basis } from './basis.js';
import type { Candidate } from './candidate.js';
import type { Explained } from './explain.js';
import type { Decision } from './simulate/outcome.js';
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

/** What cannot be seen, or was not asked to the end. */
export type Blind =
  | { readonly kind: 'gap'; readonly gap: Gap }
  | { readonly kind: 'abstraction'; readonly detail: string; readonly span: Span }
  | { readonly kind: 'unknown'; readonly reason: UnknownReason; readonly detail: string }
  | { readonly kind: 'budget'; readonly detail: string }
  | { readonly kind: 'vacuous'; readonly detail: string }
  /** The routine cannot be called as its role says. */
  | { readonly kind: 'unfit'; readonly detail: string; readonly span: Span };

export type Unknown = Extract<Answer, { kind: 'unknown' }>;
export type UnknownReason = Unknown['reason'];

export type Finding = {
  readonly queries: number;
  /** Of what is claimed, when it is kept. */
  readonly basis?: Basis;
} & (
  | {
      readonly kind: 'safe';
      readonly notes: readonly string[];
      /** What decided branches where the automaton had moved, when simulation proved it. */
      readonly decisions?: readonly Decision[];
    }
  | {
      readonly kind: 'safe-bounded';
      readonly bound: number;
      readonly loops: readonly Span[];
      readonly notes: readonly string[];
    }
  | {
      readonly kind: 'candidate';
      readonly candidate: Candidate;
      readonly explain: Explain;
      readonly notes: readonly string[];
    }
  | { readonly kind: 'inconclusive'; readonly blind: readonly Blind[] }
);

/** @param executed the commands of the candidate's inlined procedure, as its path runs through them */
export type Explain = (executed: readonly Cmd[]) => Promise<Explained | undefined>;
