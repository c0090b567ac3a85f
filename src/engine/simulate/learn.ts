/** What a condition implies, as far as it is read off its shape: facts in the making. */
import type { TermGraph } from '../../encode/term.js';
import { plus, sumOf } from '../../encode/term-arith.js';
import { FALSE, type TermId, TRUE } from '../../encode/term-store.js';
import type { Facts, Said } from './facts.js';
import {
  bitsRange,
  disjoint,
  fullRange,
  isEmpty,
  listedRange,
  meet,
  type Range,
  signedRange,
  singleValue,
  unsignedRange,
  without,
} from './range.js';
import { lookUp, type Trie, withEntry } from './trie.js';

/** `x + k = y` of two terms: the later one is said by the earlier. */
export function withEquality(g: TermGraph, equals: Trie<TermId>, t: TermId): Trie<TermId> {
  const [a, b] = [g.arg(t, 0), g.arg(t, 1)];
  if (g.width(a) === 0 || g.op(b) === 'const') return equals;
  const [left, right] = [sumOf(g, a), sumOf(g, b)];
  if (left.base === undefined || right.base === undefined || left.base === right.base) return equals;
  const [low, high] = left.base < right.base ? [left, right] : [right, left];
  if (lookUp(equals, high.base!) !== undefined) return equals;
  return withEntry(equals, high.base!, plus(g, low.base!, low.offset - high.offset));
}

/** Facts in the making: what a condition implies, as far as it is read off its shape. */
export class Draft {
  private known: Trie<boolean>;
  private ranges: Trie<Range>;
  private equals: Trie<TermId>;

  constructor(
    private readonly g: TermGraph,
    private readonly before: Facts,
    private readonly earlier: Said,
  ) {
    this.known = earlier.known;
    this.ranges = earlier.ranges;
    this.equals = earlier.equals;
  }

  said(): Said {
    return { ...this.earlier, known: this.known, ranges: this.ranges, equals: this.equals };
  }

  /** False: a contradiction. */
  learn(condition: TermId): boolean {
    const work: [TermId, boolean][] = [[condition, true]];
    for (let next = work.pop(); next !== undefined; next = work.pop())
      if (!this.one(next[0], next[1], work)) return false;
    return true;
  }

  private one(t: TermId, value: boolean, work: [TermId, boolean][]): boolean {
    const { g } = this;
    if (t === TRUE || t === FALSE) return (t === TRUE) === value;
    if (g.op(t) === 'not') {
      work.push([g.arg(t, 0), !value]);
      return true;
    }
    const earlier = lookUp(this.known, t) ?? this.before.truthOf(t);
    if (earlier !== undefined && earlier !== value) return false;
    this.known = withEntry(this.known, t, value);
    switch (g.op(t)) {
      case 'and':
      case 'or':
        return this.connective(t, value, work);
      case 'eq':
        return this.equality(t, value, work);
      case 'bvult':
        return this.order(g.arg(t, 0), g.arg(t, 1), value, 'unsigned', work);
      case 'bvslt':
        return this.order(g.arg(t, 0), g.arg(t, 1), value, 'signed', work);
      default:
        return true;
    }
  }

  private connective(t: TermId, value: boolean, work: [TermId, boolean][]): boolean {
    const { g } = this;
    const unit = g.op(t) === 'and';
    if (value === unit) {
      for (let i = 0; i < g.arity(t); i++) work.push([g.arg(t, i), value]);
      return true;
    }
    // all but one are decided the other way: that one decides
    const open = g.args(t).filter((part) => (lookUp(this.known, part) ?? this.before.truthOf(part)) !== unit);
    if (open.length === 1) work.push([open[0]!, !unit]);
    const listed = unit ? undefined : this.listed(open);
    return listed === undefined || this.narrow(listed.term, listed.range, work);
  }

  /** `x == 1 || x == 4` says that x is one of these. */
  private listed(parts: readonly TermId[]): { readonly term: TermId; readonly range: Range } | undefined {
    const { g } = this;
    let term: TermId | undefined;
    const values: bigint[] = [];
    for (const part of parts) {
      if (g.op(part) !== 'eq') return undefined;
      const [a, b] = [g.arg(part, 0), g.arg(part, 1)];
      const [x, value] = g.op(a) === 'const' ? [b, g.value(a)] : [a, g.value(b)];
      if (value === undefined || g.width(x) === 0 || (term !== undefined && x !== term)) return undefined;
      term = x;
      values.push(value);
    }
    if (term === undefined) return undefined;
    return { term, range: listedRange(g.width(term), values) };
  }

  private equality(t: TermId, value: boolean, work: [TermId, boolean][]): boolean {
    const { g } = this;
    const [a, b] = [g.arg(t, 0), g.arg(t, 1)];
    if (g.width(a) === 0) {
      const [x, y] = [this.before.truthOf(a), this.before.truthOf(b)];
      if (x !== undefined) work.push([b, x === value]);
      else if (y !== undefined) work.push([a, y === value]);
      return true;
    }
    const [r, s] = [this.rangeOf(a), this.rangeOf(b)];
    if (value) {
      this.equals = withEquality(g, this.equals, t);
      const both = meet(g.width(a), r, s);
      return this.narrow(a, both, work) && this.narrow(b, both, work);
    }
    return this.exclude(a, r, singleValue(s), work) && this.exclude(b, s, singleValue(r), work);
  }

  /** A value at one end of the range is cut off. */
  private exclude(t: TermId, range: Range, value: bigint | undefined, work: [TermId, boolean][]): boolean {
    if (value === undefined) return true;
    return this.narrow(t, without(this.g.width(t), range, value), work);
  }

  private order(
    a: TermId,
    b: TermId,
    value: boolean,
    view: 'unsigned' | 'signed',
    work: [TermId, boolean][],
  ): boolean {
    const [r, s] = [this.rangeOf(a), this.rangeOf(b)];
    const gap = value ? 1n : 0n; // a < b, or b ≤ a
    const [low, high, lowRange, highRange] = value ? [a, b, r, s] : [b, a, s, r];
    if (view === 'unsigned')
      return (
        this.narrow(low, { ...lowRange, hi: smaller(lowRange.hi, highRange.hi - gap) }, work) &&
        this.narrow(high, { ...highRange, lo: larger(highRange.lo, lowRange.lo + gap) }, work)
      );
    return (
      this.narrow(low, { ...lowRange, shi: smaller(lowRange.shi, highRange.shi - gap) }, work) &&
      this.narrow(high, { ...highRange, slo: larger(highRange.slo, lowRange.slo + gap) }, work)
    );
  }

  private rangeOf(t: TermId): Range {
    const own = lookUp(this.ranges, t);
    const before = this.before.rangeOf(t);
    return own === undefined ? before : meet(this.g.width(t), own, before);
  }

  /** False: no value is left. */
  private narrow(t: TermId, wanted: Range, work: [TermId, boolean][]): boolean {
    const { g } = this;
    const width = g.width(t);
    const range = meet(width, this.rangeOf(t), wanted);
    if (isEmpty(range)) return false;
    if (g.op(t) === 'const') return true;
    this.ranges = withEntry(this.ranges, t, range);
    switch (g.op(t)) {
      case 'zext':
        return this.narrow(g.arg(t, 0), unsignedRange(g.width(g.arg(t, 0)), range.lo, range.hi), work);
      case 'sext': {
        const inner = g.width(g.arg(t, 0));
        const all = fullRange(inner);
        const [slo, shi] = [larger(range.slo, all.slo), smaller(range.shi, all.shi)];
        return this.narrow(g.arg(t, 0), signedRange(inner, slo, shi), work);
      }
      case 'extract': {
        const low = BigInt(g.lowBit(t));
        const source = g.arg(t, 0);
        return this.narrow(source, bitsRange(g.width(source), range.ones << low, range.zeros << low), work);
      }
      case 'bvand': {
        // a bit of the result is that of one operand where the other's is one
        const other = this.rangeOf(g.arg(t, 1));
        const bits = bitsRange(width, range.ones, range.zeros & other.ones);
        return this.narrow(g.arg(t, 0), bits, work);
      }
      case 'bvor': {
        const other = this.rangeOf(g.arg(t, 1));
        const bits = bitsRange(width, range.ones & other.zeros, range.zeros);
        return this.narrow(g.arg(t, 0), bits, work);
      }
      case 'ite': {
        if (disjoint(this.rangeOf(g.arg(t, 1)), range)) work.push([g.arg(t, 0), false]);
        if (disjoint(this.rangeOf(g.arg(t, 2)), range)) work.push([g.arg(t, 0), true]);
        return true;
      }
      default:
        return true;
    }
  }
}

const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b);
