/** Directives (C11 6.10), except conditionals and includes: which is which, and the small ones. */
import { runConditional } from './conditionals.js';
import { runInclude } from './includes.js';
import { ExpansionTooLarge } from './limits.js';
import { parseDefine } from './macro.js';
import { type PpToken, spell } from './pp-token.js';
import { runPragma } from './pragma.js';
import type { FileStream, Frame } from './stream.js';

/** A directive's line in `frame.file.tokens`: `#` at `start`, its name, and so on up to `end` (exclusive). */
export interface Directive {
  readonly hash: PpToken;
  readonly name: PpToken;
  readonly start: number;
  readonly end: number;
  readonly frame: Frame;
}

/** What stands behind the directive's name. */
export const operands = ({ frame, start, end }: Directive): readonly PpToken[] =>
  frame.file.tokens.slice(start + 2, end);

/** Runs it. The result is a pragma for the parser, if it was one. */
export function runDirective(stream: FileStream, directive: Directive): PpToken | undefined {
  const { name } = directive;
  switch (name.text) {
    case 'define':
      return define(stream, directive);
    case 'undef':
      return undefine(stream, directive);
    case 'if':
    case 'ifdef':
    case 'ifndef':
    case 'elif':
    case 'elifdef':
    case 'elifndef':
    case 'else':
    case 'endif':
      return runConditional(stream, directive, name.text);
    case 'include':
    case 'include_next':
      return runInclude(stream, directive, name.text);
    case 'pragma':
      return runPragma(stream, operands(directive), directive.hash);
    case 'line':
      return line(stream, directive, operands(directive));
    case 'error':
      return error(stream, directive);
    case 'warning':
    case 'ident':
    case 'sccs':
      return undefined;
    default:
      return other(stream, directive);
  }
}

/** Expands a directive's operands, in which a macro bomb is a fault of this line only. */
export function expandOperands(stream: FileStream, directive: Directive): readonly PpToken[] | undefined {
  stream.expander.begin(directive.hash);
  try {
    return stream.expander.expandList(operands(directive));
  } catch (error) {
    if (!(error instanceof ExpansionTooLarge)) throw error;
    stream.unit.gap('budget', `macros in this #${directive.name.text} expand too far`, directive.hash.span);
    return undefined;
  }
}

function define(stream: FileStream, directive: Directive): undefined {
  const { definitions } = directive.frame.file;
  let parse = definitions.get(directive.start);
  if (parse === undefined) {
    parse = parseDefine(operands(directive), directive.hash);
    definitions.set(directive.start, parse);
  }
  if (parse.kind === 'malformed') return void stream.complain(parse.detail, parse.at);
  if (parse.gap !== undefined) stream.complain(parse.gap.detail, parse.gap.at);
  // A different second definition replaces the first, as in Microsoft's compilers (C4005, a warning).
  stream.macros.define(parse.macro);
}

function undefine(stream: FileStream, directive: Directive): undefined {
  const [name] = operands(directive);
  if (name?.kind === 'identifier') stream.macros.undefine(name.text);
  else stream.complain('#undef without a macro name', directive.hash);
}

/** 6.10.4; also the `# 12 "file"` that preprocessors leave. */
function line(stream: FileStream, directive: Directive, written: readonly PpToken[]): undefined {
  const plain = written[0]?.kind === 'number' && (written.length === 1 || written[1]!.kind === 'string');
  const [number, file] = (plain ? written : expandOperands(stream, directive)) ?? [];
  if (
    number === undefined ||
    !/^\d{1,10}$/.test(number.text) ||
    (file !== undefined && !/^".*"$/s.test(file.text))
  ) {
    return void stream.complain('malformed #line', directive.hash);
  }
  const { frame, hash } = directive;
  const following = hash.file.lineNumber(frame.file.tokens[directive.end - 1]!.start) + 1;
  frame.lineShift = Number(number.text) - following;
  if (file !== undefined) frame.presumed = file.text.slice(1, -1).replace(/\\(["\\])/g, '$1');
}

function error(stream: FileStream, directive: Directive): undefined {
  stream.complain(`#error ${spell(operands(directive)).slice(0, 300)}`.trimEnd(), directive.hash);
}

function other(stream: FileStream, directive: Directive): undefined {
  const { name, hash, frame, start, end } = directive;
  if (name.kind === 'number') return line(stream, directive, frame.file.tokens.slice(start + 1, end));
  stream.complain(`unknown directive \`#${name.text.slice(0, 60)}\``, hash);
}
