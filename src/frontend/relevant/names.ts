/**
 * The names that an external declaration brings into file scope, read off its tokens. Rather too many than too few: a name too many
 * keeps a declaration that nobody needs, a name too few loses one that somebody does.
 */
import { words } from '../parse/words.js';
import type { PpToken } from '../preprocess/pp-token.js';
import { behindRecordHead, closeOf, isRecordWord, tagOf, takesAttributes } from './record-head.js';
import type { Piece } from './split.js';

const declaratorEnds = new Set([';', ',', '=', '[', '(', ')', ':', '{']);

/**
 * @param isKnown whether an earlier declaration brings the name in: the first mention of a tag declares it (C11 6.7.2.3 p8), and
 * the first use of an unknown name as a type makes it one for our parser.
 */
export function declaredNames(
  tokens: readonly PpToken[],
  piece: Piece,
  isKnown: (name: string) => boolean,
): ReadonlySet<string> {
  const reader = new Reader(tokens, isKnown);
  if (piece.fills !== undefined) reader.names.add(piece.fills);
  for (let i = piece.start; i < piece.body; ) i = reader.read(i);
  return reader.names;
}

class Reader {
  readonly names = new Set<string>();
  /** For each open brace: is it that of an enumeration? */
  readonly #braces: boolean[] = [];
  /** The end of the parenthesised group being read that is no list of parameters. */
  #groupEnd = -1;
  #enumBrace = -1;

  constructor(
    readonly tokens: readonly PpToken[],
    readonly isKnown: (name: string) => boolean,
  ) {}

  /** Reads the token at `i`, or a group that declares nothing; the index to go on from. */
  read(i: number): number {
    const { kind, text } = this.tokens[i]!;
    if (kind === 'identifier') this.#word(i, text);
    else if (text === '{') this.#braces.push(i === this.#enumBrace);
    else if (text === '}') this.#braces.pop();
    else if (text === '(' && this.#braces.length === 0 && i > this.#groupEnd) return this.#group(i);
    return i + 1;
  }

  #word(i: number, text: string): void {
    if (isRecordWord(text)) this.#record(i, text);
    else if (!words.has(text) && (this.#isDeclared(i) || this.#isNewType(i, text))) this.names.add(text);
  }

  #record(i: number, text: string): void {
    const behind = behindRecordHead(this.tokens, i);
    const isDefinition = this.tokens[behind]?.text === '{';
    const tag = tagOf(this.tokens, i, behind);
    if (tag !== undefined && (isDefinition || !this.isKnown(tag))) this.names.add(tag);
    if (isDefinition && text === 'enum') this.#enumBrace = behind;
  }

  #isDeclared(i: number): boolean {
    const depth = this.#braces.length;
    if (depth > 0) {
      const before = this.tokens[i - 1]!.text;
      return this.#braces[depth - 1]! && (before === '{' || before === ',');
    }
    if (i < this.#groupEnd) return true;
    const next = this.tokens[i + 1]?.text ?? ';';
    return declaratorEnds.has(next) || takesAttributes(next);
  }

  #isNewType(i: number, text: string): boolean {
    const next = this.tokens[i + 1];
    return (next?.kind === 'identifier' || next?.text === '*') && !this.isKnown(text);
  }

  /** At file scope: the parentheses of a declarator are read, those of parameters and attributes only for tags and unknown types. */
  #group(open: number): number {
    const close = closeOf(this.tokens, open);
    const before = this.tokens[open - 1];
    const behind = this.tokens[close + 1]?.text;
    const inside = this.tokens[open + 1];
    const isAttribute = before !== undefined && takesAttributes(before.text);
    const isDeclarator =
      behind === '(' || behind === '[' || inside?.text === '*' || words.get(inside?.text ?? '') === 'ignored';
    if (isDeclarator && !isAttribute) this.#groupEnd = close;
    else for (let i = open + 1; i < close; i++) this.#mention(i);
    return isDeclarator && !isAttribute ? open + 1 : close;
  }

  #mention(i: number): void {
    const { kind, text } = this.tokens[i]!;
    if (kind !== 'identifier') return;
    if (isRecordWord(text)) this.#record(i, text);
    else if (!words.has(text) && this.#isNewType(i, text)) this.names.add(text);
  }
}
