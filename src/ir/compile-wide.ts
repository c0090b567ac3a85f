/**
 * Operators on wide values (see raw.ts) as closures. Addresses and counters are small most of the time: each operator first tries plain
 * numbers, and falls back to the exact bigint form where the result might not be a safe integer.
 */
import { unreachable } from '../base/errors.js';
import { type ArithOp, applyArith } from './arith.js';
import type { Narrow, Test } from './compile-narrow.js';
import { isNarrow, narrowMask, type Raw, wideOf, wrapWide } from './raw.js';

export type Wide<F> = (frame: F) => Raw;

export function wideBinary<F>(op: ArithOp, width: number, a: Wide<F>, b: Wide<F>): Wide<F> | Test<F> {
  const half = 2 ** (width - 1); // exact as a double; JavaScript compares bigints with it exactly
  switch (op) {
    case 'eq':
      return (f) => a(f) === b(f);
    case 'bvult':
      return (f) => a(f) < b(f);
    case 'bvule':
      return (f) => a(f) <= b(f);
    case 'bvslt':
      return (f) => {
        const [x, y] = [a(f), b(f)];
        return x >= half === y >= half ? x < y : x >= half;
      };
    case 'bvsle':
      return (f) => {
        const [x, y] = [a(f), b(f)];
        return x >= half === y >= half ? x <= y : x >= half;
      };
    default:
      return wideFunction(op, width, a, b);
  }
}

type FunctionOp = Exclude<ArithOp, 'eq' | 'bvult' | 'bvule' | 'bvslt' | 'bvsle'>;

function wideFunction<F>(op: FunctionOp, width: number, a: Wide<F>, b: Wide<F>): Wide<F> {
  const quick = quickForm(op, width);
  const exact = (x: Raw, y: Raw): Raw => wideOf(applyArith(op, width, BigInt(x), BigInt(y)) as bigint);
  return (f) => {
    const x = a(f);
    const y = b(f);
    if (typeof x === 'number' && typeof y === 'number') {
      const result = quick(x, y);
      if (result >= 0) return result;
    }
    return exact(x, y);
  };
}

const notQuick = -1;

/** The result on safe unsigned integers, or a negative number where plain numbers do not do. */
function quickForm(op: FunctionOp, width: number): (x: number, y: number) => number {
  const most = Math.min(2 ** width - 1, Number.MAX_SAFE_INTEGER);
  const half = Math.min(2 ** (width - 1), Number.MAX_SAFE_INTEGER);
  const capped = (result: number) => (result <= most ? result : notQuick);
  switch (op) {
    case 'bvadd':
      return (x, y) => capped(x + y);
    case 'bvsub':
      return (x, y) => x - y;
    case 'bvmul':
      return (x, y) => capped(x * y);
    case 'bvudiv':
      return (x, y) => (y === 0 ? notQuick : (x - (x % y)) / y);
    case 'bvurem':
      return (x, y) => (y === 0 ? x : x % y);
    case 'bvsdiv':
      return (x, y) => (y === 0 || x >= half || y >= half ? notQuick : (x - (x % y)) / y);
    case 'bvsrem':
      return (x, y) => (y === 0 ? x : x >= half || y >= half ? notQuick : x % y);
    case 'bvand':
      return (x, y) => halves(x, y, (p, q) => p & q);
    case 'bvor':
      return (x, y) => halves(x, y, (p, q) => p | q);
    case 'bvxor':
      return (x, y) => halves(x, y, (p, q) => p ^ q);
    case 'bvshl':
      return (x, y) => (y >= width ? 0 : y < 53 ? capped(x * 2 ** y) : notQuick);
    case 'bvlshr':
      return (x, y) => (y >= width ? 0 : Math.floor(x / 2 ** y));
    case 'bvashr':
      return (x, y) => (x >= half ? notQuick : y >= width ? 0 : Math.floor(x / 2 ** y));
    default:
      return unreachable(op);
  }
}

function halves(x: number, y: number, op: (p: number, q: number) => number): number {
  if (x <= 0x7fffffff && y <= 0x7fffffff) return op(x, y);
  const high = op(Math.floor(x / 2 ** 32), Math.floor(y / 2 ** 32));
  return high * 2 ** 32 + (op(x | 0, y | 0) >>> 0);
}

export const wideNot =
  <F>(width: number, a: Wide<F>): Wide<F> =>
  (f) =>
    wrapWide(width, ~BigInt(a(f)));

export const wideNeg =
  <F>(width: number, a: Wide<F>): Wide<F> =>
  (f) =>
    wrapWide(width, -BigInt(a(f)));

/** A narrow value as a wide one. */
export const widen =
  <F>(a: Narrow<F>): Narrow<F> =>
  (f) =>
    a(f) >>> 0;

/** Bits of a wide value, `width` of them from `low` up. */
export function wideExtract<F>(low: number, width: number, a: Wide<F>): Wide<F> {
  const mask = narrowMask(width);
  const scale = 2 ** low;
  if (isNarrow(width))
    return (f) => {
      const x = a(f);
      if (typeof x === 'number') return Math.floor(x / scale) & mask;
      return Number(BigInt.asUintN(width, x >> BigInt(low))) & mask;
    };
  const modulus = 2 ** width;
  return (f) => {
    const x = a(f);
    if (typeof x === 'number') return Math.floor(x / scale) % modulus;
    return wrapWide(width, x >> BigInt(low));
  };
}

/** `high` above `low`, both unsigned (wide or widened), `lowWidth` the width of the lower. */
export function wideConcat<F>(lowWidth: number, high: Wide<F>, low: Wide<F>): Wide<F> {
  const scale = 2 ** lowWidth;
  const shift = BigInt(lowWidth);
  return (f) => {
    const h = high(f);
    const l = low(f);
    if (typeof h === 'number' && typeof l === 'number') {
      const result = h * scale + l;
      if (result <= Number.MAX_SAFE_INTEGER) return result;
    }
    return wideOf((BigInt(h) << shift) | BigInt(l));
  };
}

/** Sign extension to a wide width. `a` gives the unsigned value of `from` bits. */
export function wideSext<F>(from: number, width: number, a: Wide<F>): Wide<F> {
  const half = 2 ** (from - 1);
  return (f) => {
    const x = a(f);
    return x < half ? x : wrapWide(width, BigInt.asIntN(from, BigInt(x)));
  };
}
