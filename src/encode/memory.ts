/**
 * Memories, resolved away: a load becomes a bit-vector term over the values stored and, where an arbitrary memory shows through, over a
 * fresh variable (a cell) for each address looked at. Cells of one arbitrary memory at equal addresses are equal: Ackermann's reduction,
 * added per query by `consistency`.
 */
import { InternalError, invariant } from '../base/errors.js';
import type { MemorySort } from '../ir/expr.js';
import type { TermGraph } from './term.js';
import { plus, sumOf } from './term-arith.js';
import { FALSE, type TermId, TRUE } from './term-store.js';

/** Index of a memory. */
export type MemoryId = number;

type Memory =
  /** Holds anything (`source` counts them), below the bound of its sort. */
  | { readonly kind: 'arbitrary'; readonly source: number; readonly sort: MemorySort }
  | { readonly kind: 'zero'; readonly sort: MemorySort }
  | {
      readonly kind: 'store';
      readonly sort: MemorySort;
      readonly under: MemoryId;
      readonly address: TermId;
      readonly value: TermId;
      readonly run: Run;
    }
  | {
      readonly kind: 'ite';
      readonly sort: MemorySort;
      readonly cond: TermId;
      readonly then: MemoryId;
      readonly other: MemoryId;
    };

/** Consecutive stores at one base: all of them are decided for a load at that base, by the offset alone. */
interface Run {
  readonly base: TermId | undefined;
  /** The memory below the first store. */
  readonly under: MemoryId;
  /** For each offset the stores to it, oldest first. */
  readonly stores: Map<bigint, MemoryId[]>;
  /** The newest store: only on top of it the run may grow. */
  tip: MemoryId;
}

/** A place of an arbitrary memory that was looked at. */
export interface Cell {
  readonly source: number;
  readonly address: TermId;
  /** A variable. */
  readonly value: TermId;
  /** Position among the cells of its memory. */
  readonly index: number;
}

export interface Stored {
  readonly address: TermId;
  readonly value: TermId;
}

export interface Divergence {
  readonly common: MemoryId;
  readonly addresses: readonly TermId[];
}

export class Memories {
  private readonly memories: Memory[] = [];
  /** Of each arbitrary memory, in order of creation. */
  private readonly sources: { readonly name: string; readonly cells: Cell[] }[] = [];
  private readonly loads = new Map<TermId, Map<MemoryId, TermId>>();
  private readonly cellOf = new Map<TermId, Cell>();
  /** Whether addresses are equal, by both. */
  private readonly compared = new Map<number, TermId>();
  /** Loads whose values were taken to be anything. */
  private unseen = 0;

  /** @param mostAliases runs of stores that a load may or may not hit, before its value is taken to be anything */
  constructor(
    private readonly g: TermGraph,
    private readonly mostAliases = Number.POSITIVE_INFINITY,
  ) {}

  arbitrary(name: string, sort: MemorySort): MemoryId {
    const source = this.sources.push({ name, cells: [] }) - 1;
    return this.memories.push({ kind: 'arbitrary', source, sort }) - 1;
  }

  zero(sort: MemorySort): MemoryId {
    return this.memories.push({ kind: 'zero', sort }) - 1;
  }

  store(under: MemoryId, address: TermId, value: TermId): MemoryId {
    const below = this.at(under);
    if (this.loads.get(address)?.get(under) === value) return under;
    if (below.kind === 'store' && below.address === address && below.run.tip !== under)
      return this.store(below.under, address, value);
    const { base, offset } = sumOf(this.g, address);
    const grows = below.kind === 'store' && below.run.base === base && below.run.tip === under;
    const run: Run = grows ? below.run : { base, under, stores: new Map(), tip: under };
    const made = this.memories.push({ kind: 'store', sort: below.sort, under, address, value, run }) - 1;
    const same = run.stores.get(offset);
    if (same === undefined) run.stores.set(offset, [made]);
    else same.push(made);
    run.tip = made;
    return made;
  }

  ite(cond: TermId, then: MemoryId, other: MemoryId): MemoryId {
    if (cond === TRUE || then === other) return then;
    if (cond === FALSE) return other;
    return this.memories.push({ kind: 'ite', sort: this.at(then).sort, cond, then, other }) - 1;
  }

  /** The cell that this variable is, if it is one. */
  cell(variable: TermId): Cell | undefined {
    return this.cellOf.get(variable);
  }

  /** Of one arbitrary memory; `source` counts calls of `arbitrary` from 0. */
  cells(source: number): readonly Cell[] {
    return this.sources[source]!.cells;
  }

  /** The value at an address, by an explicit stack: chains of stores and merges are tens of thousands long. */
  load(root: MemoryId, address: TermId): TermId {
    return this.splitAddress(root, address, splitDepth) ?? this.loadAt(root, address);
  }

  private loadAt(root: MemoryId, address: TermId): TermId {
    const done = this.loads.get(address) ?? new Map<MemoryId, TermId>();
    this.loads.set(address, done);
    if (this.isBeyondAliases(root, address, done)) {
      const { cell } = this.at(root).sort;
      const anything = this.g.variable(`$unseen[${this.unseen++}]`, cell);
      done.set(root, anything);
      return anything;
    }
    const stack = [root];
    while (stack.length > 0) {
      const m = stack[stack.length - 1]!;
      if (done.has(m) || this.step(m, address, done, stack)) stack.pop();
    }
    return done.get(root)!;
  }

  /** An over-approximation, where the whole value would say hardly more than that it is one of very many. */
  private isBeyondAliases(root: MemoryId, address: TermId, done: Map<MemoryId, TermId>): boolean {
    if (this.mostAliases === Number.POSITIVE_INFINITY) return false;
    const { base, offset } = sumOf(this.g, address);
    let last: Run | undefined;
    let aliases = 0;
    for (let m = root; !done.has(m); ) {
      const memory = this.at(m);
      if (memory.kind !== 'store') return false;
      if (memory.run.base === base) {
        if (lastUpTo(memory.run.stores.get(offset), m) !== undefined) return false;
        m = memory.run.under;
        continue;
      }
      const hit = this.same(memory.address, address);
      if (hit === TRUE) return false;
      if (hit !== FALSE && memory.run !== last) {
        last = memory.run;
        aliases += 1;
        if (aliases > this.mostAliases) return true;
      }
      m = memory.under;
    }
    return false;
  }

  /** A pointer that is one of a few: each is looked up by itself, since each compares better than their `ite`. */
  private splitAddress(root: MemoryId, address: TermId, depth: number): TermId | undefined {
    const { base, offset } = sumOf(this.g, address);
    if (base === undefined || this.g.op(base) !== 'ite' || depth === 0) return undefined;
    const branch = (i: 1 | 2) => {
      const at = plus(this.g, this.g.arg(base, i), offset);
      return this.splitAddress(root, at, depth - 1) ?? this.loadAt(root, at);
    };
    return this.g.ite(this.g.arg(base, 0), branch(1), branch(2));
  }

  /** True when `m` is done; false when what it needs was pushed. */
  private step(m: MemoryId, address: TermId, done: Map<MemoryId, TermId>, stack: MemoryId[]): boolean {
    const memory = this.at(m);
    switch (memory.kind) {
      case 'arbitrary':
        done.set(m, this.look(memory.source, memory.sort, address));
        return true;
      case 'zero':
        done.set(m, this.g.constant(memory.sort.cell, 0n));
        return true;
      case 'store':
        return this.stepStore(m, memory, address, done, stack);
      case 'ite': {
        const then = done.get(memory.then);
        const other = done.get(memory.other);
        if (then === undefined) stack.push(memory.then);
        if (other === undefined) stack.push(memory.other);
        if (then === undefined || other === undefined) return false;
        done.set(m, this.g.ite(memory.cond, then, other));
        return true;
      }
    }
  }

  private stepStore(
    m: MemoryId,
    memory: Extract<Memory, { kind: 'store' }>,
    address: TermId,
    done: Map<MemoryId, TermId>,
    stack: MemoryId[],
  ): boolean {
    const { base, offset } = sumOf(this.g, address);
    if (memory.run.base === base) return this.stepRun(m, memory.run, offset, done, stack);
    const hit = this.same(memory.address, address);
    if (hit === TRUE) {
      done.set(m, memory.value);
      return true;
    }
    const under = done.get(memory.under);
    if (under === undefined) {
      stack.push(memory.under);
      return false;
    }
    done.set(m, this.g.ite(hit, memory.value, under));
    return true;
  }

  private stepRun(
    m: MemoryId,
    run: Run,
    offset: bigint,
    done: Map<MemoryId, TermId>,
    stack: MemoryId[],
  ): boolean {
    const newest = lastUpTo(run.stores.get(offset), m);
    const value = newest === undefined ? done.get(run.under) : (this.at(newest) as { value: TermId }).value;
    if (value === undefined) {
      stack.push(run.under);
      return false;
    }
    done.set(m, value);
    return true;
  }

  /** Comparing is most of what a load costs, and chains that share their stores ask the same again. */
  private same(a: TermId, b: TermId): TermId {
    const key = a * idsBelow + b;
    const known = this.compared.get(key);
    if (known !== undefined) return known;
    if (this.compared.size >= mostCompared) this.compared.clear();
    const made = this.g.eq(a, b);
    this.compared.set(key, made);
    return made;
  }

  private look(source: number, sort: MemorySort, address: TermId): TermId {
    const { name, cells } = this.sources[source]!;
    const value = this.g.variable(`${name}[${cells.length}]`, sort.cell, sort.below);
    const cell: Cell = { source, address, value, index: cells.length };
    invariant(!this.cellOf.has(value), `two cells are called ${name}[${cell.index}]`);
    cells.push(cell);
    this.cellOf.set(value, cell);
    return value;
  }

  /**
   * Where two memories part: the newest memory below both by stores alone, and the addresses written above it, oldest first. `undefined`: there
   * is none, or more than `most` writes lie between.
   */
  divergence(a: MemoryId, b: MemoryId, most: number): Divergence | undefined {
    const addresses: TermId[] = [];
    let [x, y] = [a, b];
    while (x !== y) {
      // a memory is made after the one below it
      const upper = this.at(Math.max(x, y));
      if (upper.kind !== 'store' || addresses.length >= most) return undefined;
      addresses.push(upper.address);
      if (x > y) x = upper.under;
      else y = upper.under;
    }
    return { common: x, addresses: [...new Set(addresses.reverse())] };
  }

  /** What was stored last, newest first, down to where paths meet; where all below is arbitrary, what was looked at there as well. */
  newest(memory: MemoryId, most: number): readonly Stored[] {
    const found: Stored[] = [];
    let m = this.at(memory);
    for (; m.kind === 'store' && found.length < most; m = this.at(m.under)) found.push(m);
    return m.kind === 'arbitrary' ? [...found, ...this.cells(m.source).slice(-most).reverse()] : found;
  }

  /** What an arbitrary memory promises about one cell by itself. */
  range(cell: Cell): TermId {
    const below = this.g.bound(cell.value);
    const width = this.g.width(cell.value);
    if (below === undefined || below >> BigInt(width) !== 0n) return TRUE;
    // made raw: the simplifier takes this very fact for granted
    return this.g.intern('bvult', 0, [cell.value, this.g.constant(width, below)]);
  }

  /** Equal addresses, equal values. */
  consistency(a: Cell, b: Cell): TermId {
    if (a.source !== b.source) throw new InternalError('cells of different memories are not related');
    const same = this.g.eq(a.address, b.address);
    return same === FALSE ? TRUE : this.g.implies(same, this.g.eq(a.value, b.value));
  }

  private at(m: MemoryId): Memory {
    return this.memories[m]!;
  }
}

/** More than there are terms: a pair of them is one number. */
const idsBelow = 2 ** 21;
/** Comparisons of addresses that are remembered. */
const mostCompared = 400_000;

/** Levels of `ite` that an address is split by; beyond, the addresses are compared as they are. */
const splitDepth = 3;

/** The largest number up to `limit` of an ascending list. */
function lastUpTo(list: readonly number[] | undefined, limit: number): number | undefined {
  if (list === undefined) return undefined;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? undefined : list[low - 1];
}
