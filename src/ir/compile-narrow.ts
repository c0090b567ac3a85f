/** Operators on narrow values (see raw.ts) as closures: JavaScript's 32-bit integer operators, masked where the width is less. */
import { unreachable } from '../base/errors.js';
import type { ArithOp } from './arith.js';
import { narrowMask } from './raw.js';

/** What a compiled term becomes: a function of the frame's slots. */
export type Narrow<F> = (frame: F) => number;
export type Test<F> = (frame: F) => boolean;

export function narrowBinary<F>(op: ArithOp, width: number, a: Narrow<F>, b: Narrow<F>): Narrow<F> | Test<F> {
  const mask = narrowMask(width);
  const spare = 32 - width; // shifting left by it and back reads the sign bit
  switch (op) {
    case 'eq':
      return (f) => a(f) === b(f);
    case 'bvult':
      return (f) => a(f) >>> 0 < b(f) >>> 0;
    case 'bvule':
      return (f) => a(f) >>> 0 <= b(f) >>> 0;
    case 'bvslt':
      return (f) => a(f) << spare < b(f) << spare;
    case 'bvsle':
      return (f) => a(f) << spare <= b(f) << spare;
    case 'bvadd':
      return (f) => (a(f) + b(f)) & mask;
    case 'bvsub':
      return (f) => (a(f) - b(f)) & mask;
    case 'bvmul':
      return (f) => Math.imul(a(f), b(f)) & mask;
    case 'bvand':
      return (f) => a(f) & b(f);
    case 'bvor':
      return (f) => a(f) | b(f);
    case 'bvxor':
      return (f) => a(f) ^ b(f);
    case 'bvshl':
    case 'bvlshr':
    case 'bvashr':
      return narrowShift(op, width, a, b);
    case 'bvudiv':
    case 'bvurem':
    case 'bvsdiv':
    case 'bvsrem':
      return narrowDivision(op, width, a, b);
    default:
      return unreachable(op);
  }
}

function narrowShift<F>(
  op: 'bvshl' | 'bvlshr' | 'bvashr',
  width: number,
  a: Narrow<F>,
  b: Narrow<F>,
): Narrow<F> {
  const mask = narrowMask(width);
  const spare = 32 - width;
  switch (op) {
    case 'bvshl':
      return (f) => {
        const x = a(f);
        const by = b(f) >>> 0;
        return by >= width ? 0 : (x << by) & mask;
      };
    case 'bvlshr':
      return (f) => {
        const x = a(f);
        const by = b(f) >>> 0;
        return by >= width ? 0 : (x >>> by) & mask;
      };
    case 'bvashr':
      return (f) => {
        const x = (a(f) << spare) >> spare;
        return (x >> Math.min(b(f) >>> 0, 31)) & mask;
      };
    default:
      return unreachable(op);
  }
}

/** A quotient of two 32-bit integers is exact in a double up to its integral part, and `&` truncates toward zero modulo 2^32. */
function narrowDivision<F>(
  op: 'bvudiv' | 'bvurem' | 'bvsdiv' | 'bvsrem',
  width: number,
  a: Narrow<F>,
  b: Narrow<F>,
): Narrow<F> {
  const mask = narrowMask(width);
  const spare = 32 - width;
  const signed = (x: number) => (x << spare) >> spare;
  switch (op) {
    case 'bvudiv':
      return (f) => {
        const [x, y] = [a(f), b(f)];
        return y === 0 ? mask : ((x >>> 0) / (y >>> 0)) & mask;
      };
    case 'bvurem':
      return (f) => {
        const [x, y] = [a(f), b(f)];
        return y === 0 ? x : ((x >>> 0) % (y >>> 0)) & mask;
      };
    case 'bvsdiv':
      return (f) => {
        const [x, y] = [signed(a(f)), signed(b(f))];
        if (y === 0) return x < 0 ? 1 : mask;
        return (x / y) & mask;
      };
    case 'bvsrem':
      return (f) => {
        const [x, y] = [a(f), signed(b(f))];
        return y === 0 ? x : (signed(x) % y) & mask;
      };
    default:
      return unreachable(op);
  }
}

/** Sign extension from `from` to `width`, both narrow. */
export function narrowSext<F>(from: number, width: number, a: Narrow<F>): Narrow<F> {
  const spare = 32 - from;
  const mask = narrowMask(width);
  return (f) => ((a(f) << spare) >> spare) & mask;
}
