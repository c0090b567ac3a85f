/** Objects that a call of ours is handed by address: what type they are of where the driver says so, and how many bytes of them are meant. */
import type { Expr as CExpr } from '../../frontend/tree.js';
import type { CType } from '../../frontend/type/types/ctype.js';
import { sub } from '../../ir/build.js';
import type { Expr } from '../../ir/expr.js';
import type { Context } from '../context.js';
import { isBytes, unconverted } from '../memory/access.js';
import { nameOf } from '../memory/untyped-facts.js';
import { lowerValue } from '../values/value.js';
import { byteType } from './objects.js';

/** The bytes from `start` on of an object. */
export interface Part {
  readonly address: Expr;
  readonly type: CType;
  readonly start: number;
}

/** `&object->Member` with more bytes than the member has means what stands behind it in the object as well. */
export function partOf(ctx: Context, argument: CExpr, address: Expr, type: CType, bytes: number): Part {
  const pointer = unconverted(argument);
  const whole = { address, type, start: 0 };
  if (pointer.kind !== 'address' || ctx.world.options.memory === 'flat') return whole;
  let [place, start] = [pointer.place, 0];
  while (start + bytes > ctx.sizeOf(place.type)) {
    if (place.kind !== 'member') return whole; // as many of the last as there is room for
    start += place.field.offset;
    place = place.object;
  }
  return place === pointer.place
    ? whole
    : { address: sub(address, ctx.pointer(start)), type: place.type, start };
}

export const sameType = (a: CType, b: CType): boolean =>
  a.kind === 'record' || b.kind === 'record'
    ? a.kind === 'record' && b.kind === 'record' && a.record.key === b.record.key
    : a.kind === b.kind &&
      (a.kind !== 'int' || (b.kind === 'int' && a.bits === b.bits)) &&
      sameElements(a, b);

const sameElements = (a: CType, b: CType): boolean =>
  a.kind !== 'array' || (b.kind === 'array' && sameType(a.of, b.of));

/** Evaluated in any case; known only where it is constant. */
export function lengthOf(ctx: Context, length: CExpr): number | undefined {
  const value = ctx.emitter.keep(lowerValue(ctx, length), ctx.width(length.type));
  return value.kind === 'bv' ? Number(value.value) : undefined;
}

/** Cells of an object of several possible types that are written one by one. */
const mostCells = 1024;

/** The object may be one of these: what is written to it is written to the cells of each, and those of the others are of no object. */
export interface Candidates {
  readonly types: readonly CType[];
  /** More than are written one by one. */
  readonly rest: readonly CType[];
}

/** What a pointer to no type, or to bytes, may lead to as far as it is followed through the driver; else what its type says. */
export function candidatesBehind(ctx: Context, argument: CExpr): Candidates {
  const pointer = unconverted(argument);
  const to = pointer.type.kind === 'pointer' ? pointer.type.to : pointer.type;
  const { views, untyped } = ctx.world.reached;
  const isFlat = ctx.world.options.memory === 'flat';
  if (isFlat || (!isOpaque(ctx, to) && !isBytes(to))) return { types: [isFlat ? byteType : to], rest: [] };
  if (pointer.kind === 'address' && !isOpaque(ctx, to)) return { types: [to], rest: [] };
  const found = new Map<string, CType>();
  const add = (type: CType): void => {
    if (type.kind !== 'function' && ctx.sizeOf(type) > 0) found.set(nameOf(type), type);
  };
  if (isBytes(to)) add(to);
  for (const type of views.of(argument, ctx.symbol.name)) add(type);
  for (const type of untyped.typesBehind(pointer, ctx.symbol.name)) add(type);
  const all = [...found.values()];
  let cells = 0;
  const firsts = all.filter((type) => {
    cells += usedCells(ctx, type);
    return cells <= mostCells;
  });
  return { types: firsts, rest: all.slice(firsts.length) };
}

function usedCells(ctx: Context, type: CType): number {
  const { regions, shapes, options } = ctx.world;
  const used = (access: string): boolean => regions.uses(access);
  return shapes.cells(type, options.maxCopyCells, used)?.length ?? 1;
}

/** The address, and the type of the object as the user's pointer has it: before the conversion to the parameter's `void *`. */
export function pointed(ctx: Context, argument: CExpr): { readonly address: Expr; readonly type: CType } {
  const address = ctx.emitter.keep(lowerValue(ctx, argument), ctx.pointerWidth);
  ctx.at(argument.span);
  const [type, ...more] = typesBehind(ctx, argument);
  if (type === undefined) takenForBytes(ctx, argument);
  return { address, type: type === undefined || more.length > 0 ? byteType : type };
}

/** One where the user's pointer says it; none where nothing tells. */
export function typesBehind(ctx: Context, argument: CExpr): readonly CType[] {
  const { type } = unconverted(argument);
  const to = type.kind === 'pointer' ? type.to : type;
  return isOpaque(ctx, to) ? ctx.world.reached.views.of(argument, ctx.symbol.name) : [to];
}

const isOpaque = (ctx: Context, to: CType): boolean =>
  to.kind === 'void' || to.kind === 'function' || to.kind === 'opaque' || ctx.sizeOf(to) === 0;

/** Where nothing tells what a pointer leads to. */
export function takenForBytes(ctx: Context, argument: CExpr): void {
  ctx.relyOn(`${whereOf(ctx, argument)}: what this pointer without a type leads to is written as bytes only`);
}

/** What a model writes it writes for each of its callers. */
const whereOf = ({ symbol }: Context, { span }: CExpr): string =>
  symbol.origin === 'system' ? symbol.spelled : `${span.file}:${span.line}`;

/** From a number in a record on, so many bytes: those behind it as well, perhaps. */
export function around(argument: CExpr, type: CType): CType {
  const pointer = unconverted(argument);
  if (pointer.kind !== 'address' || pointer.place.kind !== 'member') return type;
  const { type: member, object } = pointer.place;
  return member.kind === 'array' || member.kind === 'record' ? type : object.type;
}
