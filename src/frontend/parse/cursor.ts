import type { GapKind } from '../../base/gap.js';
import type { Span } from '../../base/span.js';
import type { Token } from '../token.js';
import { maxDepth, maxHeight } from './limits.js';
import type { Names } from './names.js';
import { firstPragmaAfter, type Source } from './source.js';
import { words } from './words.js';

/** What the grammar does not read at `index`. Thrown by productions, caught where reading can go on: a statement, an external declaration. */
export class SyntaxFault extends Error {
  override readonly name = 'SyntaxFault';
  constructor(
    readonly gapKind: GapKind,
    readonly detail: string,
    readonly index: number,
  ) {
    super(detail);
  }
}

export interface PragmaNode {
  readonly kind: 'pragma';
  readonly text: string;
  readonly span: Span;
}

/** A place in the tokens, and all that changes while reading on from it. Every production takes one and moves it behind what it read. */
export class Cursor {
  readonly tokens: readonly Token[];
  /** Nesting of productions, capped: recursion over the input must not exhaust the stack. */
  depth = 0;
  /** Height of the expression read last. */
  height = 0;
  /** Greatest height since it was last reset: for what contains expressions without being one. */
  peak = 0;
  /** Gaps whose construct has been named so far. */
  namedGaps = 0;
  private nextPragma: number;

  constructor(
    readonly source: Source,
    readonly names: Names,
    public index: number,
    readonly functionName: string | undefined,
  ) {
    this.tokens = source.tokens;
    this.nextPragma = index === 0 ? 0 : firstPragmaAfter(source, index);
  }

  get token(): Token {
    return this.tokens[this.index]!;
  }

  get text(): string {
    return this.tokens[this.index]!.text;
  }

  get span(): Span {
    return this.tokens[this.index]!.span;
  }

  /** Just behind the last token read. */
  get lastEnd(): Span {
    return this.tokens[this.index - 1]!.end;
  }

  spanAt(index: number): Span {
    return this.tokens[index]!.span;
  }

  /** The token `ahead` places on; the last one answers for all places behind it. */
  peek(ahead: number): Token {
    return this.tokens[this.index + ahead] ?? this.tokens[this.tokens.length - 1]!;
  }

  tokenAt(index: number): Token {
    return this.tokens[index] ?? this.tokens[this.tokens.length - 1]!;
  }

  advance(): void {
    if (this.index < this.tokens.length - 1) this.index++;
  }

  accept(text: string): boolean {
    if (this.text !== text) return false;
    this.advance();
    return true;
  }

  expect(text: string): void {
    if (this.text !== text) this.fail(`"${text}"`);
    this.advance();
  }

  /** An identifier that is not a keyword. */
  get atName(): boolean {
    return this.token.kind === 'identifier' && !words.has(this.text);
  }

  expectName(): string {
    if (!this.atName) this.fail('a name');
    const name = this.text;
    this.advance();
    return name;
  }

  fail(expected: string): never {
    throw new SyntaxFault('syntax', `expected ${expected}, found ${shown(this.token)}`, this.index);
  }

  unsupported(construct: string, index = this.index): never {
    throw new SyntaxFault('unsupported', construct, index);
  }

  enter(): void {
    if (++this.depth > maxDepth)
      throw new SyntaxFault('budget', `nested deeper than ${maxDepth} levels`, this.index);
  }

  leave(): void {
    this.depth--;
  }

  /** The expression just built is `height` high. */
  grow(height: number): void {
    if (height > maxHeight) {
      throw new SyntaxFault('budget', `expression too large: more than ${maxHeight} levels`, this.index);
    }
    this.height = height;
    if (height > this.peak) this.peak = height;
  }

  /** Runs a production that is no expression itself, and leaves in `height` that of the highest expression inside it. */
  enclosing<T>(production: () => T): T {
    const before = this.peak;
    this.peak = 0;
    const result = production();
    this.height = this.peak + 1;
    this.peak = Math.max(before, this.height);
    return result;
  }

  /** The pragmas passed since the last call. */
  takePragmas(): PragmaNode[] {
    const taken: PragmaNode[] = [];
    const { pragmas } = this.source;
    while (this.nextPragma < pragmas.length && pragmas[this.nextPragma]!.index <= this.index) {
      const { text, span } = pragmas[this.nextPragma++]!.token;
      taken.push({ kind: 'pragma', text, span });
    }
    return taken;
  }

  /** From an opening parenthesis, bracket or brace at `index`: the index behind the one that closes it, or -1 when a brace comes in between. */
  behindGroup(index: number): number {
    let depth = 0;
    for (let i = index; i < this.tokens.length; i++) {
      switch (this.tokens[i]!.text) {
        case '(':
        case '[':
          depth++;
          break;
        case ')':
        case ']':
          if (--depth === 0) return i + 1;
          break;
        case ';':
        case '{':
        case '}':
          return -1;
      }
    }
    return -1;
  }
}

function shown(token: Token): string {
  return token.kind === 'end' ? 'the end of the file' : `"${token.text.slice(0, 40)}"`;
}
