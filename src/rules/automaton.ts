/**
 * The rule alone, without a program: which states it can be in when any event may come at any time. Conditions about arguments may be
 * either way; integers are not followed. Everything that this says cannot happen, cannot.
 */
import { unreachable } from '../base/errors.js';
import type { EventName, Expression, Rule, Statement, Transfer } from './rule.js';
import { type EnumVariable, enumVariables, stateTest } from './states.js';

/** The position of the value of each enum variable, in the rule's order, joined: `0,2`. */
export type StateKey = string;

export interface Moves {
  readonly states: ReadonlySet<StateKey>;
  /** Whether some event aborts in one of the states. */
  readonly aborts: boolean;
}

export const initialKey = (rule: Rule): StateKey =>
  keyOf(enumVariables(rule).map((variable) => Math.max(0, variable.values.indexOf(variable.initial))));

export const indicesOf = (key: StateKey): readonly number[] => (key === '' ? [] : key.split(',').map(Number));

const keyOf = (indices: readonly number[]): StateKey => indices.join(',');

/** Which events there are. */
export type Happens = (event: EventName) => boolean;

/** Everything reachable from `from` by events that `happens` admits. */
export function reachableStates(rule: Rule, from: Iterable<StateKey>, happens: Happens): Moves {
  const states = new Set<StateKey>(from);
  let aborts = false;
  for (const key of states) {
    const moves = successors(rule, key, happens);
    for (const next of moves.states) states.add(next);
    aborts ||= moves.aborts;
  }
  return { states, aborts };
}

/** One event, whichever. */
export function successors(rule: Rule, key: StateKey, happens: Happens): Moves {
  const states = new Set<StateKey>();
  let aborts = false;
  for (const event of eventsOf(rule)) {
    if (!happens(event.name)) continue;
    const moves = event.from(key);
    for (const next of moves.states) states.add(next);
    aborts ||= moves.aborts;
  }
  return { states, aborts };
}

/** What one event does, worked out once for each state: several closures of one rule ask for the same. */
class Event {
  private readonly known = new Map<StateKey, Moves>();
  private readonly variables: readonly EnumVariable[];

  constructor(
    readonly name: EventName,
    private readonly rule: Rule,
    private readonly transfers: readonly Transfer[],
  ) {
    this.variables = enumVariables(rule);
  }

  from(key: StateKey): Moves {
    let moves = this.known.get(key);
    if (moves === undefined) {
      moves = this.moves(key);
      this.known.set(key, moves);
    }
    return moves;
  }

  private moves(key: StateKey): Moves {
    const before = indicesOf(key);
    let after: readonly (readonly number[])[] = [before];
    let aborts = false;
    for (const transfer of this.transfers) {
      const run = new Run(this.rule, this.variables, before);
      const moved = run.body(transfer.body, after);
      aborts ||= run.aborts;
      after = distinct(transfer.guard === undefined ? moved : [...moved, ...after]);
    }
    return { states: new Set(after.map(keyOf)), aborts };
  }
}

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

const distinct = (states: readonly (readonly number[])[]): readonly (readonly number[])[] => [
  ...new Map(states.map((state) => [keyOf(state), state])).values(),
];

type Truth = true | false | 'either';

/** One body on several states at once; conditions are about the state before the event. */
class Run {
  aborts = false;

  constructor(
    private readonly rule: Rule,
    private readonly variables: readonly EnumVariable[],
    private readonly before: readonly number[],
  ) {}

  /** The states in which control goes on behind the body. */
  body(body: readonly Statement[], states: readonly (readonly number[])[]): readonly (readonly number[])[] {
    let now = states;
    for (const statement of body) {
      if (now.length === 0) break;
      now = distinct(this.statement(statement, now));
    }
    return now;
  }

  private statement(s: Statement, states: readonly (readonly number[])[]): readonly (readonly number[])[] {
    switch (s.kind) {
      case 'assign':
        return states.map((state) => this.assigned(state, s));
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
        return [...states, ...states.map((state) => this.moved(state, s.state))];
      default:
        return unreachable(s);
    }
  }

  private assigned(state: readonly number[], s: Extract<Statement, { kind: 'assign' }>): readonly number[] {
    const at = this.variables.findIndex((variable) => variable.name === s.variable);
    const variable = this.variables[at];
    if (variable === undefined || s.value.kind !== 'name') return state;
    return state.with(at, Math.max(0, variable.values.indexOf(s.value.name)));
  }

  private moved(state: readonly number[], to: string): readonly number[] {
    const at = this.variables.findIndex(({ values }) => values.includes(to));
    return at < 0 ? state : state.with(at, this.variables[at]!.values.indexOf(to));
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
