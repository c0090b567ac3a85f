/** Who may be called from where, found out from typed bodies alone. */
import type { Span } from '../../base/span.js';
import type { Driver, FunctionSymbol } from '../../frontend/tree.js';
import type { Shapes } from '../memory/shape.js';
import { toldIn } from '../survey/told.js';
import { unreadWords } from '../survey/unread.js';
import { callsIn } from './calls-in.js';
import { flowOf } from './flow.js';

/**
 * The roots and every function that they may call, directly or through pointers, by name, with and without a body. Text that could not be
 * read counts as a call of all that it mentions.
 */
export function reachableFrom(
  driver: Driver,
  roots: readonly string[],
  shapes: Shapes,
): ReadonlyMap<string, FunctionSymbol> {
  const found = new Map<string, FunctionSymbol>();
  for (const root of roots) {
    const symbol = driver.functions.get(root);
    if (symbol !== undefined) found.set(symbol.name, symbol);
  }
  // a Map's iteration meets what is added
  for (const symbol of found.values())
    for (const callee of calleesOf(driver, symbol, shapes))
      if (!found.has(callee.name)) found.set(callee.name, callee);
  return found;
}

const calleesKnown = new WeakMap<Driver, Map<FunctionSymbol, readonly FunctionSymbol[]>>();

/** Each once; found once for each driver, because every entry point asks. */
function calleesOf(driver: Driver, symbol: FunctionSymbol, shapes: Shapes): readonly FunctionSymbol[] {
  const known = calleesKnown.get(driver) ?? new Map<FunctionSymbol, readonly FunctionSymbol[]>();
  calleesKnown.set(driver, known);
  let callees = known.get(symbol);
  if (callees === undefined) {
    callees = [...new Set(findCallees(driver, symbol, shapes))];
    known.set(symbol, callees);
  }
  return callees;
}

function findCallees(driver: Driver, symbol: FunctionSymbol, shapes: Shapes): FunctionSymbol[] {
  const body = symbol.body();
  if (body.kind === 'missing') return [];
  const unread = named(driver, unreadWords(symbol));
  if (body.kind === 'gap') return unread;
  const { direct, pointers } = callsIn(body);
  const told = symbol.origin === 'driver' ? toldIn(driver, { symbol, body }) : [];
  const called = [...direct.map(({ callee }) => callee.symbol), ...told];
  if (pointers.length === 0) return [...called, ...unread];
  const flow = flowOf(driver, shapes);
  return [...called, ...pointers.flatMap((call) => flow.calls.get(call)?.symbols ?? []), ...unread];
}

const named = (driver: Driver, words: ReadonlySet<string>): FunctionSymbol[] =>
  words.size === 0 ? [] : [...driver.functions.values()].filter(({ spelled }) => words.has(spelled));

/** Calls that stand in the driver's own routines, by what they lead to: directly, or through models. */
export class DriverCalls {
  private known: ReadonlyMap<string, readonly Caller[]> | undefined;

  constructor(private readonly functions: readonly FunctionSymbol[]) {}

  /** The first that leads to a model's body; `undefined` for a routine of the driver's, and where no call by name does. */
  leadingTo({ name, origin }: FunctionSymbol): Span | undefined {
    if (origin === 'driver') return undefined;
    this.known ??= callersOf(this.functions);
    const seen = new Set([name]);
    for (const one of seen)
      for (const { by, span } of this.known.get(one) ?? []) {
        if (by.origin === 'driver') return span;
        seen.add(by.name);
      }
    return undefined;
  }
}

interface Caller {
  readonly by: FunctionSymbol;
  readonly span: Span;
}

function callersOf(functions: readonly FunctionSymbol[]): Map<string, Caller[]> {
  const callers = new Map<string, Caller[]>();
  for (const by of functions) {
    const body = by.body();
    if (body.kind !== 'body') continue;
    for (const { callee, span } of callsIn(body).direct) {
      const known = callers.get(callee.symbol.name);
      if (known === undefined) callers.set(callee.symbol.name, [{ by, span }]);
      else known.push({ by, span });
    }
  }
  return callers;
}
