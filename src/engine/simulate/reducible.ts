/**
 * Loops that are entered in several places, made such as are entered at their head alone: what is run from another entry until the head is a copy of
 * its own, outside of the loop (node splitting, as compilers do it). The copies are as many as the entries, and loops like these are few.
 */
import type { Block, BlockId, Cmd, Proc } from '../../ir/program.js';
import { nestingOf, prune, type Region, targetsOf } from '../loops.js';

/** Entries that are taken out, and how many times the blocks there were may be in the end. */
const mostEntries = 40;
const mostGrowth = 6;

/** The same runs, command by command. `undefined`: it would be far larger. @param source all its blocks are reachable */
export function reducible(source: Proc<Cmd>): Proc<Cmd> | undefined {
  const most = mostGrowth * source.blocks.size;
  let proc = source;
  for (let taken = 0; taken <= mostEntries; taken++) {
    const entry = sideEntryOf(proc);
    if (entry === undefined) return proc;
    proc = prune(withoutEntry(proc, entry, taken));
    if (proc.blocks.size > most) return undefined;
  }
  return undefined;
}

interface SideEntry {
  readonly region: Region;
  /** A block of it that is not its head. */
  readonly at: BlockId;
}

/** The first, in the order of blocks; of outer loops before inner ones. */
function sideEntryOf(proc: Proc<Cmd>): SideEntry | undefined {
  const { nest } = nestingOf(proc);
  for (const [from, block] of proc.blocks)
    for (const at of targetsOf(block)) {
      const region = nest.get(at)!.find(({ head, blocks: inside }) => head !== at && !inside.has(from));
      if (region !== undefined) return { region, at };
    }
  return undefined;
}

function withoutEntry(proc: Proc<Cmd>, { region, at }: SideEntry, number: number): Proc<Cmd> {
  const copied = reachableWithout(proc, region, at);
  const copyOf = (id: BlockId): BlockId => (copied.has(id) ? `${id}'${number}` : id);
  const blocks = new Map<BlockId, Block<Cmd>>();
  for (const [id, block] of proc.blocks) {
    blocks.set(id, region.blocks.has(id) ? block : led(block, (to) => (to === at ? copyOf(to) : to)));
    if (copied.has(id)) blocks.set(copyOf(id), { ...led(block, copyOf), id: copyOf(id) });
  }
  return { ...proc, blocks };
}

/** Blocks of the region that are come by from there before its head is. */
function reachableWithout({ blocks }: Proc<Cmd>, region: Region, from: BlockId): ReadonlySet<BlockId> {
  const reached = new Set([from]);
  for (const id of reached)
    for (const to of targetsOf(blocks.get(id)!))
      if (to !== region.head && region.blocks.has(to)) reached.add(to);
  return reached;
}

function led(block: Block<Cmd>, to: (target: BlockId) => BlockId): Block<Cmd> {
  const { transfer } = block;
  return transfer.kind === 'goto'
    ? { ...block, transfer: { ...transfer, targets: transfer.targets.map(to) } }
    : block;
}
