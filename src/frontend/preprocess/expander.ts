/**
 * Macro replacement (C11 6.10.3) over a stream. Expansions wait on a stack of contexts; a macro is disabled exactly as long as
 * its context is on the stack, which gives the standard's "not replaced during rescan", and lets a call take its parenthesis
 * from what follows the expansion ("along with the rest of the source file", 6.10.3.4p1). Where the standard leaves nesting
 * open (6.10.3.4p4) this does what GCC does.
 */
import { ExpansionTooLarge, type Limits } from './limits.js';
import type { Macro } from './macro.js';
import type { Builtin, Entry, MacroTable } from './macro-table.js';
import {
  FILE_END,
  isPunctuator,
  isSpaced,
  PAINTED,
  type Place,
  type PpToken,
  SPACE,
  tokenAt,
} from './pp-token.js';
import { type Argument, substitute } from './substitute.js';

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

/** What the expander asks of, and tells, the translation unit. */
export interface ExpanderHost {
  readonly limits: Limits;
  readonly macros: MacroTable;
  spend(tokens: number): void;
  complain(detail: string, at: PpToken): void;
  builtin(name: Builtin, at: PpToken): { kind: 'number' | 'string'; text: string };
  /** The token that a pragma leaves in the output, if it concerns the parser. `operand` is what stood in the parentheses. */
  pragma(operand: readonly PpToken[], form: 'string' | 'tokens', place: Place): PpToken | undefined;
}

class Context {
  index = 0;

  constructor(
    readonly tokens: readonly PpToken[],
    /** Disabled while the context is on the stack. */
    readonly entry: (Entry & { kind: 'macro' }) | undefined,
    /**
     * `barrier`: ends the stream instead of letting what lies below show. `verbatim`: its identifiers are not looked up.
     * `through`: neither.
     */
    readonly mode: 'through' | 'barrier' | 'verbatim',
  ) {}
}

interface Call {
  readonly arguments: readonly (readonly PpToken[])[];
  readonly close: PpToken;
}

/** May replace a token of an expanded line; `raw` gives the tokens behind it, unexpanded (the operand of `defined`). */
export type Take = (token: PpToken, raw: () => PpToken) => PpToken;

export class Expander {
  private readonly contexts: Context[] = [];
  private argumentDepth = 0;
  private work = 0;
  private owedSpace = false;
  /** The invocation being expanded, for whoever has to drop it. */
  outermost: PpToken | undefined;

  constructor(
    private readonly source: TokenSource,
    private readonly host: ExpanderHost,
    private readonly endToken: PpToken,
  ) {}

  /** The next token of the fully expanded stream. @throws ExpansionTooLarge; call `abandon` before going on. */
  next(): PpToken {
    for (;;) {
      const token = this.contexts.length === 0 ? this.source.next('unit-end') : this.pull('unit-end');
      if (token.kind !== 'identifier' || (token.flags & PAINTED) !== 0) return this.settle(token);
      const entry = this.host.macros.get(token.text);
      if (entry === undefined || this.contexts[this.contexts.length - 1]?.mode === 'verbatim')
        return this.settle(token);
      if (token.macro === undefined && this.argumentDepth === 0) this.begin(token);
      const result = this.enter(entry, token);
      if (result !== undefined) return this.settle(result);
    }
  }

  /** Expands a list on its own: an argument (6.10.3.1) or the rest of a directive's line. */
  expandList(tokens: readonly PpToken[], take?: Take): PpToken[] {
    if (this.argumentDepth >= this.host.limits.argumentDepth) throw new ExpansionTooLarge();
    const { length } = this.contexts;
    const owed = this.owedSpace;
    this.owedSpace = false;
    this.argumentDepth++;
    this.contexts.push(new Context(tokens, undefined, 'barrier'));
    try {
      return this.drain(take);
    } finally {
      this.unwind(length);
      this.argumentDepth--;
      this.owedSpace = owed;
    }
  }

  private drain(take: Take | undefined): PpToken[] {
    const out: PpToken[] = [];
    for (let token = this.next(); (token.flags & FILE_END) === 0; token = this.next()) {
      this.spend(1);
      out.push(take === undefined ? token : take(token, () => this.pull('unit-end')));
    }
    return out;
  }

  /** Starts the count of a new outermost expansion; directives do so for their line. */
  begin(token: PpToken): void {
    this.work = 0;
    this.outermost = token;
  }

  /** Forgets every expansion under way; the next token comes from the source. */
  abandon(): void {
    this.unwind(0);
    this.owedSpace = false;
  }

  private unwind(length: number): void {
    while (this.contexts.length > length) {
      const { entry } = this.contexts.pop()!;
      if (entry !== undefined) entry.disabled = false;
    }
  }

  private settle(token: PpToken): PpToken {
    if (!this.owedSpace) return token;
    this.owedSpace = false;
    return isSpaced(token) ? token : token.withFlags(token.flags | SPACE);
  }

  private spend(tokens: number): void {
    this.work += tokens;
    if (this.work > this.host.limits.expansion) throw new ExpansionTooLarge();
    this.host.spend(tokens);
  }

  /** The next token, unexpanded. Leaving a context re-enables its macro. */
  private pull(stop: Stop): PpToken {
    for (;;) {
      const context = this.contexts[this.contexts.length - 1];
      if (context === undefined) return this.source.next(stop);
      const token = context.tokens[context.index];
      if (token !== undefined) {
        context.index++;
        return token;
      }
      if (context.mode === 'barrier') return this.endToken;
      if (context.entry !== undefined) context.entry.disabled = false;
      this.contexts.pop();
    }
  }

  /** Undoes the last `pull` of `token`. */
  private unread(token: PpToken): void {
    const context = this.contexts[this.contexts.length - 1];
    if (context === undefined) this.contexts.push(new Context([token], undefined, 'through'));
    else if ((token.flags & FILE_END) === 0) context.index--;
  }

  /** The token that an occurrence of a macro's name yields at once, or `undefined` when its expansion was put on the stack. */
  private enter(entry: Entry, name: PpToken): PpToken | undefined {
    this.spend(1);
    switch (entry.kind) {
      case 'builtin': {
        const { kind, text } = this.host.builtin(entry.name, name);
        return tokenAt(placeOf(name, name), kind, text, name.flags & SPACE);
      }
      case 'pragma-operator':
        return this.pragma(entry.operand, name);
      case 'macro':
        return this.expand(entry, name);
    }
  }

  private expand(entry: Entry & { kind: 'macro' }, name: PpToken): PpToken | undefined {
    if (entry.disabled) return name.withFlags(name.flags | PAINTED);
    const { macro } = entry;
    if (macro.names === undefined) {
      this.push(entry, name, this.substitute(macro, [], placeOf(name, name)));
      return undefined;
    }
    if (!this.opens()) return name;
    const call = this.collect(name, macro.variadic ? macro.names.length : Infinity);
    if (call === undefined) return this.unfinished(name);
    const given = this.matchArguments(macro, call.arguments, name);
    this.push(entry, name, this.substitute(macro, given, placeOf(name, call.close)));
    return undefined;
  }

  private push(entry: Entry & { kind: 'macro' }, name: PpToken, tokens: PpToken[]): void {
    const first = tokens[0];
    if (first === undefined) {
      this.owedSpace ||= isSpaced(name);
      return;
    }
    if (isSpaced(name) && !isSpaced(first)) tokens[0] = first.withFlags(first.flags | SPACE);
    this.contexts.push(new Context(tokens, entry, 'through'));
    entry.disabled = true;
  }

  private substitute(macro: Macro, given: readonly (readonly PpToken[])[], place: Place): PpToken[] {
    return substitute({
      macro,
      arguments: given.map((tokens) => this.argument(tokens)),
      place,
      spend: (tokens) => this.spend(tokens),
      maxSpelling: this.host.limits.spelling,
      badPaste: (left, right) =>
        this.host.complain(
          `\`${left}\` ## \`${right}\` does not make a token`,
          tokenAt(place, 'punctuator', '', 0),
        ),
    });
  }

  private argument(tokens: readonly PpToken[]): Argument {
    let expanded: readonly PpToken[] | undefined;
    return {
      tokens,
      expanded: () => {
        expanded ??= this.isPlain(tokens) ? tokens : this.expandList(tokens);
        return expanded;
      },
    };
  }

  /** Whether no macro is named in it, so that it is its own expansion. */
  private isPlain(tokens: readonly PpToken[]): boolean {
    for (const token of tokens) {
      if (token.kind === 'identifier' && this.host.macros.get(token.text) !== undefined) return false;
    }
    return true;
  }

  /** Whether `(` comes next; takes it if so. */
  private opens(): boolean {
    const token = this.pull('directive');
    if (isPunctuator(token, '(')) return true;
    if ((token.flags & FILE_END) === 0) this.unread(token);
    return false;
  }

  /** The arguments up to the matching `)`, at most `most` of them; `undefined` when the text ends first. */
  private collect(name: PpToken, most: number): Call | undefined {
    const outer = name.macro ?? name.text;
    const all: PpToken[][] = [[]];
    let current = all[0]!;
    for (let depth = 0; ; ) {
      // What stands in the file itself does not count as expansion, so that an outermost call is always taken whole.
      if (this.contexts.length > 0) this.spend(1);
      else this.host.spend(1);
      const token = this.pull('file-end');
      if ((token.flags & FILE_END) !== 0) return this.keepVerbatim(all);
      if (token.kind === 'punctuator') {
        if (token.text === '(') depth++;
        else if (token.text === ')' && depth-- === 0) return { arguments: all, close: token };
        else if (token.text === ',' && depth === 0 && all.length < most) {
          current = [];
          all.push(current);
          continue;
        }
      }
      current.push(this.asArgument(token, outer));
    }
  }

  /** A name that is disabled now stays so, though its context may be gone when the argument is expanded (6.10.3.4p2). */
  private asArgument(token: PpToken, outer: string): PpToken {
    const inside = token.macro === undefined ? token.within(outer) : token;
    if (token.kind !== 'identifier') return inside;
    const entry = this.host.macros.get(token.text);
    return entry?.kind === 'macro' && entry.disabled ? inside.withFlags(inside.flags | PAINTED) : inside;
  }

  /** The text of a call that is never closed is handed on as it is, once: looking into it again could take quadratic time. */
  private keepVerbatim(all: readonly (readonly PpToken[])[]): undefined {
    const tokens = all.flat();
    if (tokens.length > 0) this.contexts.push(new Context(tokens, undefined, 'verbatim'));
    return undefined;
  }

  private unfinished(name: PpToken): PpToken {
    this.host.complain(`the arguments of macro \`${name.text}\` are never closed`, name);
    return name;
  }

  /** As Microsoft's compilers do (C4002, C4003): too few arguments are empty, too many are dropped; but it is told. */
  private matchArguments(
    macro: Macro,
    given: readonly (readonly PpToken[])[],
    name: PpToken,
  ): readonly (readonly PpToken[])[] {
    const want = macro.names!.length;
    if (given.length === want) return given;
    if (want === 0 && given.length === 1 && given[0]!.length === 0) return [];
    // The variable arguments may be left out with their comma (GNU, C23).
    if (macro.variadic && given.length === want - 1) return [...given, []];
    this.host.complain(`macro \`${name.text}\` takes ${want} arguments, not ${given.length}`, name);
    return Array.from({ length: want }, (_, index) => given[index] ?? []);
  }

  private pragma(operand: 'string' | 'tokens', name: PpToken): PpToken | undefined {
    if (!this.opens()) return name.withFlags(name.flags | PAINTED);
    const call = this.collect(name, 1);
    if (call === undefined) return this.unfinished(name);
    this.owedSpace ||= isSpaced(name);
    return this.host.pragma(call.arguments[0]!, operand, placeOf(name, call.close));
  }
}

/** From `name` to behind `close`, when these stand in one file and in this order. */
function placeOf(name: PpToken, close: PpToken): Place {
  const stop = close.file === name.file ? Math.max(name.stop, close.stop) : name.stop;
  return { file: name.file, start: name.start, stop, macro: name.macro ?? name.text };
}
