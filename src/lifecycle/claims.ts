/** Which claims about a cell are worth asking, and which of them hold. */

import { calleesOf } from '../engine/effects.js';
import type { Driver } from '../frontend/tree.js';
import { bv } from '../ir/build.js';
import type { Expr } from '../ir/expr.js';
import type { Cmd, Program } from '../ir/program.js';
import type { Lowered } from '../lower/lower.js';
import { bases } from '../lower/memory/addresses.js';
import { loadedName } from '../lower/values/initialize.js';
import type { KnownCell } from './cells.js';
import { type Claim, type Fact, termOf, type Value } from './facts.js';
import type { LifecycleTable } from './initialized.js';
import type { First } from './proofs.js';

/** What initialisation stores into cells of one kind, as far as it is constant. */
export interface Stored {
  readonly values: readonly Value[];
  /** Something else as well. */
  readonly others: boolean;
}

/** More different values than this say little. */
const mostValues = 8;

/**
 * Only candidates: what is left out here is not asked, and what is too much is not proved.
 * @param firsts the routines whose stores count; the initial values do when one of them begins with the load
 */
export function valuesIn(
  lowered: Lowered,
  driver: Driver,
  firsts: readonly First[],
): (cell: KnownCell) => Stored {
  const { program, cells } = lowered;
  const roots = firsts.flatMap(({ entry, begins }) =>
    begins === 'load' ? [entry.function, loadedName] : [entry.function],
  );
  const sources = new Sources(program, roots);
  const zero = bv(cells.pointerWidth, 0);
  return (cell) => {
    const { constants, others } = sources.of(termOf(cell, lowered, zero)?.holder ?? '');
    const { width } = cell.cell;
    const found = new Map<string, Value>([['0', { kind: 'number', value: 0n }]]);
    let unnamed = others;
    for (const constant of constants.values()) {
      const value = valueOf(constant, width, lowered, driver);
      if (value === undefined) unnamed = true;
      else found.set(value.kind === 'number' ? String(value.value) : value.name, value);
    }
    return { values: [...found.values()], others: unnamed };
  };
}

/** Numbers as small as this below zero are no addresses. */
const fewNegative = 1n << 16n;

/** An address that is ours is another one in each program: what has no name there, an object that is made or a string, is no value. */
function valueOf(
  { value, width: whole }: Constant,
  width: number,
  { symbols, cells: { pointerWidth } }: Lowered,
  driver: Driver,
): Value | undefined {
  const isOurs = value >= bases(pointerWidth).functions && value < (1n << BigInt(whole)) - fewNegative;
  if (whole !== pointerWidth || !isOurs) return { kind: 'number', value: BigInt.asUintN(width, value) };
  const name = width === whole ? symbols.get(value) : undefined;
  const isKnown =
    name?.startsWith('&') === true ? driver.globals.has(name.slice(1)) : driver.functions.has(name ?? '');
  return name !== undefined && isKnown ? { kind: 'symbol', name } : undefined;
}

type Constant = Extract<Expr, { kind: 'bv' }>;

interface Found {
  readonly constants: ReadonlyMap<string, Constant>;
  readonly others: boolean;
}

/** Constants that may come to be in a variable of the program, through others and through memories. */
class Sources {
  /** What is stored, by variable; those of procedures by the procedure's name as well. */
  private readonly stores = new Map<string, Expr[]>();
  private readonly owners = new Map<Expr, string>();

  constructor(program: Program, roots: readonly string[]) {
    const seen = new Set(roots);
    for (const name of seen) {
      const proc = program.procs.get(name);
      if (proc === undefined) continue;
      for (const callee of calleesOf(proc, program)) seen.add(callee);
      const locals = new Set([...proc.parameters, ...proc.results, ...proc.locals].map((one) => one.name));
      for (const { commands } of proc.blocks.values())
        for (const cmd of commands) this.look(cmd, name, locals);
    }
  }

  private look(cmd: Cmd, inside: string, locals: ReadonlySet<string>): void {
    const keyed = (target: string) => (locals.has(target) ? `${inside}:${target}` : target);
    const add = (target: string, value: Expr): void => {
      const key = keyed(target);
      this.owners.set(value, inside);
      const known = this.stores.get(key);
      if (known === undefined) this.stores.set(key, [value]);
      else known.push(value);
    };
    if (cmd.kind === 'call') for (const target of cmd.results) add(target, unknown());
    if (cmd.kind === 'havoc') add(cmd.target, unknown());
    if (cmd.kind !== 'assign') return;
    let { value } = cmd;
    if (value.kind !== 'store') add(cmd.target, value);
    for (; value.kind === 'store'; value = value.memory) add(cmd.target, value.value);
  }

  of(holder: string): Found {
    const constants = new Map<string, Constant>();
    let others = false;
    const seen = new Set([holder]);
    for (const key of seen)
      for (const stored of this.stores.get(key) ?? []) {
        const inside = this.owners.get(stored) ?? '';
        eachSource(stored, (e) => {
          if (e.kind === 'bv') constants.set(`${e.width}:${e.value}`, e);
          else if (e.kind === 'var')
            seen.add(this.stores.has(`${inside}:${e.name}`) ? `${inside}:${e.name}` : e.name);
          else others = true;
        });
        if (constants.size > mostValues) return { constants, others };
      }
    return { constants, others };
  }
}

const unknown = (): Expr => ({ kind: 'bool', value: false });

/** The parts of which one is the value, in whatever width: constants, variables and memories. */
function eachSource(value: Expr, leaf: (e: Expr) => void): void {
  const work = [value];
  for (let e = work.pop(); e !== undefined; e = work.pop()) {
    if (e.kind === 'ite') work.push(e.then, e.else);
    else if (e.kind === 'zext' || e.kind === 'sext' || e.kind === 'extract') work.push(e.arg);
    else if (e.kind === 'select' || e.kind === 'store') work.push(e.memory);
    else leaf(e);
  }
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
    return [{ cell, claim: { kind: 'one-of', values: inOrder(kept, cell) } }];
  }
  if (!(await holds({ kind: 'not-zero' }))) return [];
  const same = sameAs(cell, device);
  for (const claim of same) if (await holds(claim)) return [{ cell, claim }];
  return [{ cell, claim: { kind: 'not-zero' } }];
}

/** Numbers as they are read, and names behind them. */
function inOrder(values: readonly Value[], { shown, cell: { width } }: KnownCell): readonly Value[] {
  const numbers = values.filter((value) => value.kind === 'number');
  const read = ({ value }: { readonly value: bigint }) =>
    shown.signed ? BigInt.asIntN(width, value) : value;
  const sorted = numbers.sort((a, b) => (read(a) < read(b) ? -1 : 1));
  return [...sorted, ...values.filter((value) => value.kind === 'symbol')];
}

/** What the type of a pointer lets it be. */
function sameAs({ in: where, type }: KnownCell, device: string): readonly Claim[] {
  if (where.kind === 'variable' || type.kind !== 'pointer' || type.to.kind !== 'record') return [];
  const key = type.to.record.key.replace(/#\d+$/, '');
  if (key === device) return [{ kind: 'device' }];
  return type.to.record.key === where.record ? [{ kind: 'extension' }] : [];
}
