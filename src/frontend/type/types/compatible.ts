/** Compatible types and their composite (C11 6.2.7), qualifiers and aliases aside. Records are the same when their keys are. */
import { unreachable } from '../../../base/errors.js';
import type { CType, FunctionType } from './ctype.js';

export function compatible(a: CType, b: CType): boolean {
  if (a === b) return true;
  switch (a.kind) {
    case 'void':
      return b.kind === 'void';
    case 'int':
      return b.kind === 'int' && a.name === b.name;
    case 'float':
      return b.kind === 'float' && a.name === b.name;
    case 'pointer':
      return b.kind === 'pointer' && compatible(a.to, b.to);
    case 'array':
      return (
        b.kind === 'array' &&
        compatible(a.of, b.of) &&
        (a.length === b.length || a.length === undefined || b.length === undefined)
      );
    case 'function':
      return b.kind === 'function' && sameSignature(a, b);
    case 'record':
      return b.kind === 'record' && (a.record === b.record || a.record.key === b.record.key);
    case 'opaque':
      return b.kind === 'opaque' && a.name === b.name;
    default:
      return unreachable(a);
  }
}

function sameSignature(a: FunctionType, b: FunctionType): boolean {
  if (!compatible(a.returns, b.returns)) return false;
  if (a.oldStyle || b.oldStyle) return true;
  return (
    a.variadic === b.variadic &&
    a.parameters.length === b.parameters.length &&
    a.parameters.every((parameter, i) => compatible(parameter, b.parameters[i]!))
  );
}

/** `const T *` and `T *` differ here: what `_Generic` and `__builtin_types_compatible_p` ask, where qualifiers below the top count. */
export function exactlyCompatible(a: CType, b: CType): boolean {
  if (!compatible(a, b)) return false;
  if (a.kind === 'pointer' && b.kind === 'pointer')
    return sameQualifiers(a.to, b.to) && exactlyCompatible(a.to, b.to);
  if (a.kind === 'array' && b.kind === 'array')
    return sameQualifiers(a.of, b.of) && exactlyCompatible(a.of, b.of);
  return true;
}

const sameQualifiers = (a: CType, b: CType): boolean => a.const === b.const && a.volatile === b.volatile;

/** What both declarations together say: the one that knows more. */
export function composite(earlier: CType, later: CType): CType {
  if (earlier.kind === 'array' && later.kind === 'array') return later.length === undefined ? earlier : later;
  if (earlier.kind === 'function' && later.kind === 'function') return compositeFunction(earlier, later);
  return earlier.kind === 'opaque' ? later : earlier;
}

/** Of an object in several units. One declaration may only be a view of what another may change, against C11 6.2.7 p2: it is constant where all say so. */
export function compositeObject(earlier: CType, later: CType): CType {
  const both = composite(earlier, later);
  return isConstant(earlier) && isConstant(later) ? both : changeable(both);
}

/** Of an array its elements are. */
const isConstant = (type: CType): boolean =>
  type.kind === 'array' ? isConstant(type.of) : type.const === true;

function changeable(type: CType): CType {
  if (type.kind === 'array') return isConstant(type) ? { ...type, of: changeable(type.of) } : type;
  const { const: _, ...rest } = type;
  return type.const === true ? (rest as CType) : type;
}

function compositeFunction(earlier: FunctionType, later: FunctionType): FunctionType {
  const chosen = later.oldStyle && !earlier.oldStyle ? earlier : later;
  const noreturn = earlier.noreturn === true || later.noreturn === true;
  return noreturn && chosen.noreturn !== true ? { ...chosen, noreturn: true } : chosen;
}
