/**
 * Arguments behind an ellipsis (C11 7.16): the caller lays them out in memory one behind the other, each at a multiple of a pointer's size, and
 * passes where they begin; a `va_list` is where the next one lies. That is the x86 convention; on x64 it differs from the machine's own only
 * for a program that looks at a `va_list` otherwise than through `va_arg`. With typed memory what lies there would have to be of the type it is
 * asked for, which nobody checks: there an argument read so is anything.
 */
import type { Expr as CExpr, FunctionSymbol } from '../../frontend/tree.js';
import type { CType } from '../../frontend/type/types/ctype.js';
import { add, bv, variable } from '../../ir/build.js';
import type { Expr } from '../../ir/expr.js';
import type { Variable } from '../../ir/program.js';
import type { Context, World } from '../context.js';
import { byteType, copyObject } from '../places/objects.js';
import { cellAt, load, lowerPlace, pinned, store } from '../places/place.js';
import { lowerEffects } from './value.js';

type VariadicExpr = Extract<CExpr, { kind: 'va-start' | 'va-end' | 'va-arg' }>;

/** The hidden parameter of a variadic function. */
export const moreArguments = (world: World): Variable => ({ name: '$more', sort: world.shapes.pointerWidth });

/** Whether a function takes the hidden parameter. */
export const takesMore = (world: World, symbol: FunctionSymbol): boolean =>
  world.options.memory === 'flat' && symbol.type.variadic && world.reached.bodies.has(symbol.name);

/** The address of the arguments behind the ellipsis, laid out in the caller's frame. */
export function layOutMore(ctx: Context, values: readonly Expr[], types: readonly CType[]): Expr {
  const offsets: number[] = [];
  let size = 0;
  for (const type of types) {
    offsets.push(size);
    size += roomFor(ctx, type);
  }
  if (size === 0) return ctx.pointer(0);
  const area = ctx.slot({ kind: 'array', of: byteType, length: size });
  for (const [i, type] of types.entries()) {
    const address = add(area, ctx.pointer(offsets[i]!));
    if (type.kind === 'record') copyObject(ctx, address, values[i]!, type);
    else store(ctx, cellAt(ctx, address, type), values[i]!);
  }
  return area;
}

const roomFor = (ctx: Context, type: CType): number => {
  const unit = ctx.pointerWidth / 8;
  return Math.max(1, Math.ceil(ctx.sizeOf(type) / unit)) * unit;
};

/** `undefined` where the arguments cannot be followed. */
export function lowerVariadic(ctx: Context, e: VariadicExpr): Expr | undefined {
  if (!takesMore(ctx.world, ctx.symbol) && e.kind === 'va-start') return undefined;
  if (ctx.world.options.memory !== 'flat' || e.list.kind !== 'read') return undefined;
  if (e.kind === 'va-end') {
    lowerEffects(ctx, e.list);
    return bv(8, 0);
  }
  const list = pinned(ctx, lowerPlace(ctx, e.list.place));
  if (e.kind === 'va-start') {
    store(ctx, list, variable('$more', ctx.pointerWidth));
    return bv(8, 0);
  }
  const at = ctx.emitter.keep(load(ctx, list), ctx.pointerWidth);
  store(ctx, list, add(at, ctx.pointer(roomFor(ctx, e.type))));
  if (e.type.kind === 'record') return at;
  return ctx.emitter.keep(load(ctx, cellAt(ctx, at, e.type)), ctx.width(e.type));
}
