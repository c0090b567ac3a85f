/** Loops unwound to a bound: the under-approximation that counterexamples come from; in full where the bound is known to be enough. */
import type { Block, BlockId, Cmd, Origin, Proc, Transfer } from '../ir/program.js';
import { type Nesting, nestingOf, prune, type Region } from './loops.js';

/** Iterations of the loop with this head, per entry into it; `undefined`: it stays a loop. */
export type Bounds = (head: BlockId) => number | undefined;

/**
 * A procedure with the same paths as `proc` up to these iterations of each loop, acyclic if all have a bound. Whoever wants one more
 * iteration meets an assertion with the check `unwind`. Inner loops are unwound within each iteration of the outer.
 */
export function unwind(source: Proc<Cmd>, bounds: Bounds): Proc<Cmd> {
  const proc = prune(source);
  const nesting = nestingOf(proc);
  const heads = new Set([...nesting.nest.values()].flat().map(({ head }) => head));
  if ([...heads].every((head) => bounds(head) === undefined)) return proc;
  const unwinding = new Unwinding(proc, nesting, bounds);
  unwinding.copy([...proc.blocks.keys()], { depth: 0, suffix: '', iterations: [] }, (target) => target);
  return prune({ ...proc, entry: unwinding.entryName(), blocks: unwinding.blocks });
}

type Rename = (target: BlockId) => BlockId;

/** Where a copy stands: inside how many regions, and in which iteration of each. */
interface Context {
  readonly depth: number;
  /** `~2~1`: second iteration of the outer, first of the inner. */
  readonly suffix: string;
  /** Innermost first. */
  readonly iterations: readonly number[];
}

class Unwinding {
  readonly blocks = new Map<BlockId, Block<Cmd>>();

  constructor(
    private readonly proc: Proc<Cmd>,
    private readonly nesting: Nesting,
    private readonly bounds: Bounds,
  ) {}

  entryName(): BlockId {
    return this.arrive(this.proc.entry, { depth: 0, suffix: '', iterations: [] });
  }

  /** The copy of `target` that an edge at `context` leads to: the first iteration of every region it enters. */
  private arrive(target: BlockId, context: Context): BlockId {
    return target + context.suffix + '~1'.repeat(this.nesting.nest.get(target)!.length - context.depth);
  }

  /** Copies the blocks, which all lie `context.depth` regions deep or deeper; edges that are not of this copy go through `leave`. */
  copy(blocks: readonly BlockId[], context: Context, leave: (target: BlockId) => BlockId | undefined): void {
    const here = new Set(blocks);
    const go: Rename = (target) => {
      const left = here.has(target) ? leaveHead(target) : leave(target);
      return left ?? this.arrive(target, context);
    };
    const leaveHead = (target: BlockId) =>
      isHead(this.nesting, target, context.depth) ? leave(target) : undefined;
    const inner = new Set<Region>();
    for (const id of blocks) {
      const region = this.nesting.nest.get(id)![context.depth];
      if (region === undefined) this.put(id, context, go);
      else inner.add(region);
    }
    for (const region of inner) this.unroll(region, context, go);
  }

  private unroll(region: Region, outer: Context, outside: Rename): void {
    const bound = this.bounds(region.head);
    if (bound === undefined) {
      this.keep(region, outer, outside);
      return;
    }
    const limit: Rename = (target) =>
      region.blocks.has(target) ? this.limit(region.head, target, bound, outer) : outside(target);
    for (let i = 1; i <= bound; i++) {
      const next: Rename = (target) => {
        if (!region.blocks.has(target)) return outside(target);
        return `${target}${outer.suffix}~${i + 1}`; // only the head: other blocks of the region stay in the iteration
      };
      this.copy([...region.blocks], iteration(outer, i), next);
    }
    this.put(region.head, iteration(outer, bound + 1), limit);
  }

  /** One copy, named as a first iteration is, that leads back to itself. */
  private keep(region: Region, outer: Context, outside: Rename): void {
    const once: Context = { ...iteration(outer, 1), iterations: outer.iterations };
    this.copy([...region.blocks], once, (target) =>
      region.blocks.has(target) ? target + once.suffix : outside(target),
    );
  }

  /** Behind the guard of the edge from the head to `target`, so that only who wants another iteration gets here. */
  private limit(head: BlockId, target: BlockId, bound: number, outer: Context): BlockId {
    const id = `${target}${outer.suffix}~limit`;
    if (this.blocks.has(id)) return id;
    const origin = this.proc.blocks.get(head)!.commands[0]?.origin ?? this.proc.origin;
    const check = { kind: 'unwind', loop: origin.span, bound } as const;
    const commands: Cmd[] = target === head ? [] : leadingAssumptions(this.proc.blocks.get(target)!);
    commands.push({ kind: 'assert', cond: { kind: 'bool', value: false }, check, origin });
    this.blocks.set(id, { id, commands, transfer: { kind: 'stop' } });
    return id;
  }

  private put(id: BlockId, context: Context, rename: Rename): void {
    const block = this.proc.blocks.get(id)!;
    const name = id + context.suffix;
    this.blocks.set(name, {
      id: name,
      commands: block.commands.map((cmd) => inIteration(cmd, context.iterations)),
      transfer: renameTargets(block.transfer, rename),
    });
  }
}

function leadingAssumptions(block: Block<Cmd>): Cmd[] {
  const end = block.commands.findIndex((cmd) => cmd.kind !== 'assume');
  return block.commands.slice(0, end < 0 ? undefined : end);
}

const isHead = (nesting: Nesting, id: BlockId, depth: number): boolean =>
  depth > 0 && nesting.nest.get(id)![depth - 1]!.head === id;

const iteration = (outer: Context, i: number): Context => ({
  depth: outer.depth + 1,
  suffix: `${outer.suffix}~${i}`,
  iterations: [i, ...outer.iterations],
});

export function renameTargets(transfer: Transfer, rename: Rename): Transfer {
  if (transfer.kind !== 'goto') return transfer;
  return { kind: 'goto', targets: [...new Set(transfer.targets.map(rename))] };
}

function inIteration(cmd: Cmd, iterations: readonly number[]): Cmd {
  if (iterations.length === 0) return cmd;
  const origin: Origin = { ...cmd.origin, iterations };
  return { ...cmd, origin };
}
