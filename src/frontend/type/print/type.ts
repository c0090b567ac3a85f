/** Types in C's words, for the typed tree's text form and for messages: `*int`, `[4]char`, `struct _IRP`. */
import { unreachable } from '../../../base/errors.js';
import type { CType } from '../types/ctype.js';

export function printType(type: CType): string {
  const qualifiers = `${type.const === true ? 'const ' : ''}${type.volatile === true ? 'volatile ' : ''}`;
  return qualifiers + bare(type);
}

function bare(type: CType): string {
  switch (type.kind) {
    case 'void':
      return 'void';
    case 'int':
      return type.enum === undefined ? type.name : `enum ${type.enum.tag ?? ''}:${type.name}`;
    case 'float':
      return type.name;
    case 'pointer':
      return `*${printType(type.to)}`;
    case 'array':
      return `[${type.length ?? ''}]${printType(type.of)}`;
    case 'function':
      return `fn(${parameters(type)})${printType(type.returns)}`;
    case 'record':
      return `${type.record.union ? 'union' : 'struct'} ${type.record.key}`;
    case 'opaque':
      return `opaque ${type.name}`;
    default:
      return unreachable(type);
  }
}

function parameters(type: Extract<CType, { kind: 'function' }>): string {
  const known = type.parameters.map(printType);
  if (type.variadic) known.push('...');
  if (type.oldStyle) known.push('?');
  return known.join(', ');
}
