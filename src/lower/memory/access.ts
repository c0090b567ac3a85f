/** Which access class a place belongs to, and which classes a conversion between pointers brings together. */
import type { Expr, FieldPath, Place } from '../../frontend/tree.js';
import type { CType } from '../../frontend/type/types/ctype.js';
import type { Above } from '../walk.js';
import type { AccessClasses } from './classes.js';
import {
  elementOf,
  fieldAccess,
  isPointerLike,
  type Range,
  type Shapes,
  scalarAccess,
  scalarWidth,
} from './shape.js';

/** `*&x` is `x`. */
export function normalize(place: Place): Place {
  let p = place;
  while (
    p.kind === 'dereference' &&
    p.pointer.kind === 'address' &&
    p.pointer.place.type.kind !== 'array' &&
    p.pointer.place.type.kind === p.type.kind
  )
    p = p.pointer.place;
  return p;
}

/** The object that a member, or a member of one, is part of, and how many bytes behind its beginning; of any other place itself. */
export function outermost(place: Place): { readonly object: Place; readonly offset: number } {
  let [object, offset] = [place, 0];
  while (object.kind === 'member') {
    offset += object.field.offset;
    object = object.object;
  }
  return { object, offset };
}

/** Whether what is stored there is still there when the routine has returned, for others to find. */
export function outlives(place: Place): boolean {
  const { object: p } = outermost(place);
  return p.kind === 'dereference' || (p.kind === 'variable' && p.symbol.storage === 'static');
}

/** The class of a place of scalar type. */
export function accessOf(place: Place): string {
  const p = normalize(place);
  return p.kind === 'member' ? fieldAccess(p.record, p.field) : scalarAccess(p.type);
}

export function isNull(value: Expr): boolean {
  let e = value;
  while (e.kind === 'convert') e = e.operand;
  return e.kind === 'constant' && e.value === 0n;
}

/** Below conversions between pointers, and to `void *`: the pointer as the user wrote it. */
export function unconverted(e: Expr): Expr {
  let operand = e;
  while (operand.kind === 'convert' && operand.operand.type.kind === 'pointer') operand = operand.operand;
  return operand;
}

/** Merges what converting `from *` to `to *` lets overlap. Conversions through functions and unknown types are trusted, and through `void *` from one function to another (views.ts). */
export function mergeConversion(
  classes: AccessClasses,
  shapes: Shapes,
  from: CType,
  to: CType,
  above: Above,
): void {
  const [a, b] = [elementOf(from), elementOf(to)];
  if (!looksInside(a) || !looksInside(b) || sameCells(a, b)) return;
  if (isBytes(b) && leadsElsewhere(above)) return;
  classes.overlay(`${describe(a)} as ${describe(b)}`, rangesOf(shapes, a), rangesOf(shapes, b));
}

/** `(char *)p` that is only a step on the way to another pointer, a number, or a comparison: no byte is read or written through it. */
export function leadsElsewhere(above: Above): boolean {
  if (above.kind !== 'expr') return false;
  const { expr } = above;
  switch (expr.kind) {
    case 'convert':
      return expr.type.kind !== 'pointer' || !isBytes(elementOf(expr.type.to));
    case 'compare':
    case 'pointer-difference':
    case 'not':
    case 'and':
    case 'or':
      return true;
    default:
      return false;
  }
}

function looksInside(type: CType): boolean {
  if (type.kind === 'record') return type.record.complete;
  return type.kind === 'int' || type.kind === 'float' || type.kind === 'pointer';
}

function sameCells(a: CType, b: CType): boolean {
  if (a.kind === 'record' || b.kind === 'record')
    return a.kind === 'record' && b.kind === 'record' && a.record.key === b.record.key;
  return scalarAccess(a) === scalarAccess(b);
}

export const isBytes = (type: CType): boolean => type.kind === 'int' && type.bits === 8;

const describe = (type: CType): string =>
  type.kind === 'record' ? `record ${type.record.key}` : scalarAccess(type);

/** A pointer to a scalar may walk over the whole object. */
function rangesOf(shapes: Shapes, type: CType): readonly Range[] {
  if (type.kind === 'record') return shapes.ranges(type);
  const width = scalarWidth(type, shapes.target)!;
  const access = scalarAccess(type);
  return [
    {
      start: 0,
      end: Number.POSITIVE_INFINITY,
      stride: width / 8,
      width,
      access,
      pointer: isPointerLike(type),
    },
  ];
}

/** What an argument points to, as far as the expression tells: of an array all elements. */
export function objectBehind(argument: Expr): CType | undefined {
  const pointer = unconverted(argument);
  if (pointer.kind === 'address' && pointer.place.kind !== 'string') return wholeOf(pointer.place);
  return pointer.type.kind === 'pointer' && pointer.type.to.kind !== 'function' ? pointer.type.to : undefined;
}

/** `a` for `&a[0]`. */
function wholeOf(place: Place): CType {
  if (place.kind !== 'dereference' || place.pointer.kind !== 'pointer-add') return place.type;
  const { pointer, index } = place.pointer;
  const first = index.kind === 'constant' && index.value === 0n;
  return first && pointer.kind === 'address' ? pointer.place.type : place.type;
}

/** Others may write there who are handed the object (below.ts), although nobody here reads the member. */
export function isAddressOfNumber(value: Expr): boolean {
  const e = unconverted(value);
  return e.kind === 'address' && e.place.type.kind === 'int';
}

/** Whether the path goes into a member of a union. */
export function throughUnion(object: CType, path: FieldPath): boolean {
  let type = object;
  for (const step of path) {
    if (type.kind === 'record' && type.record.union) return true;
    type = step.kind === 'field' ? step.field.type : step.of;
  }
  return false;
}

/** The address is looked at, not followed: `offsetof`, comparisons. */
export const onlyNumber = (above: Above): boolean =>
  above.kind === 'expr' &&
  (above.expr.kind === 'compare' ||
    above.expr.kind === 'pointer-difference' ||
    (above.expr.kind === 'convert' && above.expr.type.kind !== 'pointer'));

/** `(char *)p - offset`: what `p` points to. Back to a record it is trusted, because containing records are found so. */
export function startOfSteps(e: Expr): CType | undefined {
  if (e.kind !== 'pointer-add') return undefined;
  let base: Expr = e;
  while (base.kind === 'pointer-add') base = base.pointer;
  if (base.kind !== 'convert' || base.operand.type.kind !== 'pointer') return undefined;
  return base.operand.type.to;
}

/** To what stands behind the first bytes; back to the start of an object is trusted, because containing records are found so. */
export function goesOn(pointer: Expr): boolean {
  let e = pointer;
  while (e.kind === 'convert') e = e.operand;
  if (e.kind === 'arithmetic') return e.operator === '+';
  return e.kind === 'pointer-add' && !e.negative && !(e.index.kind === 'constant' && e.index.value <= 0n);
}
