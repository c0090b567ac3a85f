/** The basic types of a target, predicates and sizes. Qualifiers and aliases never decide anything here (C11 6.2.5). */
import type { Target } from '../../target.js';
import type { CType, FloatType, FunctionType, IntType, PointerType, VoidType } from './ctype.js';

export interface BasicTypes {
  readonly void: VoidType;
  readonly bool: IntType;
  readonly char: IntType;
  readonly schar: IntType;
  readonly uchar: IntType;
  readonly short: IntType;
  readonly ushort: IntType;
  readonly int: IntType;
  readonly uint: IntType;
  readonly long: IntType;
  readonly ulong: IntType;
  readonly llong: IntType;
  readonly ullong: IntType;
  readonly float: FloatType;
  readonly double: FloatType;
  readonly ldouble: FloatType;
  /** The type of `sizeof`. */
  readonly size: IntType;
  /** The type of a pointer difference. */
  readonly ptrdiff: IntType;
  readonly wchar: IntType;
}

const int = (name: IntType['name'], bits: IntType['bits'], signed: boolean): IntType => ({
  kind: 'int',
  bits,
  signed,
  name,
});

export function basicTypes(target: Target): BasicTypes {
  const longBits = target.longSize === 8 ? 64 : 32;
  const integers = {
    bool: int('bool', 8, false),
    char: int('char', 8, true),
    schar: int('schar', 8, true),
    uchar: int('uchar', 8, false),
    short: int('short', 16, true),
    ushort: int('ushort', 16, false),
    int: int('int', 32, true),
    uint: int('uint', 32, false),
    long: int('long', longBits, true),
    ulong: int('ulong', longBits, false),
    llong: int('llong', 64, true),
    ullong: int('ullong', 64, false),
  };
  const wide = target.pointerSize === 8;
  const longIsWide = target.longSize === 8;
  return {
    ...integers,
    void: { kind: 'void' },
    float: { kind: 'float', bits: 32, name: 'float' },
    double: { kind: 'float', bits: 64, name: 'double' },
    ldouble: { kind: 'float', bits: 64, name: 'ldouble' },
    size: wide ? (longIsWide ? integers.ulong : integers.ullong) : integers.uint,
    ptrdiff: wide ? (longIsWide ? integers.long : integers.llong) : integers.int,
    wchar: target.wcharSize === 2 ? integers.ushort : integers.int,
  };
}

export const isInteger = (type: CType): type is IntType => type.kind === 'int';
export const isArithmetic = (type: CType): type is IntType | FloatType =>
  type.kind === 'int' || type.kind === 'float';
export const isPointer = (type: CType): type is PointerType => type.kind === 'pointer';
export const isScalar = (type: CType): type is IntType | FloatType | PointerType =>
  isArithmetic(type) || type.kind === 'pointer';
export const isAggregate = (type: CType): boolean => type.kind === 'record' || type.kind === 'array';

export const pointerTo = (to: CType): PointerType => ({ kind: 'pointer', to });

/** The function a value of the type calls, if it is a pointer to one. */
export const pointedFunction = (type: CType): FunctionType | undefined =>
  type.kind === 'pointer' && type.to.kind === 'function' ? type.to : undefined;

/** Without `const` and `volatile`: the type of a value (C11 6.3.2.1 p2). The alias stays. */
export function unqualified(type: CType): CType {
  if (type.const === undefined && type.volatile === undefined) return type;
  const { const: _const, volatile: _volatile, ...rest } = type;
  return rest;
}

export function qualified(type: CType, isConst: boolean, isVolatile: boolean): CType {
  if (!isConst && !isVolatile) return type;
  return { ...type, ...(isConst ? { const: true } : {}), ...(isVolatile ? { volatile: true } : {}) };
}

/** A value of the type, reduced modulo 2^bits into its range; `_Bool` is 0 or 1 (C11 6.3.1.2, 6.3.1.3). */
export function wrap(value: bigint, type: IntType): bigint {
  if (type.name === 'bool') return value === 0n ? 0n : 1n;
  return type.signed ? BigInt.asIntN(type.bits, value) : BigInt.asUintN(type.bits, value);
}

export const fits = (value: bigint, type: IntType): boolean => wrap(value, type) === value;

/** Bytes, or `undefined` when the type is incomplete, a function, or contains something whose declaration was not seen. */
export function sizeOf(type: CType, target: Target): number | undefined {
  switch (type.kind) {
    case 'void':
    case 'function':
    case 'opaque':
      return undefined;
    case 'int':
      return type.bits / 8;
    case 'float':
      return floatSize(type, target);
    case 'pointer':
      return target.pointerSize;
    case 'array': {
      const element = type.length === undefined ? undefined : sizeOf(type.of, target);
      return element === undefined ? undefined : element * type.length!;
    }
    case 'record':
      return type.record.complete && !isInexact(type.record) ? type.record.size : undefined;
  }
}

/** Records some member of which has a size that is not known carry this mark (see `records.ts`). */
const isInexact = (record: object): boolean => 'inexact' in record && record.inexact === true;

function floatSize(type: FloatType, target: Target): number {
  if (type.name === 'float') return 4;
  if (type.name === 'double' || target.layout === 'ms') return 8;
  return target.pointerSize === 8 ? 16 : 12;
}

/** Natural alignment in bytes; 1 for what has none. System V on x86 aligns 8-byte scalars to 4 inside records. */
export function alignOf(type: CType, target: Target): number {
  switch (type.kind) {
    case 'void':
    case 'function':
      return 1;
    case 'opaque':
    case 'pointer':
      return target.pointerSize;
    case 'int':
      return scalarAlign(type.bits / 8, target);
    case 'float':
      return scalarAlign(floatSize(type, target), target);
    case 'array':
      return alignOf(type.of, target);
    case 'record':
      return type.record.align;
  }
}

const scalarAlign = (size: number, target: Target): number =>
  target.layout === 'sysv' && target.pointerSize === 4 ? Math.min(size, 4) : size;
