/** What a variable or a class of memory of a program stands for, for telling what it held at the start. */

import type { Driver } from './frontend/tree.js';
import type { Job } from './job.js';
import { globalName, shownType } from './lower/context.js';
import { scalarWidth } from './lower/memory/shape.js';
import type { NamedVariable } from './witness/inputs.js';

/** @param name of a variable of a program. A global one, or a memory that only models know of; `undefined` for all others */
export function namedVariable(
  name: string,
  driver: Driver,
  { names, frontend: { target } }: Job,
): NamedVariable | undefined {
  const access = name.startsWith('$mem.') ? name.slice('$mem.'.length) : undefined;
  if (access !== undefined) {
    const known = names.variables[access];
    const { alias, pointer = false } = known ?? {};
    return known && { name: known.name, type: { signed: false, pointer, ...(alias && { alias }) } };
  }
  const symbol = [...driver.globals.values()].find((one) => globalName(one) === name);
  const width = symbol && scalarWidth(symbol.type, target);
  if (symbol === undefined || width === undefined) return undefined;
  const { name: spelled, alias } = names.variables[symbol.name] ?? { name: symbol.spelled };
  return { name: spelled, type: { ...shownType(symbol.type), ...(alias && { alias }) }, width };
}
