/** What there is to prove: each entry point with each rule that speaks about its role. */
import { entryStub, harnessName } from './engine/harness.js';
import type { Driver } from './frontend/tree.js';
import type { EntryPoint } from './report/report.js';
import { mayReach, registering } from './rules/applicability.js';
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

/** Whether a routine that starts the rule's automaton is mentioned by the entry point or by anything it mentions, bodies unparsed. */
export function isApplicable({ entry, rule }: Obligation, driver: Driver): boolean {
  return mayReach([entry.function], (name) => driver.functions.get(name)?.mentions ?? [], registering(rule));
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
