/**
 * Loops cut: the over-approximation that proofs for every number of iterations come from (Barnett and Leino 2005, "Weakest-precondition of
 * unstructured programs"). What an iteration may change is made arbitrary at the head, one iteration is kept, and going back ends the path,
 * because the arbitrary state at the head already stands for it.
 */
import type { Block, BlockId, Cmd, Proc } from '../ir/program.js';
import type { Effects } from './effects.js';
import { nestingOf, prune, type Region } from './loops.js';
import { renameTargets } from './unwind.js';

/**
 * `unchanged`: globals that every iteration leaves as it found them although it writes them (the stack pointer).
 * The result is acyclic and its paths include all of `proc`'s, shortened.
 */
export function cut(
  source: Proc<Cmd>,
  effects: ReadonlyMap<string, Effects>,
  unchanged: ReadonlySet<string>,
): Proc<Cmd> {
  let proc = prune(source);
  // Outermost first: each cut leaves the inner regions of its two copies to the next round.
  for (let nesting = nestingOf(proc); ; nesting = nestingOf(proc)) {
    const region = [...nesting.nest.values()].find((regions) => regions.length > 0)?.[0];
    if (region === undefined) return proc;
    proc = prune(cutRegion(proc, region, writtenIn(proc, region, effects, unchanged)));
  }
}

function writtenIn(
  proc: Proc<Cmd>,
  region: Region,
  effects: ReadonlyMap<string, Effects>,
  unchanged: ReadonlySet<string>,
): string[] {
  const written = new Set<string>();
  for (const id of region.blocks)
    for (const cmd of proc.blocks.get(id)!.commands) {
      if (cmd.kind === 'assign' || cmd.kind === 'havoc') written.add(cmd.target);
      if (cmd.kind === 'call') {
        for (const result of cmd.results) written.add(result);
        for (const global of effects.get(cmd.callee)?.writes ?? []) written.add(global);
      }
    }
  return [...written].filter((name) => !unchanged.has(name)).sort();
}

/**
 * Entries other than the head (irreducible regions) run in a first copy of the region until they meet the head; edges into the head lead
 * to the arbitrary state. In the copy behind it, edges into the head end the path.
 */
function cutRegion(proc: Proc<Cmd>, region: Region, written: readonly string[]): Proc<Cmd> {
  const blocks = new Map<BlockId, Block<Cmd>>();
  const arbitrary = `${region.head}~any`;
  const again = `${region.head}~again`;
  const kept = (id: BlockId) => `${id}~cut`;
  const toHead = (target: BlockId) => (target === region.head ? arbitrary : target);
  const inside = (target: BlockId) => {
    if (target === region.head) return again;
    return region.blocks.has(target) ? kept(target) : target;
  };
  for (const [id, block] of proc.blocks) {
    if (id === region.head) blocks.set(arbitrary, arbitraryBlock(arbitrary, kept(id), block, proc, written));
    else blocks.set(id, { ...block, transfer: renameTargets(block.transfer, toHead) });
    if (region.blocks.has(id))
      blocks.set(kept(id), { ...block, id: kept(id), transfer: renameTargets(block.transfer, inside) });
  }
  blocks.set(again, endBlock(again, proc.blocks.get(region.head)!, proc));
  return { ...proc, entry: toHead(proc.entry), blocks };
}

function arbitraryBlock(
  id: BlockId,
  next: BlockId,
  head: Block<Cmd>,
  proc: Proc<Cmd>,
  written: readonly string[],
): Block<Cmd> {
  const origin = head.commands[0]?.origin ?? proc.origin;
  const cause = { kind: 'abstraction', detail: 'any number of iterations of this loop' } as const;
  const commands = written.map((target): Cmd => ({ kind: 'havoc', target, cause, origin }));
  return { id, commands, transfer: { kind: 'goto', targets: [next] } };
}

/** The path is alive here: it counts against vacuity. */
function endBlock(id: BlockId, head: Block<Cmd>, proc: Proc<Cmd>): Block<Cmd> {
  const origin = head.commands[0]?.origin ?? proc.origin;
  const cond = { kind: 'bool', value: false } as const;
  return {
    id,
    commands: [{ kind: 'assert', cond, check: { kind: 'end' }, origin }],
    transfer: { kind: 'stop' },
  };
}
