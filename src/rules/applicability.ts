/** Whether a rule can have anything to say about an entry point: decided on names alone, before bodies are parsed. */
import { initialKey, reachableStates, successors } from './automaton.js';
import { alphabet, type Rule } from './rule.js';

/**
 * Functions without whose events nothing can violate the rule. The function of the `watch` binder alone where that is enough, else those
 * whose events leave the initial state or abort in it as well. Contains a role when its callbacks alone can violate the rule.
 */
export function registering(rule: Rule): ReadonlySet<string> {
  let found = known.get(rule);
  if (found === undefined) {
    found = namesThatBegin(rule);
    known.set(rule, found);
  }
  return found;
}

const known = new WeakMap<Rule, ReadonlySet<string>>();

function namesThatBegin(rule: Rule): ReadonlySet<string> {
  const found = new Set<string>(rule.watch === undefined ? [] : [rule.watch.event.function]);
  const isRole = (name: string): boolean => rule.roles.includes(name);
  const start = initialKey(rule);
  const begun = reachableStates(rule, [start], isRole).states;
  for (const name of alphabet(rule)) {
    if (!violable(rule, found)) return found;
    if (isRole(name)) continue;
    if ([...begun].some((key) => matters(rule, key, name))) found.add(name);
  }
  // Integer states are not followed, so events that only count may matter as well.
  if (violable(rule, found)) for (const name of alphabet(rule)) found.add(name);
  return found;
}

const violable = (rule: Rule, without: ReadonlySet<string>): boolean =>
  reachableStates(rule, [initialKey(rule)], (name) => !without.has(name)).aborts;

function matters(rule: Rule, key: string, name: string): boolean {
  const { states, aborts } = successors(rule, key, (other) => other === name);
  return aborts || [...states].some((next) => next !== key);
}

/** Whether a name in `targets` is mentioned by a root, or by anything that is mentioned (a superset of the call graph, pointers included). */
export function mayReach(
  roots: Iterable<string>,
  mentions: (name: string) => Iterable<string>,
  targets: ReadonlySet<string>,
): boolean {
  const seen = new Set<string>(roots);
  for (const name of seen) {
    if (targets.has(name)) return true;
    for (const mentioned of mentions(name)) seen.add(mentioned);
  }
  return false;
}

/** @param roots the entry point and whatever runs before it */
export function applicable(
  rule: Rule,
  roots: Iterable<string>,
  mentions: (name: string) => Iterable<string>,
): boolean {
  const targets = registering(rule);
  return rule.roles.some((role) => targets.has(role)) || mayReach(roots, mentions, targets);
}
