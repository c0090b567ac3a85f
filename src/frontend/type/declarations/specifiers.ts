/** Declaration specifiers to a type (C11 6.7.2, 6.7.3). */
import { unreachable } from '../../../base/errors.js';
import type { Specifiers, TypeSpecifier } from '../../parse/ast.js';
import type { Context } from '../context.js';
import { rawTypeOf } from '../expressions/expressions.js';
import type { CType } from '../types/ctype.js';
import { type BasicTypes, qualified } from '../types/types.js';
import { effectsOf } from './attributes.js';
import { typeNamed } from './declarators.js';
import { enumType } from './enums.js';
import { recordType } from './records.js';

/** @param hint names a record without a tag. */
export function specifiedType(cx: Context, specifiers: Specifiers, hint?: string): CType {
  const type = bareType(cx, specifiers, hint);
  return qualified(type, specifiers.qualifiers.const, specifiers.qualifiers.volatile);
}

function bareType(cx: Context, specifiers: Specifiers, hint: string | undefined): CType {
  const node = specifiers.type;
  switch (node.kind) {
    case 'builtin':
      return builtinType(node.words, cx.basic) ?? { kind: 'opaque', name: node.words.join(' ') };
    case 'typedef-name':
      return typedefType(cx, node.name);
    case 'record':
      return recordType(cx, node, hint, recordAlign(cx, specifiers));
    case 'enum':
      return enumType(cx, node);
    case 'typeof':
      return node.operand.kind === 'type-name' ? typeNamed(cx, node.operand) : rawTypeOf(cx, node.operand);
    default:
      return unreachable(node);
  }
}

/** `typedef __declspec(align(16)) struct { … } T` aligns the record; before a variable it aligns only that. */
function recordAlign(cx: Context, specifiers: Specifiers): number {
  return specifiers.storage === 'typedef' ? effectsOf(cx, specifiers.attributes).align : 0;
}

function typedefType(cx: Context, name: string): CType {
  const known = cx.scope.find(name);
  if (known?.kind === 'typedef') return known.type;
  // in C++ a tag is a name of its type; in C this is no name at all
  const tag = known === undefined ? cx.scope.findTag(name) : undefined;
  return tag?.type ?? { kind: 'opaque', name };
}

const sizedWords: Readonly<Record<string, keyof BasicTypes>> = {
  __int8: 'char',
  _int8: 'char',
  __int16: 'short',
  _int16: 'short',
  __int32: 'int',
  _int32: 'int',
  __int64: 'llong',
  _int64: 'llong',
};

const unsignedOf: Readonly<Partial<Record<keyof BasicTypes, keyof BasicTypes>>> = {
  char: 'uchar',
  short: 'ushort',
  int: 'uint',
  long: 'ulong',
  llong: 'ullong',
};

/** C11 6.7.2 p2, any order of words. `undefined` for what we have no type for (`_Complex`, `__int128`, …). */
export function builtinType(words: readonly string[], basic: BasicTypes): CType | undefined {
  const count = (word: string): number => words.filter((one) => one === word).length;
  const has = (...some: readonly string[]): boolean => some.some((word) => words.includes(word));
  if (has('_Complex', '__complex__', '_Imaginary', '__int128', '_Float128', '__float128')) return undefined;
  if (has('void')) return basic.void;
  if (has('_Bool')) return basic.bool;
  if (has('float')) return basic.float;
  if (has('double')) return has('long') ? basic.ldouble : basic.double;
  if (has('wchar_t', '__wchar_t')) return basic.wchar;
  if (has('__builtin_va_list')) return { kind: 'pointer', to: basic.char, alias: '__builtin_va_list' };
  const sized = words.find((word) => sizedWords[word] !== undefined);
  const name: keyof BasicTypes =
    sized !== undefined
      ? sizedWords[sized]!
      : has('char')
        ? 'char'
        : has('short')
          ? 'short'
          : count('long') > 1
            ? 'llong'
            : has('long')
              ? 'long'
              : 'int';
  if (has('unsigned')) return basic[unsignedOf[name]!];
  if (name === 'char' && has('signed', '__signed', '__signed__')) return basic.schar;
  return basic[name];
}

/** What a declaration is called by when its type is a `typedef` name: the role of a function, for one. */
export const typedefNameOf = (node: TypeSpecifier): string | undefined =>
  node.kind === 'typedef-name' ? node.name : undefined;
