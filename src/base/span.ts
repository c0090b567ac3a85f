/** A place in a source file, as the user knows it. Lines and columns count from 1; columns count UTF-16 units. */
export interface Span {
  /** The path as it was given or found by an `#include`, with `/` separators. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The macro whose expansion the place comes from (outermost), when it does: `NT_SUCCESS`. */
  readonly macro?: string;
}

export const formatSpan = (span: Span): string => `${span.file}:${span.line}:${span.column}`;

/** For what has no source, such as a command a pass invents. */
export const nowhere: Span = { file: '<irpcheck>', line: 1, column: 1 };
