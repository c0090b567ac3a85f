/** Which states each enum variable may have been in before an event, given the conditions on the way. */
import type { Expression, Rule } from './rule.js';
import { enumVariables, stateTest } from './states.js';

/** Positions of the values that are possible. */
export type Facts = ReadonlyMap<string, ReadonlySet<number>>;

export const anything = (rule: Rule): Facts =>
  new Map(enumVariables(rule).map((v) => [v.name, new Set(v.values.keys())]));

export const impossible = (facts: Facts): boolean => [...facts.values()].some((states) => states.size === 0);

/** What is known where `e` is `truth`, if `facts` were known before. */
export function narrow(rule: Rule, facts: Facts, e: Expression, truth: boolean): Facts {
  const test = stateTest(rule, e);
  if (test !== undefined) {
    const { variable, index, equal } = test;
    const kept = [...(facts.get(variable.name) ?? [])].filter((i) => (i === index) === (equal === truth));
    return new Map(facts).set(variable.name, new Set(kept));
  }
  if (e.kind === 'not') return narrow(rule, facts, e.operand, !truth);
  if (e.kind !== 'binary') return facts;
  // Both sides are known of a conjunction that holds, and of a disjunction that does not.
  if (e.operator !== (truth ? '&&' : '||')) return facts;
  return narrow(rule, narrow(rule, facts, e.left, truth), e.right, truth);
}
