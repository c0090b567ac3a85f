/**
 * Whether anything was written to memory of a type since the routine was called: what a model says of a text that it has not read is then no choice of
 * the world any more. Kept in a variable beside each memory that is asked about, and set behind every write; objects of the driver's own image, of the
 * stack and of the pool that the routine makes do not count.
 */
import type { Expr as CExpr } from '../../frontend/tree.js';
import { or, ult, variable, yes } from '../../ir/build.js';
import type { Expr } from '../../ir/expr.js';
import type { Block, Cmd, Proc, Variable } from '../../ir/program.js';
import type { Context } from '../context.js';
import { onlyMembers } from '../control/emitter.js';
import { unconverted } from '../memory/access.js';
import { bases } from '../memory/addresses.js';
import { elementOf, scalarAccess } from '../memory/shape.js';

/** By the memory. */
export type WrittenFlags = Map<string, Variable>;

export function lowerWritten(ctx: Context, argument: CExpr): Expr {
  const { regions, written } = ctx.world;
  const { type: pointer } = unconverted(argument);
  const element = pointer.kind === 'pointer' ? elementOf(pointer.to) : pointer;
  // of other memory, which it is nobody looks
  if (pointer.kind !== 'pointer' || element.kind !== 'int' || !regions.uses(scalarAccess(element)))
    return yes;
  const { name } = regions.of(scalarAccess(element));
  const flag = written.get(name) ?? { name: `$written.${name}`, sort: 'bool' as const };
  written.set(name, flag);
  return variable(flag.name, 'bool');
}

/** The procedure with the flags set behind each write. */
export function withFlags(proc: Proc<Cmd>, flags: WrittenFlags, pointerWidth: 32 | 64): Proc<Cmd> {
  if (flags.size === 0) return proc;
  const blocks = new Map<string, Block<Cmd>>();
  for (const [id, block] of proc.blocks) {
    const commands = block.commands.flatMap((cmd) => [cmd, ...flagged(cmd, flags, pointerWidth)]);
    blocks.set(id, commands.length === block.commands.length ? block : { ...block, commands });
  }
  return { ...proc, blocks };
}

function flagged(cmd: Cmd, flags: WrittenFlags, pointerWidth: 32 | 64): Cmd[] {
  const flag = cmd.kind === 'assign' || cmd.kind === 'havoc' ? flags.get(cmd.target) : undefined;
  // a member of a record is hardly ever part of a text or a bitmap
  if (flag === undefined || onlyMembers.has(cmd)) return [];
  const value = or(variable(flag.name, 'bool'), cmd.kind === 'assign' ? isElsewhere(cmd, pointerWidth) : yes);
  return [{ kind: 'assign', target: flag.name, value, origin: cmd.origin }];
}

/** In none of the objects that do not count. */
function isElsewhere({ target, value }: Extract<Cmd, { kind: 'assign' }>, pointerWidth: 32 | 64): Expr {
  const bound = { kind: 'bv', width: pointerWidth, value: bases(pointerWidth).functions } as const;
  const addresses: Expr[] = [];
  let memory = value;
  for (; memory.kind === 'store'; memory = memory.memory) addresses.push(ult(memory.address, bound));
  return memory.kind === 'var' && memory.name === target ? or(...addresses) : yes;
}
