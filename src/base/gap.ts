import type { Span } from './span.js';

/** Why something in the driver, or about it, could not be seen exactly. Gaps are data: they travel with the result. */
export type GapKind =
  | 'input' //                 a file or routine that the user named and that was not found or not readable
  | 'entry' //                a routine that the system is handed and that is not known, or not there
  | 'unread' //               text outside of functions that could not be read, and that what is checked may be in
  | 'unreached' //            a routine that begins what a rule watches, and that no entry point calls
  | 'missing-header' //        an #include that was not found: a note, not a reason by itself
  | 'preprocess' //            an #error, an unbalanced #if, a malformed directive
  | 'syntax' //                text that our grammar of C does not read
  | 'type' //                  an expression or declaration that cannot be given a type (unknown name, opaque type)
  | 'unsupported' //           read, but not modelled: inline assembly, floating point, an exceptional path, …
  | 'missing-body' //          a called function that the driver's files do not define and no model describes
  | 'unknown-target' //        a call through a pointer whose targets are not known
  | 'rule' //                  a rule gives up: with what happens here, it cannot say
  | 'budget' //                a size, time or memory limit of ours was reached
  | 'ignore' //               a comment that is to ignore a violation, and does not: no reason by itself
  | 'solver'; //               the solver gave no answer

export interface Gap {
  readonly kind: GapKind;
  /** One line for the user: the construct and what follows from not seeing it. */
  readonly detail: string;
  readonly span: Span;
  /** The function the gap is inside of, when it is inside one. */
  readonly function?: string;
  /** For text that our grammar does not read: what is in it. Nothing, where only a number is not known. */
  readonly unread?: Unread;
  /** For a part of a declaration outside of functions that could not be given a type: every identifier of the declaration. */
  readonly around?: ReadonlySet<string>;
}

export interface Unread {
  readonly words: ReadonlySet<string>;
  /** Names that it may call; `::` for what has no name of C: a method, a constructor. */
  readonly calls: ReadonlySet<string>;
  /** Names of functions that may be defined there. */
  readonly defines: ReadonlySet<string>;
}
