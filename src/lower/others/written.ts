/**
 * Whether anything was written to memory of a type since the routine was called: what a model says of a text, without having read it, is the same
 * again only where nothing was. Kept in a variable beside each memory that is asked about, and set behind every write; objects of the driver's own
 * image, of the stack and of the pool that the routine makes do not count.
 */
import type { Expr as CExpr } from '../../frontend/tree.js';
import { no, or, ult, variable, yes } from '../../ir/build.js';
import type { Expr } from '../../ir/expr.js';
import type { Block, Cmd, Proc, Variable } from '../../ir/program.js';
import type { Context } from '../context.js';
import { onlyMembers } from '../control/emitter.js';
import { unconverted } from '../memory/access.js';
import { bases } from '../memory/addresses.js';
import { elementOf } from '../memory/shape.js';

/** By the memory. */
export type WrittenFlags = Map<string, Variable>;

export function lowerWritten(ctx: Context, argument: CExpr): Expr {
  const { regions, written, shapes } = ctx.world;
  const found: Expr[] = [];
  const { type: pointer } = unconverted(argument);
  if (pointer.kind !== 'pointer' || pointer.to.kind === 'void') return yes; // which memory that is, nobody looks
  const type = elementOf(pointer.to);
  for (const { access } of shapes.ranges(type)) {
    if (!regions.uses(access)) continue;
    const { name } = regions.of(access);
    const flag = written.get(name) ?? { name: `$written.${name}`, sort: 'bool' as const };
    written.set(name, flag);
    found.push(variable(flag.name, 'bool'));
  }
  return found.length === 0 ? no : or(...found);
}

/** The procedure with the flags set behind each write. */
export function withFlags(proc: Proc<Cmd>, flags: WrittenFlags, pointerWidth: 32 | 64): Proc<Cmd> {
  if (flags.size === 0) return proc;
  const isWrite = (cmd: Cmd): boolean =>
    (cmd.kind === 'assign' || cmd.kind === 'havoc') && flags.has(cmd.target);
  const blocks = new Map<string, Block<Cmd>>();
  for (const [id, block] of proc.blocks)
    blocks.set(
      id,
      block.commands.some(isWrite)
        ? { ...block, commands: block.commands.flatMap((cmd) => [cmd, ...flagged(cmd, flags, pointerWidth)]) }
        : block,
    );
  return { ...proc, blocks };
}

function flagged(cmd: Cmd, flags: WrittenFlags, pointerWidth: 32 | 64): Cmd[] {
  const flag = cmd.kind === 'assign' || cmd.kind === 'havoc' ? flags.get(cmd.target) : undefined;
  // a member of a record is no part of a text or a bitmap
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
