/**
 * Holders at the head of a loop: which element of an array holds the watched object differs between the iterations that made it so. What stands for
 * all of them is any index, with the relations that hold in each.
 */
import { type TermId, TRUE } from '../../encode/term-store.js';
import { type Versions, versionOf, withVersion } from '../../encode/versions.js';
import type { Variable } from '../../ir/program.js';
import { isBeside, withBeside } from './beside.js';
import { type Changing, changing, widenTo } from './changing.js';
import type { Facts } from './facts.js';
import { addressOf, holdersIn, holds, type Match, matched, type Pattern, samePattern } from './holders.js';
import { hull } from './range.js';
import { isRelated, type Relation, related, relationsOn, type Side, told } from './relations.js';
import { type Beside, type Holder, meaningOf, pack, type State, type Store } from './state.js';

interface Cell {
  readonly first: Holder;
  /** Set once another element was met. */
  pattern: Pattern | undefined;
  /** Of the element that came first. */
  index: TermId | undefined;
  relations: readonly Relation[];
  beside: readonly Beside[];
  /** Of the index; `undefined` while it is always the same. */
  changing: Changing | undefined;
  /** The round in which the pattern was found: what arrives in it was not told of the index yet. */
  since: number;
  /** What stands for it in the current round. */
  current: Holder;
}

interface Found {
  readonly match: Match | undefined;
  readonly address: TermId;
}

interface Variables {
  readonly globals: readonly Variable[];
  readonly locals: readonly Variable[];
}

export class Held {
  private cells: readonly Cell[];
  private round = 0;

  constructor(
    private readonly first: State,
    private readonly variables: Variables,
    private readonly watched: TermId,
    private readonly store: Store,
    /** Locals that are looked at. */
    private readonly live: ReadonlySet<number>,
  ) {
    // between the loop that left it there and this one, it may have been written over
    const still = (first.holders ?? []).filter((holder) => this.isHeld(first, holder));
    this.cells = still.map((holder) => ({
      first: holder,
      pattern: undefined,
      index: holder.index,
      beside: this.besideOf(first, holder.address, holder.beside ?? []),
      relations: holder.index === undefined ? [] : this.relationsOf([this.sideOf(first, holder.index)]),
      changing: undefined,
      since: 0,
      current: holder,
    }));
  }

  /** A state at the head with what holds of the holders in it. @param written memories that iterations write */
  told(state: State, written: (memory: number) => boolean): State {
    this.round += 1;
    let { globals, facts } = state;
    for (const cell of this.cells) {
      facts = this.renewed(cell, facts);
      [globals, facts] = this.withObject(cell, globals, facts, written(cell.first.memory));
      for (const one of cell.beside)
        if (cell.pattern !== undefined || written(one.memory))
          [globals, facts] = this.withNumber(cell, one, globals, facts, written(one.memory));
    }
    for (const { current, relations } of this.cells)
      for (const relation of relations)
        facts = related(this.store.g, relation, { ...this.sideOf(state, current.index!), facts });
    const holders = this.cells.map(({ current, beside }) => ({ ...current, beside }));
    return { ...state, globals, facts, holders: holders.length > 0 ? holders : undefined };
  }

  /** New terms for an element that may be any of several. */
  private renewed(cell: Cell, facts: Facts): Facts {
    const { pattern, first } = cell;
    if (pattern === undefined) return facts;
    const { g } = this.store;
    const name = `index into ${this.variables.globals[first.memory]!.name}`;
    const index = g.variable(this.store.fresh(name), pattern.width);
    cell.current = { memory: first.memory, address: addressOf(g, pattern, index), index };
    return facts.withRange(index, cell.changing!.range!);
  }

  private withObject(
    { pattern, current: { memory, address } }: Cell,
    globals: Versions,
    facts: Facts,
    written: boolean,
  ): [Versions, Facts] {
    const { g, memories } = this.store;
    const variable = this.variables.globals[memory]!;
    const meaning = ~meaningOf(versionOf(globals, memory), variable, this.store);
    if (written) {
      const held = memories.store(meaning, address, this.watched);
      return [withVersion(globals, memory, pack(~held)), facts];
    }
    if (pattern === undefined) return [globals, facts];
    const same = g.eq(memories.load(meaning, address), this.watched);
    return [globals, facts.with(same) ?? facts];
  }

  /** Takes in a state that arrives after an iteration. @returns whether anything had to be given up, or made more general, for it */
  takeIn(arrived: State): boolean {
    let changed = false;
    const kept = this.cells.filter((cell) => {
      const took = this.takeInCell(cell, arrived);
      changed ||= took !== 'same';
      return took !== 'lost';
    });
    this.cells = kept;
    return changed;
  }

  private takeInCell(cell: Cell, arrived: State): 'same' | 'changed' | 'lost' {
    const found = this.elementOf(cell, arrived);
    if (found === undefined) return 'lost';
    const before = cell.beside;
    cell.beside = this.besideOf(arrived, found.address, before);
    const took = this.takeInIndex(cell, arrived, found);
    return cell.beside.length < before.length ? 'changed' : took;
  }

  private takeInIndex(cell: Cell, arrived: State, found: Found): 'same' | 'changed' {
    const { g } = this.store;
    if (found.match !== undefined && cell.pattern === undefined) {
      const { pattern, left, right } = found.match;
      const sides = [this.sideOf(this.first, left), this.sideOf(arrived, right)];
      cell.pattern = pattern;
      cell.index = left;
      cell.changing = changing(hull(this.first.facts.rangeOf(left), arrived.facts.rangeOf(right)));
      cell.relations = this.relationsOf(sides);
      cell.since = this.round;
      return 'changed';
    }
    if (cell.index === undefined) return 'same';
    const index = found.match?.right ?? cell.index;
    const grew = cell.changing !== undefined && widenTo(cell.changing, g.width(index), index, arrived.facts);
    const before = cell.relations;
    if (cell.since !== this.round) {
      const side = told(g, this.sideOf(arrived, index), this.comparable(index));
      cell.relations = before.filter((relation) => isRelated(g, relation, side));
    }
    return grew || cell.relations.length < before.length ? 'changed' : 'same';
  }

  /** The element that a state has the object in; no match: the one that came first. */
  private elementOf(cell: Cell, arrived: State): Found | undefined {
    const { g } = this.store;
    const { first } = cell;
    for (const holder of this.holdersOf(arrived)) {
      if (holder.memory !== first.memory || !this.isHeld(arrived, holder)) continue;
      const { address } = holder;
      if (g.eq(address, first.address) === TRUE) return { match: undefined, address };
      const match = matched(g, first.address, holder.address);
      if (match === undefined) continue;
      if (cell.pattern === undefined || samePattern(cell.pattern, match.pattern)) return { match, address };
    }
    return undefined;
  }

  private besideOf(state: State, address: TermId, beside: readonly Beside[]): readonly Beside[] {
    const { globals } = this.variables;
    return beside.filter((one) => isBeside(state, address, one, globals, this.store));
  }

  private withNumber(
    { current: { address } }: Cell,
    one: Beside,
    globals: Versions,
    facts: Facts,
    written: boolean,
  ): [Versions, Facts] {
    return withBeside(globals, facts, address, one, this.variables.globals[one.memory]!, this.store, written);
  }

  private isHeld(state: State, holder: Holder): boolean {
    return holds(state, holder, this.variables.globals[holder.memory]!, this.watched, this.store);
  }

  private *holdersOf(arrived: State): Iterable<Holder> {
    yield* arrived.holders ?? [];
    yield* holdersIn(arrived, this.variables.globals, this.watched, this.store);
  }

  private relationsOf(sides: readonly Side[]): Relation[] {
    return relationsOn(this.store.g, this.comparable(sides[0]!.index!), sides);
  }

  private comparable(index: TermId): readonly number[] {
    return numbersFor(this.store.g.width(index), this.variables.locals, this.live);
  }

  private sideOf({ facts, locals }: State, index: TermId): Side {
    const local = (slot: number) =>
      meaningOf(versionOf(locals, slot), this.variables.locals[slot]!, this.store);
    return { facts, index, local };
  }
}

/** Flags and memories are no numbers to hold an index against, nor are pointers unless it is as wide. */
export const numbersFor = (
  indexWidth: number,
  locals: readonly Variable[],
  live: ReadonlySet<number> | 'all',
): readonly number[] =>
  locals.flatMap(({ sort }, slot) =>
    typeof sort === 'number' &&
    sort >= 16 &&
    sort > 32 === indexWidth > 32 &&
    (live === 'all' || live.has(slot))
      ? [slot]
      : [],
  );
