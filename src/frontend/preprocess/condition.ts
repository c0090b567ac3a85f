/** The controlling expression of `#if` (C11 6.10.1, 6.6) over tokens that are already expanded and rid of `defined`. */
import { unreachable } from '../../base/errors.js';
import { characterConstant, integerConstant, type Value, wrap } from './constant.js';
import type { PpToken } from './pp-token.js';

export type ConditionResult =
  | { readonly kind: 'value'; readonly value: boolean }
  | { readonly kind: 'fault'; readonly detail: string; readonly at: PpToken | undefined };

export interface ConditionOptions {
  readonly wcharSize: 2 | 4;
  readonly maxDepth: number;
}

export function evaluateCondition(tokens: readonly PpToken[], options: ConditionOptions): ConditionResult {
  if (tokens.length === 0) return { kind: 'fault', detail: '#if without an expression', at: undefined };
  const evaluator = new Evaluator(tokens, options);
  try {
    return { kind: 'value', value: evaluator.whole().value !== 0n };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return { kind: 'fault', detail: fault.message, at: evaluator.current };
  }
}

class Fault extends Error {}

type Binary =
  | '||'
  | '&&'
  | '|'
  | '^'
  | '&'
  | '=='
  | '!='
  | '<'
  | '>'
  | '<='
  | '>='
  | '<<'
  | '>>'
  | '+'
  | '-'
  | '*'
  | '/'
  | '%';

const precedence: ReadonlyMap<string, number> = new Map(
  [
    ['||'],
    ['&&'],
    ['|'],
    ['^'],
    ['&'],
    ['==', '!='],
    ['<', '>', '<=', '>='],
    ['<<', '>>'],
    ['+', '-'],
    ['*', '/', '%'],
  ].flatMap((operators, level) => operators.map((operator) => [operator, level + 1] as const)),
);

const truth = (value: boolean): Value => ({ value: value ? 1n : 0n, unsigned: false });

/** `live` is false in an operand that C does not evaluate: there, division by zero is no fault (6.6p3). */
class Evaluator {
  private pos = 0;
  private depth = 0;

  constructor(
    private readonly tokens: readonly PpToken[],
    private readonly options: ConditionOptions,
  ) {}

  get current(): PpToken | undefined {
    return this.tokens[this.pos] ?? this.tokens.at(-1);
  }

  whole(): Value {
    const value = this.comma(true);
    if (this.pos < this.tokens.length)
      throw new Fault(`unexpected \`${this.tokens[this.pos]!.text}\` in #if`);
    return value;
  }

  private comma(live: boolean): Value {
    let value = this.conditional(live);
    while (this.take(',')) value = this.conditional(live);
    return value;
  }

  private conditional(live: boolean): Value {
    this.enter();
    const condition = this.binary(1, live);
    let result = condition;
    if (this.take('?')) {
      const chosen = condition.value !== 0n;
      const yes = this.comma(live && chosen);
      this.expect(':');
      const no = this.conditional(live && !chosen);
      const unsigned = yes.unsigned || no.unsigned;
      result = { value: wrap((chosen ? yes : no).value, unsigned), unsigned };
    }
    this.depth--;
    return result;
  }

  private binary(level: number, live: boolean): Value {
    let left = this.unary(live);
    for (;;) {
      const token = this.tokens[this.pos];
      const found = token?.kind === 'punctuator' ? precedence.get(token.text) : undefined;
      if (token === undefined || found === undefined || found < level) return left;
      this.pos++;
      const operator = token.text as Binary;
      const right = this.binary(found + 1, live && !decided(operator, left));
      left = apply(operator, left, right, live);
    }
  }

  private unary(live: boolean): Value {
    const operators: string[] = [];
    for (let token = this.tokens[this.pos]; isUnary(token); token = this.tokens[this.pos]) {
      operators.push(token.text);
      this.pos++;
    }
    let value = this.primary(live);
    for (let operator = operators.pop(); operator !== undefined; operator = operators.pop()) {
      value = applyUnary(operator, value);
    }
    return value;
  }

  private primary(live: boolean): Value {
    const token = this.tokens[this.pos];
    if (token === undefined) throw new Fault('#if ends where an operand is expected');
    if (this.take('(')) {
      const value = this.comma(live);
      this.expect(')');
      return value;
    }
    const value = this.operand(token);
    if (value === undefined) throw new Fault(`\`${token.text.slice(0, 60)}\` is no integer constant, in #if`);
    this.pos++;
    return value;
  }

  private operand(token: PpToken): Value | undefined {
    switch (token.kind) {
      case 'number':
        return integerConstant(token.text);
      case 'character':
        return characterConstant(token.text, this.options.wcharSize);
      case 'identifier': // 6.10.1p4: names that are no macros, keywords too, are 0
        return truth(false);
      case 'string':
      case 'punctuator':
      case 'pragma':
      case 'end':
        return undefined;
      default:
        return unreachable(token.kind);
    }
  }

  private enter(): void {
    if (++this.depth > this.options.maxDepth)
      throw new Fault(`#if nested deeper than ${this.options.maxDepth}`);
  }

  private take(text: string): boolean {
    const token = this.tokens[this.pos];
    if (token?.kind !== 'punctuator' || token.text !== text) return false;
    this.pos++;
    return true;
  }

  private expect(text: string): void {
    if (!this.take(text)) throw new Fault(`\`${text}\` is missing in #if`);
  }
}

const isUnary = (token: PpToken | undefined): token is PpToken =>
  token?.kind === 'punctuator' && /^[-+!~]$/.test(token.text);

const decided = (operator: Binary, left: Value): boolean =>
  (operator === '&&' && left.value === 0n) || (operator === '||' && left.value !== 0n);

function applyUnary(operator: string, { value, unsigned }: Value): Value {
  switch (operator) {
    case '!':
      return truth(value === 0n);
    case '~':
      return { value: wrap(~value, unsigned), unsigned };
    case '-':
      return { value: wrap(-value, unsigned), unsigned };
    default:
      return { value, unsigned };
  }
}

/** The usual arithmetic conversions leave intmax_t and uintmax_t only; a shift has the type of its left operand (6.5.7p3). */
function apply(operator: Binary, left: Value, right: Value, live: boolean): Value {
  const unsigned = left.unsigned || right.unsigned;
  const a = wrap(left.value, unsigned);
  const b = wrap(right.value, unsigned);
  const number = (value: bigint): Value => ({ value: wrap(value, unsigned), unsigned });
  switch (operator) {
    case '||':
      return truth(left.value !== 0n || right.value !== 0n);
    case '&&':
      return truth(left.value !== 0n && right.value !== 0n);
    case '|':
      return number(a | b);
    case '^':
      return number(a ^ b);
    case '&':
      return number(a & b);
    case '==':
      return truth(a === b);
    case '!=':
      return truth(a !== b);
    case '<':
      return truth(a < b);
    case '>':
      return truth(a > b);
    case '<=':
      return truth(a <= b);
    case '>=':
      return truth(a >= b);
    case '<<':
    case '>>':
      return shift(left, operator === '<<' ? right.value : -right.value);
    case '+':
      return number(a + b);
    case '-':
      return number(a - b);
    case '*':
      return number(a * b);
    case '/':
    case '%':
      if (b === 0n && live) throw new Fault('division by zero in #if');
      return number(b === 0n ? 0n : operator === '/' ? a / b : a % b);
    default:
      return unreachable(operator);
  }
}

/** Left when positive. Counts that C leaves undefined shift everything out, as GCC has it. */
function shift({ value, unsigned }: Value, count: bigint): Value {
  const bounded = count > 64n ? 64n : count < -64n ? -64n : count;
  return { value: wrap(bounded >= 0n ? value << bounded : value >> -bounded, unsigned), unsigned };
}
