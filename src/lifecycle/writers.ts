/**
 * Who may write what a driver's initialisation has left: every function of the driver that can run at another time, whatever starts it. Asked of
 * the lowered program, so that a write is what the engine takes for one: through a pointer, a cast, a fill, a body that nobody has.
 */
import { effectsOf } from '../engine/effects.js';
import { madeName } from '../engine/initialized.js';
import type { Driver } from '../frontend/tree.js';
import type { CType } from '../frontend/type/types/ctype.js';
import type { Program } from '../ir/program.js';
import { reachableFrom } from '../lower/flow/call-graph.js';
import type { CallExpr } from '../lower/flow/scan.js';
import { unconverted } from '../lower/memory/access.js';
import type { Shapes } from '../lower/memory/shape.js';
import { baseOf } from './cells.js';
import type { LifecycleTable } from './initialized.js';
import type { Given, Hidden, Survey } from './survey.js';

/** @param initial the routines that run first: what only they call runs at no other time */
export function runningLater(
  driver: Driver,
  { addressed }: Survey,
  initial: readonly string[],
  entries: readonly string[],
  shapes: Shapes,
): readonly string[] {
  const first = new Set(initial);
  const below = reachableFrom(driver, initial, shapes);
  const callbacks = new Set(entries);
  return [...driver.functions.values()]
    .filter(({ name, origin, defined, linkage, exported }) => {
      if (origin !== 'driver' || !defined || first.has(name)) return false;
      // what only its own file can name and nobody there does is never called
      const isCallable = linkage === 'external' && (exported || !below.has(name));
      return addressed.has(name) || callbacks.has(name) || isCallable;
    })
    .map(({ name }) => name);
}

/** What is given away for good, and what these functions and those that they call pass to the system. */
export function givenBy(
  driver: Driver,
  { given, lent }: Survey,
  functions: readonly string[],
  shapes: Shapes,
): Given {
  const all = [given];
  for (const name of reachableFrom(driver, functions, shapes).keys()) {
    const own = lent.get(name);
    if (own !== undefined) all.push(own);
  }
  return {
    variables: new Set(all.flatMap(({ variables }) => [...variables])),
    accesses: new Set(all.flatMap(({ accesses }) => [...accesses])),
  };
}

/** Kinds of cells that others may be writing while these functions and those that they call run. */
export function hiddenIn(
  driver: Driver,
  { hidden }: Survey,
  functions: readonly string[],
  shapes: Shapes,
): Hidden {
  const all = [...reachableFrom(driver, functions, shapes).keys()].flatMap((name) => hidden.get(name) ?? []);
  return {
    kept: new Set(all.flatMap(({ kept }) => [...kept])),
    passed: new Set(all.flatMap(({ passed }) => [...passed])),
    contexts: new Set(all.flatMap(({ contexts }) => [...contexts])),
  };
}

/** Of these procedures and all that they call. */
export interface Written {
  /** Variables of the program that they may write. */
  readonly holders: ReadonlySet<string>;
  /** The first of them that may make a device. */
  readonly maker: string | undefined;
}

export function writtenBy(program: Program, procedures: readonly string[]): Written {
  const effects = effectsOf(withMark(program));
  const holders = new Set<string>();
  let maker: string | undefined;
  for (const name of procedures) {
    const { writes } = effects.get(name) ?? { writes: new Set<string>() };
    for (const holder of writes) holders.add(holder);
    if (writes.has(mark)) maker ??= name;
  }
  return { holders, maker };
}

const mark = '$makes';

/** Where devices are made, the mark is written. */
function withMark(program: Program): Program {
  const stub = program.procs.get(madeName);
  if (stub === undefined) return program;
  const { origin } = stub;
  const commands = [{ kind: 'assign', target: mark, value: { kind: 'bool', value: true }, origin }] as const;
  const marked = {
    ...stub,
    entry: 'start',
    blocks: new Map([['start', { id: 'start', commands, transfer: { kind: 'return' } as const }]]),
  };
  return {
    ...program,
    globals: [...program.globals, { name: mark, sort: 'bool' }],
    procs: new Map(program.procs).set(madeName, marked),
  };
}

/** A routine of the system that has no model and is handed the driver object may make devices, or take the driver over: the first such call. */
export function takesOver(
  { system }: Survey,
  { driver: record, device, makeNoDevice }: Pick<LifecycleTable, 'driver' | 'device' | 'makeNoDevice'>,
): CallExpr | undefined {
  const harmless = new Set(makeNoDevice);
  return system.find((call) => {
    if (call.callee.kind !== 'function') return false;
    const { defined, spelled } = call.callee.symbol;
    if (defined || harmless.has(spelled) || spelled.startsWith('__irpcheck_')) return false;
    return call.arguments.some((argument) => leadsTo(unconverted(argument).type, record, device));
  });
}

/** To the record, or to one that points to it, as every device does. */
function leadsTo(type: CType, key: string, device: string): boolean {
  if (type.kind !== 'pointer' || type.to.kind !== 'record') return false;
  const { record } = type.to;
  const isOne = (one: CType, wanted: string) => one.kind === 'record' && baseOf(one.record.key) === wanted;
  const isIt = (one: CType) => isOne(one, key);
  if (isOne(type.to, device)) return false;
  return (
    isIt(type.to) ||
    (record.complete && record.fields.some(({ type: of }) => of.kind === 'pointer' && isIt(of.to)))
  );
}
