/** A procedure's blocks in the order in which simulation visits them: loops as nested units, each before what lies behind it. */
import { unreachable } from '../../base/errors.js';
import type { Expr } from '../../ir/expr.js';
import type { Block, BlockId, Cmd, Proc, Variable } from '../../ir/program.js';
import { freeVariables } from '../../ir/walk.js';
import { nestingOf, prune, targetsOf } from '../loops.js';
import { reducible } from './reducible.js';

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
  /** For each block the locals (by position) whose values at its start may be looked at; results count at the end. */
  readonly live: ReadonlyMap<BlockId, ReadonlySet<number>>;
  /** Positions of the results. */
  readonly results: ReadonlySet<number>;
  /** Position of each parameter, result and local. */
  readonly slots: ReadonlyMap<string, number>;
}

const known = new WeakMap<Proc<Cmd>, Layout | 'irreducible'>();

/** `undefined`: loops of it are entered in too many places. Found once for each procedure. */
export function layoutOf(source: Proc<Cmd>): Layout | undefined {
  let layout = known.get(source);
  if (layout === undefined) {
    layout = arranged(source) ?? 'irreducible';
    known.set(source, layout);
  }
  return layout === 'irreducible' ? undefined : layout;
}

function arranged(source: Proc<Cmd>): Layout | undefined {
  const proc = reducible(prune(source));
  if (proc === undefined) return undefined;
  const { order, nest } = nestingOf(proc);
  const before = predecessorsOf(proc);
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
  const slots = new Map(locals.map(({ name }, i) => [name, i]));
  return {
    proc,
    entry: proc.entry,
    nodes: arrange(inOrder, 0),
    locals,
    chosen: new Set(
      [...proc.blocks.values()].flatMap((block) => (targetsOf(block).length > 1 ? targetsOf(block) : [])),
    ),
    live: liveLocals(proc, inOrder, before, slots),
    results: new Set(proc.results.map(({ name }) => slots.get(name)!)),
    slots,
  };
}

/** Backward over the blocks until nothing is added (the live variables of every compiler). */
function liveLocals(
  proc: Proc<Cmd>,
  order: readonly BlockId[],
  before: ReadonlyMap<BlockId, readonly BlockId[]>,
  slots: ReadonlyMap<string, number>,
): ReadonlyMap<BlockId, ReadonlySet<number>> {
  const results = proc.results.map(({ name }) => slots.get(name)!);
  const live = new Map<BlockId, Set<number>>(order.map((id) => [id, new Set()]));
  const work = [...order];
  const waiting = new Set(work);
  for (let id = work.pop(); id !== undefined; id = work.pop()) {
    waiting.delete(id);
    const block = proc.blocks.get(id)!;
    const now = new Set<number>(block.transfer.kind === 'return' ? results : []);
    for (const target of targetsOf(block)) for (const slot of live.get(target)!) now.add(slot);
    for (let i = block.commands.length - 1; i >= 0; i--) uses(block.commands[i]!, now, slots);
    const known = live.get(id)!;
    if (now.size === known.size) continue; // it only grows
    live.set(id, now);
    for (const from of before.get(id)!)
      if (!waiting.has(from)) {
        waiting.add(from);
        work.push(from);
      }
  }
  return live;
}

function uses(cmd: Cmd, live: Set<number>, slots: ReadonlyMap<string, number>): void {
  const kill = (name: string) => {
    const slot = slots.get(name);
    if (slot !== undefined) live.delete(slot);
  };
  const look = (...terms: readonly Expr[]) => {
    for (const name of freeVariables(...terms)) {
      const slot = slots.get(name);
      if (slot !== undefined) live.add(slot);
    }
  };
  switch (cmd.kind) {
    case 'mark':
      break;
    case 'assume':
    case 'assert':
      look(cmd.cond);
      break;
    case 'assign':
      kill(cmd.target);
      look(cmd.value);
      break;
    case 'havoc':
      kill(cmd.target);
      break;
    case 'call':
      for (const name of cmd.results) kill(name);
      look(...cmd.arguments);
      break;
    default:
      unreachable(cmd);
  }
}

function predecessorsOf(proc: Proc<Cmd>): Map<BlockId, BlockId[]> {
  const before = new Map<BlockId, BlockId[]>([...proc.blocks.keys()].map((id) => [id, []]));
  for (const block of proc.blocks.values())
    for (const target of targetsOf(block)) before.get(target)!.push(block.id);
  return before;
}
