/** Objects of many cells: copied, cleared, initialised, forgotten. What has more cells than the limit is over-approximated. */
import type { Expr as CExpr, FieldPath, Initializer } from '../../frontend/tree.js';
import type { BitRange, CType, IntType } from '../../frontend/type/types/ctype.js';
import { add, bv, concat, ite, not, ule, ult, variable } from '../../ir/build.js';
import type { Expr } from '../../ir/expr.js';
import type { Cause } from '../../ir/program.js';
import type { Context } from '../context.js';
import { loadFrom, outsideBound, type Region, storeInto } from '../memory/regions.js';
import {
  type Cell,
  elementOf,
  fieldAccess,
  scalarAccess,
  scalarWidth,
  sizeOf,
  unitWidth,
} from '../memory/shape.js';
import { lowerValue } from '../values/value.js';
import { cellAt, type Location, store } from './place.js';

/** Cells of an object that are compared one by one. */
export const mostCompared = 32;

export const byteType: IntType = { kind: 'int', bits: 8, signed: false, name: 'uchar' };

/** Stores to several cells that happen at once: what they store is read before the first is written. */
class Batch {
  private readonly isSystems: boolean;
  private readonly memories = new Map<string, { readonly region: Region; memory: Expr; access: string[] }>();

  /** @param type of the object, where all of it is written: bytes in the system's own records are no texts of anybody's */
  constructor(
    private readonly ctx: Context,
    type?: CType,
  ) {
    this.isSystems = type?.kind === 'record' && ctx.world.driver.isSystem(type.record.span.file);
  }

  store(cell: Cell, base: Expr, value: Expr): void {
    const region = this.ctx.world.regions.of(cell.access);
    const known = this.memories.get(region.name) ?? {
      region,
      memory: variable(region.name, region.sort),
      access: [],
    };
    known.access.push(this.isSystems ? '' : cell.access);
    known.memory = storeInto(region, known.memory, at(this.ctx, base, cell.offset), value, cell.width);
    this.memories.set(region.name, known);
  }

  end(): void {
    for (const { region, memory, access } of this.memories.values())
      this.ctx.emitter.assign(region.name, memory, ...access);
  }
}

const at = (ctx: Context, base: Expr, offset: number): Expr => add(base, ctx.pointer(offset));

/** The cells of some bytes of objects of this type, those first that lie wholly inside. */
interface Covered {
  readonly whole: readonly Cell[];
  readonly cut: readonly Cell[];
}

/** @param start of the bytes that are meant, and `end` of them @returns `undefined`: more than the limit. */
function cellsOf(ctx: Context, type: CType, end: number, start = 0): Covered | undefined {
  const { shapes, options, regions } = ctx.world;
  const element = options.memory === 'flat' ? byteType : type;
  const size = sizeOf(element, options.target);
  if (size === 0 || end < start) return undefined;
  const limit = options.memory === 'flat' ? options.maxCopyCells * 8 : options.maxCopyCells;
  const length = Math.ceil(end / size);
  if (length > 1 << 20) return undefined;
  const array: CType = length === 1 ? element : { kind: 'array', of: element, length };
  const used = (access: string): boolean => regions.uses(access);
  const each = shapes.cells(array, limit, used);
  const last = length === 1 ? [] : lastElements(ctx, element, end, limit, used);
  if (each === undefined || last === undefined) return undefined;
  const all = [...each, ...last];
  const behind = (cell: Cell) => cell.offset + cell.width / 8;
  const inside = (cell: Cell) => start <= cell.offset && behind(cell) <= end;
  const cut = all.filter((cell) => cell.offset < end && start < behind(cell) && !inside(cell));
  return { whole: all.filter(inside), cut };
}

/** More bytes than a record that ends in an array has may be several records, or one with more elements. */
function lastElements(
  ctx: Context,
  type: CType,
  end: number,
  limit: number,
  used: (access: string) => boolean,
): readonly Cell[] | undefined {
  const last = type.kind === 'record' && !type.record.union ? type.record.fields.at(-1) : undefined;
  if (last?.type.kind !== 'array') return [];
  const { of } = last.type;
  const size = ctx.sizeOf(of);
  const length = size === 0 ? 0 : Math.floor((end - last.offset) / size);
  const cells = ctx.world.shapes.cells({ kind: 'array', of, length }, limit, used);
  return cells?.map((cell) => ({ ...cell, offset: cell.offset + last.offset }));
}

/** `*to = *from`, both of the same type, or the first bytes of arrays of it, up to `end`. */
export function copyObject(
  ctx: Context,
  to: Expr,
  from: Expr,
  type: CType,
  end = ctx.sizeOf(type),
  start = 0,
): void {
  const cells = cellsOf(ctx, type, end, start);
  if (cells === undefined) {
    clobber(ctx, type, 'a copy of a large object');
    return;
  }
  const batch = new Batch(ctx, type);
  for (const cell of cells.whole)
    batch.store(
      cell,
      to,
      loadFrom(ctx.world.regions.of(cell.access), at(ctx, from, cell.offset), cell.width),
    );
  batch.end();
  forgetCells(ctx, to, cells.cut, { kind: 'abstraction', detail: 'a copy that ends inside a value' });
}

/** What stands in these bytes, in order: cells of one type, of any width. `undefined` where not all of it is known, or it is more than the limit. */
export function contentOf(
  ctx: Context,
  address: Expr,
  type: CType,
  end: number,
  start: number,
): readonly Expr[] | undefined {
  const cells = cellsOf(ctx, type, end, start);
  if (cells === undefined || cells.whole.length > mostCompared) return undefined;
  const sorted = cells.whole.toSorted((a, b) => a.offset - b.offset);
  let known = start;
  for (const { offset, width } of sorted) {
    if (offset !== known) return undefined; // padding, or two members of a union
    known += width / 8;
  }
  if (known !== end) return undefined;
  return sorted.map((cell) =>
    loadFrom(ctx.world.regions.of(cell.access), at(ctx, address, cell.offset), cell.width),
  );
}

/** Every byte becomes `byte` (8 bits wide). */
export function fillObject(
  ctx: Context,
  to: Expr,
  byte: Expr,
  type: CType,
  end = ctx.sizeOf(type),
  start = 0,
): void {
  const cells = cellsOf(ctx, type, end, start);
  if (cells === undefined) {
    clobber(ctx, type, 'a large object is filled');
    return;
  }
  const batch = new Batch(ctx, type);
  for (const cell of cells.whole) batch.store(cell, to, repeated(byte, cell.width));
  batch.end();
  forgetCells(ctx, to, cells.cut, { kind: 'abstraction', detail: 'a fill that ends inside a value' });
}

/** The first `length` bytes (as wide as a pointer), which only the call tells; more than one object takes may be others of the type, anywhere. */
export function fillUpTo(ctx: Context, to: Expr, byte: Expr, type: CType, length: Expr, why: string): void {
  const size = ctx.sizeOf(type);
  const cells = cellsOf(ctx, type, size);
  if (cells === undefined) {
    clobber(ctx, type, why);
    return;
  }
  const batch = new Batch(ctx, type);
  for (const cell of cells.whole) {
    const old = loadFrom(ctx.world.regions.of(cell.access), at(ctx, to, cell.offset), cell.width);
    const isIn = ule(ctx.pointer(cell.offset + cell.width / 8), length);
    const cut = cell.width > 8 ? cutOff(ctx, ult(ctx.pointer(cell.offset), length), cell.width, old) : old;
    batch.store(cell, to, ite(isIn, repeated(byte, cell.width), cut));
  }
  batch.end();
  forgetWhere(ctx, not(ule(length, ctx.pointer(size))), memoriesOf(ctx, type), why);
}

function cutOff(ctx: Context, isCut: Expr, width: number, old: Expr): Expr {
  const { name, value } = ctx.emitter.temporary(width);
  ctx.emitter.havoc(name, { kind: 'abstraction', detail: 'a fill that ends inside a value' });
  return ite(isCut, value, old);
}

/** Anything in these memories, where the condition holds. */
export function forgetWhere(ctx: Context, cond: Expr, memories: readonly string[], why: string): void {
  const { emitter } = ctx;
  const cause = { kind: 'abstraction', detail: why } as const;
  const [more, one, join] = [emitter.reserve('more'), emitter.reserve('one'), emitter.reserve('join')];
  emitter.goto(more, one);
  emitter.openApart(more);
  emitter.assume(cond);
  for (const name of memories) emitter.havoc(name, cause);
  emitter.goto(join);
  emitter.openApart(one);
  emitter.assume(not(cond));
  emitter.goto(join);
  emitter.openApart(join);
}

function repeated(byte: Expr, width: number): Expr {
  let value = byte;
  for (let bits = 8; bits < width; bits += 8) value = concat(byte, value);
  return value;
}

/** The object, or those of its cells, holds anything from now on. */
export function havocObject(
  ctx: Context,
  address: Expr,
  type: CType,
  cause: Cause,
  only: (offset: number) => boolean = () => true,
): void {
  const cells = cellsOf(ctx, type, ctx.sizeOf(type));
  if (cells === undefined) {
    clobber(ctx, type, 'a large object that may hold anything');
    return;
  }
  const chosen = cells.whole.filter(({ offset }) => only(offset));
  forgetCells(ctx, address, chosen, cause);
}

/** As `havocObject`, for what comes from outside: pointers in it are not to fresh objects. Nothing happens to objects over the limit. */
export function receiveObject(ctx: Context, address: Expr, type: CType, cause: Cause): boolean {
  const cells = cellsOf(ctx, type, ctx.sizeOf(type));
  if (cells === undefined) return false;
  forgetCells(ctx, address, cells.whole, cause, 'outside');
  return true;
}

/** Whether an object of this type has few enough cells to be treated one by one. */
export const isSmall = (ctx: Context, type: CType): boolean =>
  cellsOf(ctx, type, ctx.sizeOf(type)) !== undefined;

/** What stands in some of its bytes is anything from now on. */
export function forgetBytes(
  ctx: Context,
  address: Expr,
  type: CType,
  [start, end]: readonly [number, number],
  detail: string,
): void {
  const cells = cellsOf(ctx, type, end, start);
  const cause = { kind: 'abstraction', detail } as const;
  if (cells === undefined) clobber(ctx, type, cause);
  else forgetCells(ctx, address, [...cells.whole, ...cells.cut], cause);
}

function forgetCells(
  ctx: Context,
  address: Expr,
  cells: readonly Cell[],
  cause: Cause,
  from: 'anywhere' | 'outside' = 'anywhere',
): void {
  const batch = new Batch(ctx);
  for (const cell of cells) {
    const value = ctx.emitter.temporary(cell.width);
    ctx.emitter.havoc(value.name, cause);
    if (from === 'outside' && cell.pointer) assumeOutside(ctx, value.value);
    batch.store(cell, address, value.value);
  }
  batch.end();
}

/** What comes from outside never points into objects that the program made itself. */
export function assumeOutside(ctx: Context, pointer: Expr): void {
  ctx.emitter.assume(ult(pointer, ctx.pointer(outsideBound(ctx.pointerWidth))));
}

/** Everything that could be a cell of such an object, anywhere, holds anything from now on: larger than what happens, never smaller. */
export function clobber(ctx: Context, type: CType, why: string | Cause): void {
  const cause: Cause = typeof why === 'string' ? { kind: 'abstraction', detail: why } : why;
  for (const name of memoriesOf(ctx, type)) ctx.emitter.havoc(name, cause);
}

/** Those that the program uses of what such an object may consist of. */
function memoriesOf(ctx: Context, type: CType): readonly string[] {
  const { regions, shapes } = ctx.world;
  const used = shapes.ranges(type).filter(({ access }) => regions.uses(access));
  return [...new Set(used.map(({ access }) => regions.of(access).name))];
}

/** Gives a new object its initial value: the stores in order, zero elsewhere (C11 6.7.9). */
export function initializeObject(ctx: Context, address: Expr, type: CType, initializer: Initializer): void {
  if (scalarWidth(type, ctx.world.options.target) === undefined) clearRest(ctx, address, type, initializer);
  for (const one of initializer.stores) {
    const target = at(ctx, address, one.offset);
    const value = lowerValue(ctx, one.value);
    const aggregate = one.value.type.kind === 'record' || one.value.type.kind === 'array';
    if (aggregate && one.value.kind === 'gap')
      havocObject(ctx, target, one.value.type, { kind: 'gap', gap: one.value.gap });
    else if (aggregate) copyObject(ctx, target, value, one.value.type);
    else {
      const location = cellAt(
        ctx,
        target,
        one.value.type,
        accessOfStore(ctx, type, one.offset, one.field, one.value),
      );
      store(ctx, one.bits === undefined ? location : bitsOf(location, one.bits), value);
    }
  }
}

/** A part of the cell. */
function bitsOf(cell: Location, bits: BitRange): Location {
  return cell.kind === 'memory' ? { ...cell, bits, width: unitWidth(cell.width, bits) } : cell;
}

/** Clears the cells that no store sets as a whole. */
function clearRest(ctx: Context, address: Expr, type: CType, initializer: Initializer): void {
  const set = new Set<string>();
  const { target } = ctx.world.options;
  for (const { offset, bits, value } of initializer.stores)
    if (bits === undefined) set.add(`${offset}:${scalarWidth(value.type, target) ?? 0}`);
  const size = ctx.sizeOf(type);
  const cells = cellsOf(ctx, type, size);
  if (cells === undefined) {
    clobber(ctx, type, 'a large object is initialised');
    return;
  }
  const batch = new Batch(ctx, type);
  for (const cell of cells.whole)
    if (!set.has(`${cell.offset}:${cell.width}`)) batch.store(cell, address, bv(cell.width, 0n));
  batch.end();
}

/** The access class of an initial value's cell. */
export function accessOfStore(
  ctx: Context,
  object: CType,
  offset: number,
  path: FieldPath | undefined,
  value: CExpr,
): string {
  const last = path?.[path.length - 1];
  if (last?.kind === 'field') return fieldAccess(last.record, last.field);
  if (last?.kind === 'element') return scalarAccess(elementOf(last.of));
  if (object.kind !== 'record') return scalarAccess(elementOf(object));
  const width = ctx.width(value.type);
  const range = ctx.world.shapes.ranges(object).find((one) => one.start === offset && one.width === width);
  return range?.access ?? scalarAccess(value.type);
}
