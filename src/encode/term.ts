/**
 * The term graph: every term is made through here, and is simplified locally when it is made. Orders are kept as strict ones
 * (`a ≤ b` is `¬(b < a)`), so that a comparison and its opposite are recognised.
 */
import { type ArithOp, arith, complement } from './term-arith.js';
import { and, ite, not, or } from './term-bool.js';
import { eq, slt, ult } from './term-compare.js';
import { concat, extract, sext, zext } from './term-shape.js';
import { FALSE, type TermId, TermStore, TRUE } from './term-store.js';

export class TermGraph extends TermStore {
  bool(value: boolean): TermId {
    return value ? TRUE : FALSE;
  }

  not(a: TermId): TermId {
    return not(this, a);
  }

  /** True without operands. */
  and(operands: readonly TermId[]): TermId {
    return and(this, operands);
  }

  /** False without operands. */
  or(operands: readonly TermId[]): TermId {
    return or(this, operands);
  }

  implies(a: TermId, b: TermId): TermId {
    return or(this, [not(this, a), b]);
  }

  ite(cond: TermId, then: TermId, other: TermId): TermId {
    return ite(this, cond, then, other);
  }

  eq(a: TermId, b: TermId): TermId {
    return eq(this, a, b);
  }

  ult(a: TermId, b: TermId): TermId {
    return ult(this, a, b);
  }

  ule(a: TermId, b: TermId): TermId {
    return not(this, ult(this, b, a));
  }

  slt(a: TermId, b: TermId): TermId {
    return slt(this, a, b);
  }

  sle(a: TermId, b: TermId): TermId {
    return not(this, slt(this, b, a));
  }

  bvnot(a: TermId): TermId {
    return complement(this, 'bvnot', a);
  }

  neg(a: TermId): TermId {
    return complement(this, 'bvneg', a);
  }

  arith(op: ArithOp, a: TermId, b: TermId): TermId {
    return arith(this, op, a, b);
  }

  /** Bits `high` down to `low`, both included. */
  extract(high: number, low: number, a: TermId): TermId {
    return extract(this, high, low, a);
  }

  concat(above: TermId, below: TermId): TermId {
    return concat(this, above, below);
  }

  zext(width: number, a: TermId): TermId {
    return zext(this, width, a);
  }

  sext(width: number, a: TermId): TermId {
    return sext(this, width, a);
  }
}
