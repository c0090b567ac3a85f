/** Acyclic procedures as passes want them: reachable blocks in topological order, no critical edges. */
import { InternalError } from '../base/errors.js';
import type { Block, BlockId, CoreCmd, Proc } from '../ir/program.js';

export interface Flow {
  /** Reachable blocks, each after its predecessors; the entry first. */
  readonly order: readonly Block<CoreCmd>[];
  readonly predecessors: ReadonlyMap<BlockId, readonly BlockId[]>;
}

export const successors = <C>(block: Block<C>): readonly BlockId[] =>
  block.transfer.kind === 'goto' ? block.transfer.targets : [];

/** @throws InternalError when the procedure has a cycle */
export function flowOf(proc: Proc<CoreCmd>): Flow {
  const blocks = splitCriticalEdges(proc);
  const order = topological(proc.entry, blocks);
  return { order, predecessors: predecessorsOf(order) };
}

/**
 * An edge from a block with several targets to a block with several predecessors gets a block of its own. It repeats the target's leading
 * assumptions, because these are what the branch chooses by.
 */
function splitCriticalEdges(proc: Proc<CoreCmd>): ReadonlyMap<BlockId, Block<CoreCmd>> {
  const incoming = new Map<BlockId, number>();
  for (const block of proc.blocks.values())
    for (const target of new Set(successors(block))) incoming.set(target, (incoming.get(target) ?? 0) + 1);
  const blocks = new Map<BlockId, Block<CoreCmd>>();
  const used = new Set(proc.blocks.keys());
  for (const block of proc.blocks.values()) {
    const targets = [...new Set(successors(block))];
    const critical = targets.length > 1 ? targets.filter((target) => incoming.get(target)! > 1) : [];
    if (critical.length === 0) {
      blocks.set(
        block.id,
        targets.length === successors(block).length
          ? block
          : { ...block, transfer: { kind: 'goto', targets } },
      );
      continue;
    }
    const names = new Map(critical.map((target) => [target, edgeName(used, block.id, target)]));
    const renamed = targets.map((target) => names.get(target) ?? target);
    blocks.set(block.id, { ...block, transfer: { kind: 'goto', targets: renamed } });
    for (const [target, id] of names) {
      const commands = leadingAssumptions(proc.blocks.get(target)!);
      blocks.set(id, { id, commands, transfer: { kind: 'goto', targets: [target] } });
    }
  }
  return blocks;
}

function edgeName(used: Set<BlockId>, from: BlockId, to: BlockId): BlockId {
  let id = `${from}>${to}`;
  while (used.has(id)) id += '>';
  used.add(id);
  return id;
}

/** Marks may stand among them. */
function leadingAssumptions(block: Block<CoreCmd>): CoreCmd[] {
  const end = block.commands.findIndex((cmd) => cmd.kind !== 'assume' && cmd.kind !== 'mark');
  return block.commands
    .slice(0, end === -1 ? block.commands.length : end)
    .filter((cmd) => cmd.kind === 'assume');
}

function topological(entry: BlockId, blocks: ReadonlyMap<BlockId, Block<CoreCmd>>): Block<CoreCmd>[] {
  const finished: Block<CoreCmd>[] = [];
  const state = new Map<BlockId, 'open' | 'done'>([[entry, 'open']]);
  const stack = [{ block: blocks.get(entry)!, next: 0 }];
  while (stack.length > 0) {
    const frame = stack[stack.length - 1]!;
    // last target first, so that in the reversed result the first target's blocks come first
    const targets = successors(frame.block);
    const target = targets[targets.length - 1 - frame.next++];
    if (target === undefined) {
      finished.push(stack.pop()!.block);
      state.set(frame.block.id, 'done');
    } else if (state.get(target) === undefined) {
      const block = blocks.get(target);
      if (block === undefined) throw new InternalError(`there is no block ${target}`);
      state.set(target, 'open');
      stack.push({ block, next: 0 });
    } else if (state.get(target) === 'open') throw new InternalError(`the block ${target} is on a cycle`);
  }
  return finished.reverse();
}

function predecessorsOf(order: readonly Block<CoreCmd>[]): Map<BlockId, BlockId[]> {
  const result = new Map<BlockId, BlockId[]>(order.map(({ id }) => [id, []]));
  for (const block of order) for (const target of successors(block)) result.get(target)!.push(block.id);
  return result;
}
