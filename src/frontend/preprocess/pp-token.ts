/**
 * Preprocessing tokens (C11 6.4). Immutable, so a header's tokens are shared by every translation unit and, outside of macros,
 * handed to the parser as they are. A token keeps offsets; lines and columns are computed when asked for.
 *
 * Where a token that comes out of a macro is placed:
 * - a token that the user wrote as an ARGUMENT keeps its own place;
 * - a token of a macro's BODY (also pasted, stringized, `__LINE__`) gets the invocation's place: from the macro's name to
 *   behind the name or the closing parenthesis. "The invocation" is the innermost one that the user spelled: for an
 *   invocation in a body, the place of the one around it; for an invocation in an argument, its own.
 * `macro` is in all these cases the name of the outermost macro.
 */
import type { Span } from '../../base/span.js';
import type { Token } from '../token.js';
import type { FileText } from './file-text.js';

export const SPACE = 1; //        white space stood before it on its line
export const LINE_START = 2; //   the first token of its line
export const DIRECTIVE = 4; //    the `#` that opens a directive
export const FILE_END = 8; //     the mark behind the last token of a file
export const PAINTED = 16; //     an identifier that is never expanded again (C11 6.10.3.4p2)
export const STRAY_QUOTE = 32; // a quote without its partner
export const DIGRAPH = 64; //     spelled as a digraph; `text` is the primary spelling
export const COMMA_ELIDED = 128; // a comma stood behind it, and went with empty variable arguments

export class PpToken implements Token {
  constructor(
    readonly kind: Token['kind'],
    readonly text: string,
    readonly file: FileText,
    /** Offsets into `file.text`. */
    readonly start: number,
    readonly stop: number,
    readonly flags: number,
    readonly macro: string | undefined,
  ) {}

  get span(): Span {
    return this.file.span(this.start, this.macro);
  }

  get end(): Span {
    return this.file.spanBehind(this.stop, this.macro);
  }

  withFlags(flags: number): PpToken {
    return new PpToken(this.kind, this.text, this.file, this.start, this.stop, flags, this.macro);
  }

  /** The same token as an argument of a call of `macro`. */
  within(macro: string): PpToken {
    return new PpToken(this.kind, this.text, this.file, this.start, this.stop, this.flags, macro);
  }
}

/** What a token that an expansion creates has in common with the others of it. */
export interface Place {
  readonly file: FileText;
  readonly start: number;
  readonly stop: number;
  readonly macro: string | undefined;
}

export function tokenAt(place: Place, kind: Token['kind'], text: string, flags: number): PpToken {
  return new PpToken(kind, text, place.file, place.start, place.stop, flags, place.macro);
}

export const isPunctuator = (token: PpToken, text: string): boolean =>
  token.kind === 'punctuator' && token.text === text;

/** White space of any kind, also a new-line, before it: what stringizing sees. */
export const isSpaced = (token: PpToken): boolean => (token.flags & (SPACE | LINE_START)) !== 0;

const digraphs: Readonly<Record<string, string>> = {
  '[': '<:',
  ']': ':>',
  '{': '<%',
  '}': '%>',
  '#': '%:',
  '##': '%:%:',
};

export const spelling = (token: PpToken): string =>
  (token.flags & DIGRAPH) === 0 ? token.text : digraphs[token.text]!;

/** Tokens as text, one space where there was white space, none at the ends. */
export function spell(tokens: readonly PpToken[]): string {
  const parts: string[] = [];
  for (const token of tokens) {
    if (parts.length > 0 && isSpaced(token)) parts.push(' ');
    parts.push(spelling(token));
  }
  return parts.join('');
}
