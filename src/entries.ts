/** The driver's entry points; where a routine is handed over through variables, parameters and tables, over the whole driver. */
import { type FoundEntryPoints, findEntryPoints, type RoleTable } from './frontend/roles.js';
import type { Target } from './frontend/target.js';
import type { Driver } from './frontend/tree.js';
import { flowOf, type PointerTargets } from './lower/flow/flow.js';
import { Shapes } from './lower/memory/shape.js';

export interface Asked {
  readonly table: RoleTable;
  readonly target: Target;
  /** Routines the user names: only they are asked for. */
  readonly named: readonly string[];
  /** Of these no routine may be missed; all when absent. */
  readonly roles?: ReadonlySet<string>;
}

const unknown: PointerTargets = { symbols: [], extent: 'part', guessed: new Set() };

export function entryPointsOf(driver: Driver, { table, target, named, roles }: Asked): FoundEntryPoints {
  const found = findEntryPoints(driver, table, {
    named,
    roles: named.length > 0 ? new Set() : (roles ?? new Set(table.roles.map(({ name }) => name))),
    resolve: (value) => {
      const { symbols, extent, guessed } = flowOf(driver, new Shapes(target)).values.get(value) ?? unknown;
      return { symbols: symbols.filter(({ name }) => !guessed.has(name)), extent };
    },
  });
  const wanted = (name: string): boolean => named.length === 0 || named.includes(name);
  return { ...found, entries: found.entries.filter((entry) => wanted(entry.function)) };
}
