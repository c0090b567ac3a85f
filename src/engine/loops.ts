/**
 * Loops of a procedure as nested regions, for any graph: a region is a strongly connected component with one block chosen as its head (the
 * first in reverse post-order); inner regions are the components that remain once the edges into the head are taken away. A natural loop's
 * head is its header; an irreducible region simply has further entries beside its head, which both users of this file handle.
 */
import type { Block, BlockId, Cmd, Proc } from '../ir/program.js';
import { stronglyConnected } from '../ir/scc.js';

export interface Region {
  readonly head: BlockId;
  /** All blocks, the head and inner regions' blocks included. */
  readonly blocks: ReadonlySet<BlockId>;
}

export const targetsOf = (block: Block<Cmd>): readonly BlockId[] =>
  block.transfer.kind === 'goto' ? block.transfer.targets : [];

/** The regions of a procedure: `roots` outermost; `nest` of a block from the outermost region around it to the innermost. */
export interface Nesting {
  readonly order: ReadonlyMap<BlockId, number>;
  readonly nest: ReadonlyMap<BlockId, readonly Region[]>;
}

/** All blocks of `proc` must be reachable (see `prune`). */
export function nestingOf(proc: Proc<Cmd>): Nesting {
  const order = reversePostOrder(proc.blocks, proc.entry);
  const nest = new Map<BlockId, Region[]>();
  for (const id of proc.blocks.keys()) nest.set(id, []);
  const work = [{ blocks: [...proc.blocks.keys()], heads: new Set<BlockId>() }];
  for (let next = work.pop(); next !== undefined; next = work.pop()) {
    for (const region of regionsAmong(proc.blocks, next.blocks, next.heads, order)) {
      for (const id of region.blocks) nest.get(id)!.push(region);
      work.push({ blocks: [...region.blocks], heads: new Set([region.head]) });
    }
  }
  return { order, nest };
}

function regionsAmong(
  graph: ReadonlyMap<BlockId, Block<Cmd>>,
  within: readonly BlockId[],
  without: ReadonlySet<BlockId>,
  order: ReadonlyMap<BlockId, number>,
): Region[] {
  const inside = new Set(within);
  const successors = (id: BlockId) =>
    targetsOf(graph.get(id)!).filter((target) => inside.has(target) && !without.has(target));
  return stronglyConnected(within, successors)
    .filter((component) => component.length > 1 || successors(component[0]!).includes(component[0]!))
    .map((component) => ({ head: first(component, order), blocks: new Set(component) }));
}

const first = (blocks: readonly BlockId[], order: ReadonlyMap<BlockId, number>): BlockId =>
  blocks.reduce((best, id) => ((order.get(id) ?? Infinity) < (order.get(best) ?? Infinity) ? id : best));

/** Position of each reachable block in reverse post-order. */
export function reversePostOrder(
  graph: ReadonlyMap<BlockId, Block<Cmd>>,
  entry: BlockId,
): ReadonlyMap<BlockId, number> {
  const done: BlockId[] = [];
  const seen = new Set<BlockId>([entry]);
  const frames = [{ id: entry, next: 0 }];
  while (frames.length > 0) {
    const frame = frames[frames.length - 1]!;
    const target = targetsOf(graph.get(frame.id)!)[frame.next++];
    if (target === undefined) done.push(frames.pop()!.id);
    else if (!seen.has(target)) {
      seen.add(target);
      frames.push({ id: target, next: 0 });
    }
  }
  return new Map(done.reverse().map((id, position) => [id, position]));
}

/** Blocks that are reachable from the entry, in reverse post-order. */
export function prune(proc: Proc<Cmd>): Proc<Cmd> {
  const order = reversePostOrder(proc.blocks, proc.entry);
  if (order.size === proc.blocks.size && [...proc.blocks.keys()].every((id, i) => order.get(id) === i))
    return proc;
  return { ...proc, blocks: new Map([...order.keys()].map((id) => [id, proc.blocks.get(id)!])) };
}
