/** What lowering a function needs at hand: the driver-wide layout, and the function's own variables, frame and control. */

import { InternalError } from '../base/errors.js';
import type { Gap } from '../base/gap.js';
import type { Span } from '../base/span.js';
import type { Expr as CExpr, Driver, FunctionSymbol, Stmt, VariableSymbol } from '../frontend/tree.js';
import type { CType } from '../frontend/type/types/ctype.js';
import { add, bv, variable } from '../ir/build.js';
import type { Expr, Sort } from '../ir/expr.js';
import type { BlockId, Watch } from '../ir/program.js';
import type { RareResults } from './calls/stub.js';
import { Emitter } from './control/emitter.js';
import type { Addresses } from './memory/addresses.js';
import type { Regions } from './memory/regions.js';
import { alignOf, isPointerLike, type Shapes, scalarWidth, sizeOf } from './memory/shape.js';
import type { CallbackContext } from './others/later.js';
import type { Waiting } from './others/waited.js';
import type { WrittenFlags } from './others/written.js';
import type { Member, PointedMembers } from './places/pointed-member.js';
import type { Foreign, UserMemory } from './survey/foreign.js';
import { keyOf, type Reached } from './survey/scan.js';

export interface LowerOptions {
  readonly target: import('../frontend/target.js').Target;
  /** `typed`: objects of different types do not overlap. `flat`: one memory of bytes, as C has it. */
  readonly memory: 'typed' | 'flat';
  /** Copies, fills and havocs of more scalars than this are over-approximated. */
  readonly maxCopyCells: number;
  /** `loaded`: with a procedure `$loaded` beside `$initialize`, for the first routine that runs: all variables have their initial values. */
  readonly start?: 'anytime' | 'loaded';
  /**
   * `followed`: a raised exception runs the termination handlers and goes to the nearest filter that takes it; the flag `$exception` is set
   * while a call is left by one. `gap` (when absent): the path is not seen from there on.
   */
  readonly exceptions?: 'gap' | 'followed';
  /** One object may be seen as both of two types, though no conversion from pointers to the one to pointers to the other says so. */
  readonly overlaid?: readonly (readonly [CType, CType])[];
  /** Which of the system's members and functions lead to memory of the caller of the driver. */
  readonly userMemory?: UserMemory;
  /** Members (`_RECORD.Member`) that the system sets, to objects of its own: `encodings/system-objects.json`. */
  readonly systemObjects?: readonly string[];
  /** What callbacks are called with. */
  readonly callbackContexts?: readonly CallbackContext[];
  /** What routines wait for, and who signals it. */
  readonly waits?: readonly Waiting[];
  /** Of which calls it matters which member an argument points to. */
  readonly pointedMembers?: PointedMembers;
  /** Roots that are no functions of the driver's or the system's: made for a question. */
  readonly made?: readonly FunctionSymbol[];
  /** What a body that nobody has returns seldom. */
  readonly rareResults?: RareResults;
  /** Members whose values are named by the value of another member of the same object: a minor code by the major one. */
  readonly selectors?: ReadonlyMap<string, string>;
}

/** The same for all functions of a driver. */
export interface World {
  readonly driver: Driver;
  readonly options: LowerOptions;
  readonly shapes: Shapes;
  readonly reached: Reached;
  readonly regions: Regions;
  readonly addresses: Addresses;
  /** Procedures to call where the target of a call through a pointer is none we know, by name; filled while lowering. */
  readonly stubs: Map<string, Stub>;
  /** Which pointers may lead to memory that is not the driver's; where no handler catches anything, nobody asks. */
  readonly foreign: Foreign | undefined;
  /** Functions that a call of may be left by an exception. Empty unless exceptions are followed. */
  readonly raising: ReadonlySet<string>;
  /** The numbers of members that are pointed to (pointed-member.ts); filled while lowering. */
  readonly members: Map<string, Member>;
  /** Memory of no type yet that is all zero is made (zeroed.ts). */
  readonly zeroes: boolean;
  /** Routines of the system's that make it. */
  readonly zeroing: ReadonlySet<string>;
  /** Calls of these behind which it has its types; filled while lowering. */
  readonly typed: Set<CExpr>;
  /** Whether memories were written that models ask about (written.ts); filled while lowering. */
  readonly written: WrittenFlags;
  /** By procedure: what is taken for granted and the user should know of, each once. */
  readonly assumptions: Map<string, Set<string>>;
}

/** A body nobody has, as its calls see it. */
export interface Stub {
  readonly name: string;
  readonly parameters: readonly StubParameter[];
  readonly returns: CType;
  readonly span: Span;
}

export interface StubParameter {
  readonly type: CType;
  /** Gets at an object a rule may watch. */
  readonly reaches: boolean;
}

/** Where a variable lives. */
export type Home =
  | { readonly kind: 'variable'; readonly name: string; readonly sort: number }
  | { readonly kind: 'memory'; readonly address: Expr };

/** What a jump out of the current statement has to go through, innermost last. */
export type Enclosing =
  | { readonly kind: 'loop'; readonly onBreak: BlockId; readonly onContinue: BlockId }
  | { readonly kind: 'switch'; readonly onBreak: BlockId; readonly labels: ReadonlyMap<Stmt, BlockId> }
  | {
      readonly kind: 'except';
      readonly statement: Extract<Stmt, { kind: 'try-except' }>;
      readonly onLeave: BlockId;
      /** The filter; reserved when something in the body can raise. */
      onException: BlockId | undefined;
      /** The handler; reserved when the filter may take something. */
      onTaken: BlockId | undefined;
      /** Where the handler finds what was raised; when it asks for it. */
      readonly code: Temporary | undefined;
    }
  | {
      readonly kind: 'finally';
      readonly statement: Extract<Stmt, { kind: 'try-finally' }>;
      readonly onLeave: BlockId;
      readonly exits: Exits;
      /** Where the filters around are asked, before the handler runs; reserved when something in the body can raise. */
      onException: BlockId | undefined;
    };

export interface Temporary {
  readonly name: string;
  readonly value: Expr;
}

/** The ways out of a `__try` with a `__finally`: each sets the selector to its number and goes through the handler. */
export interface Exits {
  readonly handler: BlockId;
  readonly selector: Temporary;
  /** In the order of their numbers. */
  readonly destinations: { readonly key: string; readonly go: () => void }[];
  /** What was raised, while a handler runs that may raise something else. */
  code: Temporary | undefined;
}

/** A label, and the `__try` statements with a `__finally` whose bodies it stands in. */
export interface Label {
  readonly block: BlockId;
  readonly guards: readonly Stmt[];
}

/** One function while it is lowered. */
export class Context {
  readonly emitter: Emitter;
  readonly gaps: Gap[] = [];
  readonly enclosing: Enclosing[] = [];
  /** Reads of the condition that is being lowered, when somebody wants to show them. */
  watches: Watch[] | undefined;
  /** Above zero inside of operands that are lowered although C may not evaluate them. */
  perhaps = 0;
  /** Nested calls of the expression lowerer. */
  depth = 0;
  private readonly homes = new Map<string, Home>();
  /** Labels of the function. */
  readonly labels = new Map<string, Label>();
  /** The emitter's position behind the last access that may raise, and the guard around it. */
  readonly faults: { last?: { readonly position: number; readonly guard: Enclosing | undefined } } = {};
  /** Nested calls of the statement lowerer. */
  nesting = 0;
  /** Selectors of the termination handlers that are being lowered, innermost last; 0 stands for the end of the guarded body. */
  readonly handlers: Expr[] = [];
  /** What the exception handlers that are being lowered have taken, innermost last; `undefined`: the one that was raised last. */
  readonly taken: (Expr | undefined)[] = [];
  /** Which member parameters point to, as callers have said. */
  readonly members = new Map<VariableSymbol, Expr>();
  /** Where the function ends; the result is set by then. */
  readonly exit: BlockId;
  private frameSize = 0;
  /** The address that a record result goes to. */
  resultAddress: Expr | undefined;

  constructor(
    readonly world: World,
    readonly symbol: FunctionSymbol,
  ) {
    this.emitter = new Emitter({ span: symbol.span, function: symbol.spelled });
    this.exit = this.emitter.reserve('exit');
  }

  get pointerWidth(): 32 | 64 {
    return this.world.shapes.pointerWidth;
  }

  at(span: Span, text?: string): void {
    const origin = { span, function: this.symbol.spelled };
    this.emitter.origin = text === undefined ? origin : { ...origin, text };
  }

  quote(e: { readonly span: Span; readonly end: Span }): string {
    return this.world.driver.quote(e.span, e.end);
  }

  /** Width of a value of this type. @throws InternalError where it has none */
  width(type: CType): number {
    const width = scalarWidth(type, this.world.options.target);
    if (width === undefined) throw new InternalError(`a value of type ${type.kind} is not a scalar`);
    return width;
  }

  sizeOf(type: CType): number {
    return sizeOf(type, this.world.options.target);
  }

  pointer(value: bigint | number): Expr {
    return bv(this.pointerWidth, value);
  }

  /** A new piece of the stack frame. */
  slot(type: CType): Expr {
    const size = Math.max(1, this.sizeOf(type));
    const align = Math.min(16, alignOf(type, this.world.options.target));
    const offset = Math.ceil(this.frameSize / align) * align;
    this.frameSize = offset + size;
    return add(variable('$frame', this.pointerWidth), this.pointer(offset));
  }

  /** In bytes, so far; 0 when the function has no frame. */
  get frame(): number {
    return Math.ceil(this.frameSize / 16) * 16;
  }

  homeOf(symbol: VariableSymbol): Home {
    const key = keyOf(symbol, this.symbol.name); // a local may have the name of a global that is used beside it
    const known = this.homes.get(key);
    if (known !== undefined) return known;
    const made = symbol.storage === 'static' ? this.globalHome(symbol) : this.localHome(symbol);
    this.homes.set(key, made);
    return made;
  }

  /** Gives a parameter its home. */
  settle(symbol: VariableSymbol, home: Home): void {
    this.homes.set(keyOf(symbol, this.symbol.name), home);
  }

  private globalHome(symbol: VariableSymbol): Home {
    const sort = scalarWidth(symbol.type, this.world.options.target);
    if (sort !== undefined && !this.world.reached.inMemory.has(symbol.name))
      return { kind: 'variable', name: globalName(symbol), sort };
    return { kind: 'memory', address: this.world.addresses.ofVariable(symbol) };
  }

  private localHome(symbol: VariableSymbol): Home {
    const sort = scalarWidth(symbol.type, this.world.options.target);
    if (sort === undefined || this.world.reached.inMemory.has(keyOf(symbol, this.symbol.name)))
      return { kind: 'memory', address: this.slot(symbol.type) };
    const name = localName(symbol);
    this.emitter.local(name, sort);
    return { kind: 'variable', name, sort };
  }

  /** A value we cannot know, with the reason; remembered among the function's gaps. */
  unknown(sort: Sort, gap: Gap): Expr {
    this.note(gap);
    const value = this.emitter.temporary(sort);
    this.emitter.havoc(value.name, { kind: 'gap', gap: this.located(gap) });
    return value.value;
  }

  /** The path is not seen from here on. */
  blind(gap: Gap): void {
    this.note(gap);
    this.emitter.fail({ kind: 'gap', gap: this.located(gap) });
  }

  private note(gap: Gap): void {
    if (!this.gaps.some((known) => known.detail === gap.detail && known.span.line === gap.span.line))
      this.gaps.push(this.located(gap));
  }

  private located(gap: Gap): Gap {
    return gap.function === undefined ? { ...gap, function: this.symbol.spelled } : gap;
  }

  /** What the procedure relies on, a sentence. */
  relyOn(assumption: string): void {
    const { assumptions } = this.world;
    const known = assumptions.get(this.symbol.name);
    if (known === undefined) assumptions.set(this.symbol.name, new Set([assumption]));
    else known.add(assumption);
  }

  unsupported(what: string, span: Span): Gap {
    return { kind: 'unsupported', detail: what, span, function: this.symbol.spelled };
  }

  watch(name: string, expr: Expr, type: CType, field?: string): void {
    if (this.watches === undefined || expr.kind === 'bv' || this.watches.length >= 8) return;
    if (this.watches.some((known) => known.name === name)) return;
    this.watches.push({ name, expr, type: shownType(type, field) });
  }

  /** Runs `lower` for what C evaluates only under a condition, where no branch says so. */
  maybe<T>(lower: () => T): T {
    this.perhaps += 1;
    const result = lower();
    this.perhaps -= 1;
    return result;
  }

  /** Runs `lower` without showing what it reads. */
  unwatched<T>(lower: () => T): T {
    const outer = this.watches;
    this.watches = undefined;
    const result = lower();
    this.watches = outer;
    return result;
  }
}

export const globalName = (symbol: VariableSymbol): string => `@${symbol.name}`;

/** `$` is ours. */
export const localName = (symbol: VariableSymbol): string =>
  symbol.name.startsWith('$') || symbol.name.startsWith('@') ? `_${symbol.name}` : symbol.name;

/** A truth value of C has no typedef, and is shown as one all the same. */
function aliasOf(type: CType): { readonly alias?: string } {
  if (type.alias !== undefined) return { alias: type.alias };
  return type.kind === 'int' && type.name === 'bool' ? { alias: '_Bool' } : {};
}

export function shownType(type: CType, field?: string): Watch['type'] {
  return {
    signed: type.kind === 'int' && type.signed,
    pointer: isPointerLike(type),
    ...aliasOf(type),
    ...(field === undefined ? {} : { field }),
    ...(type.kind === 'int' && type.enum !== undefined && type.enum.enumerators.length > 0
      ? { named: type.enum.enumerators }
      : {}),
  };
}

/** How a value of this type is passed and returned: records by address. */
export const passedWidth = (type: CType, shapes: Shapes): number | undefined =>
  type.kind === 'record' || type.kind === 'array' ? shapes.pointerWidth : scalarWidth(type, shapes.target);
