/** A violating path as the solver found it: what the world chose, to be replayed before anybody hears of it. */
import type { CoreCmd, HavocCmd, Proc, Program, Variable } from '../ir/program.js';

/** What the world chose for one arbitrary value. */
export type Choice =
  /** `undefined`: the path does not depend on it. */
  | { readonly kind: 'scalar'; readonly value: bigint | undefined }
  /** The cells that the path looked at; the rest is open. */
  | { readonly kind: 'memory'; readonly cells: ReadonlyMap<bigint, bigint> };

export interface Candidate {
  /** Inlined and acyclic: what the solver was asked about. */
  readonly core: Proc<CoreCmd>;
  readonly globals: readonly Variable[];
  /** The same program with its calls and loops. */
  readonly replayable: Program;
  readonly initial: ReadonlyMap<string, Choice>;
  readonly havocs: ReadonlyMap<HavocCmd, Choice>;
}
