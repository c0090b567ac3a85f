/** C's types after declarations are resolved (C11 6.2.5), with sizes and offsets of the chosen target. Sizes and offsets are in bytes. */
import type { Span } from '../../../base/span.js';

interface Common {
  readonly const?: true;
  readonly volatile?: true;
  /** The `typedef` name the type was spelled with, outermost: `NTSTATUS`, `PIRP`. For showing values; decides nothing, but may make an answer more careful. */
  readonly alias?: string;
}

export type CType =
  | VoidType
  | IntType
  | FloatType
  | PointerType
  | ArrayType
  | FunctionType
  | RecordType
  | OpaqueType;

export interface VoidType extends Common {
  readonly kind: 'void';
}

/** Every integer type, `_Bool`, `char` and enumerations included. */
export interface IntType extends Common {
  readonly kind: 'int';
  readonly bits: 8 | 16 | 32 | 64;
  readonly signed: boolean;
  /** Decides the integer conversion rank and type compatibility. */
  readonly name:
    | 'bool'
    | 'char'
    | 'schar'
    | 'uchar'
    | 'short'
    | 'ushort'
    | 'int'
    | 'uint'
    | 'long'
    | 'ulong'
    | 'llong'
    | 'ullong'
    | 'wchar';
  /** The enumeration it is, when it is one: `int` underneath (MSVC; C11 6.7.2.2). */
  readonly enum?: EnumInfo;
}

export interface EnumInfo {
  readonly tag?: string;
  readonly enumerators: readonly { readonly name: string; readonly value: bigint }[];
}

export interface FloatType extends Common {
  readonly kind: 'float';
  readonly bits: 32 | 64;
  readonly name: 'float' | 'double' | 'ldouble';
}

export interface PointerType extends Common {
  readonly kind: 'pointer';
  readonly to: CType;
}

export interface ArrayType extends Common {
  readonly kind: 'array';
  readonly of: CType;
  /** Absent for an incomplete or flexible array. A variable-length array is a gap where it is declared. */
  readonly length?: number;
}

export interface FunctionType extends Common {
  readonly kind: 'function';
  readonly returns: CType;
  readonly parameters: readonly CType[];
  readonly variadic: boolean;
  /** `f()` says nothing of the parameters. */
  readonly oldStyle: boolean;
  readonly noreturn?: true;
}

export interface RecordType extends Common {
  readonly kind: 'record';
  readonly record: RecordInfo;
}

/** One struct or union. Completed in place while its declaration is read; frozen afterwards for everybody else. */
export interface RecordInfo {
  /**
   * The same in every translation unit that declares the same record: the tag, else the typedef name, else the place in the parent
   * (`_IO_STACK_LOCATION.Parameters.Read`), with `#2`, `#3` … when one driver has different records of one name.
   */
  readonly key: string;
  readonly union: boolean;
  readonly complete: boolean;
  readonly fields: readonly Field[];
  readonly size: number;
  readonly align: number;
  readonly span: Span;
}

export interface Field {
  /** Absent for an anonymous struct or union member (its members are found through it). */
  readonly name?: string;
  readonly type: CType;
  /** From the start of the record; for a bit-field the offset of its storage unit. */
  readonly offset: number;
  readonly bits?: BitRange;
}

/** Where a bit-field lies in its storage unit: the first bit (bit 0 = least significant) and the width. */
export interface BitRange {
  readonly offset: number;
  readonly width: number;
  /** In bits, where the unit has not the size of the field's type: a packed record may be smaller, or the field cross the unit's end (System V). */
  readonly unit?: number;
}

/** A type whose declaration was not seen (missing header): can be pointed to, assigned, passed, not looked into. */
export interface OpaqueType extends Common {
  readonly kind: 'opaque';
  readonly name: string;
}

/** Of the record that the declaration of this one stands in: `_TAG` for `_TAG.Member` and for `_TAG.$1`, which have no tag of their own. */
export const outermostKey = (key: string): string => key.replace(/\..*/, '');
