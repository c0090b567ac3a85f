/** What typing knows where it stands: the unit, the scope, the function. Passed first everywhere. */
import type { Gap } from '../../base/gap.js';
import type { Span } from '../../base/span.js';
import type { Target } from '../target.js';
import type { Program } from './declarations/linkage.js';
import { Scope } from './declarations/scope.js';
import type { FunctionEntry, Variable } from './declarations/symbols.js';
import type { CType, IntType } from './types/ctype.js';
import type { PackStack } from './types/pack.js';
import type { BasicTypes } from './types/types.js';

export interface Unit {
  readonly file: string;
  readonly target: Target;
  readonly basic: BasicTypes;
  readonly program: Program;
  readonly scope: Scope;
  readonly pack: PackStack;
  /** The unit is a model: its definitions give way. */
  readonly weak: boolean;
  /** A header of the driver's own that was not found. */
  readonly lost?: Gap;
}

/** The function whose body is being typed. */
export interface FunctionContext {
  readonly entry: FunctionEntry;
  readonly returns: CType;
  readonly locals: Variable[];
  /** How often each name has been declared, for unique names. */
  readonly names: Map<string, number>;
  readonly gaps: Gap[];
  /** Promoted types of the switches around, innermost last. */
  readonly switches: IntType[];
  /** Labels read so far. */
  readonly labels: Set<string>;
}

export interface Context {
  readonly unit: Unit;
  readonly basic: BasicTypes;
  readonly target: Target;
  readonly scope: Scope;
  readonly function?: FunctionContext;
  /** An object that lives as long as the driver is initialised: there is no function around, or the object is a `static` one of it. */
  readonly lasting?: true;
  /** Outside of functions: every identifier of the declaration. */
  readonly words?: () => ReadonlySet<string>;
}

export const fileContext = (unit: Unit): Context => ({
  unit,
  basic: unit.basic,
  target: unit.target,
  scope: unit.scope,
});

export const isLasting = (cx: Context): boolean => cx.function === undefined || cx.lasting === true;

export const nested = (cx: Context): Context => ({ ...cx, scope: new Scope(cx.scope) });

/** For text that is no code, an annotation: what is not known there is on no record. */
export function offRecord<T>(cx: Context, read: () => T): T {
  const gaps = cx.function?.gaps ?? cx.unit.program.gaps;
  const before = gaps.length;
  const result = read();
  gaps.length = before;
  return result;
}

/** Records the gap where it belongs and gives it back for the tree. */
export function reportGap(
  cx: Context,
  kind: Gap['kind'],
  detail: string,
  span: Span,
  unread?: Gap['unread'],
): Gap {
  const within = cx.function;
  const gap: Gap = {
    kind,
    detail,
    span,
    ...(within === undefined ? {} : { function: within.entry.name }),
    ...(unread === undefined ? {} : { unread }),
    ...(within === undefined && cx.words !== undefined ? { around: cx.words() } : {}),
  };
  (within?.gaps ?? cx.unit.program.gaps).push(gap);
  return gap;
}

/** Something is assumed about a declaration, and said. */
export function note(cx: Context, detail: string, span: Span): void {
  cx.unit.program.note(detail, span);
}
