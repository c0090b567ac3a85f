/**
 * What is known about terms on the paths that lead to a point: conditions that hold, ranges of numbers, terms that are equal. A term is the
 * value of an expression at one moment and never changes, so a fact, once true on a path, stays true on it; only a join of paths loses facts.
 */

import type { TermGraph } from '../../encode/term.js';
import { plus, sumOf } from '../../encode/term-arith.js';
import { FALSE, type TermId, TRUE } from '../../encode/term-store.js';
import { maskOf } from '../../ir/arith.js';
import { Draft, withEquality } from './learn.js';
import { gapBetween, isAbout, type Known, type Order, ordersAmong, plainOrder, type View } from './orders.js';
import {
  bitsRange,
  disjoint,
  exactly,
  fullRange,
  hull,
  isFull,
  meet,
  type Range,
  sameRange,
  signedRange,
  singleValue,
  unsignedRange,
} from './range.js';
import { differences, lookUp, type Trie, withEntry, withoutEntry } from './trie.js';
import { sumRange, valueByValue } from './values-of.js';

/** Operators that a look into a term goes down. */
const depthLimit = 30;

/** Orders that are kept; which follow from them is found by going through all. */
const mostOrders = 40;

/** What paths said, as it was said. */
export interface Said {
  readonly known: Trie<boolean>;
  readonly ranges: Trie<Range>;
  /** A term that equals the key and was made earlier. */
  readonly equals: Trie<TermId>;
  readonly orders: readonly Order[];
}

export class Facts {
  private readonly truths = new Map<TermId, boolean | undefined>();
  private readonly spans = new Map<TermId, Range>();

  private constructor(
    private readonly g: TermGraph,
    private readonly said: Said,
  ) {}

  static none(g: TermGraph): Facts {
    return new Facts(g, { known: undefined, ranges: undefined, equals: undefined, orders: [] });
  }

  /** The facts when `condition` holds as well; `undefined` when it cannot. */
  with(condition: TermId): Facts | undefined {
    const draft = new Draft(this.g, this, this.said);
    return draft.learn(condition) ? new Facts(this.g, draft.said()) : undefined;
  }

  withRange(term: TermId, range: Range): Facts {
    return this.withRanges([[term, range]]);
  }

  withRanges(found: readonly (readonly [TermId, Range])[]): Facts {
    let { ranges } = this.said;
    for (const [term, range] of found) {
      const width = this.g.width(term);
      if (isFull(width, range) || this.g.op(term) === 'const') continue;
      const before = lookUp(ranges, term);
      ranges = withEntry(ranges, term, before === undefined ? range : meet(width, before, range));
    }
    return ranges === this.said.ranges ? this : new Facts(this.g, { ...this.said, ranges });
  }

  withOrders(orders: readonly Order[]): Facts {
    const more = orders.filter((order) => !this.follows(order));
    if (more.length === 0) return this;
    const plain = more.map((order) => plainOrder(this.g, this.besides(), order));
    return new Facts(this.g, { ...this.said, orders: [...this.said.orders, ...plain].slice(-mostOrders) });
  }

  /** As orders, what comparisons of these terms with others say. */
  comparisonsOf(terms: ReadonlySet<TermId>): readonly Order[] {
    return ordersAmong(this.g, this.said.known, terms);
  }

  /** Whether an order follows from those that are told. */
  follows(order: Order): boolean {
    const gap = this.gap(order);
    return gap !== undefined && gap >= order.by;
  }

  /** By how much the first term is below the second at least. */
  gap(terms: Pick<Order, 'view' | 'low' | 'high'>): bigint | undefined {
    return gapBetween(this.g, this.said.orders, this.besides(), terms);
  }

  get orders(): readonly Order[] {
    return this.said.orders;
  }

  /** No look into terms: that would come back here. */
  private besides(): Known {
    const { g, said } = this;
    const differ = (low: TermId, by: bigint, high: TermId) =>
      g.width(low) === g.width(high) && lookUp(said.known, g.eq(plus(g, low, by), high)) === false;
    return { range: (t) => this.rangeOf(t, 0), differ };
  }

  private isOrdered(term: TermId): boolean {
    return isAbout(this.g, this.said.orders, term);
  }

  private byOrders(low: TermId, high: TermId, view: View): boolean | undefined {
    if (!this.isOrdered(low) && !this.isOrdered(high)) return undefined;
    if (this.follows({ view, low, high, by: 1n })) return true;
    return this.follows({ view, low: high, high: low, by: 0n }) ? false : undefined;
  }

  /** Whether a condition holds; `undefined` when both may be. */
  truthOf(condition: TermId, depth = depthLimit): boolean | undefined {
    if (condition === TRUE) return true;
    if (condition === FALSE) return false;
    if (this.truths.has(condition)) return this.truths.get(condition);
    if (depth === 0) return undefined;
    const found = lookUp(this.said.known, condition) ?? this.derive(condition, depth - 1);
    this.truths.set(condition, found);
    return found;
  }

  private derive(t: TermId, depth: number): boolean | undefined {
    const { g } = this;
    switch (g.op(t)) {
      case 'not':
        return negated(this.truthOf(g.arg(t, 0), depth));
      case 'and':
        return this.all(t, true, depth);
      case 'or':
        return this.all(t, false, depth);
      case 'eq':
        return this.equal(g.arg(t, 0), g.arg(t, 1), depth);
      case 'bvult': {
        const [a, b] = [this.rangeOf(g.arg(t, 0), depth), this.rangeOf(g.arg(t, 1), depth)];
        if (a.hi < b.lo || a.lo >= b.hi) return a.hi < b.lo;
        return this.byOrders(g.arg(t, 0), g.arg(t, 1), 'unsigned');
      }
      case 'bvslt': {
        const [a, b] = [this.rangeOf(g.arg(t, 0), depth), this.rangeOf(g.arg(t, 1), depth)];
        if (a.shi < b.slo || a.slo >= b.shi) return a.shi < b.slo;
        return this.byOrders(g.arg(t, 0), g.arg(t, 1), 'signed');
      }
      case 'ite': {
        const cond = this.truthOf(g.arg(t, 0), depth);
        if (cond !== undefined) return this.truthOf(g.arg(t, cond ? 1 : 2), depth);
        const then = this.truthOf(g.arg(t, 1), depth);
        return then !== undefined && then === this.truthOf(g.arg(t, 2), depth) ? then : undefined;
      }
      default:
        return undefined;
    }
  }

  /** Of a conjunction (`unit` true) or disjunction. */
  private all(t: TermId, unit: boolean, depth: number): boolean | undefined {
    let open = false;
    for (let i = 0; i < this.g.arity(t); i++) {
      const part = this.truthOf(this.g.arg(t, i), depth);
      if (part === !unit) return part;
      open ||= part === undefined;
    }
    return open ? undefined : unit;
  }

  private equal(a: TermId, b: TermId, depth: number): boolean | undefined {
    const { g } = this;
    if (g.width(a) === 0) {
      const [x, y] = [this.truthOf(a, depth), this.truthOf(b, depth)];
      return x === undefined || y === undefined ? undefined : x === y;
    }
    const [x, y] = [this.canonical(a), this.canonical(b)];
    if (x === y) return true;
    const [left, right] = [sumOf(g, x), sumOf(g, y)];
    if (left.base === right.base) return left.offset === right.offset;
    if (x !== a || y !== b) {
      const same = g.eq(x, y);
      if (same === TRUE || same === FALSE) return same === TRUE;
      const known = lookUp(this.said.known, same);
      if (known !== undefined) return known;
    }
    const [r, s] = [this.rangeOf(a, depth), this.rangeOf(b, depth)];
    if (disjoint(r, s)) return false;
    const value = singleValue(r);
    if (value !== undefined && value === singleValue(s)) return true;
    if (!this.isOrdered(a) && !this.isOrdered(b)) return undefined;
    const apart = (['unsigned', 'signed'] as const).some(
      (view) =>
        this.follows({ view, low: a, high: b, by: 1n }) || this.follows({ view, low: b, high: a, by: 1n }),
    );
    return apart ? false : undefined;
  }

  /** One term for all that are known to be equal. */
  canonical(t: TermId): TermId {
    let at = t;
    for (let i = 0; i < 8; i++) {
      const { base, offset } = sumOf(this.g, at);
      const other = base === undefined ? undefined : lookUp(this.said.equals, base);
      if (other === undefined) return at;
      at = plus(this.g, other, offset);
    }
    return at;
  }

  /** Of a bit-vector term. */
  rangeOf(t: TermId, depth = depthLimit): Range {
    const done = this.spans.get(t);
    if (done !== undefined) return done;
    const { g } = this;
    const width = g.width(t);
    const value = g.value(t);
    if (value !== undefined) return exactly(width, value);
    let range = depth === 0 ? fullRange(width) : this.shapeRange(t, depth - 1);
    const own = lookUp(this.said.ranges, t);
    if (own !== undefined) range = meet(width, range, own);
    const canonical = this.canonical(t);
    if (canonical !== t && depth > 0) {
      const other = lookUp(this.said.ranges, canonical) ?? this.rangeOf(canonical, depth - 1);
      range = meet(width, range, other);
    }
    if (depth > 0) this.spans.set(t, range);
    return range;
  }

  private shapeRange(t: TermId, depth: number): Range {
    const { g } = this;
    const width = g.width(t);
    const listed = valueByValue(g, t, (part) => this.rangeOf(part, depth));
    if (listed !== undefined) return listed;
    switch (g.op(t)) {
      case 'var': {
        const bound = g.bound(t);
        return bound === undefined || bound >> BigInt(width) !== 0n
          ? fullRange(width)
          : unsignedRange(width, 0n, bound - 1n);
      }
      case 'ite': {
        const cond = this.truthOf(g.arg(t, 0), depth);
        if (cond !== undefined) return this.rangeOf(g.arg(t, cond ? 1 : 2), depth);
        return hull(this.rangeOf(g.arg(t, 1), depth), this.rangeOf(g.arg(t, 2), depth));
      }
      case 'zext': {
        const inner = this.rangeOf(g.arg(t, 0), depth);
        const above = maskOf(width) & ~maskOf(g.width(g.arg(t, 0)));
        return meet(
          width,
          unsignedRange(width, inner.lo, inner.hi),
          bitsRange(width, inner.ones, inner.zeros | above),
        );
      }
      case 'sext': {
        const { slo, shi } = this.rangeOf(g.arg(t, 0), depth);
        return signedRange(width, slo, shi);
      }
      case 'extract': {
        const inner = this.rangeOf(g.arg(t, 0), depth);
        const low = BigInt(g.lowBit(t));
        const all = maskOf(width);
        const bits = bitsRange(width, (inner.ones >> low) & all, (inner.zeros >> low) & all);
        const fits = low === 0n && inner.hi <= all;
        return fits ? meet(width, bits, unsignedRange(width, inner.lo, inner.hi)) : bits;
      }
      case 'concat': {
        const [a, b] = [this.rangeOf(g.arg(t, 0), depth), this.rangeOf(g.arg(t, 1), depth)];
        const by = BigInt(g.width(g.arg(t, 1)));
        return bitsRange(width, (a.ones << by) | b.ones, (a.zeros << by) | b.zeros);
      }
      case 'bvadd':
        return sumRange(g, t, (part) => this.rangeOf(part, depth));
      case 'bvnot': {
        const { ones, zeros } = this.rangeOf(g.arg(t, 0), depth);
        return bitsRange(width, zeros, ones);
      }
      case 'bvand': {
        const [a, b] = [this.rangeOf(g.arg(t, 0), depth), this.rangeOf(g.arg(t, 1), depth)];
        const most = unsignedRange(width, 0n, a.hi < b.hi ? a.hi : b.hi);
        return meet(width, most, bitsRange(width, a.ones & b.ones, a.zeros | b.zeros));
      }
      case 'bvor': {
        const [a, b] = [this.rangeOf(g.arg(t, 0), depth), this.rangeOf(g.arg(t, 1), depth)];
        const least = unsignedRange(width, a.lo > b.lo ? a.lo : b.lo, maskOf(width));
        return meet(width, least, bitsRange(width, a.ones | b.ones, a.zeros & b.zeros));
      }
      case 'bvxor': {
        const [a, b] = [this.rangeOf(g.arg(t, 0), depth), this.rangeOf(g.arg(t, 1), depth)];
        const ones = (a.ones & b.zeros) | (a.zeros & b.ones);
        return bitsRange(width, ones, (a.ones & b.ones) | (a.zeros & b.zeros));
      }
      case 'bvshl': {
        const by = g.value(g.arg(t, 1));
        if (by === undefined || by >= BigInt(width)) return fullRange(width);
        const { ones, zeros } = this.rangeOf(g.arg(t, 0), depth);
        const all = maskOf(width);
        return bitsRange(width, (ones << by) & all, ((zeros << by) & all) | ((1n << by) - 1n));
      }
      case 'bvlshr': {
        const by = g.value(g.arg(t, 1));
        const { lo, hi, ones, zeros } = this.rangeOf(g.arg(t, 0), depth);
        if (by === undefined) return unsignedRange(width, 0n, hi);
        const range = unsignedRange(width, lo >> by, hi >> by);
        return by >= BigInt(width) ? range : meet(width, range, bitsRange(width, ones >> by, zeros >> by));
      }
      default:
        return fullRange(width);
    }
  }

  private says(condition: TermId, value: boolean): boolean {
    return (lookUp(this.said.known, condition) ?? this.truthOf(condition)) === value;
  }

  /** What holds on the paths of both. */
  join(other: Facts): Facts {
    if (other === this) return this;
    let { known, ranges, equals } = this.said;
    const equalities: TermId[] = [];
    differences(this.said.known, other.said.known, (t, left, right) => {
      const kept =
        left !== undefined && other.says(t, left)
          ? left
          : right !== undefined && this.says(t, right)
            ? right
            : undefined;
      known = kept === undefined ? withoutEntry(known, t) : withEntry(known, t, kept);
      if (kept === true && this.g.op(t) === 'eq') equalities.push(t);
    });
    differences(this.said.ranges, other.said.ranges, (t) => {
      const range = hull(this.rangeOf(t), other.rangeOf(t));
      ranges = isFull(this.g.width(t), range) ? withoutEntry(ranges, t) : withEntry(ranges, t, range);
    });
    differences(this.said.equals, other.said.equals, (t) => {
      equals = withoutEntry(equals, t);
    });
    for (const t of equalities) equals = withEquality(this.g, equals, t);
    const { orders } = this.said;
    const both = orders.filter((order) => other.follows(order));
    const others =
      orders === other.said.orders ? [] : other.said.orders.filter((order) => this.follows(order));
    return new Facts(this.g, { known, ranges, equals, orders: [...new Set([...both, ...others])] });
  }

  /** Those of these facts that `other` says as well. */
  heldBy(other: Facts): Facts {
    if (other === this) return this;
    let { known, ranges, equals } = this.said;
    differences(this.said.known, other.said.known, (t, value) => {
      if (value !== undefined && !other.says(t, value)) known = withoutEntry(known, t);
    });
    differences(this.said.ranges, other.said.ranges, (t, range) => {
      if (range === undefined) return;
      const wider = hull(range, other.rangeOf(t));
      if (isFull(this.g.width(t), wider)) ranges = withoutEntry(ranges, t);
      else if (!sameRange(wider, range)) ranges = withEntry(ranges, t, wider);
    });
    const all = this.said.orders;
    const orders = all === other.said.orders ? all : all.filter((order) => other.follows(order));
    const same = known === this.said.known && ranges === this.said.ranges && orders.length === all.length;
    if (same) return this;
    if (known !== this.said.known) equals = equalitiesOf(this.g, known);
    return new Facts(this.g, { known, ranges, equals, orders });
  }
}

const negated = (truth: boolean | undefined): boolean | undefined =>
  truth === undefined ? undefined : !truth;

function equalitiesOf(g: TermGraph, known: Trie<boolean>): Trie<TermId> {
  let equals: Trie<TermId>;
  differences(known, undefined, (t, value) => {
    if (value === true && g.op(t) === 'eq') equals = withEquality(g, equals, t);
  });
  return equals;
}
