/** The memories of the program: one for each merged access class, or a single one of bytes. */
import { invariant } from '../../base/errors.js';
import { add, bv, concat, extract, select, store, variable } from '../../ir/build.js';
import type { Expr, MemorySort } from '../../ir/expr.js';
import type { Variable } from '../../ir/program.js';
import { widthOf } from '../../ir/sort.js';
import { bases } from './addresses.js';
import type { AccessClasses } from './classes.js';

export interface Region {
  readonly name: string;
  readonly sort: MemorySort;
}

/** From here on upward addresses are of objects the program makes itself: its stack and what it allocates. */
export const freshBound = (pointerWidth: 32 | 64): bigint =>
  pointerWidth === 64 ? 0xffffff0000000000n : 0xf0000000n;

/**
 * No pointer from outside leads here or further up. The space between belongs to nobody: an object whose beginning lies below it does not reach
 * into one that the program made, wherever in it the pointer leads.
 */
export const outsideBound = (pointerWidth: 32 | 64): bigint => freshBound(pointerWidth) - 0x100000n;

/** An object of the system of which only the beginning is known lies wholly below what the driver's image holds: its routines, variables and literals. */
const systemBound = (pointerWidth: 32 | 64): bigint => bases(pointerWidth).functions - 0x10000n;

export class Regions {
  private readonly made = new Map<string, Region>();
  private readonly flat: Region | undefined;

  constructor(
    private readonly mode: 'typed' | 'flat',
    private readonly classes: AccessClasses,
    private readonly pointerWidth: 32 | 64,
    /** Classes whose pointers the system sets, to objects of its own. */
    private readonly systems: ReadonlySet<string>,
  ) {
    if (mode === 'flat')
      this.flat = { name: '$mem', sort: { kind: 'memory', address: pointerWidth, cell: 8 } };
    else for (const access of classes.names()) this.of(access);
  }

  /** Whether anything reads or writes cells of this class. */
  uses(access: string): boolean {
    return this.mode === 'flat' || this.classes.factsOf(access) !== undefined;
  }

  /** The memory of the class, where it holds cells of no other. */
  aloneIn(access: string): string | undefined {
    const facts = this.mode === 'flat' ? undefined : this.classes.factsOf(access);
    return facts?.alone === true && facts.widths.size === 1 && !facts.bytes
      ? this.of(access).name
      : undefined;
  }

  of(access: string): Region {
    if (this.flat !== undefined) return this.flat;
    const facts = this.classes.factsOf(access);
    invariant(facts !== undefined, `no memory was laid out for ${access}`);
    const known = this.made.get(facts.name);
    if (known !== undefined) return known;
    const [width] = facts.widths;
    const uniform = facts.widths.size === 1 && !facts.bytes;
    const isSystems = facts.alone && this.systems.has(facts.name);
    const bound = isSystems ? systemBound(this.pointerWidth) : outsideBound(this.pointerWidth);
    const pointers = uniform && facts.onlyPointers ? { below: bound } : {};
    const sort: MemorySort = {
      kind: 'memory',
      address: this.pointerWidth,
      cell: uniform ? width! : 8,
      ...pointers,
    };
    const region = { name: `$mem.${facts.name}`, sort };
    this.made.set(facts.name, region);
    return region;
  }

  variables(): Variable[] {
    if (this.flat !== undefined) return [this.flat];
    return [...this.made.values()].map(({ name, sort }) => ({ name, sort }));
  }
}

/** The value of `width` bits at `address`, low byte first where cells are smaller. */
export function loadFrom(region: Region, address: Expr, width: number): Expr {
  const memory = variable(region.name, region.sort);
  const { cell } = region.sort;
  let value = select(memory, address);
  for (let bits = cell; bits < width; bits += cell)
    value = concat(select(memory, plus(address, bits)), value);
  return value;
}

/** `memory`, a state of the region, with `value` stored at `address`. */
export function storeInto(region: Region, memory: Expr, address: Expr, value: Expr, width: number): Expr {
  const { cell } = region.sort;
  if (cell === width) return store(memory, address, value);
  let result = memory;
  for (let bits = 0; bits < width; bits += cell)
    result = store(result, plus(address, bits), extract(bits + cell - 1, bits, value));
  return result;
}

const plus = (address: Expr, bits: number): Expr =>
  bits === 0 ? address : add(address, bv(widthOf(address), bits / 8));
