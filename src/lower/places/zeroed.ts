/**
 * Fresh memory that is all zero, of no type yet: it becomes zero cells of every type that it is taken for, as far as it is followed from the call that
 * makes it; where it is not, of the type that it is used as first.
 */
import type { Expr as CExpr } from '../../frontend/tree.js';
import type { CType } from '../../frontend/type/types/ctype.js';
import { and, bv, eq, not, or, ule, variable } from '../../ir/build.js';
import type { Expr } from '../../ir/expr.js';
import type { BlockId } from '../../ir/program.js';
import type { Context } from '../context.js';
import type { CallExpr } from '../flow/scan.js';
import { unconverted } from '../memory/access.js';
import { isOfScalars } from '../memory/shape.js';
import type { Reached } from '../survey/scan.js';
import { fillObject, forgetWhere } from './objects.js';
import { candidatesBehind } from './pointed.js';

/** The address of such an object, or zero; and how many bytes it has. */
export const zeroed = '$zeroed';
export const zeroedBytes = '$zeroed.bytes';
/** Sizes that a call itself tells. */
const mostSizes = 3;

export function usesZeroed({ calls }: Reached): boolean {
  return [...calls.values()].some(({ direct }) => direct.has('__irpcheck_zeroed'));
}

/** Routines of the system's that make such memory, by name. */
export function zeroing({ calls, bodies }: Reached): ReadonlySet<string> {
  const found = new Set(['__irpcheck_zeroed']);
  for (let size = 0; size < found.size; ) {
    size = found.size;
    for (const [name, { direct }] of calls)
      if (bodies.get(name)?.symbol.origin === 'system' && [...direct].some((one) => found.has(one)))
        found.add(name);
  }
  return found;
}

/** Behind a call that may have made such memory. */
export function zeroMade(ctx: Context, call: CallExpr, callee: string, result: Expr): void {
  if (ctx.symbol.origin !== 'driver' || !ctx.world.zeroing.has(callee)) return;
  const { types, rest } = candidatesBehind(ctx, call);
  if (types.length === 0 || rest.length > 0) return;
  ctx.world.typed.add(call);
  whereFresh(ctx, result, (done) => {
    for (const type of types) {
      const next = ctx.emitter.reserve('zeroed');
      zeroAll(ctx, result, type, call, next);
      ctx.emitter.openApart(next);
    }
    ctx.emitter.goto(done);
  });
}

/** `(T *)allocate(…)`, and the same by way of a local variable. */
export function giveType(ctx: Context, operand: CExpr, to: CType, value: Expr): Expr {
  if (to.kind !== 'pointer' || !ctx.world.zeroes || !maybeFresh(operand)) return value;
  if (operand.kind === 'call' && ctx.world.typed.has(operand)) return value;
  if (to.to.kind === 'void' || to.to.kind === 'function' || ctx.sizeOf(to.to) === 0) return value;
  const pointer = ctx.emitter.keep(value, ctx.pointerWidth);
  whereFresh(ctx, pointer, (done) => zeroAll(ctx, pointer, to.to, operand, done));
  return pointer;
}

/** @param zero ends at `done` */
function whereFresh(ctx: Context, pointer: Expr, zero: (done: BlockId) => void): void {
  const { emitter, pointerWidth } = ctx;
  const known = eq(pointer, variable(zeroed, pointerWidth));
  const null_ = eq(pointer, bv(pointerWidth, 0));
  const [fresh, used, join] = [emitter.reserve('zeroed'), emitter.reserve('used'), emitter.reserve('join')];
  emitter.goto(fresh, used);
  emitter.openApart(fresh);
  emitter.assume(and(known, not(null_)));
  const done = emitter.reserve('done');
  zero(done);
  emitter.openApart(done);
  emitter.assign(zeroed, bv(pointerWidth, 0));
  emitter.goto(join);
  emitter.openApart(used);
  emitter.assume(or(not(known), null_));
  emitter.goto(join);
  emitter.openApart(join);
}

/** All of an object of one element, and of as many bytes as the call says; of others what stands behind the first element is not worked out. */
function zeroAll(ctx: Context, pointer: Expr, type: CType, operand: CExpr, done: BlockId): void {
  const { emitter, pointerWidth } = ctx;
  const size = ctx.sizeOf(type);
  const sizes = sizesIn(operand);
  const larger = [...new Set(sizes)].filter((one) => one > size).slice(0, mostSizes);
  const members = sizes.includes(size) ? [] : membersOf(ctx, type);
  const zero = (end: number): void => {
    fillObject(ctx, pointer, bv(8, 0), type, end);
    emitter.goto(done);
  };
  if (larger.length === 0 && members.length === 0) {
    zero(size);
    return;
  }
  const bytes = variable(zeroedBytes, pointerWidth);
  const isOf = (one: number): Expr => eq(bytes, ctx.pointer(one));
  const isMore = not(ule(bytes, ctx.pointer(size)));
  const cases = larger.map((end) => ({ cond: isOf(end), end }));
  const others = and(...larger.map((end) => not(isOf(end))));
  const blocks = [...cases, { cond: others, end: size }].map((one) => ({
    ...one,
    block: emitter.reserve('zero'),
  }));
  emitter.goto(...blocks.map(({ block }) => block));
  for (const { block, cond, end } of blocks) {
    emitter.openApart(block);
    emitter.assume(cond);
    if (end === size && members.length > 0)
      forgetWhere(ctx, isMore, members, 'more zeroed memory than one object takes');
    zero(end);
  }
}

/** Members of records of the type that the program uses; what elements of arrays are, texts mostly, stays open. */
function membersOf(ctx: Context, type: CType): readonly string[] {
  if (type.kind !== 'record') return [];
  const { regions, shapes } = ctx.world;
  const own = shapes.ranges(type).filter(({ access }) => !isOfScalars(access) && regions.uses(access));
  return [...new Set(own.map(({ access }) => regions.of(access).name))];
}

/** Numbers of bytes that the call itself names. */
function sizesIn(operand: CExpr): readonly number[] {
  if (operand.kind !== 'call') return [];
  return operand.arguments.flatMap((argument) => {
    const e = unconverted(argument);
    const value = e.kind === 'convert' ? e.operand : e;
    return value.kind === 'constant' && value.value > 0n && value.value <= 0xffffn
      ? [Number(value.value)]
      : [];
  });
}

function maybeFresh(operand: CExpr): boolean {
  if (operand.type.kind !== 'pointer' || operand.type.to.kind !== 'void') return false;
  if (operand.kind === 'call') return true;
  return (
    operand.kind === 'read' &&
    operand.place.kind === 'variable' &&
    operand.place.symbol.storage === 'automatic'
  );
}
