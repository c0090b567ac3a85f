/** Fixed addresses of what exists once: functions, global objects, string literals. All below the bound of fresh objects, in ranges of their own. */
import type { FunctionSymbol, Place, VariableSymbol } from '../../frontend/tree.js';
import { bv } from '../../ir/build.js';
import type { Expr } from '../../ir/expr.js';
import { type Shapes, sizeOf } from './shape.js';

/** Room for an object whose size is not known here (`extern T table[];`). */
const unknownSize = 1 << 16;

interface Bases {
  readonly functions: bigint;
  readonly objects: bigint;
  readonly stack: bigint;
  readonly heap: bigint;
  /** From one allocated object to the next, whatever their sizes. */
  readonly stride: bigint;
}

export const bases = (pointerWidth: 32 | 64): Bases =>
  pointerWidth === 64
    ? {
        functions: 0xfffffd0000000000n,
        objects: 0xfffffe0000000000n,
        stack: 0xffffff0000000000n,
        heap: 0xffffff8000000000n,
        stride: 1n << 24n,
      }
    : {
        functions: 0xd0000000n,
        objects: 0xe0000000n,
        stack: 0xf0000000n,
        heap: 0xf8000000n,
        stride: 1n << 16n,
      };

export interface StringObject {
  readonly address: Expr;
  readonly units: readonly number[];
  readonly unitSize: 1 | 2 | 4;
}

export class Addresses {
  private readonly functions = new Map<string, Expr>();
  private readonly objects = new Map<string, Expr>();
  readonly strings = new Map<string, StringObject>();
  private nextObject: bigint;

  constructor(private readonly shapes: Shapes) {
    this.nextObject = bases(shapes.pointerWidth).objects;
  }

  ofFunction(symbol: FunctionSymbol): Expr {
    const known = this.functions.get(symbol.name);
    if (known !== undefined) return known;
    const { pointerWidth } = this.shapes;
    const made = bv(pointerWidth, bases(pointerWidth).functions + 16n * BigInt(this.functions.size + 1));
    this.functions.set(symbol.name, made);
    return made;
  }

  ofVariable(symbol: VariableSymbol): Expr {
    const known = this.objects.get(symbol.name);
    if (known !== undefined) return known;
    const size = sizeOf(symbol.type, this.shapes.target);
    const made = this.room(size === 0 ? unknownSize : size);
    this.objects.set(symbol.name, made);
    return made;
  }

  /** Equal literals are one object. */
  ofString(place: Extract<Place, { kind: 'string' }>): Expr {
    const key = `${place.unitSize}:${place.units.join(',')}`;
    const known = this.strings.get(key);
    if (known !== undefined) return known.address;
    const address = this.room(place.units.length * place.unitSize);
    this.strings.set(key, { address, units: place.units, unitSize: place.unitSize });
    return address;
  }

  /** What stands at an address, in the words of the source: a function's name, a variable's with `&`. */
  symbols(): ReadonlyMap<bigint, string> {
    const names = new Map<bigint, string>();
    const add = (address: Expr, name: string) => address.kind === 'bv' && names.set(address.value, name);
    for (const [name, address] of this.functions) add(address, name);
    for (const [name, address] of this.objects) add(address, `&${name}`);
    return names;
  }

  private room(size: number): Expr {
    const address = this.nextObject;
    this.nextObject += BigInt(Math.ceil((size + 1) / 16) * 16);
    return bv(this.shapes.pointerWidth, address);
  }
}
