/** What names in a rule's expressions stand for, as far as the rule alone says. */
import type { Expression, Rule, StateVariable } from './rule.js';

export type EnumVariable = Extract<StateVariable, { kind: 'enum' }>;

export const findVariable = (rule: Rule, name: string): StateVariable | undefined =>
  rule.state.find((variable) => variable.name === name);

export const enumVariables = (rule: Rule): readonly EnumVariable[] =>
  rule.state.filter((variable) => variable.kind === 'enum');

/** The variable that has a state of this name; the first of several. */
export const variableWith = (rule: Rule, state: string): EnumVariable | undefined =>
  enumVariables(rule).find(({ values }) => values.includes(state));

/** `s == registered`, either way round: is the state variable in that state? */
export interface StateTest {
  readonly variable: EnumVariable;
  /** Position in `variable.values`. */
  readonly index: number;
  readonly equal: boolean;
}

export function stateTest(rule: Rule, e: Expression): StateTest | undefined {
  if (e.kind !== 'binary' || (e.operator !== '==' && e.operator !== '!=')) return undefined;
  return test(rule, e.left, e.right, e.operator === '==') ?? test(rule, e.right, e.left, e.operator === '==');
}

function test(rule: Rule, of: Expression, is: Expression, equal: boolean): StateTest | undefined {
  if (of.kind !== 'name' || is.kind !== 'name') return undefined;
  const variable = findVariable(rule, of.name);
  if (variable?.kind !== 'enum') return undefined;
  const index = variable.values.indexOf(is.name);
  return index < 0 ? undefined : { variable, index, equal };
}
