/**
 * The scalar cells a C type is made of, and the access class of each: the name of the set of cells that, as long as nothing merges it with
 * another, is only read and written through one member of one record, or through pointers to one kind of scalar.
 */
import { unreachable } from '../../base/errors.js';
import type { Target } from '../../frontend/target.js';
import type { BitRange, CType, Field, FunctionType, RecordInfo } from '../../frontend/type/types/ctype.js';

/** One scalar object. Offsets in bytes from the start of the enclosing object, width in bits. */
export interface Cell {
  readonly offset: number;
  readonly width: number;
  readonly access: string;
  readonly pointer: boolean;
}

/** All cells of one member, the elements of arrays together: at `start` and every `stride` bytes behind it, none past `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
  /** 0 for a single cell. */
  readonly stride: number;
  readonly width: number;
  readonly access: string;
  readonly pointer: boolean;
}

/** Width in bits of a value held in a bit-vector; `undefined` for records, arrays and void. An opaque type counts as a pointer: it is only passed on. */
export function scalarWidth(type: CType, target: Target): number | undefined {
  switch (type.kind) {
    case 'int':
    case 'float':
      return type.bits;
    case 'pointer':
    case 'opaque':
    case 'function':
      return target.pointerSize * 8;
    case 'void':
    case 'array':
    case 'record':
      return undefined;
    default:
      return unreachable(type);
  }
}

/** In bytes; 0 where the type is incomplete. */
export function sizeOf(type: CType, target: Target): number {
  const width = scalarWidth(type, target);
  if (width !== undefined) return width / 8;
  if (type.kind === 'array') return (type.length ?? 0) * sizeOf(type.of, target);
  return type.kind === 'record' ? type.record.size : 0;
}

export function alignOf(type: CType, target: Target): number {
  if (type.kind === 'array') return alignOf(type.of, target);
  if (type.kind === 'record') return Math.max(1, type.record.align);
  return Math.max(1, sizeOf(type, target));
}

/** Held as an address (or by 64-bit typing rules as one). */
export const isPointerLike = (type: CType): boolean =>
  type.kind === 'pointer' || type.kind === 'function' || type.kind === 'opaque';

/** The class of what a pointer to this scalar designates. */
export function scalarAccess(type: CType): string {
  if (type.kind === 'int') return `*${type.bits}`;
  return type.kind === 'float' ? `*f${type.bits}` : '*ptr';
}

/** Of what pointers to numbers or to pointers designate, and of elements of arrays; not of a member. */
export const isOfScalars = (access: string): boolean => access.startsWith('*');

export const fieldAccess = (record: string, field: Field): string =>
  field.bits === undefined ? `${record}.${field.name ?? `@${field.offset}`}` : `${record}.@${field.offset}`;

/** How much is read and written with a bit-field. */
export const unitWidth = (typeWidth: number, bits: BitRange): number => bits.unit ?? typeWidth;

/** `T[2][3]` → `T`. */
export function elementOf(type: CType): CType {
  let element = type;
  while (element.kind === 'array') element = element.of;
  return element;
}

/** Answers questions about records once each. */
export class Shapes {
  private readonly known = new Map<RecordInfo, readonly Range[]>();

  constructor(readonly target: Target) {}

  get pointerWidth(): 32 | 64 {
    return this.target.pointerSize === 8 ? 64 : 32;
  }

  /** @param access the class of the object itself, where it is a scalar */
  ranges(type: CType, access = scalarAccess(type)): readonly Range[] {
    if (type.kind === 'record') return this.recordRanges(type.record);
    if (type.kind === 'array') return this.arrayRanges(elementOf(type), sizeOf(type, this.target));
    const width = scalarWidth(type, this.target);
    if (width === undefined) return [];
    return [{ start: 0, end: width / 8, stride: 0, width, access, pointer: isPointerLike(type) }];
  }

  private arrayRanges(element: CType, size: number): readonly Range[] {
    const step = sizeOf(element, this.target);
    const rest = Math.max(0, size - step);
    return this.ranges(element).map((range) => ({
      ...range,
      end: range.end + rest,
      stride: gcd(range.stride, step),
    }));
  }

  private recordRanges(record: RecordInfo): readonly Range[] {
    const known = this.known.get(record);
    if (known !== undefined) return known;
    const ranges: Range[] = [];
    for (const field of namedFields(record)) {
      const inner =
        field.bits === undefined
          ? this.ranges(field.type, fieldAccess(record.key, field))
          : [this.unitRange(record, field, field.bits)];
      for (const range of inner)
        ranges.push({ ...range, start: range.start + field.offset, end: range.end + field.offset });
    }
    this.known.set(record, ranges);
    return ranges;
  }

  private unitRange(record: RecordInfo, field: Field, bits: BitRange): Range {
    const width = unitWidth(scalarWidth(field.type, this.target)!, bits);
    const access = fieldAccess(record.key, field);
    return { start: 0, end: width / 8, stride: 0, width, access, pointer: false };
  }

  /**
   * The scalars of an object in order; members of unions overlap, the bit-fields of a unit are one cell.
   * `undefined` when there are more than `limit`.
   */
  cells(type: CType, limit: number, wanted: (access: string) => boolean): readonly Cell[] | undefined {
    const cells: Cell[] = [];
    return this.addCells(type, scalarAccess(type), 0, cells, { limit, wanted }) ? cells : undefined;
  }

  private addCells(type: CType, access: string, offset: number, into: Cell[], only: Selection): boolean {
    if (type.kind === 'record') return this.addRecord(type.record, offset, into, only);
    if (type.kind === 'array') return this.addArray(type.of, type.length ?? 0, offset, into, only);
    const width = scalarWidth(type, this.target);
    if (width === undefined || !only.wanted(access)) return true;
    into.push({ offset, width, access, pointer: isPointerLike(type) });
    return into.length <= only.limit;
  }

  private addRecord(record: RecordInfo, offset: number, into: Cell[], only: Selection): boolean {
    for (const field of namedFields(record)) {
      const at = offset + field.offset;
      const taken =
        field.bits === undefined
          ? this.addCells(field.type, fieldAccess(record.key, field), at, into, only)
          : this.addUnit(this.unitRange(record, field, field.bits), at, into, only);
      if (!taken) return false;
    }
    return true;
  }

  private addUnit({ width, access, pointer }: Range, offset: number, into: Cell[], only: Selection): boolean {
    if (only.wanted(access)) into.push({ offset, width, access, pointer });
    return into.length <= only.limit;
  }

  private addArray(element: CType, length: number, offset: number, into: Cell[], only: Selection): boolean {
    const size = sizeOf(element, this.target);
    if (!this.ranges(element).some((range) => only.wanted(range.access))) return true;
    for (let i = 0; i < length; i++)
      if (!this.addCells(element, scalarAccess(element), offset + i * size, into, only)) return false;
    return true;
  }
}

interface Selection {
  readonly limit: number;
  readonly wanted: (access: string) => boolean;
}

/** Without padding bit-fields, and each storage unit of bit-fields once. */
function namedFields(record: RecordInfo): Field[] {
  const units = new Set<string>();
  return record.fields.filter((field) => {
    if (field.bits === undefined) return true;
    const unit = `${field.offset}:${unitWidth(field.type.kind === 'int' ? field.type.bits : 0, field.bits)}`;
    if (field.name === undefined || units.has(unit)) return false;
    units.add(unit);
    return true;
  });
}

/** How two ranges at the same base meet: `apart`, on the `same` cells, or `across` each other's borders. Says `apart` only when it is so. */
export function meeting(a: Range, b: Range): 'apart' | 'same' | 'across' {
  if (a.end <= b.start || b.end <= a.start) return 'apart';
  const [wide, other] = [a.width / 8, b.width / 8];
  const period = gcd(a.stride, b.stride);
  if (period === 0) return a.start === b.start && wide === other ? 'same' : 'across';
  const ahead = (((b.start - a.start) % period) + period) % period;
  if (ahead >= wide && period - ahead >= other) return 'apart';
  return wide === other && ahead % wide === 0 && period % wide === 0 ? 'same' : 'across';
}

function gcd(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

/** Bytes. */
const mostPlain = 16;

/** A number or two, as a `LARGE_INTEGER` or a `GUID` is. */
export const isPlain = (shapes: Shapes, type: CType): boolean =>
  shapes.ranges(type).every(({ end, pointer }) => end <= mostPlain && !pointer);

/** Widths of parameters and result: what tells apart the procedures for unknown targets. */
export function signatureOf(type: FunctionType, shapes: Shapes, actual?: readonly CType[]): string {
  const of = (t: CType) =>
    t.kind === 'record' ? 'address' : String(scalarWidth(t, shapes.target) ?? 'none');
  const parameters = type.oldStyle && actual !== undefined ? actual : type.parameters;
  return `${parameters.map(of).join(',')}->${of(type.returns)}`;
}
