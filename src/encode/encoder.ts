/** The walk over a passive program that makes its encoding (encode.ts). */
import { InternalError } from '../base/errors.js';
import type { MemorySort, Sort } from '../ir/expr.js';
import { type AssumeCmd, type Block, type BlockId, goesOn, type PassiveCmd } from '../ir/program.js';
import { isMemory } from '../ir/sort.js';
import { areExclusive, selectors } from './branching.js';
import type {
  ArbitraryMemory,
  Choice,
  EncodedBranch,
  EncodedCell,
  EncodedCheck,
  Encoding,
  Input,
  Stop,
} from './encoding.js';
import { successors } from './flow.js';
import { type Cell, Memories } from './memory.js';
import type { Arbitrary, Passive } from './passive.js';
import { TermGraph } from './term.js';
import { FALSE, type TermId, TRUE } from './term-store.js';
import { type Meaning, meaningOfMemory, Translator } from './translate.js';

/** What arrives over an edge. */
interface Arrival {
  readonly condition: TermId;
  /** Values of the join incarnations of the target. */
  readonly joined: ReadonlyMap<string, Meaning>;
}

export class Encoder {
  private readonly g = new TermGraph();
  private readonly memories = new Memories(this.g);
  private readonly values = new Map<string, Meaning>();
  private readonly translator = new Translator(this.g, this.memories, this.values);
  private readonly arrivals = new Map<BlockId, Arrival[]>();
  private readonly joinNames: ReadonlySet<string>;
  private readonly arbitraryOf = new Map<BlockId, Arbitrary[]>();
  private readonly checks: EncodedCheck[] = [];
  private readonly returns: TermId[] = [];
  private readonly stops: Stop[] = [];
  private readonly reachedAt = new Map<Arbitrary, TermId>();
  private readonly choices: Choice[] = [];
  private readonly branches: EncodedBranch[] = [];
  private readonly sourceOwners: Arbitrary[] = [];

  constructor(private readonly passive: Passive) {
    this.joinNames = new Set([...passive.joins.values()].flat().map(({ name }) => name));
    for (const arbitrary of passive.arbitrary) {
      const list = this.arbitraryOf.get(arbitrary.block);
      if (list === undefined) this.arbitraryOf.set(arbitrary.block, [arbitrary]);
      else list.push(arbitrary);
    }
  }

  run(mostAsked: number): Encoding {
    this.g.mostAsked = mostAsked;
    for (const { name, sort } of this.passive.zeroed)
      this.values.set(name, meaningOfMemory(this.memories.zero(sort as MemorySort)));
    for (const arbitrary of this.passive.arbitrary) this.introduce(arbitrary);
    for (const block of this.passive.proc.blocks.values()) this.block(block);
    // what is asked about it is small beside it
    this.g.mostAsked = Number.POSITIVE_INFINITY;
    return this.result();
  }

  private introduce(arbitrary: Arbitrary): void {
    const { incarnation, sort } = arbitrary;
    if (isMemory(sort)) {
      this.sourceOwners.push(arbitrary);
      this.values.set(
        incarnation,
        meaningOfMemory(this.memories.arbitrary(incarnation, boundOf(arbitrary, sort))),
      );
    } else this.values.set(incarnation, this.g.variable(incarnation, sort === 'bool' ? 0 : sort));
  }

  private block(block: Block<PassiveCmd>): void {
    let now = this.enter(block.id);
    const joined = new Map<string, Meaning>();
    const positions = this.passive.positions.get(block.id)!;
    const arbitrary = this.arbitraryOf.get(block.id) ?? [];
    let passed = 0;
    const pass = (position: number) => {
      while (passed < arbitrary.length && arbitrary[passed]!.index < position)
        this.reachedAt.set(arbitrary[passed++]!, now);
    };
    for (const [i, cmd] of block.commands.entries()) {
      const position = positions[i]!;
      if (position >= 0) pass(position);
      now = this.command(cmd, { now, block: block.id, index: position, joined });
    }
    pass(Number.POSITIVE_INFINITY);
    this.leave(block, now, joined);
  }

  private enter(id: BlockId): TermId {
    if (id === this.passive.proc.entry) return TRUE;
    const arrivals = (this.arrivals.get(id) ?? []).filter(({ condition }) => condition !== FALSE);
    this.arrivals.delete(id);
    const conditions = arrivals.map(({ condition }) => condition);
    const joins = this.passive.joins.get(id) ?? [];
    const choose = joins.length > 0 && arrivals.length > 0 ? selectors(this.g, conditions) : [];
    for (const { name, sort } of joins) {
      const values = arrivals.map(({ joined }) => joined.get(name)!);
      this.values.set(
        name,
        arrivals.length === 0 ? this.nothing(isMemory(sort), sort) : this.select(choose, values),
      );
    }
    return this.g.or(conditions);
  }

  private select(conditions: readonly TermId[], values: readonly Meaning[]): Meaning {
    let result = values[values.length - 1]!;
    for (let i = values.length - 2; i >= 0; i--) {
      const value = values[i]!;
      if (value >= 0) result = this.g.ite(conditions[i]!, value, result);
      else result = meaningOfMemory(this.memories.ite(conditions[i]!, ~value, ~result));
    }
    return result;
  }

  /** A value where nothing arrives: never looked at. */
  private nothing(memory: boolean, sort: Sort): Meaning {
    if (memory) return meaningOfMemory(this.memories.zero(sort as MemorySort));
    return sort === 'bool' ? FALSE : this.g.constant(sort as number, 0n);
  }

  private command(
    cmd: PassiveCmd,
    at: { now: TermId; block: BlockId; index: number; joined: Map<string, Meaning> },
  ): TermId {
    const { now, block, index } = at;
    switch (cmd.kind) {
      case 'mark':
        return now;
      case 'assume':
        if (cmd.why.kind !== 'define') return this.assumed(cmd, now);
        this.define(cmd, at.joined);
        return now;
      case 'assert': {
        const cond = this.translator.term(cmd.cond);
        const violated = this.g.and([now, this.g.not(cond)]);
        this.checks.push({ check: cmd.check, origin: cmd.origin, block, index, reached: now, violated });
        // an assertion that held may be relied on from here
        return goesOn(cmd.check) ? now : this.g.and([now, cond]);
      }
    }
  }

  private assumed({ cond, why }: AssumeCmd, now: TermId): TermId {
    const passed = this.translator.term(cond);
    if (why.kind === 'access' || why.kind === 'stop') this.stops.push({ reached: now, passed });
    return this.g.and([now, passed]);
  }

  private define({ cond }: AssumeCmd, joined: Map<string, Meaning>): void {
    if (cond.kind !== 'binary' || cond.left.kind !== 'var')
      throw new InternalError('a definition must have the form x@n == e');
    const { name } = cond.left;
    const meaning = this.translator.meaning(cond.right);
    if (this.joinNames.has(name)) joined.set(name, meaning);
    else this.values.set(name, meaning);
  }

  private leave(block: Block<PassiveCmd>, now: TermId, joined: ReadonlyMap<string, Meaning>): void {
    if (block.transfer.kind === 'return') this.returns.push(now);
    if (block.transfer.kind === 'stop') this.stops.push({ reached: now, passed: FALSE });
    const targets = successors(block);
    const conditions = targets.length > 1 ? this.choose(block, now) : [now];
    for (const [i, target] of targets.entries()) {
      const arrival: Arrival = { condition: conditions[i]!, joined };
      const list = this.arrivals.get(target);
      if (list === undefined) this.arrivals.set(target, [arrival]);
      else list.push(arrival);
    }
  }

  /**
   * The condition of each edge. The targets' leading assumptions take effect in the targets, which have no other predecessor; here they
   * are looked at to see whether one path excludes the others. When that is not seen, an arbitrary number says which way is taken:
   * otherwise values merged behind the branch could be those of a path that is not the one meant.
   */
  private choose(block: Block<PassiveCmd>, now: TermId): TermId[] {
    const targets = successors(block);
    const leading = targets.map((target) => this.leading(target));
    this.branches.push({ block: block.id, reached: now, conditions: leading });
    if (now === FALSE || areExclusive(this.g, leading))
      return targets.map((_, i) => this.g.and([now, leading[i]!]));
    const width = Math.max(1, 32 - Math.clz32(targets.length - 1));
    const value = this.g.variable(`choice@${block.id}`, width);
    this.choices.push({ block: block.id, targets, value });
    const picked = targets.slice(0, -1).map((_, i) => this.g.eq(value, this.g.constant(width, BigInt(i))));
    const last = this.g.and(picked.map((t) => this.g.not(t)));
    return [...picked, last].map((pick, i) => this.g.and([now, pick, leading[i]!]));
  }

  private leading(target: BlockId): TermId {
    const positions = this.passive.positions.get(target)!;
    const conditions: TermId[] = [];
    for (const [i, cmd] of this.passive.proc.blocks.get(target)!.commands.entries()) {
      if (positions[i] !== i) break; // a havoc stood here, or an assignment
      if (cmd.kind === 'mark') continue;
      if (cmd.kind !== 'assume' || cmd.why.kind === 'define') break;
      conditions.push(this.translator.term(cmd.cond));
    }
    return this.g.and(conditions);
  }

  private result(): Encoding {
    const reached = (arbitrary: Arbitrary) => this.reachedAt.get(arbitrary) ?? FALSE;
    const inputs: Input[] = [];
    for (const arbitrary of this.passive.arbitrary)
      if (!isMemory(arbitrary.sort))
        inputs.push({
          ...arbitrary,
          value: this.values.get(arbitrary.incarnation)!,
          reached: reached(arbitrary),
        });
    const arbitraryMemories = this.sourceOwners.map((arbitrary): ArbitraryMemory => {
      return { ...arbitrary, sort: arbitrary.sort as MemorySort, reached: reached(arbitrary) };
    });
    const cellOf = (memory: ArbitraryMemory, { address, value }: Cell): EncodedCell => ({
      memory,
      address,
      value,
    });
    return {
      graph: this.g,
      checks: this.checks,
      returned: this.g.or(this.returns),
      stops: this.stops,
      inputs,
      arbitraryMemories,
      choices: this.choices,
      branches: this.branches,
      cells: arbitraryMemories.flatMap((memory, source) =>
        this.memories.cells(source).map((cell) => cellOf(memory, cell)),
      ),
      memories: this.memories,
    };
  }
}

/**
 * What the world chose never points into fresh objects. Where a value is arbitrary only because we did not look (a cut loop, an abstracted
 * procedure, a gap), the program itself may have stored such pointers.
 */
function boundOf({ cause }: Arbitrary, sort: MemorySort): MemorySort {
  if (cause === 'initial' || cause.kind === 'input' || cause.kind === 'uninitialized') return sort;
  const { below: _, ...unbounded } = sort;
  return unbounded;
}
