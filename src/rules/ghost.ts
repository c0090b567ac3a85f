/** The ghost variables that hold a rule's automaton in a program. */
import { bv, eq, not, or, variable } from '../ir/build.js';
import type { Expr } from '../ir/expr.js';
import type { Variable } from '../ir/program.js';
import type { Rule, StateVariable } from './rule.js';

export const ghostName = (rule: Rule, name: string): string => `$rule.${rule.id}.${name}`;
/** Also of the copy that a procedure has of it after inlining. */
export const isGhost = (name: string): boolean => /^(\d+:)?\$rule\./.test(name);
/** The watched object: arbitrary and never written, so that what holds for it holds for every object. */
export const watchedName = (rule: Rule): string => ghostName(rule, 'watched');
/** Which member the watched object was named as; 0 as long as nobody has said so. */
export const memberName = (rule: Rule): string => ghostName(rule, 'member');
export const initializeName = (rule: Rule): string => ghostName(rule, 'initialize');

/** Enum: the position of the state among its values. */
export const widthOfState = (state: StateVariable): 8 | 32 => (state.kind === 'enum' ? 8 : 32);

export const ghostOf = (rule: Rule, state: StateVariable): Expr =>
  variable(ghostName(rule, state.name), widthOfState(state));

/** @param pointer width of the watched object in bits */
export function ghostVariables(rule: Rule, pointer: number): readonly Variable[] {
  const states = rule.state.map((state) => ({
    name: ghostName(rule, state.name),
    sort: widthOfState(state),
  }));
  return rule.watch === undefined ? states : [...states, { name: watchedName(rule), sort: pointer }];
}

export interface Initial {
  readonly name: string;
  readonly value: Expr;
}

/** What the ghosts are set to where the program starts; the watched object stays arbitrary. @param from a state to start in instead */
export const initialState = (rule: Rule, constant: Constants, from?: string): readonly Initial[] =>
  rule.state.map((state) => ({
    name: ghostName(rule, state.name),
    value: initialValue(state, constant, from),
  }));

/** The value of a constant of the headers. */
export type Constants = (name: string) => bigint | undefined;

/** 0 for a constant that is not there, which the weaver tells. */
function initialValue(state: StateVariable, constant: Constants, from: string | undefined): Expr {
  if (state.kind === 'int')
    return bv(32, typeof state.initial === 'string' ? (constant(state.initial) ?? 0) : state.initial);
  const first = from !== undefined && state.values.includes(from) ? from : state.initial;
  return stateValue(state.values.indexOf(first));
}

export const stateValue = (index: number): Expr => bv(8, index);

/** `ghost` is in one of the states at `indices`. */
export const isOneOf = (ghost: Expr, indices: readonly number[]): Expr =>
  or(...indices.map((index) => eq(ghost, stateValue(index))));

export const isNot = (ghost: Expr, index: number): Expr => not(eq(ghost, stateValue(index)));

/** The ghosts that the automaton moves; the watched object is not among them, because nothing writes it. */
export const ghostNames = (rule: Rule): ReadonlySet<string> =>
  new Set(rule.state.map((state) => ghostName(rule, state.name)));

/** The automaton's state when it is one enumeration: its ghost, and how many values it has. */
export function singleGhost(
  rule: Rule,
): { readonly name: string; readonly width: number; readonly count: number } | undefined {
  const [state, ...more] = rule.state;
  if (state?.kind !== 'enum' || more.length > 0) return undefined;
  return { name: ghostName(rule, state.name), width: widthOfState(state), count: state.values.length };
}
