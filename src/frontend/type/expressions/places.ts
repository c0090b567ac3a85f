/** Places: dereference, subscript, members (C11 6.5.2.1, 6.5.2.3, 6.5.3.2) and `offsetof`. */
import type { ExprNode } from '../../parse/ast.js';
import type { Expr, Place } from '../../tree.js';
import type { Context } from '../context.js';
import { typeNamed } from '../declarations/declarators.js';
import { findMember } from '../declarations/records.js';
import type { Field } from '../types/ctype.js';
import { isInteger, isPointer, pointerTo } from '../types/types.js';
import { convert, describe } from './conversions.js';
import { operand, rvalue } from './expressions.js';
import { type At, address, at, gapAfter, gapPlace, type Operand, place, value } from './operand.js';
import { addPointer } from './pointers.js';

/** `*pointer`. A pointer to a function gives the function, which is the pointer again. */
export function dereference(cx: Context, where: At, pointer: Expr): Operand {
  if (pointer.kind === 'gap')
    return place({ kind: 'gap', gap: pointer.gap, type: cx.basic.int, ...at(where) });
  if (!isPointer(pointer.type))
    return value(gapAfter(cx, where, [pointer], `${describe(pointer.type)} is dereferenced`));
  if (pointer.type.to.kind === 'function') return value(pointer);
  return place({ kind: 'dereference', pointer, type: pointer.type.to, ...at(where) });
}

export function index(cx: Context, node: Extract<ExprNode, { kind: 'index' }>): Operand {
  const [left, right] = [rvalue(cx, node.array), rvalue(cx, node.index)];
  const [pointer, offset] = isInteger(left.type) && isPointer(right.type) ? [right, left] : [left, right];
  return dereference(cx, node, addPointer(cx, node, pointer, offset, false));
}

export function memberOf(cx: Context, node: Extract<ExprNode, { kind: 'member' }>): Operand {
  if (node.arrow) return throughPointer(cx, node, rvalue(cx, node.object), node.field);
  const object = operand(cx, node.object);
  if (object.kind === 'place') return place(member(cx, node, object.place, node.field));
  const { expr } = object;
  if (expr.kind === 'gap') return object;
  if (expr.type.kind !== 'record')
    return value(gapAfter(cx, node, [expr], `${describe(expr.type)} has no member ${node.field}`));
  return place(
    member(cx, node, { kind: 'temporary', value: expr, type: expr.type, ...at(expr) }, node.field),
  );
}

function throughPointer(cx: Context, node: At, pointer: Expr, name: string): Operand {
  const target = dereference(cx, { span: pointer.span, end: pointer.end }, pointer);
  if (target.kind === 'place') return place(member(cx, node, target.place, name));
  return value(gapAfter(cx, node, [target.expr], `${describe(pointer.type)} has no member ${name}`));
}

/** `object.name`, through the anonymous members on the way. */
export function member(cx: Context, where: At, object: Place, name: string): Place {
  if (object.kind === 'gap') return { ...object, ...at(where) };
  if (object.type.kind !== 'record')
    return gapPlace(cx, where, `${describe(object.type)} has no member ${name}`, object, 'unknown');
  const { record } = object.type;
  const path = findMember(record, name);
  if (path !== undefined) return path.reduce<Place>((outer, field) => step(where, outer, field), object);
  const why = record.complete ? 'has no member' : 'is declared but not defined: it has no member';
  // a member that a complete record of ours lacks is none of those that it has
  const detail = `${describe(object.type)} ${why} ${name}`;
  return gapPlace(cx, where, detail, object, record.complete ? 'known' : 'unknown');
}

function step(where: At, object: Place, field: Field): Place {
  const record = object.type.kind === 'record' ? object.type.record.key : '';
  return { kind: 'member', object, field, record, type: field.type, ...at(where) };
}

/** The offset as the address of the member of an object at 0; with a variable index it is computed. */
export function offsetOf(cx: Context, node: Extract<ExprNode, { kind: 'offsetof' }>): Expr {
  const type = typeNamed(cx, node.type);
  const base: Expr = { kind: 'constant', value: 0n, type: pointerTo(type), ...at(node) };
  const target = pathPlace(cx, { kind: 'dereference', pointer: base, type, ...at(node) }, node.path);
  if (target.kind === 'gap') return { kind: 'gap', gap: target.gap, type: cx.basic.size, ...at(node) };
  if (target.kind === 'member' && target.field.bits !== undefined)
    return gapAfter(cx, node, [], 'the offset of a bit-field is asked for', cx.basic.size);
  return convert(cx, address(target, pointerTo(target.type), node), cx.basic.size);
}

/** Paths are as deep as the parser lets expressions be. */
function pathPlace(cx: Context, root: Place, path: ExprNode): Place {
  switch (path.kind) {
    case 'identifier':
      return member(cx, path, root, path.name);
    case 'member':
      return member(cx, path, pathPlace(cx, root, path.object), path.field);
    case 'index':
      return element(cx, path, pathPlace(cx, root, path.array), path.index);
    default:
      return gapPlace(cx, path, 'the member of an offsetof is not a path');
  }
}

function element(cx: Context, where: At, array: Place, indexNode: ExprNode): Place {
  if (array.kind === 'gap') return array;
  if (array.type.kind !== 'array')
    return gapPlace(cx, where, `${describe(array.type)} is indexed in an offsetof`);
  const first = address(array, pointerTo(array.type.of), array);
  const target = dereference(cx, where, addPointer(cx, where, first, rvalue(cx, indexNode), false));
  return target.kind === 'place'
    ? target.place
    : gapPlace(cx, where, 'an offsetof has an index that is not an integer');
}
