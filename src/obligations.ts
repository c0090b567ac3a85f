/** What there is to prove: each entry point with each rule that speaks about its role. */
import { entryStub, harnessName } from './engine/harness.js';
import type { Target } from './frontend/target.js';
import type { Driver, Expr } from './frontend/tree.js';
import { reachableFrom } from './lower/call-graph.js';
import { Shapes } from './lower/shape.js';
import type { EntryPoint } from './report/report.js';
import { registering } from './rules/applicability.js';
import type { Rule } from './rules/rule.js';

export interface Obligation {
  readonly entry: EntryPoint;
  readonly rule: Rule;
}

export function obligationsOf(entries: readonly EntryPoint[], rules: readonly Rule[]): Obligation[] {
  return entries.flatMap((entry) =>
    rules.filter((rule) => rule.roles.includes(entry.role)).map((rule) => ({ entry, rule })),
  );
}

/** Whether a routine that starts the rule's automaton can be called by the entry point, directly or through pointers. */
export function isApplicable({ entry, rule }: Obligation, driver: Driver, target: Target): boolean {
  const wanted = registering(rule);
  if (rule.roles.some((role) => wanted.has(role))) return true;
  if (!mentionedBy(driver, wanted)) return false;
  const called = reachableFrom(driver, [entry.function], new Shapes(target));
  return [...called.values()].some(({ name, spelled }) => wanted.has(name) || wanted.has(spelled));
}

/** Whether the rule may be applicable anywhere, judged by the driver's own text: no model need be read to say that it is not. */
export function mayConcern(rule: Rule, driver: Driver): boolean {
  const wanted = registering(rule);
  return rule.roles.some((role) => wanted.has(role)) || mentionedBy(driver, wanted);
}

/** Whether a text of the driver's own mentions one of the names; what is said outside of functions is part of some initial value. */
function mentionedBy(driver: Driver, wanted: ReadonlySet<string>): boolean {
  for (const { origin, mentions } of driver.functions.values())
    if (origin === 'driver') for (const name of wanted) if (mentions.has(name)) return true;
  return [...driver.globals.values()].some(({ initializer }) =>
    initializer?.stores.some(({ value }) => mayBeRoutine(value, wanted)),
  );
}

function mayBeRoutine(value: Expr, wanted: ReadonlySet<string>): boolean {
  let e = value;
  while (e.kind === 'convert') e = e.operand;
  return e.kind === 'function' ? wanted.has(e.symbol.name) : e.kind !== 'constant' && e.kind !== 'address';
}

/** The functions to lower for these obligations; what they call comes along. */
export function rootsOf(obligations: readonly Obligation[]): string[] {
  const roots = obligations.flatMap(({ entry }) => [
    harnessName(entry.role),
    entryStub(entry.role),
    entry.function,
  ]);
  return [...new Set(roots)];
}
