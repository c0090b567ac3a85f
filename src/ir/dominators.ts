/**
 * Immediate dominators by Lengauer and Tarjan (TOPLAS 1979), the simple version: O(m log n) on any graph, where the shorter iterative
 * algorithms turn quadratic on long ladders of exits, which C error handling makes.
 */
import { type BlockGraph, predecessors, successors } from './graph.js';
import type { BlockId } from './program.js';

/** The immediate dominator of each reachable block; the entry is its own. */
export function dominators(graph: BlockGraph): Map<BlockId, BlockId> {
  return new Map(new Dominators(graph).run());
}

/** Whether every path from the entry to `b` passes `a`, in O(depth of the tree). */
export function dominates(tree: ReadonlyMap<BlockId, BlockId>, a: BlockId, b: BlockId): boolean {
  for (let at = b; ; ) {
    if (at === a) return true;
    const up = tree.get(at);
    if (up === undefined || up === at) return false;
    at = up;
  }
}

/** Blocks are numbered in depth-first preorder from 0; arrays are indexed by that number. */
class Dominators {
  private readonly order: BlockId[] = [];
  private readonly number = new Map<BlockId, number>();
  private readonly parent: number[] = [];
  private readonly semi: number[];
  private readonly idom: number[];
  private readonly ancestor: number[];
  private readonly label: number[];

  constructor(private readonly graph: BlockGraph) {
    this.depthFirst();
    const count = this.order.length;
    this.semi = Array.from({ length: count }, (_, i) => i);
    this.label = [...this.semi];
    this.idom = new Array<number>(count).fill(0);
    this.ancestor = new Array<number>(count).fill(-1);
  }

  run(): [BlockId, BlockId][] {
    const before = predecessors(this.graph);
    const bucket: number[][] = this.order.map(() => []);
    for (let w = this.order.length - 1; w > 0; w--) {
      for (const from of before.get(this.order[w]!)!)
        this.semi[w] = Math.min(this.semi[w]!, this.semi[this.evaluate(this.number.get(from)!)]!);
      bucket[this.semi[w]!]!.push(w);
      const parent = this.parent[w]!;
      this.ancestor[w] = parent;
      for (const v of bucket[parent]!) {
        const u = this.evaluate(v);
        this.idom[v] = this.semi[u]! < this.semi[v]! ? u : parent;
      }
      bucket[parent] = [];
    }
    for (let w = 1; w < this.order.length; w++)
      if (this.idom[w] !== this.semi[w]) this.idom[w] = this.idom[this.idom[w]!]!;
    return this.order.map((id, w) => [id, this.order[this.idom[w]!]!]);
  }

  private depthFirst(): void {
    const stack: { id: BlockId; parent: number }[] = [{ id: this.graph.entry, parent: 0 }];
    for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
      if (this.number.has(top.id)) continue;
      const own = this.order.length;
      this.number.set(top.id, own);
      this.order.push(top.id);
      this.parent.push(top.parent);
      const targets = successors(this.graph, top.id);
      for (let i = targets.length - 1; i >= 0; i--) stack.push({ id: targets[i]!, parent: own });
    }
  }

  /** The node of least semidominator on the path from `v` up to, not including, its root in the forest; paths are compressed on the way. */
  private evaluate(v: number): number {
    if (this.ancestor[v] === -1) return v;
    const path: number[] = [];
    for (let at = v; this.ancestor[this.ancestor[at]!] !== -1; at = this.ancestor[at]!) path.push(at);
    for (let i = path.length - 1; i >= 0; i--) {
      const at = path[i]!;
      const up = this.ancestor[at]!;
      if (this.semi[this.label[up]!]! < this.semi[this.label[at]!]!) this.label[at] = this.label[up]!;
      this.ancestor[at] = this.ancestor[up]!;
    }
    return this.label[v]!;
  }
}
