/** A violating path as it was found: what the world chose, to be replayed before anybody hears of it. */
import type { Value } from '../../ir/evaluate.js';
import type { Oracle } from '../../ir/interpret.js';
import { MemoryValue } from '../../ir/memory-value.js';
import type { CoreCmd, HavocCmd, Proc, Program, Variable } from '../../ir/program.js';

/** What the world chose for one arbitrary value. */
export type Choice =
  /** `undefined`: the path does not depend on it. */
  | { readonly kind: 'scalar'; readonly value: bigint | undefined }
  /** The cells that the path looked at; the rest is open: zero, or what a hash of `salt` and the address says. */
  | { readonly kind: 'memory'; readonly cells: ReadonlyMap<bigint, bigint>; readonly salt?: number };

interface Found {
  readonly globals: readonly Variable[];
  /** The program with its calls and loops. */
  readonly replayable: Program;
  readonly initial: ReadonlyMap<string, Choice>;
}

/** A path that the solver found through a procedure without calls and loops. */
export interface PathCandidate extends Found {
  readonly kind: 'path';
  /** Inlined and acyclic: what the solver was asked about. */
  readonly core: Proc<CoreCmd>;
  readonly havocs: ReadonlyMap<HavocCmd, Choice>;
}

/** A run of the program itself with inputs out of a path that is not quite its own (sample.ts). */
export interface RunCandidate extends Found {
  readonly kind: 'run';
  /** In the order in which the run makes them. */
  readonly choices: readonly OrderedChoice[];
}

export type Candidate = PathCandidate | RunCandidate;

/** One choice as it was made on a path. */
export interface OrderedChoice {
  readonly command: HavocCmd;
  readonly variable: Variable;
  readonly choice: Choice | undefined;
}

/** What is open is zero. */
export function valueOf(choice: Choice | undefined, { sort }: Variable): Value {
  if (typeof sort === 'object') {
    const cells = choice?.kind === 'memory' ? choice.cells : new Map<bigint, bigint>();
    const salt = choice?.kind === 'memory' ? choice.salt : undefined;
    return MemoryValue.arbitrary(sort, (address) => cells.get(address) ?? anything(salt, address, sort.cell));
  }
  const value = choice?.kind === 'scalar' ? (choice.value ?? 0n) : 0n;
  return sort === 'bool' ? value !== 0n : value;
}

/** The same number for the same salt and place; zero without a salt. */
export function anything(salt: number | undefined, place: bigint, width: number): bigint {
  if (salt === undefined) return 0n;
  let h = Math.imul(salt, 0x9e3779b1) ^ Number(BigInt.asIntN(32, place ^ (place >> 32n)));
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return BigInt.asUintN(width, BigInt((h ^ (h >>> 16)) >>> 0));
}

/** The inlined procedure as a program of its own. */
export const coreProgram = ({ core, globals }: PathCandidate): Program => ({
  globals,
  procs: new Map([[core.name, core]]),
  entry: core.name,
});

/** @param choices filled as the inlined procedure makes them */
export function coreOracle(candidate: PathCandidate, choices: OrderedChoice[]): Oracle {
  return {
    initial: (variable) => valueOf(candidate.initial.get(variable.name), variable),
    havoc: (command, variable) => {
      const choice = candidate.havocs.get(command);
      choices.push({ command, variable, choice });
      return valueOf(choice, variable);
    },
  };
}
