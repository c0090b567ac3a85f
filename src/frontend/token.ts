import type { Span } from '../base/span.js';

/**
 * A token after translation phase 4 (C11 5.1.1.2): what the parser reads.
 * `identifier` includes keywords; the parser tells them apart. `number` is a pp-number as spelled. `string` and
 * `character` keep prefix and quotes as spelled; adjacent strings are not yet concatenated.
 */
export interface Token {
  readonly kind: 'identifier' | 'number' | 'string' | 'character' | 'punctuator' | 'pragma' | 'end';
  /** The spelling; for `pragma` the text after `#pragma` (only the pragmas that concern layout: `pack`, …). */
  readonly text: string;
  /** Where the user sees it: the spelling place, or for a token out of a macro the outermost expansion's place (`span.macro` set). */
  readonly span: Span;
  /** Just behind it: for a token out of a macro, behind the outermost expansion (its closing parenthesis). Same file as `span`. */
  readonly end: Span;
}

/** One outermost macro expansion as it stands in the source, so that a condition can be shown as it was written. */
export interface SourceText {
  /** The lines of the file as read (after decoding, before splicing), for quoting. `undefined` when it was not read. */
  line(file: string, line: number): string | undefined;
}

export interface MacroDefinition {
  readonly name: string;
  /** Absent for an object-like macro. */
  readonly parameters?: readonly string[];
  readonly variadic?: boolean;
  /** The replacement list as spelled, tokens separated by single spaces where there was white space. */
  readonly body: string;
  readonly span: Span;
}
