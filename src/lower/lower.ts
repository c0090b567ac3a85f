/** Typed C to guarded commands: every function that the roots may call, one procedure each. */
import type { Gap } from '../base/gap.js';
import { nowhere } from '../base/span.js';
import type { Driver } from '../frontend/tree.js';
import type { Cmd, Proc, Program, Usual, Variable } from '../ir/program.js';
import { stubFor, stubProc } from './calls/stub.js';
import { globalName, type LowerOptions, type World } from './context.js';
import { lowerFunction } from './control/function.js';
import { failingFunctions } from './exceptions/fault.js';
import { exceptionCode, exceptionFlag, raisingFunctions } from './exceptions/raising.js';
import { Addresses } from './memory/addresses.js';
import { Regions } from './memory/regions.js';
import { Shapes, scalarWidth } from './memory/shape.js';
import { withFlags } from './others/written.js';
import { Cells } from './places/cells.js';
import {
  type Member,
  mayBeOne,
  pointedMember,
  tellsMembers,
  toldVariables,
} from './places/pointed-member.js';
import { usesZeroed, zeroed, zeroedBytes, zeroing } from './places/zeroed.js';
import { Foreign, noUserMemory } from './survey/foreign.js';
import { type Reached, scan } from './survey/scan.js';
import { isSetByDriver } from './survey/set-members.js';
import { givenIn, storedValues } from './survey/stored-values.js';
import { initializeProc, loadedProc } from './values/initialize.js';

export interface Lowered {
  /** With an empty `entry`: which procedure runs first is not decided here. `$initialize` sets the stack, the heap and known initial values. */
  readonly program: Program<Cmd>;
  readonly gaps: readonly Gap[];
  /** By procedure: what it takes for granted about the driver, one sentence each. */
  readonly assumptions: ReadonlyMap<string, ReadonlySet<string>>;
  readonly functions: ReadonlyMap<string, { readonly gaps: readonly Gap[] }>;
  /** Globals that every procedure writes but leaves as it found them. */
  readonly balanced: ReadonlySet<string>;
  /** Functions and variables of the driver by their address. */
  readonly symbols: ReadonlyMap<bigint, string>;
  readonly cells: Cells;
  /** Pairs of members that calls point to and that may be one object, by their numbers. */
  readonly sameMembers: readonly (readonly [number, number])[];
}

/** Lowers every function reachable from `roots`: by direct calls, and address-taken ones by calls through pointers. */
export function lowerDriver(driver: Driver, roots: readonly string[], options: LowerOptions): Lowered {
  const shapes = new Shapes(options.target);
  const reached = scan(driver, roots, shapes, options);
  const follows = options.exceptions === 'followed';
  const foreign = follows ? foreignIn(driver, reached, shapes, options, roots) : undefined;
  const failing = foreign === undefined ? [] : failingFunctions(reached, foreign);
  const world: World = {
    driver,
    options,
    shapes,
    reached,
    regions: new Regions(
      options.memory,
      reached.classes,
      shapes.pointerWidth,
      new Set(options.systemObjects?.filter((member) => !isSetByDriver(driver, member))),
    ),
    addresses: new Addresses(shapes),
    stubs: new Map([...reached.missing].map(([name, missing]) => [name, stubFor(missing)])),
    foreign,
    members: new Map(),
    raising: follows ? raisingFunctions(reached, failing) : new Set(),
    zeroes: usesZeroed(reached),
    zeroing: zeroing(reached),
    typed: new Set(),
    written: new Map(),
    assumptions: new Map(),
  };
  const procs = new Map<string, Proc<Cmd>>();
  const functions = new Map<string, { readonly gaps: readonly Gap[] }>();
  for (const [name, { symbol, body }] of reached.bodies) {
    const { proc, gaps } = lowerFunction(world, symbol, body);
    procs.set(name, proc);
    functions.set(name, { gaps });
  }
  for (const [name, stub] of world.stubs) {
    const missing = reached.missing.get(name);
    procs.set(name, stubProc(world, stub, missing));
    functions.set(name, { gaps: missing?.gap === undefined ? [] : [missing.gap] });
  }
  for (const [name, proc] of procs) procs.set(name, withFlags(proc, world.written, shapes.pointerWidth));
  if (calls(procs, escapeName)) procs.set(escapeName, escapeProc(shapes.pointerWidth));
  const initialize = initializeProc(world);
  procs.set(initialize.name, initialize);
  if (options.start === 'loaded') {
    const loaded = loadedProc(world);
    procs.set(loaded.name, loaded);
  }
  const program = { globals: globalsOf(world), procs, entry: '' };
  const gaps = [...functions.values()].flatMap((one) => one.gaps);
  return {
    program,
    gaps,
    assumptions: world.assumptions,
    functions,
    balanced: new Set(['$sp']),
    symbols: world.addresses.symbols(),
    cells: new Cells(world),
    sameMembers: sameMembers(world),
  };
}

function sameMembers({ members, reached }: World): [number, number][] {
  const all: Member[] = [...members.values()];
  if (all.length < 2) return [];
  const isSame = mayBeOne(reached);
  return all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b): [number, number][] => (isSame(a, b) ? [[a.number, b.number]] : [])),
  );
}

/** Only where there is a handler to catch anything. */
function foreignIn(
  driver: Driver,
  reached: Reached,
  shapes: Shapes,
  { userMemory = noUserMemory }: LowerOptions,
  roots: readonly string[],
): Foreign | undefined {
  if (reached.nullTests.catching.size === 0) return undefined;
  return new Foreign(driver, reached, shapes, userMemory, roots);
}

const escapeName = '__irpcheck_escape';

function calls(procs: ReadonlyMap<string, Proc<Cmd>>, name: string): boolean {
  for (const proc of procs.values())
    for (const block of proc.blocks.values())
      if (block.commands.some((cmd) => cmd.kind === 'call' && cmd.callee === name)) return true;
  return false;
}

/** Does nothing: rules take the call for an event. */
function escapeProc(pointerWidth: 32 | 64): Proc<Cmd> {
  return {
    name: escapeName,
    parameters: [{ name: 'object', sort: pointerWidth }],
    results: [],
    locals: [],
    entry: 'start',
    blocks: new Map([['start', { id: 'start', commands: [], transfer: { kind: 'return' } }]]),
    origin: { span: nowhere },
    role: 'model',
  };
}

function globalsOf(world: World): Variable[] {
  const { shapes, reached, regions, raising, zeroes } = world;
  const usual = usualOf(world);
  const globals: Variable[] = [
    { name: '$sp', sort: shapes.pointerWidth },
    { name: '$heap', sort: shapes.pointerWidth },
  ];
  if (zeroes) for (const name of [zeroed, zeroedBytes]) globals.push({ name, sort: shapes.pointerWidth });
  if (raising.size > 0) globals.push(exceptionFlag, exceptionCode);
  if (tellsMembers(world)) globals.push(pointedMember, ...toldVariables(world));
  for (const symbol of reached.globals.values()) {
    const sort = scalarWidth(symbol.type, shapes.target);
    if (sort !== undefined && !reached.inMemory.has(symbol.name))
      globals.push({ name: globalName(symbol), sort });
  }
  return [...globals, ...world.written.values(), ...regions.variables()].map((variable) => {
    const known = usual.get(variable.name);
    return known === undefined ? variable : { ...variable, usual: known };
  });
}

/** By the name of the variable, or of the memory that holds nothing else. */
function usualOf({ driver, options, shapes, reached, regions }: World): ReadonlyMap<string, Usual> {
  const found = new Map<string, Usual>();
  if (options.memory === 'flat') return found;
  const stored = storedValues(driver, shapes, givenIn(options));
  for (const number of reached.ownReads.numbers.values()) {
    const symbol = reached.globals.get(number.key);
    const name = symbol === undefined ? regions.aloneIn(number.key) : globalName(symbol);
    const values = name === undefined ? undefined : stored.of(number);
    if (name !== undefined && values !== undefined)
      found.set(name, { of: symbol?.spelled ?? number.key, values });
  }
  for (const pointer of reached.ownReads.pointers.values()) {
    const name = regions.aloneIn(pointer.key);
    if (name !== undefined && stored.leadsElsewhere(pointer))
      found.set(name, { of: pointer.key, values: [], elsewhere: BigInt(pointer.offset) });
  }
  return found;
}
