/** Choosing between paths: when siblings exclude each other, and which condition tells the edges into a join apart. */

import type { TermGraph } from './term.js';
import { conjunctsOf, isEqualToConstant } from './term-bool.js';
import { FALSE, type TermId } from './term-store.js';

/** All conjuncts, through nested conjunctions, at most `limit`. */
function deepConjuncts(g: TermGraph, t: TermId, limit: number): TermId[] {
  const found: TermId[] = [];
  const stack = [t];
  while (stack.length > 0 && found.length < limit) {
    const top = stack.pop()!;
    const parts = conjunctsOf(g, top);
    if (parts.length === 1) found.push(top);
    else stack.push(...parts);
  }
  return found;
}

/** What a conjunction says, for quick refutation. */
class Facts {
  private readonly holds: ReadonlySet<TermId>;
  private readonly equal = new Map<TermId, TermId>();

  constructor(
    private readonly g: TermGraph,
    conjuncts: readonly TermId[],
  ) {
    this.holds = new Set(conjuncts);
    for (const t of conjuncts) if (isEqualToConstant(g, t)) this.equal.set(g.arg(t, 0), g.arg(t, 1));
  }

  /** Seen to be false where these facts hold. */
  refute(t: TermId): boolean {
    const negation = this.g.negation(t);
    if (negation !== undefined && this.holds.has(negation)) return true;
    if (!isEqualToConstant(this.g, t)) return false;
    const known = this.equal.get(this.g.arg(t, 0));
    return known !== undefined && known !== this.g.arg(t, 1);
  }
}

/** Beyond so many siblings the pairs are not compared. */
const pairLimit = 400;

/** Seen to exclude each other, pair by pair; `false` when it is not seen. */
export function areExclusive(g: TermGraph, conditions: readonly TermId[]): boolean {
  if (conditions.length > pairLimit) return false;
  const conjuncts = conditions.map((t) => deepConjuncts(g, t, 4 * pairLimit));
  const facts = conjuncts.map((list) => new Facts(g, list));
  return conditions.every((a, i) =>
    conditions
      .slice(0, i)
      .every(
        (b, j) => conjuncts[i]!.some((t) => facts[j]!.refute(t)) || bothFalse(g, conditions.length, a, b),
      ),
  );
}

/** Dearer than the facts, so only among few. */
const bothFalse = (g: TermGraph, count: number, a: TermId, b: TermId): boolean =>
  count <= 8 && g.and([a, b]) === FALSE;

/**
 * Conditions that tell edges apart, one for each but the last: given that exactly one of the edges was taken and none of the earlier
 * conditions holds, the i-th is true just when it was edge i. One literal where that is enough, so that joins after the same branch share
 * their conditions.
 */
export function selectors(g: TermGraph, edges: readonly TermId[]): TermId[] {
  const conjuncts = edges.map((t) => conjunctsOf(g, t));
  const shared = conjuncts.reduce((common, list) => {
    const here = new Set(list);
    return common.filter((t) => here.has(t));
  });
  const rests = conjuncts.map((list) => list.filter((t) => !shared.includes(t)));
  const facts = rests.map((list) => new Facts(g, list));
  return rests.slice(0, -1).map((rest, i) => {
    const later = facts.slice(i + 1);
    return rest.find((t) => later.every((fact) => fact.refute(t))) ?? g.and(rest);
  });
}
