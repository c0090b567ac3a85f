/**
 * The tokens of a translation unit cut into external declarations (C11 6.9) by brackets alone, before anything is parsed. The cut is
 * made only where the parser makes one too; text whose brackets do not match is not cut at all.
 */
import type { FileText } from '../preprocess/file-text.js';
import type { PpToken } from '../preprocess/pp-token.js';
import { whereSeen } from './companion.js';
import { behindRecordHead, isRecordWord } from './record-head.js';

/** Tokens `start` up to `end`, one external declaration; or a pragma before one, or a brace of `extern "C" { }`. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** The index of the `{` of a function's body; `end` when there is none. */
  readonly body: number;
  /** Every token of it stands in a file of ours of which it may be left out, and no pragma is in it. */
  readonly removable: boolean;
  /** It is a function of a model, or a table of them. */
  readonly isModel: boolean;
  /** Of such a table: the tag of the record that the system fills with them. */
  readonly fills?: string;
}

/**
 * What may be left out of a file: `all` that nobody mentions, of our headers; of our models the `functions`, but for those that are
 * called what nobody writes, because they are found by their names, and tables of them, which are found by the record.
 */
export type LeftOut = 'all' | 'functions' | 'nothing';

const found = new RegExp(`^__irpcheck_(?!${whereSeen.slice('__irpcheck_'.length)})`);

/**
 * `undefined` when the brackets do not match. The last piece ends before the `end` token.
 * @param begun the first pieces, when they are known
 */
export function split(
  tokens: readonly PpToken[],
  leftOut: (file: FileText) => LeftOut,
  begun: readonly Piece[] = [],
): readonly Piece[] | undefined {
  const splitter = new Splitter(tokens, leftOut, begun);
  for (let i = begun.at(-1)?.end ?? 0; i < tokens.length; i++) if (!splitter.take(i)) return undefined;
  return splitter.finish(tokens.length);
}

class Splitter {
  readonly #pieces: Piece[];
  #start: number;
  #body = -1;
  #removable = true;
  #braces = 0;
  /** Open parentheses and brackets outside of braces. */
  #groups = 0;
  #linkageBraces = 0;
  /** The `{` of the record whose head was met last. */
  #recordBrace = -1;
  #initialised = false;
  #file: FileText | undefined;
  #fileLeftOut: LeftOut = 'nothing';
  #functionsOnly = false;

  constructor(
    readonly tokens: readonly PpToken[],
    readonly leftOut: (file: FileText) => LeftOut,
    begun: readonly Piece[],
  ) {
    this.#pieces = [...begun];
    this.#start = begun.at(-1)?.end ?? 0;
  }

  /** False when the brackets do not match. */
  take(i: number): boolean {
    const token = this.tokens[i]!;
    if (token.file !== this.#file) {
      this.#file = token.file;
      this.#fileLeftOut = this.leftOut(token.file);
    }
    if (this.#fileLeftOut === 'nothing') this.#removable = false;
    if (this.#fileLeftOut === 'functions') this.#functionsOnly = true;
    switch (token.kind) {
      case 'punctuator':
        return this.#punctuator(i, token.text);
      case 'identifier':
        if (this.#braces === 0 && isRecordWord(token.text))
          this.#recordBrace = behindRecordHead(this.tokens, i);
        return true;
      case 'pragma':
      case 'end':
        this.#aside(i);
        return true;
      default:
        return true;
    }
  }

  finish(length: number): readonly Piece[] | undefined {
    if (this.#braces !== 0 || this.#groups !== 0 || this.#linkageBraces !== 0) return undefined;
    this.#removable = false;
    if (this.#start < length) this.#cut(length);
    return this.#pieces;
  }

  #punctuator(i: number, text: string): boolean {
    switch (text) {
      case '{':
        this.#open(i);
        return true;
      case '}':
        return this.#close(i);
      case '(':
      case '[':
        if (this.#braces === 0) this.#groups++;
        return true;
      case ')':
      case ']':
        return this.#braces > 0 || --this.#groups >= 0;
      case ';':
        if (this.#braces > 0) return true;
        if (this.#groups > 0) return false;
        this.#cut(i + 1);
        return true;
      case '=':
        if (this.#braces === 0 && this.#groups === 0) this.#initialised = true;
        return true;
      default:
        return true;
    }
  }

  #open(i: number): void {
    const before = this.tokens[i - 1];
    if (this.#braces === 0 && this.#groups === 0) {
      if (before?.kind === 'string' && this.tokens[i - 2]?.text === 'extern') {
        this.#linkageBraces++;
        this.#removable = false;
        this.#cut(i + 1);
        return;
      }
      if (i !== this.#recordBrace && !this.#initialised) this.#body = i;
    }
    this.#braces++;
  }

  #close(i: number): boolean {
    if (this.#braces > 0) {
      if (--this.#braces === 0 && this.#groups === 0 && this.#body >= 0) this.#cut(i + 1);
      return true;
    }
    if (this.#linkageBraces === 0 || this.#start !== i) return false;
    this.#linkageBraces--;
    this.#removable = false;
    this.#cut(i + 1);
    return true;
  }

  /** A pragma between declarations is a piece of its own; one inside a declaration holds it in place. */
  #aside(i: number): void {
    this.#removable = false;
    if (this.#start === i) this.#cut(i + 1);
  }

  #cut(end: number): void {
    const body = this.#body < 0 ? end : this.#body;
    const fills = this.#functionsOnly && body === end ? this.#filled() : undefined;
    if (this.#functionsOnly && fills === undefined && (body === end || this.#isFound(body)))
      this.#removable = false;
    const isModel = this.#functionsOnly && (body < end || fills !== undefined);
    this.#pieces.push({
      start: this.#start,
      end,
      body,
      removable: this.#removable,
      isModel,
      ...(fills === undefined ? {} : { fills }),
    });
    this.#start = end;
    this.#body = -1;
    this.#removable = true;
    this.#functionsOnly = false;
    this.#initialised = false;
    this.#file = undefined;
  }

  /** The tag in `static struct TAG name = {`. */
  #filled(): string | undefined {
    const [storage, word, tag, , assign, brace] = this.tokens.slice(this.#start, this.#start + 6);
    const isTable =
      storage?.text === 'static' && word?.text === 'struct' && assign?.text === '=' && brace?.text === '{';
    return isTable ? tag?.text : undefined;
  }

  /** Whether the function whose body begins there is found by its name. */
  #isFound(body: number): boolean {
    for (let i = this.#start; i < body; i++) if (found.test(this.tokens[i]!.text)) return true;
    return false;
  }
}
