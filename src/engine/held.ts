/**
 * Procedures and blocks in which nothing fails: what is asserted of the program is assumed. Of earlier iterations of a loop that is what
 * k-induction relies on (cut.ts).
 */
import type { Block, Cmd, Proc } from '../ir/program.js';
import { goesOn } from '../ir/program.js';
import type { Effects } from './effects.js';

const mayFail = (effects: Effects | undefined): boolean =>
  effects !== undefined && (effects.asserts || effects.gaps.length > 0);

const heldName = (name: string): string => `${name}~held`;

/** Calls lead to procedures of `withHeld`. Remarks are left out: they are made where the iteration is looked at for itself. */
export function held(block: Block<Cmd>, effects: ReadonlyMap<string, Effects>): Block<Cmd> {
  const commands = block.commands.flatMap((cmd): Cmd[] => {
    switch (cmd.kind) {
      case 'assert': {
        const { cond, origin } = cmd;
        return goesOn(cmd.check) ? [] : [{ kind: 'assume', cond, why: { kind: 'model' }, origin }];
      }
      case 'call':
        return [mayFail(effects.get(cmd.callee)) ? { ...cmd, callee: heldName(cmd.callee) } : cmd];
      default:
        return [cmd];
    }
  });
  return { ...block, commands };
}

/** The procedures, and a second time those that assert something. */
export function withHeld(
  procs: ReadonlyMap<string, Proc<Cmd>>,
  effects: ReadonlyMap<string, Effects>,
): ReadonlyMap<string, Proc<Cmd>> {
  const all = new Map(procs);
  for (const [name, proc] of procs) {
    if (!mayFail(effects.get(name))) continue;
    const blocks = new Map([...proc.blocks].map(([id, block]) => [id, held(block, effects)]));
    all.set(heldName(name), { ...proc, name: heldName(name), blocks });
  }
  return all;
}

/** What they may do is the same. */
export function withHeldEffects(effects: ReadonlyMap<string, Effects>): ReadonlyMap<string, Effects> {
  const all = new Map(effects);
  for (const [name, effect] of effects)
    if (mayFail(effect)) all.set(heldName(name), { ...effect, asserts: false, gaps: [] });
  return all;
}
