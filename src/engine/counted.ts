/**
 * Loops that end after a number of iterations which is plain from the routine's text, `for (i = 0; i < 16; i++)` above all: the constants among
 * the variables are followed round and round until no way leads back to the head. Nothing rests on it: who wants one more iteration than was
 * foreseen meets the same assertion as in any loop that is unwound.
 */
import { isFalse } from '../ir/build.js';
import type { Expr } from '../ir/expr.js';
import { sameTerm } from '../ir/fold.js';
import type { Block, BlockId, Cmd, Proc } from '../ir/program.js';
import { substitute } from '../ir/rewrite.js';
import { writtenIn } from './cut.js';
import type { Effects } from './effects.js';
import { type Nesting, nestingOf, prune, type Region, targetsOf } from './loops.js';

/** Longer ones cost more than a question about them is worth. */
const mostIterations = 64;

const none: ReadonlySet<string> = new Set();

/** Variables that hold a known value. */
type Constants = ReadonlyMap<string, Expr>;

/**
 * How often the head of each such loop is passed at most, per entry into it, by head.
 *
 * @param effects of what is called
 */
export function countedLoops(
  source: Proc<Cmd>,
  effects: ReadonlyMap<string, Effects>,
): ReadonlyMap<BlockId, number> {
  const proc = prune(source);
  const nesting = nestingOf(proc);
  const regions = [...new Set([...nesting.nest.values()].flat())];
  const counts = new Map<BlockId, number>();
  if (regions.length === 0) return counts;
  const counting = new Counting(proc, nesting, effects, regions);
  for (const region of regions) {
    const passes = counting.passes(region);
    if (passes !== undefined) counts.set(region.head, passes);
  }
  return counts;
}

class Counting {
  private readonly order: readonly BlockId[];
  private readonly regionAt: ReadonlyMap<BlockId, Region>;
  private readonly writes = new Map<Region, ReadonlySet<string>>();
  private readonly atEntry = new Map<BlockId, Constants>();

  constructor(
    private readonly proc: Proc<Cmd>,
    nesting: Nesting,
    private readonly effects: ReadonlyMap<string, Effects>,
    regions: readonly Region[],
  ) {
    this.order = [...nesting.order.keys()];
    this.regionAt = new Map(regions.map((region) => [region.head, region]));
    for (const region of regions) this.writes.set(region, new Set(writtenIn(proc, region, effects, none)));
    this.follow(this.order, proc.entry, new Map(), undefined);
  }

  passes(region: Region): number | undefined {
    let constants = this.atEntry.get(region.head);
    if (constants === undefined || this.isEnteredAside(region)) return undefined;
    const blocks = this.order.filter((id) => region.blocks.has(id));
    for (let pass = 1; pass <= mostIterations; pass++) {
      const next = this.follow(blocks, region.head, constants, region);
      if (next === undefined) return pass;
      if (isEqual(next, constants)) return undefined;
      constants = next;
    }
    return undefined;
  }

  /** A graph that nobody writes by hand: the head is not all that leads in. */
  private isEnteredAside({ head, blocks }: Region): boolean {
    for (const [id, block] of this.proc.blocks)
      if (!blocks.has(id) && targetsOf(block).some((target) => target !== head && blocks.has(target)))
        return true;
    return false;
  }

  /**
   * Once over the blocks, in reverse post-order, from `entry`. What a loop on the way changes is no constant behind its head.
   *
   * @param around the loop that the blocks are an iteration of
   * @returns what is constant on all ways back to `entry`; `undefined` when there is none
   */
  private follow(
    blocks: readonly BlockId[],
    entry: BlockId,
    constants: Constants,
    around: Region | undefined,
  ): Constants | undefined {
    const arriving = new Map<BlockId, Constants>([[entry, constants]]);
    let back: Constants | undefined;
    for (const id of blocks) {
      const arrived = arriving.get(id);
      if (arrived === undefined) continue;
      const region = this.regionAt.get(id);
      if (around === undefined && region !== undefined) this.atEntry.set(id, arrived);
      const inner = region !== undefined && region !== around ? region : undefined;
      const now = inner === undefined ? new Map(arrived) : without(arrived, this.writes.get(inner)!);
      if (!this.run(this.proc.blocks.get(id)!, now)) continue;
      for (const target of targetsOf(this.proc.blocks.get(id)!)) {
        if (target === entry && around !== undefined) back = back === undefined ? now : common(back, now);
        else {
          const others = arriving.get(target);
          arriving.set(target, others === undefined ? now : common(others, now));
        }
      }
    }
    return back;
  }

  /** @returns whether the end of the block can be reached */
  private run(block: Block<Cmd>, constants: Map<string, Expr>): boolean {
    for (const cmd of block.commands) {
      switch (cmd.kind) {
        case 'assume':
        case 'assert':
          if (isFalse(substitute(cmd.cond, constants))) return false;
          break;
        case 'assign': {
          const value = substitute(cmd.value, constants);
          if (value.kind === 'bv' || value.kind === 'bool') constants.set(cmd.target, value);
          else constants.delete(cmd.target);
          break;
        }
        case 'havoc':
          constants.delete(cmd.target);
          break;
        case 'call':
          for (const name of this.changedBy(cmd)) constants.delete(name);
          break;
        case 'mark':
          break;
      }
    }
    return true;
  }

  private *changedBy(cmd: Extract<Cmd, { kind: 'call' }>): Generator<string> {
    yield* cmd.results;
    yield* this.effects.get(cmd.callee)?.writes ?? [];
  }
}

function without(constants: Constants, names: ReadonlySet<string>): Map<string, Expr> {
  return new Map([...constants].filter(([name]) => !names.has(name)));
}

const common = (a: Constants, b: Constants): Map<string, Expr> =>
  new Map([...a].filter(([name, value]) => b.has(name) && sameTerm(value, b.get(name)!)));

const isEqual = (a: Constants, b: Constants): boolean =>
  a.size === b.size && [...a].every(([name, value]) => b.has(name) && sameTerm(value, b.get(name)!));
