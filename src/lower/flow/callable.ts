/** Whether a call through a pointer to one type of function can be of a function of another (C11 6.3.2.3 p8, 6.7.6.3 p15, read generously). */
import type { CType, FunctionType } from '../../frontend/type/types/ctype.js';
import { type Shapes, scalarWidth } from '../memory/shape.js';

/** @param passed types of the arguments, for a callee that says nothing of its parameters */
export function canBeCalledAs(
  type: FunctionType,
  as: FunctionType,
  shapes: Shapes,
  passed?: readonly CType[],
): boolean {
  if (!sameValue(type.returns, as.returns, shapes)) return false;
  if (!sameCount(type, as, passed)) return false;
  if (type.oldStyle) return true;
  const wanted = as.oldStyle ? (passed ?? type.parameters) : as.parameters;
  return type.parameters.every((parameter, i) => sameValue(parameter, wanted[i]!, shapes));
}

/** The same for a function that the driver converts on purpose: integers may differ in width, pointers lead to anything. */
export function canBeConvertedTo(
  type: FunctionType,
  as: FunctionType,
  shapes: Shapes,
  passed?: readonly CType[],
): boolean {
  if (!sameClass(type.returns, as.returns, shapes) || !sameCount(type, as, passed)) return false;
  if (type.oldStyle) return true;
  const wanted = as.oldStyle ? (passed ?? type.parameters) : as.parameters;
  return type.parameters.every((parameter, i) => sameClass(parameter, wanted[i]!, shapes));
}

function sameClass(a: CType, b: CType, shapes: Shapes): boolean {
  const isNumber = (type: CType) => type.kind === 'int';
  return (isNumber(a) && isNumber(b)) || (a.kind === b.kind && a.kind !== 'int') || samePassed(a, b, shapes);
}

const samePassed = (a: CType, b: CType, shapes: Shapes): boolean =>
  a.kind !== 'float' &&
  b.kind !== 'float' &&
  scalarWidth(a, shapes.target) !== undefined &&
  scalarWidth(a, shapes.target) === scalarWidth(b, shapes.target);

function sameCount(type: FunctionType, as: FunctionType, passed?: readonly CType[]): boolean {
  if (type.oldStyle) return true;
  const count = as.oldStyle ? (passed?.length ?? type.parameters.length) : as.parameters.length;
  return type.variadic || as.variadic ? type.parameters.length <= count : type.parameters.length === count;
}

/** Pointers and integers of their width pass for each other; pointers to two known records only if it is the same record. */
function sameValue(a: CType, b: CType, shapes: Shapes): boolean {
  if (a.kind === 'record' || b.kind === 'record') return samePointee(a, b);
  if (a.kind === 'float' || b.kind === 'float') return a.kind === b.kind;
  if (a.kind === 'pointer' && b.kind === 'pointer') return samePointee(a.to, b.to);
  return scalarWidth(a, shapes.target) === scalarWidth(b, shapes.target);
}

function samePointee(a: CType, b: CType): boolean {
  if (a.kind === 'record' && b.kind === 'record') return a.record.key === b.record.key;
  if (a.kind === 'pointer' && b.kind === 'pointer') return samePointee(a.to, b.to);
  if (a.kind === 'int' && b.kind === 'int') return a.bits === b.bits || a.bits === 8 || b.bits === 8;
  if (a.kind === 'array' || b.kind === 'array')
    return samePointee(a.kind === 'array' ? a.of : a, b.kind === 'array' ? b.of : b);
  return a.kind === b.kind || isVague(a) || isVague(b);
}

const isVague = (type: CType): boolean =>
  type.kind === 'void' || type.kind === 'opaque' || (type.kind === 'int' && type.bits === 8);
