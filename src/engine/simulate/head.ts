/**
 * What holds at the head of a loop for one automaton state, whatever the number of iterations: found by starting from what holds when the loop
 * is entered and giving up, round by round, what an iteration does not keep. A variable that iterations change is anything within a range.
 */
import type { TermId } from '../../encode/term-store.js';
import type { Meaning } from '../../encode/translate.js';
import { mergeVersions, type Versions, versionOf, withVersions } from '../../encode/versions.js';
import type { Variable } from '../../ir/program.js';
import { isMemory } from '../../ir/sort.js';
import { Bounds } from './bounds.js';
import { type Changing, changing, widenTo } from './changing.js';
import type { Facts } from './facts.js';
import { Held } from './held.js';
import { hull } from './range.js';
import { anything, meaningOf, pack, type State, type Store } from './state.js';

/** A memory that iterations write: anything, but for these cells. */
interface Written {
  readonly cells: { readonly address: TermId; readonly first: TermId; changing: Changing | undefined }[];
}

type Change =
  | { readonly kind: 'term'; readonly changing: Changing }
  | { readonly kind: 'memory'; readonly written: Written };

type Place = 'globals' | 'locals';

/** Cells of a written memory that are followed through the iterations. */
const mostCells = 24;

export class Head {
  private readonly changes: Readonly<Record<Place, Map<number, Change>>> = {
    globals: new Map(),
    locals: new Map(),
  };
  private facts: Facts;
  private unforced: boolean;
  private current: State | undefined;

  private readonly first: State;
  private readonly held: Held | undefined;
  private readonly bounds: Bounds;

  constructor(
    first: State,
    private readonly variables: Readonly<Record<Place, readonly Variable[]>>,
    private readonly store: Store,
    /** Locals that are looked at in the loop or behind it. */
    private readonly live: ReadonlySet<number>,
    /** The object that the rule follows. */
    watched: Meaning | undefined,
  ) {
    this.first = watched === undefined ? first : { ...first, locals: this.named(first, watched) };
    this.facts = first.facts;
    if (watched !== undefined) this.facts = this.facts.withRange(watched, this.facts.rangeOf(watched));
    this.unforced = first.unforced;
    this.bounds = new Bounds(this.first, variables.locals, store);
    if (watched !== undefined && first.holders !== undefined)
      this.held = new Held(this.first, variables, watched, store, live);
  }

  get followsHolders(): boolean {
    return this.held !== undefined;
  }

  /** Which object is followed stays the same, so that what is known to be it may be it in every iteration; other values that equal it are made anew in each. */
  private named({ locals, facts }: State, watched: Meaning): Versions {
    const object = facts.canonical(watched);
    const found = new Map<number, number>();
    for (const slot of this.live) {
      const variable = this.variables.locals[slot]!;
      if (variable.sort !== this.store.g.width(watched)) continue;
      const value = meaningOf(versionOf(locals, slot), variable, this.store);
      if (value !== watched && facts.canonical(value) === object) found.set(slot, pack(watched));
    }
    return found.size === 0 ? locals : withVersions(locals, found);
  }

  /** The state that stands for all iterations so far, with new terms for what changes. */
  state(): State {
    let { facts } = this;
    const fill = (place: Place): Versions => {
      const values = new Map<number, number>();
      for (const [slot, change] of this.changes[place]) {
        const variable = this.variables[place][slot]!;
        if (change.kind === 'term') {
          const made = anything(variable.name, variable.sort, this.store, false);
          if (change.changing.range !== undefined) facts = facts.withRange(made, change.changing.range);
          values.set(slot, pack(made));
        } else {
          const made = this.memory(change.written, variable, facts);
          facts = made.facts;
          values.set(slot, pack(made.memory));
        }
      }
      return withVersions(this.first[place], values);
    };
    const globals = fill('globals');
    const locals = fill('locals');
    const state = this.bounds.told({ globals, locals, facts, unforced: this.unforced });
    const isWritten = (memory: number) => this.changes.globals.has(memory);
    this.current = this.held?.told(state, isWritten) ?? state;
    return this.current;
  }

  private memory(
    { cells }: Written,
    variable: Variable,
    before: Facts,
  ): { readonly memory: Meaning; readonly facts: Facts } {
    const { g, memories } = this.store;
    let memory = ~anything(variable.name, variable.sort, this.store, false);
    let facts = before;
    for (const { address, first, changing } of cells) {
      let value = first;
      if (changing !== undefined) {
        value = g.variable(this.store.fresh(variable.name), g.width(first));
        if (changing.range !== undefined) facts = facts.withRange(value, changing.range);
      }
      memory = memories.store(memory, address, value);
    }
    return { memory: ~memory, facts };
  }

  /** Takes in a state that arrives after an iteration. @returns whether anything had to be given up for it */
  takeIn(arrived: State): boolean {
    const current = this.current ?? this.first;
    let changed = this.held?.takeIn(arrived) ?? false;
    changed ||= this.unforced !== (this.unforced || arrived.unforced);
    this.unforced ||= arrived.unforced;
    const facts = this.facts.heldBy(arrived.facts);
    changed ||= facts !== this.facts;
    this.facts = facts;
    for (const place of ['globals', 'locals'] as const) {
      mergeVersions([current[place], arrived[place]], (slot, [now, next]) => {
        if (place === 'locals' && !this.live.has(slot)) return now!;
        const variable = this.variables[place][slot]!;
        const meanings = [
          meaningOf(now!, variable, this.store),
          meaningOf(next!, variable, this.store),
        ] as const;
        if (meanings[0] !== meanings[1]) changed = this.differ(place, slot, meanings, arrived) || changed;
        return now!;
      });
    }
    return this.bounds.takeIn(arrived, this.changes.locals.keys()) || changed;
  }

  private differ(
    place: Place,
    slot: number,
    [now, next]: readonly [Meaning, Meaning],
    arrived: State,
  ): boolean {
    const variable = this.variables[place][slot]!;
    const known = this.changes[place].get(slot);
    if (isMemory(variable.sort)) {
      if (known?.kind === 'memory') return this.memoryDiffers(known.written, ~now, ~next, arrived.facts);
      const written = this.firstWritten(place, slot, variable, ~next, arrived.facts);
      this.changes[place].set(slot, { kind: 'memory', written });
      return true;
    }
    if (known?.kind === 'term') return this.widenTo(known.changing, next, arrived.facts);
    if (this.sameTerm(now, next, arrived.facts)) return false;
    const entry = meaningOf(versionOf(this.first[place], slot), variable, this.store);
    this.changes[place].set(slot, { kind: 'term', changing: this.changing(entry, next, arrived.facts) });
    return true;
  }

  private sameTerm(a: TermId, b: TermId, facts: Facts): boolean {
    if (a === b) return true;
    if (this.store.g.width(a) > 0) return facts.canonical(a) === facts.canonical(b);
    const truth = facts.truthOf(a);
    return truth !== undefined && truth === facts.truthOf(b);
  }

  private changing(entry: TermId, next: TermId, facts: Facts): Changing {
    if (this.store.g.width(entry) === 0) return changing(undefined);
    return changing(hull(this.first.facts.rangeOf(entry), facts.rangeOf(next)));
  }

  private widenTo(number: Changing, next: TermId, facts: Facts): boolean {
    return widenTo(number, this.store.g.width(next), next, facts);
  }

  private firstWritten(place: Place, slot: number, variable: Variable, next: number, facts: Facts): Written {
    const { memories } = this.store;
    const entry = ~meaningOf(versionOf(this.first[place], slot), variable, this.store);
    const addresses = memories.divergence(entry, next, mostCells)?.addresses ?? [];
    const cells = addresses.map((address) => {
      const first = memories.load(entry, address);
      const now = memories.load(next, address);
      const same = this.sameTerm(first, now, facts);
      return { address, first, changing: same ? undefined : this.changing(first, now, facts) };
    });
    return { cells };
  }

  private memoryDiffers({ cells }: Written, now: number, next: number, facts: Facts): boolean {
    const { memories } = this.store;
    let changed = false;
    for (const cell of cells) {
      const [before, after] = [memories.load(now, cell.address), memories.load(next, cell.address)];
      if (cell.changing !== undefined) changed = this.widenTo(cell.changing, after, facts) || changed;
      else if (!this.sameTerm(before, after, facts)) {
        cell.changing = this.changing(cell.first, after, facts);
        changed = true;
      }
    }
    return changed;
  }
}
