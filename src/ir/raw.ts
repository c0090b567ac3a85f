/**
 * Bit-vector values as the interpreter holds them, chosen so that JavaScript compares them with `===` and mostly computes on small integers:
 *  - up to 32 bits: an integer; at exactly 32 bits in two's complement, below that unsigned ("narrow");
 *  - above: the unsigned value, a number when it is a safe integer, else a bigint ("wide"). There is one form for each value.
 */
import { wrap } from './arith.js';

export type Raw = number | bigint;

export const isNarrow = (width: number): boolean => width <= 32;

/** All ones at this narrow width; `x & narrowMask(w)` is x's one form. */
export const narrowMask = (width: number): number => (2 ** width - 1) | 0;

export function toRaw(width: number, value: bigint): Raw {
  return isNarrow(width) ? Number(value) & narrowMask(width) : wideOf(value);
}

export function fromRaw(width: number, raw: Raw): bigint {
  if (typeof raw === 'bigint') return raw;
  return BigInt(isNarrow(width) ? raw >>> 0 : raw);
}

const limit = BigInt(Number.MAX_SAFE_INTEGER);

/** The one form of an unsigned value. */
export const wideOf = (value: bigint): Raw => (value <= limit ? Number(value) : value);

/** Any integer, wrapped to `width`. */
export const wrapWide = (width: number, value: bigint): Raw => wideOf(wrap(width, value));
