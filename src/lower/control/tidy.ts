/** The control-flow graph as lowering leaves it, without what nobody needs: blocks that are never reached, empty steps, straight lines in pieces. */
import type { Block, BlockId, Cmd, Proc } from '../../ir/program.js';

type Graph = ReadonlyMap<BlockId, Block<Cmd>>;

/** The same procedure with fewer blocks: same commands on every path. */
export function tidy(proc: Proc<Cmd>): Proc<Cmd> {
  const short = skipEmpty(proc.blocks, proc.entry);
  return { ...proc, blocks: joinLines(short, proc.entry) };
}

/** Gotos to a block that only goes on elsewhere lead there at once. */
function skipEmpty(blocks: Graph, entry: BlockId): Graph {
  const final = new Map<BlockId, BlockId>();
  const follow = (id: BlockId): BlockId => {
    const path = new Set<BlockId>();
    let at = id;
    while (!final.has(at)) {
      const block = blocks.get(at)!;
      const next = block.transfer.kind === 'goto' ? block.transfer.targets : [];
      // a circle of empty blocks is an endless loop and stays
      if (block.commands.length > 0 || next.length !== 1 || path.has(at)) break;
      path.add(at);
      at = next[0]!;
    }
    const end = final.get(at) ?? at;
    for (const step of path) final.set(step, end);
    return end;
  };
  const result = new Map<BlockId, Block<Cmd>>();
  for (const id of reachable(blocks, entry)) {
    const block = blocks.get(id)!;
    const { transfer } = block;
    if (transfer.kind !== 'goto') result.set(id, block);
    else
      result.set(id, {
        ...block,
        transfer: { kind: 'goto', targets: [...new Set(transfer.targets.map(follow))] },
      });
  }
  return result;
}

/** A block and the only one behind it become one where nobody else comes in. */
function joinLines(blocks: Graph, entry: BlockId): Graph {
  const order = [...reachable(blocks, entry)];
  const into = new Map<BlockId, number>([[entry, 1]]);
  for (const id of order)
    for (const target of targetsOf(blocks.get(id)!)) into.set(target, (into.get(target) ?? 0) + 1);
  const gone = new Set<BlockId>();
  const result = new Map<BlockId, Block<Cmd>>();
  for (const id of order) {
    if (gone.has(id)) continue;
    let block = blocks.get(id)!;
    const commands = [...block.commands];
    for (let next = onlyTarget(block); next !== undefined; next = onlyTarget(block)) {
      const follower = blocks.get(next)!;
      if (next === id || into.get(next) !== 1 || !mayJoin(commands, follower)) break;
      gone.add(next);
      commands.push(...follower.commands);
      block = follower;
    }
    result.set(id, { id, commands, transfer: block.transfer });
  }
  return result;
}

/** The assumptions a block starts with decide who goes there: no others may slip in between. */
function mayJoin(commands: readonly Cmd[], follower: Block<Cmd>): boolean {
  const leading = commands.every((cmd) => cmd.kind === 'assume');
  return !leading || follower.commands[0]?.kind !== 'assume';
}

const targetsOf = (block: Block<Cmd>): readonly BlockId[] =>
  block.transfer.kind === 'goto' ? block.transfer.targets : [];

function onlyTarget(block: Block<Cmd>): BlockId | undefined {
  const targets = targetsOf(block);
  return targets.length === 1 ? targets[0] : undefined;
}

/** In depth-first order from the entry, first targets first: the order of the source, nearly. */
function reachable(blocks: Graph, entry: BlockId): Set<BlockId> {
  const seen = new Set<BlockId>();
  const stack = [entry];
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    stack.push(...[...targetsOf(blocks.get(id)!)].reverse());
  }
  return seen;
}
