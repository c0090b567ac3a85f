/** What is found out about one obligation. */
import type { Gap } from '../base/gap.js';
import type { Span } from '../base/span.js';
import type { Answer } from '../encode/query.js';
import type { Cmd } from '../ir/program.js';
import type { Basis } from './basis.js';
import type { Decision } from './simulate/outcome.js';
import type { Candidate } from './violation/candidate.js';
import type { Explained } from './violation/explain.js';

/** What cannot be seen, or was not asked to the end. */
export type Blind =
  | { readonly kind: 'gap'; readonly gap: Gap }
  | { readonly kind: 'abstraction'; readonly detail: string; readonly span: Span }
  | { readonly kind: 'unknown'; readonly reason: UnknownReason; readonly detail: string }
  | { readonly kind: 'budget'; readonly detail: string }
  | { readonly kind: 'vacuous'; readonly detail: string }
  /** It takes a state that the driver is not seen to be in (usual.ts). */
  | { readonly kind: 'unusual'; readonly detail: string }
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
