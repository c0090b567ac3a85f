/** The graphs of a program: blocks of a procedure, and calls between procedures. Nothing here recurses: a procedure may have 100,000 blocks. */
import { InternalError, invariant } from '../base/errors.js';
import type { BlockId, Cmd, Proc, Program, Transfer } from './program.js';
import { stronglyConnected } from './scc.js';

/** As much of a procedure as its graph needs, at any stage. */
export interface BlockGraph {
  readonly entry: BlockId;
  readonly blocks: ReadonlyMap<BlockId, { readonly transfer: Transfer }>;
}

const noBlocks: readonly BlockId[] = [];

export function successors(graph: BlockGraph, id: BlockId): readonly BlockId[] {
  const block = graph.blocks.get(id);
  invariant(block !== undefined, `no block ${id}`);
  return block.transfer.kind === 'goto' ? block.transfer.targets : noBlocks;
}

/** Reachable blocks, each before its successors but along back edges. */
export function reversePostOrder(graph: BlockGraph): BlockId[] {
  const done: BlockId[] = [];
  const seen = new Set<BlockId>([graph.entry]);
  const stack = [{ id: graph.entry, targets: successors(graph, graph.entry), next: 0 }];
  while (stack.length > 0) {
    const frame = stack[stack.length - 1]!;
    const target = frame.targets[frame.next++];
    if (target === undefined) done.push(stack.pop()!.id);
    else if (!seen.has(target)) {
      seen.add(target);
      stack.push({ id: target, targets: successors(graph, target), next: 0 });
    }
  }
  return done.reverse();
}

/** Reachable blocks, each behind all its predecessors. @throws InternalError when there is a cycle */
export function topological(graph: BlockGraph): BlockId[] {
  const order = reversePostOrder(graph);
  const position = new Map(order.map((id, i) => [id, i]));
  for (const id of order)
    for (const target of successors(graph, id))
      if (position.get(target)! <= position.get(id)!)
        throw new InternalError(`the graph has a cycle through ${target}`);
  return order;
}

export function isAcyclic(graph: BlockGraph): boolean {
  return loopsOf(graph).length === 0;
}

/** Of reachable blocks: the reachable ones that go there, each once, in reverse post-order. */
export function predecessors(graph: BlockGraph): Map<BlockId, BlockId[]> {
  const order = reversePostOrder(graph);
  const result = new Map<BlockId, BlockId[]>(order.map((id) => [id, []]));
  for (const id of order) for (const target of new Set(successors(graph, id))) result.get(target)!.push(id);
  return result;
}

export interface Loop {
  /** The first block in reverse post-order; of a reducible loop, its one entry, which dominates the others. */
  readonly head: BlockId;
  /** Blocks that are entered from outside, the head first. More than one: the loop is irreducible. */
  readonly entries: readonly BlockId[];
  readonly irreducible: boolean;
  /** All of its blocks in reverse post-order, those of inner loops included. */
  readonly blocks: ReadonlySet<BlockId>;
  /** The loop just around it. */
  readonly parent: Loop | undefined;
  /** 1 for an outermost loop. */
  readonly depth: number;
}

/**
 * All loops, outer before inner, otherwise in reverse post-order of their heads. A loop is a strongly connected component; its inner loops
 * are the components that remain once no edge leads to its head (Steensgaard's nesting; on reducible graphs, the natural loops).
 */
export function loopsOf(graph: BlockGraph): Loop[] {
  const order = reversePostOrder(graph);
  const position = new Map(order.map((id, i) => [id, i]));
  const before = predecessors(graph);
  const loops: Loop[] = [];
  const work: { within: readonly BlockId[]; parent: Loop | undefined }[] = [
    { within: order, parent: undefined },
  ];
  for (let next = work.pop(); next !== undefined; next = work.pop()) {
    const { within, parent } = next;
    const inside = new Set(within);
    const inward = (id: BlockId) =>
      successors(graph, id).filter((target) => inside.has(target) && target !== parent?.head);
    for (const component of stronglyConnected(within, inward)) {
      if (component.length === 1 && !inward(component[0]!).includes(component[0]!)) continue;
      const loop = loopOf(component, parent, position, before, graph.entry);
      loops.push(loop);
      work.push({ within: [...loop.blocks], parent: loop });
    }
  }
  const byHead = (a: Loop, b: Loop) => position.get(a.head)! - position.get(b.head)!;
  return loops.sort((a, b) => byHead(a, b) || a.depth - b.depth);
}

function loopOf(
  component: readonly BlockId[],
  parent: Loop | undefined,
  position: ReadonlyMap<BlockId, number>,
  before: ReadonlyMap<BlockId, readonly BlockId[]>,
  start: BlockId,
): Loop {
  const sorted = component.toSorted((a, b) => position.get(a)! - position.get(b)!);
  const blocks = new Set(sorted);
  const entered = (id: BlockId) => id === start || before.get(id)!.some((from) => !blocks.has(from));
  const head = sorted[0]!;
  const entries = [head, ...sorted.filter((id) => id !== head && entered(id))];
  return { head, entries, irreducible: entries.length > 1, blocks, parent, depth: (parent?.depth ?? 0) + 1 };
}

/** For each procedure, whom it calls: each callee once, in order of first call. Callees that do not exist are left out. */
export function callGraph(program: Program<Cmd>): Map<string, readonly string[]> {
  const calls = (proc: Proc<Cmd>) => {
    const callees = new Set<string>();
    for (const block of proc.blocks.values())
      for (const cmd of block.commands)
        if (cmd.kind === 'call' && program.procs.has(cmd.callee)) callees.add(cmd.callee);
    return [...callees];
  };
  return new Map([...program.procs.values()].map((proc) => [proc.name, calls(proc)]));
}

export interface CallComponent {
  /** Procedures that call each other, directly or not. */
  readonly procs: readonly string[];
  /** One procedure that calls itself, or several. */
  readonly recursive: boolean;
}

/** Callees before callers. */
export function callComponents(program: Program<Cmd>): CallComponent[] {
  const graph = callGraph(program);
  const callees = (name: string) => graph.get(name)!;
  return stronglyConnected(program.procs.keys(), callees).map((procs) => ({
    procs,
    recursive: procs.length > 1 || callees(procs[0]!).includes(procs[0]!),
  }));
}

/** Procedures that may run when `from` are called, themselves included, in order of discovery. */
export function reachableProcs(program: Program<Cmd>, from: Iterable<string> = [program.entry]): Set<string> {
  const graph = callGraph(program);
  const found = new Set<string>();
  for (const name of from) if (graph.has(name)) found.add(name);
  for (const name of found) for (const callee of graph.get(name)!) found.add(callee); // a Set's iteration meets what is added
  return found;
}
