/** Calls of the models that ask to be told of what a driver does by hand (told.ts), where it does so. */
import type { Expr as CExpr, FunctionSymbol, Place } from '../../frontend/tree.js';
import { bv } from '../../ir/build.js';
import type { Expr } from '../../ir/expr.js';
import type { Context } from '../context.js';
import type { CallExpr } from '../flow/scan.js';
import { addressOf, lowerPlace } from '../places/place.js';
import { toldOfBytes, toldOfKept, toldOfStore } from '../survey/told.js';
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
