/**
 * Guarded commands (Dijkstra; the form of Boogie): a program is a set of procedures, a procedure a graph of blocks of commands.
 * The stage is in the type: `Cmd` may call, `CoreCmd` may not, `PassiveCmd` neither calls nor assigns.
 */
import type { Gap } from '../base/gap.js';
import type { Span } from '../base/span.js';
import type { Expr, Sort } from './expr.js';

/** Where a command comes from. No pass drops it. */
export interface Origin {
  readonly span: Span;
  /** The source function. */
  readonly function?: string;
  /** The source text the command stands for, as written. */
  readonly text?: string;
  /** After inlining: the call it was inlined at, innermost first. */
  readonly call?: Origin;
  /** After unwinding: which iteration (from 1) of which loops, innermost first. */
  readonly iterations?: readonly number[];
  /** What the source reads from memory here, in the variables of the procedure before any renaming. Only told, and not in the text form. */
  readonly reads?: readonly Read[];
}

/** A member, an element or what a pointer leads to, as the source reads it. */
export interface Read {
  /** As written: `extension->Removed`. */
  name(): string;
  /** The variable that holds the memory. */
  readonly memory: string;
  readonly address: Expr;
  readonly value: Expr;
  readonly type: Watch['type'];
  /** Read through this pointer: `extension`, so many bytes behind it. */
  readonly through?: { name(): string; readonly offset: number };
  /** The member of the same object that says what this one's values mean. */
  readonly selector?: { readonly field: string; readonly value: Expr };
}

/** A value worth showing beside a command: what the user wrote, what to evaluate, and how to print it. */
export interface Watch {
  /** As written: `status`, `irpSp->MinorFunction`. */
  readonly name: string;
  readonly expr: Expr;
  /** How to show it. `alias` is the typedef name (`NTSTATUS`), `field` the member's name, for values that have names. */
  readonly type: {
    readonly signed: boolean;
    readonly pointer: boolean;
    readonly alias?: string;
    readonly field?: string;
    /** Names that the source gives to values of this type, or to those it compares with: enumerators, macros. */
    readonly named?: readonly { readonly name: string; readonly value: bigint }[];
  };
}

export type AssumeReason =
  | {
      readonly kind: 'branch';
      readonly taken: boolean;
      readonly text: string;
      readonly watches: readonly Watch[];
    }
  | { readonly kind: 'case'; readonly text: string; readonly watches: readonly Watch[] } //  a switch goes to this label
  | { readonly kind: 'model' } //                                                            promised by a model, the harness or C
  | { readonly kind: 'access' } //                                                           a pointer that was followed is not NULL
  | { readonly kind: 'target'; readonly function: string } //                                a call through a pointer goes here
  | { readonly kind: 'define' } //                                                           passive form: an incarnation's value
  | { readonly kind: 'stop' }; //                                                            the path ends here by intent (bug check, halt)

/** What an assertion stands for. Only `rule` is about the driver; the others say where our view ends. */
export type Check =
  | { readonly kind: 'rule'; readonly rule: string; readonly message: string }
  | { readonly kind: 'note'; readonly rule: string; readonly message: string } // worth telling when reachable; the path goes on
  | { readonly kind: 'gap'; readonly gap: Gap } //                                 from here on the path is not seen
  | { readonly kind: 'unwind'; readonly loop: Span; readonly bound: number } //    the loop wants one more iteration than the bound
  | { readonly kind: 'invariant'; readonly loop: string } // an iteration of a cut loop keeps what was assumed at its head
  | { readonly kind: 'end' }; //                                                   the end of the harness: reachable, or the proof is vacuous

/** Whether a path goes on where the assertion fails: it remarks on the path, or is about a question of ours, not about the program. */
export const goesOn = ({ kind }: Check): boolean => kind === 'note' || kind === 'end' || kind === 'invariant';

/** Why a value is arbitrary. */
export type Cause =
  | { readonly kind: 'input'; readonly name: string; readonly type: Watch['type'] } //  chosen by the world: parameters, initial memory, results of modelled calls
  | { readonly kind: 'uninitialized'; readonly name: string }
  | { readonly kind: 'gap'; readonly gap: Gap } //                                     chosen by what we cannot see: never the ground of a `violated` on its own
  | { readonly kind: 'abstraction'; readonly detail: string } //                       our own over-approximation: likewise
  /** Of a truth value: whether something goes wrong that nobody can see. A path is made up by it only where it is true. */
  | { readonly kind: 'fault'; readonly name: string; readonly gap: Gap };

export type AssumeCmd = {
  readonly kind: 'assume';
  readonly cond: Expr;
  readonly why: AssumeReason;
  readonly origin: Origin;
};
/** Afterwards the condition may be relied on. */
export type AssertCmd = {
  readonly kind: 'assert';
  readonly cond: Expr;
  readonly check: Check;
  readonly origin: Origin;
};
export type AssignCmd = {
  readonly kind: 'assign';
  readonly target: string;
  readonly value: Expr;
  readonly origin: Origin;
};
export type HavocCmd = {
  readonly kind: 'havoc';
  readonly target: string;
  readonly cause: Cause;
  readonly origin: Origin;
};
/** `results` are variables of the caller, one for each result of the callee (a void callee has none). Arguments and results match in number and sort. */
export type CallCmd = {
  readonly kind: 'call';
  readonly callee: string;
  readonly arguments: readonly Expr[];
  readonly results: readonly string[];
  /** As written, for the counterexample; values of the arguments worth showing. */
  readonly watches: readonly Watch[];
  readonly origin: Origin;
};
/** No effect: something for the counterexample to tell when the path passes here. */
export type MarkCmd = { readonly kind: 'mark'; readonly mark: Mark; readonly origin: Origin };
export type Mark =
  | { readonly kind: 'rule'; readonly rule: string; readonly text: string } //           the automaton moves: `none → registered`
  | { readonly kind: 'enter'; readonly function: string; readonly watches: readonly Watch[] } // an inlined call begins
  | { readonly kind: 'leave'; readonly function: string; readonly watches: readonly Watch[] }
  | { readonly kind: 'return'; readonly text: string; readonly watches: readonly Watch[] }; // a return statement in the source

export type PassiveCmd = AssumeCmd | AssertCmd | MarkCmd;
export type CoreCmd = PassiveCmd | AssignCmd | HavocCmd;
export type Cmd = CoreCmd | CallCmd;

export type BlockId = string;

/** Several targets: any whose leading assumptions hold. The lowerer makes the leading assumptions of sibling targets exclude each other and cover all cases. */
export type Transfer =
  | { readonly kind: 'goto'; readonly targets: readonly BlockId[] }
  | { readonly kind: 'return' }
  /** No way on: behind an assertion of `false`, or a call that does not return. */
  | { readonly kind: 'stop' };

export interface Block<C> {
  readonly id: BlockId;
  readonly commands: readonly C[];
  readonly transfer: Transfer;
}

export interface Variable {
  readonly name: string;
  readonly sort: Sort;
  /** Of a global one: what it, or each of its cells, is expected to hold at the start. Anything else is possible, and a path that needs it is doubtful. */
  readonly usual?: Usual;
}

export interface Usual {
  /** As a person names it. */
  readonly of: string;
  /** Ascending, without sign; any where `elsewhere` says something. */
  readonly values: readonly bigint[];
  /** Of a memory of pointers: none leads to so many bytes before where it stands, to the record that it is a member of. */
  readonly elsewhere?: bigint;
}

export interface Proc<C = Cmd> {
  readonly name: string;
  readonly parameters: readonly Variable[];
  /** Set before every `return`. */
  readonly results: readonly Variable[];
  /** Zero (`false`, all cells 0) at entry; where C leaves a variable uninitialised the lowerer writes a `havoc`. Parameters and results not repeated. */
  readonly locals: readonly Variable[];
  readonly entry: BlockId;
  /** In a fixed order that printing keeps; every target is a key. */
  readonly blocks: ReadonlyMap<BlockId, Block<C>>;
  readonly origin: Origin;
  /** `model`: a kernel routine out of encodings; `missing`: a body nobody has; `driver`: the user's. */
  /** How to show the first result. */
  readonly resultType?: Watch['type'];
  readonly role: 'driver' | 'model' | 'missing' | 'harness';
  /** `missing` only: the parameters (from 0) through which the unseen body could get at an object a rule watches: pointers to anything but plain scalars. */
  readonly reaches?: readonly number[];
}

export interface Program<C = Cmd> {
  /** Arbitrary at the start of the entry procedure, ghosts included; names are unique across all procedures' variables (`$` first for ghosts and memories). */
  readonly globals: readonly Variable[];
  readonly procs: ReadonlyMap<string, Proc<C>>;
  /** The procedure that runs first. */
  readonly entry: string;
}
