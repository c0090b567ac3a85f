/** A procedure's blocks in the order in which simulation visits them: loops as nested units, each before what lies behind it. */
import type { Block, BlockId, Cmd, Proc, Variable } from '../../ir/program.js';
import { nestingOf, prune, targetsOf } from '../loops.js';

export type Node =
  | { readonly kind: 'block'; readonly block: Block<Cmd> }
  /** The head is the first node of the body. */
  | {
      readonly kind: 'loop';
      readonly head: BlockId;
      readonly blocks: ReadonlySet<BlockId>;
      readonly body: readonly Node[];
    };

export interface Layout {
  readonly proc: Proc<Cmd>;
  readonly entry: BlockId;
  readonly nodes: readonly Node[];
  readonly locals: readonly Variable[];
  /** Blocks that a branch chooses: what they assume first is the way of the branch. */
  readonly chosen: ReadonlySet<BlockId>;
  /** Position of each parameter, result and local. */
  readonly slots: ReadonlyMap<string, number>;
}

/** `undefined`: a loop of it is entered in several places. */
export function layoutOf(source: Proc<Cmd>): Layout | undefined {
  const proc = prune(source);
  const { order, nest } = nestingOf(proc);
  const before = predecessorsOf(proc);
  for (const regions of nest.values())
    for (const { head, blocks } of regions)
      for (const id of blocks)
        if (id !== head && before.get(id)!.some((from) => !blocks.has(from))) return undefined;
  const inOrder = [...order.keys()];
  const arrange = (ids: readonly BlockId[], depth: number): Node[] => {
    const nodes: Node[] = [];
    const seen = new Set<BlockId>();
    for (const id of ids) {
      const region = nest.get(id)![depth];
      if (region === undefined) nodes.push({ kind: 'block', block: proc.blocks.get(id)! });
      else if (!seen.has(region.head)) {
        seen.add(region.head);
        const inside = ids.filter((other) => region.blocks.has(other));
        nodes.push({
          kind: 'loop',
          head: region.head,
          blocks: region.blocks,
          body: arrange(inside, depth + 1),
        });
      }
    }
    return nodes;
  };
  const locals = [...proc.parameters, ...proc.results, ...proc.locals];
  return {
    proc,
    entry: proc.entry,
    nodes: arrange(inOrder, 0),
    locals,
    chosen: new Set(
      [...proc.blocks.values()].flatMap((block) => (targetsOf(block).length > 1 ? targetsOf(block) : [])),
    ),
    slots: new Map(locals.map(({ name }, i) => [name, i])),
  };
}

function predecessorsOf(proc: Proc<Cmd>): Map<BlockId, BlockId[]> {
  const before = new Map<BlockId, BlockId[]>([...proc.blocks.keys()].map((id) => [id, []]));
  for (const block of proc.blocks.values())
    for (const target of targetsOf(block)) before.get(target)!.push(block.id);
  return before;
}
