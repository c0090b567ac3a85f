/** Calls of the models that ask to be told of what a driver does by hand (told.ts), where it does so. */
import type { Expr as CExpr, FunctionSymbol, Place } from '../../frontend/tree.js';
import { bv, sub } from '../../ir/build.js';
import type { Expr } from '../../ir/expr.js';
import type { Context } from '../context.js';
import type { CallExpr } from '../flow/scan.js';
import { scalarWidth } from '../memory/shape.js';
import { addressOf, lowerPlace } from '../places/place.js';
import { toldOfBytes, toldOfKept, toldOfPassed, toldOfStore } from '../survey/told.js';
import type { Through } from '../survey/told-through.js';
import { resize } from '../values/arithmetic.js';

/** Behind the store into `place` that `e` does. */
export function tellStore(ctx: Context, e: CExpr, place: Place): void {
  const told = ctx.symbol.origin === 'driver' ? toldOfStore(ctx.world.driver, place) : undefined;
  if (told === undefined) return;
  const object = addressOf(
    ctx,
    ctx.unwatched(() => lowerPlace(ctx, told.object)),
  );
  const whole = place.type.kind === 'record' ? [ctx.pointer(ctx.sizeOf(place.type))] : [];
  tell(ctx, e, told.model, [object, ...whole]);
}

/** What is told behind a store through a pointer. @param address kept before it */
export function tellThrough(ctx: Context, e: CExpr, place: Place, address: Expr): void {
  for (const { model, offset } of throughs(ctx, place))
    tell(ctx, e, model, [sub(address, ctx.pointer(offset))]);
}

export const isToldThrough = (ctx: Context, place: Place): boolean => throughs(ctx, place).length > 0;

function throughs(ctx: Context, place: Place): readonly Through[] {
  if (ctx.symbol.origin !== 'driver' || place.kind !== 'dereference') return [];
  const { shapes, reached } = ctx.world;
  const width = scalarWidth(place.type, shapes.target);
  return width === undefined ? [] : [...reached.toldThrough.of(width)];
}

/** Behind a call. */
export function tellPassed(ctx: Context, callee: FunctionSymbol, call: CallExpr): void {
  if (ctx.symbol.origin !== 'driver') return;
  for (const { model, object } of toldOfPassed(ctx.world.driver, callee, call)) {
    const place = ctx.unwatched(() => lowerPlace(ctx, object));
    tell(ctx, call, model, [addressOf(ctx, place)]);
  }
}

/** Behind the assignment of `value`. */
export function tellKept(ctx: Context, e: Extract<CExpr, { kind: 'assign' }>, value: Expr): void {
  const told = ctx.symbol.origin === 'driver' ? toldOfKept(ctx.world.driver, e.target, e.value) : undefined;
  if (told === undefined) return;
  const { object } = told;
  const address =
    object === undefined
      ? value
      : addressOf(
          ctx,
          ctx.unwatched(() => lowerPlace(ctx, object)),
        );
  tell(ctx, e, told.model, [address]);
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
