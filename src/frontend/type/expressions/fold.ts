/** Arithmetic on constants with the exact wrap-around of the type (C11 6.6), and addresses that are constant. */
import { unreachable } from '../../../base/errors.js';
import type { BinaryOperator, Comparison, Place } from '../../tree.js';
import type { IntType } from '../types/ctype.js';
import { wrap } from '../types/types.js';

/** `undefined` when the result is not defined: division by zero or past the type's end, shifts by less than nothing or more than there is. */
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
    case '%': {
      // the remainder of the least number by -1 has no quotient, and the processor raises an exception
      if (right === 0n || wrap(left / right, type) !== left / right) return undefined;
      return operator === '/' ? left / right : left % right;
    }
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '<<':
    case '>>':
      if (right < 0n || right >= BigInt(type.bits)) return undefined;
      return operator === '<<' ? left << right : left >> right;
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
