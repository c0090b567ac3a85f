/** Sets of bit-vectors: an interval, unsigned and signed at once, and while they are few, the very values. What property simulation tells numbers apart by. */

/** Both bounds included; all views describe the same set. An empty one has `lo > hi` or `slo > shi`. */
export interface Range {
  readonly lo: bigint;
  readonly hi: bigint;
  readonly slo: bigint;
  readonly shi: bigint;
  /** All values there may be, ascending, when that is known: a status is often one of two. */
  readonly only?: readonly bigint[] | undefined;
}

/** Values listed one by one. */
const mostListed = 6;

const full = new Map<number, Range>();

export function fullRange(width: number): Range {
  let range = full.get(width);
  if (range === undefined) {
    const half = 1n << BigInt(width - 1);
    range = { lo: 0n, hi: 2n * half - 1n, slo: -half, shi: half - 1n };
    full.set(width, range);
  }
  return range;
}

export function exactly(width: number, value: bigint): Range {
  const signed = BigInt.asIntN(width, value);
  return { lo: value, hi: value, slo: signed, shi: signed, only: [value] };
}

/** @param values a few */
export function listedRange(width: number, values: readonly bigint[]): Range {
  const only = [...new Set(values)].sort((x, y) => (x < y ? -1 : 1));
  return tighten(width, { ...fullRange(width), only });
}

export const unsignedRange = (width: number, lo: bigint, hi: bigint): Range =>
  tighten(width, { ...fullRange(width), lo, hi });

export const signedRange = (width: number, slo: bigint, shi: bigint): Range =>
  tighten(width, { ...fullRange(width), slo, shi });

export const isEmpty = (range: Range): boolean => range.lo > range.hi || range.slo > range.shi;
export const singleValue = (range: Range): bigint | undefined =>
  range.lo === range.hi ? range.lo : undefined;
export const sameRange = (a: Range, b: Range): boolean =>
  a.lo === b.lo && a.hi === b.hi && a.slo === b.slo && a.shi === b.shi && a.only?.length === b.only?.length;
export const isFull = (width: number, range: Range): boolean => {
  const all = fullRange(width);
  return range.lo === all.lo && range.hi === all.hi && range.slo === all.slo && range.shi === all.shi;
};

export function meet(width: number, a: Range, b: Range): Range {
  return tighten(width, {
    lo: max(a.lo, b.lo),
    hi: min(a.hi, b.hi),
    slo: max(a.slo, b.slo),
    shi: min(a.shi, b.shi),
    only: a.only === undefined ? b.only : common(a.only, b.only),
  });
}

/** `range` without one value, as far as that shows. */
export function without(width: number, range: Range, value: bigint): Range {
  const signed = BigInt.asIntN(width, value);
  return tighten(width, {
    lo: range.lo === value ? range.lo + 1n : range.lo,
    hi: range.hi === value ? range.hi - 1n : range.hi,
    slo: range.slo === signed ? range.slo + 1n : range.slo,
    shi: range.shi === signed ? range.shi - 1n : range.shi,
    only: range.only?.filter((one) => one !== value),
  });
}

/** Either. */
export function hull(a: Range, b: Range): Range {
  return {
    lo: min(a.lo, b.lo),
    hi: max(a.hi, b.hi),
    slo: min(a.slo, b.slo),
    shi: max(a.shi, b.shi),
    only: union(a.only, b.only),
  };
}

/** `now` with each bound that is beyond `before`'s given up: an ascending chain ends after a few steps. */
export function widen(width: number, before: Range, now: Range): Range {
  const all = fullRange(width);
  return {
    lo: now.lo < before.lo ? all.lo : before.lo,
    hi: now.hi > before.hi ? all.hi : before.hi,
    slo: now.slo < before.slo ? (now.slo >= 0n ? 0n : all.slo) : before.slo,
    shi: now.shi > before.shi ? (now.shi < 0n ? -1n : all.shi) : before.shi,
  };
}

export const disjoint = (a: Range, b: Range): boolean =>
  a.hi < b.lo ||
  b.hi < a.lo ||
  a.shi < b.slo ||
  b.shi < a.slo ||
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

/** Each view narrowed by the others: where the values have one sign, and where they are listed. */
function tighten(width: number, range: Range): Range {
  let { lo, hi, slo, shi } = range;
  const half = 1n << BigInt(width - 1);
  const turn = 2n * half;
  if (range.only !== undefined) {
    const left = range.only.filter((value) => {
      const signed = BigInt.asIntN(width, value);
      return value >= lo && value <= hi && signed >= slo && signed <= shi;
    });
    if (left.length === 0) return { lo: 1n, hi: 0n, slo: 1n, shi: 0n, only: [] };
    const signed = left.map((value) => BigInt.asIntN(width, value));
    return {
      lo: left[0]!,
      hi: left[left.length - 1]!,
      slo: signed.reduce(min),
      shi: signed.reduce(max),
      only: left,
    };
  }
  if (hi < half) [slo, shi] = [max(slo, lo), min(shi, hi)];
  else if (lo >= half) [slo, shi] = [max(slo, lo - turn), min(shi, hi - turn)];
  if (slo >= 0n) [lo, hi] = [max(lo, slo), min(hi, shi)];
  else if (shi < 0n) [lo, hi] = [max(lo, slo + turn), min(hi, shi + turn)];
  return { lo, hi, slo, shi };
}

const min = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const max = (a: bigint, b: bigint): bigint => (a > b ? a : b);
