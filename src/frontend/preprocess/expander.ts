/**
 * Macro replacement (C11 6.10.3) over a stream. Expansions wait on a stack, which lets a call take its parenthesis from what follows
 * the expansion ("along with the rest of the source file", 6.10.3.4p1). Where the standard leaves nesting open (6.10.3.4p4) this does
 * what GCC does.
 */
import { ContextStack, type TokenSource } from './context-stack.js';
import { ExpansionTooLarge, type Limits } from './limits.js';
import type { Macro } from './macro.js';
import type { Builtin, Entry, MacroTable } from './macro-table.js';
import {
  COMMA_ELIDED,
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

type Arguments = readonly (readonly PpToken[])[];

interface Call {
  readonly arguments: Arguments;
  readonly close: PpToken;
}

/** Defined by compilers that expand macros in Microsoft's way, where that differs. */
const microsoft = '_MSC_VER';

/** May replace a token of an expanded line; `raw` gives the tokens behind it, unexpanded (the operand of `defined`). */
export type Take = (token: PpToken, raw: () => PpToken) => PpToken;

export class Expander {
  private readonly contexts: ContextStack;
  private argumentDepth = 0;
  private work = 0;
  private owedSpace = false;
  /** The invocation being expanded, for whoever has to drop it. */
  outermost: PpToken | undefined;

  constructor(
    source: TokenSource,
    private readonly host: ExpanderHost,
    endToken: PpToken,
  ) {
    this.contexts = new ContextStack(source, endToken);
  }

  /** The next token of the fully expanded stream. @throws ExpansionTooLarge; call `abandon` before going on. */
  next(): PpToken {
    for (;;) {
      const token = this.contexts.pull('unit-end');
      if (token.kind !== 'identifier' || (token.flags & PAINTED) !== 0) return this.settle(token);
      const entry = this.host.macros.get(token.text);
      if (entry === undefined || this.contexts.mode === 'verbatim') return this.settle(token);
      if (token.macro === undefined && this.argumentDepth === 0) this.begin(token);
      const result = this.enter(entry, token);
      if (result !== undefined) return this.settle(result);
    }
  }

  /** Expands a list on its own: an argument (6.10.3.1) or the rest of a directive's line. */
  expandList(tokens: readonly PpToken[], take?: Take): PpToken[] {
    if (this.argumentDepth >= this.host.limits.argumentDepth) throw new ExpansionTooLarge();
    const { height } = this.contexts;
    const owed = this.owedSpace;
    this.owedSpace = false;
    this.argumentDepth++;
    this.contexts.push(tokens, 'barrier');
    try {
      return this.drain(take);
    } finally {
      this.contexts.unwind(height);
      this.argumentDepth--;
      this.owedSpace = owed;
    }
  }

  private drain(take: Take | undefined): PpToken[] {
    const out: PpToken[] = [];
    for (let token = this.next(); (token.flags & FILE_END) === 0; token = this.next()) {
      this.spend(1);
      out.push(take === undefined ? token : take(token, () => this.contexts.pull('unit-end')));
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
    this.contexts.unwind(0);
    this.owedSpace = false;
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

  /** The token that an occurrence of a macro's name yields at once, or `undefined` when its expansion was put on the stack. */
  private enter(entry: Entry, name: PpToken): PpToken | undefined {
    this.spend(1);
    switch (entry.kind) {
      case 'builtin': {
        const { kind, text } = this.host.builtin(entry.name, this.contexts.outermost ?? name);
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
      this.push(entry, name, this.substitute(macro, [], [], placeOf(name, name)));
      return undefined;
    }
    if (!this.opens()) return name;
    const call = this.collect(name, macro.variadic ? macro.names.length : Infinity);
    if (call === undefined) return this.unfinished(name);
    const given = this.matchArguments(macro, call.arguments, name);
    this.push(entry, name, this.substitute(macro, call.arguments, given, placeOf(name, call.close)));
    return undefined;
  }

  private push(entry: Entry & { kind: 'macro' }, name: PpToken, tokens: PpToken[]): void {
    const first = tokens[0];
    if (first === undefined) {
      this.owedSpace ||= isSpaced(name);
      return;
    }
    if (isSpaced(name) && !isSpaced(first)) tokens[0] = first.withFlags(first.flags | SPACE);
    this.contexts.push(tokens, 'through', { entry, name });
  }

  /** Microsoft drops it for every empty argument, GNU only for one that is not there. */
  private dropsComma(names: readonly string[], written: Arguments): 'pasted' | 'never' | 'always' {
    if (this.host.macros.isDefined(microsoft)) return 'always';
    const absent = written.length < names.length || (names.length === 1 && written[0]!.length === 0);
    return absent ? 'pasted' : 'never';
  }

  /** `given`: the arguments as `written`, but as many as there are parameters. */
  private substitute(macro: Macro, written: Arguments, given: Arguments, place: Place): PpToken[] {
    return substitute({
      macro,
      arguments: given.map((tokens) => this.argument(tokens)),
      place,
      spend: (tokens) => this.spend(tokens),
      maxSpelling: this.host.limits.spelling,
      dropsComma: macro.variadic ? this.dropsComma(macro.names!, written) : 'never',
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
    const token = this.contexts.pull('directive');
    if (isPunctuator(token, '(')) return true;
    if ((token.flags & FILE_END) === 0) this.contexts.unread(token);
    return false;
  }

  /** The arguments up to the matching `)`, at most `most` of them; `undefined` when the text ends first. */
  private collect(name: PpToken, most: number): Call | undefined {
    const outer = name.macro ?? name.text;
    const all: PpToken[][] = [[]];
    let current = all[0]!;
    for (let depth = 0; ; ) {
      // What stands in the file itself does not count as expansion, so that an outermost call is always taken whole.
      if (this.contexts.height > 0) this.spend(1);
      else this.host.spend(1);
      const token = this.contexts.pull('file-end');
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
  private keepVerbatim(all: Arguments): undefined {
    const tokens = all.flat();
    if (tokens.length > 0) this.contexts.push(tokens, 'verbatim');
    return undefined;
  }

  private unfinished(name: PpToken): PpToken {
    this.host.complain(`the arguments of macro \`${name.text}\` are never closed`, name);
    return name;
  }

  /** As Microsoft's compilers do (C4002, C4003): too few arguments are empty, too many are dropped; but it is told. */
  private matchArguments(macro: Macro, given: Arguments, name: PpToken): Arguments {
    const want = macro.names!.length;
    if (given.length === want) return given;
    if (want === 0 && given.length === 1 && given[0]!.length === 0) return [];
    // The variable arguments may be left out with their comma (GNU, C23).
    if (macro.variadic && given.length === want - 1) return [...given, []];
    // The last argument was the empty variable arguments of the macro around, and its comma is gone.
    const elided = ((given.at(-1)?.at(-1)?.flags ?? 0) & COMMA_ELIDED) !== 0;
    if (elided && given.length === want - 1) return [...given, []];
    this.host.complain(`macro \`${name.text}\` takes ${want} arguments, not ${given.length}`, name);
    return Array.from({ length: want }, (_, index) => given[index] ?? []);
  }

  private pragma(operand: 'string' | 'tokens', name: PpToken): PpToken | undefined {
    if (!this.opens()) return name;
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
