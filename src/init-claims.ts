/** Which claims about a cell are worth asking, and which of them hold. */

import { calleesOf } from './engine/effects.js';
import type { Driver } from './frontend/tree.js';
import type { KnownCell } from './init-cells.js';
import { type Claim, type Fact, termOf, type Value } from './init-facts.js';
import type { First } from './init-proofs.js';
import { bv } from './ir/build.js';
import type { Expr } from './ir/expr.js';
import type { Program } from './ir/program.js';
import type { LifecycleTable } from './lifecycle.js';
import { loadedName } from './lower/initialize.js';
import type { Lowered } from './lower/lower.js';

/** What initialisation stores into cells of one kind, as far as it is constant. */
export interface Stored {
  readonly values: readonly Value[];
  /** Something else as well. */
  readonly others: boolean;
}

/** More different values than this say little. */
const mostValues = 8;

/** @param firsts the routines whose stores count; the initial values do when one of them begins with the load */
export function valuesIn(
  lowered: Lowered,
  driver: Driver,
  firsts: readonly First[],
): (cell: KnownCell) => Stored {
  const { program, cells, symbols } = lowered;
  const roots = firsts.flatMap(({ entry, begins }) =>
    begins === 'load' ? [entry.function, loadedName] : [entry.function],
  );
  const stores = storesIn(program, roots);
  const zero = bv(cells.pointerWidth, 0);
  return (cell) => {
    const term = termOf(cell, lowered, zero);
    const found = new Map<string, Value>([['0', { kind: 'number', value: 0n }]]);
    let others = false;
    for (const value of stores.get(term?.holder ?? '') ?? []) {
      const known = value.kind === 'bv' && value.width === cell.cell.width ? nameOf(value.value) : undefined;
      if (known === undefined) others = true;
      else found.set(known.kind === 'number' ? String(known.value) : known.name, known);
    }
    return { values: [...found.values()], others };
  };
  function nameOf(value: bigint): Value | undefined {
    const name = symbols.get(value);
    if (name === undefined) return isPlaced(value) ? undefined : { kind: 'number', value };
    const known = name.startsWith('&') ? driver.globals.has(name.slice(1)) : driver.functions.has(name);
    return known ? { kind: 'symbol', name } : undefined;
  }
  /** An address that is ours, of a string perhaps: another one in each program. */
  function isPlaced(value: bigint): boolean {
    const [first] = symbols.keys();
    return first !== undefined && value >= first && cells.pointerWidth === 64;
  }
}

/** By the variable of the program that is written. */
function storesIn(program: Program, roots: readonly string[]): ReadonlyMap<string, readonly Expr[]> {
  const found = new Map<string, Expr[]>();
  const add = (holder: string, value: Expr): void => {
    const known = found.get(holder);
    if (known === undefined) found.set(holder, [value]);
    else known.push(value);
  };
  const seen = new Set(roots);
  for (const name of seen) {
    const proc = program.procs.get(name);
    if (proc === undefined) continue;
    for (const callee of calleesOf(proc, program)) seen.add(callee);
    for (const { commands } of proc.blocks.values())
      for (const cmd of commands) {
        if (cmd.kind === 'havoc') add(cmd.target, { kind: 'var', name: cmd.target, sort: 'bool' });
        if (cmd.kind !== 'assign') continue;
        let { value } = cmd;
        if (value.kind !== 'store') add(cmd.target, value);
        for (; value.kind === 'store'; value = value.memory) add(cmd.target, value.value);
      }
  }
  return found;
}

/** The strongest of the claims that hold; none perhaps. */
export async function claimsAbout(
  cell: KnownCell,
  { values, others }: Stored,
  proves: (fact: Fact) => Promise<boolean>,
  { device }: Pick<LifecycleTable, 'device'>,
): Promise<readonly Fact[]> {
  const holds = (claim: Claim) => proves({ cell, claim });
  const isWorth = values.length <= mostValues && (values.length > 1 || !others);
  if (isWorth && (await holds({ kind: 'one-of', values }))) {
    let kept = values;
    for (const value of values) {
      const rest = kept.filter((one) => one !== value);
      if (rest.length > 0 && (await holds({ kind: 'one-of', values: rest }))) kept = rest;
    }
    return [{ cell, claim: { kind: 'one-of', values: kept } }];
  }
  if (!(await holds({ kind: 'not-zero' }))) return [];
  const same = sameAs(cell, device);
  for (const claim of same) if (await holds(claim)) return [{ cell, claim }];
  return [{ cell, claim: { kind: 'not-zero' } }];
}

/** What the type of a pointer lets it be. */
function sameAs({ in: where, type }: KnownCell, device: string): readonly Claim[] {
  if (where.kind === 'variable' || type.kind !== 'pointer' || type.to.kind !== 'record') return [];
  const key = type.to.record.key.replace(/#\d+$/, '');
  if (key === device) return [{ kind: 'device' }];
  return type.to.record.key === where.record ? [{ kind: 'extension' }] : [];
}
