/** Calls of the models that ask to be told of what a driver does by hand (told.ts), where it does so. */
import type { Expr as CExpr, FunctionSymbol, Place, Stmt } from '../../frontend/tree.js';
import { bv, sub } from '../../ir/build.js';
import type { Expr } from '../../ir/expr.js';
import { widthOf } from '../../ir/sort.js';
import type { Context } from '../context.js';
import type { CallExpr } from '../flow/scan.js';
import { scalarWidth } from '../memory/shape.js';
import { type Kept, keptByAssignment, keptByCopy, keptByInitial } from '../survey/kept.js';
import type { Routine } from '../survey/sources.js';
import { type Told, toldOfBytes, toldOfPassed, toldOfStore } from '../survey/told.js';
import { resize } from '../values/arithmetic.js';
import { lowerValue } from '../values/value.js';

/** Who is to be told of a store, and how far inside of the object that it is told of the place lies. */
interface Telling extends Told {
  /** Of a record that is written as a whole. */
  readonly bytes?: number;
}

export const isTold = (ctx: Context, place: Place): boolean => tellingsOf(ctx, place).length > 0;

/** Behind the store into `place` that `e` does. @param address of the place, kept before the store: what it was found with may be another now */
export function tellStore(ctx: Context, e: CExpr, place: Place, address: Expr): void {
  for (const { model, offset, bytes } of tellingsOf(ctx, place)) {
    const whole = bytes === undefined ? [] : [ctx.pointer(bytes)];
    tell(ctx, e, model, [sub(address, ctx.pointer(offset)), ...whole]);
  }
}

function tellingsOf(ctx: Context, place: Place): readonly Telling[] {
  if (ctx.symbol.origin !== 'driver') return [];
  const { driver, shapes, reached } = ctx.world;
  const told = toldOfStore(driver, place);
  if (told !== undefined)
    return [{ ...told, ...(place.type.kind === 'record' ? { bytes: ctx.sizeOf(place.type) } : {}) }];
  const width = place.kind === 'dereference' ? scalarWidth(place.type, shapes.target) : undefined;
  return width === undefined ? [] : [...reached.toldThrough.of(width)];
}

/** Behind a call. @param values of its arguments */
export function tellPassed(
  ctx: Context,
  callee: FunctionSymbol,
  call: CallExpr,
  values: readonly Expr[],
): void {
  if (ctx.symbol.origin !== 'driver') return;
  for (const { model, offset, argument } of toldOfPassed(ctx.world.driver, callee, call))
    tell(ctx, call, model, [sub(values[argument]!, ctx.pointer(offset))]);
}

/** Behind the assignment of `value`. */
export function tellKept(ctx: Context, e: Extract<CExpr, { kind: 'assign' }>, value: Expr): void {
  const within = routineOf(ctx);
  if (within !== undefined)
    tellPointers(ctx, keptByAssignment(ctx.world.driver, within, e), [e.value, value]);
}

/** Behind the declaration of a local record. */
export function tellInitial(ctx: Context, s: Extract<Stmt, { kind: 'declare' }>): void {
  const within = routineOf(ctx);
  if (within !== undefined) tellPointers(ctx, keptByInitial(ctx.world.driver, within, s));
}

/** Behind a copy of bytes. */
export function tellCopied(ctx: Context, call: CallExpr): void {
  const within = routineOf(ctx);
  if (within !== undefined) tellPointers(ctx, keptByCopy(ctx.world.driver, within, call));
}

/** @param done an expression that has been lowered, and to what: it may have effects */
function tellPointers(ctx: Context, pointers: readonly Kept[], done?: readonly [CExpr, Expr]): void {
  for (const { model, offset, value, isReckoned } of pointers) {
    const worth = value === done?.[0] ? done[1] : lowerValue(ctx, value);
    // from half of an address nobody finds the object again
    if (widthOf(worth) < ctx.pointerWidth) continue;
    const pointer = resize(worth, ctx.pointerWidth, false);
    tell(ctx, value, model, [isReckoned ? anyObject(ctx, value) : sub(pointer, ctx.pointer(offset))]);
  }
}

/** Whichever may be found again from a number. */
function anyObject(ctx: Context, e: CExpr): Expr {
  const any = ctx.emitter.temporary(ctx.pointerWidth);
  ctx.at(e.span, ctx.quote(e));
  ctx.emitter.havoc(any.name, {
    kind: 'abstraction',
    detail: `what ${ctx.quote(e)} may be found from again`,
  });
  return any.value;
}

function routineOf({ symbol, world }: Context): Routine | undefined {
  return symbol.origin === 'driver' ? world.reached.bodies.get(symbol.name) : undefined;
}

/** @param bytes all that there may be, where it is not known */
export function tellBytes(ctx: Context, call: CallExpr, object: Expr, bytes: number | undefined): void {
  const model = ctx.symbol.origin === 'driver' ? toldOfBytes(ctx.world.driver, call) : undefined;
  if (model === undefined) return;
  const many = bytes === undefined ? resize(bv(32, -1), ctx.pointerWidth, false) : ctx.pointer(bytes);
  tell(ctx, call, model, [object, many]);
}

function tell(ctx: Context, e: CExpr, model: FunctionSymbol, values: readonly Expr[]): void {
  ctx.at(e.span, ctx.quote(e));
  const { origin } = ctx.emitter;
  ctx.emitter.emit({ kind: 'call', callee: model.name, arguments: values, results: [], watches: [], origin });
}
