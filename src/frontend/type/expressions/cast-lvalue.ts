/**
 * A cast as the target of an assignment (Microsoft's extension; warning C4213): `(PUCHAR)p += n` treats the object as one of the cast's type. It is
 * followed where both types are integers or pointers of one width: the value goes through the cast's type, the object keeps its own. A narrower
 * integer is the lowest bytes of the object, which all targets store first: `=`, `|=`, `&=` and `^=` are followed there.
 */
import type { ExprNode } from '../../parse/ast.js';
import type { BinaryOperator, Expr, Place } from '../../tree.js';
import type { Context } from '../context.js';
import { typeNamed } from '../declarations/declarators.js';
import type { CType, IntType } from '../types/ctype.js';
import { isInteger, isPointer, sizeOf, unqualified } from '../types/types.js';
import { computeTypes } from './assignments.js';
import { convert, promote } from './conversions.js';
import { operand } from './expressions.js';
import { isFixed } from './once.js';
import { type At, at, constant } from './operand.js';
import { stride } from './pointers.js';

export interface CastTarget {
  readonly place: Place;
  /** What the cast makes of the object. */
  readonly type: CType;
  readonly narrower: boolean;
}

export function castTarget(cx: Context, node: ExprNode): CastTarget | undefined {
  let inner = node;
  while (inner.kind === 'cast') inner = inner.operand;
  if (node.kind !== 'cast') return undefined;
  const target = operand(cx, inner);
  const type = unqualified(typeNamed(cx, node.type));
  if (target.kind !== 'place' || target.place.kind === 'gap') return undefined;
  const { place } = target;
  const isField = place.kind === 'member' && place.field.bits !== undefined;
  if (isField || !isWord(type) || !isWord(place.type)) return undefined;
  const [asked, own] = [sizeOf(type, cx.target)!, sizeOf(place.type, cx.target)!];
  if (asked > own || (asked < own && !isInteger(type))) return undefined;
  return { place, type, narrower: asked < own };
}

const isWord = (type: CType): boolean => isPointer(type) || (isInteger(type) && type.name !== 'bool');

/** `(T)x = value`; `undefined` where the object's place would have to be found twice. */
export function assignThroughCast(
  cx: Context,
  where: At,
  target: CastTarget,
  source: Expr,
): Expr | undefined {
  if (target.narrower) {
    if (!isFixed(target.place)) return undefined;
    const left = lowestBytes(cx, where, '&', target, constant(where, 0n, cx.basic.int));
    const right = lowestBytes(cx, where, '|', target, source);
    return { kind: 'comma', left, right, type: right.type, ...at(where) };
  }
  const { place, type } = target;
  const own = unqualified(place.type);
  const value = convert(cx, convert(cx, source, type, 'cast'), own, 'cast');
  return convert(cx, { kind: 'assign', target: place, value, type: own, ...at(where) }, type, 'cast');
}

/** `(T)x op= value`; `undefined` where the operator does not take these types. */
export function compoundThroughCast(
  cx: Context,
  where: At,
  operator: BinaryOperator,
  target: CastTarget,
  source: Expr,
): Expr | undefined {
  const { place, type, narrower } = target;
  if (narrower) {
    const isBitwise = operator === '|' || operator === '&' || operator === '^';
    return isBitwise ? lowestBytes(cx, where, operator, target, source) : undefined;
  }
  const own = unqualified(place.type);
  const computed = isPointer(type)
    ? pointerStep(cx, operator, type, source)
    : computeTypes(cx, operator, undefined, type, promote(cx, source));
  // wider than both, the object's own sign would decide how it is extended
  if (computed === undefined || sizeOf(computed.computeType, cx.target) !== sizeOf(type, cx.target))
    return undefined;
  return convert(
    cx,
    { kind: 'compound-assign', operator, target: place, ...computed, type: own, ...at(where) },
    type,
    'cast',
  );
}

/** `x op= value` for the bits that the narrower type has; the others stay. */
function lowestBytes(
  cx: Context,
  where: At,
  operator: '|' | '&' | '^',
  { place, type }: CastTarget,
  source: Expr,
): Expr {
  const own = unqualified(place.type);
  const { basic } = cx;
  const unsigned = [basic.uchar, basic.ushort, basic.uint, basic.ullong];
  const [narrow, wide] = [type, own].map(
    (one) => unsigned.find((word) => sizeOf(word, cx.target) === sizeOf(one, cx.target))!,
  ) as [IntType, IntType];
  const bits = convert(cx, convert(cx, convert(cx, source, type, 'cast'), narrow, 'cast'), wide, 'cast');
  const above = constant(where, (1n << BigInt(wide.bits)) - (1n << BigInt(narrow.bits)), wide);
  const value: Expr =
    operator === '&'
      ? { kind: 'arithmetic', operator: '|', left: bits, right: above, type: wide, ...at(where) }
      : bits;
  const changed: Expr = {
    kind: 'compound-assign',
    operator,
    target: place,
    value,
    computeType: wide,
    type: own,
    ...at(where),
  };
  return convert(cx, changed, type, 'cast');
}

function pointerStep(
  cx: Context,
  operator: BinaryOperator,
  type: CType,
  source: Expr,
): { readonly value: Expr; readonly computeType: CType; readonly pointerSize: number } | undefined {
  const pointerSize = stride(cx, type);
  if ((operator !== '+' && operator !== '-') || !isInteger(source.type) || pointerSize === undefined)
    return undefined;
  return { value: promote(cx, source), computeType: type, pointerSize };
}

/** `((T)x)++`; `undefined` where nobody knows how far. */
export function incrementThroughCast(
  cx: Context,
  where: At,
  { place, type, narrower }: CastTarget,
  by: 1 | -1,
  position: 'prefix' | 'postfix',
): Expr | undefined {
  if (narrower) return undefined;
  const own = unqualified(place.type);
  const pointerSize = isPointer(type) ? stride(cx, type) : isPointer(own) ? 1 : undefined;
  if (isPointer(type) && pointerSize === undefined) return undefined;
  const size = pointerSize === undefined ? {} : { pointerSize };
  const stepped: Expr = { kind: 'increment', target: place, by, position, ...size, type: own, ...at(where) };
  return convert(cx, stepped, type, 'cast');
}
