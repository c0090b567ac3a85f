import type { Span } from '../base/span.js';
import type { Token } from './lex.js';
import type { RuleFault } from './rule.js';

/** Ends the reading of one construct; `Cursor.attempt` makes a fault of it and goes on behind the construct. */
export class Mistake extends Error {
  constructor(
    message: string,
    readonly span: Span,
  ) {
    super(message);
  }
}

/** More faults than this help nobody. */
const faultLimit = 50;

/** The place in the tokens where the parser stands, and the faults found so far. */
export class Cursor {
  readonly faults: RuleFault[] = [];
  /** Lists of names that the file has given a name. */
  readonly lists = new Map<string, readonly string[]>();
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  peek(ahead = 0): Token {
    return this.tokens[Math.min(this.at + ahead, this.tokens.length - 1)]!;
  }

  next(): Token {
    const token = this.peek();
    if (token.kind !== 'end') this.at++;
    return token;
  }

  fault(message: string, span: Span): void {
    if (this.faults.length < faultLimit) this.faults.push({ message, span });
  }

  /** Reads one construct; after a mistake `recover` skips its rest. Always moves on. */
  attempt(read: () => void, recover: () => void): void {
    const before = this.at;
    try {
      read();
    } catch (mistake) {
      if (!(mistake instanceof Mistake)) throw mistake;
      this.fault(mistake.message, mistake.span);
      recover();
      if (this.at === before) this.next();
    }
  }

  is(symbol: string): boolean {
    const token = this.peek();
    return token.kind === 'symbol' && token.text === symbol;
  }

  isWord(word: string): boolean {
    const token = this.peek();
    return token.kind === 'name' && token.text === word;
  }

  /** At the `}` of a block, or at the end, where the block was never closed. */
  closes(): boolean {
    return this.is('}') || this.peek().kind === 'end';
  }

  take(symbol: string): boolean {
    if (!this.is(symbol)) return false;
    this.next();
    return true;
  }

  expect(symbol: string): void {
    if (!this.take(symbol)) this.unexpected(`'${symbol}'`);
  }

  word(word: string): void {
    if (!this.isWord(word)) this.unexpected(word);
    this.next();
  }

  name(what: string): Token {
    if (this.peek().kind !== 'name') this.unexpected(what);
    return this.next();
  }

  oneOf<T extends string>(words: readonly T[]): T {
    const word = words.find((candidate) => this.isWord(candidate));
    if (word === undefined) this.unexpected(words.join(' or '));
    this.next();
    return word;
  }

  /** Neighbouring strings are one, as in C. */
  string(): string {
    const parts: string[] = [];
    for (let token = this.peek(); token.kind === 'string'; token = this.peek()) {
      parts.push(token.value);
      this.next();
    }
    if (parts.length === 0) this.unexpected('a string');
    return parts.join('');
  }

  integer(): bigint {
    const negative = this.take('-');
    const token = this.peek();
    if (token.kind !== 'number') this.unexpected('a number');
    this.next();
    return negative ? -token.value : token.value;
  }

  unexpected(wanted: string): never {
    const { text, kind, span } = this.peek();
    throw new Mistake(`expected ${wanted}, found ${kind === 'end' ? 'the end of the file' : text}`, span);
  }

  /** To behind the `;` or block that ends the statement, or to the `}` of the block around it. */
  skipStatement(): void {
    let depth = 0;
    while (this.peek().kind !== 'end') {
      if (depth === 0 && this.is('}')) return;
      const { text } = this.next();
      if (text === '{') depth++;
      if (text === '}' && --depth === 0) return;
      if (text === ';' && depth === 0) return;
    }
  }

  /** To behind the block that ends a transfer, wherever in it the mistake was. */
  skipItem(): void {
    let depth = 0;
    while (this.peek().kind !== 'end') {
      const { text } = this.next();
      if (text === '{') depth++;
      if (text === '}' && --depth <= 0) return;
      if (text === ';' && depth === 0) return;
    }
  }
}
