/**
 * Two states of one automaton state made one: what both say stays, what they say differently becomes anything within the range of both. Pairs of
 * values that recur become one value, so that variables that are equal on both sides stay equal.
 */
import type { MemoryId } from '../../encode/memory.js';
import type { TermId } from '../../encode/term-store.js';
import type { Meaning } from '../../encode/translate.js';
import { mergeVersions } from '../../encode/versions.js';
import type { MemorySort } from '../../ir/expr.js';
import type { Variable } from '../../ir/program.js';
import type { Facts } from './facts.js';
import { pairsOf, withPairs } from './join-holders.js';
import { ordersOfBoth } from './join-orders.js';
import { hull, type Range } from './range.js';
import { anything, meaningOf, pack, type State, type Store } from './state.js';

export function join(
  a: State,
  b: State,
  globals: readonly Variable[],
  locals: readonly Variable[],
  store: Store,
  /** Locals that are looked at from here on; the others are dropped. */
  live: ReadonlySet<number> | 'all',
  /** The object that the rule follows. */
  watched: Meaning | undefined,
): State {
  if (a === b) return a;
  const joiner = new Joiner(a.facts, b.facts, store);
  const merge =
    (variables: readonly Variable[], kept: typeof live) =>
    (index: number, [x, y]: readonly number[]) => {
      if (kept !== 'all' && !kept.has(index)) return 0;
      const variable = variables[index]!;
      const [left, right] = [meaningOf(x!, variable, store), meaningOf(y!, variable, store)];
      return pack(joiner.join(left, right, variable));
    };
  const met = {
    globals: mergeVersions([a.globals, b.globals], merge(globals, 'all')),
    locals: mergeVersions([a.locals, b.locals], merge(locals, live)),
    unforced: a.unforced || b.unforced,
  };
  if (watched === undefined || a.holders === undefined || b.holders === undefined)
    return { ...met, facts: joiner.facts() };
  const meeting = { globals, locals, store, live, watched };
  const pairs = pairsOf(a, b, meeting, (x, y, name) => joiner.term(x, y, name));
  return withPairs({ ...met, facts: joiner.facts() }, a, b, pairs, meeting);
}

class Joiner {
  private readonly made = new Map<string, TermId>();
  private readonly ranges: [TermId, Range][] = [];
  private readonly parts = new Map<TermId, { readonly left: TermId; readonly right: TermId }>();

  constructor(
    private readonly left: Facts,
    private readonly right: Facts,
    private readonly store: Store,
  ) {}

  facts(): Facts {
    const made = this.ranges.map(([both]) => ({ ...this.parts.get(both)!, both }));
    const orders = ordersOfBoth(this.store.g, this.left, this.right, made);
    return this.left.join(this.right).withRanges(this.ranges).withOrders(orders);
  }

  join(a: Meaning, b: Meaning, variable: Variable): Meaning {
    if (a === b) return a;
    return a >= 0
      ? this.term(a, b, variable.name)
      : ~this.memory(~a, ~b, variable.name, variable.sort as MemorySort);
  }

  term(a: TermId, b: TermId, name: string): TermId {
    const { g } = this.store;
    if (a === b) return a;
    const key = `${a},${b}`;
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const made = this.agreed(a, b) ?? g.variable(this.store.fresh(name), g.width(a));
    this.made.set(key, made);
    if (g.width(a) > 0) {
      this.ranges.push([made, hull(this.left.rangeOf(a), this.right.rangeOf(b))]);
      this.parts.set(made, { left: a, right: b });
    }
    return made;
  }

  /** The term that both are known to be. */
  private agreed(a: TermId, b: TermId): TermId | undefined {
    const { g } = this.store;
    if (g.width(a) === 0) {
      const [x, y] = [this.left.truthOf(a), this.right.truthOf(b)];
      return x !== undefined && x === y ? g.bool(x) : undefined;
    }
    if (this.right.canonical(a) === this.right.canonical(b)) return a;
    return this.left.canonical(a) === this.left.canonical(b) ? b : undefined;
  }

  private memory(a: MemoryId, b: MemoryId, name: string, sort: MemorySort): MemoryId {
    const { memories } = this.store;
    const split = memories.divergence(a, b, mostCells);
    if (split === undefined) return ~anything(name, sort, this.store, false);
    let memory = split.common;
    for (const address of split.addresses) {
      const value = this.term(memories.load(a, address), memories.load(b, address), name);
      memory = memories.store(memory, address, value);
    }
    return memory;
  }
}

/** Cells written on one side or the other; with more, all of the memory becomes anything. */
const mostCells = 24;
