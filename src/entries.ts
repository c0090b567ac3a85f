/** The driver's entry points; where a routine is handed over through variables, parameters and tables, over the whole driver. */
import { type FoundEntryPoints, findEntryPoints, type RoleTable } from './frontend/roles.js';
import type { Target } from './frontend/target.js';
import type { Driver } from './frontend/tree.js';
import { flowOf } from './lower/flow/flow.js';
import { Shapes } from './lower/memory/shape.js';

export interface Asked {
  readonly table: RoleTable;
  readonly target: Target;
  /** Routines the user names: only they are asked for. */
  readonly named: readonly string[];
  /** Of these no routine may be missed; all when absent. */
  readonly roles?: ReadonlySet<string>;
}

export function entryPointsOf(driver: Driver, { table, target, named, roles }: Asked): FoundEntryPoints {
  const found = findEntryPoints(driver, table, {
    named,
    roles: named.length > 0 ? new Set() : (roles ?? new Set(table.roles.map(({ name }) => name))),
    resolve: (value) =>
      flowOf(driver, new Shapes(target)).values.get(value) ?? { symbols: [], extent: 'part' },
  });
  const wanted = (name: string): boolean => named.length === 0 || named.includes(name);
  return { ...found, entries: found.entries.filter((entry) => wanted(entry.function)) };
}
