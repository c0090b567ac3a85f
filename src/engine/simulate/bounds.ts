/**
 * Bounds of what a loop counts, which ranges cannot tell: at the head `i ≤ count`, or `i` at most what it was before the loop. Candidates are the
 * value at the entry and what an iteration compares the next value with.
 */
import { versionOf } from '../../encode/versions.js';
import type { Variable } from '../../ir/program.js';
import {
  comparedWith,
  isRelated,
  type Relation,
  type Role,
  related,
  type Side,
  told,
  views,
} from './relations.js';
import { meaningOf, type State, type Store } from './state.js';

interface Bound {
  readonly relation: Relation;
  /** The round in which it was found: what arrives in it was not told of it yet. */
  readonly since: number;
}

/** Locals of one loop that bounds are looked for. */
const mostCounted = 10;

export class Bounds {
  private bounds: readonly Bound[] = [];
  /** Locals for which bounds were looked for. */
  private readonly known = new Set<number>();
  private round = 0;

  constructor(
    private readonly first: State,
    private readonly locals: readonly Variable[],
    private readonly store: Store,
  ) {}

  told(state: State): State {
    this.round += 1;
    let { facts } = state;
    for (const { relation } of this.bounds)
      facts = related(this.store.g, relation, { ...this.sideOf(state), facts });
    return { ...state, facts };
  }

  /** @param changing locals that iterations change @returns whether a bound was given up, or found */
  takeIn(arrived: State, changing: Iterable<number>): boolean {
    const { g } = this.store;
    const side = this.sideOf(arrived);
    // what is a number in the first iteration is a term in the next
    const counted = [...changing].filter(
      (slot) => this.isCounted(slot) && g.value(side.local(slot)) === undefined,
    );
    const before = [...this.known];
    const fresh = counted.filter((slot) => !this.known.has(slot)).slice(0, mostCounted - before.length);
    if (fresh.length === 0 && this.bounds.length === 0) return false;
    for (const slot of fresh) this.known.add(slot);
    const all = told(g, side, counted);
    const kept = this.bounds.filter(
      ({ relation, since }) => since === this.round || isRelated(g, relation, all),
    );
    const found = fresh.flatMap((slot, i) => this.boundsOf(slot, [...before, ...fresh.slice(0, i)], all));
    const same = kept.length === this.bounds.length && found.length === 0;
    this.bounds = [...kept, ...found.map((relation) => ({ relation, since: this.round }))];
    return !same;
  }

  private areAlike(slot: number, other: number): boolean {
    const [a, b] = [this.locals[slot]!.sort as number, this.locals[other]!.sort as number];
    return a > 32 === b > 32;
  }

  private isCounted(slot: number): boolean {
    const { sort } = this.locals[slot]!;
    return typeof sort === 'number' && sort >= 16;
  }

  /** @param counted others that iterations change @param side what arrives after an iteration */
  private boundsOf(slot: number, counted: readonly number[], side: Side): Relation[] {
    const { g } = this.store;
    const first = told(g, this.sideOf(this.first), [slot]);
    const candidates = [first.local(slot), ...comparedWith(g, side.facts, side.local(slot))];
    const terms = new Set(candidates.filter((term) => g.value(term) === undefined));
    const toTerms = [...terms]
      .flatMap((term) => between(slot, { kind: 'term', term }))
      .filter((relation) => isRelated(g, relation, side));
    // two that count side by side may need to be told of each other first
    const toOthers = counted
      .filter((other) => this.areAlike(slot, other))
      .flatMap((other) => between(slot, { kind: 'local', slot: other }));
    return [...toTerms, ...toOthers].filter((relation) => isRelated(g, relation, first));
  }

  private sideOf({ facts, locals }: State): Side {
    const local = (slot: number) => meaningOf(versionOf(locals, slot), this.locals[slot]!, this.store);
    return { facts, index: undefined, local };
  }
}

function between(slot: number, other: Role): Relation[] {
  const local: Role = { kind: 'local', slot };
  return views.flatMap((view) =>
    [1n, 0n].flatMap((by) => [
      { view, low: local, high: other, by },
      { view, low: other, high: local, by },
    ]),
  );
}
