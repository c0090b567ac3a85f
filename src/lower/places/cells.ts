/** Single cells of the driver's own objects, as terms of the lowered program: for what is known of their values. */
import type { Driver } from '../../frontend/tree.js';
import { add, bv, variable } from '../../ir/build.js';
import type { Expr } from '../../ir/expr.js';
import { globalName, type World } from '../context.js';
import { loadFrom, storeInto } from '../memory/regions.js';
import { type Cell, scalarWidth } from '../memory/shape.js';

export interface CellTerm {
  readonly value: Expr;
  /** The program's variable that holds it: a memory, or the C variable itself. */
  readonly holder: string;
  /** What the holder becomes when the cell is set. */
  readonly set: (value: Expr) => Expr;
}

export class Cells {
  constructor(private readonly world: World) {}

  get pointerWidth(): 32 | 64 {
    return this.world.shapes.pointerWidth;
  }

  /** `undefined`: no function that was lowered looks at such cells. */
  behind(object: Expr, { offset, access, width }: Cell): CellTerm | undefined {
    const { regions } = this.world;
    if (!regions.uses(access)) return undefined;
    const region = regions.of(access);
    const address = add(object, bv(this.pointerWidth, offset));
    return {
      value: loadFrom(region, address, width),
      holder: region.name,
      set: (value) => storeInto(region, variable(region.name, region.sort), address, value, width),
    };
  }

  /** The memory that cells of this class are in. */
  holderOf(access: string): string | undefined {
    const { regions } = this.world;
    return regions.uses(access) ? regions.of(access).name : undefined;
  }

  /** Of a variable with static storage, by its unique name. */
  inVariable(name: string, cell: Cell): CellTerm | undefined {
    const { reached, shapes, addresses } = this.world;
    const symbol = reached.globals.get(name);
    if (symbol === undefined) return undefined;
    const sort = scalarWidth(symbol.type, shapes.target);
    if (sort === undefined || reached.inMemory.has(name))
      return this.behind(addresses.ofVariable(symbol), cell);
    const value = variable(globalName(symbol), sort);
    return { value, holder: globalName(symbol), set: (to) => to };
  }

  /** Of a function, or with `&` of a variable, by its unique name. */
  addressOf(name: string, driver: Driver): Expr | undefined {
    const { addresses } = this.world;
    const object = name.startsWith('&') ? driver.globals.get(name.slice(1)) : undefined;
    if (object !== undefined) return addresses.ofVariable(object);
    const routine = driver.functions.get(name);
    return routine === undefined ? undefined : addresses.ofFunction(routine);
  }
}
