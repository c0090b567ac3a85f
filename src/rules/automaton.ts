/**
 * The rule alone, without a program: which states it can be in when any event may come at any time. Conditions about arguments may be
 * either way; integers are not followed. Everything that this says cannot happen, cannot.
 */
import { unreachable } from '../base/errors.js';
import type { EventName, Expression, Rule, Statement, Transfer } from './rule.js';
import { type EnumVariable, enumVariables, stateTest } from './states.js';

/** The position of the value of each enum variable, in the rule's order, as digits of one number: those of the first variable count one each. */
export type StateKey = number;

export interface Moves {
  readonly states: ReadonlySet<StateKey>;
  /** Whether some event aborts in one of the states. */
  readonly aborts: boolean;
}

/** The enum variables of a rule, and what one step of each adds to a key. */
interface Digits {
  readonly variables: readonly EnumVariable[];
  readonly weights: readonly number[];
}

const digitsKnown = new WeakMap<Rule, Digits>();

function digitsOf(rule: Rule): Digits {
  const known = digitsKnown.get(rule);
  if (known !== undefined) return known;
  const variables = enumVariables(rule);
  const weights: number[] = [];
  let weight = 1;
  for (const { values } of variables) {
    weights.push(weight);
    weight *= values.length;
  }
  const digits = { variables, weights };
  digitsKnown.set(rule, digits);
  return digits;
}

export function initialKey(rule: Rule): StateKey {
  const { variables, weights } = digitsOf(rule);
  return variables.reduce(
    (key, { values, initial }, at) => key + Math.max(0, values.indexOf(initial)) * weights[at]!,
    0,
  );
}

/** @returns for each enum variable the position of its value */
export const indicesOf = (rule: Rule, key: StateKey): readonly number[] => {
  const { variables, weights } = digitsOf(rule);
  return variables.map(({ values }, at) => Math.floor(key / weights[at]!) % values.length);
};

/** Which events there are. */
export type Happens = (event: EventName) => boolean;

/** The automaton with some of its events only; every step is worked out once. */
export class Steps {
  private readonly events: readonly Event[];
  private readonly known = new Map<StateKey, Moves>();

  constructor(
    private readonly rule: Rule,
    happens: Happens,
  ) {
    this.events = eventsOf(rule).filter(({ name }) => happens(name));
  }

  /** One event, whichever. */
  from(key: StateKey): Moves {
    let moves = this.known.get(key);
    if (moves === undefined) {
      const states = new Set<StateKey>();
      let aborts = false;
      for (const event of this.events) {
        const { after, aborts: mayAbort } = event.from(key);
        for (const next of after) states.add(next);
        aborts ||= mayAbort;
      }
      moves = { states, aborts };
      this.known.set(key, moves);
    }
    return moves;
  }

  /** Everything reachable from `from`, the initial state when it is left out. */
  reachable(from: Iterable<StateKey> = [initialKey(this.rule)]): Moves {
    const states = new Set<StateKey>(from);
    let aborts = false;
    for (const key of states) {
      const moves = this.from(key);
      for (const next of moves.states) states.add(next);
      aborts ||= moves.aborts;
    }
    return { states, aborts };
  }

  /** Those of `states` from which an abort can be reached. @param states closed under the steps */
  leadingToAbort(states: ReadonlySet<StateKey>): ReadonlySet<StateKey> {
    const before = new Map<StateKey, StateKey[]>();
    const found = new Set<StateKey>();
    for (const key of states) {
      const moves = this.from(key);
      if (moves.aborts) found.add(key);
      for (const next of moves.states) {
        const those = before.get(next);
        if (those === undefined) before.set(next, [key]);
        else those.push(key);
      }
    }
    for (const key of found) for (const earlier of before.get(key) ?? []) found.add(earlier);
    return found;
  }
}

interface Outcomes {
  /** The states behind the event, each once. */
  readonly after: readonly StateKey[];
  readonly aborts: boolean;
}

/** What one event does, worked out once for each state: several closures of one rule ask for the same. */
class Event {
  private readonly known = new Map<StateKey, Outcomes>();
  /** Without those whose bodies only write remarks. */
  private readonly transfers: readonly Transfer[];

  constructor(
    readonly name: EventName,
    private readonly rule: Rule,
    transfers: readonly Transfer[],
  ) {
    this.transfers = transfers.filter(({ body }) => body.some(matters));
  }

  from(key: StateKey): Outcomes {
    let outcomes = this.known.get(key);
    if (outcomes === undefined) {
      outcomes = this.outcomes(key);
      this.known.set(key, outcomes);
    }
    return outcomes;
  }

  private outcomes(key: StateKey): Outcomes {
    let after: readonly StateKey[] = [key];
    if (this.transfers.length === 0) return { after, aborts: false };
    const run = new Run(this.rule, key);
    for (const { guard, body } of this.transfers) {
      const moved = run.body(body, after);
      after = distinct(guard === undefined ? moved : [...moved, ...after]);
    }
    return { after, aborts: run.aborts };
  }
}

const matters = (s: Statement): boolean =>
  s.kind === 'if' ? s.then.some(matters) || s.else.some(matters) : s.kind !== 'note';

const eventsKnown = new WeakMap<Rule, readonly Event[]>();

function eventsOf(rule: Rule): readonly Event[] {
  let events = eventsKnown.get(rule);
  if (events === undefined) {
    events = [...transfersByEvent(rule)].map(([, { event, transfers }]) => new Event(event, rule, transfers));
    eventsKnown.set(rule, events);
  }
  return events;
}

/** The transfers of each event, by `function.when`, in the order of the file. */
export function transfersByEvent(
  rule: Rule,
): ReadonlyMap<string, { readonly event: EventName; readonly transfers: readonly Transfer[] }> {
  const events = new Map<string, { event: EventName; transfers: Transfer[] }>();
  for (const transfer of rule.transfers) {
    for (const event of transfer.events) {
      const name = `${event.function}.${event.when}`;
      const known = events.get(name);
      if (known === undefined) events.set(name, { event, transfers: [transfer] });
      else known.transfers.push(transfer);
    }
  }
  return events;
}

const distinct = (states: readonly StateKey[]): readonly StateKey[] =>
  states.length < 2 ? states : [...new Set(states)];

type Truth = true | false | 'either';

/** Bodies of one event on several states at once; conditions are about the state before the event. */
class Run {
  aborts = false;
  private readonly before: readonly number[];
  private readonly digits: Digits;

  constructor(
    private readonly rule: Rule,
    before: StateKey,
  ) {
    this.before = indicesOf(rule, before);
    this.digits = digitsOf(rule);
  }

  /** The states in which control goes on behind the body. */
  body(body: readonly Statement[], states: readonly StateKey[]): readonly StateKey[] {
    let now = states;
    for (const statement of body) {
      if (now.length === 0) break;
      now = distinct(this.statement(statement, now));
    }
    return now;
  }

  private statement(s: Statement, states: readonly StateKey[]): readonly StateKey[] {
    switch (s.kind) {
      case 'assign': {
        const { value } = s;
        if (value.kind !== 'name') return states;
        return this.moved(states, ({ name }) => name === s.variable, value.name);
      }
      case 'if': {
        const truth = truthBefore(this.rule, this.before, s.condition);
        const then = truth === false ? [] : this.body(s.then, states);
        return truth === true ? then : [...then, ...this.body(s.else, states)];
      }
      // Giving up is an outcome as well: where it may come to that, the rule has something to say.
      case 'abort':
      case 'inconclusive':
        this.aborts = true;
        return [];
      case 'halt':
        return [];
      case 'note':
        return states;
      case 'escape':
        // the state in which somebody else goes on
        return [...states, ...this.moved(states, ({ values }) => values.includes(s.state), s.state)];
      default:
        return unreachable(s);
    }
  }

  /** The states with the variable that `is` set to `value`. */
  private moved(
    states: readonly StateKey[],
    is: (variable: EnumVariable) => boolean,
    value: string,
  ): readonly StateKey[] {
    const { variables, weights } = this.digits;
    const at = variables.findIndex(is);
    if (at < 0) return states;
    const { values } = variables[at]!;
    const weight = weights[at]!;
    const to = Math.max(0, values.indexOf(value));
    return states.map((key) => key + (to - (Math.floor(key / weight) % values.length)) * weight);
  }
}

/** What a condition is, as far as the state before the event says. */
export function truthBefore(rule: Rule, before: readonly number[], e: Expression): Truth {
  const test = stateTest(rule, e);
  if (test !== undefined) {
    const at = enumVariables(rule).indexOf(test.variable);
    return (before[at] === test.index) === test.equal;
  }
  if (e.kind === 'not') {
    const operand = truthBefore(rule, before, e.operand);
    return operand === 'either' ? operand : !operand;
  }
  if (e.kind !== 'binary' || (e.operator !== '&&' && e.operator !== '||')) return 'either';
  const left = truthBefore(rule, before, e.left);
  const right = truthBefore(rule, before, e.right);
  const decisive = e.operator === '||';
  if (left === decisive || right === decisive) return decisive;
  return left === 'either' || right === 'either' ? 'either' : !decisive;
}
