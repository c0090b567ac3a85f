/** Sets of bit-vectors: an interval, unsigned and signed at once, bits that are known, and while they are few, the very values. What property simulation tells numbers apart by. */

import { bitLength, maskOf } from '../../ir/arith.js';

/** Both bounds included; all views describe the same set. An empty one has `lo > hi` or `slo > shi`. */
export interface Range {
  readonly lo: bigint;
  readonly hi: bigint;
  readonly slo: bigint;
  readonly shi: bigint;
  /** Bits that are one in all values, and bits that are zero in all. */
  readonly ones: bigint;
  readonly zeros: bigint;
  /** All values there may be, ascending, when that is known: a status is often one of two. */
  readonly only: readonly bigint[] | undefined;
}

/** Values listed one by one at most. */
const mostListed = 6;

const full = new Map<number, Range>();

export function fullRange(width: number): Range {
  let range = full.get(width);
  if (range === undefined) {
    const half = 1n << BigInt(width - 1);
    range = {
      lo: 0n,
      hi: 2n * half - 1n,
      slo: -half,
      shi: half - 1n,
      ones: 0n,
      zeros: 0n,
      only: undefined,
    };
    full.set(width, range);
  }
  return range;
}

export function exactly(width: number, value: bigint): Range {
  const signed = BigInt.asIntN(width, value);
  const zeros = maskOf(width) & ~value;
  return { lo: value, hi: value, slo: signed, shi: signed, ones: value, zeros, only: [value] };
}

/** @param values a few */
export function listedRange(width: number, values: readonly bigint[]): Range {
  const only = [...new Set(values)].sort((x, y) => (x < y ? -1 : 1));
  return tighten(width, { ...fullRange(width), only });
}

export function unsignedRange(width: number, lo: bigint, hi: bigint): Range {
  const { slo, shi } = fullRange(width);
  return tighten(width, { lo, hi, slo, shi, ones: 0n, zeros: 0n, only: undefined });
}

export function signedRange(width: number, slo: bigint, shi: bigint): Range {
  const { lo, hi } = fullRange(width);
  return tighten(width, { lo, hi, slo, shi, ones: 0n, zeros: 0n, only: undefined });
}

/** @param ones bits that are one @param zeros bits that are zero */
export function bitsRange(width: number, ones: bigint, zeros: bigint): Range {
  const all = fullRange(width);
  if (ones === 0n && zeros === 0n) return all;
  const { lo, hi, slo, shi } = all;
  return tighten(width, { lo, hi, slo, shi, ones, zeros, only: undefined });
}

export const isEmpty = (range: Range): boolean => range.lo > range.hi || range.slo > range.shi;
export const singleValue = (range: Range): bigint | undefined =>
  range.lo === range.hi ? range.lo : undefined;
export const sameRange = (a: Range, b: Range): boolean =>
  a.lo === b.lo &&
  a.hi === b.hi &&
  a.slo === b.slo &&
  a.shi === b.shi &&
  a.ones === b.ones &&
  a.zeros === b.zeros &&
  a.only?.length === b.only?.length;
export const isFull = (width: number, range: Range): boolean => {
  const all = fullRange(width);
  return range === all || sameRange(range, all);
};

export function meet(width: number, a: Range, b: Range): Range {
  const all = fullRange(width); // most often one of them says nothing
  if (a === b || b === all) return a;
  if (a === all) return b;
  return tighten(width, {
    lo: max(a.lo, b.lo),
    hi: min(a.hi, b.hi),
    slo: max(a.slo, b.slo),
    shi: min(a.shi, b.shi),
    ones: a.ones | b.ones,
    zeros: a.zeros | b.zeros,
    only: a.only === undefined ? b.only : common(a.only, b.only),
  });
}

/** `range` without one value, as far as that shows. */
export function without(width: number, range: Range, value: bigint): Range {
  const signed = BigInt.asIntN(width, value);
  return tighten(width, {
    ...range,
    lo: range.lo === value ? range.lo + 1n : range.lo,
    hi: range.hi === value ? range.hi - 1n : range.hi,
    slo: range.slo === signed ? range.slo + 1n : range.slo,
    shi: range.shi === signed ? range.shi - 1n : range.shi,
    only: range.only?.filter((one) => one !== value),
  });
}

/** Either. */
export function hull(a: Range, b: Range): Range {
  if (a === b) return a;
  return {
    lo: min(a.lo, b.lo),
    hi: max(a.hi, b.hi),
    slo: min(a.slo, b.slo),
    shi: max(a.shi, b.shi),
    ones: a.ones & b.ones,
    zeros: a.zeros & b.zeros,
    only: union(a.only, b.only),
  };
}

/** `now` with each bound that is beyond `before`'s given up: an ascending chain ends after a few steps. */
export function widen(width: number, before: Range, now: Range): Range {
  const all = fullRange(width);
  // a number that grows has one leading zero less every few rounds: all bits from there up are given up at once
  const lost = (before.zeros & ~now.zeros) | (before.ones & ~now.ones);
  const below = lost !== 0n && now.hi > before.hi ? (lost & -lost) - 1n : all.hi;
  return {
    lo: now.lo < before.lo ? all.lo : before.lo,
    hi: now.hi > before.hi ? all.hi : before.hi,
    slo: now.slo < before.slo ? (now.slo >= 0n ? 0n : all.slo) : before.slo,
    shi: now.shi > before.shi ? (now.shi < 0n ? -1n : all.shi) : before.shi,
    ones: before.ones & now.ones & below,
    zeros: before.zeros & now.zeros & below,
    only: undefined,
  };
}

export const disjoint = (a: Range, b: Range): boolean =>
  a.hi < b.lo ||
  b.hi < a.lo ||
  a.shi < b.slo ||
  b.shi < a.slo ||
  (a.ones & b.zeros) !== 0n ||
  (a.zeros & b.ones) !== 0n ||
  (a.only !== undefined && b.only !== undefined && common(a.only, b.only).length === 0);

function common(a: readonly bigint[], b: readonly bigint[] | undefined): readonly bigint[] {
  return b === undefined ? a : a.filter((value) => b.includes(value));
}

function union(
  a: readonly bigint[] | undefined,
  b: readonly bigint[] | undefined,
): readonly bigint[] | undefined {
  if (a === undefined || b === undefined) return undefined;
  const all = [...a, ...b.filter((value) => !a.includes(value))];
  return all.length > mostListed ? undefined : all.sort((x, y) => (x < y ? -1 : 1));
}

/** Each view narrowed by the others: where the values have one sign, share their leading bits, or are listed. */
function tighten(width: number, range: Range): Range {
  if (range.only !== undefined) return tightenListed(width, range, range.only);
  let { lo, hi, slo, shi, ones, zeros } = range;
  const all = maskOf(width);
  if ((ones & zeros) !== 0n) return empty;
  if (ones !== 0n || zeros !== 0n) [lo, hi] = [max(lo, ones), min(hi, all ^ zeros)];
  const half = fullRange(width).shi + 1n;
  const turn = all + 1n;
  if (hi < half) [slo, shi] = [max(slo, lo), min(shi, hi)];
  else if (lo >= half) [slo, shi] = [max(slo, lo - turn), min(shi, hi - turn)];
  if (slo >= 0n) [lo, hi] = [max(lo, slo), min(hi, shi)];
  else if (shi < 0n) [lo, hi] = [max(lo, slo + turn), min(hi, shi + turn)];
  if (lo > hi || slo > shi) return empty;
  const differing = lo ^ hi;
  if (differing !== all) {
    const leading = all ^ maskOf(bitLength(differing));
    ones |= lo & leading;
    zeros |= ~lo & leading;
  }
  if ((ones & zeros) !== 0n) return empty;
  return { lo, hi, slo, shi, ones, zeros, only: undefined };
}

const empty: Range = { lo: 1n, hi: 0n, slo: 1n, shi: 0n, ones: 0n, zeros: 0n, only: [] };

function tightenListed(width: number, range: Range, only: readonly bigint[]): Range {
  const { lo, hi, slo, shi, ones, zeros } = range;
  const left = only.filter((value) => {
    const signed = BigInt.asIntN(width, value);
    const inside = value >= lo && value <= hi && signed >= slo && signed <= shi;
    return inside && (value & ones) === ones && (value & zeros) === 0n;
  });
  if (left.length === 0) return empty;
  const signed = left.map((value) => BigInt.asIntN(width, value));
  return {
    lo: left[0]!,
    hi: left[left.length - 1]!,
    slo: signed.reduce(min),
    shi: signed.reduce(max),
    ones: left.reduce((a, b) => a & b),
    zeros: maskOf(width) & ~left.reduce((a, b) => a | b),
    only: left,
  };
}

const min = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const max = (a: bigint, b: bigint): bigint => (a > b ? a : b);
