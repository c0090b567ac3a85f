/** Pointer arithmetic (C11 6.5.6 p7–p9); `void` and functions count as one byte (GNU). */
import type { Expr } from '../../tree.js';
import type { Context } from '../context.js';
import { compatible } from '../types/compatible.js';
import type { CType } from '../types/ctype.js';
import { isInteger, isPointer, sizeOf } from '../types/types.js';
import { convert, describe, promote } from './conversions.js';
import { type At, at, constant, gapAfter } from './operand.js';

/** What a step of one moves the pointer by, in bytes; `undefined` when the size of its target is not known. */
export function stride(cx: Context, type: CType): number | undefined {
  if (type.kind !== 'pointer') return undefined;
  return type.to.kind === 'void' || type.to.kind === 'function' ? 1 : sizeOf(type.to, cx.target);
}

/** `pointer + index`, or `pointer - index` when negative. */
export function addPointer(cx: Context, where: At, pointer: Expr, index: Expr, negative: boolean): Expr {
  if (!isPointer(pointer.type) || !isInteger(index.type))
    return gapAfter(
      cx,
      where,
      [pointer, index],
      `${describe(index.type)} is added to ${describe(pointer.type)}`,
    );
  if (pointer.kind === 'gap') return gapAfter(cx, where, [pointer, index], '', pointer.type);
  const size = stride(cx, pointer.type);
  if (size === undefined)
    return gapAfter(
      cx,
      where,
      [pointer, index],
      `the size of ${describe(pointer.type.to)} is not known`,
      pointer.type,
    );
  const offset = narrowIndex(cx, promote(cx, index));
  if (pointer.kind === 'constant' && offset.kind === 'constant') {
    const moved = pointer.value + (negative ? -offset.value : offset.value) * BigInt(size);
    const value = BigInt.asUintN(cx.target.pointerSize * 8, moved);
    return { kind: 'constant', value, type: pointer.type, ...at(where) };
  }
  return { kind: 'pointer-add', pointer, index: offset, size, negative, type: pointer.type, ...at(where) };
}

/** An index wider than a pointer is cut to its width. */
const narrowIndex = (cx: Context, index: Expr): Expr =>
  index.type.kind === 'int' && index.type.bits > cx.target.pointerSize * 8
    ? convert(cx, index, cx.basic.ptrdiff)
    : index;

export function subtractPointers(cx: Context, where: At, left: Expr, right: Expr): Expr {
  const size = stride(cx, left.type);
  if (size === undefined || size === 0 || !sameTarget(left.type, right.type))
    return gapAfter(
      cx,
      where,
      [left, right],
      `pointers to ${describe(left.type)} cannot be subtracted`,
      cx.basic.ptrdiff,
    );
  if (left.kind === 'constant' && right.kind === 'constant')
    return constant(where, difference(cx, left.value, right.value) / BigInt(size), cx.basic.ptrdiff);
  return { kind: 'pointer-difference', left, right, size, type: cx.basic.ptrdiff, ...at(where) };
}

const difference = (cx: Context, left: bigint, right: bigint): bigint =>
  BigInt.asIntN(cx.target.pointerSize * 8, left - right);

/** Different types of one size are let through, as compilers do with a warning. */
const sameTarget = (left: CType, right: CType): boolean =>
  left.kind === 'pointer' &&
  right.kind === 'pointer' &&
  (compatible(left.to, right.to) || left.to.kind === right.to.kind);
