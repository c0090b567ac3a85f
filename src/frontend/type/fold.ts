/** Arithmetic on constants with the exact wrap-around of the type (C11 6.6), and addresses that are constant. */
import { unreachable } from '../../base/errors.js';
import type { BinaryOperator, Comparison, Place } from '../tree.js';
import type { IntType } from './ctype.js';
import { wrap } from './types.js';

/** `undefined` when the result is not defined: division by zero. Shift counts out of range are taken modulo the width, as x86 does. */
export function foldArithmetic(
  operator: BinaryOperator,
  left: bigint,
  right: bigint,
  type: IntType,
): bigint | undefined {
  const result = exact(operator, left, right, type);
  return result === undefined ? undefined : wrap(result, type);
}

function exact(operator: BinaryOperator, left: bigint, right: bigint, type: IntType): bigint | undefined {
  switch (operator) {
    case '*':
      return left * right;
    case '/':
      return right === 0n ? undefined : left / right;
    case '%':
      return right === 0n ? undefined : left % right;
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '<<':
      return left << (right & BigInt(type.bits - 1));
    case '>>':
      return left >> (right & BigInt(type.bits - 1));
    case '&':
      return left & right;
    case '^':
      return left ^ right;
    case '|':
      return left | right;
    default:
      return unreachable(operator);
  }
}

export function foldComparison(operator: Comparison, left: bigint, right: bigint): boolean {
  switch (operator) {
    case '<':
      return left < right;
    case '>':
      return left > right;
    case '<=':
      return left <= right;
    case '>=':
      return left >= right;
    case '==':
      return left === right;
    case '!=':
      return left !== right;
    default:
      return unreachable(operator);
  }
}

/** The address of a place reached from a constant pointer: `&((T *)0)->f` is how drivers spell `offsetof`. */
export function foldedAddress(place: Place): bigint | undefined {
  let offset = 0n;
  let root = place;
  while (root.kind === 'member') {
    offset += BigInt(root.field.offset);
    root = root.object;
  }
  if (root.kind !== 'dereference' || root.pointer.kind !== 'constant') return undefined;
  return root.pointer.value + offset;
}
