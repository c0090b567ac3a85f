/** What an operator makes of the ranges of its operands: value by value while those are few, and the sums of bounds. */
import type { TermGraph } from '../../encode/term.js';
import { isArith } from '../../encode/term-arith.js';
import type { TermId } from '../../encode/term-store.js';
import { applyArith } from '../../ir/arith.js';
import { fullRange, listedRange, meet, type Range, signedRange, unsignedRange } from './range.js';

type RangeOf = (t: TermId) => Range;

/** An operator whose operands are a few known values and a constant. */
export function valueByValue(g: TermGraph, t: TermId, rangeOf: RangeOf): Range | undefined {
  const width = g.width(t);
  const op = g.op(t);
  if (op === 'zext' || op === 'sext' || op === 'extract') {
    const inner = g.arg(t, 0);
    const { only } = rangeOf(inner);
    if (only === undefined) return undefined;
    const from = g.width(inner);
    return listedRange(
      width,
      only.map((value) => {
        if (op === 'extract') return BigInt.asUintN(width, value >> BigInt(g.lowBit(t)));
        return BigInt.asUintN(width, op === 'sext' ? BigInt.asIntN(from, value) : value);
      }),
    );
  }
  if (!isArith(op)) return undefined;
  const [a, b] = [rangeOf(g.arg(t, 0)).only, rangeOf(g.arg(t, 1)).only];
  if (a === undefined || b === undefined || Math.min(a.length, b.length) > 1) return undefined;
  const values = a.flatMap((x) => b.map((y) => applyArith(op, width, x, y) as bigint));
  return listedRange(width, values);
}

export function sumRange(g: TermGraph, t: TermId, rangeOf: RangeOf): Range {
  const width = g.width(t);
  const [a, b] = [rangeOf(g.arg(t, 0)), rangeOf(g.arg(t, 1))];
  const all = fullRange(width);
  const [lo, hi] = [a.lo + b.lo, a.hi + b.hi];
  const [slo, shi] = [a.slo + b.slo, a.shi + b.shi];
  const unsigned = hi <= all.hi ? unsignedRange(width, lo, hi) : all;
  const signed = slo >= all.slo && shi <= all.shi ? signedRange(width, slo, shi) : all;
  return meet(width, unsigned, signed);
}
