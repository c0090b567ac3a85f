/** What there is to prove: each entry point with each rule that speaks about its role. */
import type { Gap } from './base/gap.js';
import { entryStub, harnessName, newObjectHarness } from './engine/harness.js';
import type { Target } from './frontend/target.js';
import type { Driver, Expr, FunctionSymbol } from './frontend/tree.js';
import type { CType, RecordInfo } from './frontend/type/types/ctype.js';
import { typeAt } from './looked.js';
import { reachableFrom } from './lower/flow/call-graph.js';
import { Shapes } from './lower/memory/shape.js';
import { callsUnseen, type Handed, handedTo } from './lower/survey/handed.js';
import { unreadCalls } from './lower/survey/unread.js';
import { walkStmt } from './lower/walk.js';
import type { EntryPoint } from './report/report.js';
import { registering } from './rules/applicability.js';
import { alphabet, type Rule } from './rules/rule.js';

export interface Obligation {
  readonly entry: EntryPoint;
  readonly rule: Rule;
}

export function obligationsOf(entries: readonly EntryPoint[], rules: readonly Rule[]): Obligation[] {
  return entries.flatMap((entry) =>
    rules.filter((rule) => rule.roles.includes(entry.role)).map((rule) => ({ entry, rule })),
  );
}

export type Applicability =
  | { readonly kind: 'applicable' }
  /** Unless one of these does it: bodies nobody has that are handed what the rule watches, and text that could not be read and may call anything. */
  | { readonly kind: 'unseen'; readonly handed: readonly Handed[]; readonly unread: readonly Gap[] }
  /** Routines of the system that are taken not to do it, by name. */
  | { readonly kind: 'not-applicable'; readonly trusted: readonly string[] };

/** Whether a routine that starts the rule's automaton can be called by the entry point, directly or through pointers. */
export function applicability({ entry, rule }: Obligation, driver: Driver, target: Target): Applicability {
  const wanted = registering(rule, entry.role);
  if (rule.roles.some((role) => wanted.has(role))) return { kind: 'applicable' };
  const shapes = new Shapes(target);
  const called = reachableFrom(driver, [entry.function], shapes);
  if (mentionedBy(driver, wanted) && [...called.values()].some((symbol) => isOne(symbol, wanted)))
    return { kind: 'applicable' };
  const handed = handedBy(rule, driver, called.values(), shapes);
  const unseen = handed.filter((one) => isUnseen(one, rule));
  const unread = unreadCalls(driver, called.values());
  if (unseen.length > 0 || unread.length > 0) return { kind: 'unseen', handed: unseen, unread };
  const known = alphabet(rule);
  const trusted = handed.map(({ name }) => name).filter((name) => !known.has(name));
  return { kind: 'not-applicable', trusted: trusted.sort() };
}

const isOne = ({ name, spelled }: FunctionSymbol, wanted: ReadonlySet<string>): boolean =>
  wanted.has(name) || wanted.has(spelled);

/** What is declared by the system is documented, and taken to be no concern of most rules. A context that it hands back is none of any. */
const isUnseen = ({ by, declared }: Handed, { system }: Rule): boolean =>
  by === 'driver' || (system === 'unseen' && declared);

/** Procedures for bodies nobody has that the entry point hands what the rule watches, and that may do anything with it. */
export function unseenHanded(
  { entry, rule }: Obligation,
  driver: Driver,
  target: Target,
): ReadonlySet<string> {
  const shapes = new Shapes(target);
  const called = reachableFrom(driver, [entry.function], shapes);
  const handed = handedBy(rule, driver, called.values(), shapes);
  return new Set(handed.flatMap((one) => (isUnseen(one, rule) ? [one.name] : [])));
}

const usesKnown = new WeakMap<Driver, Map<string, boolean>>();

/** Whether a routine of the driver's, or what it calls, may use one of these names, or (`uses`) calls somebody whom nobody sees. */
export function mayUse(
  routine: string,
  names: readonly string[],
  how: 'uses' | 'mentions',
  rule: Rule,
  { driver, target }: { readonly driver: Driver; readonly target: Target },
): boolean {
  const known = usesKnown.get(driver) ?? new Map<string, boolean>();
  usesKnown.set(driver, known);
  const key = [rule.id, how, routine, ...names].join();
  let may = known.get(key);
  if (may === undefined) {
    const wanted = new Set(names);
    const values = new Set(names.map((name) => driver.constantMacro(name)).map(asBits));
    const shapes = new Shapes(target);
    const called = [...reachableFrom(driver, [routine], shapes).values()];
    may =
      driver.functions.get(routine)?.body().kind !== 'body' ||
      called.some((symbol) => isOne(symbol, wanted) || holdsOne(symbol, values)) ||
      (how === 'uses' &&
        (callsUnseen(driver, called, shapes) ||
          handedBy(rule, driver, called, shapes).some((one) => isUnseen(one, rule))));
    known.set(key, may);
  }
  return may;
}

const asBits = (value: bigint | undefined): bigint | undefined =>
  value === undefined ? undefined : BigInt.asUintN(32, value);

/** Whether one of the values, of 32 bits, stands in it, be it in a comparison: what is compared may be returned. Where it cannot be read, any may. */
function holdsOne(symbol: FunctionSymbol, values: ReadonlySet<bigint | undefined>): boolean {
  const body = symbol.body();
  if (body.kind !== 'body') return body.kind === 'gap';
  let found = false;
  walkStmt(body.block, {
    expr: (e) => {
      if (e.kind === 'constant') found ||= values.has(asBits(e.value));
    },
  });
  return found;
}

/** None for a rule that follows no object. */
function handedBy(rule: Rule, driver: Driver, called: Iterable<FunctionSymbol>, shapes: Shapes): Handed[] {
  const type = watchedType(rule, driver);
  if (type?.kind !== 'pointer') return [];
  const { to } = type;
  if (to.kind === 'record') return handedTo(driver, called, { record: to.record.key }, shapes);
  return handedTo(driver, called, { pointer: type }, shapes);
}

/** The record that the watched argument or result points to. */
export function watchedRecord(rule: Rule, driver: Driver): RecordInfo | undefined {
  const at = watchedType(rule, driver);
  return at?.kind === 'pointer' && at.to.kind === 'record' ? at.to.record : undefined;
}

function watchedType({ watch }: Rule, driver: Driver): CType | undefined {
  const type = watch === undefined ? undefined : driver.functions.get(watch.event.function)?.type;
  if (watch === undefined || type === undefined) return undefined;
  return typeAt(type, watch.location);
}

/** Calls of which a rule that follows no record follows an argument, by name; the arguments count from 0. */
export function pointedMembers(rules: readonly Rule[], driver: Driver): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const rule of rules) {
    if (rule.watch === undefined || watchedRecord(rule, driver) !== undefined) continue;
    for (const { events, guard } of rule.transfers)
      if (guard?.kind === 'parameter' && guard.behind === undefined)
        for (const event of events) found.set(event.function, guard.index - 1);
  }
  return found;
}

/** Whether a text of the driver's own mentions one of the names; what is said outside of functions is part of some initial value. What models tell rules by calls of their own nobody mentions. */
function mentionedBy(driver: Driver, events: ReadonlySet<string>): boolean {
  const wanted = withLibraries(driver, events);
  if ([...wanted].some((name) => name.startsWith('__irpcheck_'))) return true;
  for (const { origin, mentions } of driver.functions.values())
    if (origin === 'driver') for (const name of wanted) if (mentions.has(name)) return true;
  return [...driver.globals.values()].some(({ initializer }) =>
    initializer?.stores.some(({ value }) => mayBeRoutine(value, wanted)),
  );
}

const widened = new WeakMap<Driver, Map<string, ReadonlySet<string>>>();

/** With the routines of libraries that call one of them, as far as their models say. The same for all entry points. */
function withLibraries(driver: Driver, events: ReadonlySet<string>): ReadonlySet<string> {
  const known = widened.get(driver) ?? new Map<string, ReadonlySet<string>>();
  widened.set(driver, known);
  const key = [...events].join();
  const wanted = known.get(key) ?? callersAmongModels(driver, events);
  known.set(key, wanted);
  return wanted;
}

function callersAmongModels(driver: Driver, events: ReadonlySet<string>): ReadonlySet<string> {
  const wanted = new Set(events);
  const models = [...driver.functions.values()].filter(
    ({ origin, defined }) => origin === 'system' && defined,
  );
  for (let size = -1; size !== wanted.size; ) {
    size = wanted.size;
    for (const { name, mentions } of models)
      if (!wanted.has(name) && [...wanted].some((one) => mentions.has(one))) wanted.add(name);
  }
  return wanted;
}

function mayBeRoutine(value: Expr, wanted: ReadonlySet<string>): boolean {
  let e = value;
  while (e.kind === 'convert') e = e.operand;
  return e.kind === 'function' ? wanted.has(e.symbol.name) : e.kind !== 'constant' && e.kind !== 'address';
}

/** The functions to lower for these entry points; what they call comes along. Rules that want the object to be new have a harness of their own. */
export function rootsOf(entries: readonly EntryPoint[], rules: readonly Rule[]): string[] {
  const anyNew = rules.some(({ object }) => object === 'new');
  const roots = entries.flatMap((entry) => [
    harnessName(entry.role),
    ...(anyNew ? [newObjectHarness(entry.role)] : []),
    entryStub(entry.role),
    entry.function,
  ]);
  return [...new Set(roots)];
}
