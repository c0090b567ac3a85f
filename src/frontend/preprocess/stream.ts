/** The files of a translation unit as one stream of tokens: includes entered and left, skipped groups skipped, directives run. */

import type { Stop, TokenSource } from './context-stack.js';
import { type Directive, runDirective } from './directives.js';
import { Expander, type ExpanderHost } from './expander.js';
import { directiveName, type LexedFile, lineEnd } from './lex-file.js';
import type { Limits } from './limits.js';
import type { Builtin, MacroTable } from './macro-table.js';
import { DIRECTIVE, FILE_END, type Place, type PpToken } from './pp-token.js';
import { runPragmaOperator } from './pragma.js';
import { directoryOf, type Found, normalPath } from './search.js';
import type { Sharing } from './sharing.js';
import type { Unit } from './unit.js';

/** An `#if` that is not closed yet. */
export interface Conditional {
  readonly opening: PpToken;
  /** One of its groups has been read. */
  taken: boolean;
  sawElse: boolean;
}

/** A file being read. */
export interface Frame {
  readonly file: LexedFile;
  readonly path: string;
  readonly directory: string;
  /** Index among the search directories, -1 when found beside its includer. */
  readonly foundIn: number;
  readonly conditionals: Conditional[];
  index: number;
  /** Index into `file.directives` of the next one to come. */
  directive: number;
  /** What `#line` says: added to the line, and instead of the path. Only `__LINE__` and `__FILE__` follow it, spans do not. */
  lineShift: number;
  presumed: string;
}

export class FileStream implements TokenSource, ExpanderHost {
  readonly frames: Frame[] = [];
  readonly expander: Expander;
  /** While the main file is read. */
  sharing: Sharing | undefined;
  /** Between two tokens of a file, nothing of it being expanded. */
  private between = false;

  constructor(
    readonly unit: Unit,
    readonly endToken: PpToken,
  ) {
    this.expander = new Expander(this, this, endToken);
  }

  get limits(): Limits {
    return this.unit.limits;
  }

  get macros(): MacroTable {
    return this.unit.macros;
  }

  get frame(): Frame {
    return this.frames.at(-1)!;
  }

  enter(file: LexedFile, foundIn: number): void {
    const { path } = file.text;
    if (!this.unit.texts.has(path)) {
      this.unit.texts.set(path, file.text);
      for (const gap of file.gaps) this.unit.gap(gap.kind, gap.detail, gap.span);
    }
    const directory = normalPath(directoryOf(path));
    const state = { conditionals: [], index: 0, directive: 0, lineShift: 0, presumed: path };
    this.frames.push({ file, path, directory, foundIn, ...state });
  }

  next(stop: Stop): PpToken {
    for (;;) {
      const frame = this.frames[this.frames.length - 1];
      if (frame === undefined) return this.endToken;
      const token = frame.file.tokens[frame.index]!;
      if ((token.flags & (DIRECTIVE | FILE_END)) === 0) {
        frame.index++;
        return token;
      }
      if ((token.flags & FILE_END) !== 0) {
        if (stop !== 'unit-end') return token;
        this.leave(frame);
      } else {
        if (stop === 'directive') return this.endToken;
        this.between = stop === 'unit-end';
        const pragma = this.directive(frame, token);
        if (pragma !== undefined) return pragma;
      }
    }
  }

  /** Reads a header that was found, or does what reading it did before. */
  include(found: Found): void {
    if (this.frames.length === 1 && this.between && this.sharing?.enter(found)) return;
    if (found.file.text.path === this.unit.main) this.sharing?.spoil();
    this.enter(found.file, found.directory);
  }

  /** Moves on to the `#elif`, `#else` or `#endif` that ends the group which the directive just read begins. */
  skipGroup(): void {
    const { frame } = this;
    const { tokens, directives } = frame.file;
    let depth = 0;
    let i = frame.directive;
    for (; i < directives.length; i++) {
      const name = directiveName(tokens, directives[i]!);
      if (name === 'endif' && depth-- === 0) break;
      if (depth === 0 && (name.startsWith('elif') || name === 'else')) break;
      if (name === 'if' || name === 'ifdef' || name === 'ifndef') depth++;
    }
    this.unit.spend(i - frame.directive);
    frame.directive = i;
    const end = directives[i] ?? tokens.length - 1;
    if (this.frames.length === 1 && frame.path === this.unit.main) this.unit.skipped.push([frame.index, end]);
    frame.index = end;
  }

  spend(tokens: number): void {
    this.unit.spend(tokens);
  }

  complain(detail: string, at: PpToken): void {
    this.unit.complain(detail, at);
  }

  builtin(name: Builtin, at: PpToken): { kind: 'number' | 'string'; text: string } {
    switch (name) {
      case '__LINE__':
        return {
          kind: 'number',
          text: String(at.file.lineNumber(at.start) + (this.frames.at(-1)?.lineShift ?? 0)),
        };
      case '__COUNTER__':
        return { kind: 'number', text: String(this.unit.counter++) };
      case '__INCLUDE_LEVEL__':
        return { kind: 'number', text: String(Math.max(0, this.frames.length - 1)) };
      case '__FILE__':
        return quoted(this.frames.at(-1)?.presumed ?? this.unit.main);
      case '__BASE_FILE__':
        this.sharing?.spoil();
        return quoted(this.unit.main);
      // Fixed, in the format of C11 6.10.8.1: the same input gives the same output on every day.
      case '__DATE__':
        return quoted('Jan  1 1980');
      case '__TIME__':
        return quoted('00:00:00');
      case '__TIMESTAMP__':
        return quoted('Tue Jan  1 00:00:00 1980');
    }
  }

  pragma(operand: readonly PpToken[], form: 'string' | 'tokens', place: Place): PpToken | undefined {
    return runPragmaOperator(this, operand, form, place);
  }

  private directive(frame: Frame, hash: PpToken): PpToken | undefined {
    const { tokens } = frame.file;
    const start = frame.index;
    const end = lineEnd(tokens, start);
    frame.index = end;
    frame.directive++;
    this.unit.spend(end - start);
    const directive: Directive = { hash, name: tokens[start + 1]!, start, end, frame };
    return start + 1 === end ? undefined : runDirective(this, directive);
  }

  private leave(frame: Frame): void {
    for (const { opening } of frame.conditionals) this.unit.complain('this #if has no #endif', opening);
    this.frames.pop();
    if (this.frames.length === 1) this.sharing?.leave();
  }
}

const quoted = (text: string) => ({ kind: 'string', text: `"${text.replace(/["\\]/g, '\\$&')}"` }) as const;
