/**
 * Bounds of what a loop counts, which ranges cannot tell: at the head `i ≤ count`, or `i` at most what it was before the loop. Candidates are the
 * value at the entry and what an iteration compares the next value with.
 */
import { sumOf } from '../../encode/term-arith.js';
import type { TermId } from '../../encode/term-store.js';
import { versionOf } from '../../encode/versions.js';
import type { Variable } from '../../ir/program.js';
import { isRelated, type Relation, related, type Side, told } from './relations.js';
import { meaningOf, type State, type Store } from './state.js';

interface Bound {
  readonly relation: Relation;
  /** The round in which it was found: what arrives in it was not told of it yet. */
  readonly since: number;
}

export class Bounds {
  private bounds: readonly Bound[] = [];
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

  /** @param counted locals that are found here to change @returns whether a bound was given up, or found */
  takeIn(arrived: State, counted: readonly number[]): boolean {
    const { g } = this.store;
    const numbers = counted.filter((slot) => isNumber(this.locals[slot]!));
    const slots = new Set([...numbers, ...this.bounds.map(({ relation }) => slotOf(relation))]);
    if (slots.size === 0) return false;
    const side = told(g, this.sideOf(arrived), [...slots]);
    const kept = this.bounds.filter(
      ({ relation, since }) => since === this.round || isRelated(g, relation, side),
    );
    const found = numbers.flatMap((slot) => this.boundsOf(slot, side));
    const same = kept.length === this.bounds.length && found.length === 0;
    this.bounds = [...kept, ...found.map((relation) => ({ relation, since: this.round }))];
    return !same;
  }

  /** @param side what arrives after an iteration */
  private boundsOf(slot: number, side: Side): Relation[] {
    const { g } = this.store;
    const [entry, next] = [this.sideOf(this.first).local(slot), side.local(slot)];
    const { base } = sumOf(g, next);
    const compared = side.facts
      .comparisonsOf(new Set(base === undefined ? [] : [base]))
      .flatMap(({ low, high }) => [low, high])
      .filter((term) => g.width(term) === g.width(next) && sumOf(g, term).base !== base);
    const terms = new Set([entry, ...compared].filter((term) => g.value(term) === undefined));
    const first = told(g, this.sideOf(this.first), [slot]);
    return [...terms]
      .flatMap((term) => between(slot, term))
      .filter((relation) => isRelated(g, relation, first) && isRelated(g, relation, side));
  }

  private sideOf({ facts, locals }: State): Side {
    const local = (slot: number) => meaningOf(versionOf(locals, slot), this.locals[slot]!, this.store);
    return { facts, index: undefined, local };
  }
}

const isNumber = ({ sort }: Variable): boolean => typeof sort === 'number' && sort >= 16;

const slotOf = ({ low, high }: Relation): number =>
  (low.kind === 'local' ? low : (high as { slot: number })).slot;

function between(slot: number, term: TermId): Relation[] {
  const [local, other] = [{ kind: 'local', slot } as const, { kind: 'term', term } as const];
  return (['unsigned', 'signed'] as const).flatMap((view) =>
    [1n, 0n].flatMap((by) => [
      { view, low: local, high: other, by },
      { view, low: other, high: local, by },
    ]),
  );
}
