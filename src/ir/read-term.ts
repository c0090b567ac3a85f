/** Expressions as `printTerm` writes them, and a little more for those who write by hand: the outermost operator needs no parentheses, nor does a chain of one operator. */
import type { BinaryOp, Expr, Sort } from './expr.js';
import { infix } from './print-term.js';
import type { Tokens } from './read-token.js';

const operators: ReadonlyMap<string, BinaryOp> = new Map(
  Object.entries(infix).map(([op, spelling]) => [spelling, op as BinaryOp]),
);

/** What the reader knows while it reads expressions. */
export interface TermScope {
  readonly tokens: Tokens;
  /** The sort a variable was declared with. */
  declared(name: string): Sort | undefined;
}

const deepest = 400;

export function readTerm(scope: TermScope): Expr {
  return new TermReader(scope).whole();
}

/** `bool`, `bv32`, `[bv64]bv8 below 0x100`. */
export function readSort(tokens: Tokens): Sort {
  if (tokens.take('bool')) return 'bool';
  if (!tokens.take('[')) return readWidth(tokens);
  const address = readWidth(tokens);
  if (address !== 32 && address !== 64) tokens.fail('addresses have 32 or 64 bits');
  tokens.expect(']');
  const cell = readWidth(tokens);
  if (!tokens.take('below')) return { kind: 'memory', address, cell };
  return { kind: 'memory', address, cell, below: tokens.bigInteger() };
}

function readWidth(tokens: Tokens): number {
  const match = /^bv([0-9]{1,3})$/.exec(tokens.text);
  if (tokens.kind !== 'name' || tokens.isQuoted || match === null)
    return tokens.fail(`a sort is missing before ${tokens.describe()}`);
  tokens.advance();
  return Number(match[1]);
}

class TermReader {
  private readonly tokens: Tokens;
  private readonly lets = new Map<string, Expr>();
  private depth = 0;

  constructor(private readonly scope: TermScope) {
    this.tokens = scope.tokens;
  }

  whole(): Expr {
    const { tokens } = this;
    if (!tokens.take('let')) return this.term();
    do {
      if (tokens.kind !== 'let') tokens.fail(`a name such as %0 is missing before ${tokens.describe()}`);
      const name = tokens.text;
      tokens.advance();
      tokens.expect(':=');
      this.lets.set(name, this.term());
    } while (tokens.take(';'));
    tokens.expect('in');
    return this.term();
  }

  /** An operand, or operands joined by one operator, from left to right. */
  private term(): Expr {
    if (++this.depth > deepest) this.tokens.fail(`nested deeper than ${deepest} levels`);
    let left = this.prefix();
    const spelling = this.tokens.kind === 'symbol' ? this.tokens.text : '';
    const op = operators.get(spelling);
    if (op !== undefined || spelling === '++')
      while (this.tokens.take(spelling)) {
        const right = this.prefix();
        left =
          op === undefined ? { kind: 'concat', high: left, low: right } : { kind: 'binary', op, left, right };
      }
    if (op !== undefined && this.atOperator()) this.tokens.fail('different operators need parentheses');
    this.depth--;
    return left;
  }

  private atOperator(): boolean {
    return this.tokens.kind === 'symbol' && (operators.has(this.tokens.text) || this.tokens.text === '++');
  }

  private prefix(): Expr {
    const { tokens } = this;
    const signs: ('not' | 'bvnot' | 'bvneg')[] = [];
    for (;;) {
      if (tokens.take('!')) signs.push('not');
      else if (tokens.take('~')) signs.push('bvnot');
      else if (tokens.take('-')) signs.push('bvneg');
      else break;
    }
    let e = this.postfix();
    for (const op of signs.reverse()) e = { kind: 'unary', op, arg: e };
    return e;
  }

  private postfix(): Expr {
    let e = this.primary();
    while (this.tokens.take('[')) e = this.bracket(e);
    return e;
  }

  /** Behind `[`: bits, a cell, or a changed cell. */
  private bracket(arg: Expr): Expr {
    const { tokens } = this;
    if (tokens.kind === 'integer') {
      const high = tokens.integer();
      tokens.expect(':');
      const low = tokens.integer();
      tokens.expect(']');
      return { kind: 'extract', high, low, arg };
    }
    const address = this.term();
    if (tokens.take(']')) return { kind: 'select', memory: arg, address };
    tokens.expect(':=');
    const value = this.term();
    tokens.expect(']');
    return { kind: 'store', memory: arg, address, value };
  }

  private primary(): Expr {
    const { tokens } = this;
    switch (tokens.kind) {
      case 'bits':
        return this.bits();
      case 'let': {
        const known = this.lets.get(tokens.text);
        if (known === undefined) return tokens.fail(`${tokens.text} is not defined before its use`);
        tokens.advance();
        return known;
      }
      case 'name':
        return this.named();
      default:
        return tokens.at('(')
          ? this.parenthesised()
          : tokens.fail(`an expression is missing before ${tokens.describe()}`);
    }
  }

  private bits(): Expr {
    const [digits, width] = this.tokens.text.split('bv') as [string, string];
    this.tokens.advance();
    return { kind: 'bv', width: Number(width), value: BigInt(digits) };
  }

  private named(): Expr {
    const { tokens } = this;
    if (tokens.take('true')) return { kind: 'bool', value: true };
    if (tokens.take('false')) return { kind: 'bool', value: false };
    if (tokens.take('if')) return this.conditional();
    if (tokens.take('zext')) return this.extension('zext');
    if (tokens.take('sext')) return this.extension('sext');
    const sort = this.scope.declared(tokens.text);
    if (sort === undefined) return tokens.fail(`the variable ${tokens.text} is not declared`);
    return { kind: 'var', name: tokens.name(), sort };
  }

  private conditional(): Expr {
    const cond = this.term();
    this.tokens.expect('then');
    const then = this.term();
    this.tokens.expect('else');
    return { kind: 'ite', cond, then, else: this.term() };
  }

  private extension(kind: 'zext' | 'sext'): Expr {
    const { tokens } = this;
    tokens.expect('(');
    const width = tokens.integer();
    tokens.expect(',');
    const arg = this.term();
    tokens.expect(')');
    return { kind, width, arg };
  }

  /** A term, or a variable with a sort of its own: `(x : bv8)`. */
  private parenthesised(): Expr {
    const { tokens } = this;
    tokens.expect('(');
    const typed = tokens.typedName();
    const e: Expr = typed === undefined ? this.term() : { kind: 'var', name: typed, sort: readSort(tokens) };
    tokens.expect(')');
    return e;
  }
}
