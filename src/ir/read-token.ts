/** Tokens of the language's text, one ahead of the reader. */
import { UsageError } from '../base/errors.js';

/** The text is not a program. Lines and columns count from 1. */
export class ReadError extends UsageError {
  constructor(
    readonly fault: string,
    readonly line: number,
    readonly column: number,
  ) {
    super(`${line}:${column}: ${fault}`);
  }
}

export type TokenKind = 'name' | 'bits' | 'integer' | 'string' | 'let' | 'symbol' | 'end';

const colon = /[ \t]*:(?!=)/y;
const blank = /(?:[ \t\r]+|\/\/(?!@)[^\n]*)*/y;
const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ['name', /[A-Za-z_$][\w$.~@#]*|`(?:[^`\\\n]|\\.)*`/y],
  ['bits', /(?:0x[0-9A-Fa-f]+|[0-9]+)bv[0-9]+\b/y],
  ['integer', /(?:0x[0-9A-Fa-f]+|[0-9]+)(?![\w$])/y],
  ['string', /"(?:[^"\\\n]|\\.)*"/y],
  ['let', /%[0-9]+/y],
  ['symbol', /\/\/@|==>|>>[us]\b|<=?[us]\b|[/%][us]\b|:=|==|&&|\|\||<<|\+\+|[-+*&|^~!(){}[\],:;=]/y],
];

export class Tokens {
  kind: TokenKind = 'end';
  /** As spelled; of a name, without quotes. */
  text = '';
  line = 1;
  /** Whether a name was quoted: then it is no word of the language. */
  isQuoted = false;
  private start = 0;
  private position = 0;
  private lineStart = 0;
  private nextLine = 1;

  constructor(private readonly source: string) {
    this.advance();
  }

  advance(): void {
    this.skipBlanks();
    this.start = this.position;
    this.line = this.nextLine;
    if (this.position >= this.source.length) {
      this.kind = 'end';
      this.text = '';
      return;
    }
    for (const [kind, pattern] of patterns) {
      pattern.lastIndex = this.position;
      const match = pattern.exec(this.source);
      if (match === null) continue;
      this.position = pattern.lastIndex;
      this.isQuoted = match[0].startsWith('`');
      this.kind = kind;
      this.text = this.isQuoted ? this.unquote(match[0]) : match[0];
      return;
    }
    this.fail(`unexpected character ${JSON.stringify(this.source[this.position])}`);
  }

  /** Whether the token is this word or symbol. */
  at(text: string): boolean {
    return this.text === text && !this.isQuoted && (this.kind === 'symbol' || this.kind === 'name');
  }

  /** Goes on when the token is this word or symbol. */
  take(text: string): boolean {
    if (!this.at(text)) return false;
    this.advance();
    return true;
  }

  expect(text: string): void {
    if (!this.take(text)) this.fail(`${text} is missing before ${this.describe()}`);
  }

  /** Takes a name and the colon behind it, when both stand here. */
  typedName(): string | undefined {
    colon.lastIndex = this.position;
    if (this.kind !== 'name' || !colon.test(this.source)) return undefined;
    const { text } = this;
    this.advance();
    this.advance();
    return text;
  }

  name(what = 'a name'): string {
    return this.of('name', what);
  }

  string(): string {
    const text = this.unescape(this.of('string', 'a quoted text', false));
    this.advance();
    return text;
  }

  integer(): number {
    const value = Number(this.of('integer', 'a number', false));
    if (!Number.isSafeInteger(value)) this.fail('the number is too large');
    this.advance();
    return value;
  }

  bigInteger(): bigint {
    return BigInt(this.of('integer', 'a number'));
  }

  fail(fault: string): never {
    throw new ReadError(fault, this.line, this.start - this.lineStart + 1);
  }

  describe(): string {
    if (this.kind === 'end') return 'the end';
    return this.text.length > 40 ? `${this.text.slice(0, 40)}…` : this.text;
  }

  private of(kind: TokenKind, what: string, goOn = true): string {
    if (this.kind !== kind) this.fail(`${what} is missing before ${this.describe()}`);
    const { text } = this;
    if (goOn) this.advance();
    return text;
  }

  private skipBlanks(): void {
    for (;;) {
      blank.lastIndex = this.position;
      blank.exec(this.source);
      this.position = blank.lastIndex;
      if (this.source[this.position] !== '\n') return;
      this.position++;
      this.nextLine++;
      this.lineStart = this.position;
    }
  }

  private unquote(text: string): string {
    const inner = text.slice(1, -1).replaceAll('\\`', '`').replaceAll('"', '\\"');
    return this.unescape(`"${inner}"`);
  }

  private unescape(text: string): string {
    try {
      return String(JSON.parse(text));
    } catch {
      return this.fail('a faulty escape in a quoted text');
    }
  }
}
