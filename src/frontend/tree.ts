/**
 * The typed tree: C with every name resolved, every conversion explicit and every size computed. What lowering reads.
 *
 * An `Expr` is a value (after lvalue conversion); a `Place` designates an object (C11 6.3.2.1). Reading a place is the explicit `read`.
 * Operands of arithmetic have the same, already promoted type. Nothing here is named differently from the C standard.
 */
import type { Gap } from '../base/gap.js';
import type { Span } from '../base/span.js';
import type { BitRange, CType, Field, FunctionType, IntType, RecordInfo } from './type/types/ctype.js';

/** All translation units of one driver, linked (C11 6.2.2), models and harness included. */
export interface Driver {
  /** By unique name: the C name for external linkage, `name@file` for a second internal one of the same name. */
  readonly functions: ReadonlyMap<string, FunctionSymbol>;
  readonly globals: ReadonlyMap<string, VariableSymbol>;
  readonly gaps: readonly Gap[];
  readonly notes: readonly Gap[];
  /** Of the files that were named, not of headers. */
  readonly remarks: readonly Remark[];
  /** Whether the file is one of ours: a header that stands in for the system's, or a model. */
  isSystem(file: string): boolean;
  /** Whether nobody but the driver writes to such a record, although a header of the system declares it. */
  isFilledHere(record: RecordInfo): boolean;
  /** The same of one member (`record`: its key) of a record that others fill otherwise. */
  isSetHere(record: string, member: string | undefined): boolean;
  /** The value of an object-like macro whose body is an integer constant expression. */
  constantMacro(name: string): bigint | undefined;
  /** All such macros whose names begin so: for showing `STATUS_PENDING`. */
  constantMacros(prefix: string): readonly { readonly name: string; readonly value: bigint }[];
  /** The source text from `from` to `to` as written (one line, white space folded), for quoting a condition. */
  quote(from: Span, to: Span): string;
  /** A line of a file that was read, as it stands there. */
  line(file: string, line: number): string | undefined;
}

/** A comment that speaks to the checker. */
export interface Remark {
  /** White space folded. */
  readonly text: string;
  readonly span: Span;
  /** The line of code that it stands on; else the one below it when nothing but comments is between. */
  readonly line?: number;
  /** When nothing stands before it on its line: a function whose name comes before this place has the remark above its definition. */
  readonly until?: Span;
}

export interface FunctionSymbol {
  readonly kind: 'function';
  /** The unique name (key of `Driver.functions`). */
  readonly name: string;
  /** The name as in C. */
  readonly spelled: string;
  readonly type: FunctionType;
  /** Where it is defined, else where it was first declared or used. */
  readonly span: Span;
  /** `driver`: the user's files; `system`: our headers or models; `harness`. Decides how a missing body is spoken of. */
  readonly origin: 'driver' | 'system';
  /** `internal`: only its own file can name it. */
  readonly linkage: 'internal' | 'external';
  /** Typedef names used to declare it as a function: `DRIVER_DISPATCH`. */
  readonly roles: readonly string[];
  /** Where in a table of the system it belongs, as its declarations say; -1: at places that they do not name. */
  readonly indices: readonly number[];
  /** Declared as one that other modules may call. */
  readonly exported: boolean;
  /** Identifiers its body mentions, without parsing it. Empty when there is no body. */
  readonly mentions: ReadonlySet<string>;
  readonly defined: boolean;
  /** Parses and types the body (memoised). `missing` when no file defines it. Gaps inside are in `FunctionBody.gaps`. */
  body(): FunctionBody | { readonly kind: 'missing' } | { readonly kind: 'gap'; readonly gap: Gap };
}

export interface FunctionBody {
  readonly kind: 'body';
  readonly parameters: readonly VariableSymbol[];
  /** Every automatic variable of the body, blocks flattened, in source order. Static locals are among `Driver.globals`' kind but listed here. */
  readonly locals: readonly VariableSymbol[];
  readonly block: Block;
  /** Constructs inside that could not be read or typed; each also stands in the tree as a `gap` statement or expression. */
  readonly gaps: readonly Gap[];
}

export interface VariableSymbol {
  readonly kind: 'variable';
  /** Unique in its function (`status`, `status.2` for a shadowing one) or in the driver (globals, static locals `f.count`). */
  readonly name: string;
  readonly spelled: string;
  readonly type: CType;
  readonly storage: 'automatic' | 'static' | 'parameter';
  readonly span: Span;
  /** `&x`, or an array or record used through its address: must live in memory. Final once the body has been typed (for globals: all bodies). */
  readonly addressTaken: boolean;
  /** Static storage only: the initial value (absent = zero when defined in the driver, unknown when only `extern`). */
  readonly initializer?: Initializer;
  readonly defined: boolean;
  /** Other files can name it too. */
  readonly shared: boolean;
}

/** A flat list of stores into the object, in order; what is not named is zero (C11 6.7.9). */
export interface Initializer {
  readonly stores: readonly {
    readonly offset: number;
    readonly bits?: BitRange;
    readonly field?: FieldPath;
    readonly value: Expr;
  }[];
}

/** The members from the object to the cell, for region naming: each step a field of a record or an array element. */
export type FieldPath = readonly (
  | { readonly kind: 'field'; readonly record: string; readonly field: Field }
  | { readonly kind: 'element'; readonly index: number; readonly of: CType }
)[];

interface Node {
  readonly span: Span;
  /** Just behind the last token of the expression, for quoting. */
  readonly end: Span;
}

export type BinaryOperator = '*' | '/' | '%' | '+' | '-' | '<<' | '>>' | '&' | '^' | '|';
export type Comparison = '<' | '>' | '<=' | '>=' | '==' | '!=';

export type Expr = Node & {
  readonly type: CType;
} /** Integer constants of every kind, `sizeof`, enumerators, null pointers; already wrapped to the type (two's complement, negative when signed). */ & (
    | { readonly kind: 'constant'; readonly value: bigint }
    | { readonly kind: 'float'; readonly value: number }
    | { readonly kind: 'read'; readonly place: Place }
    /** `&place`, and the decay of an array to a pointer to its first element. */
    | { readonly kind: 'address'; readonly place: Place }
    /** As a pointer value. `macro`: nothing declares the name; unless some file defines the function it may be a macro of a header that was not found. */
    | { readonly kind: 'function'; readonly symbol: FunctionSymbol; readonly macro?: Gap }
    | { readonly kind: 'negate' | 'complement'; readonly operand: Expr }
    | { readonly kind: 'not'; readonly operand: Expr } //                                `!`, result int 0 or 1
    | {
        readonly kind: 'arithmetic';
        readonly operator: BinaryOperator;
        readonly left: Expr;
        readonly right: Expr;
      } //  shifts: right has its own promoted type
    /** Both of one arithmetic or pointer type; the signedness of the comparison is that of `left.type` (pointers unsigned). Result int 0 or 1. */
    | { readonly kind: 'compare'; readonly operator: Comparison; readonly left: Expr; readonly right: Expr }
    | { readonly kind: 'and' | 'or'; readonly left: Expr; readonly right: Expr } //      short-circuit, result int 0 or 1
    | {
        readonly kind: 'conditional';
        readonly condition: Expr;
        readonly consequent: Expr;
        readonly alternative: Expr;
      }
    | { readonly kind: 'comma'; readonly left: Expr; readonly right: Expr }
    /** `pointer + index * size`; `index` of pointer width or less, signedness by its type; `negative` for `p - i`. */
    | {
        readonly kind: 'pointer-add';
        readonly pointer: Expr;
        readonly index: Expr;
        readonly size: number;
        readonly negative: boolean;
      }
    | {
        readonly kind: 'pointer-difference';
        readonly left: Expr;
        readonly right: Expr;
        readonly size: number;
      }
    /** Integer to integer (truncate, extend by the operand's signedness; to `_Bool`: `!= 0`), pointer to pointer, pointer to integer and back, to void. */
    | { readonly kind: 'convert'; readonly operand: Expr; readonly implicit: boolean }
    | { readonly kind: 'assign'; readonly target: Place; readonly value: Expr } //       value already converted; records by value too
    /** `target op= value` computed in `computeType`: the target is converted to it, then back. Pointer `+=` has kind `pointer-add` in `step`. */
    | {
        readonly kind: 'compound-assign';
        readonly operator: BinaryOperator;
        readonly target: Place;
        readonly value: Expr;
        readonly computeType: CType;
        readonly pointerSize?: number;
      }
    | {
        readonly kind: 'increment';
        readonly target: Place;
        readonly by: 1 | -1;
        readonly position: 'prefix' | 'postfix';
        readonly pointerSize?: number;
      }
    /** `callee` direct when it is of kind `function`; arguments converted to the parameter types (variadic ones default-promoted). */
    | { readonly kind: 'call'; readonly callee: Expr; readonly arguments: readonly Expr[] }
    | { readonly kind: 'statement-expression'; readonly block: Block; readonly result?: Expr } //  result is the last statement's value, evaluated after block
    | { readonly kind: 'va-start' | 'va-end'; readonly list: Expr }
    | { readonly kind: 'va-arg'; readonly list: Expr }
    /** What could not be read or typed: its value is unknown. `blind`: so is what it may have changed, and a path is not seen from there on. */
    | { readonly kind: 'gap'; readonly gap: Gap; readonly blind?: true }
  );

export type Place = Node & { readonly type: CType } & (
    | { readonly kind: 'variable'; readonly symbol: VariableSymbol }
    | { readonly kind: 'dereference'; readonly pointer: Expr } //                         also `a[i]`: dereference of a pointer-add
    | { readonly kind: 'member'; readonly object: Place; readonly field: Field; readonly record: string } //  `p->f` is member of dereference
    | { readonly kind: 'string'; readonly units: readonly number[]; readonly unitSize: 1 | 2 | 4 } //  terminating zero included
    | {
        readonly kind: 'compound-literal';
        readonly symbol: VariableSymbol;
        readonly initializer: Initializer;
      }
    | { readonly kind: 'temporary'; readonly value: Expr } //                             a record value: `f().x`
    /** `object`: an object of unknown type that it is a part of. `effects`: what is evaluated on the way there all the same. */
    | { readonly kind: 'gap'; readonly gap: Gap; readonly object?: Place; readonly effects?: readonly Expr[] }
  );

export interface Block {
  readonly kind: 'block';
  readonly statements: readonly Stmt[];
  readonly span: Span;
  readonly end: Span;
}

export type Stmt =
  | Block
  /** A local declaration; `initializer.stores` set the named parts, the rest of an initialised aggregate is zero. */
  | {
      readonly kind: 'declare';
      readonly symbol: VariableSymbol;
      readonly initializer?: Initializer;
      readonly span: Span;
    }
  | { readonly kind: 'expression'; readonly expression: Expr; readonly span: Span }
  | { readonly kind: 'empty'; readonly span: Span }
  | {
      readonly kind: 'if';
      readonly condition: Expr;
      readonly then: Stmt;
      readonly else?: Stmt;
      readonly span: Span;
    }
  | { readonly kind: 'while'; readonly condition: Expr; readonly body: Stmt; readonly span: Span }
  | { readonly kind: 'do'; readonly body: Stmt; readonly condition: Expr; readonly span: Span }
  | {
      readonly kind: 'for';
      readonly init: readonly Stmt[];
      readonly condition?: Expr;
      readonly step?: Expr;
      readonly body: Stmt;
      readonly span: Span;
    }
  /** `value` promoted; labels inside `body` are `case` and `default` statements that belong to the innermost switch. */
  | { readonly kind: 'switch'; readonly value: Expr; readonly body: Stmt; readonly span: Span }
  | {
      readonly kind: 'case';
      readonly low: bigint;
      readonly high: bigint;
      readonly body: Stmt;
      readonly span: Span;
    } // converted to the switch's promoted type
  /** The value is not known, as of a macro of a missing header: it may be the one that is switched on. */
  | { readonly kind: 'unknown-case'; readonly gap: Gap; readonly body: Stmt; readonly span: Span }
  | { readonly kind: 'default'; readonly body: Stmt; readonly span: Span }
  | { readonly kind: 'label'; readonly name: string; readonly body: Stmt; readonly span: Span }
  | { readonly kind: 'goto'; readonly label: string; readonly span: Span }
  | { readonly kind: 'break' | 'continue' | 'leave'; readonly span: Span }
  | { readonly kind: 'return'; readonly value?: Expr; readonly span: Span }
  | {
      readonly kind: 'try-except';
      readonly body: Block;
      readonly filter: Expr;
      readonly handler: Block;
      readonly span: Span;
    }
  | { readonly kind: 'try-finally'; readonly body: Block; readonly handler: Block; readonly span: Span }
  | { readonly kind: 'gap'; readonly gap: Gap; readonly span: Span };

/** Conditions are of scalar type: true when not equal to zero. */
export type Condition = Expr;
export type { IntType };
