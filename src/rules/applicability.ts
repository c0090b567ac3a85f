/** Whether a rule can have anything to say about an entry point: decided on names alone, before bodies are parsed. */
import { type Happens, type StateKey, Steps } from './automaton.js';
import { alphabet, type Rule } from './rule.js';

/**
 * Functions without whose events nothing can violate the rule. The function of the `watch` binder alone where that is enough, else those
 * whose events leave the initial state or abort in it as well. Contains a role when its callbacks alone can violate the rule.
 *
 * @param role of the callback that is checked: those of other roles do not run. Any, when it is left out.
 */
export function registering(rule: Rule, role?: string): ReadonlySet<string> {
  const known = allKnown.get(rule) ?? new Map<string | undefined, ReadonlySet<string>>();
  allKnown.set(rule, known);
  let found = known.get(role);
  if (found === undefined) {
    found = namesThatBegin(rule, role);
    known.set(role, found);
  }
  return found;
}

const allKnown = new WeakMap<Rule, Map<string | undefined, ReadonlySet<string>>>();

function namesThatBegin(rule: Rule, role: string | undefined): ReadonlySet<string> {
  const found = new Set<string>(rule.watch === undefined ? [] : [rule.watch.event.function]);
  const isRole = (name: string): boolean => rule.roles.includes(name);
  const runs = (name: string): boolean => !isRole(name) || role === undefined || name === role;
  const without: Happens = ({ function: name }) => runs(name) && !found.has(name);
  const violable = (): boolean => new Steps(rule, without).reachable().aborts;
  const own: Happens = ({ function: name }) => runs(name) && isRole(name);
  const begun = new Steps(rule, own).reachable().states;
  for (const name of alphabet(rule)) {
    if (!violable()) return found;
    if (isRole(name)) continue;
    if ([...begun].some((key) => matters(rule, key, name))) found.add(name);
  }
  // Integer states are not followed, so events that only count may matter as well.
  if (violable()) for (const name of alphabet(rule)) if (runs(name)) found.add(name);
  return found;
}

function matters(rule: Rule, key: StateKey, name: string): boolean {
  const { states, aborts } = new Steps(rule, (event) => event.function === name).from(key);
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
