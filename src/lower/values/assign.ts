/** Assignments (C11 6.5.16) and the operators that assign (6.5.2.4, 6.5.3.1). */
import type { Expr as CExpr } from '../../frontend/tree.js';
import type { CType, IntType } from '../../frontend/type/types/ctype.js';
import { add, bv } from '../../ir/build.js';
import type { Expr } from '../../ir/expr.js';
import type { Context } from '../context.js';
import { mayFault } from '../exceptions/fault.js';
import { normalize } from '../memory/access.js';
import { isTold, tellKept, tellStore } from '../others/by-hand.js';
import { followed } from '../places/followed.js';
import { clobber, copyObject } from '../places/objects.js';
import { addressOf, type Location, load, lowerPlace, pinned, store, stored } from '../places/place.js';
import { around, typesBehind } from '../places/pointed.js';
import { hasEffects } from '../walk.js';
import { arithmetic, convert, displace, floating } from './arithmetic.js';
import { lowerValue } from './value.js';

/** Whether the value of the assignment is used; if not, it need not be kept. */
export type Result = 'used' | 'dropped';

export function lowerAssign(ctx: Context, e: Extract<CExpr, { kind: 'assign' }>, result: Result): Expr {
  if (isUnknown(e.target.type)) spoil(ctx, e);
  const target = lowerTarget(ctx, e.target, e.value);
  const value = lowerValue(ctx, e.value);
  ctx.at(e.span);
  if (e.type.kind === 'record' || e.type.kind === 'array') {
    mayFault(ctx, e.target);
    const told = keptIfTold(ctx, e, target);
    const to = told ?? addressOf(ctx, target);
    if (target.kind === 'nowhere') ctx.blind(target.gap);
    else copyObject(ctx, to, value, e.type);
    if (told !== undefined) tellStore(ctx, e, e.target, told);
    tellKept(ctx, e, value);
    return to;
  }
  const worth = assigned(ctx, e, target, value, result);
  tellKept(ctx, e, worth);
  return worth;
}

const isUnknown = (type: CType): boolean =>
  type.kind === 'opaque' || (type.kind === 'record' && !type.record.complete);

/** A store of a type that is not known, through a pointer to objects whose type is: all of those may change. */
function spoil(ctx: Context, { target, value, span }: Extract<CExpr, { kind: 'assign' }>): void {
  const place = normalize(target);
  if (place.kind !== 'dereference') return;
  const gap =
    value.kind === 'gap' ? value.gap : ctx.unsupported('a store through a pointer to an unknown type', span);
  for (const type of typesBehind(ctx, place.pointer))
    if (!isUnknown(type)) clobber(ctx, around(place.pointer, type), { kind: 'gap', gap });
}

function lowerTarget(
  ctx: Context,
  place: Extract<CExpr, { kind: 'assign' }>['target'],
  value: CExpr,
): Location {
  const target = ctx.unwatched(() => lowerPlace(ctx, place));
  return hasEffects(value) ? pinned(ctx, target) : target;
}

type Assigning = Extract<CExpr, { kind: 'assign' | 'compound-assign' | 'increment' }>;

/** Stores, and gives what the expression is worth: the target's value afterwards. */
function assigned(ctx: Context, e: Assigning, target: Location, value: Expr, result: Result): Expr {
  mayFault(ctx, e.target);
  followed(ctx, e.target, target);
  const told = keptIfTold(ctx, e, target);
  const worth = storeFor(ctx, e, target, value, result);
  if (told !== undefined) tellStore(ctx, e, e.target, told);
  return worth;
}

/** The address of what is stored to, where somebody is told of it. */
const keptIfTold = (ctx: Context, e: Assigning, target: Location): Expr | undefined =>
  isTold(ctx, e.target) ? ctx.emitter.keep(addressOf(ctx, target), ctx.pointerWidth) : undefined;

function storeFor(ctx: Context, e: Assigning, target: Location, value: Expr, result: Result): Expr {
  if (result === 'dropped' || target.kind === 'nowhere') {
    store(ctx, target, value);
    return value;
  }
  if (target.kind === 'variable') {
    store(ctx, target, value);
    return watched(ctx, e, load(ctx, target));
  }
  const kept = ctx.emitter.keep(value, ctx.width(target.type));
  store(ctx, target, kept);
  return watched(ctx, e, stored(ctx, target, kept));
}

function watched(ctx: Context, e: CExpr, value: Expr): Expr {
  if (ctx.watches === undefined) return value;
  const target =
    e.kind === 'assign' || e.kind === 'compound-assign' || e.kind === 'increment' ? e.target : undefined;
  const field = target?.kind === 'member' ? target.field.name : undefined;
  ctx.watch(ctx.quote(target ?? e), value, e.type, field);
  return value;
}

export function lowerCompound(
  ctx: Context,
  e: Extract<CExpr, { kind: 'compound-assign' }>,
  result: Result,
): Expr {
  const target = lowerTarget(ctx, e.target, e.value);
  const right = lowerValue(ctx, e.value);
  ctx.at(e.span);
  const old = load(ctx, target);
  const { type } = e.target;
  if (e.pointerSize !== undefined) {
    const moved = displace(ctx, old, right, e.value.type, e.pointerSize, e.operator === '-');
    return assigned(ctx, e, target, moved, result);
  }
  const left = convert(ctx, old, type, e.computeType, e.span);
  const value = arithmetic(ctx, e.operator, left, right, e.computeType, e);
  return assigned(ctx, e, target, convert(ctx, value, e.computeType, type, e.span), result);
}

const int: IntType = { kind: 'int', bits: 32, signed: true, name: 'int' };

export function lowerIncrement(ctx: Context, e: Extract<CExpr, { kind: 'increment' }>, result: Result): Expr {
  const target = ctx.unwatched(() => lowerPlace(ctx, e.target));
  const { type } = e.target;
  const before = load(ctx, target);
  const postfix = e.position === 'postfix' && result === 'used';
  const old = postfix ? ctx.emitter.keep(before, ctx.width(type)) : before;
  const after = assigned(ctx, e, target, stepped(ctx, e, old, type), postfix ? 'dropped' : result);
  if (!postfix) return after;
  ctx.watch(ctx.watches === undefined ? '' : ctx.quote(e), old, type);
  return old;
}

function stepped(ctx: Context, e: Extract<CExpr, { kind: 'increment' }>, old: Expr, type: CType): Expr {
  if (e.pointerSize !== undefined || type.kind === 'pointer')
    return add(old, ctx.pointer(e.by * (e.pointerSize ?? 1)));
  if (type.kind === 'float') return floating(ctx, type, e.span);
  if (type.kind === 'int' && type.name === 'bool') {
    const sum = add(convert(ctx, old, type, int, e.span), bv(32, e.by));
    return convert(ctx, sum, int, type, e.span);
  }
  return add(old, bv(ctx.width(type), e.by));
}
