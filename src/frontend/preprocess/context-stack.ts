/**
 * Expansions under way, over the files they stand in. A macro is disabled exactly as long as its context is on the stack, which gives the
 * standard's "not replaced during rescan" (C11 6.10.3.4p2).
 */
import type { Entry } from './macro-table.js';
import { FILE_END, type PpToken } from './pp-token.js';

/**
 * How far a search for a token may go: an argument may not leave its file, and a macro's name is no call when a directive stands
 * between it and the parenthesis (as GCC and Clang have it).
 */
export type Stop = 'unit-end' | 'file-end' | 'directive';

/** What stands under the contexts: the files, or nothing while a line is expanded on its own. */
export interface TokenSource {
  /** The next token; directives before it are carried out and ended files left, up to `stop`, where it answers FILE_END. */
  next(stop: Stop): PpToken;
}

/**
 * `barrier`: ends the stream instead of letting what lies below show. `verbatim`: its identifiers are not looked up.
 * `through`: neither.
 */
export type Mode = 'through' | 'barrier' | 'verbatim';

/** A macro under expansion, and the name that called it. */
interface Call {
  readonly entry: Entry & { kind: 'macro' };
  readonly name: PpToken;
}

interface Context {
  readonly tokens: readonly PpToken[];
  readonly mode: Mode;
  readonly call: Call | undefined;
  index: number;
}

export class ContextStack {
  private readonly contexts: Context[] = [];

  constructor(
    private readonly source: TokenSource,
    private readonly endToken: PpToken,
  ) {}

  get height(): number {
    return this.contexts.length;
  }

  get mode(): Mode | undefined {
    return this.contexts[this.contexts.length - 1]?.mode;
  }

  /** The first of the calls under way, not counting those outside of the argument that is being expanded on its own. */
  get outermost(): PpToken | undefined {
    const barrier = this.contexts.findLastIndex((context) => context.mode === 'barrier');
    return this.contexts[barrier + 1]?.call?.name;
  }

  /** The macro is disabled until the context is left. */
  push(tokens: readonly PpToken[], mode: Mode, call?: Call): void {
    this.contexts.push({ tokens, call, mode, index: 0 });
    if (call !== undefined) call.entry.disabled = true;
  }

  /** The next token, unexpanded. Leaving a context re-enables its macro. */
  pull(stop: Stop): PpToken {
    for (;;) {
      const context = this.contexts[this.contexts.length - 1];
      if (context === undefined) return this.source.next(stop);
      const token = context.tokens[context.index];
      if (token !== undefined) {
        context.index++;
        return token;
      }
      if (context.mode === 'barrier') return this.endToken;
      this.pop();
    }
  }

  /** Undoes the last `pull` of `token`. */
  unread(token: PpToken): void {
    const context = this.contexts[this.contexts.length - 1];
    if (context === undefined) this.push([token], 'through');
    else if ((token.flags & FILE_END) === 0) context.index--;
  }

  /** Leaves contexts until `height` of them are there. */
  unwind(height: number): void {
    while (this.contexts.length > height) this.pop();
  }

  private pop(): void {
    const { call } = this.contexts.pop()!;
    if (call !== undefined) call.entry.disabled = false;
  }
}
