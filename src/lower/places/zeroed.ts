/** Fresh memory that is all zero, of no type yet: it becomes zero cells of the type that it is used as first. */
import type { Expr as CExpr } from '../../frontend/tree.js';
import type { CType } from '../../frontend/type/types/ctype.js';
import { and, bv, eq, not, or, variable } from '../../ir/build.js';
import type { Expr } from '../../ir/expr.js';
import type { Context } from '../context.js';
import type { Reached } from '../survey/scan.js';
import { fillObject } from './objects.js';

/** The address of such an object, or zero. */
export const zeroed = '$zeroed';

export function usesZeroed({ calls }: Reached): boolean {
  return [...calls.values()].some(({ direct }) => direct.has('__irpcheck_zeroed'));
}

/** `(T *)allocate(…)`, and the same by way of a local variable. */
export function giveType(ctx: Context, operand: CExpr, to: CType, value: Expr): Expr {
  if (to.kind !== 'pointer' || !ctx.world.zeroes || !maybeFresh(operand)) return value;
  if (to.to.kind === 'void' || to.to.kind === 'function' || ctx.sizeOf(to.to) === 0) return value;
  const { emitter, pointerWidth } = ctx;
  const pointer = emitter.keep(value, pointerWidth);
  const known = eq(pointer, variable(zeroed, pointerWidth));
  const null_ = eq(pointer, bv(pointerWidth, 0));
  const [fresh, used, join] = [emitter.reserve('zeroed'), emitter.reserve('used'), emitter.reserve('join')];
  emitter.goto(fresh, used);
  emitter.openApart(fresh);
  emitter.assume(and(known, not(null_)));
  fillObject(ctx, pointer, bv(8, 0), to.to);
  emitter.assign(zeroed, bv(pointerWidth, 0));
  emitter.goto(join);
  emitter.openApart(used);
  emitter.assume(or(not(known), null_));
  emitter.goto(join);
  emitter.openApart(join);
  return pointer;
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
