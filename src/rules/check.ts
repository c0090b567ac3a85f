/** Whether a rule that could be read makes sense. Faults are in no particular order. */
import type { Span } from '../base/span.js';
import { indicesOf, Steps } from './automaton.js';
import { CheckTypes } from './check-types.js';
import { alphabet, type Location, type Rule, type RuleFault, type Statement, type Transfer } from './rule.js';
import { enumVariables } from './states.js';

export function checkRule(rule: Rule, isConstant?: (name: string) => boolean): readonly RuleFault[] {
  const faults = [...stateFaults(rule, isConstant), ...eventFaults(rule), ...watchFaults(rule)];
  const types = new CheckTypes(rule, isConstant);
  for (const transfer of rule.transfers) {
    types.body(transfer.body);
    faults.push(...deadFaults(transfer.body));
  }
  faults.push(...types.faults);
  // What is reachable is only known of a rule that makes sense otherwise.
  return faults.length > 0 ? faults : reachFaults(rule);
}

/** Ghosts of enum variables are bytes, those of integers 32 bits wide. */
const maxValues = 256;
/** Of all enum variables together. */
const maxStates = 4096;

function stateFaults(rule: Rule, isConstant?: (name: string) => boolean): readonly RuleFault[] {
  const faults: RuleFault[] = [];
  const names = new Set<string>();
  let states = 1;
  for (const variable of rule.state) {
    const { name, span } = variable;
    if (names.has(name)) faults.push({ message: `the state variable ${name} is declared twice`, span });
    names.add(name);
    if (variable.kind === 'int') {
      const { initial } = variable;
      if (typeof initial === 'string') {
        const known = isConstant === undefined || isConstant(initial);
        if (!known) faults.push({ message: `${initial} is no constant of the headers`, span });
      } else if (BigInt.asIntN(32, initial) !== initial) {
        faults.push({ message: `${initial} does not fit into 32 bits`, span });
      }
      continue;
    }
    states *= variable.values.length;
    if (variable.values.length > maxValues) faults.push({ message: `${name} has too many states`, span });
    for (const [at, value] of variable.values.entries()) {
      if (variable.values.indexOf(value) === at) continue;
      faults.push({ message: `the state ${value} of ${name} is declared twice`, span });
    }
    if (!variable.values.includes(variable.initial)) {
      faults.push({ message: `${variable.initial} is not a state of ${name}`, span });
    }
  }
  if (states > maxStates) faults.push({ message: `more than ${maxStates} states together`, span: rule.span });
  return faults;
}

function eventFaults(rule: Rule): readonly RuleFault[] {
  const faults: RuleFault[] = [];
  const seen = new Set<string>();
  for (const { events, guard, span } of rule.transfers) {
    for (const { function: name, when } of events) {
      const key = `${name}.${when} [${guard === undefined ? '' : formatLocation(guard)}]`;
      if (seen.has(key))
        faults.push({ message: `a second transfer for ${describe(name, when, guard)}`, span });
      seen.add(key);
      if (looksLikeRole(name) && !rule.roles.includes(name)) {
        faults.push({ message: `${name} is not among the rule's roles (${rule.roles.join(', ')})`, span });
      }
    }
  }
  return faults;
}

const describe = (name: string, when: string, guard: Location | undefined): string =>
  `${name}.${when} ${guard === undefined ? 'without a guard' : `guarded by ${formatLocation(guard)}`}`;

export function formatLocation({ behind, ...at }: Location): string {
  const position = at.kind === 'return' ? '$return' : `$${at.index}`;
  if (behind === undefined) return position;
  return behind.member === undefined ? `*${position}` : `${position}->${behind.member}`;
}

/** Role types are written in capitals; routines are not. */
const looksLikeRole = (name: string): boolean => /^[A-Z0-9]+(_[A-Z0-9]+)+$/.test(name);

function watchFaults(rule: Rule): readonly RuleFault[] {
  const guarded = rule.transfers.filter((transfer) => transfer.guard !== undefined);
  if (rule.watch === undefined) {
    const message = 'a guard compares with the watched object, and the rule watches none';
    return guarded.map(({ guard, span }) => ({ message, span: guard?.span ?? span }));
  }
  const span = rule.watch.location.span;
  const { function: name } = rule.watch.event;
  const faults: RuleFault[] = [];
  if (guarded.length === 0) faults.push({ message: 'no guard speaks of the watched object', span });
  if (!alphabet(rule).has(name))
    faults.push({ message: `no transfer speaks of ${name}, which is watched`, span });
  return faults;
}

/** Statements behind one that ends the path never run. */
function deadFaults(body: readonly Statement[]): readonly RuleFault[] {
  const faults: RuleFault[] = [];
  for (const [at, statement] of body.entries()) {
    if (statement.kind === 'if') faults.push(...deadFaults(statement.then), ...deadFaults(statement.else));
    const next = body[at + 1];
    if (next === undefined || !['abort', 'inconclusive', 'halt'].includes(statement.kind)) continue;
    faults.push({ message: `nothing runs behind ${statement.kind}`, span: next.span });
  }
  return faults;
}

function reachFaults(rule: Rule): readonly RuleFault[] {
  const first = firstAbort(rule.transfers);
  if (first === undefined) {
    return [{ message: 'the rule has no abort: nothing could violate it', span: rule.span }];
  }
  const { states, aborts } = new Steps(rule, () => true).reachable();
  const faults: RuleFault[] = [];
  if (!aborts) faults.push({ message: 'no abort can be reached', span: first });
  const reached = [...states].map((key) => indicesOf(rule, key));
  for (const [at, variable] of enumVariables(rule).entries()) {
    for (const [index, value] of variable.values.entries()) {
      if (reached.some((state) => state[at] === index)) continue;
      faults.push({
        message: `the state ${value} of ${variable.name} is never entered`,
        span: variable.span,
      });
    }
  }
  return faults;
}

function firstAbort(transfers: readonly Transfer[]): Span | undefined {
  const inBody = (body: readonly Statement[]): Span | undefined => {
    for (const s of body) {
      if (s.kind === 'abort') return s.span;
      const inner = s.kind === 'if' ? (inBody(s.then) ?? inBody(s.else)) : undefined;
      if (inner !== undefined) return inner;
    }
    return undefined;
  };
  for (const transfer of transfers) {
    const found = inBody(transfer.body);
    if (found !== undefined) return found;
  }
  return undefined;
}
