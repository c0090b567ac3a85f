/**
 * Which member of which record the argument of a call points to, where its author says so: `&extension->Lock`. Addresses are numbers, and
 * those of members of two records could be the same number; a rule that follows an object by its address asks for the member as well.
 */
import type { Expr as CExpr } from '../../frontend/tree.js';
import { bv } from '../../ir/build.js';
import type { Variable } from '../../ir/program.js';
import type { Context } from '../context.js';
import { unconverted } from '../memory/access.js';
import { fieldAccess } from '../memory/shape.js';

/** While such a call runs: the number of the member, from 1; 0 where it is not said. */
export const pointedMember: Variable = { name: '$member', sort: 32 };

/** By function: which argument, counted from 0. */
export type PointedMembers = ReadonlyMap<string, number>;

/** Before the call. @returns what is to be done behind it */
export function tellMember(ctx: Context, callee: string, args: readonly CExpr[]): () => void {
  const at = ctx.world.options.pointedMembers?.get(callee);
  const argument = at === undefined ? undefined : args[at];
  if (argument === undefined || ctx.symbol.origin !== 'driver') return () => {};
  const tell = (member: string): void =>
    ctx.emitter.assign(pointedMember.name, bv(32, numberOf(ctx.world.members, member)));
  tell(memberOf(argument));
  return () => tell(none);
}

const none = '';

const numberOf = (members: Map<string, number>, member: string): number => {
  if (!members.has(none)) members.set(none, 0);
  const number = members.get(member) ?? members.size;
  members.set(member, number);
  return number;
};

function memberOf(argument: CExpr): string {
  const e = unconverted(argument);
  if (e.kind !== 'address' || e.place.kind !== 'member') return none;
  return fieldAccess(e.place.record, e.place.field);
}
