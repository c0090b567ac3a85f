/** Values of object-like macros: `#define STATUS_X ((NTSTATUS)0xC0000001L)` has the value -1073741823. Read when asked for, on tokens. */
import type { Span } from '../../../base/span.js';
import type { MacroDefinition } from '../../token.js';
import type { BinaryOperator, Comparison, Expr } from '../../tree.js';
import type { Context } from '../context.js';
import { builtinType } from '../declarations/specifiers.js';
import type { CType } from '../types/ctype.js';
import { isInteger, pointerTo } from '../types/types.js';
import { arithmetic, comparison, logical } from './binary.js';
import { choose } from './choices.js';
import { convert } from './conversions.js';
import { numberLiteral } from './literals.js';
import { type At, constant } from './operand.js';
import { characterLiteral } from './strings.js';
import { not, sign } from './unary.js';

export interface MacroScope {
  readonly macros: ReadonlyMap<string, MacroDefinition>;
  readonly cx: Context;
}

export interface MacroConstant {
  readonly name: string;
  readonly value: bigint;
}

export class MacroConstants {
  readonly #asked = new Map<string, readonly MacroConstant[]>();

  constructor(readonly scopes: readonly MacroScope[]) {}

  /** Of the macro of this name, if it is a constant in some unit. */
  valueOf(name: string): bigint | undefined {
    for (const scope of this.scopes) {
      const macro = scope.macros.get(name);
      const value =
        macro === undefined || macro.parameters !== undefined ? undefined : macroValue(scope, macro);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** In the order of definition; where units differ, the first one's definition. */
  named(prefix: string): readonly MacroConstant[] {
    const known = this.#asked.get(prefix);
    if (known !== undefined) return known;
    const found = new Map<string, MacroConstant>();
    for (const scope of this.scopes)
      for (const macro of scope.macros.values()) {
        if (macro.parameters !== undefined || !macro.name.startsWith(prefix) || found.has(macro.name))
          continue;
        const value = macroValue(scope, macro);
        if (value !== undefined) found.set(macro.name, { name: macro.name, value });
      }
    const list = [...found.values()];
    this.#asked.set(prefix, list);
    return list;
  }
}

function macroValue(scope: MacroScope, macro: MacroDefinition): bigint | undefined {
  const words = expand(scope.macros, macro.body, new Set([macro.name]), []);
  if (words === undefined || words.length === 0) return undefined;
  const reader = new Reader(scope.cx, words, macro.span);
  const expr = reader.conditional(0);
  if (expr?.kind !== 'constant' || !reader.atEnd || !isInteger(expr.type)) return undefined;
  return expr.value;
}

const word =
  /\s*(?:([A-Za-z_]\w*)(?!')|(\.?\d(?:[eEpP][+-]|[\w.'])*)|((?:L|u8?|U)?'(?:\\.|[^'\\])*')|(<<|>>|<=|>=|==|!=|&&|\|\||[-+*/%&|^~!<>()?:,]))/y;

const mostWords = 2_000;

/** Object-like macros replaced; `undefined` when there is something that no constant expression holds. */
function expand(
  macros: MacroScope['macros'],
  body: string,
  within: ReadonlySet<string>,
  words: string[],
): string[] | undefined {
  word.lastIndex = 0;
  const text = body.trimEnd();
  const own: string[] = [];
  for (let at = 0; at < text.length; at = word.lastIndex) {
    word.lastIndex = at;
    const match = word.exec(text);
    if (match === null) return undefined;
    own.push(match[0].trim());
  }
  for (const one of own) {
    const macro = within.has(one) ? undefined : macros.get(one);
    if (macro === undefined) words.push(one);
    else if (macro.parameters !== undefined || within.size > 50) return undefined;
    else if (expand(macros, macro.body, new Set([...within, one]), words) === undefined) return undefined;
    if (words.length > mostWords) return undefined;
  }
  return words;
}

const levels: readonly (readonly string[])[] = [
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
];
const comparisons: readonly string[] = ['==', '!=', '<', '>', '<=', '>='];
const deepest = 64;

/** Recursive descent over C11 6.6; `undefined` when the words are not an integer constant expression. */
class Reader {
  #at = 0;
  readonly #where: At;

  constructor(
    readonly cx: Context,
    readonly words: readonly string[],
    span: Span,
  ) {
    this.#where = { span, end: span };
  }

  get atEnd(): boolean {
    return this.#at === this.words.length;
  }

  conditional(depth: number): Expr | undefined {
    if (depth > deepest) return undefined;
    const test = this.#binary(0, depth);
    if (test === undefined || !this.#take('?')) return test;
    const yes = this.conditional(depth + 1);
    if (yes === undefined || !this.#take(':')) return undefined;
    const no = this.conditional(depth + 1);
    return no === undefined ? undefined : this.#constant(choose(this.cx, this.#where, test, yes, no));
  }

  #binary(level: number, depth: number): Expr | undefined {
    const operators = levels[level];
    if (operators === undefined) return this.#unary(depth);
    let left = this.#binary(level + 1, depth);
    while (left !== undefined && operators.includes(this.words[this.#at] ?? '')) {
      const operator = this.words[this.#at++]!;
      const right = this.#binary(level + 1, depth);
      left = right === undefined ? undefined : this.#combine(operator, left, right);
    }
    return left;
  }

  #combine(operator: string, left: Expr, right: Expr): Expr | undefined {
    if (operator === '&&' || operator === '||')
      return this.#constant(logical(this.cx, this.#where, operator, left, right));
    if (comparisons.includes(operator))
      return this.#constant(comparison(this.cx, this.#where, operator as Comparison, left, right));
    return this.#constant(arithmetic(this.cx, this.#where, operator as BinaryOperator, left, right));
  }

  #unary(depth: number): Expr | undefined {
    if (depth > deepest) return undefined;
    const operator = this.words[this.#at];
    if (operator === '-' || operator === '+' || operator === '~' || operator === '!') {
      this.#at++;
      const source = this.#unary(depth + 1);
      if (source === undefined) return undefined;
      return operator === '!'
        ? not(this.cx, this.#where, source)
        : sign(this.cx, this.#where, operator, source);
    }
    const type = this.#castType();
    if (type === undefined) return this.#primary(depth);
    const source = this.#unary(depth + 1);
    return source === undefined ? undefined : this.#constant(convert(this.cx, source, type, 'cast'));
  }

  /** `( type-name )`, read when it is one. */
  #castType(): CType | undefined {
    if (this.words[this.#at] !== '(') return undefined;
    let end = this.#at + 1;
    while (/^[A-Za-z_]/.test(this.words[end] ?? '')) end++;
    const names = this.words
      .slice(this.#at + 1, end)
      .filter((name) => name !== 'const' && name !== 'volatile');
    let stars = 0;
    while (this.words[end] === '*') {
      stars++;
      end++;
    }
    if (names.length === 0 || this.words[end] !== ')') return undefined;
    let type = this.#named(names);
    if (type === undefined) return undefined;
    for (; stars > 0; stars--) type = pointerTo(type);
    this.#at = end + 1;
    return type;
  }

  #named(names: readonly string[]): CType | undefined {
    const entity = names.length === 1 ? this.cx.scope.find(names[0]!) : undefined;
    if (entity !== undefined) return entity.kind === 'typedef' ? entity.type : undefined;
    return names.every((name) => builtinWords.has(name)) ? builtinType(names, this.cx.basic) : undefined;
  }

  #primary(depth: number): Expr | undefined {
    const text = this.words[this.#at++];
    if (text === undefined) return undefined;
    if (text === '(') {
      const inner = this.conditional(depth + 1);
      return this.#take(')') ? inner : undefined;
    }
    if (text.endsWith("'")) {
      const literal = characterLiteral(text, this.cx.basic);
      return literal === undefined ? undefined : constant(this.#where, literal.value, literal.type);
    }
    if (/^[.\d]/.test(text)) {
      const literal = numberLiteral(text, this.cx.basic, this.cx.target.layout);
      return literal.kind === 'int' ? constant(this.#where, literal.value, literal.type) : undefined;
    }
    const entity = this.cx.scope.find(text);
    return entity?.kind === 'enumerator' && entity.value !== undefined
      ? constant(this.#where, entity.value, entity.type)
      : undefined;
  }

  #constant(expr: Expr): Expr | undefined {
    return expr.kind === 'constant' ? expr : undefined;
  }

  #take(text: string): boolean {
    if (this.words[this.#at] !== text) return false;
    this.#at++;
    return true;
  }
}

const builtinWords: ReadonlySet<string> = new Set([
  'char',
  'short',
  'int',
  'long',
  'signed',
  'unsigned',
  'void',
  '_Bool',
  '__int8',
  '__int16',
  '__int32',
  '__int64',
  '_int64',
  'wchar_t',
]);
