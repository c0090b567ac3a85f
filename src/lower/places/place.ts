/** Places: where they are, what is there, and putting something else there. */
import { InternalError, unreachable } from '../../base/errors.js';
import type { Gap } from '../../base/gap.js';
import type { Place } from '../../frontend/tree.js';
import type { BitRange, CType } from '../../frontend/type/types/ctype.js';
import { add, concat, extract, sext, variable, zext } from '../../ir/build.js';
import type { Expr } from '../../ir/expr.js';
import type { Context } from '../context.js';
import { accessOf, normalize } from '../memory/access.js';
import { loadFrom, storeInto } from '../memory/regions.js';
import { scalarAccess, unitWidth } from '../memory/shape.js';
import { lowerValue } from '../values/value.js';
import { initializeObject } from './objects.js';

export type Location =
  | { readonly kind: 'variable'; readonly name: string; readonly sort: number; readonly type: CType }
  | {
      readonly kind: 'memory';
      readonly address: Expr;
      readonly access: string;
      /** Of the storage unit, for a bit-field. */
      readonly width: number;
      readonly type: CType;
      readonly bits?: BitRange;
    }
  /** A record, an array or a function: all that is done with it is done by address. */
  | { readonly kind: 'object'; readonly address: Expr; readonly type: CType }
  | { readonly kind: 'nowhere'; readonly gap: Gap; readonly type: CType };

/** Evaluates the place's sub-expressions, in order, and says what it designates (C11 6.5.3.2, 6.5.2.3). */
export function lowerPlace(ctx: Context, place: Place): Location {
  const p = normalize(place);
  switch (p.kind) {
    case 'variable': {
      const home = ctx.homeOf(p.symbol);
      if (home.kind === 'variable') return { ...home, type: p.type };
      return located(ctx, p, home.address);
    }
    case 'dereference':
      return located(
        ctx,
        p,
        ctx.unwatched(() => lowerValue(ctx, p.pointer)),
      );
    case 'member': {
      const object = lowerPlace(ctx, p.object);
      if (object.kind === 'nowhere') return { ...object, type: p.type };
      if (object.kind === 'variable') throw new InternalError(`a member of the scalar ${object.name}`);
      return located(ctx, p, add(object.address, ctx.pointer(p.field.offset)));
    }
    case 'string':
      return located(ctx, p, ctx.world.addresses.ofString(p));
    case 'compound-literal': {
      const address = ctx.slot(p.type);
      initializeObject(ctx, address, p.type, p.initializer);
      return located(ctx, p, address);
    }
    case 'temporary':
      return located(ctx, p, lowerValue(ctx, p.value));
    case 'gap':
      return { kind: 'nowhere', gap: p.gap, type: p.type };
    default:
      return unreachable(p);
  }
}

function located(ctx: Context, p: Place, address: Expr): Location {
  const { type } = p;
  if (type.kind === 'record' || type.kind === 'array' || type.kind === 'function' || type.kind === 'void')
    return { kind: 'object', address, type };
  const bits = p.kind === 'member' ? p.field.bits : undefined;
  const own = ctx.width(p.kind === 'member' ? p.field.type : type);
  const width = bits === undefined ? own : unitWidth(own, bits);
  return {
    kind: 'memory',
    address,
    access: accessOf(p),
    width,
    type,
    ...(bits === undefined ? {} : { bits }),
  };
}

/** A scalar of this type at an address, as a pointer to its type reaches it. */
export const cellAt = (ctx: Context, address: Expr, type: CType, access = scalarAccess(type)): Location => ({
  kind: 'memory',
  address,
  access,
  width: ctx.width(type),
  type,
});

export function addressOf(ctx: Context, location: Location): Expr {
  switch (location.kind) {
    case 'memory':
    case 'object':
      return location.address;
    case 'nowhere':
      return ctx.unknown(ctx.pointerWidth, location.gap);
    case 'variable':
      throw new InternalError(`${location.name} has no address`);
    default:
      return unreachable(location);
  }
}

/** The value there; of a record, array or function its address. */
export function load(ctx: Context, location: Location): Expr {
  switch (location.kind) {
    case 'variable':
      return variable(location.name, location.sort);
    case 'object':
      return location.address;
    case 'nowhere':
      return ctx.unknown(valueWidth(ctx, location.type), location.gap);
    case 'memory': {
      const unit = loadFrom(ctx.world.regions.of(location.access), location.address, location.width);
      return location.bits === undefined ? unit : fieldValue(ctx, unit, location.type, location.bits);
    }
    default:
      return unreachable(location);
  }
}

export const valueWidth = (ctx: Context, type: CType): number =>
  type.kind === 'record' || type.kind === 'array' || type.kind === 'void'
    ? ctx.pointerWidth
    : ctx.width(type);

/** `value` has the width of the location's type. */
export function store(ctx: Context, location: Location, value: Expr): void {
  switch (location.kind) {
    case 'variable':
      ctx.emitter.assign(location.name, value);
      return;
    case 'object':
      throw new InternalError('records are copied, not stored');
    case 'nowhere':
      ctx.blind(location.gap);
      return;
    case 'memory': {
      if (!ctx.world.regions.uses(location.access)) return; // nothing ever reads it
      const region = ctx.world.regions.of(location.access);
      const unit = location.bits === undefined ? value : insert(ctx, location, value, location.bits);
      const memory = variable(region.name, region.sort);
      ctx.emitter.assign(
        region.name,
        storeInto(region, memory, location.address, unit, location.width),
        location.access,
      );
      return;
    }
    default:
      unreachable(location);
  }
}

function fieldValue(ctx: Context, unit: Expr, type: CType, bits: BitRange): Expr {
  const value = extract(bits.offset + bits.width - 1, bits.offset, unit);
  const signed = type.kind === 'int' && type.signed;
  return signed ? sext(ctx.width(type), value) : zext(ctx.width(type), value);
}

/** The storage unit with the field's bits replaced. */
function insert(ctx: Context, at: Extract<Location, { kind: 'memory' }>, value: Expr, bits: BitRange): Expr {
  const unit = loadFrom(ctx.world.regions.of(at.access), at.address, at.width);
  const end = bits.offset + bits.width;
  let result = extract(bits.width - 1, 0, value);
  if (bits.offset > 0) result = concat(result, extract(bits.offset - 1, 0, unit));
  if (end < at.width) result = concat(extract(at.width - 1, end, unit), result);
  return result;
}

/** What reading the location gives after `value` was stored there. */
export function stored(ctx: Context, location: Location, value: Expr): Expr {
  if (location.kind !== 'memory' || location.bits === undefined) return value;
  return fieldValue(ctx, extract(location.bits.width - 1, 0, value), location.type, {
    ...location.bits,
    offset: 0,
  });
}

/** The same location, with its address computed now. */
export function pinned(ctx: Context, location: Location): Location {
  if (location.kind !== 'memory' && location.kind !== 'object') return location;
  return { ...location, address: ctx.emitter.keep(location.address, ctx.pointerWidth) };
}
