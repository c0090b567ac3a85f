/** A number that iterations change: the range that holds it, which grows until it is widened. */
import type { TermId } from '../../encode/term-store.js';
import type { Facts } from './facts.js';
import { fullRange, hull, type Range, sameRange, widen } from './range.js';

export interface Changing {
  /** `undefined`: of a Boolean. */
  range: Range | undefined;
  updates: number;
}

/** Ranges grow exactly so often before they are widened. */
const patience = 3;

export const changing = (range: Range | undefined): Changing => ({ range, updates: 0 });

/** @returns whether the range had to grow */
export function widenTo(number: Changing, width: number, next: TermId, facts: Facts): boolean {
  if (number.range === undefined) return false;
  const wider = hull(number.range, facts.rangeOf(next));
  if (sameRange(wider, number.range)) return false;
  number.updates += 1;
  number.range =
    number.updates < patience
      ? wider
      : number.updates < 3 * patience
        ? widen(width, number.range, wider)
        : fullRange(width);
  return true;
}
