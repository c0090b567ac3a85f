/**
 * Bit-vector arithmetic as SMT-LIB's theory FixedSizeBitVectors defines it, on unsigned bigints below 2^width: exact and slow, the
 * yardstick for every faster form.
 */
import { unreachable } from '../base/errors.js';
import type { BinaryOp, UnaryOp } from './expr.js';

/** Boolean connectives work on booleans and are not here; `eq` is, for bit-vectors. */
export type ArithOp = Exclude<BinaryOp, 'and' | 'or' | 'implies'>;

const masks: bigint[] = [];

export function maskOf(width: number): bigint {
  masks[width] ??= (1n << BigInt(width)) - 1n;
  return masks[width];
}

/** Bits of a number that is not negative, without leading zeros. */
export function bitLength(value: bigint): number {
  let [rest, bits] = [value, 0];
  for (; rest > 0xffffffffn; bits += 32) rest >>= 32n;
  return bits + 32 - Math.clz32(Number(rest));
}

export const wrap = (width: number, value: bigint): bigint => BigInt.asUintN(width, value);

/** Two's complement reading. */
export const signed = (width: number, value: bigint): bigint => BigInt.asIntN(width, value);

export function applyUnary(op: Exclude<UnaryOp, 'not'>, width: number, a: bigint): bigint {
  switch (op) {
    case 'bvnot':
      return maskOf(width) ^ a;
    case 'bvneg':
      return wrap(width, -a);
    default:
      return unreachable(op);
  }
}

export function applyArith(op: ArithOp, width: number, a: bigint, b: bigint): boolean | bigint {
  switch (op) {
    case 'eq':
      return a === b;
    case 'bvult':
      return a < b;
    case 'bvule':
      return a <= b;
    case 'bvslt':
      return signed(width, a) < signed(width, b);
    case 'bvsle':
      return signed(width, a) <= signed(width, b);
    default:
      return applyFunction(op, width, a, b);
  }
}

function applyFunction(
  op: Exclude<ArithOp, 'eq' | 'bvult' | 'bvule' | 'bvslt' | 'bvsle'>,
  width: number,
  a: bigint,
  b: bigint,
): bigint {
  switch (op) {
    case 'bvadd':
      return wrap(width, a + b);
    case 'bvsub':
      return wrap(width, a - b);
    case 'bvmul':
      return wrap(width, a * b);
    case 'bvudiv':
      return b === 0n ? maskOf(width) : a / b;
    case 'bvurem':
      return b === 0n ? a : a % b;
    case 'bvsdiv':
      return signedDivide(width, a, b);
    case 'bvsrem':
      return b === 0n ? a : wrap(width, signed(width, a) % signed(width, b));
    case 'bvand':
      return a & b;
    case 'bvor':
      return a | b;
    case 'bvxor':
      return a ^ b;
    case 'bvshl':
      return b >= BigInt(width) ? 0n : wrap(width, a << b);
    case 'bvlshr':
      return b >= BigInt(width) ? 0n : a >> b;
    case 'bvashr':
      return wrap(width, signed(width, a) >> (b >= BigInt(width) ? BigInt(width) : b));
    default:
      return unreachable(op);
  }
}

/** By zero: minus one for a dividend that is not negative, else one (bvsdiv is defined through bvudiv of magnitudes). */
function signedDivide(width: number, a: bigint, b: bigint): bigint {
  const dividend = signed(width, a);
  if (b === 0n) return dividend < 0n ? 1n : maskOf(width);
  return wrap(width, dividend / signed(width, b));
}
