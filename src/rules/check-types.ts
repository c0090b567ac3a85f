/** Names and types in the bodies of transfers: states are compared with and assigned to their own variable only. */
import { unreachable } from '../base/errors.js';
import type { Span } from '../base/span.js';
import { alphabet, type Escape, type Expression, type Rule, type RuleFault, type Statement } from './rule.js';
import { enumVariables, findVariable, stateTest, variableWith } from './states.js';

type Type = 'number' | 'truth' | 'faulty';

export class CheckTypes {
  readonly faults: RuleFault[] = [];

  constructor(
    private readonly rule: Rule,
    private readonly isConstant?: (name: string) => boolean,
  ) {}

  body(body: readonly Statement[]): void {
    for (const statement of body) {
      if (statement.kind === 'assign') this.assign(statement);
      if (statement.kind === 'escape') this.escape(statement);
      if (statement.kind !== 'if') continue;
      this.expression(statement.condition);
      this.body(statement.then);
      this.body(statement.else);
    }
  }

  private assign({ variable: name, value, span }: Extract<Statement, { kind: 'assign' }>): void {
    const variable = findVariable(this.rule, name);
    if (variable === undefined) this.fault(`${name} is not a state variable`, span);
    else if (variable.kind === 'int') this.number(value);
    else if (value.kind !== 'name' || !variable.values.includes(value.name)) {
      const what = value.kind === 'name' ? value.name : 'this';
      this.fault(`${what} is not a state of ${name} (${variable.values.join(', ')})`, value.span);
    }
  }

  private escape({ state, to, span }: Escape): void {
    if (variableWith(this.rule, state) === undefined) this.fault(`${state} is no state`, span);
    if (this.rule.watch === undefined) this.fault('escape is for the object that a rule watches', span);
    if (to?.kind === 'role' && !this.rule.roles.includes(to.role))
      this.fault(`${to.role} is not among the rule's roles (${this.rule.roles.join(', ')})`, to.span);
    const known = alphabet(this.rule);
    for (const name of to?.kind === 'callers' ? to.functions : [])
      if (!known.has(name)) this.fault(`no transfer speaks of ${name}, which takes the object`, span);
  }

  private expression(e: Expression): Type {
    switch (e.kind) {
      case 'number':
      case 'location':
      case 'asked':
        return 'number';
      case 'watched':
        if (this.rule.watch === undefined) return this.fault('the rule watches no object', e.span);
        return 'number';
      case 'name':
        return this.name(e.name, e.span);
      case 'call':
        this.number(e.argument);
        return 'truth';
      case 'uses':
      case 'mentions':
        return 'truth';
      case 'inside':
        if (this.rule.watch === undefined) return this.fault('the rule watches no object', e.span);
        return 'truth';
      case 'not':
        this.expression(e.operand);
        return 'truth';
      case 'binary':
        return this.binary(e);
      default:
        return unreachable(e);
    }
  }

  private binary(e: Extract<Expression, { kind: 'binary' }>): Type {
    const { operator, left, right } = e;
    if (operator === '&&' || operator === '||') {
      this.expression(left);
      this.expression(right);
      return 'truth';
    }
    if (stateTest(this.rule, e) !== undefined) return 'truth';
    if (this.wrongState(left, right) || this.wrongState(right, left)) return 'faulty';
    this.number(left);
    this.number(right);
    return operator === '+' || operator === '-' || operator === '&' || operator === '|' ? 'number' : 'truth';
  }

  /** A state variable used with something that is none of its states. */
  private wrongState(of: Expression, other: Expression): boolean {
    const variable = of.kind === 'name' ? findVariable(this.rule, of.name) : undefined;
    if (variable?.kind !== 'enum') return false;
    const what = other.kind === 'name' ? other.name : 'this';
    const states = variable.values.join(', ');
    this.fault(`${what} is not a state that ${variable.name} can be compared with (${states})`, other.span);
    return true;
  }

  private name(name: string, span: Span): Type {
    if (findVariable(this.rule, name)?.kind === 'int') return 'number';
    const owner = enumVariables(this.rule).find((v) => v.name === name || v.values.includes(name));
    if (owner !== undefined) {
      return this.fault(`${name} can only be compared: ${owner.name} == ${owner.values[0]}`, span);
    }
    if (this.isConstant === undefined || this.isConstant(name)) return 'number';
    return this.fault(`${name} is no state variable, state, named position or constant of the headers`, span);
  }

  private number(e: Expression): void {
    if (this.expression(e) === 'truth') this.fault('a number is wanted here, not a truth value', e.span);
  }

  private fault(message: string, span: Span): 'faulty' {
    this.faults.push({ message, span });
    return 'faulty';
  }
}
