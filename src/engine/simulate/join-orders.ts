/** Orders where paths meet: between a term that stands for one of two and others, as far apart as on both paths (Miné 2001, "Difference-bound matrices"). */
import type { TermGraph } from '../../encode/term.js';
import type { TermId } from '../../encode/term-store.js';
import type { Facts } from './facts.js';
import { baseOf, type Order } from './orders.js';

/** A term on the paths of either side, and what stands for it where they meet. */
export interface Made {
  readonly left: TermId;
  readonly right: TermId;
  readonly both: TermId;
}

/** Differences beyond this say no more than ranges do. */
const farthest = -64n;

export function ordersOfBoth(g: TermGraph, a: Facts, b: Facts, made: readonly Made[]): readonly Order[] {
  if (made.length === 0 || a.orders.length + b.orders.length === 0) return [];
  const found: Order[] = [];
  for (const side of ['left', 'right'] as const) {
    for (const { view, low, high } of (side === 'left' ? a : b).orders) {
      const standing = (term: TermId): Made[] => made.filter((one) => baseOf(g, view, one[side]) === term);
      const [lows, highs] = [standing(low), standing(high)];
      if (lows.length + highs.length === 0) continue;
      for (const x of [...lows, { left: low, right: low, both: low }])
        for (const y of [...highs, { left: high, right: high, both: high }]) {
          const by = least(
            a.gap({ view, low: x.left, high: y.left }),
            b.gap({ view, low: x.right, high: y.right }),
          );
          if (by !== undefined && by >= farthest) found.push({ view, low: x.both, high: y.both, by });
        }
    }
  }
  return found;
}

function least(a: bigint | undefined, b: bigint | undefined): bigint | undefined {
  if (a === undefined || b === undefined) return undefined;
  return a < b ? a : b;
}
